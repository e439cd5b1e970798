import { documentOf } from '../../../../src/collect/models/documents/unreadable-document.js';

export const bytes = (text: string): Uint8Array => Buffer.from(text);

/** What was read; or where and why nothing was. */
export const outcome = <T>(read: () => T): T | string => {
  const document = documentOf('file', read);
  return document.known
    ? document.value
    : `${String(document.why.at?.line ?? '-')}: ${(document.why.found ?? '').replace(/^line \d+: /u, '')}`;
};
