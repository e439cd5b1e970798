import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

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

export {
  originOf,
  attemptUrl,
  isFromDefaultBranch,
  isTakenFrom,
  isOurs
};
