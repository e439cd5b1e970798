import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  changeRequest
} from "./chunks/chunk-3RKLCP57.js";
import {
  prepareStores
} from "./chunks/chunk-F3VGKRZJ.js";
import {
  createSurvey
} from "./chunks/chunk-T7ADMU7Z.js";
import {
  createWorkflowFileComparison
} from "./chunks/chunk-3VO66KJI.js";
import {
  createWorkflowRunReader
} from "./chunks/chunk-WC4TYBUB.js";
import {
  checkEvidencePath,
  saveEvidence,
  saveProofs,
  storesOf
} from "./chunks/chunk-U27HDSLL.js";
import {
  checkSigningKey,
  signerOf
} from "./chunks/chunk-UKCIPQC2.js";
import {
  clientOf,
  storeSecrets,
  writerOf
} from "./chunks/chunk-S2SAZACM.js";
import "./chunks/chunk-PH2NCIUP.js";
import {
  getInput,
  info,
  setFailed,
  setOutput,
  setSecret,
  warning
} from "./chunks/chunk-2AK5QLE6.js";
import "./chunks/chunk-WWOGRA77.js";
import {
  buildDigest
} from "./chunks/chunk-F7SZ2CFL.js";
import {
  attemptOf,
  createSource,
  largeFilesOf,
  listings,
  mergedTree,
  modelSignaturesOf,
  ticketAccess,
  ticketClient,
  ticketSystemOf,
  ticketTime,
  withinTime
} from "./chunks/chunk-XG7QIEGJ.js";
import {
  TOOL_VERSION,
  context
} from "./chunks/chunk-4T6FSV6Q.js";
import {
  INPUTS,
  InputError,
  budgetOf,
  readInputs,
  ticketSecrets,
  upkeepSecrets
} from "./chunks/chunk-JOIHDZKP.js";
import {
  GROUP_QUERY,
  collectError,
  readRepository
} from "./chunks/chunk-QXMPUCEE.js";
import {
  STANDING,
  WHO,
  cursorOf,
  statusesOf
} from "./chunks/chunk-5ZK5TRM2.js";
import "./chunks/chunk-QAHP6EUF.js";
import "./chunks/chunk-TWSPNMR4.js";
import {
  actor,
  restUser
} from "./chunks/chunk-JFH4QL4A.js";
import "./chunks/chunk-V3BRGX7I.js";
import {
  comparisons
} from "./chunks/chunk-IX25UDEM.js";
import "./chunks/chunk-F5GDBJV2.js";
import {
  observe,
  reasonOf
} from "./chunks/chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunks/chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunks/chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  natural,
  nullable,
  objectId,
  text
} from "./chunks/chunk-KUJ5AWCR.js";
import "./chunks/chunk-BIW66A2R.js";
import "./chunks/chunk-R5U37ZOC.js";

// src/app/occasions/payload.ts
var at = (value, ...path) => {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = current[key];
  }
  return current;
};
var numberOrNull = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
var textOrNull = (value) => typeof value === "string" && value !== "" ? value : null;
var shaOrNull = (value) => typeof value === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/u.test(value) ? value : null;
var branchOrNull = (value) => typeof value === "string" ? /^refs\/heads\/(.+)$/su.exec(value)?.[1] ?? null : null;

// src/app/occasions/change.ts
var changeOf = (payload) => {
  const subject = at(payload, "pull_request");
  const pull = numberOrNull(at(subject, "number"));
  if (pull === null) return null;
  return {
    kind: "change",
    pull,
    hint: { head: shaOrNull(at(subject, "head", "sha")), base: textOrNull(at(subject, "base", "ref")) }
  };
};
var namedChange = (pull) => ({ kind: "change", pull, hint: { head: null, base: null } });
var COMMAND = "/countersign";
var commentedChange = (payload) => {
  const pull = numberOrNull(at(payload, "issue", "number"));
  const marker = at(payload, "issue", "pull_request");
  if (pull === null || typeof marker !== "object" || marker === null) {
    return { kind: "idle", why: "The comment is not on a pull request." };
  }
  const body = at(payload, "comment", "body");
  const first = typeof body === "string" ? body.split(/\r\n|\r|\n/u)[0] ?? "" : "";
  if (first.trim() !== COMMAND) return { kind: "idle", why: `The comment does not begin with a line ${COMMAND}.` };
  return namedChange(pull);
};

// src/app/occasions/deployment.ts
var deploymentOf = (phase, asked2, { environment, payload }) => {
  const event = at(payload, "deployment");
  const named = { environment: textOrNull(at(event, "environment")), deployment: numberOrNull(at(event, "id")) };
  const ofEvent = shaOrNull(at(event, "sha")) ?? shaOrNull(environment["GITHUB_SHA"]);
  const commit = asked2.commit ?? ofEvent;
  if (commit === null) throw new InputError('The input "commit" is left out, and the event names no commit.');
  return {
    kind: "deployment",
    phase,
    environment: agreed("environment", asked2.environment, named.environment) ?? unnamed(phase),
    deployment: agreed("deployment-id", asked2.deployment, named.deployment),
    commit,
    ref: commit === ofEvent ? textOrNull(environment["GITHUB_REF"]) : null,
    asked: asked2
  };
};
var agreed = (input, asked2, named) => {
  if (asked2 === null || named === null || asked2 === named) return asked2 ?? named;
  throw new InputError(
    `The input "${input}" is ${JSON.stringify(asked2)}; the event names ${JSON.stringify(named)}. Leave the input out, or name the same.`
  );
};
var unnamed = (phase) => {
  throw new InputError(`The input "environment" is left out; with phase: ${phase} it must name what is deployed to.`);
};

// src/app/occasions/landing.ts
var NONE = /^0+$/u;
var landingOf = (payload) => {
  const branch = branchOrNull(at(payload, "ref"));
  if (branch === null)
    return at(payload, "ref") === void 0 ? null : { kind: "idle", why: "The push is not to a branch." };
  const after = shaOrNull(at(payload, "after"));
  const before = shaOrNull(at(payload, "before"));
  if (after === null || before === null) return null;
  if (NONE.test(after)) return { kind: "idle", why: "The push deleted the branch." };
  return { kind: "landing", branch, before, after };
};

// src/app/occasions/upkeep.ts
var TASKS = {
  assure: ["sweep", "reconcile", "access", "models"],
  reconcile: ["reconcile"],
  access: ["access"],
  models: ["models"]
};
var upkeepOf = (phase) => ({ kind: "upkeep", tasks: TASKS[phase] });

// src/app/occasions/queue.ts
var GROUP_REF = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/u;
var queueOf = (environment, payload) => {
  const group = at(payload, "merge_group");
  const ref = GROUP_REF.exec(environment["GITHUB_REF"] ?? "");
  const head = (ref === null ? null : shaOrNull(environment["GITHUB_SHA"])) ?? shaOrNull(at(group, "head_sha"));
  return head === null ? null : { kind: "queue", head, base: ref?.[1] ?? branchOrNull(at(group, "base_ref")) };
};

// src/app/occasions/sweep.ts
var sweepOfAll = () => ({ kind: "sweep", scope: { of: "all" } });
var sweepOfIssue = (payload) => {
  const issue = numberOrNull(at(payload, "issue", "number"));
  return issue === null ? null : { kind: "sweep", scope: { of: "issue", issue } };
};
var sweepOfWorkflow = (payload) => {
  const run = at(payload, "workflow_run");
  const listed2 = at(run, "pull_requests");
  const own = at(payload, "repository", "id");
  const named = (Array.isArray(listed2) ? listed2 : []).filter((each) => own === void 0 || [void 0, own].includes(at(each, "base", "repo", "id"))).flatMap((each) => numberOrNull(at(each, "number")) ?? []);
  const pulls = [...new Set(named)];
  const [only] = pulls;
  if (only !== void 0)
    return pulls.length === 1 ? namedChange(only) : { kind: "sweep", scope: { of: "pulls", pulls } };
  const commit = shaOrNull(at(run, "head_sha"));
  return commit === null ? null : { kind: "sweep", scope: { of: "commit", commit } };
};

// src/app/event.ts
var occasionOf = ({ environment, payload }, inputs) => {
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
    throw new InputError("GITHUB_REPOSITORY is not set; this runs in a workflow of GitHub Actions.");
  const named = namedFor(inputs, { event, environment, payload });
  if (named === null) {
    throw new InputError(
      `The event "${event}" names no pull request. Give the input "pull-request", or run the gate on pull_request_target, pull_request_review or workflow_run.`
    );
  }
  return { repository, run: runOf(environment, event), ...named };
};
var namedFor = ({ phase, pullRequest, deployment }, { event, environment, payload }) => {
  switch (phase) {
    case "gate":
      return asked(namedBy(event, environment, payload), pullRequest);
    case "before":
    case "after":
      return deploymentOf(phase, deployment, { environment, payload });
    case "assure":
    case "reconcile":
    case "access":
    case "models":
      return upkeepOf(phase);
  }
};
var asked = (named, pull) => pull === null || named?.kind === "change" && named.pull === pull ? named : namedChange(pull);
var namedBy = (event, environment, payload) => {
  switch (event) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return changeOf(payload);
    case "issue_comment":
      return commentedChange(payload);
    case "merge_group":
      return queueOf(environment, payload);
    case "push":
      return landingOf(payload);
    case "workflow_run":
      return sweepOfWorkflow(payload);
    case "issues":
      return sweepOfIssue(payload);
    case "schedule":
    case "workflow_dispatch":
      return sweepOfAll();
    default:
      return null;
  }
};
var runOf = (environment, event) => {
  const id = Number(environment["GITHUB_RUN_ID"] ?? "0");
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    event,
    id,
    attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"),
    actor: environment["GITHUB_ACTOR"] ?? "",
    triggeringActor: environment["GITHUB_TRIGGERING_ACTOR"] ?? "",
    workflow: workflowOf(environment["GITHUB_WORKFLOW_REF"] ?? "", shaOrNull(environment["GITHUB_WORKFLOW_SHA"])),
    action: actionOf(environment),
    // Whoever starts the program knows its files.
    build: null,
    environment: textOrNull(environment["RUNNER_ENVIRONMENT"]),
    url: `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${id}`
  };
};
var workflowOf = (reference, commit) => {
  const found = /^([^/]+\/[^/]+)\/(.+?)@(.+)$/u.exec(reference);
  if (found === null) return { repository: "", path: "", ref: reference, commit, sameAsDefaultBranch: null };
  const [, repository = "", path = "", ref = ""] = found;
  return { repository, path, ref, commit, sameAsDefaultBranch: null };
};
var actionOf = (environment) => {
  const repository = textOrNull(environment["GITHUB_ACTION_REPOSITORY"]);
  return repository === null ? null : { repository, ref: textOrNull(environment["GITHUB_ACTION_REF"]) };
};

// src/wiring/after-merge.ts
var afterMergeOf = (inputs) => ({
  deployment: async (occasion) => (await import("./chunks/deployment-ports-5FXYPQ3L.js")).deploymentPortsOf(inputs, occasion),
  reconcile: async (occasion) => (await import("./chunks/reconcile-ports-6LGKGKQ4.js")).reconcilePortsOf(inputs, occasion),
  access: async (occasion) => (await import("./chunks/access-ports-RO4EV5SH.js")).accessPortsOf(inputs, occasion),
  retest: async (occasion) => (await import("./chunks/retest-ports-J5ZXJRY6.js")).retestPortsOf(inputs, occasion),
  upkeep: async (occasion) => (await import("./chunks/upkeep-ports-JHG7HAJQ.js")).upkeepPortsOf(inputs, occasion)
});

// src/wiring/ahead.ts
var begunAhead = (tools, { repository, run, pull, hint }) => {
  const { settings } = tools;
  const ports = tools.portsOf(null);
  prepareStores(ports.stores, changeRequest(settings, { repository, run }, pull, hint).artifact);
  const begun = ports.source.open({ repository, pull }, settings.policyPath);
  ports.signer.prepare();
  begun.catch(() => void 0);
  let waiting = begun;
  const open = (...asked2) => {
    const first = waiting;
    waiting = null;
    return first ?? ports.source.open(...asked2);
  };
  const begunPorts = { ...ports, source: { ...ports.source, open } };
  return { ...tools, portsOf: (part) => part === null && waiting !== null ? begunPorts : tools.portsOf(part) };
};

// src/wiring/last-words.ts
var LAST_WORDS_MS = 5e3;
var keepLastWords = () => {
  let current = null;
  let begin = () => void 0;
  const stop = (signal) => {
    process.exitCode = 1;
    setFailed(`The run was ended by ${signal} before its verdict. Run it again.`);
    const end = () => process.exit(1);
    setTimeout(end, LAST_WORDS_MS);
    if (current === null) end();
    else void current.then((watch) => watch.interrupt(sayInterrupted)).finally(end);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
  return {
    onJudging: (watch) => {
      if (watch !== null) begin(watch);
      current = watch === null ? null : Promise.resolve(watch);
    },
    expect: () => {
      current = new Promise((resolve) => {
        begin = resolve;
      });
    }
  };
};
var sayInterrupted = (evidencePath) => {
  setOutput("verdict", "indeterminate");
  setOutput("evidence-path", evidencePath);
};

// src/collect/github/landed-changes.ts
var landedChanges = (line, branch) => {
  const changes = [];
  const ungated = [];
  for (let index = 0; index < line.length; ) {
    const commit = line[index];
    if (commit === void 0) break;
    const pull = commit.pulls.find((each) => isMerged(each, branch) && each.mergeCommit === commit.id);
    if (pull === void 0) {
      ungated.push(commit.id);
      index += 1;
      continue;
    }
    const group = groupOf(line.slice(index), pull);
    changes.push(changeOf2(pull, group));
    index += group.length;
  }
  return { changes, ungated: ungated.toReversed() };
};
var isMerged = (pull, branch) => pull.state === "merged" && pull.baseRef === branch;
var groupOf = (line, pull) => {
  const [top, ...below] = line;
  if (top.parents.length > 1) return [top];
  const end = below.findIndex(
    (each) => each.parents.length > 1 || !each.pulls.some(({ number }) => number === pull.number)
  );
  const most = Math.max(0, pull.commitCount - 1);
  return [top, ...below.slice(0, end < 0 ? most : Math.min(end, most))];
};
var changeOf2 = (pull, group) => {
  const [top] = group;
  const lowest = group.at(-1) ?? top;
  return {
    pull: pull.number,
    commit: top.id,
    tree: top.tree,
    parents: top.parents,
    by: pull.mergedBy,
    head: pull.head,
    headTree: pull.headTree,
    onto: lowest.parents[0] ?? null,
    method: methodOf(pull, group)
  };
};
var methodOf = (pull, group) => {
  const [top] = group;
  if (top.parents.length > 1) return top.parents[1] === pull.head ? "merge" : "unknown";
  if (top.id === pull.head) return "unknown";
  if (group.length > 1) return group.length === pull.commitCount ? "rebase" : "unknown";
  return pull.commitCount > 1 || top.message !== pull.lastMessage ? "squash" : "rebase";
};

// src/collect/github/landed-commit.ts
var STATES = /* @__PURE__ */ new Map([
  ["OPEN", "open"],
  ["MERGED", "merged"]
]);
var readLandedCommit = (node) => {
  const tied = node.at("associatedPullRequests");
  const pulls = tied.list("nodes", readTiedPull);
  if (tied.get("totalCount", natural) !== pulls.length)
    throw new Malformed(tied.path, "every pull request of the commit");
  return {
    id: node.get("oid", objectId),
    message: node.get("message", text),
    tree: node.at("tree").get("oid", objectId),
    parents: node.at("parents").list("nodes", (parent) => parent.get("oid", objectId)),
    pulls
  };
};
var readTiedPull = (pull) => {
  const commits = pull.at("commits");
  const last = commits.list("nodes", (node) => node.at("commit"))[0] ?? null;
  return {
    number: pull.get("number", natural),
    state: STATES.get(pull.get("state", text)) ?? "other",
    baseRef: pull.get("baseRefName", filledText),
    head: pull.get("headRefOid", objectId),
    headTree: last?.at("tree").get("oid", objectId) ?? null,
    mergeCommit: pull.maybe("mergeCommit")?.get("oid", objectId) ?? null,
    mergedBy: actor(pull.maybe("mergedBy")),
    commitCount: commits.get("totalCount", natural),
    lastMessage: last?.get("message", text) ?? null
  };
};

// src/collect/github/landing-query.ts
var LANDING_QUERY = `
query Landing($owner: String!, $name: String!, $oid: GitObjectID!, $before: GitObjectID!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) { target { oid } }
    before: object(oid: $before) { oid ... on Commit { status { contexts { ...Standing } } } }
    object(oid: $oid) {
      __typename
      oid
      ... on Commit {
        status { contexts { ...Standing } }
        history(first: 50, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            message
            tree { oid }
            parents(first: 10) { nodes { oid } }
            associatedPullRequests(first: 10) {
              totalCount
              nodes {
                number
                state
                baseRefName
                headRefOid
                mergeCommit { oid }
                mergedBy { ...Who }
                commits(last: 1) { totalCount nodes { commit { message tree { oid } } } }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;

// src/collect/github/landings.ts
var MOST_COMMITS = 250;
var NONE2 = /^0+$/;
var createLandings = (client) => ({
  read: async (push) => {
    try {
      return await readLanded(client, push);
    } catch (fault) {
      throw collectError("landing", fault);
    }
  },
  expectedTree: (repository, change) => observe("landing", () => expectedTree(client, repository, change))
});
var readLanded = async (client, push) => {
  const [owner = "", name = ""] = push.repository.split("/");
  const compare = comparisons(client, { owner, name });
  const [first, activity] = await Promise.all([readPage(client, push, null), readActivity(client, push)]);
  const now = client.now();
  if (now === null) throw unreadable("an answer without a Date header");
  const tip = first.found.maybe("ref")?.maybe("target")?.get("oid", objectId) ?? null;
  const main2 = first.found.at("defaultBranchRef");
  const before = activity?.before ?? push.before;
  const from = await startOf({ compare, after: push.after, before, main: main2.at("target").get("oid", objectId) });
  const line = await lineOf(client, push, first, from.commit);
  const { changes, ungated } = landedChanges(line, push.branch);
  const [top] = first.commits;
  if (top?.id !== push.after) throw unreadable("the pushed commit is not there");
  const { covers, parent } = coveredBy(line, top);
  return {
    repository: readRepository(first.found),
    now,
    commit: { id: top.id, tree: top.tree, parents: top.parents },
    before: from.commit,
    covers,
    parent,
    statuses: statusesOf(first.found.at("object")),
    parentStatuses: parentStatuses(first.found, parent),
    by: activity?.by ?? null,
    standing: activity !== null || await isOn(compare, tip, push.after) ? "held" : "unknown",
    changes,
    // A branch that was set back lost commits: that is a push round the gate, whatever it brought.
    ungated: from.rewritten && !ungated.includes(top.id) ? [...ungated, top.id] : ungated,
    sharing: top.pulls.filter(({ state, head }) => state === "open" && head === top.id).map(({ number, baseRef }) => ({ pull: number, baseRef }))
  };
};
var coveredBy = (line, top) => {
  const oldest = line.at(-1) ?? top;
  return {
    covers: (line.length === 0 ? [top] : line).map(({ id }) => id).toReversed(),
    parent: oldest.parents[0] ?? null
  };
};
var parentStatuses = (found, parent) => {
  const before = found.maybe("before");
  return before !== null && before.has("status") && before.get("oid", objectId) === parent ? statusesOf(before) : null;
};
var readPage = async (client, push, after) => {
  const [owner = "", name = ""] = push.repository.split("/");
  const before = NONE2.test(push.before) ? push.after : push.before;
  const variables = { owner, name, oid: push.after, before, branch: `refs/heads/${push.branch}`, after };
  const found = cursor(await client.query(LANDING_QUERY, variables), "$.data").at("repository");
  const object = found.maybe("object");
  if (object?.has("history") !== true) throw unreadable("the pushed commit is not there");
  const history = object.at("history");
  return { found, commits: history.list("nodes", readLandedCommit), next: cursorOf(history) };
};
var lineOf = async (client, push, first, end) => {
  const seen = new Map(first.commits.map((commit) => [commit.id, commit]));
  const line = [];
  let { next } = first;
  for (let id = push.after; id !== void 0 && id !== end; ) {
    const commit = seen.get(id);
    if (commit !== void 0) {
      line.push(commit);
      if (line.length > MOST_COMMITS) throw unreadable(`more than ${String(MOST_COMMITS)} commits in one push`);
      id = commit.parents[0];
      continue;
    }
    if (next === null || seen.size > MOST_COMMITS * 8)
      throw unreadable(`the history does not lead from ${push.after} to ${String(end)}`);
    const page = await readPage(client, push, next);
    for (const each of page.commits) seen.set(each.id, each);
    next = page.next;
  }
  return line;
};
var startOf = async (asked2) => {
  const { compare, after, before, main: main2 } = asked2;
  if (NONE2.test(before)) return { commit: (await compare(main2, after))?.mergeBase.id ?? null, rewritten: false };
  const relation = await compare(before, after);
  if (relation === null) throw unreadable(`what the branch held before, ${before}, is not there`);
  return { commit: relation.mergeBase.id, rewritten: relation.mergeBase.id !== before };
};
var isOn = async (compare, tip, commit) => tip !== null && (tip === commit || (await compare(tip, commit))?.contained === true);
var readActivity = async (client, push) => {
  const [owner = "", repo = ""] = push.repository.split("/");
  const parameters = { owner, repo, ref: `refs/heads/${push.branch}`, per_page: 100 };
  const answer = await client.read("GET /repos/{owner}/{repo}/activity", parameters);
  if (!Array.isArray(answer)) throw new Malformed("$", "a list");
  const items = answer.map((item, index) => cursor(item, `$[${String(index)}]`));
  const found = items.find((item) => item.get("after", objectId) === push.after);
  return found === void 0 ? null : { before: found.get("before", objectId), by: restUser(found.maybe("actor")) };
};
var expectedTree = async (client, repository, change) => {
  const [owner = "", name = ""] = repository.split("/");
  if (change.onto === null || change.headTree === null) return null;
  const relation = await comparisons(client, { owner, name })(change.onto, change.head);
  if (relation === null) return null;
  return mergedTree(relation.mergeBase.tree, relation.base.tree, change.headTree, listings(client, { owner, name }));
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["landing"], found });

// src/collect/github/group-chain.ts
var MOST = 100;
var chainOf = (head, base, entries) => {
  const members = [];
  let current = head;
  while (current !== base.tip) {
    const at2 = current;
    const [entry, ...others] = entries.filter(({ commit }) => commit === at2);
    if (entry === void 0) break;
    const about = [at2, ...nameOf(entry)];
    if (others.length > 0) return unresolved(about, "several entries made this commit");
    if (members.length >= MOST) return unresolved(about, `more than ${String(MOST)} changes`);
    const member = memberOf(entry, base.ref);
    if (typeof member === "string") return unresolved(about, member);
    const [below] = entry.parents;
    if (below === void 0) return unresolved(about, "a commit without a parent");
    members.unshift(member);
    current = below;
  }
  return { state: "followed", members, below: current };
};
var unresolved = (about, found) => ({
  state: "unresolved",
  about,
  found
});
var nameOf = ({ pull }) => pull === null ? [] : [`#${String(pull.number)}`];
var memberOf = ({ pull, parents }, base) => {
  if (pull === null) return "the entry shows no change";
  if (!pull.open) return "the change is not open";
  if (pull.base !== base) return `the change goes into ${pull.base}, the group into ${base}`;
  if (parents.length > 2) return "a merge of more than two commits";
  return { pull: pull.number, head: parents[1] ?? pull.head };
};

// src/collect/github/merge-queue.ts
var createGroupReader = (client) => async (group) => {
  try {
    return await readGroup(client, group);
  } catch (fault) {
    const { found = "" } = reasonOf("merge queue", fault);
    return unresolved([group.head], found);
  }
};
var readGroup = async (client, group) => {
  const [owner = "", name = ""] = group.repository.split("/");
  const variables = { owner, name, branch: group.base, ref: `refs/heads/${group.base}` };
  const repository = cursor(await client.query(GROUP_QUERY, variables), "$.data").at("repository");
  const queue = repository.maybe("mergeQueue");
  if (queue === null) return unresolved([group.head], `no merge queue of ${group.base} is shown`);
  const entries = entriesOf(queue.at("entries"));
  if (entries === null) return unresolved([group.head], "the list of the merge queue is cut off");
  const tip = repository.maybe("ref")?.maybe("target")?.get("oid", objectId) ?? null;
  if (tip === null) return unresolved([group.head], `there is no branch ${group.base}`);
  const chain = chainOf(group.head, { ref: group.base, tip }, entries);
  if (chain.state === "unresolved") return chain;
  const [first, ...others] = chain.members;
  if (first === void 0) return unresolved([group.head], NO_ENTRY);
  const grounded = chain.below === tip || (await comparisons(client, { owner, name })(tip, chain.below))?.contained === true;
  return grounded ? { state: "resolved", members: [first, ...others] } : unresolved([chain.below], `${NO_ENTRY}, and it is not on ${group.base}`);
};
var NO_ENTRY = "no entry of the merge queue made this commit";
var entriesOf = (list) => {
  const nodes = list.get("nodes", arrayOf(nullable(cursor)));
  const entries = nodes.flatMap((node) => node === null ? [] : [entryOf(node)]);
  const whole = !list.at("pageInfo").get("hasNextPage", boolean) && list.get("totalCount", natural) === entries.length;
  return whole ? entries : null;
};
var entryOf = (node) => {
  const made = node.maybe("headCommit");
  const pull = node.maybe("pullRequest");
  return {
    commit: made?.get("oid", objectId) ?? null,
    parents: made?.at("parents").list("nodes", (parent) => parent.get("oid", objectId)) ?? [],
    pull: pull === null ? null : pullOf(pull)
  };
};
var pullOf = (pull) => ({
  number: pull.get("number", natural),
  head: pull.get("headRefOid", objectId),
  base: pull.get("baseRefName", filledText),
  open: pull.get("state", text) === "OPEN"
});

// src/publish/follow-up.ts
var createFollowUpWriter = (client) => async (repository, issue) => {
  try {
    return await existing(client, repository, issue) ?? await create(client, repository, issue);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { state: "not-written", found: error.found };
  }
};
var create = async (client, repository, issue) => {
  const { title, body } = issue;
  try {
    const made = await client.write("POST /repos/{owner}/{repo}/issues", { ...split(repository), title, body });
    return told("opened", made) ?? { state: "not-written", found: "the answer names no issue" };
  } catch (error) {
    const there = await existing(client, repository, issue);
    if (there !== null) return { ...there, state: "opened" };
    throw error;
  }
};
var existing = async (client, repository, { marker, since }) => {
  const listed2 = await client.list(
    "GET /repos/{owner}/{repo}/issues",
    { ...split(repository), state: "all", ...since === null ? {} : { since } },
    { unique: "id" }
  );
  return told(
    "already-open",
    listed2.find((each) => isOurs(each, marker))
  );
};
var isOurs = (issue, marker) => isRecord(issue) && issue["pull_request"] === void 0 && isRecord(issue["user"]) && issue["user"]["type"] === "Bot" && typeof issue["body"] === "string" && issue["body"].includes(marker);
var told = (state, issue) => {
  if (!isRecord(issue)) return null;
  const { number, html_url: url } = issue;
  if (typeof number !== "number") return null;
  return { state, number, url: typeof url === "string" && url.startsWith("https://") ? url : null };
};
var split = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/publish/status.ts
var WRITE_ATTEMPTS = 3;
var createStatusWriter = (client) => {
  let account = null;
  const post = async (repository, commit, status) => {
    try {
      account = creatorOf(await client.write(POST, { ...split2(repository), sha: commit, ...fieldsOf(status) })) ?? account;
      return { state: "published" };
    } catch (error) {
      return unpublished(error);
    }
  };
  const list = (repository, commit, context2) => listed(async () => readList(await client.read(LIST, pageOf(repository, commit)), context2));
  const newest = (repository, commit) => listed(async () => readNewest(await client.read(NEWEST, pageOf(repository, commit))));
  const write = async (repository, commit, status) => {
    let last = { state: "unreachable", found: "not tried" };
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
      last = await post(repository, commit, status);
      if (last.state !== "unreachable") return last;
      const there = await list(repository, commit, status.context);
      if (there.state === "read" && isThere(there.statuses[0], status)) return { state: "published" };
    }
    return last;
  };
  return { write, list, newest, account: () => account };
};
var POST = "POST /repos/{owner}/{repo}/statuses/{sha}";
var LIST = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
var NEWEST = "GET /repos/{owner}/{repo}/commits/{ref}/status";
var pageOf = (repository, commit) => ({ ...split2(repository), ref: commit, per_page: 100 });
var listed = async (read) => {
  try {
    return { state: "read", statuses: await read() };
  } catch (error) {
    return unpublished(error);
  }
};
var fieldsOf = ({ state, context: context2, description, url }) => ({
  state,
  context: context2,
  description,
  ...url === null ? {} : { target_url: url }
});
var creatorOf = (answer) => {
  const creator = isRecord2(answer) ? answer["creator"] : null;
  const id = isRecord2(creator) ? creator["id"] : null;
  return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
};
var isThere = (found, wanted) => found?.state === wanted.state && found.description === wanted.description && found.url === wanted.url;
var readList = (answer, context2) => {
  if (!Array.isArray(answer)) throw new RequestError("malformed", 200, "the list of statuses is not a list");
  return answer.filter(isRecord2).flatMap((each) => each["context"] === context2 ? [readOne(each, context2)] : []);
};
var readNewest = (answer) => {
  const statuses = isRecord2(answer) ? answer["statuses"] : null;
  if (!isRecord2(answer) || !Array.isArray(statuses) || answer["total_count"] !== statuses.length)
    throw new RequestError("malformed", 200, "the newest statuses are not listed whole");
  return statuses.filter(isRecord2).map((each) => readOne(each, String(each["context"])));
};
var readOne = (found, context2) => {
  const { state, description, target_url: url, created_at: at2 } = found;
  if (state !== "success" && state !== "pending" && state !== "failure" && state !== "error") {
    throw new RequestError("malformed", 200, "a status of an unknown state");
  }
  return {
    context: context2,
    state,
    description: typeof description === "string" ? description : "",
    url: typeof url === "string" ? url : null,
    creator: creatorOf(found),
    at: typeof at2 === "string" ? at2 : ""
  };
};
var unpublished = (error) => {
  if (!(error instanceof RequestError)) throw error;
  switch (error.fault) {
    case "forbidden":
    case "unauthorized":
    case "not-found":
      return { state: "forbidden", found: error.found };
    case "refused":
      return { state: "refused", found: error.found };
    case "rate-limited":
    case "deadline-exceeded":
    case "unreachable":
    case "malformed":
    case "too-large":
      return { state: "unreachable", found: error.found };
  }
};
var split2 = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/wiring/ticket-notes.ts
var WRITERS = {
  jira: async () => (await import("./chunks/jira-WCOSNIAH.js")).noteJira,
  servicenow: async () => (await import("./chunks/servicenow-ERZXJK6P.js")).noteServiceNow,
  "azure-boards": async () => (await import("./chunks/azure-boards-XJ7GOOWK.js")).noteAzureBoards,
  linear: async () => (await import("./chunks/linear-GLPX2ZGH.js")).noteLinear
};
var ticketNotesOf = (inputs, time, codeHost) => async ({ system, url, repository }, key, note) => {
  try {
    if (system === "github") {
      const { noteGitHub } = await import("./chunks/github-PE3YDSXU.js");
      return { state: await noteGitHub(repository)(codeHost, key, note) };
    }
    const client = ticketClient(ticketAccess(inputs, system, url), time, attemptOf(inputs));
    const write = await WRITERS[system]();
    return { state: await withinTime(key, time, inputs.timeout, () => write(client, key, note)) };
  } catch (error) {
    const found = foundOf(error);
    if (found === null) throw error;
    return { state: "not-written", found: `${url ?? system}: ${found}` };
  }
};
var foundOf = (error) => {
  if (error instanceof RequestError) return error.found;
  if (error instanceof CollectError) return error.fault.found;
  return error instanceof Malformed ? error.message : null;
};

// src/wiring/ports.ts
var portsOf = ({ inputs, patience }, occasion, part) => {
  const client = clientOf(inputs, inputs.token);
  const time = ticketTime(inputs.tickets, patience);
  const tickets = ticketSystemOf(inputs.tickets, time);
  const reading = { tickets, modelSignatures: modelSignaturesOf(inputs), largeFiles: largeFilesOf(inputs) };
  const source = createSource(client, { ...reading, workspace: process.env["GITHUB_WORKSPACE"] ?? null });
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    source,
    policySource: hasPolicyToken ? createSource(clientOf(inputs, inputs.policyToken), { ...reading, workspace: null }) : source,
    status: createStatusWriter(writerOf(inputs, client).lastly),
    statusByReader: inputs.statusToken === inputs.token,
    workflowRun: createWorkflowRunReader(client),
    workflowFile: createWorkflowFileComparison(client),
    group: createGroupReader(client),
    landings: createLandings(client),
    allowance: client.allowance,
    signer: signerOf(inputs),
    stores: storesOf({ inputs, occasion, client }),
    ...inputs.followUp === null ? {} : { followUp: createFollowUpWriter(client) },
    ...inputs.tickets.note === null ? {} : { ticketNotes: ticketNotesOf(inputs.tickets, time, client) },
    saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
    saveProofs: (files) => saveProofs(inputs.evidencePath, part, files)
  };
};

// src/action.ts
process.exitCode = 1;
var main = async (lastWords) => {
  warnOfUnknownInputs();
  const inputs = readInputs(getInput);
  const secrets = [
    ...[inputs.token, inputs.statusToken, inputs.policyToken],
    ...storeSecrets(inputs, process.env),
    ...ticketSecrets(inputs.tickets),
    ...upkeepSecrets(inputs.upkeep)
  ];
  for (const secret of new Set(secrets)) setSecret(secret);
  await checkSigningKey(inputs);
  await checkEvidencePath(inputs.evidencePath);
  const occasion = occasionOf({ environment: process.env, payload: context.payload }, inputs);
  const tools = toolsOf(inputs, occasion, lastWords);
  if (occasion.kind === "change") lastWords.expect();
  const begun = occasion.kind === "change" ? begunAhead(tools, occasion) : tools;
  await turn();
  await turn();
  const [{ attend, present }, build] = await Promise.all([import("./chunks/later-BQVAFIQB.js"), buildDigest(import.meta.url)]);
  const attended = await attend(begun, { ...occasion, run: { ...occasion.run, build } });
  await show(attended, present);
  process.exitCode = attended.exitCode;
};
var turn = () => new Promise((resolve) => {
  setImmediate(resolve);
});
var toolsOf = (inputs, occasion, { onJudging }) => {
  const started = performance.now();
  const patience = { lost: false };
  return {
    settings: { policyPath: ".github/countersign.yml", centralPolicy: inputs.policy, toolVersion: TOOL_VERSION },
    survey: () => {
      const client = clientOf(inputs, inputs.token);
      return createSurvey(client, writerOf(inputs, client));
    },
    runEvidence: async () => (await import("./chunks/later-BQVAFIQB.js")).createRunEvidence(clientOf(inputs, inputs.token)),
    portsOf: (part) => portsOf({ inputs, patience }, occasion, part),
    afterMerge: afterMergeOf(inputs),
    left: () => budgetOf(inputs).sweep - (performance.now() - started),
    onJudging
  };
};
var show = async ({ shown, exitCode }, present) => {
  if (shown.kind === "shown") await present(shown);
  else if (exitCode === 0) info(shown.line);
  else setFailed(shown.line);
};
var warnOfUnknownInputs = () => {
  const known = new Set(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("INPUT_") && !known.has(name))
      warning(`The input "${name.slice(6).toLowerCase()}" is not known and changes nothing.`);
  }
};
var explain = (error) => {
  if (error instanceof InputError) return error.message;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The gate itself failed, so nothing is shown to be in order: ${words}. Run it again; report it if it happens twice.`;
};
try {
  await main(keepLastWords());
} catch (error) {
  setFailed(explain(error));
  process.exitCode = 1;
}
