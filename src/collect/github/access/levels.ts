import type { PermissionLevel } from '../../../facts/permissions.js';
import { Malformed, boolean, optional, type Cursor } from '../../../lib/shape.js';

const FLAGS = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
] as const;

/** GitHub's words for levels, the older ones among them. */
const WORDS = new Map<string, PermissionLevel>([
  ...FLAGS.map(([older, level]) => [older, level] as const),
  ...FLAGS.map(([, level]) => [level, level] as const),
]);

export interface Level {
  readonly level: PermissionLevel;
  /** Name of a custom role. */
  readonly role: string | null;
}

/** By the word where it is one of GitHub's own; else it is the name of a custom role, and flags tell what it is built on. */
export const levelOf = (word: string, flags: Cursor | null): Level => {
  const level = WORDS.get(word);
  if (level !== undefined) return { level, role: null };
  const found = FLAGS.find(([flag]) => flags?.get(flag, optional(boolean)) === true);
  if (found === undefined) throw new Malformed(flags?.path ?? '$', `what the role ${word} may do`);
  return { level: found[1], role: word };
};
