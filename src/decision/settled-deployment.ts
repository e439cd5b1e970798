import type { Deployment, EnvironmentProtection } from '../facts/deployment.js';
import { known, type Observed } from '../facts/observed.js';
import type { RecordSeen } from '../facts/record-seen.js';
import { settled } from './order.js';

/** Lists of a deployment in an order of their own; commits keep that of the line. */
export const settledDeployment = (deployment: Deployment): Deployment => ({
  ...deployment,
  artifacts: settled(
    deployment.artifacts.map((artifact) => ({ ...artifact, provenance: within(artifact.provenance, settled) })),
  ),
  reviews: within(deployment.reviews, settled),
  protection: within(deployment.protection, settledProtection),
  way: within(deployment.way, (way) => ({
    ...way,
    commits: way.commits.map(({ commit, record }) => ({ commit, record: settledRecord(record) })),
  })),
  record: settledRecord(deployment.record),
});

/** What a record says of people, pulls and faults is told in no order; the commits that it covers, oldest first. */
const settledRecord = (record: RecordSeen): RecordSeen =>
  record.state === 'verified'
    ? {
        ...record,
        pulls: settled(record.pulls),
        authors: settled(record.authors),
        blocking: settled(record.blocking),
        carried: settled(record.carried),
      }
    : record;

const settledProtection = (protection: EnvironmentProtection): EnvironmentProtection => ({
  ...protection,
  reviewers: settled(protection.reviewers),
  branches:
    typeof protection.branches === 'string' ? protection.branches : { named: settled(protection.branches.named) },
});

const within = <T>(fact: Observed<T>, change: (value: T) => T): Observed<T> =>
  fact.known ? known(change(fact.value)) : fact;
