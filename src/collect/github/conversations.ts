import type { FactTypes } from '../../facts/facts.js';
import type { Client } from '../../lib/client.js';
import { Malformed, boolean, natural } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { cursorOf } from './change.js';
import type { Core } from './core.js';
import { follow, pullOf, pullVariables } from './later.js';
import { THREADS_QUERY } from './later-queries.js';

/** How many review conversations are not resolved. */
export const readConversations = async (client: Client, core: Core): Promise<FactTypes['conversations']> => {
  const page = async (after: string | null): Promise<Cursor> =>
    pullOf(await client.query(THREADS_QUERY, { ...pullVariables(core), after })).at('reviewThreads');
  const first = await page(null);
  const parts = [first, ...(await follow(cursorOf(first), page))];
  const resolved = parts.flatMap((part) => part.list('nodes', (node) => node.get('isResolved', boolean)));
  if (resolved.length !== first.get('totalCount', natural)) throw new Malformed(first.path, 'every conversation');
  return { unresolved: resolved.filter((each) => !each).length };
};
