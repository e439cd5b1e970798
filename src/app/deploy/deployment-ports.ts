import type { BuildProvenance } from '../../facts/deployment.js';
import type { Observed } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import type { RecordsFrom } from '../../policy/policy.js';
import type { DeploymentInputs } from '../deployment-inputs.js';
import type {
  CompareWorkflowFile,
  DeploymentReader,
  ReadRepositoryNow,
  ReadRunStarter,
  RecordFinder,
  Source,
} from '../ports.js';
import type { SealPorts } from '../seal.js';

/** Reading and keeping, with one client whose time begins when they are opened. */
export interface DeploymentPorts extends SealPorts {
  readonly policySource: Pick<Source, 'readFile'>;
  readonly workflowFile: CompareWorkflowFile;
  readonly repository: ReadRepositoryNow;
  readonly starter: ReadRunStarter;
  readonly reader: DeploymentReader;
  readonly finder: (about: { readonly repository: Repository; readonly records: RecordsFrom }) => RecordFinder;
  /** What verified statements say of a digest; empty: there are none. */
  readonly provenance: (repository: Repository, digest: string) => Promise<Observed<readonly BuildProvenance[]>>;
}

export interface CommandResult {
  readonly result: 'passed' | 'failed';
  /** Exit status and digests; of at most 200 characters. */
  readonly found: string;
}

export interface DeploymentTools {
  /** Runs before anything is opened: it may take longer than reading may. */
  readonly verify: (command: NonNullable<DeploymentInputs['command']>) => Promise<CommandResult>;
  readonly open: () => Promise<DeploymentPorts>;
}
