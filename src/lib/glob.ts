import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';

/** So many plain globs one glob with braces may stand for. */
const MOST_EXPANSIONS = 500;

const MOST_CHARACTERS = 4096;

/** Compiled globs that are kept; the oldest go first. Policies hold far fewer. */
const MOST_COMPILED = 1000;

/**
 * `platform` is fixed, so that a replay on Windows reads a backslash as here. No extglobs: `(group)` and `@scope` are
 * ordinary folder names.
 */
const EXACT: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  platform: 'linux',
  braceExpandMax: MOST_EXPANSIONS + 1,
};

const FOLDED: MinimatchOptions = { ...EXACT, nocase: true, normalize: 'NFC' };

/** Whether the glob's braces stand for few enough globs to be tried; the others are refused when a policy is read. */
const isBoundedGlob = (glob: string): boolean =>
  glob.length <= MOST_CHARACTERS && braceExpand(glob, EXACT).length <= MOST_EXPANSIONS;

/**
 * Whether a name (path or branch) matches a glob: `*` within a segment, `**` across segments, `?`, classes and braces;
 * names that begin with a dot are like any other; case counts. A name that is letter for letter the glob matches too, so that
 * `src/[id]/x.ts` means that file. Throws RangeError for a glob whose braces are not bounded.
 */
export const matchesGlob = (glob: string, name: string): boolean =>
  name !== '' && (glob === name || compiled(glob, EXACT, exactGlobs).match(name));

/**
 * Whether a guarding glob covers a path: as `matchesGlob`, and also where they differ in case or in the composition of
 * letters only, and where the path stands in the place of a folder that the glob leads through (a link or submodule
 * called `infra` under the guard `infra/**`). Covers rather too much than too little.
 */
export const matchesGuard = (glob: string, path: string): boolean => {
  if (path === '') return false;
  if (matchesGlob(glob, path)) return true;
  const foldedGlob = fold(glob);
  const foldedPath = fold(path);
  if (foldedPath === '') return false;
  return (
    foldedGlob === foldedPath ||
    foldedGlob.startsWith(`${foldedPath}/`) ||
    compiled(glob, FOLDED, foldedGlobs).match(path) ||
    compiled(foldedGlob, FOLDED, foldedGlobs).match(foldedPath)
  );
};

/**
 * Upper and back to lower case folds `ß`, ligatures and final sigma too; independent of the locale. Characters without a
 * shape go, because some file systems skip them when they compare names.
 */
const fold = (text: string): string =>
  text.replace(SHAPELESS, '').normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

const SHAPELESS = /\p{Default_Ignorable_Code_Point}/gu;

const exactGlobs = new Map<string, Minimatch>();
const foldedGlobs = new Map<string, Minimatch>();

const compiled = (glob: string, options: MinimatchOptions, kept: Map<string, Minimatch>): Minimatch => {
  const found = kept.get(glob);
  if (found !== undefined) return found;
  if (!isBoundedGlob(glob)) throw new RangeError('the glob is too long, or its braces stand for too many globs');
  const made = new Minimatch(glob, options);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_COMPILED && oldest !== undefined) kept.delete(oldest);
  kept.set(glob, made);
  return made;
};
