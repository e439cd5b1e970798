import type { Sharing } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { RunFault } from '../../facts/run-fault.js';
import type { Client } from '../../lib/client.js';
import { arrayOf, cursor, natural, nullable, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { cursorOf } from './change.js';
import type { Core } from './core.js';
import { follow } from './later.js';
import { OPEN_PULLS_QUERY } from './later-queries.js';

/** Other open pull requests with the head, as far as the opening shows them, and how far that is. */
export interface SharingRead {
  readonly pulls: readonly number[];
  /** Where the list of open pull requests goes on; null: it ended. */
  readonly next: string | null;
  /** How many open pull requests were looked at, and how many the host says there are. */
  readonly seen: number;
  readonly told: number;
}

/** Open pull requests of a repository that are looked through at most: forty pages more than the opening's. */
const MOST_OPEN = 4000;
const ABOUT = 'open pull requests';

/**
 * Two lists, since each misses some: what GitHub associates with a commit leaves out pull requests of forks; of the open ones
 * the opening shows the oldest hundred.
 */
export const readSharing = (repository: Cursor, pull: Cursor, head: ObjectId): SharingRead => {
  const associated = pull
    .at('head')
    .list('nodes', (node) => node.at('commit').maybe('associatedPullRequests'))
    .flatMap((list) => (list === null ? [] : present(list)));
  const open = repository.at('openPulls');
  return {
    pulls: others([...associated, ...present(open)], pull.get('number', natural), head),
    next: cursorOf(open),
    seen: nodesOf(open).length,
    told: open.get('totalCount', natural),
  };
};

/** Reads the list of open pull requests to its end, where the opening does not show it; what cannot be read is a fault. */
export const completeSharing = async (
  client: Client,
  { core, sharing }: { readonly core: Core; readonly sharing: SharingRead },
): Promise<Sharing> => {
  const { pulls, next, seen, told } = sharing;
  if (next === null) return { pulls, faults: shortOf(seen, told) };
  if (told > MOST_OPEN) return { pulls, faults: [truncated(`at most ${String(MOST_OPEN)}`, told)] };
  const { owner, name } = core;
  const read = await observe(ABOUT, () =>
    follow(next, async (after) =>
      cursor(await client.query(OPEN_PULLS_QUERY, { owner, name, after }), '$.data')
        .at('repository')
        .at('openPulls'),
    ).then((parts) => ({
      pulls: parts.flatMap((part) => others(present(part), core.target.pull, core.change.head.commit)),
      seen: parts.reduce((sum, part) => sum + nodesOf(part).length, seen),
      // Those that are opened meanwhile come at the end, and are in the last count.
      told: parts.at(-1)?.get('totalCount', natural) ?? told,
    })),
  );
  if (!read.known) return { pulls, faults: [{ outcome: 'indeterminate', ...read.why }] };
  return { pulls: ordered([...pulls, ...read.value.pulls]), faults: shortOf(read.value.seen, read.value.told) };
};

/** More than were told: some were closed between two pages. Fewer: some were not shown. */
const shortOf = (seen: number, told: number): readonly RunFault[] =>
  seen >= told ? [] : [truncated(String(told), seen)];

const truncated = (needed: string, found: number): RunFault => ({
  outcome: 'indeterminate',
  code: 'list-truncated',
  about: [ABOUT],
  needed,
  found: String(found),
});

const others = (pulls: readonly Cursor[], own: number, head: ObjectId): readonly number[] =>
  ordered(
    pulls
      .filter((each) => each.get('state', text) === 'OPEN' && each.get('headRefOid', objectId) === head)
      .map((each) => each.get('number', natural))
      .filter((number) => number !== own),
  );

const ordered = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

const nodesOf = (list: Cursor): readonly (Cursor | null)[] => list.get('nodes', arrayOf(nullable(cursor)));

/** One that the token may not see stands as null in the list. */
const present = (list: Cursor): readonly Cursor[] => nodesOf(list).filter((node) => node !== null);
