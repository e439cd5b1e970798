import type { PermissionLevel } from '../../../facts/permissions.js';
import { Malformed, boolean, optional, type Cursor } from '../../../lib/shape.js';

const FLAGS = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
] as const;

type Words = ReadonlyMap<string, PermissionLevel>;

/** GitHub says of people `write`, and of teams still `push`. */
const OF_PEOPLE: Words = new Map(FLAGS.map(([, level]) => [level, level] as const));
const OF_TEAMS: Words = new Map(FLAGS.map(([older, level]) => [older, level] as const));

export interface Level {
  readonly level: PermissionLevel;
  /** Name of a custom role. */
  readonly role: string | null;
}

/** What a person may do, by the name of the role. */
export const personLevel = (word: string, flags: Cursor | null): Level => levelOf(OF_PEOPLE, word, flags);

/** What a team may do, by the name of the role. */
export const teamLevel = (word: string, flags: Cursor | null): Level => levelOf(OF_TEAMS, word, flags);

/**
 * By GitHub's own word where the flags say the same; else the word is the name of a custom role, and flags tell what it is
 * built on. A role can be named `pull` and be built on more.
 */
const levelOf = (words: Words, word: string, flags: Cursor | null): Level => {
  const own = words.get(word);
  const flagged = FLAGS.find(([flag]) => flags?.get(flag, optional(boolean)) === true)?.[1];
  if (own !== undefined && (flagged ?? own) === own) return { level: own, role: null };
  if (flagged === undefined) throw new Malformed(flags?.path ?? '$', `what the role ${word} may do`);
  return { level: flagged, role: word };
};

const RANKS: readonly (PermissionLevel | null)[] = [null, 'none', ...FLAGS.map(([, level]) => level).toReversed()];

/** The higher of two; null is no access at all. */
export const higher = (one: PermissionLevel | null, other: PermissionLevel | null): PermissionLevel | null =>
  RANKS.indexOf(one) >= RANKS.indexOf(other) ? one : other;
