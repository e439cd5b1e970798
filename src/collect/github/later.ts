import type { Observed } from '../../facts/observed.js';
import { unknown } from '../../facts/observed.js';
import { Malformed, cursor } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { cursorOf } from './change.js';
import type { Core } from './core.js';

/** Connections of one list that are followed before it counts as one without an end. */
const MOST = 40;

/** The connections after a cursor, one after the other: each tells where the next begins. */
export const follow = async (
  first: string | null,
  read: (after: string) => Promise<Cursor>,
): Promise<readonly Cursor[]> => {
  const parts: Cursor[] = [];
  for (let after = first; after !== null;) {
    const part = await read(after);
    parts.push(part);
    if (parts.length > MOST) throw new Malformed(part.path, 'the end of a list');
    after = cursorOf(part);
  }
  return parts;
};

export const pullVariables = (core: Core) => ({ owner: core.owner, name: core.name, number: core.target.pull });

/** The pull request that a later query answers about. */
export const pullOf = (answer: unknown): Cursor => cursor(answer, '$.data').at('repository').at('pullRequest');

export const cut = (about: string, most: number, found: number): Observed<never> =>
  unknown({ code: 'list-truncated', about: [about], needed: `at most ${String(most)}`, found: String(found) });
