import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  planOf
} from "./chunk-RPF2H2JA.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  canonical
} from "./chunk-TWSPNMR4.js";

// src/app/mark.ts
var markOf = (changes, reading, checks) => {
  const ordered = changes.toSorted((a, b) => a.pull - b.pull);
  const content = { changes: ordered.map((change) => contentOf(change, checks)), policy: policyOf(reading) };
  return sha256(canonical(content)).slice(0, 16);
};
var markOfRound = ({ statusCommit }, { opening, companions, reading }) => {
  if (statusCommit !== null || opening?.change.state !== "open") return null;
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  const others = companions.flatMap((each) => each.opening ?? []);
  return markOf([opening, ...others].map(marked), reading, new Set(demand.checks.map(({ name }) => name)));
};
var marked = ({ change, glimpse }) => ({
  pull: change.number,
  head: change.head.commit,
  baseRef: change.base.ref,
  glimpse
});
var OLD_MS = 864e5;
var isStanding = (before, text, { mark, pen, now }) => before !== null && mark !== null && now !== null && pen.account !== null && before.creator === pen.account && before.state === text.state && before.description === text.description && markIn(before.url, pen.repository) === mark && Date.parse(now) - Date.parse(before.at) < OLD_MS;
var contentOf = ({ pull, head, baseRef, glimpse }, checks) => ({
  pull,
  head,
  baseRef,
  marks: glimpse.marks,
  checks: glimpse.checks.filter(({ name }) => checks.has(name)).map(({ mark }) => mark).toSorted()
});
var policyOf = (reading) => reading.state === "found" ? reading.sources.map(({ name, digest }) => `${name} ${digest}`) : [reading.state, reading.path];
var statusUrl = (run, digest, mark) => run === null ? null : `${run}#sha256-${digest}${mark === null ? "" : `;f=${mark}`}`;
var LINK = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#sha256-([0-9a-f]{64});f=([0-9a-f]{16})$/u;
var linkIn = (url, repository) => {
  const [, name, run, attempt, digest = "", mark = ""] = LINK.exec(url ?? "") ?? [];
  if (name?.toLowerCase() !== repository.toLowerCase()) return null;
  return { run: Number(run), attempt: Number(attempt ?? "1"), digest, mark };
};
var markIn = (url, repository) => linkIn(url, repository)?.mark ?? null;
var RECORD = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\/\d{1,15}(?:\/attempts\/\d{1,6})?#sha256-([0-9a-f]{64})(?:;f=[0-9a-f]{16})?$/u;
var digestIn = (url) => RECORD.exec(url ?? "")?.[1] ?? null;

export {
  markOf,
  markOfRound,
  OLD_MS,
  isStanding,
  statusUrl,
  linkIn,
  markIn,
  digestIn
};
