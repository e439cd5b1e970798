import type { Client, Parameters } from '../../../lib/client.js';
import { cursor, natural, type Cursor } from '../../../lib/shape.js';
import { cursorOf } from '../change.js';
import { follow } from '../later.js';
import { notShown } from './not-shown.js';

export interface Question<T> {
  readonly about: string;
  /** Takes `$after`. */
  readonly text: string;
  readonly variables: Parameters;
  /** The connection in an answer's data. */
  readonly at: (data: Cursor) => Cursor;
  readonly read: (edge: Cursor) => T;
}

/** All edges of a connection. Every page must tell the same count, and it must be that of the edges. */
export const readConnection = async <T>(client: Client, question: Question<T>): Promise<readonly T[]> => {
  const { about, text, variables, at, read } = question;
  const ask = async (after: string | null): Promise<Cursor> =>
    at(cursor(await client.query(text, { ...variables, after }), '$'));
  const first = await ask(null);
  const pages = [first, ...(await follow(cursorOf(first), ask))];
  const edges = pages.flatMap((page) => page.list('edges', read));
  const told = pages.map((page) => page.get('totalCount', natural));
  const wrong = told.find((count) => count !== edges.length);
  if (wrong !== undefined) throw notShown(about, `${String(edges.length)} listed of ${String(wrong)} counted`);
  return edges;
};
