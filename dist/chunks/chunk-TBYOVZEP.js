import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/facts/latest-check-runs.ts
var latestCheckRuns = (runs, { name, app, commit }) => {
  const bySuite = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.name !== name || run.commit !== commit || !isOf(run, app)) continue;
    const kept = bySuite.get(run.suite);
    if (kept === void 0 || run.id > kept.id) bySuite.set(run.suite, run);
  }
  return [...bySuite.values()];
};
var isOf = (run, app) => run.app !== null && run.app.toLowerCase() === app.toLowerCase();
var workflowPath = (workflow) => workflow.split("@", 1)[0] ?? workflow;

export {
  latestCheckRuns,
  isOf,
  workflowPath
};
