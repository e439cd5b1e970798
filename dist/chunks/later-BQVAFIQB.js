import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  judgeQueue,
  withWorkflowFile
} from "./chunk-6ZPVPW4K.js";
import {
  coverages,
  judging,
  showing,
  sweepWhole
} from "./chunk-ZJ4N7Y6C.js";
import "./chunk-4OBMMGFX.js";
import {
  conclude,
  placeOf,
  seal,
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import "./chunk-JCVXUPQT.js";
import {
  landingName
} from "./chunk-5OO2EAYH.js";
import {
  changeRequest
} from "./chunk-3RKLCP57.js";
import {
  prepareStores
} from "./chunk-F3VGKRZJ.js";
import {
  readRunSeen
} from "./chunk-WC4TYBUB.js";
import {
  error,
  info,
  setOutput,
  summary
} from "./chunk-2AK5QLE6.js";
import "./chunk-VH4RCOXU.js";
import "./chunk-YZODCOGS.js";
import "./chunk-DUDJAMBL.js";
import "./chunk-QY3GPZYY.js";
import {
  judgedRound,
  readPolicy,
  untold
} from "./chunk-YA6ERPYQ.js";
import "./chunk-RPF2H2JA.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  collectError
} from "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-7AEKP7CG.js";
import {
  unzip
} from "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  boolean,
  cursor,
  filledText,
  instant,
  natural
} from "./chunk-KUJ5AWCR.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/app/landing-source.ts
var landingSource = (ports, place, push) => {
  const { source } = ports;
  const { landed, branch } = push;
  const originals = /* @__PURE__ */ new WeakMap();
  const originalOf = (opening) => originals.get(opening) ?? opening;
  const earlier = landed.before === null ? null : source.readFile({ repository: landed.repository.name, path: place.policyPath, ref: landed.before });
  return {
    ...source,
    open: async (target, policyPath) => {
      const [opening, policy] = await Promise.all([source.open(target, policyPath), earlier]);
      const seen = { ...opening, policy: policyBefore(policy, opening) };
      originals.set(seen, opening);
      return seen;
    },
    gather: async (opening, demand, run) => {
      const change = landed.changes.find(({ pull }) => pull === opening.change.number);
      const [snapshot, landing] = await Promise.all([
        source.gather(originalOf(opening), demand, run),
        change === void 0 ? known(null) : landingOf(ports, { landed, branch, change })
      ]);
      const faults = [
        ...snapshot.faults,
        ...change === void 0 ? [] : [...unheld(landed), ...otherHead(change, opening)]
      ];
      return { facts: { ...snapshot.facts, landing }, faults };
    },
    sharing: (opening) => source.sharing(originalOf(opening)),
    reread: (opening) => source.reread(originalOf(opening))
  };
};
var unheld = ({ standing, commit }) => standing === "held" ? [] : [{ outcome: "indeterminate", code: "landing-not-found", about: [commit.id] }];
var policyBefore = (policy, opening) => policy === null || policy.state === "absent" ? opening.policy : policy;
var otherHead = ({ pull, parents }, { change }) => {
  const [, brought] = parents;
  if (brought === void 0 || brought === change.head.commit) return [];
  return [
    { outcome: "indeterminate", code: "head-moved", about: [`#${pull}`, change.head.commit], needed: brought }
  ];
};
var landingOf = async (ports, { landed, branch, change }) => {
  const expected = await ports.landings.expectedTree(landed.repository.name, change);
  if (!expected.known) return expected;
  const { commit, tree, parents, method } = change;
  const isNewest = change.pull === landed.changes[0]?.pull;
  return known({
    branch,
    commit,
    tree,
    parents,
    by: change.by ?? landed.by,
    method,
    expectedTree: expected.value,
    ungated: isNewest ? landed.ungated : []
  });
};

// src/app/landing.ts
var sealLanding = async (ports, settings, given, judge) => {
  const run = await withWorkflowFile(ports.workflowFile, given.run, {
    repository: given.repository,
    head: given.after
  });
  const occasion = { ...given, run };
  const push = {
    repository: occasion.repository,
    branch: occasion.branch,
    before: occasion.before,
    after: occasion.after
  };
  const landed = await readLanded(ports.landings, push);
  if (landed instanceof CollectError) {
    const { code, about, found } = landed.fault;
    const facts = withRun(unknownFacts({ code, about, found }), occasion.run);
    const policy = untold({ state: "unreadable", path: settings.policyPath, found });
    return sealAlone(ports, requestOf(settings, occasion, null), {
      policy,
      facts,
      faults: [{ outcome: "indeterminate", code, about, found }]
    });
  }
  if (landed.changes.length === 0 && landed.ungated.length === 0) return null;
  const place = placeOf(ports, landed);
  const [newest] = landed.changes;
  if (newest !== void 0) {
    const source = landingSource(ports, settings, { landed, branch: occasion.branch });
    const members = await membersOf(ports, settings, landed, occasion.branch);
    return judge({ ...ports, source }, { ...requestOf(settings, occasion, newest.pull), members, place });
  }
  return sealUngated(ports, { ...requestOf(settings, occasion, null), place }, occasion.branch, landed);
};
var readLanded = async (landings, push) => {
  try {
    return await landings.read(push);
  } catch (error2) {
    if (error2 instanceof CollectError) return error2;
    throw error2;
  }
};
var requestOf = (settings, { repository, run, branch, after }, pull) => ({
  ...settings,
  target: { repository, pull },
  run,
  hint: { head: after, base: branch },
  artifact: landingName(after, run),
  members: null,
  contained: null,
  statusCommit: after,
  stage: "sealed"
});
var membersOf = async (ports, settings, landed, branch) => {
  const coverageOf = coverages(ports, settings, landed.repository);
  const { context } = await coverageOf(branch);
  const open = await Promise.all(
    landed.sharing.map(async ({ pull, baseRef }) => ({ pull, coverage: await coverageOf(baseRef) }))
  );
  const beside = open.filter(({ coverage }) => coverage.applies && coverage.context === context);
  return [...new Set([...landed.changes, ...beside].map(({ pull }) => pull))];
};
var sealUngated = async (ports, request, branch, landed) => {
  const { repository } = landed;
  const place = { repository: repository.name, path: request.policyPath };
  const [before, defaultBranchPolicy] = await Promise.all([
    ports.source.readFile({ ...place, ref: landed.before ?? branch }),
    ports.source.readFile({ ...place, ref: repository.defaultBranch })
  ]);
  const policy = await readPolicy(ports.policySource, request, {
    repository,
    change: { base: { ref: branch } },
    policy: before,
    defaultBranchPolicy
  });
  const { commit, by, ungated } = landed;
  const landing = {
    branch,
    commit: commit.id,
    tree: commit.tree,
    parents: commit.parents,
    by,
    method: "unknown",
    expectedTree: null,
    ungated
  };
  const facts = {
    ...withRun(unknownFacts({ code: "ungated-push", about: ungated }), request.run),
    repository: known(repository),
    clock: known({ now: landed.now }),
    landing: known(landing)
  };
  return sealAlone(ports, request, { policy, facts, faults: unheld(landed) });
};
var sealAlone = async (ports, request, read) => {
  prepareStores(ports.stores, request.artifact);
  ports.signer.prepare();
  const round = judgedRound({ ...read, opening: null, before: [], companions: [], pending: null });
  const { sealed } = await seal(ports, request, round, 1);
  return {
    evidence: sealed.evidence,
    sealed,
    conclusion: await conclude(ports, request, round, sealed, null),
    followUps: [],
    ticketNotes: []
  };
};

// src/app/attend.ts
var attend = async (tools, occasion) => {
  switch (occasion.kind) {
    case "change":
      return attendChange(tools, occasion);
    case "queue":
      return judged(await judgeQueue(tools.portsOf(null), tools.settings, occasion, judging(tools)));
    case "landing":
      return attendLanding(tools, occasion);
    case "sweep":
      return attendSweep(tools, occasion);
    case "deployment": {
      const { attendDeployment } = await import("./attend-deployment-65UIFFB6.js");
      const ports = await tools.afterMerge.deployment(occasion);
      return judged(await attendDeployment(ports, tools.settings, occasion, tools.onJudging));
    }
    case "upkeep":
      return (await import("./attend-upkeep-FKBIP4OF.js")).attendUpkeep(tools, occasion);
    case "idle":
      return idle(occasion.why);
  }
};
var idle = (why) => ({ exitCode: 0, shown: { kind: "said", line: `Nothing to do. ${why}` } });
var judged = (result) => ({
  exitCode: result.conclusion.exitCode,
  shown: { kind: "shown", ...showing(result) }
});
var attendChange = async (tools, occasion) => judged(
  await judging(tools)(tools.portsOf(null), changeRequest(tools.settings, occasion, occasion.pull, occasion.hint))
);
var attendLanding = async (tools, occasion) => {
  const result = await sealLanding(tools.portsOf(null), tools.settings, occasion, judging(tools));
  return result === null ? idle(`The push brought nothing that ${occasion.branch} did not hold.`) : judged(result);
};
var attendSweep = async (tools, occasion) => {
  const { scope } = occasion;
  if (scope.of !== "commit") return swept(tools, occasion, scope);
  const pulls = await withHead(tools.survey(), occasion.repository, scope.commit);
  if (pulls instanceof CollectError) return lost(pulls);
  const [only] = pulls;
  if (only === void 0) return idle(`No open pull request has the head ${scope.commit}.`);
  if (pulls.length > 1) return swept(tools, occasion, { of: "pulls", pulls });
  return attendChange(tools, { ...occasion, pull: only, hint: { head: scope.commit, base: null } });
};
var withHead = async (survey, repository, commit) => {
  try {
    return await survey.withHead(repository, commit);
  } catch (error2) {
    if (error2 instanceof CollectError) return error2;
    throw error2;
  }
};
var lost = ({ fault }) => ({
  exitCode: 1,
  shown: { kind: "said", line: `The open pull requests could not be listed, so none was judged: ${fault.found}` }
});
var swept = async (tools, occasion, scope) => {
  const { swept: done, shown } = await sweepWhole(tools, occasion, scope);
  return { exitCode: done.exitCode, shown: { kind: "shown", ...shown } };
};

// src/publish/present.ts
var SUMMARY_BYTES = 1e6;
var CUT = "\n\nThis summary was cut; the evidence holds the rest.\n";
var withoutCommands = (line) => line.replaceAll("##[", "##␣[");
var present = async (presentation) => {
  for (const [name, value] of Object.entries(presentation.outputs ?? {})) setOutput(name, value);
  for (const line of presentation.log.split("\n")) info(withoutCommands(line));
  for (const each of presentation.annotations) {
    error(each.message, {
      title: each.title,
      file: each.path,
      ...each.line === null ? {} : { startLine: each.line }
    });
  }
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(fitting(presentation.summary.toWellFormed()), true).write();
};
var fitting = (text) => {
  if (Buffer.byteLength(text) <= SUMMARY_BYTES) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(SUMMARY_BYTES));
  return `${text.slice(0, read)}${CUT}`;
};

// src/collect/github/run-evidence.ts
var ATTEMPT = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
var ARTIFACTS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
var DOWNLOAD = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
var MOST_BYTES = 32e6;
var createRunEvidence = (client) => ({
  attempt: remembered((repository, run, attempt) => told("run", () => readAttempt(client, repository, run, attempt))),
  artifacts: remembered((repository, run) => told("artifacts", () => readArtifacts(client, repository, run))),
  document: (repository, artifact) => told("evidence", () => readDocument(client, repository, artifact)),
  allowance: client.allowance
});
var remembered = (read) => {
  const known2 = /* @__PURE__ */ new Map();
  return (...asked) => {
    const key = asked.join(" ");
    const answer = known2.get(key) ?? read(...asked);
    known2.set(key, answer);
    return answer;
  };
};
var told = async (about, read) => {
  try {
    return await read();
  } catch (fault) {
    throw collectError(about, fault);
  }
};
var readAttempt = async (client, repository, run, attempt) => {
  const answer = await orNull(client.read(ATTEMPT, { ...split(repository), run_id: run, attempt_number: attempt }));
  if (answer === null) return null;
  const found = cursor(answer, "$");
  return {
    ...readRunSeen(found),
    started: found.get("run_started_at", instant),
    ended: found.get("status", filledText) === "completed" ? found.get("updated_at", instant) : null
  };
};
var readArtifacts = async (client, repository, run) => {
  const options = { items: "artifacts", unique: "id" };
  const listed = await client.list(ARTIFACTS, { ...split(repository), run_id: run }, options);
  return listed.flatMap((item) => {
    const artifact = cursor(item, "$");
    if (artifact.get("expired", boolean)) return [];
    return [{ id: artifact.get("id", natural), name: artifact.get("name", filledText) }];
  });
};
var readDocument = async (client, repository, artifact) => {
  const place = { ...split(repository), artifact_id: artifact, archive_format: "zip" };
  const content = await orNull(client.bytes(DOWNLOAD, place, MOST_BYTES));
  if (content === null || !isArchive(content)) return content;
  const found = unzip(content, "evidence.json", MOST_BYTES);
  return "fault" in found ? null : found.bytes;
};
var isArchive = ([first, second]) => first === 80 && second === 75;
var split = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};
export {
  attend,
  createRunEvidence,
  present
};
