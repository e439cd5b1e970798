import { CollectError, type ReadRepositoryNow } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { cursor } from '../../../lib/shape.js';
import { collectError } from '../open.js';
import { readRepository } from '../opening.js';

const REPOSITORY_QUERY = `
query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name }
  }
}`;

export const createRepositoryReader =
  (client: Client): ReadRepositoryNow =>
  async (repository) => {
    const [owner = '', name = ''] = repository.split('/');
    try {
      const found = cursor(await client.query(REPOSITORY_QUERY, { owner, name }), '$.data').at('repository');
      const now = client.now();
      if (now === null) throw noClock();
      return { repository: readRepository(found), now };
    } catch (fault) {
      throw collectError('repository', fault);
    }
  };

const noClock = (): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['repository'], found: 'an answer without a Date header' });
