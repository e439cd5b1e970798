import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId } from '../../lib/shape.js';
import { collectError } from './open.js';

/** The commit that a branch holds now. Rejects with CollectError. */
export const createTipReader =
  (client: Pick<Client, 'read'>) =>
  async (repository: string, branch: string): Promise<ObjectId> => {
    const [owner = '', repo = ''] = repository.split('/');
    try {
      const answer = await client.read('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch });
      return cursor(answer, '$').at('commit').get('sha', objectId);
    } catch (fault) {
      throw collectError('branch', fault);
    }
  };
