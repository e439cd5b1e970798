/** A value of another shape than was promised. `path` is where: `$.data.repository.pullRequest.number`. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly path: string;
  constructor(path: string, wanted: string) {
    super(`${path}: ${wanted} expected`);
    this.path = path;
  }
}

/** Reads a value of unknown shape, strictly: returns what it promises or throws Malformed with the path. */
export type Reader<T> = (value: unknown, path: string) => T;

export type JsonRecord = Readonly<Record<string, unknown>>;

export const record: Reader<JsonRecord> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(path, 'an object');
  return value as JsonRecord;
};

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string') throw new Malformed(path, 'a text');
  return value;
};

export const filledText: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (given === '') throw new Malformed(path, 'a text that is not empty');
  return given;
};

export const integer: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Malformed(path, 'an integer');
  return value;
};

/** A count or an id: never negative. */
export const natural: Reader<number> = (value, path) => {
  const given = integer(value, path);
  if (given < 0) throw new Malformed(path, 'an integer of at least 0');
  return given;
};

export const finite: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed(path, 'a number');
  return value;
};

export const boolean: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Malformed(path, 'true or false');
  return value;
};

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** An instant in UTC with seconds, whatever offset it was written with. */
export const instant: Reader<string> = (value, path) => {
  const given = text(value, path);
  const found = INSTANT.exec(given);
  const time = Date.parse(given);
  if (found === null || Number.isNaN(time)) throw new Malformed(path, 'an ISO 8601 time');
  return found[3] === 'Z' ? `${found[1] ?? ''}Z` : inUtc(time);
};

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A full object id of git, lower-case hex. */
export const objectId: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!OBJECT_ID.test(given)) throw new Malformed(path, 'an object id');
  return given;
};

/** null stays null; a missing key is not null. */
export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

/** null or a missing key give null. */
export const optional =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null || value === undefined ? null : read(value, path);

export const arrayOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new Malformed(path, 'a list');
    return value.map((item: unknown, index) => read(item, `${path}[${String(index)}]`));
  };

/** Reads one own key; keys of the prototype are not seen. */
const field = <T>(from: JsonRecord, key: string, read: Reader<T>, path: string): T =>
  read(Object.hasOwn(from, key) ? from[key] : undefined, `${path}.${key}`);

/** A record with its path, so that a mapper names the key alone. */
export interface Cursor {
  readonly path: string;
  /** Its own keys, in the order of the text. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  readonly get: <T>(key: string, read: Reader<T>) => T;
  /** The record at this key. */
  readonly at: (key: string) => Cursor;
  /** The record at this key, null where the value is null or missing. */
  readonly maybe: (key: string) => Cursor | null;
  readonly list: <T>(key: string, read: (item: Cursor) => T) => readonly T[];
}

export const cursor = (value: unknown, path: string): Cursor => {
  const from = record(value, path);
  return {
    path,
    get keys() {
      return Object.keys(from);
    },
    has: (key) => Object.hasOwn(from, key),
    get: (key, read) => field(from, key, read, path),
    at: (key) => field(from, key, cursor, path),
    maybe: (key) => field(from, key, optional(cursor), path),
    list: (key, read) => field(from, key, arrayOf(cursor), path).map(read),
  };
};

const inUtc = (time: number): string => {
  // Only the constructor without arguments reads the clock; this one converts.
  const digits = new Date(time).toISOString();
  return `${digits.slice(0, 19)}Z`;
};
