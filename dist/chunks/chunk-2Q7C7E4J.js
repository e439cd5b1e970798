import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  digestIn,
  isStanding,
  markOfRound,
  statusUrl
} from "./chunk-JCVXUPQT.js";
import {
  attemptUrl,
  isOurs,
  originOf,
  recordFolder
} from "./chunk-5OO2EAYH.js";
import {
  confirmRecord,
  keepRecord,
  unstored
} from "./chunk-F3VGKRZJ.js";
import {
  aliasedTranscript
} from "./chunk-YA6ERPYQ.js";
import {
  planOf,
  sentence,
  whom
} from "./chunk-RPF2H2JA.js";
import {
  enumerated,
  escaped,
  plain,
  quoted
} from "./chunk-GCJBTRQJ.js";
import {
  EVIDENCE_SCHEMA,
  PRIVATE_FILE,
  UNLINKED,
  couldCover,
  derivedFrom,
  privateFile,
  signablesOf,
  statusContext
} from "./chunk-RNHKN4GJ.js";
import {
  BILL_FILE,
  billOf,
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  canonical
} from "./chunk-TWSPNMR4.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";

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
  models: true,
  upkeep: true,
  clock: true
};
var unknownFacts = (why) => Object.fromEntries(Object.keys(NAMES).map((name) => [name, unknown(why)]));
var withRun = (facts, run) => ({ ...facts, run: known(run) });

// src/report/carried-text.ts
var carriedBlocks = (carried) => {
  const emergencies = carried.filter(({ by }) => by === "emergency");
  const exceptions = carried.filter(({ by }) => by === "exception");
  return [...emergencies.length === 0 ? [] : [emergencyBlock(emergencies)], ...exceptions.map(exceptionBlock)].join(
    "\n\n"
  );
};
var emergencyBlock = (carried) => [
  "> [!CAUTION]",
  "> **EMERGENCY CHANGE.** What the policy demands was not met; somebody in charge took it on, and it must be reviewed afterwards.",
  ...carried.map(
    ({ control, approvedBy, why, until, about }) => `> - ${quoted(control)} was lifted by ${quoted(approvedBy)} (label ${enumerated(about, quoted)}). Not met: ${inWords(why)}. Review due by ${quoted(until)}.`
  )
].join("\n");
var inWords = (why) => enumerated(
  why.split(", "),
  (code) => sentence(code).says === code ? quoted(code) : `${escaped(sentence(code).says)} (${quoted(code)})`
);
var exceptionBlock = ({ control, approvedBy, why, until, about }) => [
  "> [!WARNING]",
  `> **Exception** for ${quoted(control)}, about ${enumerated(about, quoted)}: ${quoted(why)}. Approved by ${quoted(approvedBy)}, holds until ${quoted(until)} (that day included).`
].join("\n");
var carriedWords = (carried) => {
  const emergencies = carried.filter(({ by }) => by === "emergency");
  const exceptions = carried.filter(({ by }) => by === "exception");
  const [first] = emergencies;
  if (first === void 0) {
    return `Let through by ${enumerated(
      exceptions.map(({ approvedBy, until }) => `exception of ${approvedBy} until ${until}`),
      (text) => text,
      2
    )}.`;
  }
  const lifted = enumerated(
    emergencies.map(({ control }) => control),
    (text) => text,
    3
  );
  const due = emergencies.map(({ until }) => until).sort()[0] ?? first.until;
  const more = exceptions.length === 0 ? "" : `; and ${String(exceptions.length)} exceptions`;
  return `EMERGENCY, review due ${due}: ${lifted} lifted by ${first.approvedBy}${more}`;
};

// src/report/missing.ts
var WORST_FIRST = ["fail", "indeterminate", "pending"];
var judgedChanges = ({ subject, findings, companions, decision }) => {
  const theirs = companions.flatMap((each) => each.decision.blocking).length;
  const own = decision.blocking.slice(0, Math.max(0, decision.blocking.length - theirs));
  return [
    { name: subject.pull === null ? null : `#${String(subject.pull)}`, findings, blocking: own },
    ...companions.map((each) => ({
      name: `#${String(each.pull)}`,
      findings: each.findings,
      blocking: each.decision.blocking
    }))
  ];
};
var missingOf = (evidence, blocking) => {
  const changes = judgedChanges(evidence);
  const owners = changes.flatMap((change) => change.blocking.map(() => change));
  const each = blocking.map((one, at) => missing(one, owners[at] ?? null, changes.length > 1));
  const grouped = groupBy(
    each,
    ({ change, outcome, control, code }) => JSON.stringify([change, outcome, control, code])
  );
  const all = [...grouped.values()].flatMap(together);
  return [...causesFirst(firstOfEach(all).filter((one) => !isSaidBetter(one, all)))].sort(
    (a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome)
  );
};
var CAUSES = ["model-inventory", "model-integrity"];
var causesFirst = (all) => {
  const blocks = all.map(
    ({ change, control }) => `${change ?? ""} ${control.startsWith("model-") ? "model-" : control}`
  );
  const placed = all.map((one, at) => ({ one, block: blocks.indexOf(blocks[at] ?? ""), rank: rankOf(one) }));
  return placed.sort((a, b) => a.block - b.block || a.rank - b.rank).map(({ one }) => one);
};
var rankOf = ({ control }) => CAUSES.includes(control) ? CAUSES.indexOf(control) : CAUSES.length;
var missing = (one, owner, several) => {
  const reasons = owner === null ? [] : reasonsOf(one, owner);
  return {
    change: several && owner !== null ? owner.name : null,
    control: one.control,
    outcome: one.outcome,
    code: one.code,
    about: one.about.filter((name) => name !== owner?.name),
    who: reasons.flatMap(({ who }) => who ?? []),
    found: common(reasons.map(({ found }) => found ?? null)),
    needed: common(reasons.map(({ needed }) => needed ?? null))
  };
};
var common = (texts) => texts.every((text) => text === texts[0]) ? texts[0] ?? null : null;
var reasonsOf = (one, { findings }) => findings.filter(({ control }) => control === one.control).flatMap(({ reasons }) => reasons).filter(({ code, about }) => code === one.code && about.every((name) => one.about.includes(name)));
var isSaidBetter = ({ change, control, code, found }, all) => code === "fact-unavailable" && all.some(
  (each) => each.code === "ticket-unreadable" && each.change === change && each.control === control && found !== null && each.found === found
);
var firstOfEach = (all) => [...groupBy(all, (one) => JSON.stringify({ ...one, control: sentence(one.code, one.control) })).values()].flatMap(
  ([first]) => first === void 0 ? [] : [first]
);
var together = (all) => {
  const [first] = all;
  if (first === void 0) return [];
  const { change, outcome, control, code } = first;
  const about = [...new Set(all.flatMap((each) => each.about))];
  const who = [...new Set(all.flatMap((each) => each.who))];
  const found = common(all.map((each) => each.found));
  const needed = common(all.map((each) => each.needed));
  return [{ change, outcome, control, code, about, who, found, needed }];
};

// src/report/short-digests.ts
var DIGEST = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/gu;
var SHOWN = 12;
var shortDigests = (text) => {
  const whole = new Set(text.match(DIGEST) ?? []);
  const begun = new Set([...whole].map((digest) => digest.slice(0, SHOWN)));
  return begun.size < whole.size ? text : text.replaceAll(DIGEST, (digest) => `${digest.slice(0, SHOWN)}…`);
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
      return missing2(blocking, evidence);
  }
};
var missing2 = (blocking, evidence) => {
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
var foundText = ({ outcome, found }, room) => outcome === "indeterminate" || found === null || room < ROOM ? "" : `. Found: ${shortDigests(found)}`;

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
var rankOf2 = async (ports, pen, status) => {
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
  const rank = before === null ? null : await rankOf2(ports, pen, before);
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
  const rank = await rankOf2(ports, pen, newest);
  if (rank === "newer") return superseded(newest);
  if (rank === "own")
    return { state: "mismatch", found: `the newest status "${text.context}" is ${newest.state}, not ours` };
  return { over: newest, foreign: rank === "foreign" ? [newest] : [] };
};
var standsBelow = async (ports, pen, { commit, text }, rest) => {
  for (const each of rest) {
    const rank = await rankOf2(ports, pen, each);
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
var concludeUnpublished = (sealed) => {
  const { verdict, blocking } = sealed.evidence.decision;
  if (verdict === "not-applicable") return { verdict, blocking: [], status: null, exitCode: 0 };
  const stored = [...unstored(sealed.kept), ...signing(sealed.signed)];
  const worst = worse(verdict, stored);
  const isPass = worst === "pass" || worst === "pass-with-exception";
  return { verdict: worst, blocking: [...blocking, ...stored], status: null, exitCode: isPass ? 0 : 1 };
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
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    const { head, base, state } = opening.change;
    return {
      opening,
      reread: { head: head.commit, base, state, fingerprint: `unreadable: ${error.fault.found}`, statuses: [] }
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

export {
  carriedBlocks,
  judgedChanges,
  missingOf,
  shortDigests,
  guessedContexts,
  rankOf2 as rankOf,
  penOf,
  concludeUnpublished,
  conclude,
  unknownFacts,
  withRun,
  placeOf,
  seal,
  saveDocument
};
