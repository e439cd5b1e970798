import { groupBy } from '../lib/group-by.js';
import type { ChangedFile } from './change.js';
import { namesOf } from './changed-names.js';
import type { CodeOwners } from './repository.js';
import { ownerPattern, splitPath, type OwnerPattern } from './owner-pattern.js';

/** `name`: a login, `org/team`, or a mail address. `line` counts from 1. */
export interface Owner {
  readonly kind: 'user' | 'team' | 'mail';
  readonly name: string;
}

export interface OwnerRule {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly Owner[];
  readonly matches: OwnerPattern;
}

export interface OwnersFault {
  /** null: the file as a whole. */
  readonly line: number | null;
  readonly found: string;
}

export interface OwnersFile {
  readonly rules: readonly OwnerRule[];
  /** What makes the file unfit to be judged by. */
  readonly faults: readonly OwnersFault[];
  /** Line → how many of its owners the host does not know, or may not write. */
  readonly unknownOwners: ReadonlyMap<number, number>;
}

/** GitHub reads no file of 3 MB or more; the smaller of the two readings of "MB". */
const MOST_BYTES = 3_000_000;

/** The rules of the base's CODEOWNERS, with every fault that GitHub or we find in it. */
export const readOwnersFile = ({ text, bytes, errors }: CodeOwners): OwnersFile => {
  const unfit = (found: string): OwnersFile => ({
    rules: [],
    faults: [{ line: null, found }],
    unknownOwners: new Map(),
  });
  if (bytes > MOST_BYTES) return unfit(`${bytes} bytes`);
  if (text === null) return unfit('no file');
  const lines = text.split(/\r?\n/).map((line, index) => readLine(line, index + 1));
  const rules = lines.flatMap(({ rule }) => rule);
  const ours = lines.flatMap(({ faults }) => faults);
  const known = new Set(ours.map(({ line }) => line));
  const theirs = errors.filter((error) => !isUnknownOwner(error) && !known.has(error.line));
  return {
    rules,
    faults: [...ours, ...theirs.map(({ line, kind }): OwnersFault => ({ line, found: kind }))],
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

interface Line {
  readonly rule: readonly OwnerRule[];
  readonly faults: readonly OwnersFault[];
}

const readLine = (written: string, line: number): Line => {
  const [pattern, ...names] = wordsOf(written);
  if (pattern === undefined) return { rule: [], faults: [] };
  const matches = ownerPattern(pattern);
  if (matches === null) return { rule: [], faults: [{ line, found: pattern }] };
  const owners = names.map(ownerOf);
  const wrong = names.find((_, index) => owners[index] === null);
  if (wrong !== undefined) return { rule: [], faults: [{ line, found: wrong }] };
  return { rule: [{ line, pattern, owners: owners.filter((owner) => owner !== null), matches }], faults: [] };
};

/** A backslash keeps the blank after it in the word; a hash at the start of a word begins a comment. */
const wordsOf = (line: string): readonly string[] => {
  const words = [...line.matchAll(/(?:\\.|\S)+/gu)].map(([word]) => word);
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
};

const ownerOf = (word: string): Owner | null => {
  const team = /^@([^/\s@]+\/[^/\s@]+)$/u.exec(word)?.[1];
  if (team !== undefined) return { kind: 'team', name: team.toLowerCase() };
  const login = /^@([^/\s@]+)$/u.exec(word)?.[1];
  if (login !== undefined) return { kind: 'user', name: login };
  return /^[^@\s]+@[^@\s]+$/u.test(word) ? { kind: 'mail', name: word.toLowerCase() } : null;
};
