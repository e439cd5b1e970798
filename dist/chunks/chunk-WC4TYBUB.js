import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  observe,
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  cursor,
  filledText,
  natural,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/workflow-run.ts
var ROUTE = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
var createWorkflowRunReader = (client) => async (repository, id) => {
  const [owner = "", repo = ""] = repository.split("/");
  const read = await observe("workflow run", async () => {
    const answer = await orNull(client.read(ROUTE, { owner, repo, run_id: id }));
    return answer === null ? null : readRunSeen(cursor(answer, "$"));
  });
  if (!read.known) return { state: "unreadable", found: read.why.found ?? read.why.code };
  return read.value === null ? { state: "absent" } : { state: "found", run: read.value };
};
var readRunSeen = (run) => ({
  // Some answers add the ref: `.github/workflows/gate.yml@main`.
  path: run.get("path", filledText).split("@")[0] ?? "",
  event: run.get("event", filledText),
  branch: run.get("head_branch", optional(text)),
  attempt: run.get("run_attempt", natural)
});

export {
  createWorkflowRunReader,
  readRunSeen
};
