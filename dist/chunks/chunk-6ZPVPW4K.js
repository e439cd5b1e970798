import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  entryUnresolved
} from "./chunk-4OBMMGFX.js";

// src/app/queue.ts
var judgeQueue = async (ports, settings, occasion, judge) => {
  const resolve = () => readMembers(ports, occasion);
  const [run, first] = await Promise.all([withWorkflowFile(ports.workflowFile, occasion.run, occasion), resolve()]);
  const known = { ...occasion, run };
  return judge(ports, requestOf(settings, known, first), async () => requestOf(settings, known, await resolve()));
};
var readMembers = async ({ group }, { repository, head, base }) => base === null ? { state: "unresolved", about: [head], found: "the event names no base branch" } : group({ repository, head, base });
var withWorkflowFile = async (compare, run, { repository, head }) => {
  const { workflow } = run;
  if (workflow?.repository.toLowerCase() !== repository.toLowerCase()) return run;
  const sameAsDefaultBranch = await compare({ repository, path: workflow.path, commit: head });
  return { ...run, workflow: { ...workflow, sameAsDefaultBranch } };
};
var requestOf = (settings, { repository, run, head, base }, group) => {
  const common = {
    ...settings,
    run,
    hint: { head, base },
    artifact: `countersign-queue-${head.slice(0, 12)}-${String(run.id)}-${String(run.attempt)}`,
    statusCommit: head,
    stage: "merge-queue"
  };
  if (group.state === "unresolved") {
    const unresolved = entryUnresolved(group.about, group.found);
    return { ...common, target: { repository, pull: null }, unresolved, members: [], contained: /* @__PURE__ */ new Map() };
  }
  const [first] = group.members;
  return {
    ...common,
    target: { repository, pull: first.pull },
    members: group.members.map(({ pull }) => pull),
    contained: new Map(group.members.map(({ pull, head: contained }) => [pull, contained]))
  };
};

export {
  judgeQueue,
  withWorkflowFile
};
