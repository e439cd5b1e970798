import type { Observed } from '../../../facts/observed.js';
import type { Client, Parameters } from '../../../lib/client.js';
import { notShown } from './not-shown.js';

/**
 * A list of REST, of which nothing tells how long it is: no shorter one than the count that another question brought, and
 * an empty one only where that count is 0. A longer one hides nothing.
 */
export const listConfirmed = async (
  client: Client,
  route: string,
  parameters: Parameters,
  { about, count }: { readonly about: string; readonly count: Promise<Observed<number>> },
): Promise<readonly unknown[]> => {
  const [items, counted] = await Promise.all([client.list(route, parameters, { unique: 'id' }), count]);
  if (counted.known && counted.value > items.length) {
    const listed = items.length === 0 ? 'an empty list' : `${String(items.length)} listed`;
    throw notShown(about, `${listed}, and ${String(counted.value)} counted`);
  }
  if (items.length === 0 && !counted.known)
    throw notShown(about, `an empty list, and no count that confirms it: ${counted.why.found ?? ''}`);
  return items;
};

/** A list that nothing counts: an empty one is asked for once more. */
export const listTwice = async (client: Client, route: string, parameters: Parameters): Promise<readonly unknown[]> => {
  const items = await client.list(route, parameters, { unique: 'id' });
  return items.length > 0 ? items : client.list(route, parameters, { unique: 'id' });
};
