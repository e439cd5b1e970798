import type { Named } from './occasion.js';
import { at, branchOrNull, shaOrNull } from './payload.js';

const NONE = /^0+$/u;

/** A push to a branch. Tags and deleted branches bring nothing that could be sealed. */
export const landingOf = (payload: unknown): Named => {
  const branch = branchOrNull(at(payload, 'ref'));
  if (branch === null)
    return at(payload, 'ref') === undefined ? null : { kind: 'idle', why: 'The push is not to a branch.' };
  const after = shaOrNull(at(payload, 'after'));
  const before = shaOrNull(at(payload, 'before'));
  if (after === null || before === null) return null;
  if (NONE.test(after)) return { kind: 'idle', why: 'The push deleted the branch.' };
  return { kind: 'landing', branch, before, after };
};
