import type { GroupHint, GroupReading, ReadGroup } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { arrayOf, boolean, cursor, filledText, natural, nullable, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { reasonOf } from '../observe.js';
import { comparisons } from './comparison.js';
import { chainOf, unresolved, type QueueEntry } from './group-chain.js';
import { GROUP_QUERY } from './later-queries.js';

/**
 * Which changes a merge group holds: everything between the tip of the base branch and the group's commit, not only what the
 * event calls the group. A queue that merges by the newest commit's status alone would let the lower ones ride along.
 */
export const createGroupReader =
  (client: Client): ReadGroup =>
  async (group) => {
    try {
      return await readGroup(client, group);
    } catch (fault) {
      const { found = '' } = reasonOf('merge queue', fault);
      return unresolved([group.head], found);
    }
  };

const readGroup = async (client: Client, group: GroupHint): Promise<GroupReading> => {
  const [owner = '', name = ''] = group.repository.split('/');
  const variables = { owner, name, branch: group.base, ref: `refs/heads/${group.base}` };
  const repository = cursor(await client.query(GROUP_QUERY, variables), '$.data').at('repository');
  const queue = repository.maybe('mergeQueue');
  if (queue === null) return unresolved([group.head], `no merge queue of ${group.base} is shown`);
  const entries = entriesOf(queue.at('entries'));
  if (entries === null) return unresolved([group.head], 'the list of the merge queue is cut off');
  const tip = repository.maybe('ref')?.maybe('target')?.get('oid', objectId) ?? null;
  if (tip === null) return unresolved([group.head], `there is no branch ${group.base}`);
  const chain = chainOf(group.head, { ref: group.base, tip }, entries);
  if (chain.state === 'unresolved') return chain;
  const [first, ...others] = chain.members;
  if (first === undefined) return unresolved([group.head], NO_ENTRY);
  // The base may have moved on since the group was made; what the group stands on must lie on it all the same.
  const grounded =
    chain.below === tip || (await comparisons(client, { owner, name })(tip, chain.below))?.contained === true;
  return grounded
    ? { state: 'resolved', members: [first, ...others] }
    : unresolved([chain.below], `${NO_ENTRY}, and it is not on ${group.base}`);
};

const NO_ENTRY = 'no entry of the merge queue made this commit';

/** null: not all of them are there. */
const entriesOf = (list: Cursor): readonly QueueEntry[] | null => {
  const nodes = list.get('nodes', arrayOf(nullable(cursor)));
  const entries = nodes.flatMap((node) => (node === null ? [] : [entryOf(node)]));
  const whole = !list.at('pageInfo').get('hasNextPage', boolean) && list.get('totalCount', natural) === entries.length;
  return whole ? entries : null;
};

const entryOf = (node: Cursor): QueueEntry => {
  const made = node.maybe('headCommit');
  const pull = node.maybe('pullRequest');
  return {
    commit: made?.get('oid', objectId) ?? null,
    parents: made?.at('parents').list('nodes', (parent) => parent.get('oid', objectId)) ?? [],
    pull: pull === null ? null : pullOf(pull),
  };
};

const pullOf = (pull: Cursor): QueueEntry['pull'] => ({
  number: pull.get('number', natural),
  head: pull.get('headRefOid', objectId),
  base: pull.get('baseRefName', filledText),
  open: pull.get('state', text) === 'OPEN',
});
