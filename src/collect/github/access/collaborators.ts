import type { Collaborator } from '../../../facts/access.js';
import type { Observed } from '../../../facts/observed.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, natural, type Cursor } from '../../../lib/shape.js';
import { listConfirmed } from './confirmed.js';
import type { PeopleCounts } from './counts.js';
import { personLevel, type Level } from './levels.js';
import { notShown } from './not-shown.js';

const ROUTE = 'GET /repos/{owner}/{repo}/collaborators';

interface Seen extends Level {
  readonly id: number;
  readonly login: string;
}

/** Everybody with access. Who was given it by name, and who comes from outside, two shorter lists of the same people tell. */
export const readCollaborators = async (
  client: Client,
  owner: string,
  repo: string,
  counts: Promise<Observed<PeopleCounts>>,
): Promise<readonly Collaborator[]> => {
  const list = (affiliation: 'all' | 'direct' | 'outside'): Promise<readonly unknown[]> => {
    const count = counts.then((all) => (all.known ? { ...all, value: all.value[affiliation] } : all));
    return listConfirmed(client, ROUTE, { owner, repo, affiliation }, { about: 'collaborators', count });
  };
  const [everybody, direct, outside] = await Promise.all([list('all'), list('direct'), list('outside')]);
  const all = everybody.map(readPerson);
  // A repository without anybody has no administrator: there is no such thing.
  if (all.length === 0) throw notShown('collaborators', 'nobody is listed');
  const [named, outsiders] = [idsOf(direct), idsOf(outside)];
  const known = new Set(all.map(({ id }) => id));
  if ([...named, ...outsiders].some((id) => !known.has(id)))
    throw notShown('collaborators', 'the lists of collaborators contradict each other');
  return all.map(({ id, ...person }) => ({ ...person, through: throughOf(id, named, outsiders) }));
};

const throughOf = (id: number, named: ReadonlySet<number>, outsiders: ReadonlySet<number>): Collaborator['through'] => {
  if (outsiders.has(id)) return 'outside';
  return named.has(id) ? 'direct' : 'team-or-organization';
};

const readPerson = (item: unknown, index: number): Seen => {
  const person = at(item, index);
  const level = personLevel(person.get('role_name', filledText), person.maybe('permissions'));
  return { id: person.get('id', natural), login: person.get('login', filledText), ...level };
};

const idsOf = (items: readonly unknown[]): ReadonlySet<number> =>
  new Set(items.map((item, index) => at(item, index).get('id', natural)));

const at = (item: unknown, index: number): Cursor => cursor(item, `$[${String(index)}]`);
