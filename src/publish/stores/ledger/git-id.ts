import { createHash } from 'node:crypto';

/** The id that git gives to a file with these bytes. */
export const gitBlobId = (bytes: Uint8Array): string =>
  createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
