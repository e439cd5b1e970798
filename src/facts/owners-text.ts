import { ownerPattern } from './owner-pattern.js';
import type { CodeOwners, Owner, OwnerLine, OwnersFault } from './repository.js';

/** What a CODEOWNERS file says, line by line: rules, and lines that name nothing that a rule could be. */
export const readOwnersText = (text: string): Pick<CodeOwners, 'rules' | 'faults'> => {
  const lines = text.split(/\r?\n/).map((line, index) => readLine(line, index + 1));
  return { rules: lines.flatMap(({ rules }) => rules), faults: lines.flatMap(({ faults }) => faults) };
};

interface Line {
  readonly rules: readonly OwnerLine[];
  readonly faults: readonly OwnersFault[];
}

const readLine = (written: string, line: number): Line => {
  const [pattern, ...names] = wordsOf(written);
  if (pattern === undefined) return { rules: [], faults: [] };
  if (ownerPattern(pattern) === null) return { rules: [], faults: [{ line, found: pattern }] };
  const owners = names.map(ownerOf);
  const wrong = names.find((_, index) => owners[index] === null);
  if (wrong !== undefined) return { rules: [], faults: [{ line, found: wrong }] };
  return { rules: [{ line, pattern, owners: owners.filter((owner) => owner !== null) }], faults: [] };
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
