import type { Ground } from '../../app/ports-upkeep.js';
import type { Client } from '../../lib/client.js';
import { Malformed, cursor } from '../../lib/shape.js';
import { collectError } from './open.js';
import { readRepository } from './opening.js';

const GROUND_QUERY = `
query Ground($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name }
  }
}`;

/** Which repository it is, and what time. Rejects with CollectError only. */
export const readGround = async (client: Client, repository: string): Promise<Ground> => {
  const [owner = '', name = ''] = repository.split('/');
  try {
    const found = cursor(await client.query(GROUND_QUERY, { owner, name }), '$.data').at('repository');
    const now = client.now();
    if (now === null) throw new Malformed('$', 'an answer with a Date header');
    return { repository: readRepository(found), now };
  } catch (fault) {
    throw collectError('repository', fault);
  }
};
