import { createHash } from 'node:crypto';

/** sha256 of a text's UTF-8 bytes, or of bytes as they are; lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
