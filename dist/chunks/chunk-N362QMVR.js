import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/lib/strict-json.ts
var NotStrict = class extends Error {
  name = "NotStrict";
  /** `malformed`: no JSON. `ambiguous`: JSON by its grammar, of which readers make different things. */
  kind;
  /** Where in the text, from 0, and what is wrong there. */
  at;
  what;
  constructor(kind, place, at, what) {
    super(`${place}, character ${at + 1}: ${what}`);
    this.kind = kind;
    this.at = at;
    this.what = what;
  }
};
var DEPTH = 200;
var parseStrictJson = (content, depth = DEPTH) => {
  const walk = { text: typeof content === "string" ? content : decoded(content), at: 0, depth };
  take(walk, BLANK);
  value(walk, "$", 0);
  take(walk, BLANK);
  if (walk.at < walk.text.length) refuse(walk, "malformed", "$", "something follows the value");
  return JSON.parse(walk.text);
};
var decoded = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotStrict("malformed", "$", 0, "the bytes are no UTF-8");
  }
};
var BLANK = /[ \t\n\r]*/y;
var PLAIN = /[^"\\\u0000-\u001f]*/y;
var ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null/y;
var value = (walk, place, depth) => {
  if (depth > walk.depth) refuse(walk, "malformed", place, `nested deeper than ${walk.depth}`);
  const first = walk.text[walk.at];
  if (first === "{") object(walk, place, depth);
  else if (first === "[") list(walk, place, depth);
  else if (first === '"') string(walk, place);
  else if (take(walk, WORD) === null && take(walk, NUMBER) === null) refuse(walk, "malformed", place, "no JSON value");
};
var object = (walk, place, depth) => {
  const names = /* @__PURE__ */ new Set();
  members(walk, "}", place, () => {
    const start = walk.at;
    const name = string(walk, place);
    if (names.has(name)) {
      refuse({ ...walk, at: start }, "ambiguous", place, `the name ${JSON.stringify(name)} stands there twice`);
    }
    names.add(name);
    take(walk, BLANK);
    mark(walk, ":", place);
    take(walk, BLANK);
    value(walk, `${place}.${name}`, depth + 1);
  });
};
var list = (walk, place, depth) => {
  let index = 0;
  members(walk, "]", place, () => {
    value(walk, `${place}[${index}]`, depth + 1);
    index += 1;
  });
};
var members = (walk, end, place, member) => {
  walk.at += 1;
  take(walk, BLANK);
  if (walk.text[walk.at] !== end) {
    for (; ; ) {
      member();
      take(walk, BLANK);
      if (walk.text[walk.at] !== ",") break;
      walk.at += 1;
      take(walk, BLANK);
    }
  }
  mark(walk, end, place);
};
var string = (walk, place) => {
  const start = walk.at;
  mark(walk, '"', place);
  do
    take(walk, PLAIN);
  while (take(walk, ESCAPE) !== null);
  mark(walk, '"', place);
  const read = JSON.parse(walk.text.slice(start, walk.at));
  if (!read.isWellFormed()) refuse({ ...walk, at: start }, "ambiguous", place, "half of a character");
  return read;
};
var mark = (walk, wanted, place) => {
  if (walk.text[walk.at] !== wanted) refuse(walk, "malformed", place, `${wanted} expected`);
  walk.at += 1;
};
var take = (walk, pattern) => {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.text);
  if (found === null) return null;
  walk.at = pattern.lastIndex;
  return found[0];
};
var refuse = (walk, kind, place, what) => {
  throw new NotStrict(kind, place, walk.at, what);
};

export {
  NotStrict,
  parseStrictJson
};
