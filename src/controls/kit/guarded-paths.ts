import { namesOf } from '../../facts/changed-names.js';
import type { ChangedFile } from '../../facts/change.js';
import type { Reason } from '../../facts/observed.js';
import { isSuspiciousPath, showSuspicious } from '../../facts/suspicious-path.js';
import { matchesGuard } from '../../lib/glob.js';

/** Guarded whatever the policy says, with the policy file itself: they decide who guards, and how. */
const ALWAYS = ['.github/workflows/**', 'CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];

export interface GuardedPaths {
  /** Changed paths that a guard covers, by old or new name; each once, in the order of the list. */
  readonly guarded: readonly string[];
  /** Those of them that guard the gate itself. */
  readonly gate: readonly string[];
  /** Changed paths that hide something, made visible. */
  readonly suspicious: readonly string[];
}

export const guardedPaths = (
  files: readonly ChangedFile[],
  globs: readonly string[],
  policyPath: string,
): GuardedPaths => {
  const names = [...new Set(files.flatMap(namesOf))];
  const isOfGate = (path: string) => [policyPath, ...ALWAYS].some((glob) => matchesGuard(glob, path));
  return {
    guarded: names.filter((path) => isOfGate(path) || globs.some((glob) => matchesGuard(glob, path))),
    gate: names.filter(isOfGate),
    suspicious: names.filter(isSuspiciousPath).map(showSuspicious),
  };
};

/** So many paths are named one by one. */
const MOST_NAMED = 50;

/** One reason a path; beyond the most, one more that tells how many. */
export const reasonsOf = (
  paths: readonly string[],
  code: string,
  more: Pick<Reason, 'needed' | 'found' | 'who'>,
): readonly Reason[] => {
  const named = paths.slice(0, MOST_NAMED).map((path): Reason => ({ code, about: [path], ...more, at: { path } }));
  const rest = paths.length - named.length;
  return rest === 0 ? named : [...named, { code, about: [], ...more, found: `${String(rest)} more paths` }];
};
