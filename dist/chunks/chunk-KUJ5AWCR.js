import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/lib/shape.ts
var Malformed = class extends Error {
  name = "Malformed";
  path;
  constructor(path, wanted) {
    super(`${path}: ${wanted} expected`);
    this.path = path;
  }
};
var record = (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(path, "an object");
  return value;
};
var text = (value, path) => {
  if (typeof value !== "string") throw new Malformed(path, "a text");
  return value;
};
var filledText = (value, path) => {
  const given = text(value, path);
  if (given === "") throw new Malformed(path, "a text that is not empty");
  return given;
};
var integer = (value, path) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Malformed(path, "an integer");
  return value;
};
var natural = (value, path) => {
  const given = integer(value, path);
  if (given < 0) throw new Malformed(path, "an integer of at least 0");
  return given;
};
var finite = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Malformed(path, "a number");
  return value;
};
var boolean = (value, path) => {
  if (typeof value !== "boolean") throw new Malformed(path, "true or false");
  return value;
};
var INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
var instant = (value, path) => {
  const given = text(value, path);
  const found = INSTANT.exec(given);
  const time = Date.parse(given);
  if (found === null || Number.isNaN(time)) throw new Malformed(path, "an ISO 8601 time");
  return found[3] === "Z" ? `${found[1] ?? ""}Z` : inUtc(time);
};
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var objectId = (value, path) => {
  const given = text(value, path);
  if (!OBJECT_ID.test(given)) throw new Malformed(path, "an object id");
  return given;
};
var nullable = (read) => (value, path) => value === null ? null : read(value, path);
var optional = (read) => (value, path) => value === null || value === void 0 ? null : read(value, path);
var arrayOf = (read) => (value, path) => {
  if (!Array.isArray(value)) throw new Malformed(path, "a list");
  return value.map((item, index) => read(item, `${path}[${String(index)}]`));
};
var field = (from, key, read, path) => read(Object.hasOwn(from, key) ? from[key] : void 0, `${path}.${key}`);
var cursor = (value, path) => {
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
    list: (key, read) => field(from, key, arrayOf(cursor), path).map(read)
  };
};
var inUtc = (time) => {
  const digits = new Date(time).toISOString();
  return `${digits.slice(0, 19)}Z`;
};

export {
  Malformed,
  record,
  text,
  filledText,
  integer,
  natural,
  finite,
  boolean,
  instant,
  objectId,
  nullable,
  optional,
  arrayOf,
  cursor
};
