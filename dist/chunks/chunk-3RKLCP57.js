import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/app/request.ts
var changeRequest = (settings, { repository, run }, pull, hint) => ({
  ...settings,
  target: { repository, pull },
  run,
  hint,
  artifact: `countersign-pr-${pull}-${run.id}-${run.attempt}`,
  members: null,
  contained: null,
  statusCommit: null,
  stage: "pull-request"
});

export {
  changeRequest
};
