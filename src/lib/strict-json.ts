/** Text that is no JSON, or that two readers could read differently. The message names the place: `$.facts.change`. */
export class NotStrict extends Error {
  override readonly name = 'NotStrict';
  /** `malformed`: no JSON. `ambiguous`: JSON by its grammar, of which readers make different things. */
  readonly kind: 'malformed' | 'ambiguous';
  /** Where in the text, from 0, and what is wrong there. */
  readonly at: number;
  readonly what: string;
  constructor(kind: NotStrict['kind'], place: string, at: number, what: string) {
    super(`${place}, character ${at + 1}: ${what}`);
    this.kind = kind;
    this.at = at;
    this.what = what;
  }
}

/** Deeper than anything that we write; without an end, a hostile file would end the process. */
const DEPTH = 200;

/**
 * JSON bytes or text → value, so that every reader reads the same. Refused beside what is no JSON: a name twice in one
 * object, half of a character (as such or escaped), bytes that are no UTF-8, a byte order mark, anything but white space
 * after the value, more levels than `depth`. Throws NotStrict.
 */
export const parseStrictJson = (content: string | Uint8Array, depth: number = DEPTH): unknown => {
  const walk: Walk = { text: typeof content === 'string' ? content : decoded(content), at: 0, depth };
  take(walk, BLANK);
  value(walk, '$', 0);
  take(walk, BLANK);
  if (walk.at < walk.text.length) refuse(walk, 'malformed', '$', 'something follows the value');
  // The walk above refuses, the platform's own reader makes the value: two readers that agree.
  return JSON.parse(walk.text) as unknown;
};

const decoded = (bytes: Uint8Array): string => {
  try {
    // The mark is kept, so that the grammar refuses it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotStrict('malformed', '$', 0, 'the bytes are no UTF-8');
  }
};

interface Walk {
  readonly text: string;
  at: number;
  readonly depth: number;
}

const BLANK = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const value = (walk: Walk, place: string, depth: number): void => {
  if (depth > walk.depth) refuse(walk, 'malformed', place, `nested deeper than ${walk.depth}`);
  const first = walk.text[walk.at];
  if (first === '{') object(walk, place, depth);
  else if (first === '[') list(walk, place, depth);
  else if (first === '"') string(walk, place);
  else if (take(walk, WORD) === null && take(walk, NUMBER) === null) refuse(walk, 'malformed', place, 'no JSON value');
};

const object = (walk: Walk, place: string, depth: number): void => {
  const names = new Set<string>();
  members(walk, '}', place, () => {
    const start = walk.at;
    const name = string(walk, place);
    if (names.has(name)) {
      refuse({ ...walk, at: start }, 'ambiguous', place, `the name ${JSON.stringify(name)} stands there twice`);
    }
    names.add(name);
    take(walk, BLANK);
    mark(walk, ':', place);
    take(walk, BLANK);
    value(walk, `${place}.${name}`, depth + 1);
  });
};

const list = (walk: Walk, place: string, depth: number): void => {
  let index = 0;
  members(walk, ']', place, () => {
    value(walk, `${place}[${index}]`, depth + 1);
    index += 1;
  });
};

const members = (walk: Walk, end: string, place: string, member: () => void): void => {
  walk.at += 1;
  take(walk, BLANK);
  if (walk.text[walk.at] !== end) {
    for (;;) {
      member();
      take(walk, BLANK);
      if (walk.text[walk.at] !== ',') break;
      walk.at += 1;
      take(walk, BLANK);
    }
  }
  mark(walk, end, place);
};

const string = (walk: Walk, place: string): string => {
  const start = walk.at;
  mark(walk, '"', place);
  do take(walk, PLAIN);
  while (take(walk, ESCAPE) !== null);
  mark(walk, '"', place);
  const read = JSON.parse(walk.text.slice(start, walk.at)) as string;
  if (!read.isWellFormed()) refuse({ ...walk, at: start }, 'ambiguous', place, 'half of a character');
  return read;
};

const mark = (walk: Walk, wanted: string, place: string): void => {
  if (walk.text[walk.at] !== wanted) refuse(walk, 'malformed', place, `${wanted} expected`);
  walk.at += 1;
};

const take = (walk: Walk, pattern: RegExp): string | null => {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.text);
  if (found === null) return null;
  walk.at = pattern.lastIndex;
  return found[0];
};

const refuse = (walk: Walk, kind: NotStrict['kind'], place: string, what: string): never => {
  throw new NotStrict(kind, place, walk.at, what);
};
