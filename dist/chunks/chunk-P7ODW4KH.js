import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/policy/extended-file.ts
var extendedFile = (name) => {
  const match = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/([^@\s]+)@([^@\s]+)$/u.exec(name);
  const [, repository, path, ref] = match ?? [];
  if (repository === void 0 || path === void 0 || ref === void 0) return null;
  const isPlain = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  return isPlain ? { repository, path, ref } : null;
};

// src/facts/observed.ts
var known = (value) => ({ known: true, value });
var unknown = (why) => ({ known: false, why });
var unavailable = (about, found) => ({
  code: "fact-unavailable",
  about: [about],
  found
});

// src/app/ports.ts
var CollectError = class extends Error {
  name = "CollectError";
  fault;
  constructor(fault) {
    super(`${fault.code}: ${fault.found}`);
    this.fault = fault;
  }
};

// src/lib/group-by.ts
var groupBy = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

// src/facts/owner-pattern.ts
var ANY = /* @__PURE__ */ Symbol("**");
var ownerPattern = (pattern) => {
  if (pattern === "" || pattern.startsWith("!") || pattern.startsWith("\\#") || pattern.includes("***")) return null;
  if (/(?<!\\)[[\]]/.test(pattern)) return null;
  if (pattern === "/") return () => false;
  const wanted = anchored(pattern.split("/")).map(segmentOf);
  const rejects = quickReject(wanted);
  return (path, segments) => !rejects(path) && matchesAll(wanted, segments);
};
var anchored = (written) => {
  const bare = written[0] === "" ? written.slice(1) : written;
  const anywhere = written[0] !== "" && (written.length === 1 || written.length === 2 && written[1] === "");
  const rooted = anywhere && bare[0] !== "**" ? ["**", ...bare] : [...bare];
  return rooted.at(-1) === "" ? [...rooted.slice(0, -1), "**"] : rooted;
};
var segmentOf = (written) => written === "**" ? ANY : segmentGlob(written);
var segmentGlob = (written) => {
  const parts = [...written.matchAll(/\\(.)|[\s\S]/gu)].map(([found, escaped]) => ({
    wild: found === "*" || found === "?" ? found : null,
    character: escaped ?? found
  }));
  if (parts.every(({ wild }) => wild === null)) {
    const literal = parts.map(({ character }) => character).join("");
    return { literal, pieces: [literal], matches: (segment) => segment === literal };
  }
  const pieces = parts.map(({ wild, character }) => wild === null ? character : "/").join("").split("/");
  return { literal: null, pieces, matches: (segment) => matchesGlob(parts, Array.from(segment)) };
};
var matchesGlob = (parts, text) => {
  let at = 0;
  let star = null;
  let part = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted?.wild === "*") {
      star = { part, text: at };
      part += 1;
    } else if (wanted !== void 0 && (wanted.wild === "?" || wanted.character === text[at])) {
      part += 1;
      at += 1;
    } else if (star !== null) {
      star.text += 1;
      part = star.part + 1;
      at = star.text;
    } else return false;
  }
  return parts.slice(part).every(({ wild }) => wild === "*");
};
var matchesAll = (wanted, segments) => {
  const last = wanted.at(-1);
  const folder = last !== ANY && last !== void 0 && !isLoneStar(last);
  let back = null;
  let next = 0;
  let at = 0;
  while (at < segments.length) {
    const each = wanted[next];
    const segment = segments[at] ?? "";
    if (each === ANY) {
      if (next === wanted.length - 1) return true;
      back = { wanted: next, at };
      next += 1;
    } else if (each?.matches(segment) === true) {
      next += 1;
      at += 1;
      if (next === wanted.length && folder) return true;
    } else if (back !== null) {
      back.at += 1;
      next = back.wanted + 1;
      at = back.at;
    } else return false;
  }
  return next === wanted.length;
};
var isLoneStar = (segment) => segment.literal === null && segment.matches("") && segment.matches("a");
var quickReject = (wanted) => {
  const firstWild = wanted.findIndex((each) => each === ANY || each.literal === null);
  const start = wanted.slice(0, firstWild === -1 ? wanted.length : firstWild).map((each) => each === ANY ? "" : each.literal ?? "").join("/");
  const pieces = wanted.flatMap((each) => each === ANY ? [] : each.pieces);
  const longest = pieces.reduce((best, piece) => piece.length > best.length ? piece : best, "");
  if (start === "") return (path) => !path.includes(longest);
  if (start.length >= longest.length) return (path) => !path.startsWith(start);
  return (path) => !path.startsWith(start) || !path.includes(longest);
};

// src/facts/code-owners.ts
var MOST_BYTES = 3e6;
var readOwnersFile = ({ text, bytes, errors }) => {
  const unfit = (found) => ({
    rules: [],
    faults: [{ line: null, found }],
    unknownOwners: /* @__PURE__ */ new Map()
  });
  if (bytes > MOST_BYTES) return unfit(`${bytes} bytes`);
  if (text === null) return unfit("no file");
  const lines = text.split(/\r?\n/).map((line, index) => readLine(line, index + 1));
  const rules = lines.flatMap(({ rule }) => rule);
  const ours = lines.flatMap(({ faults }) => faults);
  const known2 = new Set(ours.map(({ line }) => line));
  const theirs = errors.filter((error) => !isUnknownOwner(error) && !known2.has(error.line));
  return {
    rules,
    faults: [...ours, ...theirs.map(({ line, kind }) => ({ line, found: kind }))],
    unknownOwners: new Map(
      [...groupBy(errors.filter(isUnknownOwner), ({ line }) => line)].map(([line, all]) => [line, all.length])
    )
  };
};
var isUnknownOwner = ({ kind }) => kind.toLowerCase().replaceAll(/[^a-z]/g, "") === "unknownowner";
var ownedPaths = (rules, files) => {
  const lastFirst = [...rules].reverse();
  return [...new Set(files.flatMap(namesOfFile))].sort().flatMap((path) => {
    const segments = path.split("/");
    const rule = lastFirst.find((each) => each.matches(path, segments));
    return rule === void 0 || rule.owners.length === 0 ? [] : [{ path, rule }];
  });
};
var namesOfFile = (file) => file.status === "renamed" && file.previous !== null ? [file.path, file.previous] : [file.path];
var readLine = (written, line) => {
  const [pattern, ...names] = wordsOf(written);
  if (pattern === void 0) return { rule: [], faults: [] };
  const matches = ownerPattern(pattern);
  if (matches === null) return { rule: [], faults: [{ line, found: pattern }] };
  const owners = names.map(ownerOf);
  const wrong = names.find((_, index) => owners[index] === null);
  if (wrong !== void 0) return { rule: [], faults: [{ line, found: wrong }] };
  return { rule: [{ line, pattern, owners: owners.filter((owner) => owner !== null), matches }], faults: [] };
};
var wordsOf = (line) => {
  const words = [...line.matchAll(/(?:\\.|[^\s\\]|\\$)+/gu)].map(([word]) => word);
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
};
var ownerOf = (word) => {
  const team = /^@([^/\s@]+\/[^/\s@]+)$/u.exec(word)?.[1];
  if (team !== void 0) return { kind: "team", name: team.toLowerCase() };
  const login = /^@([^/\s@]+)$/u.exec(word)?.[1];
  if (login !== void 0) return { kind: "user", name: login };
  return /^[^@\s]+@[^@\s]+$/u.test(word) ? { kind: "mail", name: word.toLowerCase() } : null;
};

// src/facts/eligibility.ts
var yes = { is: "yes" };
var no = { is: "no" };
var unsure = (why) => ({ is: "unknown", why });
var allOf = (answers) => answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? yes;
var anyOf = (answers) => answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? no;
var LEVELS = ["none", "read", "triage", "write", "maintain", "admin"];
var isAtLeast = (level, floor) => LEVELS.indexOf(level) >= LEVELS.indexOf(floor);
var higherOf = (a, b) => isAtLeast(a, b) ? a : b;
var hasPermission = (permissions, account, floor) => {
  if (floor === "none") return yes;
  if (!permissions.known) return unsure(permissions.why);
  const level = permissions.value.find((each) => each.account.id === account.id)?.level;
  if (level === void 0) return unsure(unavailable(`permission of ${account.login}`, "not asked"));
  if (!level.known) return unsure(level.why);
  return isAtLeast(level.value, floor) ? yes : no;
};
var isInTeams = (teams, names, account) => anyOf(
  names.map((name) => {
    if (!teams.known) return unsure(teams.why);
    const members = teams.value.find((team) => team.name.toLowerCase() === name.toLowerCase())?.members;
    if (members === void 0) return unsure(unavailable(`members of ${name}`, "not read"));
    if (!members.known) return unsure(members.why);
    return members.value.some((member) => member.id === account.id) ? yes : no;
  })
);
var isListed = (list, teams, account) => anyOf([hasLogin(list.users, account) ? yes : no, isInTeams(teams, list.teams, account)]);
var hasLogin = (logins, account) => logins.some((login) => login.toLowerCase() === account.login.toLowerCase());
var namesOf = (list) => [...list.users, ...list.teams];

export {
  __require,
  __commonJS,
  __toESM,
  extendedFile,
  known,
  unknown,
  unavailable,
  CollectError,
  groupBy,
  readOwnersFile,
  ownedPaths,
  yes,
  no,
  allOf,
  anyOf,
  isAtLeast,
  higherOf,
  hasPermission,
  isInTeams,
  isListed,
  namesOf
};
