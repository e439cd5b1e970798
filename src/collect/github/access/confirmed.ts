import type { Observed } from '../../../facts/observed.js';
import type { Client, Parameters } from '../../../lib/client.js';
import { notShown } from './not-shown.js';

/** A list of REST; an empty one only where the count that another question brought is 0 too. */
export const listConfirmed = async (
  client: Client,
  route: string,
  parameters: Parameters,
  { about, count }: { readonly about: string; readonly count: Promise<Observed<number>> },
): Promise<readonly unknown[]> => {
  const [items, counted] = await Promise.all([client.list(route, parameters, { unique: 'id' }), count]);
  if (items.length > 0) return items;
  if (!counted.known) throw notShown(about, `an empty list, and no count that confirms it: ${counted.why.found ?? ''}`);
  if (counted.value > 0) throw notShown(about, `an empty list, and ${String(counted.value)} counted`);
  return items;
};

/** A list that nothing counts: an empty one is asked for once more. */
export const listTwice = async (client: Client, route: string, parameters: Parameters): Promise<readonly unknown[]> => {
  const items = await client.list(route, parameters, { unique: 'id' });
  return items.length > 0 ? items : client.list(route, parameters, { unique: 'id' });
};
