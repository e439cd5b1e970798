import type { Reference } from '../../../facts/dependencies.js';

/** What a file fetches by a name, before the base was asked. */
export type Named = Omit<Reference, 'onBase' | 'path'>;

const COMMIT = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** `owner/name@ref`, `owner/name/path@ref`, `./folder` of the same repository, `docker://image`. */
export const actionAt = (name: string, line: number): Named => {
  if (name.startsWith('docker://')) return { ...imageAt(name, line), name };
  if (/^\.{1,2}\//.test(name) || name === '.') return { kind: 'action', line, name, pin: 'local' };
  return { kind: 'action', line, name, pin: COMMIT.test(name) ? 'commit' : 'moving' };
};

/** A tag may be given other content, and so may what a variable or an expression comes to. */
export const imageAt = (name: string, line: number): Named => {
  const isFixed = DIGEST.test(name) && !/[${}]/.test(name);
  return { kind: 'image', line, name, pin: isFixed ? 'digest' : 'moving' };
};
