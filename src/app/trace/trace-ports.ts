import type { FindProvenance } from '../records/find-provenance.js';
import type { DeploymentReader, RecordFinder, TraceHost } from '../ports.js';

export interface TracePorts {
  readonly deployments: DeploymentReader;
  readonly host: TraceHost;
  readonly records: RecordFinder;
  readonly provenance: FindProvenance;
  /** Path of the workflow file that makes records of deployments; null: the one that seals. */
  readonly deploying: string | null;
  readonly server: string;
}
