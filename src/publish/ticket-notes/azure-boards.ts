import { RequestError } from '../../lib/client.js';
import type { WriteNote } from './write-note.js';

export const noteAzureBoards: WriteNote = (_client, key) =>
  Promise.reject(new RequestError('refused', null, `${key}: no notes in this build`));
