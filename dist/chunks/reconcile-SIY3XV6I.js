import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  recordSeen
} from "./chunk-WKJ6LVC7.js";
import {
  prepareMoment,
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import {
  digestIn
} from "./chunk-JCVXUPQT.js";
import {
  reconciliationName,
  reconciliationPrefix
} from "./chunk-5OO2EAYH.js";
import "./chunk-F3VGKRZJ.js";
import {
  readPolicyOf,
  untold
} from "./chunk-YA6ERPYQ.js";
import "./chunk-RPF2H2JA.js";
import "./chunk-GCJBTRQJ.js";
import {
  branchEntry,
  controls,
  policyOfStored,
  settle,
  statusContext
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import {
  matchesGlob
} from "./chunk-7AEKP7CG.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/app/reconcile/open-parts.ts
var CONTROL = "reconciliation";
var openParts = ({ facts, findings }) => {
  const finding = findings.find(({ control }) => control === CONTROL);
  const line = facts.line.known ? facts.line.value : null;
  if (finding === void 0 || line === null || !facts.clock.known) return null;
  if (finding.reasons.some(({ code }) => code === "control-failed")) return null;
  const reasons = finding.outcome === "waived" ? [] : finding.reasons;
  const subjects = new Set(reasons.map(({ about: [subject] }) => subject));
  const due = dueIn(line, facts.clock.value.now);
  return {
    commits: commitsOf(line).filter(({ commit }) => subjects.has(commit) || due.has(commit)),
    rewrites: line.rewrites.known ? line.rewrites.value.filter(({ before, after }) => subjects.has(before ?? after ?? line.branch)) : []
  };
};
var commitsOf = ({ carried, commits }) => [...carried, ...commits];
var dueIn = (line, now) => {
  const newest = /* @__PURE__ */ new Map();
  for (const { commit, record: record2 } of commitsOf(line)) {
    if (record2.state !== "verified") continue;
    for (const carried of record2.carried) {
      if (!isOver(carried, now)) newest.set(keyOf(carried, commit), commit);
    }
  }
  return new Set(newest.values());
};
var keyOf = ({ by, control, about }, commit) => JSON.stringify(by === "emergency" ? [by, commit] : [by, control, about]);
var isOver = ({ until }, now) => until.includes("T") ? !(Date.parse(until) >= Date.parse(now)) : until < now.slice(0, 10);

// src/app/reconcile/checkpoints.ts
var MOST = 20;
var readCheckpoints = async (finder, { id, name }, { branch, workflow }) => {
  const asked = { kind: "reconciliation", prefix: reconciliationPrefix(branch), most: MOST, workflow };
  const found = await finder.latest(name, asked);
  const believed = ordered(
    found.flatMap((each) => each.state === "verified" ? checkpointOf(each.record, id, branch) : [])
  );
  const newest = Math.max(0, ...believed.map(({ run }) => run));
  return { believed, refused: found.flatMap((each) => refusalOf(each, newest)) };
};
var ordered = (believed) => {
  const sorted = believed.toSorted(newestFirst);
  const followed = new Set(sorted.map(({ line }) => line.checkpoint));
  const last = sorted.find(({ digest }) => !followed.has(digest));
  return last === void 0 ? sorted : [last, ...sorted.filter((each) => each !== last)];
};
var refusalOf = (found, newest) => {
  if (found.state === "unreadable") return [{ why: "unreadable", digest: null, found: found.found }];
  if (found.state !== "refused") return [];
  const run = /-(\d{1,15})-\d+-\d+(?:\.\w+)?$/u.exec(found.place.name)?.[1];
  if (run !== void 0 && Number(run) <= newest) return [];
  return [{ why: "unverified", digest: found.digest, found: `${found.place.name}: ${found.found}` }];
};
var checkpointOf = ({ evidence, digest }, repository, branch) => {
  const { stage, facts, judgedAt } = evidence;
  const line = facts.line.known ? facts.line.value : null;
  const open = openParts(evidence);
  const isOwn = facts.repository.known && facts.repository.value.id === repository && line?.branch === branch;
  if (stage !== "reconciliation" || !isOwn || open === null || judgedAt === null) return [];
  const run = facts.run.known ? facts.run.value.id : 0;
  return [{ digest, to: line.to, line, open, judgedAt, run }];
};
var newestFirst = (a, b) => Date.parse(b.judgedAt) - Date.parse(a.judgedAt);

// src/app/reconcile/record-line.ts
var recordLine = (desk, line, { scene, part, earlier }) => record(desk, line.branch, part, {
  facts: { ...factsOf(desk, scene), line: known(line) },
  commit: line.to,
  links: {
    parentCommit: line.after,
    covers: line.commits.map(({ commit }) => commit),
    earlierEvidence: earlier
  },
  faults: []
});
var recordLost = (desk, branch, scene, fault) => record(desk, branch, 1, {
  facts: factsOf(desk, scene),
  commit: null,
  links: {},
  faults: fault === null ? [] : [fault]
});
var lostBy = ({ fault }) => ({ outcome: "indeterminate", ...fault });
var factsOf = ({ occasion }, scene) => {
  const why = { code: "fact-unavailable", about: ["line"], found: "it was not looked at" };
  if (scene === null) return withRun(unknownFacts(why), occasion.run);
  const { repository, now } = scene;
  const facts = withRun(unknownFacts({ code: "no-change", about: [] }), occasion.run);
  const none = {
    landing: known(null),
    deployment: known(null),
    access: known(null),
    models: known(null),
    line: unknown(why)
  };
  return { ...facts, ...none, repository: known(repository), clock: known({ now }) };
};
var record = ({ ports, settings, occasion, policy }, branch, part, read) => {
  const name = reconciliationName(branch, occasion.run, part);
  const own = ports.sealPortsOf(name);
  prepareMoment(own, name);
  const { repository, run } = occasion;
  return recordMoment(own, settings, {
    ...read,
    stage: "reconciliation",
    repository,
    run,
    name,
    policy,
    companions: []
  });
};

// src/app/reconcile/walk.ts
var RESERVE = 100;
var walk = async (walking, guarded, tip, ends) => {
  const walked = [];
  let since = null;
  for (let next = tip; next !== void 0; ) {
    if (ends.reconciled.has(next)) return reconciledAt(next, walked);
    mayGoOn(walking);
    const page = await walking.line.page(guarded.repository, next);
    for (const seen of page) {
      if (ends.reconciled.has(seen.commit)) return reconciledAt(seen.commit, walked);
      if (seen.commit === ends.since) since = { index: walked.length, at: seen.at };
      if (since !== null && ends.reconciled.size === 0) break;
      walked.push(walkedOf(seen, guarded));
    }
    next = since !== null && ends.reconciled.size === 0 ? void 0 : page.at(-1)?.parents[0];
  }
  if (since === null) return { after: null, from: "beginning", sinceTime: null, walked };
  return { after: ends.since, from: "since", sinceTime: since.at, walked: walked.slice(0, since.index) };
};
var reconciledAt = (after, walked) => ({
  after,
  from: "checkpoint",
  sinceTime: null,
  walked
});
var mayGoOn = ({ line, left }) => {
  const allowance = line.allowance();
  if (allowance !== null && allowance < RESERVE) throw stopped("rate-limited", "too few requests are left");
  if (left() <= 0) throw stopped("deadline-exceeded", "the time is over");
};
var stopped = (code, found) => new CollectError({ code, about: ["line"], found });
var walkedOf = ({ commit, parents, at, pulls, statuses }, { branch, context }) => {
  const found = statuses.find((status2) => status2.context === context);
  const status = found === void 0 ? null : { context, state: found.state, digest: digestIn(found.url), creator: found.creator };
  const own = pulls.filter(({ base }) => base === branch).map(({ number }) => number);
  return { commit: { commit, parents, at, pulls: own, status }, run: runIn(found?.url ?? null) };
};
var RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;
var runIn = (url) => {
  const [, id, attempt] = RUN.exec(url ?? "") ?? [];
  return id === void 0 ? null : { id: Number(id), attempt: Number(attempt ?? "1") };
};
var hintOf = ({ commit: { commit, at, status }, run }) => ({
  commit,
  at,
  digest: status?.digest ?? null,
  run
});
var STRETCH = 450;
var SHORTER = 100;
var nextStretch = (line) => {
  if (line.length <= STRETCH) return line;
  const end = line.slice(0, STRETCH).findLastIndex(({ commit }) => commit.status !== null) + 1;
  return line.slice(0, end >= STRETCH - SHORTER ? end : STRETCH);
};

// src/app/reconcile/line-commits.ts
var AT_ONCE = 150;
var withRecords = async (finder, repository, walked) => {
  const parts = [];
  for (let end = walked.length; end > 0; end -= AT_ONCE) {
    const part = walked.slice(Math.max(0, end - AT_ONCE), end);
    parts.unshift(recorded(part, await finder.sealed(repository, part.map(hintOf))));
  }
  return parts.flat();
};
var recorded = (walked, records) => walked.map(({ commit }) => {
  const found = records.get(commit.commit);
  const record2 = found === void 0 ? { state: "unreadable", found: "nothing was said of its record" } : recordSeen(found);
  return { ...commit, record: record2 };
});
var readAgain = async (line, guarded, open) => {
  if (open.length === 0) return [];
  const seen = await line.commits(
    guarded.repository,
    open.map(({ commit }) => commit)
  );
  const found = new Map(seen.map((each) => [each.commit, walkedOf(each, guarded)]));
  return open.map((each) => found.get(each.commit) ?? { commit: withoutRecord(each), run: null });
};
var withoutRecord = ({ commit, parents, at, pulls, status }) => ({
  commit,
  parents,
  at,
  pulls,
  status
});

// src/app/reconcile/unfinished.ts
var unfinished = (result, branch, left, why) => {
  const { conclusion } = result;
  const blocking = [
    ...conclusion.blocking,
    {
      control: "gate",
      outcome: "pending",
      code: "more-to-reconcile",
      about: [branch, `${String(left)} commits are left: ${why}`]
    }
  ];
  const isPass = conclusion.verdict === "pass" || conclusion.verdict === "pass-with-exception";
  return {
    ...result,
    conclusion: { ...conclusion, blocking, verdict: isPass ? "pending" : conclusion.verdict, exitCode: 1 }
  };
};

// src/app/reconcile/record-stretches.ts
var MOST_OPEN = 500;
var recordStretches = async (ground, guarded, from) => {
  let { reached, stretch } = await firstStretch(ground, guarded, from);
  for (let part = 1; ; part += 1) {
    const line = lineOf(ground, guarded, from, reached, stretch);
    const scene = { repository: ground.repository, now: from.now };
    const result = await recordLine(ground, line, { scene, part, earlier: reached.earlier });
    const rest = reached.rest.slice(stretch.length);
    if (rest.length === 0) return result;
    const left = openParts(result.evidence);
    const stop = stopOf(ground.ports, result, left);
    if (stop !== null) return unfinished(result, guarded.branch, rest.length, stop);
    const { digest } = result.sealed;
    const at = { after: line.to, from: "checkpoint", checkpoint: digest };
    reached = { rest, carried: left?.commits ?? [], at, earlier: digest };
    stretch = await withRecords(ground.finder, guarded.repository, nextStretch(rest));
  }
};
var firstStretch = async ({ ports, finder }, guarded, { way, last, begun }) => {
  const rest = way.walked.toReversed();
  const walked = new Set(rest.map(({ commit }) => commit.commit));
  const open = (last?.open.commits ?? []).filter(({ commit }) => !walked.has(commit));
  const again = await readAgain(ports.line, guarded, open);
  const next = again.length > MOST_OPEN && way.after !== null ? [] : nextStretch(rest);
  const looked = await withRecords(finder, guarded.repository, [...again, ...next]);
  const reached = {
    rest,
    carried: looked.slice(0, again.length),
    at: { after: way.after, from: way.from, checkpoint: begun?.digest ?? null },
    earlier: last?.digest ?? null
  };
  return { reached, stretch: looked.slice(again.length) };
};
var lineOf = ({ writer }, { branch }, { tip, refused, rewrites, rewritesSince }, { carried, at }, commits) => ({
  branch,
  ...at,
  refused,
  commits,
  to: commits.at(-1)?.commit ?? at.after ?? tip,
  tip,
  writer,
  rewrites,
  rewritesSince,
  carried
});
var stopOf = ({ line, left }, { conclusion, evidence }, open) => {
  const allowance = line.allowance();
  if (open === null) return "the control did not judge";
  if (conclusion.blocking.length > evidence.decision.blocking.length) return "the record could not be kept";
  if (open.commits.length > MOST_OPEN) return `${String(open.commits.length)} commits are open; settle them first`;
  if (left() <= 0) return "the time is over";
  return allowance !== null && allowance < RESERVE ? "too few requests are left" : null;
};

// src/app/reconcile/rewrites.ts
var OVERLAP_MS = 36e5;
var sinceOf = (last, { sinceTime }) => {
  if (last === null) return sinceTime;
  if (!last.line.rewrites.known) return last.line.rewritesSince;
  return `${new Date(Date.parse(last.judgedAt) - OVERLAP_MS).toISOString().slice(0, 19)}Z`;
};
var newRewrites = (read, believed) => {
  const [last] = believed;
  if (!read.known || last === void 0) return read;
  const told = new Set(believed.flatMap(({ line: { rewrites } }) => rewrites.known ? rewrites.value.map(keyOf2) : []));
  const looks = believed.map(({ judgedAt }) => Date.parse(judgedAt));
  const fresh = read.value.filter(
    (rewrite, index) => !told.has(keyOf2(rewrite)) && !(index === 0 && isFirstCreation(rewrite, Math.min(...looks)))
  );
  return known([...last.open.rewrites, ...fresh]);
};
var isFirstCreation = ({ kind, at }, firstLook) => kind === "creation" && Date.parse(at) <= firstLook;
var keyOf2 = ({ kind, before, after, at }) => JSON.stringify([kind, before, after, at]);

// src/app/reconcile/reconcile-branch.ts
var reconcileBranch = async (ground, branch, context) => {
  const { ports, repository, finder, occasion } = ground;
  const guarded = { repository: repository.name, branch, context };
  let told = null;
  try {
    const workflow = occasion.run.workflow?.path ?? null;
    told = await ports.line.tip(repository.name, branch);
    const checkpoints = await readCheckpoints(finder, repository, { branch, workflow });
    const [last] = checkpoints.believed;
    if (told.tip !== null) return await fromTip(ground, guarded, { ...told, tip: told.tip }, checkpoints);
    if (last === void 0) return null;
    throw gone(branch, last);
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return recordLost(ground, branch, told, lostBy(error));
  }
};
var fromTip = async (ground, guarded, { tip, now }, { believed, refused }) => {
  const { ports, repository, since } = ground;
  const [last = null] = believed;
  const way = await walk(ports, guarded, tip, { reconciled: new Set(believed.map(({ to }) => to)), since });
  const begun = believed.find(({ to }) => way.from === "checkpoint" && to === way.after) ?? null;
  const rewritesSince = sinceOf(last, way);
  const rewrites = await ports.line.rewrites(repository.name, guarded.branch, rewritesSince);
  return recordStretches(ground, guarded, {
    way,
    tip,
    now,
    last,
    begun,
    refused: [...refused, ...leftBehind(believed, begun)],
    rewrites: newRewrites(rewrites, believed),
    rewritesSince
  });
};
var leftBehind = (believed, begun) => {
  const newer = begun === null ? believed : believed.slice(0, believed.indexOf(begun));
  const [last] = newer.filter(({ to }) => to !== begun?.to);
  if (last === void 0) return [];
  const found = `it reconciled up to ${last.to}, which the branch does not hold any more`;
  return [{ why: "not-on-branch", digest: last.digest, found }];
};
var gone = (branch, { digest, to }) => new CollectError({
  code: "fact-unavailable",
  about: [branch],
  found: `the branch is not there any more; sha256:${digest} reconciled it up to ${to}`
});

// src/app/reconcile/reconcile.ts
var NO_BRANCH = "HEAD";
var reconcile = async (ports, settings, occasion) => {
  let told = null;
  let desk = { ports, settings, occasion, policy: unread(settings, "it was not read") };
  try {
    told = await ports.line.tip(occasion.repository, null);
    const { defaultBranch } = told.repository;
    desk = { ...desk, policy: await readPolicyOf(ports.policySource, settings, occasion.repository, defaultBranch) };
    const policy = policyIn(desk.policy);
    const asked = policy === null ? null : settingsIn(policy);
    if (policy === null || asked === null) return [await recordLost(desk, defaultBranch, told, null)];
    const { writer } = ports.line;
    const ground = { ...desk, ports, repository: told.repository, since: asked.since, writer: await writer() };
    const results = await allBranches(ground, policy, await branchesOf(ports, told, policy, asked.branches));
    if (results.length > 0) return results;
    const fault = {
      outcome: "indeterminate",
      code: "nothing-to-evaluate",
      about: policy.branches ?? asked.branches
    };
    return [await recordLost(desk, defaultBranch, told, fault)];
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return [await recordLost(desk, told?.repository.defaultBranch ?? NO_BRANCH, told, lostBy(error))];
  }
};
var unread = ({ policyPath }, found) => untold({ state: "unreadable", path: policyPath, found });
var policyIn = ({ reading }) => reading.state === "found" && reading.demands.state === "valid" ? policyOfStored(reading.demands.policy) : null;
var settingsIn = ({ controls: texts }) => {
  const control = controls.find(({ id }) => id === CONTROL);
  const text = texts.get(CONTROL);
  return control === void 0 || text === void 0 ? null : settle(control, text);
};
var GLOB = /[*?[\]{}!()]/u;
var branchesOf = async ({ line }, { repository }, policy, asked) => {
  const entries = asked.length > 0 ? asked : policy.branches ?? [repository.defaultBranch];
  const all = entries.some((entry) => GLOB.test(entry)) ? await line.branches(repository.name) : [];
  const found = entries.flatMap(
    (entry) => GLOB.test(entry) ? all.filter((name) => matchesGlob(entry, name)) : [entry]
  );
  return [...new Set(found)];
};
var allBranches = async (ground, policy, branches) => {
  const { ports, repository } = ground;
  const { defaultBranch } = repository;
  const results = [];
  for (const branch of branches) {
    const finder = ports.finderFor({
      repository,
      records: policy.records,
      branches: [defaultBranch, ...branch === defaultBranch ? [] : [branch]]
    });
    const context = statusContext(branchEntry(policy, branch, defaultBranch) ?? branch);
    const result = await reconcileBranch({ ...ground, finder }, branch, context);
    if (result !== null) results.push(result);
  }
  return results;
};
export {
  reconcile
};
