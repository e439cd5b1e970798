import { refuse } from './unreadable.js';

const BYTES = new Map([
  ['md5', 16],
  ['sha1', 20],
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
  ['h1', 32],
]);

/** Subresource integrity, `sha512-<base64> sha1-<base64>`. */
export const integrityHashes = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, algorithm = '', encoded = ''] = /^([a-z0-9]+)-([^?]+)(?:\?.*)?$/.exec(part) ?? [];
      return base64Hash(algorithm, encoded);
    });

export const base64Hash = (algorithm: string, encoded: string): string => {
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('base64') !== encoded) return refuse('a digest is not base64');
  return hexHash(algorithm, bytes.toString('hex'));
};

export const hexHash = (algorithm: string, hex: string): string => {
  const length = BYTES.get(algorithm);
  if (length === undefined) return refuse('a digest of an unknown kind');
  if (!/^[0-9a-f]*$/i.test(hex) || hex.length !== 2 * length) return refuse('a digest of the wrong length');
  return `${algorithm}:${hex.toLowerCase()}`;
};

/** `sha256:<hex>`, as Python's tools write it. */
export const colonHash = (text: string): string => {
  const colon = text.indexOf(':');
  return hexHash(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1));
};
