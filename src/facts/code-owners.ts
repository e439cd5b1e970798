import { groupBy } from '../lib/group-by.js';
import type { ChangedFile } from './change.js';
import { namesOf } from './changed-names.js';
import type { CodeOwners, OwnerLine } from './repository.js';
import { ownerPattern, splitPath, type OwnerPattern } from './owner-pattern.js';

/** A line of the file with its pattern made ready. */
export interface OwnerRule extends OwnerLine {
  readonly matches: OwnerPattern;
}

export interface UnfitFile {
  /** null: the file as a whole. */
  readonly line: number | null;
  readonly found: string;
}

export interface OwnersFile {
  readonly rules: readonly OwnerRule[];
  /** What makes the file unfit to be judged by. */
  readonly faults: readonly UnfitFile[];
  /** Line → how many of its owners the host does not know, or may not write. */
  readonly unknownOwners: ReadonlyMap<number, number>;
}

/** GitHub reads no file of 3 MB or more; the smaller of the two readings of "MB". */
const MOST_BYTES = 3_000_000;

/** The rules of the base's CODEOWNERS, with every fault that GitHub or we find in it. */
export const readyOwners = ({ bytes, digest, rules: lines, faults: unread, errors }: CodeOwners): OwnersFile => {
  const unfit = (found: string): OwnersFile => ({
    rules: [],
    faults: [{ line: null, found }],
    unknownOwners: new Map(),
  });
  if (bytes > MOST_BYTES) return unfit(`${bytes} bytes`);
  if (digest === null) return unfit('no file');
  const ready = lines.map((line) => ({ ...line, matches: ownerPattern(line.pattern) }));
  const wrong = ready.flatMap(({ line, pattern, matches }) => (matches === null ? [{ line, found: pattern }] : []));
  const ours = [...unread, ...wrong];
  const known = new Set(ours.map(({ line }) => line));
  const theirs = errors.filter((error) => !isUnknownOwner(error) && !known.has(error.line));
  return {
    rules: ready.flatMap(({ matches, ...line }) => (matches === null ? [] : [{ ...line, matches }])),
    faults: [...ours, ...theirs.map(({ line, kind }): UnfitFile => ({ line, found: kind }))],
    unknownOwners: new Map(
      [...groupBy(errors.filter(isUnknownOwner), ({ line }) => line)].map(([line, all]) => [line, all.length]),
    ),
  };
};

/** The host writes `Unknown owner`; other spellings of those words are the same. */
const isUnknownOwner = ({ kind }: CodeOwners['errors'][number]): boolean =>
  kind.toLowerCase().replaceAll(/[^a-z]/g, '') === 'unknownowner';

/**
 * The rule that decides for each path, old names of renames included: the last that matches. Paths that no rule matches,
 * or whose rule names nobody, ask for nothing and are left out. Sorted by path.
 */
export const ownedPaths = (
  rules: readonly OwnerRule[],
  files: readonly ChangedFile[],
): readonly { readonly path: string; readonly rule: OwnerRule }[] => {
  const lastFirst = [...rules].reverse();
  return [...new Set(files.flatMap(namesOf))].sort().flatMap((path) => {
    const segments = splitPath(path);
    const rule = lastFirst.find((each) => each.matches(segments));
    return rule === undefined || rule.owners.length === 0 ? [] : [{ path, rule }];
  });
};
