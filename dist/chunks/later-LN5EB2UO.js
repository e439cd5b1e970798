import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  attemptUrl,
  carriedWords,
  coverages,
  digestIn,
  isOurs,
  isStanding,
  markOfRound,
  missingOf,
  noteMarker,
  noteText,
  originOf,
  showing,
  statusUrl,
  sweep,
  worstOf
} from "./chunk-MDRGESK4.js";
import {
  confirmRecord,
  keepRecord,
  prepareStores,
  readRunSeen,
  unstored
} from "./chunk-PINUPUN6.js";
import {
  changeRequest
} from "./chunk-3RKLCP57.js";
import {
  error,
  info,
  setOutput,
  summary
} from "./chunk-2AK5QLE6.js";
import {
  PRIVATE_FILE,
  aliasedTranscript,
  derivedFrom,
  judgedRound,
  privateFile
} from "./chunk-S2BIV6TF.js";
import {
  EVIDENCE_SCHEMA,
  MOMENTS,
  UNLINKED,
  couldCover,
  enumerated,
  escaped,
  plain,
  planOf,
  quoted,
  readPolicy,
  readPolicyOf,
  sentence,
  signablesOf,
  statusContext,
  untold,
  whom
} from "./chunk-VQGQQFXC.js";
import {
  BILL_FILE,
  billOf,
  collectError
} from "./chunk-5WPMK4EL.js";
import {
  canonical,
  sha256
} from "./chunk-JNOGADUP.js";
import "./chunk-XRRJMPNZ.js";
import "./chunk-YWEMIDDX.js";
import {
  unzip
} from "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  orNull
} from "./chunk-CXS6Y6FM.js";
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
} from "./chunk-HQWJD72I.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/report/sweep.ts
var CAUSE = {
  named: "named by the event",
  "no-status": "no status of ours",
  changed: "changed since its status",
  old: "its status is a day old",
  elsewhere: "its ticket may have changed elsewhere",
  unproven: "no run of ours is shown to have made it green",
  unchanged: "nothing changed"
};
var counts = (rows) => {
  const judged2 = rows.filter(({ verdict }) => verdict !== null).length;
  const left = rows.filter(({ done }) => !done).length;
  return `${rows.length} open pull request${rows.length === 1 ? "" : "s"}, ${judged2} judged${left === 0 ? "" : `, ${left} without a published verdict`}`;
};
var sweepText = (repository, rows, cut) => [
  `countersign ${plain(repository)}: ${counts(rows)}`,
  ...rows.map(
    (row) => `  #${row.pull} ${row.verdict ?? (row.done ? "unchanged" : "NOT JUDGED")} (${CAUSE[row.cause]}): ${plain(row.says)}`
  ),
  ...cut === null ? [] : [`  The open pull requests could not be listed to the end: ${plain(cut)}`]
].join("\n");
var sweepMarkdown = (rows, cut) => [
  `## Countersign: ${counts(rows)}`,
  ...cut === null ? [] : [`**The open pull requests could not be listed to the end**: ${escaped(cut)}`],
  [
    "| Pull request | Verdict | Why it was looked at | What its status says | Evidence |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(rowText)
  ].join("\n")
].join("\n\n") + "\n";
var rowText = (row) => {
  const verdict = row.verdict ?? (row.done ? "unchanged" : "**not judged**");
  const published = row.verdict === null || row.done ? "" : " (NOT published)";
  const evidence = row.evidence === null ? "" : row.evidence.url === null ? escaped(row.evidence.name) : `[${escaped(row.evidence.name)}](${row.evidence.url})`;
  return `| #${row.pull} | ${verdict}${published} | ${CAUSE[row.cause]} | ${escaped(row.says)} | ${evidence} |`;
};

// src/report/status-text.ts
var LIMIT = 140;
var statusText = (verdict, blocking, evidence) => plain(words(verdict, blocking, evidence), LIMIT);
var words = (verdict, blocking, evidence) => {
  switch (verdict) {
    case "pass":
      return `All ${evidence.findings.filter((finding) => finding.outcome === "pass" && finding.control !== "gate").length} controls are met.`;
    case "pass-with-exception":
      return carriedWords(evidence.decision.carried);
    case "pending":
    case "fail":
    case "indeterminate":
      return missing(blocking, evidence);
  }
};
var missing = (blocking, evidence) => {
  const [first, ...rest] = missingOf(evidence, blocking);
  if (first === void 0) return "Blocked; see the summary.";
  const names = [...first.change === null ? [] : [first.change], ...first.about];
  const about = names.length === 0 ? "" : ` (${enumerated(names, (text2) => plain(text2, 40), 2)})`;
  const who = first.who.length === 0 ? "" : ` - ask ${enumerated(first.who, (text2) => plain(whom(text2), 50), 3)}`;
  const more = rest.length === 0 ? "" : `; ${String(rest.length)} more`;
  const { says } = sentence(first.code, first.control);
  const text = `${says.charAt(0).toUpperCase()}${says.slice(1)}${about}${who}${more}`;
  return `${text}${foundText(first, LIMIT - text.length)}`;
};
var ROOM = 24;
var foundText = ({ outcome, found }, room) => outcome === "indeterminate" || found === null || room < ROOM ? "" : `. Found: ${found}`;

// src/app/guessed-contexts.ts
var MOST = 20;
var guessedContexts = (standing, base) => {
  const own = base === null ? [] : [statusContext(base)];
  const found = (standing ?? []).filter(({ context }) => couldCover(context, base));
  if (found.length === 0) return own;
  const greenFirst = found.toSorted((a, b) => Number(b.state === "success") - Number(a.state === "success"));
  const contexts = new Set(greenFirst.map(({ context }) => context));
  return [.../* @__PURE__ */ new Set([...own.filter((context) => contexts.has(context)), ...contexts])].slice(0, MOST);
};

// src/app/newest-status.ts
var rankOf = async (ports, pen, status) => {
  const origin = originOf(status, pen.run, pen.account);
  if (origin.of === "this-run") return "own";
  if (origin.of === "earlier-run") return "older";
  if (origin.of === "stranger") return "foreign";
  const read = await ports.workflowRun(pen.repository, origin.id);
  if (read.state === "unreadable") return "unclear";
  const confirmed = read.state === "found" && read.run.attempt >= origin.attempt && isOurs(read.run, pen.run, pen.defaultBranch);
  return confirmed ? "newer" : "foreign";
};
var penOf = (ports, { target, run }, opening) => ({
  repository: target.repository,
  run,
  account: ports.status.account() ?? (ports.statusByReader ? opening?.reader ?? null : null),
  defaultBranch: opening?.repository.defaultBranch ?? null
});

// src/app/publish-status.ts
var REWRITES = 2;
var publishStatus = async (ports, pen, place, before) => {
  const foreign = [];
  const rank = before === null ? null : await rankOf(ports, pen, before);
  if (before !== null && rank === "newer") return { published: superseded(before), foreign };
  if (before !== null && rank === "foreign") foreign.push(before);
  if (rank === "unclear" && place.text.state === "success") {
    return {
      published: { state: "mismatch", found: "a status that names a later run could not be looked up" },
      foreign
    };
  }
  for (let turn = 0; ; turn += 1) {
    const end = await writeOnce(ports, pen, place);
    if (!("over" in end)) return { published: end, foreign };
    foreign.push(...end.foreign);
    if (turn === REWRITES)
      return {
        published: {
          state: "mismatch",
          found: `the newest status "${place.text.context}" is ${end.over.state}, not ours`
        },
        foreign
      };
  }
};
var writeOnce = async (ports, { account, ...others }, { commit, text }) => {
  const written = await ports.status.write(others.repository, commit, text);
  if (written.state !== "published") return written;
  const list = await ports.status.list(others.repository, commit, text.context);
  if (list.state !== "read") return list;
  const [newest, ...rest] = list.statuses;
  if (newest === void 0) return { state: "mismatch", found: `no status "${text.context}" on the commit` };
  const pen = { ...others, account: ports.status.account() ?? account };
  if (isText(newest, text)) return standsBelow(ports, pen, { commit, text }, rest);
  const rank = await rankOf(ports, pen, newest);
  if (rank === "newer") return superseded(newest);
  if (rank === "own")
    return { state: "mismatch", found: `the newest status "${text.context}" is ${newest.state}, not ours` };
  return { over: newest, foreign: rank === "foreign" ? [newest] : [] };
};
var standsBelow = async (ports, pen, { commit, text }, rest) => {
  for (const each of rest) {
    const rank = await rankOf(ports, pen, each);
    if (rank === "own") continue;
    if (rank !== "newer" || each.state === "success") break;
    const { context, state, description, url } = each;
    const restored = await ports.status.write(pen.repository, commit, { context, state, description, url });
    return restored.state === "published" ? superseded(each) : { state: "mismatch", found: `${text.state} went over the status of a newer run` };
  }
  return { state: "published" };
};
var isText = (found, wanted) => found.state === wanted.state && found.description === wanted.description && found.url === wanted.url;
var superseded = (newer) => ({ state: "superseded", found: newer.url ?? newer.context });

// src/app/sign-record.ts
var signRecord = (ports, evidence, digest) => {
  const signed = signAndSave(ports, () => signablesOf(evidence, digest));
  const proofs = signed.then(
    (ended) => ended.state === "signed" ? ended.bundles : [],
    () => []
  );
  return { signed, proofs };
};
var signAndSave = async (ports, signables) => {
  const signed = await ports.signer.sign(signables());
  if (signed.state === "signed") await ports.saveProofs(signed.bundles);
  return signed;
};
var signing = (signed) => signed?.state === "not-signed" ? [{ control: "gate", outcome: "indeterminate", code: "evidence-not-signed", about: [signed.found] }] : [];

// src/app/conclude.ts
var RANK = {
  fail: 4,
  indeterminate: 3,
  pending: 2,
  "pass-with-exception": 1,
  pass: 0,
  "not-applicable": 0
};
var STATE = {
  pass: "success",
  "pass-with-exception": "success",
  pending: "pending",
  fail: "failure",
  indeterminate: "error"
};
var conclude = async (ports, request, round, sealed, reread) => {
  const { verdict, blocking } = sealed.evidence.decision;
  if (verdict === "not-applicable") return { verdict, blocking: [], status: null, exitCode: 0 };
  const stored = [...unstored(sealed.kept), ...signing(sealed.signed)];
  const worst = worse(verdict, stored);
  const all = [...blocking, ...stored];
  const [place, ...others] = await placesOf(ports, request, round);
  if (place === void 0) return { verdict: worst, blocking: all, status: null, exitCode: 1 };
  const { commit, context } = place;
  const mark = markOfRound(request, round);
  const say = (word, what) => ({
    context,
    state: STATE[word],
    description: statusText(word, what, sealed.evidence),
    url: statusUrl(attemptUrl(request.run), sealed.digest, mark)
  });
  const text = say(worst, all);
  const before = await standingBefore(ports, request, place, reread);
  const pen = penOf(ports, request, round.opening);
  const { published, foreign } = isStanding(before, text, { mark, pen, now: round.opening?.now ?? null }) ? UNCHANGED : await publishStatus(ports, pen, { commit, text }, before);
  await Promise.all(
    others.map((other) => publishStatus(ports, pen, { commit, text: { ...text, context: other.context } }, null))
  );
  const ended = { status: { text, commit, published, foreign }, exitCode: 1 };
  if (published.state === "published" || published.state === "superseded") {
    return { ...ended, verdict: worst, blocking: all, exitCode: exitCode(worst, round) };
  }
  const unpublished = [...all, publishing(published, context)];
  const final = worse(worst, unpublished.slice(-1));
  if (text.state === "success") await ports.status.write(request.target.repository, commit, say(final, unpublished));
  return { ...ended, verdict: final, blocking: unpublished };
};
var UNCHANGED = { published: { state: "published" }, foreign: [] };
var placesOf = async (ports, request, round) => {
  const { opening, reading, judgement } = round;
  const commit = request.statusCommit ?? opening?.change.head.commit ?? request.hint.head;
  if (commit === null) return [];
  const base = opening?.change.base.ref ?? request.hint.base;
  const at = (contexts) => contexts.map((context) => ({ commit, context }));
  const assumed = { base: { ref: base ?? "" }, state: "open" };
  const plan = planOf(reading, assumed, opening?.repository.defaultBranch ?? base ?? "");
  if (plan.isGuess) return at(guessedContexts(await standingOn(ports, request, round, commit), base));
  if (judgement.context !== null) return at([judgement.context]);
  return base !== null && plan.applies ? at([plan.context]) : [];
};
var standingOn = async ({ status }, { target, statusCommit }, { opening }, commit) => {
  if (opening !== null && statusCommit === null) return opening.statuses;
  const list = await status.newest(target.repository, commit);
  return list.state === "read" ? list.statuses : null;
};
var standingBefore = async (ports, { target, statusCommit }, { commit, context }, reread) => {
  if (reread?.head === commit) return reread.statuses.find((status) => status.context === context) ?? null;
  if (statusCommit === null) return null;
  const list = await ports.status.list(target.repository, commit, context);
  return list.state === "read" ? list.statuses[0] ?? null : null;
};
var publishing = (published, context) => ({
  control: "gate",
  outcome: "indeterminate",
  code: published.state === "forbidden" ? "publish-forbidden" : "publish-mismatch",
  about: [context, published.found]
});
var worse = (verdict, more) => more.length > 0 && RANK[verdict] < RANK.indeterminate ? "indeterminate" : verdict;
var exitCode = (verdict, round) => {
  switch (verdict) {
    case "pass":
    case "pass-with-exception":
    case "not-applicable":
      return 0;
    case "pending":
      return isRequired(round) ? 0 : 1;
    case "fail":
    case "indeterminate":
      return 1;
  }
};
var isRequired = (round) => {
  const { protection } = round.facts;
  const { context } = round.judgement;
  return protection.known && protection.value.requiredContexts.some((required) => required.context === context);
};

// src/report/follow-up-text.ts
var emergencyChanges = (evidence) => {
  const own = { facts: evidence.facts, findings: evidence.findings, carried: evidence.decision.carried };
  const others = evidence.companions.map(({ facts, findings, decision }) => ({
    facts,
    findings,
    carried: decision.carried
  }));
  return [own, ...others].flatMap(({ facts, findings, carried }) => {
    if (!facts.change.known) return [];
    const { number, title, head, labels, unlabeled } = facts.change.value;
    const waived = new Set(findings.filter(({ outcome }) => outcome === "waived").map(({ control }) => control));
    const label = (name) => labels.find((each) => each.name === name);
    const lifted = carried.filter(
      ({ by, control, about }) => by === "emergency" && waived.has(control) && about.some((name) => label(name) !== void 0)
    );
    const [first, ...rest] = lifted;
    if (first === void 0) return [];
    const at = first.about.map((name) => label(name)?.at ?? null).find((each) => each !== null) ?? null;
    const since = [...unlabeled.map((each) => each.at), ...at === null ? [] : [at]].sort()[0] ?? null;
    return [
      { pull: number, head: head.commit, title, carried: [first, ...rest], since: at === null ? null : since }
    ];
  });
};
var followUpMarker = ({ pull, head }) => `<!-- countersign follow-up #${String(pull)} ${head} -->`;
var followUpTitle = ({ pull }) => `Review of the emergency change #${String(pull)}`;
var followUpBody = (change, record) => {
  const due = change.carried.map(({ until }) => until).sort()[0] ?? "";
  const who = [...new Set(change.carried.map(({ approvedBy }) => approvedBy))];
  const run = record.runUrl === null ? "" : `, stored by [this run](${record.runUrl})`;
  return [
    `The emergency change #${String(change.pull)} was let through without all that the policy demands. Somebody who had no hand in it must review it **by ${due}**.`,
    [
      `- Change: ${quoted(change.title)}, commit ${quoted(change.head)}`,
      `- Lifted by: ${enumerated(who, quoted)}`,
      ...change.carried.map(({ control, why }) => `- ${quoted(control)} was not met: ${quoted(why)}`),
      `- Evidence: sha256 ${quoted(record.digest)}${run}`
    ].join("\n"),
    "Close this issue when the change was reviewed and what was missing was made good; say here who reviewed it, and what was found.",
    followUpMarker(change)
  ].join("\n\n") + "\n";
};

// src/app/follow-up.ts
var followUp = async (open, evidence, published) => {
  if (open === void 0 || published.verdict !== "pass-with-exception") return [];
  const runUrl = evidence.facts.run.known ? evidence.facts.run.value.url : null;
  const found = [];
  for (const change of emergencyChanges(evidence)) {
    const issue = {
      marker: followUpMarker(change),
      title: followUpTitle(change),
      body: followUpBody(change, { digest: published.digest, runUrl }),
      since: change.since
    };
    found.push({ pull: change.pull, ended: await attempt(() => open(evidence.subject.repository.name, issue)) });
  }
  return found;
};
var attempt = async (open) => {
  try {
    return await open();
  } catch (error2) {
    return { state: "not-written", found: error2 instanceof Error ? error2.name : "an unknown fault" };
  }
};

// src/app/note-tickets.ts
var noteTickets = async (write, round, { conclusion, digest }) => {
  const { verdict, status } = conclusion;
  if (write === void 0 || verdict === "pending" || verdict === "not-applicable") return [];
  if (status?.published.state !== "published") return [];
  const runUrl = round.facts.run.known ? round.facts.run.value.url : null;
  const notes = judgedOf(round).flatMap((judged2) => {
    if (judged2.opening === null) return [];
    const { target, change } = judged2.opening;
    const { repository, pull } = target;
    const noted = { repository, pull, head: change.head.commit, verdict, digest, runUrl };
    const note = { marker: noteMarker(noted), text: noteText(noted) };
    return ticketsOf(judged2).map(({ place, key }) => ({ place, key, note }));
  });
  return Promise.all(
    notes.map(async ({ place, key, note }) => ({ key, ended: await attempt2(() => write(place, key, note)) }))
  );
};
var judgedOf = ({ opening, facts, reading, companions }) => [
  { opening, facts, reading },
  ...companions.map(({ opening: other, companion }) => ({
    opening: other,
    facts: companion.facts,
    reading: companion.policy ?? reading
  }))
];
var ticketsOf = ({ opening, facts: { tickets }, reading }) => {
  if (opening === null || !tickets.known) return [];
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  if (demand.ticket?.system !== tickets.value.system) return [];
  const { system, url } = demand.ticket;
  return tickets.value.answers.flatMap(
    ({ key, answer }) => answer.known && answer.value.found === "present" ? [{ place: { system, url, repository: opening.target.repository }, key }] : []
  );
};
var attempt2 = async (write) => {
  try {
    return await write();
  } catch (error2) {
    return { state: "not-written", found: error2 instanceof Error ? error2.name : "an unknown fault" };
  }
};

// src/facts/unknown-facts.ts
var NAMES = {
  repository: true,
  run: true,
  change: true,
  commits: true,
  pushes: true,
  reviews: true,
  approvedCommits: true,
  conversations: true,
  permissions: true,
  teams: true,
  files: true,
  codeOwners: true,
  checks: true,
  scans: true,
  dependencies: true,
  testResults: true,
  tickets: true,
  protection: true,
  policyHistory: true,
  landing: true,
  deployment: true,
  line: true,
  access: true,
  clock: true
};
var unknownFacts = (why) => Object.fromEntries(Object.keys(NAMES).map((name) => [name, unknown(why)]));
var withRun = (facts, run) => ({ ...facts, run: known(run) });

// src/app/announce.ts
var announce = async (ports, request, opening, context) => {
  const { repository } = request.target;
  const commit = request.statusCommit ?? opening.change.head.commit;
  const standing = await standingOn2(ports, request, opening, context);
  const pen = penOf(ports, request, opening);
  if (standing !== null) {
    const rank = await rankOf(ports, pen, standing);
    if (rank === "newer") return { state: "superseded", found: standing.url ?? context };
    const ours = pen.account !== null && standing.creator === pen.account && rank !== "foreign";
    if (ours && (standing.state !== "success" || request.renewing !== void 0)) return { state: "published" };
  }
  return ports.status.write(repository, commit, {
    context,
    state: "pending",
    description: "Countersign is judging this change.",
    url: attemptUrl(request.run)
  });
};
var standingOn2 = async (ports, request, opening, context) => {
  const { statusCommit, target } = request;
  if (statusCommit === null || statusCommit === opening.change.head.commit) {
    return opening.statuses.find((status) => status.context === context) ?? null;
  }
  const list = await ports.status.list(target.repository, statusCommit, context);
  return list.state === "read" ? list.statuses[0] ?? null : null;
};

// src/app/group-faults.ts
var groupFaults = (request, { change }) => {
  if (request.contained === null) return [];
  const name = `#${String(change.number)}`;
  const contained = request.contained.get(change.number) ?? null;
  if (contained === null || change.state !== "open") return [entryUnresolved([name], `it is ${change.state}`)];
  if (change.base.ref !== request.hint.base) return [entryUnresolved([name], `it goes into ${change.base.ref}`)];
  if (contained === change.head.commit) return [];
  return [{ outcome: "indeterminate", code: "head-moved", about: [name, change.head.commit], needed: contained }];
};
var entryUnresolved = (about, found) => ({
  outcome: "indeterminate",
  code: "queue-entry-unresolved",
  about,
  found
});

// src/app/round.ts
var judgeRound = async (ports, request, last) => {
  const { pull } = request.target;
  if (pull === null) return nothingNamed(ports, request);
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return blind(request, opening);
  const policy = await readPolicy(ports.policySource, request, opening);
  const plan = planOf(policy.reading, opening.change, opening.repository.defaultBranch);
  const beside = { opening, policy, context: plan.context };
  const [pending, snapshot, others] = await Promise.all([
    plan.applies && opening.change.state === "open" ? announceAll(ports, request, opening, plan) : null,
    ports.source.gather(opening, plan.demand, request.run),
    readOthers(ports, request, beside, plan)
  ]);
  return judgedRound({
    opening,
    before: isSameHead(last?.opening ?? null, opening) ? last?.before ?? [] : opening.statuses,
    policy,
    facts: snapshot.facts,
    faults: [...snapshot.faults, ...others.faults, ...groupFaults(request, opening)],
    companions: others.companions,
    pending
  });
};
var isSameHead = (last, now) => last?.change.number === now.change.number && last.change.head.commit === now.change.head.commit;
var openChange = async (ports, request, pull) => {
  try {
    return await ports.source.open({ ...request.target, pull }, request.policyPath);
  } catch (error2) {
    if (error2 instanceof CollectError) return error2;
    throw error2;
  }
};
var announceAll = async (ports, request, opening, plan) => {
  const contexts = plan.isGuess ? guessedContexts(opening.statuses, opening.change.base.ref) : [plan.context];
  const [first] = await Promise.all(contexts.map((context) => announce(ports, request, opening, context)));
  return first ?? { state: "refused", found: "no context" };
};
var readOthers = async (ports, request, beside, plan) => {
  const { members, target } = request;
  const { pulls, faults } = members === null && plan.applies ? await ports.source.sharing(beside.opening) : { pulls: members?.filter((member) => member !== target.pull) ?? [], faults: [] };
  const read = await Promise.all(pulls.map((other) => readCompanion(ports, request, beside, other)));
  return { companions: read.filter((each) => each !== null), faults };
};
var readCompanion = async (ports, request, beside, pull) => {
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return { pull, opening: null, policy: null, ...unread(request, opening) };
  const policy = opening.change.base.ref === beside.opening.change.base.ref ? null : await readPolicy(ports.policySource, request, opening);
  const { reading } = policy ?? beside.policy;
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  if (request.members === null && !isCovered(request, opening, plan, beside)) return null;
  const { facts, faults } = await ports.source.gather(opening, plan.demand, request.run);
  return { pull, opening, policy, facts, faults: [...faults, ...groupFaults(request, opening)] };
};
var isCovered = (request, { change }, plan, { opening, context }) => plan.applies && plan.context === context && (request.statusCommit !== null || change.state === "open" && change.head.commit === opening.change.head.commit);
var unread = (request, error2) => {
  const { code, about, found } = error2.fault;
  return {
    facts: withRun(unknownFacts({ code, about, found }), request.run),
    faults: [{ outcome: "indeterminate", code, about, found }]
  };
};
var nothingNamed = async (ports, request) => {
  const { hint, target, policyPath } = request;
  const why = request.unresolved ?? {
    outcome: "indeterminate",
    code: "nothing-to-evaluate",
    about: [target.repository]
  };
  const policy = hint.base === null ? untold({ state: "unreadable", path: policyPath, found: "the base branch is not known" }) : await readPolicyOf(ports.policySource, request, target.repository, hint.base);
  const facts = withRun(unknownFacts({ code: why.code, about: why.about, found: why.found ?? "" }), request.run);
  return judgedRound({ opening: null, before: [], policy, facts, faults: [why], companions: [], pending: null });
};
var blind = (request, error2) => {
  const policy = untold({ state: "unreadable", path: request.policyPath, found: error2.fault.found });
  const read = unread(request, error2);
  return judgedRound({
    opening: null,
    before: [],
    policy,
    facts: read.facts,
    faults: read.faults,
    companions: [],
    pending: null
  });
};

// src/app/links.ts
var placeOf = ({ status }, { repository, covers, parent, statuses, parentStatuses }) => {
  const read = async () => {
    if (parent === null) return known([]);
    if (parentStatuses !== null) return known(parentStatuses);
    const list = await status.newest(repository.name, parent);
    return list.state === "read" ? known(list.statuses) : unknown(unavailable("parentEvidence", list.found));
  };
  const reading = read();
  reading.catch(() => void 0);
  return { covers, parent, statuses, parentStatuses: reading };
};
var linksOf = async ({ stage, place }, { judgement, before }) => {
  const { context } = judgement;
  const earlierEvidence = recordIn(place?.statuses ?? [], context) ?? recordIn(before, context);
  if (stage !== "sealed") return { ...UNLINKED, earlierEvidence };
  if (place === void 0) return { ...UNLINKED, earlierEvidence, parentEvidence: UNREAD };
  const { covers, parent } = place;
  return { parentCommit: parent, covers, parentEvidence: await parentEvidence(place, context), earlierEvidence };
};
var UNREAD = unknown(unavailable("parentEvidence", "what landed could not be read"));
var parentEvidence = async ({ parent, parentStatuses }, context) => {
  if (parent === null) return known(null);
  if (context === null) return unknown(unavailable("parentEvidence", "the status context is not known"));
  const statuses = await parentStatuses;
  return statuses.known ? known(recordIn(statuses.value, context)) : statuses;
};
var recordIn = (statuses, context) => digestIn(statuses.find((status) => status.context === context)?.url ?? null);

// src/evidence/record-folder.ts
var KINDS = {
  merge: "evidence",
  deployment: "deployments",
  reconciliation: "reconciliations",
  access: "access"
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
var day = (instant2) => /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(instant2 ?? "")?.[0] ?? "unknown";

// src/app/seal.ts
var seal = async (ports, request, round, turn) => {
  const evidence = await document(ports, request, round);
  const { bytes, digest, path, bill } = await save(ports, evidence);
  if (evidence.decision.verdict === "not-applicable") {
    return { sealed: { evidence, digest, path, kept: null, signed: null }, rereads: [] };
  }
  const signing2 = signRecord(ports, evidence, digest);
  const name = turn === 1 ? request.artifact : `${request.artifact}-${turn}`;
  const stored = await keepRecord(ports.stores, {
    name,
    folder: recordFolder(request.target.repository, evidence.judgedAt, request.stage),
    repository: request.target.repository,
    visibility: round.facts.repository.known ? round.facts.repository.value.visibility : null,
    evidence: { name: "evidence.json", bytes: Buffer.from(bytes) },
    digest,
    bill,
    withheld: withheldOf(ports, round, evidence),
    proofs: signing2.proofs
  });
  const openings = [round.opening, ...round.companions.map((each) => each.opening)].filter(
    (opening) => opening !== null
  );
  const [kept, ...rereads] = await Promise.all([
    confirmRecord(ports.stores, stored),
    ...openings.map((opening) => lookAgain(ports, opening))
  ]);
  return { sealed: { evidence, digest, path, kept, signed: await signing2.signed }, rereads };
};
var withheldOf = (ports, { texts }, evidence) => {
  const encoded = [...texts].map(([digest, text]) => [digest, Buffer.from(text)]);
  const content = privateFile(new Map([...ports.source.bodies(), ...encoded]), evidence);
  return content === null ? null : { name: PRIVATE_FILE, bytes: Buffer.from(content) };
};
var saveDocument = async (ports, request, round) => (await save(ports, await document(ports, request, round))).path;
var save = async (ports, evidence) => {
  const bytes = canonical(evidence);
  const text = billOf(evidence)?.text ?? null;
  const bill = text === null ? null : { name: BILL_FILE, bytes: Buffer.from(text) };
  return { bytes, digest: sha256(bytes), path: await ports.saveLocally(bytes, bill), bill };
};
var lookAgain = async (ports, opening) => {
  try {
    return { opening, reread: await ports.source.reread(opening) };
  } catch (error2) {
    if (!(error2 instanceof CollectError)) throw error2;
    const { head, base, state } = opening.change;
    return {
      opening,
      reread: { head: head.commit, base, state, fingerprint: `unreadable: ${error2.fault.found}`, statuses: [] }
    };
  }
};
var document = async (ports, request, round) => {
  const { opening, judgement } = round;
  const { repository, clock } = round.facts;
  const unbilled = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: "countersign", version: request.toolVersion },
    stage: request.stage,
    subject: {
      repository: {
        id: opening?.repository.id ?? (repository.known ? repository.value.id : null),
        name: request.target.repository
      },
      pull: request.target.pull,
      base: opening === null ? null : opening.change.base,
      head: opening === null ? null : opening.change.head.commit,
      commit: request.statusCommit,
      context: judgement.context
    },
    judgedAt: opening?.now ?? (clock.known ? clock.value.now : null),
    links: request.links ?? await linksOf(request, round),
    policy: round.reading,
    facts: round.facts,
    faults: round.faults,
    ...derivedFrom(round.reading, round.facts),
    findings: judgement.findings,
    companions: round.companions.map((each) => each.companion),
    decision: round.decision,
    standing: judgement.standing,
    transcript: aliasedTranscript(ports.source.transcript(), round.aliases)
  };
  return { ...unbilled, bill: billOf(unbilled)?.named ?? null };
};

// src/app/gate.ts
var RESTARTS = 3;
var gate = async (ports, request, next = () => Promise.resolve(request)) => {
  ports.signer.prepare();
  prepareStores(ports.stores, request.artifact);
  let current = request;
  let last = null;
  for (let turn = 1; ; turn += 1) {
    const round = await judgeRound(ports, current, last);
    if (last !== null && isBlind(current, round)) return finishWith(ports, current, last, round.faults, turn);
    last = round;
    const { sealed, rereads } = await seal(ports, current, round, turn);
    const moved = rereads.filter(
      ({ opening, reread }) => reread.fingerprint !== opening.fingerprint || isGone(current, opening)
    );
    const [first] = moved;
    if (first === void 0) return finish(ports, current, round, { sealed, rereads });
    const merged = current.contained === null ? moved.find(isMergedMeanwhile) : void 0;
    if (merged !== void 0) return finishWith(ports, current, round, [mergedMeanwhile(merged)], turn + 1);
    if (turn > RESTARTS) return finishWith(ports, current, round, [stillMoving(first)], turn + 1);
    current = await next();
  }
};
var isBlind = ({ target }, { opening }) => target.pull !== null && opening === null;
var isMergedMeanwhile = ({ opening, reread }) => reread.state === "merged" && opening.change.state === "open";
var isGone = ({ contained }, { change }) => contained !== null && change.state === "merged";
var mergedMeanwhile = ({ opening }) => ({
  outcome: "indeterminate",
  code: "merged-before-verdict",
  about: [`#${opening.change.number}`]
});
var stillMoving = ({ opening, reread }) => ({
  outcome: "indeterminate",
  code: reread.head === opening.change.head.commit ? "snapshot-inconsistent" : "head-moved",
  about: [`#${opening.change.number}`, reread.head],
  found: `the change was still moving after ${RESTARTS} restarts`
});
var finishWith = async (ports, request, round, faults, turn) => {
  const judged2 = round.again(faults);
  return finish(ports, request, judged2, await seal(ports, request, judged2, turn));
};
var finish = async (ports, request, round, { sealed, rereads }) => {
  const reread = rereads.find(({ opening }) => opening === round.opening)?.reread ?? null;
  const { evidence, digest } = sealed;
  const conclusion = await conclude(ports, request, round, sealed, reread);
  const [followUps, ticketNotes] = await Promise.all([
    followUp(ports.followUp, evidence, { digest, verdict: conclusion.verdict }),
    noteTickets(ports.ticketNotes, round, { conclusion, digest })
  ]);
  return { evidence, sealed, conclusion, followUps, ticketNotes };
};

// src/evidence/record-names.ts
var landingName = (after, run) => `${landingPrefix(after)}${ending(run)}`;
var landingPrefix = (after) => `countersign-landing-${after.slice(0, 12)}-`;
var ending = ({ id, attempt: attempt3 }) => `${String(id)}-${String(attempt3)}`;

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

// src/app/queue.ts
var judgeQueue = async (ports, settings, occasion, judge) => {
  const resolve = () => readMembers(ports, occasion);
  const [run, first] = await Promise.all([withWorkflowFile(ports.workflowFile, occasion.run, occasion), resolve()]);
  const known2 = { ...occasion, run };
  return judge(ports, requestOf(settings, known2, first), async () => requestOf(settings, known2, await resolve()));
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
    return sealAlone(ports, requestOf2(settings, occasion, null), {
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
    return judge({ ...ports, source }, { ...requestOf2(settings, occasion, newest.pull), members, place });
  }
  return sealUngated(ports, { ...requestOf2(settings, occasion, null), place }, occasion.branch, landed);
};
var readLanded = async (landings, push) => {
  try {
    return await landings.read(push);
  } catch (error2) {
    if (error2 instanceof CollectError) return error2;
    throw error2;
  }
};
var requestOf2 = (settings, { repository, run, branch, after }, pull) => ({
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

// src/app/watch.ts
var FAULT = { outcome: "indeterminate", code: "run-interrupted", about: [] };
var INTERRUPTED = "The run was interrupted before its verdict; run it again.";
var watch = (ports, request) => {
  const seen = { opening: null, saving: null, places: /* @__PURE__ */ new Map(), writing: /* @__PURE__ */ new Set(), stopped: false };
  const watched = {
    ...ports,
    source: {
      ...ports.source,
      open: async (target, path) => {
        const opening = await ports.source.open(target, path);
        if (target.pull === request.target.pull) seen.opening = opening;
        return opening;
      }
    },
    status: watchedWriter(ports.status, seen),
    saveLocally: (bytes, bill) => {
      if (!seen.stopped || seen.saving === null) seen.saving = ports.saveLocally(bytes, bill);
      return seen.saving;
    }
  };
  return { ports: watched, interrupt: (onEvidence) => interrupt({ ports, request, seen, onEvidence }) };
};
var watchedWriter = (writer, seen) => ({
  ...writer,
  write: (repository, commit, status) => {
    if (seen.stopped) return Promise.resolve({ state: "unreachable", found: "the run was interrupted" });
    seen.places.set(status.context, { repository, commit, context: status.context });
    const writing = writer.write(repository, commit, status);
    const ended = writing.catch(() => void 0).finally(() => {
      seen.writing.delete(ended);
    });
    seen.writing.add(ended);
    return writing;
  }
});
var interrupt = async (interruption) => {
  interruption.seen.stopped = true;
  await Promise.allSettled([leaveStatus(interruption), leaveEvidence(interruption)]);
};
var leaveStatus = async (interruption) => {
  const { seen } = interruption;
  const places = seen.places.size > 0 ? [...seen.places.values()] : await unannounced(interruption);
  const writing = [...seen.writing];
  await sayInterrupted(interruption, places);
  if (writing.length === 0) return;
  await Promise.all(writing);
  await sayInterrupted(interruption, places);
};
var sayInterrupted = async ({ ports, request }, places) => {
  const text = { state: "error", description: INTERRUPTED, url: attemptUrl(request.run) };
  await Promise.all(
    places.map(({ repository, commit, context }) => ports.status.write(repository, commit, { ...text, context }))
  );
};
var unannounced = async ({ ports, request, seen }) => {
  const { target, hint, statusCommit, run } = request;
  const { opening } = seen;
  const { repository } = target;
  const commit = statusCommit ?? opening?.change.head.commit ?? hint.head;
  if (commit === null) return [];
  const list = await ports.status.newest(repository, commit);
  const standing = list.state === "read" ? list.statuses : null;
  const pen = { repository, run, account: null, defaultBranch: opening?.repository.defaultBranch ?? null };
  const contexts = guessedContexts(standing, opening?.change.base.ref ?? hint.base);
  const ranked = await Promise.all(
    contexts.map(async (context) => {
      const there = standing?.find((status) => status.context === context);
      return { context, rank: there === void 0 ? null : await rankOf(ports, pen, there) };
    })
  );
  return ranked.flatMap(({ context, rank }) => rank === "newer" ? [] : [{ repository, commit, context }]);
};
var leaveEvidence = async ({ ports, request, seen, onEvidence }) => {
  const save2 = () => saveDocument(ports, request, roundOf(request, seen));
  seen.saving = seen.saving === null ? save2() : seen.saving.catch(save2);
  onEvidence(await seen.saving);
};
var roundOf = (request, { opening }) => {
  const facts = {
    ...withRun(unknownFacts({ code: FAULT.code, about: [] }), request.run),
    ...opening === null ? {} : { change: known(opening.change), clock: known({ now: opening.now }) }
  };
  const policy = untold({ state: "unreadable", path: request.policyPath, found: "the run was interrupted" });
  return judgedRound({
    opening,
    before: opening?.statuses ?? [],
    policy,
    facts,
    faults: [FAULT],
    companions: [],
    pending: null
  });
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
      const { attendDeployment } = await import("./attend-deployment-H6LJ6HKP.js");
      return judged(await attendDeployment(await tools.afterMerge.deployment(occasion), tools.settings, occasion));
    }
    case "upkeep":
      return (await import("./attend-upkeep-QL44B3RQ.js")).attendUpkeep(tools, occasion);
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
var judging = ({ onJudging }) => async (ports, request, next) => {
  const watched = watch(ports, request);
  onJudging(watched);
  try {
    return await gate(watched.ports, request, next);
  } finally {
    onJudging(null);
  }
};
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
  const result = await sweep(
    { ...tools, survey: tools.survey(), judge: judging(tools) },
    tools.settings,
    occasion,
    scope
  );
  return { exitCode: result.exitCode, shown: { kind: "shown", ...sweepShowing(occasion.repository, result) } };
};
var sweepShowing = (repository, { rows, results, cut }) => {
  const worst = worstOf(results);
  const whole = worst === null ? null : showing(worst);
  const [only, ...others] = results;
  return {
    log: sweepText(repository, rows, cut),
    summary: `${sweepMarkdown(rows, cut)}${only !== void 0 && others.length === 0 ? `
${showing(only).summary}` : ""}`,
    annotations: [],
    outputs: whole?.outputs ?? null
  };
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
  attempt: remembered((repository, run, attempt3) => told("run", () => readAttempt(client, repository, run, attempt3))),
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
var readAttempt = async (client, repository, run, attempt3) => {
  const answer = await orNull(client.read(ATTEMPT, { ...split(repository), run_id: run, attempt_number: attempt3 }));
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
