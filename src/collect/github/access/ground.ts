import type { ReadGround } from '../../../app/ports-access-review.js';
import { CollectError } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { cursor } from '../../../lib/shape.js';
import { collectError } from '../open.js';
import { readRepository } from '../opening.js';

const GROUND_QUERY = `query Ground($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    databaseId nameWithOwner visibility defaultBranchRef{name}
  }
}`;

/** The repository, where no change is opened. */
export const createGroundReader =
  (client: Client): ReadGround =>
  async (repository) => {
    const [owner = '', name = ''] = repository.split('/');
    try {
      const answer = cursor(await client.query(GROUND_QUERY, { owner, name }), '$.data');
      const now = client.now();
      if (now === null) throw unreadable('an answer without a Date header');
      return { repository: readRepository(answer.at('repository')), now };
    } catch (fault) {
      throw collectError('repository', fault);
    }
  };

const unreadable = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['repository'], found });
