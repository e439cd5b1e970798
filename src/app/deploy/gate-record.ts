import type { Deployment } from '../../facts/deployment.js';
import { known, type Observed } from '../../facts/observed.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { RecordFinder, VerifiedRecord } from '../ports.js';
import { readPast } from './past-deployments.js';

/** What the gate recorded before the deployment. */
export interface GateRecord {
  readonly record: VerifiedRecord;
  readonly deployment: Deployment;
}

/**
 * The gate's record of this very deployment: of the same run, environment and commit, and the one that was handed in where one
 * was. null: there is none that verifies.
 */
export const readGateRecord = async (
  finder: RecordFinder,
  { repository, environment, commit, run, asked }: DeploymentOccasion,
): Promise<Observed<GateRecord | null>> => {
  const past = await readPast(finder, 'before', {
    repository,
    environment,
    workflow: run.workflow?.path ?? null,
    runs: [run.id],
  });
  if (!past.known) return past;
  const own = past.value.deployments.find(({ record, deployment }) => {
    const made = record.evidence.facts.run;
    const isOfRun = made.known && made.value.id === run.id && made.value.attempt <= run.attempt;
    const isNamed = asked.gateEvidence === null || asked.gateEvidence === record.digest;
    return isOfRun && isNamed && deployment.commit === commit;
  });
  return known(own ?? null);
};
