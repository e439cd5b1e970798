import type { Account, ObjectId } from '../../facts/account.js';
import { Malformed, filledText, natural, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { actor } from './account.js';

/** A commit of the branch with the changes that the host ties to it. */
export interface LandedCommit {
  readonly id: ObjectId;
  readonly message: string;
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly pulls: readonly TiedPull[];
}

export interface TiedPull {
  readonly number: number;
  readonly state: 'open' | 'merged' | 'other';
  readonly baseRef: string;
  readonly head: ObjectId;
  readonly headTree: ObjectId | null;
  readonly mergeCommit: ObjectId | null;
  readonly mergedBy: Account | null;
  readonly commitCount: number;
  /** Message of its last commit; null where it has none. */
  readonly lastMessage: string | null;
}

const STATES = new Map<string, TiedPull['state']>([
  ['OPEN', 'open'],
  ['MERGED', 'merged'],
]);

export const readLandedCommit = (node: Cursor): LandedCommit => {
  const tied = node.at('associatedPullRequests');
  const pulls = tied.list('nodes', readTiedPull);
  // A change that is not listed could be the one that brought the commit.
  if (tied.get('totalCount', natural) !== pulls.length)
    throw new Malformed(tied.path, 'every pull request of the commit');
  return {
    id: node.get('oid', objectId),
    message: node.get('message', text),
    tree: node.at('tree').get('oid', objectId),
    parents: node.at('parents').list('nodes', (parent) => parent.get('oid', objectId)),
    pulls,
  };
};

const readTiedPull = (pull: Cursor): TiedPull => {
  const commits = pull.at('commits');
  const last = commits.list('nodes', (node) => node.at('commit'))[0] ?? null;
  return {
    number: pull.get('number', natural),
    state: STATES.get(pull.get('state', text)) ?? 'other',
    baseRef: pull.get('baseRefName', filledText),
    head: pull.get('headRefOid', objectId),
    headTree: last?.at('tree').get('oid', objectId) ?? null,
    mergeCommit: pull.maybe('mergeCommit')?.get('oid', objectId) ?? null,
    mergedBy: actor(pull.maybe('mergedBy')),
    commitCount: commits.get('totalCount', natural),
    lastMessage: last?.get('message', text) ?? null,
  };
};
