import type { ReadHeldByRef } from '../../app/ports-records.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId } from '../../lib/shape.js';
import { comparisons } from '../github/comparison.js';
import { observe } from '../observe.js';

/** By its full name, since a tag may be called like a branch. A tag that has a text of its own leads to its commit. */
const TIP_QUERY = `
query RefTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } }
  }
}`;

/** Whether a branch or a tag leads to a commit, each tip read once. */
export const createHeldByRef = (client: Client): ReadHeldByRef => {
  const tips = new Map<string, Promise<string | null>>();
  const tipOf = (repository: string, ref: string): Promise<string | null> => {
    const key = JSON.stringify([repository, ref]);
    const tip = tips.get(key) ?? readTip(client, repository, ref);
    tips.set(key, tip);
    return tip;
  };
  return async (repository, ref, commit) => {
    const [owner = '', name = ''] = repository.split('/');
    const read = await observe(ref, async () => {
      const tip = await tipOf(repository, ref);
      if (tip === null || tip === commit) return tip === commit;
      return (await comparisons(client, { owner, name })(tip, commit))?.contained === true;
    });
    if (!read.known) return { state: 'unreadable', found: `${ref}: ${read.why.found ?? read.why.code}` };
    return { state: read.value ? 'held' : 'absent' };
  };
};

const readTip = async (client: Client, repository: string, ref: string): Promise<string | null> => {
  const [owner, name] = repository.split('/');
  const answer = cursor(await client.query(TIP_QUERY, { owner, name, ref }), '$.data').at('repository');
  const target = answer.maybe('ref')?.at('target') ?? null;
  if (target === null) return null;
  return (target.has('target') ? target.at('target') : target).get('oid', objectId);
};
