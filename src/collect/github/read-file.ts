import type { FilePlace, FileReading } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { RequestError } from '../../lib/client.js';
import { Malformed, cursor, objectId } from '../../lib/shape.js';
import { fileReading } from './file-text.js';
import { FILE_QUERY } from './later-queries.js';

/** Reads one file at a ref, resolved to the commit that it names now. Never rejects for what the host answers. */
export const readFile = async (client: Client, place: FilePlace): Promise<FileReading> => {
  const [owner = '', name = ''] = place.repository.split('/');
  try {
    const variables = { owner, name, ref: place.ref ?? 'HEAD', path: place.path };
    const object = cursor(await client.query(FILE_QUERY, variables), '$.data')
      .at('repository')
      .maybe('object');
    const commit = object?.has('target') === true ? object.maybe('target') : object;
    if (commit?.has('oid') !== true) return { state: 'unreadable', found: `no commit ${place.ref ?? 'HEAD'}` };
    return fileReading(commit, 'file', commit.get('oid', objectId));
  } catch (fault) {
    if (fault instanceof RequestError) return { state: 'unreadable', found: fault.found };
    if (fault instanceof Malformed) return { state: 'unreadable', found: fault.message };
    throw fault;
  }
};
