import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What the core takes from node:crypto, for a browser: the build puts this in its place. Synchronous, as the core is;
 * the browser's own digest is not.
 */
export const createHash = (algorithm: 'sha256'): Hash => {
  if (algorithm !== ('sha256' as string)) throw new Error(`no ${algorithm} here`);
  const state = sha256.create();
  const hash: Hash = {
    update: (content) => {
      state.update(typeof content === 'string' ? utf8ToBytes(content) : content);
      return hash;
    },
    digest: () => bytesToHex(state.digest()),
  };
  return hash;
};

interface Hash {
  readonly update: (content: string | Uint8Array) => Hash;
  readonly digest: (encoding: 'hex') => string;
}
