import type { DeployedArtifact, Deployment } from '../../facts/deployment.js';
import type { Observed } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import { settingOf } from '../../policy/setting-of.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { DeploymentSeen, FoundRecord, RecordFinder } from '../ports.js';
import { deployerOf } from './deployer.js';
import type { DeploymentPorts } from './deployment-ports.js';
import type { Ground } from './ground.js';
import { lastOf, type Past } from './past-deployments.js';
import { readWayRecords } from './way-records.js';

/** The deployment of the host that this is about; null: it made none, or none is known. */
export interface Own {
  readonly seen: Observed<DeploymentSeen | null>;
  readonly id: number | null;
}

export const readOwn = async (
  { reader }: Pick<DeploymentPorts, 'reader'>,
  { repository, environment, deployment, run }: DeploymentOccasion,
): Promise<Own> => {
  const seen =
    deployment === null
      ? await reader.ofRun(repository, environment, run.id)
      : await reader.byId(repository, deployment);
  return { seen, id: deployment ?? (seen.known ? (seen.value?.id ?? null) : null) };
};

/** A number that names another deployment would lend this one that one's state and creator. */
export const ownFaults = ({ seen }: Own, { environment, commit }: DeploymentOccasion): readonly RunFault[] => {
  if (!seen.known) return [{ outcome: 'indeterminate', ...seen.why }];
  if (seen.value === null) return [];
  const isSame = seen.value.environment.toLowerCase() === environment.toLowerCase() && seen.value.commit === commit;
  if (isSame) return [];
  const found = `${seen.value.environment} at ${seen.value.commit}`;
  return [
    {
      outcome: 'fail',
      code: 'deployment-mismatch',
      about: [environment],
      needed: `${environment} at ${commit}`,
      found,
    },
  ];
};

export interface DeploymentRead {
  readonly deployment: Deployment;
  /** Records of what is brought along. */
  readonly found: readonly FoundRecord[];
  readonly faults: readonly RunFault[];
}

interface Reading {
  readonly ground: Ground;
  readonly finder: RecordFinder;
  readonly own: Own;
  /** Deployments before this one that are recorded. */
  readonly past: Past;
}

/** What is about to be deployed, or was, with all that is known of it; how it ended is told elsewhere. */
export const readDeployment = async (
  ports: DeploymentPorts,
  occasion: DeploymentOccasion,
  { ground, finder, own, past }: Reading,
): Promise<DeploymentRead> => {
  const { reader } = ports;
  const { repository, environment, commit, ref } = occasion;
  const [host, reviews, protection, artifacts, names] = await Promise.all([
    reader.last(repository, environment, { id: own.id, run: ground.run.id }),
    reader.reviews(repository, environment, ground.run.id),
    reader.protection(repository, environment),
    readArtifacts(ports, occasion, ground),
    reader.environments(repository),
  ]);
  const last = await lastOf(reader, repository, host, past);
  const since = ground.policy === null ? null : settingOf(ground.policy, 'deployment', 'since');
  const { way, record, found } = await readWayRecords(reader, finder, { repository, commit, last, since });
  const creator = own.seen.known ? (own.seen.value?.creator ?? null) : null;
  const deployer = deployerOf(ground.starter, { ref, creator });
  const common = { environment, id: own.id, commit, ref, artifacts, deployer, reviews, protection };
  return {
    deployment: { ...common, last, way, record, outcome: null },
    found: [...found.values()],
    faults: [...ownFaults(own, occasion), ...nameFaults(names, environment)],
  };
};

/**
 * The host takes names for the same that differ in case alone, and hands out the same secrets; its list of deployments, and our
 * records, are kept by the letter. Another spelling would have a past of its own.
 */
const nameFaults = (names: Observed<readonly string[]>, environment: string): readonly RunFault[] => {
  if (!names.known) return [{ outcome: 'indeterminate', ...names.why }];
  const isSame = (name: string): boolean => name.toLowerCase() === environment.toLowerCase();
  const [found, ...others] = names.value.filter(isSame);
  if (found === undefined || [found, ...others].includes(environment)) return [];
  return [{ outcome: 'fail', code: 'deployment-mismatch', about: [environment], needed: found, found: environment }];
};

export const readArtifacts = (
  { provenance }: Pick<DeploymentPorts, 'provenance'>,
  { asked }: DeploymentOccasion,
  { repository }: Ground,
): Promise<readonly DeployedArtifact[]> =>
  Promise.all(
    asked.artifacts.map(async ({ name, digest }) => ({
      name,
      digest,
      provenance: await provenance(repository, digest),
    })),
  );
