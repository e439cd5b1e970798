import type { RecordFinder } from '../ports.js';
import type { DeploymentPorts } from './deployment-ports.js';
import type { Ground } from './ground.js';

/** Whose records are believed the policy says: where it cannot be used, none is. */
export const finderOf = ({ finder }: Pick<DeploymentPorts, 'finder'>, { policy, repository }: Ground): RecordFinder =>
  policy === null ? BLIND : finder({ repository, records: policy.records });

const UNREADABLE = {
  state: 'unreadable',
  found: 'the policy, which says whose records are believed, cannot be used',
} as const;

const BLIND: RecordFinder = {
  sealed: (_, hints) => Promise.resolve(new Map(hints.map(({ commit }) => [commit, UNREADABLE]))),
  latest: () => Promise.resolve([UNREADABLE]),
};
