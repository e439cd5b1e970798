import type { CompareWorkflowFile } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { SAME_FILE_QUERY } from './later-queries.js';

/**
 * Compares a workflow file by its content's id. Where one of the two is missing, is no file or cannot be read, nothing is
 * known: nobody has agreed to this file on the default branch.
 */
export const createWorkflowFileComparison =
  (client: Client): CompareWorkflowFile =>
  async ({ repository, path, commit }) => {
    const [owner = '', name = ''] = repository.split('/');
    const variables = { owner, name, own: `${commit}:${path}`, main: `HEAD:${path}` };
    const read = await observe('workflow file', async () => {
      const found = cursor(await client.query(SAME_FILE_QUERY, variables), '$.data').at('repository');
      return { own: blobOf(found.maybe('own')), main: blobOf(found.maybe('main')) };
    });
    if (!read.known || read.value.own === null || read.value.main === null) return null;
    return read.value.own === read.value.main;
  };

const blobOf = (object: Cursor | null): string | null =>
  object?.get('__typename', text) === 'Blob' ? object.get('oid', objectId) : null;
