import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  recordSeen
} from "./chunk-WKJ6LVC7.js";
import {
  withWorkflowFile
} from "./chunk-6ZPVPW4K.js";
import "./chunk-4OBMMGFX.js";
import {
  momentRequest,
  momentRound,
  prepareMoment,
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  saveDocument,
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import {
  digestIn
} from "./chunk-JCVXUPQT.js";
import {
  deploymentName,
  deploymentPrefix
} from "./chunk-5OO2EAYH.js";
import "./chunk-F3VGKRZJ.js";
import {
  judgedRound,
  readPolicy,
  untold
} from "./chunk-YA6ERPYQ.js";
import {
  demandOf
} from "./chunk-RPF2H2JA.js";
import "./chunk-GCJBTRQJ.js";
import {
  policyOfStored
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/app/watch-moment.ts
var watchMoment = (ports, settings, interrupted) => {
  let saving = null;
  let stopped = false;
  const saveLocally = (bytes, bill) => {
    if (!stopped || saving === null) saving = ports.saveLocally(bytes, bill);
    return saving;
  };
  return {
    ports: { saveLocally },
    interrupt: async (onEvidence) => {
      stopped = true;
      const save = () => saveDocument(ports, momentRequest(settings, interrupted), judgedRound(momentRound(interrupted)));
      saving = saving === null ? save() : saving.catch(save);
      try {
        onEvidence(await saving);
      } catch {
      }
    }
  };
};

// src/app/deploy/carried-changes.ts
var MOST_CHANGES = 100;
var WIDTH = 5;
var carriedChanges = async (source, policyPath, carrying) => {
  const changes = bringsAlong(carrying.deployment) ? changesIn(carrying.found) : [];
  if (changes.length > MOST_CHANGES) return { companions: [], faults: [tooMany(carrying.deployment, changes.length)] };
  const { ticket } = demandOf(carrying.policy);
  const companions = [];
  for (let at = 0; at < changes.length; at += WIDTH) {
    const some = changes.slice(at, at + WIDTH).map(async (change) => ({
      ...change,
      facts: { ...await asOfNow(source, policyPath, { change, ticket, carrying }), ...presentFacts(carrying) }
    }));
    companions.push(...await Promise.all(some));
  }
  return { companions, faults: [] };
};
var bringsAlong = ({ way }) => way.known && way.value.direction !== "rollback" && way.value.direction !== "same";
var changesIn = (found) => {
  const records = found.flatMap((each) => each.state === "verified" ? [each.record] : []);
  const distinct = [...new Map(records.map((record) => [record.digest, record])).values()];
  const changes = distinct.flatMap(changesOf);
  return [...new Map(changes.map((change) => [change.pull, change])).values()].toSorted((a, b) => a.pull - b.pull);
};
var changesOf = ({ evidence: { subject, facts, companions } }) => [
  ...subject.pull === null ? [] : [{ pull: subject.pull, facts, faults: [] }],
  ...companions.filter((each) => each.facts.landing.known && each.facts.landing.value !== null).map((each) => ({ pull: each.pull, facts: each.facts, faults: [] }))
];
var tooMany = ({ environment }, found) => ({
  outcome: "indeterminate",
  code: "too-many-changes",
  about: [environment],
  needed: `at most ${String(MOST_CHANGES)} changes in one deployment`,
  found: String(found)
});
var presentFacts = ({ ground, deployment }) => ({
  run: known(ground.run),
  clock: known({ now: ground.now }),
  deployment: known(deployment)
});
var asOfNow = async (source, policyPath, { change: { pull, facts }, ticket, carrying: { ground, policy } }) => {
  if (ticket === null) return facts;
  try {
    const opening = await source.open({ repository: ground.repository.name, pull }, policyPath);
    const demand = { ...demandOf(policy), facts: ["tickets", "commits", "pushes"] };
    const { facts: now } = await source.gather(opening, demand, ground.run);
    return { ...facts, tickets: now.tickets, commits: sameCommits(facts, now) ? now.commits : facts.commits };
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return { ...facts, tickets: unknown(aboutTickets(error, pull)) };
  }
};
var aboutTickets = ({ fault: { code, about, found } }, pull) => ({
  code,
  about: ["tickets", `#${String(pull)}`, ...about],
  found
});
var sameCommits = (then, now) => {
  const ids = ({ commits }) => commits.known ? [...commits.value.current].map(({ id }) => id).toSorted().join(" ") : "?";
  return now.commits.known && ids(then) === ids(now);
};

// src/app/deploy/finders.ts
var sealedFinder = (ports, ground) => finderFor(ports, ground, (records) => records);
var pastFinder = (ports, ground) => finderFor(ports, ground, (records) => ({ ...records, ...ofOwn(ground), ref: null }));
var gateFinder = (ports, ground) => {
  const { workflow } = ground.run;
  const ref = workflow?.sameAsDefaultBranch === true ? workflow.ref : null;
  return finderFor(ports, ground, (records) => ({ ...records, ...ofOwn(ground), ref }));
};
var ofOwn = ({ run: { workflow }, repository }) => {
  const isOwn = workflow === null || workflow.repository.toLowerCase() === repository.name.toLowerCase();
  return { repository: isOwn ? null : workflow.repository };
};
var finderFor = ({ finder }, { policy, repository }, from) => policy === null ? BLIND : finder({ repository, records: from(policy.records) });
var UNREADABLE = {
  state: "unreadable",
  found: "the policy, which says whose records are believed, cannot be used"
};
var BLIND = {
  sealed: (_, hints) => Promise.resolve(new Map(hints.map(({ commit }) => [commit, UNREADABLE]))),
  latest: () => Promise.resolve([UNREADABLE])
};

// src/app/deploy/moment-of.ts
var nameOfMoment = ({ phase, environment, run }) => deploymentName(phase, environment, run);
var commonOf = (occasion) => ({
  stage: occasion.phase === "before" ? "deployment" : "deployed",
  repository: occasion.repository,
  name: nameOfMoment(occasion),
  commit: occasion.commit
});
var momentOf = (occasion, read) => ({
  ...commonOf(occasion),
  run: read.ground.run,
  policy: read.ground.read,
  facts: factsOf(read.ground, read.deployment),
  faults: read.faults,
  companions: read.companions,
  links: { earlierEvidence: read.earlier }
});
var factsOf = ({ repository, now, run }, deployment) => ({
  ...withRun(unknownFacts({ code: "no-change", about: [] }), run),
  repository: known(repository),
  clock: known({ now }),
  deployment: known(deployment),
  line: known(null),
  access: known(null),
  models: known(null)
});
var unreadMoment = ({ policyPath }, occasion, { code, about, found }) => ({
  ...commonOf(occasion),
  run: occasion.run,
  policy: untold({ state: "unreadable", path: policyPath, found }),
  facts: withRun(unknownFacts({ code, about, found }), occasion.run),
  faults: [{ outcome: "indeterminate", code, about, found }],
  companions: [],
  links: {}
});

// src/app/deploy/past-deployments.ts
var MOST = 20;
var readPast = async (finder, phase, asked) => {
  const { repository, environment, workflow, runs } = asked;
  const kind = phase === "before" ? "deployment" : "deployed";
  const prefix = deploymentPrefix(phase, environment);
  const found = await finder.latest(repository, { kind, prefix, most: MOST, workflow, runs });
  const unread = found.find(isUnreadable);
  if (unread !== void 0) return unknown(unavailable("deployment records", unread.found));
  const deployments = found.flatMap((each) => pastOf(each, environment));
  const remarks = found.flatMap((each) => each.state === "absent" && each.remark !== null ? [each.remark] : []);
  const full = deployments.length < MOST ? [] : [`only the newest ${String(MOST)} were looked at`];
  const cut = [...full, ...remarks];
  return known({ deployments, cut: cut.length === 0 ? null : cut.join("; ") });
};
var runsTo = async (reader, {
  repository,
  environment,
  run
}) => {
  const read = await reader.newest(repository, environment);
  const runs = read.known ? read.value.deployments.flatMap((each) => each.run ?? []) : [];
  return [...new Set(runs)].filter((id) => id !== run.id).slice(0, MOST);
};
var isUnreadable = (found) => found.state === "unreadable";
var pastOf = (found, environment) => {
  if (found.state !== "verified") return [];
  const { deployment } = found.record.evidence.facts;
  if (!deployment.known || deployment.value?.environment !== environment) return [];
  return [{ record: found.record, deployment: deployment.value }];
};
var lastOf = async (reader, repository, host, past) => {
  if (!host.known) return host;
  if (!past.known) return unknown({ ...past.why, about: ["deployment.last", ...past.why.about] });
  const recorded = past.value.deployments.find(hasPassed);
  if (recorded === void 0) return past.value.cut === null ? host : unknown(unsure(past.value.cut));
  const ours = lastIn(recorded);
  const theirs = host.value;
  if (theirs === null) return known(ours);
  if (theirs.commit === ours.commit) return known({ ...theirs, record: ours.record });
  const way = await reader.way(repository, ours.commit, theirs.commit);
  if (!way.known) return unknown(way.why);
  return known(way.value.direction === "rollback" ? theirs : ours);
};
var unsure = (found) => ({
  code: "fact-unavailable",
  about: ["deployment.last"],
  needed: "the record of a deployment that passed, or that there is none",
  found
});
var hasPassed = ({ record, deployment }) => {
  const { verdict } = record.evidence.decision;
  return deployment.outcome?.status === "success" && (verdict === "pass" || verdict === "pass-with-exception");
};
var lastIn = ({ record, deployment }) => ({
  commit: deployment.commit,
  id: deployment.id,
  at: deployment.outcome?.ended ?? record.evidence.judgedAt,
  source: "record",
  record: record.digest
});

// src/policy/setting-of.ts
var settingOf = (policy, control, setting) => {
  const text = policy.controls.get(control);
  const value = text !== void 0 && Object.hasOwn(text, setting) ? text[setting] : null;
  return typeof value === "string" ? value : null;
};

// src/app/deploy/deployer.ts
var PIPELINE = { by: "pipeline" };
var deployerOf = (starter, { ref, creator }) => {
  if (!starter.known) return person(null);
  const { event, attempt, actor, triggeringActor } = starter.value;
  if (attempt > 1) return person(triggeringActor);
  switch (event) {
    case "push":
      return ref?.startsWith("refs/heads/") === true ? PIPELINE : person(actor);
    case "schedule":
      return PIPELINE;
    case "deployment":
      return unlessApp(creator);
    case "release":
      return unlessApp(actor);
    default:
      return person(triggeringActor);
  }
};
var person = (account) => ({ by: "person", account });
var unlessApp = (account) => account?.type === "bot" ? PIPELINE : person(account);

// src/app/deploy/record-hint.ts
var OURS = "countersign (";
var RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;
var hintOf = ({ commit, at, statuses }) => {
  const ours = statuses.filter(({ context, url }) => context.startsWith(OURS) && digestIn(url) !== null).toSorted((a, b) => b.at.localeCompare(a.at));
  const [newest] = ours;
  return newest === void 0 ? { commit, at, digest: null, run: null } : { commit, ...named(newest) };
};
var named = ({ at, url }) => {
  const [, id, attempt] = RUN.exec(url ?? "") ?? [];
  const run = id === void 0 ? null : { id: Number(id), attempt: Number(attempt ?? "1") };
  return { at, digest: digestIn(url), run };
};

// src/app/deploy/way-records.ts
var BATCH = 100;
var NOT_ASKED = { state: "unreadable", found: "no store was asked for it" };
var readWayRecords = async (reader, finder, { repository, commit, last, since }) => {
  const from = last.known ? last.value?.commit ?? since : null;
  const read = await reader.way(repository, from, commit);
  const target = read.known ? read.value.target : { commit, at: "", statuses: [] };
  const along = read.known ? await alongOf(reader, repository, read.value) : [];
  const found = await recordsOf(finder, repository, [...along, target]);
  const seen = (each) => recordSeen(unlessUnseen(found.get(each) ?? NOT_ASKED));
  return { way: wayOf(read, last, seen), record: seen(commit), found };
};
var unlessUnseen = (found) => found.state === "verified" && found.unseen.length > 0 ? { state: "unreadable", found: `one verifies, and a newer one may be hidden: ${found.unseen.join("; ")}` } : found;
var alongOf = async (reader, repository, { direction, commits, from, target }) => {
  if (direction !== "rollback" || from === null) return commits;
  const back = await reader.way(repository, target.commit, from);
  return back.known ? back.value.commits.slice(0, BATCH - 1) : [];
};
var recordsOf = async (finder, repository, commits) => {
  const hints = [...new Map(commits.map((each) => [each.commit, hintOf(each)])).values()].toReversed();
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < hints.length; at += BATCH) {
    for (const [commit, record] of await finder.sealed(repository, hints.slice(at, at + BATCH)))
      found.set(commit, record);
  }
  return found;
};
var wayOf = (read, last, seen) => {
  if (!last.known) return unknown({ ...last.why, about: ["deployment.way", ...last.why.about] });
  if (!read.known) return read;
  const { direction, from, commits } = read.value;
  return known({
    direction: last.value === null && direction === "forward" ? "first" : direction,
    from,
    commits: commits.map(({ commit }) => ({ commit, record: seen(commit) }))
  });
};

// src/app/deploy/read-deployment.ts
var readOwn = async ({ reader }, { repository, environment, deployment, run }) => {
  const seen = deployment === null ? await reader.ofRun(repository, environment, run.id) : await reader.byId(repository, deployment);
  return { seen, id: deployment ?? (seen.known ? seen.value?.id ?? null : null) };
};
var ownFaults = ({ seen }, { environment, commit }) => {
  if (!seen.known) return [{ outcome: "indeterminate", ...seen.why }];
  if (seen.value === null) return [];
  const isSame = seen.value.environment.toLowerCase() === environment.toLowerCase() && seen.value.commit === commit;
  if (isSame) return [];
  const found = `${seen.value.environment} at ${seen.value.commit}`;
  return [
    {
      outcome: "fail",
      code: "deployment-mismatch",
      about: [environment],
      needed: `${environment} at ${commit}`,
      found
    }
  ];
};
var readDeployment = async (ports, occasion, { ground, finder, own, past }) => {
  const { reader } = ports;
  const { repository, environment, commit, ref } = occasion;
  const [host, reviews, protection, artifacts, names] = await Promise.all([
    reader.last(repository, environment, { id: own.id, run: ground.run.id }),
    reader.reviews(repository, environment, ground.run.id),
    reader.protection(repository, environment),
    readArtifacts(ports, occasion, ground),
    reader.environments(repository)
  ]);
  const last = await lastOf(reader, repository, host, past);
  const since = ground.policy === null ? null : settingOf(ground.policy, "deployment", "since");
  const { way, record, found } = await readWayRecords(reader, finder, { repository, commit, last, since });
  const creator = own.seen.known ? own.seen.value?.creator ?? null : null;
  const deployer = deployerOf(ground.starter, { ref, creator });
  const common = { environment, id: own.id, commit, ref, artifacts, deployer, reviews, protection };
  return {
    deployment: { ...common, last, way, record, outcome: null },
    found: [...found.values()],
    faults: [...ownFaults(own, occasion), ...nameFaults(names, environment)]
  };
};
var nameFaults = (names, environment) => {
  if (!names.known) return [{ outcome: "indeterminate", ...names.why }];
  const isSame = (name) => name.toLowerCase() === environment.toLowerCase();
  const [found, ...others] = names.value.filter(isSame);
  if (found === void 0 || [found, ...others].includes(environment)) return [];
  return [{ outcome: "fail", code: "deployment-mismatch", about: [environment], needed: found, found: environment }];
};
var readArtifacts = ({ provenance }, { asked }, { repository }) => Promise.all(
  asked.artifacts.map(async ({ name, digest }) => ({
    name,
    digest,
    provenance: await provenance(repository, digest)
  }))
);

// src/app/deploy/before.ts
var beforeDeployment = async (ports, settings, occasion, ground) => {
  const finder = sealedFinder(ports, ground);
  const runs = await runsTo(ports.reader, occasion);
  const asked = { ...occasion, workflow: ground.run.workflow?.path ?? null, runs };
  const [own, past] = await Promise.all([
    readOwn(ports, occasion),
    readPast(pastFinder(ports, ground), "after", asked)
  ]);
  const read = await readDeployment(ports, occasion, { ground, finder, own, past });
  const carried = await carriedOf(ports, settings, ground, read);
  return momentOf(occasion, {
    ground,
    deployment: read.deployment,
    companions: carried.companions,
    faults: [...read.faults, ...carried.faults],
    earlier: past.known ? past.value.deployments[0]?.record.digest ?? null : null
  });
};
var carriedOf = ({ source }, { policyPath }, ground, { deployment, found }) => ground.policy === null ? Promise.resolve({ companions: [], faults: [] }) : carriedChanges(source, policyPath, { ground, policy: ground.policy, deployment, found });

// src/app/deploy/gate-record.ts
var readGateRecord = async (finder, { repository, environment, commit, run, asked }) => {
  const past = await readPast(finder, "before", {
    repository,
    environment,
    workflow: run.workflow?.path ?? null,
    runs: [run.id]
  });
  if (!past.known) return past;
  const own = past.value.deployments.find(({ record, deployment }) => {
    const made = record.evidence.facts.run;
    const isOfRun = made.known && made.value.id === run.id && made.value.attempt <= run.attempt;
    const isNamed = asked.gateEvidence === null || asked.gateEvidence === record.digest;
    return isOfRun && isNamed && deployment.commit === commit;
  });
  return known(own ?? null);
};

// src/app/deploy/outcome.ts
var readOutcome = async (reader, { repository, run, asked, own, checked, gateRecord }) => {
  const job = await readJob(reader, repository, run, asked.job);
  const seen = own.seen.known ? own.seen.value : null;
  const found = job.known ? job.value : null;
  return {
    status: worse(asked.status, found === null ? null : concluded(found)),
    state: seen?.state ?? null,
    started: found?.started ?? seen?.started ?? null,
    ended: found?.ended ?? seen?.ended ?? null,
    job: found === null ? null : { id: found.id, name: found.name },
    log: job.known ? await reader.log(repository, job.value.id) : job,
    verification: verificationOf(asked, checked),
    gateRecord
  };
};
var readJob = async (reader, repository, run, name) => {
  const about = "deployment.job";
  if (name === null) return unknown(unavailable(about, "the input deployment-job names none"));
  const jobs = await reader.jobs(repository, run.id, run.attempt);
  if (!jobs.known) return jobs;
  const [job, ...others] = jobs.value.filter((each) => each.name === name);
  if (job !== void 0 && others.length === 0) return { known: true, value: job };
  const found = job === void 0 ? `the run has no job ${name}` : `the run has several jobs ${name}`;
  return unknown(unavailable(about, found));
};
var RANK = { failure: 3, cancelled: 2, unknown: 1, success: 0 };
var worse = (told, seen) => {
  if (told === null || seen === null) return told ?? seen ?? "unknown";
  return RANK[seen] > RANK[told] ? seen : told;
};
var CONCLUDED = /* @__PURE__ */ new Map([
  ["success", "success"],
  ["cancelled", "cancelled"],
  ["skipped", "cancelled"],
  ["failure", "failure"],
  ["timed_out", "failure"],
  ["startup_failure", "failure"]
]);
var concluded = ({ status, conclusion }) => status === "completed" ? CONCLUDED.get(conclusion ?? "") ?? "unknown" : null;
var verificationOf = ({ verification }, checked) => {
  if (checked !== null) return { result: checked.result, by: "command", found: checked.found };
  if (verification === null) return { result: "none", by: null, found: "" };
  return { result: verification.result, by: "handed-in", found: verification.given };
};

// src/app/deploy/after.ts
var afterDeployment = async (ports, settings, occasion, { ground, checked }) => {
  const finder = gateFinder(ports, ground);
  const [own, gate] = await Promise.all([readOwn(ports, occasion), readGateRecord(finder, occasion)]);
  const record = gate.known ? gate.value : null;
  const outcome = await readOutcome(ports.reader, {
    ...{ repository: occasion.repository, run: ground.run, asked: occasion.asked },
    ...{ own, checked, gateRecord: record?.record.digest ?? null }
  });
  const unread = gate.known ? [] : [{ outcome: "indeterminate", ...gate.why }];
  const read = record === null ? await anew(ports, settings, occasion, { ground, own }) : await asGated(ports, occasion, { ground, own }, record);
  const deployment = { ...read.deployment, outcome };
  const companions = read.companions.map((each) => ({
    ...each,
    facts: { ...each.facts, run: known(ground.run), clock: known({ now: ground.now }), deployment: known(deployment) }
  }));
  const faults = [...unread, ...read.faults];
  return momentOf(occasion, { ground, deployment, companions, faults, earlier: outcome.gateRecord });
};
var anew = async (ports, settings, occasion, { ground, own }) => {
  const finder = sealedFinder(ports, ground);
  const past = await readPast(pastFinder(ports, ground), "after", {
    ...occasion,
    workflow: ground.run.workflow?.path ?? null,
    runs: await runsTo(ports.reader, occasion)
  });
  const read = await readDeployment(ports, occasion, { ground, finder, own, past });
  const { companions, faults } = await carriedOf(ports, settings, ground, read);
  return { deployment: read.deployment, companions, faults: [...read.faults, ...faults] };
};
var asGated = async (ports, occasion, { ground, own }, { record: { evidence }, deployment: gatedDeployment }) => {
  const deployment = {
    ...gatedDeployment,
    deployer: deployerNow(gatedDeployment, evidence.facts.run, occasion, { ground, own })
  };
  const gated = new Map(deployment.artifacts.map((each) => [each.digest, each]));
  const isKnown = occasion.asked.artifacts.every(({ digest }) => gated.has(digest));
  const artifacts = isKnown ? deployment.artifacts : await readArtifacts(ports, occasion, ground);
  return {
    deployment: { ...deployment, id: own.id ?? deployment.id, artifacts },
    companions: evidence.companions.map(({ pull, facts, faults }) => ({ pull, facts, faults })),
    faults: [...evidence.faults, ...ownFaults(own, occasion)]
  };
};
var deployerNow = (gated, run, { ref }, { ground, own }) => run.known && run.value.attempt === ground.run.attempt ? gated.deployer : deployerOf(ground.starter, { ref, creator: own.seen.known ? own.seen.value?.creator ?? null : null });

// src/app/deploy/ground.ts
var readGround = async (ports, settings, { repository: name, run: given, commit }) => {
  const [{ repository, now }, run, starter] = await Promise.all([
    ports.repository(name),
    withWorkflowFile(ports.workflowFile, given, { repository: name, head: given.workflow?.commit ?? commit }),
    ports.starter(name, given)
  ]);
  const { defaultBranch } = repository;
  const place = { repository: name, path: settings.policyPath, ref: defaultBranch };
  const policy = settings.centralPolicy === null ? await ports.policySource.readFile(place) : ABSENT;
  const read = await readPolicy(ports.policySource, settings, {
    repository: { name, defaultBranch },
    change: { base: { ref: defaultBranch } },
    policy,
    defaultBranchPolicy: policy
  });
  const { reading } = read;
  const isUsable = reading.state === "found" && reading.demands.state === "valid";
  return { repository, now, run, starter, read, policy: isUsable ? policyOfStored(reading.demands.policy) : null };
};
var ABSENT = { state: "absent", commit: null };

// src/app/deploy/attend-deployment.ts
var attendDeployment = async (tools, settings, occasion, onJudging) => {
  const { command } = occasion.asked;
  const checked = occasion.phase === "after" && command !== null ? await tools.verify(command) : null;
  const opened = await tools.open();
  const interrupted = { code: "run-interrupted", about: [], found: "the run was interrupted" };
  const watched = watchMoment(opened, settings, unreadMoment(settings, occasion, interrupted));
  const ports = { ...opened, ...watched.ports };
  onJudging(watched);
  try {
    prepareMoment(ports, nameOfMoment(occasion));
    return await recordMoment(ports, settings, await readOrTell(ports, settings, occasion, checked));
  } finally {
    onJudging(null);
  }
};
var readOrTell = async (ports, settings, occasion, checked) => {
  try {
    const ground = await readGround(ports, settings, occasion);
    return occasion.phase === "before" ? await beforeDeployment(ports, settings, occasion, ground) : await afterDeployment(ports, settings, occasion, { ground, checked });
  } catch (error) {
    if (error instanceof CollectError) return unreadMoment(settings, occasion, error.fault);
    throw error;
  }
};
export {
  attendDeployment
};
