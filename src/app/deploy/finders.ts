import type { RecordsFrom } from '../../policy/policy.js';
import type { RecordFinder } from '../ports.js';
import type { DeploymentPorts } from './deployment-ports.js';
import type { Ground } from './ground.js';

type Finding = Pick<DeploymentPorts, 'finder'>;

/** Finds sealed records of changes. Whose are believed the policy says: where it cannot be used, none is. */
export const sealedFinder = (ports: Finding, ground: Ground): RecordFinder =>
  finderFor(ports, ground, (records) => records);

/** Finds records of earlier deployments: made by this workflow's file, from the default branch. */
export const pastFinder = (ports: Finding, ground: Ground): RecordFinder =>
  finderFor(ports, ground, (records) => ({ ...records, ...ofOwn(ground), ref: null }));

/**
 * Finds what the gate recorded in this very run. A release runs the file of its tag: where that equals the default branch's,
 * it is believed for this run.
 */
export const gateFinder = (ports: Finding, ground: Ground): RecordFinder => {
  const { workflow } = ground.run;
  const ref = workflow?.sameAsDefaultBranch === true ? workflow.ref : null;
  return finderFor(ports, ground, (records) => ({ ...records, ...ofOwn(ground), ref }));
};

const ofOwn = ({ run: { workflow }, repository }: Ground): Pick<RecordsFrom, 'repository'> => {
  const isOwn = workflow === null || workflow.repository.toLowerCase() === repository.name.toLowerCase();
  return { repository: isOwn ? null : workflow.repository };
};

const finderFor = (
  { finder }: Finding,
  { policy, repository }: Ground,
  from: (records: RecordsFrom) => RecordsFrom,
): RecordFinder => (policy === null ? BLIND : finder({ repository, records: from(policy.records) }));

const UNREADABLE = {
  state: 'unreadable',
  found: 'the policy, which says whose records are believed, cannot be used',
} as const;

const BLIND: RecordFinder = {
  sealed: (_, hints) => Promise.resolve(new Map(hints.map(({ commit }) => [commit, UNREADABLE]))),
  latest: () => Promise.resolve([UNREADABLE]),
};
