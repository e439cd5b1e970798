import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  MOMENTS
} from "./chunk-RNHKN4GJ.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";

// src/evidence/record-names.ts
var landingName = (after, run) => `${landingPrefix(after)}${ending(run)}`;
var landingPrefix = (after) => `countersign-landing-${after.slice(0, 12)}-`;
var deploymentName = (phase, environment, run) => `${deploymentPrefix(phase, environment)}${ending(run)}`;
var deploymentPrefix = (phase, environment) => `countersign-${phase === "before" ? "deployment" : "deployed"}-${slug(environment)}-`;
var reconciliationName = (branch, run, part2) => `${reconciliationPrefix(branch)}${ending(run)}-${String(part2)}`;
var reconciliationPrefix = (branch) => `countersign-reconciliation-${slug(branch)}-`;
var accessName = (run) => `countersign-access-${ending(run)}`;
var retestName = (run) => `countersign-retest-${ending(run)}`;
var assuranceName = (run) => `${ASSURANCE_PREFIX}${ending(run)}`;
var ASSURANCE_PREFIX = "countersign-assurance-";
var ending = ({ id, attempt }) => `${String(id)}-${String(attempt)}`;
var slug = (name) => {
  const plain = name.toLowerCase().replace(/[^a-z0-9.]+/gu, "-");
  return plain === name ? plain : `${plain.slice(0, 40)}-${sha256(name).slice(0, 8)}`;
};

// src/app/precedence.ts
var originOf = (status, run, account) => {
  const named = namedRun(status.url, run.url);
  if (named === null || account !== null && status.creator !== account) return { of: "stranger" };
  const order = named.id - run.id || named.attempt - run.attempt;
  if (order > 0) return { of: "later-run", ...named };
  return { of: order === 0 ? "this-run" : "earlier-run" };
};
var attemptUrl = ({ url, attempt }) => url === null || attempt === 1 ? url : `${url}/attempts/${String(attempt)}`;
var namedRun = (url, own) => {
  if (url === null || own === null) return null;
  const runs = own.slice(0, own.lastIndexOf("/") + 1);
  if (!url.startsWith(runs)) return null;
  const found = /^(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:#.*)?$/u.exec(url.slice(runs.length));
  return found === null ? null : { id: Number(found[1]), attempt: Number(found[2] ?? "1") };
};
var OF_DEFAULT_BRANCH = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issues",
  "issue_comment",
  "schedule"
]);
var isFromDefaultBranch = ({ event }) => OF_DEFAULT_BRANCH.has(event);
var OF_THE_SAME = /* @__PURE__ */ new Set(["merge_group", "pull_request", "pull_request_review"]);
var isTakenFrom = (seen, branches) => isFromDefaultBranch(seen) || !OF_THE_SAME.has(seen.event) && seen.branch !== null && branches.includes(seen.branch);
var isOurs = (seen, { workflow, event }, defaultBranch) => {
  if (seen.path !== workflow?.path) return false;
  if (OF_THE_SAME.has(seen.event)) return seen.event === event;
  const own = /^refs\/heads\/(.+)$/su.exec(workflow.ref)?.[1] ?? null;
  return isTakenFrom(
    seen,
    [defaultBranch, own].filter((each) => each !== null)
  );
};

// src/evidence/record-folder.ts
var KINDS = {
  merge: "evidence",
  deployment: "deployments",
  reconciliation: "reconciliations",
  access: "access",
  retest: "retests",
  assurance: "assurance"
};
var recordFolder = (repository, judgedAt, stage) => `${repositoryFolder(repository, stage)}/date=${day(judgedAt)}`;
var repositoryFolder = (repository, stage) => {
  const slash = repository.indexOf("/");
  const owner = slash < 0 ? repository : repository.slice(0, slash);
  const name = slash < 0 ? "" : repository.slice(slash + 1);
  return `${KINDS[MOMENTS[stage]]}/v1/owner=${part(owner)}/repo=${part(name)}`;
};
var part = (text) => encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/gu, percent).replace(/^\.+$/u, (dots) => dots.replaceAll(".", "%2E"));
var percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
var day = (instant) => /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(instant ?? "")?.[0] ?? "unknown";

export {
  originOf,
  attemptUrl,
  isFromDefaultBranch,
  isTakenFrom,
  isOurs,
  recordFolder,
  repositoryFolder,
  landingName,
  landingPrefix,
  deploymentName,
  deploymentPrefix,
  reconciliationName,
  reconciliationPrefix,
  accessName,
  retestName,
  assuranceName,
  ASSURANCE_PREFIX
};
