import type { State } from '../state/types.js';

/** A fault that GitHub finds in a CODEOWNERS file; `line` and `column` count from 1. */
export interface CodeownersFault {
  readonly line: number;
  readonly column: number;
  readonly kind: 'Invalid pattern' | 'Invalid owner' | 'Unknown owner' | 'Missing owner';
  readonly source: string;
  readonly suggestion: string | null;
  readonly message: string;
  readonly path: string;
}

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

interface Word {
  readonly text: string;
  readonly column: number;
}

/** A backslash keeps the blank after it in the word; a hash starts a comment. */
const wordsOf = (line: string): readonly Word[] => {
  const bare = line.replace(/(^|\s)#.*$/, '$1');
  return [...bare.matchAll(/(?:\\.|[^\s\\])+/g)].map((found) => ({ text: found[0], column: found.index + 1 }));
};

const invalidPattern = (pattern: string): boolean =>
  pattern.startsWith('!') || pattern.includes('***') || /(?<!\\)[[\]]/.test(pattern) || pattern.startsWith('\\#');

type OwnerFault = 'Invalid owner' | 'Unknown owner';

const ownerFault = (state: State, owner: string): OwnerFault | undefined => {
  const team = /^@([^/\s@]+\/[^/\s@]+)$/.exec(owner)?.[1];
  if (team !== undefined) return state.teams.has(team.toLowerCase()) ? undefined : 'Unknown owner';
  const login = /^@([^/\s@]+)$/.exec(owner)?.[1];
  if (login !== undefined) {
    const person = state.people.get(login.toLowerCase());
    const able = person !== undefined && ['write', 'maintain', 'admin'].includes(person.permission);
    return able ? undefined : 'Unknown owner';
  }
  if (!/^[^@\s]+@[^@\s]+$/.test(owner)) return 'Invalid owner';
  const known = [...state.people.values()].some(({ emails }) =>
    emails.some((own) => own.toLowerCase() === owner.toLowerCase()),
  );
  return known ? undefined : 'Unknown owner';
};

const suggestions: Readonly<Record<CodeownersFault['kind'], (word: string) => string | null>> = {
  'Invalid pattern': () => null,
  'Missing owner': () => null,
  'Invalid owner': () => null,
  'Unknown owner': (word) => `make sure ${word} exists and has write access to the repository`,
};

const lineFaults = (state: State, path: string, source: string, line: number): CodeownersFault[] => {
  const [pattern, ...owners] = wordsOf(source);
  if (pattern === undefined) return [];
  const fault = (kind: CodeownersFault['kind'], word: Word): CodeownersFault => {
    const suggestion = suggestions[kind](word.text);
    const more = suggestion === null ? '' : `: ${suggestion}`;
    const pointer = `\n\n  ${source}\n  ${' '.repeat(word.column - 1)}^`;
    const message = `${kind} on line ${String(line)}${more}${pointer}`;
    return { line, column: word.column, kind, source, suggestion, message, path };
  };
  if (invalidPattern(pattern.text)) return [fault('Invalid pattern', pattern)];
  return owners.flatMap((owner) => {
    const kind = ownerFault(state, owner.text);
    return kind === undefined ? [] : [fault(kind, owner)];
  });
};

/** Faults of the file that counts at a commit, first of the three places; undefined where there is no such file. */
export const codeownersFaults = (state: State, sha: string): readonly CodeownersFault[] | undefined => {
  const files = state.commits.get(sha)?.files;
  const path = PLACES.find((place) => files?.has(place));
  const text = path === undefined ? undefined : state.blobs.get(files?.get(path)?.sha ?? '');
  if (path === undefined || text === undefined) return undefined;
  return text.split(/\r?\n/).flatMap((source, index) => lineFaults(state, path, source, index + 1));
};
