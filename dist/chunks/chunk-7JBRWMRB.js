import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  dependencyRows,
  fieldWords,
  headline,
  pointer,
  testsLine,
  testsShown,
  ticketWords,
  whyUnknown
} from "./chunk-VH4RCOXU.js";
import {
  accessFacts,
  carrierOf,
  checkedWords,
  deployerWords,
  deploymentOf,
  endWords,
  exactRow,
  guardWords,
  provenanceWords,
  recordsWords,
  reviewWords,
  row,
  rowsIf,
  stageText,
  standingText,
  unseenParts,
  wayWords,
  weightRows,
  weightsShown
} from "./chunk-DUDJAMBL.js";
import {
  attributionName,
  counted,
  nameOf,
  short,
  ticketPersonName
} from "./chunk-QY3GPZYY.js";
import {
  sentence,
  whom,
  withAddresses
} from "./chunk-RPF2H2JA.js";
import {
  enumerated,
  plain,
  visible
} from "./chunk-GCJBTRQJ.js";
import {
  DUTIES,
  GATE,
  MOMENTS,
  carriedAuthors,
  controls
} from "./chunk-RNHKN4GJ.js";

// src/report/verification.ts
var MEANING = {
  unreadable: "This is no evidence file.",
  ambiguous: "Two readers would read different things in this file.",
  digest: "This is not the file that was recorded.",
  schema: "This does not have the form of evidence, version 1.",
  "not-canonical": "The file was written again by something else than countersign.",
  "policy-text": "The policy as recorded is not what its text says.",
  "control-version": "Another version of countersign must verify this.",
  replay: "The decision does not follow from the facts and the policy in it.",
  unsigned: "Nobody signed this: anybody can have written it.",
  "signer-not-named": "It is signed, but you did not say who should have signed it.",
  bundle: "The file with the signature is damaged.",
  signature: "The signature is not a good one.",
  identity: "It is not from where you said it should be from.",
  statement: "The signature is for something else than this evidence.",
  trust: "The trusted root or the key that you gave cannot be used.",
  private: "The file with the withheld texts does not belong to this evidence, or was altered.",
  bill: "The bill of materials beside it is not the one that follows from it.",
  chain: "It does not follow the record that you gave as the one before it."
};
var FORGED = "Treat it as altered: fetch the file again from where it is kept, and ask who had it in between.";
var FETCH = "Fetch the file again; a text editor or a mail program may have changed it.";
var NEXT = {
  unreadable: FETCH,
  ambiguous: FORGED,
  digest: FORGED,
  schema: `Name the folder of the record or its evidence.json, and none of the files beside it. Or: ${FETCH.charAt(0).toLowerCase()}${FETCH.slice(1)}`,
  "not-canonical": FETCH,
  "policy-text": FORGED,
  "control-version": "Use the version that is named.",
  replay: FORGED,
  unsigned: "Put the signature (evidence.sigstore.json) beside it, or give it with --bundle. Where none was made, --allow-unsigned checks the rest.",
  "signer-not-named": "Ask whoever runs the repository which workflow signs, not whoever gave you the file.",
  bundle: FETCH,
  signature: `Where the signer is not of the public Sigstore (a private repository, a Sigstore of your own), give its root with --trusted-root: docs/auditing.md, "Whom to believe". Otherwise: ${FORGED.charAt(0).toLowerCase()}${FORGED.slice(1)}`,
  identity: "Compare the two, letter by letter. If what you asked for is right, this record proves nothing to you.",
  statement: FORGED,
  trust: "docs/auditing.md says how to get one.",
  private: `${FORGED} The evidence itself does not need it.`,
  bill: `Make it anew with countersign show --bom. ${FORGED}`,
  chain: "Look for a record in between: a missing one is a hole in the history."
};
var verificationText = (verification, paint) => {
  const { failures, digest, evidence } = verification;
  const head = failures.length === 0 ? paint("verified", "good") : paint("NOT verified", "bad");
  const kinds2 = [...new Set(failures.map(({ kind }) => kind))];
  const faults = kinds2.flatMap((kind) => faultsOf(kind, failures, paint));
  return [
    head,
    `  sha256    ${digest}`,
    ...evidence === null ? [] : about(verification, evidence),
    ...faults,
    ...failures.length === 0 ? scope(verification) : []
  ].join("\n");
};
var LISTED = 5;
var faultsOf = (kind, failures, paint) => {
  const all = failures.filter((failure) => failure.kind === kind);
  const rest = all.length - LISTED;
  return [
    ...all.slice(0, LISTED).map(({ found }) => `  ${paint(kind, "bad")}: ${MEANING[kind]} Found: ${plain(found, 600)}.`),
    ...rest > 0 ? [`  ${paint(kind, "bad")}: and ${String(rest)} more; --json names them.`] : [],
    `      ${NEXT[kind]}`
  ];
};
var about = (verification, evidence) => {
  const { subject, judgedAt, tool } = evidence;
  const { verdict, bodies, parent } = verification;
  return [
    `  change    ${plain(subject.repository.name)}${subject.pull === null ? "" : `#${subject.pull}`}`,
    `  commit    ${subject.commit ?? subject.head ?? "not known"}`,
    `  verdict   ${verdict ?? "none"}`,
    `  stage     ${STAGE[evidence.stage]}`,
    `  judged at ${plain(judgedAt ?? "not known")} by countersign ${plain(tool.version)}`,
    ...verification.signatures.flatMap(signed),
    ...approvals(evidence),
    ...bodies === null ? [] : [`  withheld  ${bodies.present} texts are there and whole, ${bodies.withheld} are held back`],
    ...parent === null ? [] : [`  follows   the record ${parent}`]
  ];
};
var STAGE = {
  sealed: "final: made after the change was merged",
  "pull-request": "provisional: made before the change was merged",
  "merge-queue": "provisional: made while the change waited to be merged",
  "dry-run": "a rehearsal: nothing was let through or held back by it",
  deployment: "made before a deployment; whether it took place, its own record says",
  deployed: "made after a deployment",
  reconciliation: "compares the branch with the records of its commits, as of then",
  retest: "judges the models that the default branch held, as of then",
  access: "compares who may do what with what was expected, as of then",
  assurance: "says what a scheduled run looked after, what was open then, and whom it told"
};
var signed = ({ statement, signer }) => {
  const what = `  ${statement === "evidence" ? "signed   " : statement.padEnd(9)}`;
  if (signer.by === "key") return [`${what} with the key ${signer.fingerprint}`];
  const { identity, times } = signer;
  const said = (text) => plain(text ?? "not said");
  if (statement !== "evidence") return [`${what} by ${said(identity.signerUri)}`];
  return [
    `${what} by ${said(identity.signerUri)}`,
    `            of ${said(identity.repository)} (id ${said(identity.repositoryId)}), run ${said(identity.run)}`,
    `            at ${times.map(({ at, by }) => `${at}, witnessed by a ${WITNESS[by]}`).join(", ")}`
  ];
};
var WITNESS = { log: "public log", "timestamp-authority": "timestamp authority" };
var COVERS = {
  identity: "saw exactly what the change holds",
  replay: "saw it, and what came after follows from it by itself",
  residual: "did not see all of what the change holds",
  unknown: "it is not known whether it saw what the change holds"
};
var approvals = ({ coverage, facts }) => {
  const reviews = facts.reviews.known ? facts.reviews.value : [];
  return coverage.flatMap(({ review: review2, covers }) => {
    const given = reviews.find(({ id }) => id === review2);
    if (given?.opinion !== "approved") return [];
    return [`  approval  by ${plain(given.by?.login ?? "nobody known")} at ${plain(given.at)}: ${COVERS[covers]}`];
  });
};
var scope = ({ signatures, evidence }) => {
  const follows = "  Shown: the file is whole, and its verdict follows from the facts and the policy in it.";
  const own = signatures.find(({ statement }) => statement === "evidence");
  if (own === void 0)
    return [follows, "  Not shown: who wrote it. This evidence is not signed, so anybody can have made up its facts."];
  const who = own.signer.by === "key" ? "whoever holds that key" : "that run of that workflow";
  const vouches = `  Shown too: ${who} vouches for these very bytes.`;
  const rest = "  Not shown: that GitHub told the truth, and that no other change went round the gate.";
  return evidence?.stage === "sealed" ? [follows, vouches, rest] : [follows, vouches, rest, PROVISIONAL];
};
var PROVISIONAL = "  Not shown: what was merged in the end. For that, verify the final record of the commit.";
var verificationJson = (verification) => {
  const { failures, digest, evidence, verdict, signatures, bodies, parent } = verification;
  return JSON.stringify({
    verified: failures.length === 0,
    failures,
    digest,
    subject: evidence?.subject ?? null,
    stage: evidence?.stage ?? null,
    verdict,
    signatures,
    coverage: evidence?.coverage ?? [],
    bodies,
    parent
  });
};

// src/report/record/line-rows.ts
var lineOf = ({ facts }) => {
  const { line } = facts;
  return line?.known === true ? line.value : null;
};
var FROM = {
  checkpoint: "the record before it, which verifies",
  since: "the day that was asked for",
  beginning: "the beginning of the branch"
};
var lineRows = (evidence) => rowsIf(lineOf(evidence), (line) => [
  row("Branch", line.branch),
  row("Compared", `${counted(line.commits.length, "commit")}, ${verifiedWords(line)}`),
  row("Begins at", FROM[line.from]),
  ...rowsIf(line.after, (commit) => [exactRow("After commit", commit)]),
  exactRow("Up to commit", line.to),
  ...line.to === line.tip ? [] : [exactRow("Branch stood at", line.tip)],
  ...line.carried.length === 0 ? [] : [row("Read again", `${counted(line.carried.length, "commit")} of earlier stretches`)]
]);
var verifiedWords = ({ commits }) => `${String(commits.filter(({ record }) => record.state === "verified").length)} of them with a record that verifies`;
var upkeepRows = ({ facts }) => {
  const { upkeep } = facts;
  return rowsIf(upkeep?.known === true ? upkeep.value : null, ({ tasks, findings, unlisted, deliveries }) => [
    ...tasks.map(({ task, state, found }) => row(`Task ${task}`, found === null ? state : `${state}: ${found}`)),
    row("Open", counted(findings.length + unlisted, "finding")),
    row("Told", counted(deliveries.length, "message"))
  ]);
};

// src/report/attributes/attribute.ts
var answer = (state, text, pointers) => ({
  state,
  answer: visible(text),
  pointers
});
var STATE_OF = {
  pass: "shown",
  fail: "not-shown",
  pending: "not-shown",
  // Somebody took on what is missing; it is missing all the same.
  waived: "not-shown",
  indeterminate: "not-known",
  "not-applicable": "not-applicable"
};

// src/report/attributes/judged.ts
var judgedBy = (evidence, control) => {
  const at = evidence.findings.findIndex((each) => each.control === control);
  const finding = evidence.findings[at];
  if (finding === void 0) return notJudged(evidence, control);
  return { finding, pointer: pointer("findings", at), says: saysOf(finding) };
};
var isAnswer = (judged) => "state" in judged;
var saysOf = ({ control, outcome, enforcement, reasons }) => {
  const report = enforcement === "report" ? ", which only reports" : "";
  const faults = outcome === "pass" ? [] : [...new Set(reasons.map(({ code: code2 }) => sentence(code2, control).says))];
  return `${control}${report}: ${outcome}${faults.length === 0 ? "" : ` (${enumerated(faults, (text) => text)})`}.`;
};
var notJudged = (evidence, control) => {
  const { decision, facts, policy, stage } = evidence;
  const gate = evidence.findings.findIndex((each) => each.control === GATE);
  const finding = evidence.findings[gate];
  const places = ["/decision/verdict", ...finding === void 0 ? [] : [pointer("findings", gate)]];
  const says = finding === void 0 || finding.reasons.length === 0 ? "" : ` ${saysOf(finding)}`;
  if (decision.verdict === "not-applicable")
    return answer("not-applicable", `The policy does not cover this.${says}`, places);
  if (MOMENTS[stage] !== "merge" && evidence.findings.length > 1) {
    return answer("not-applicable", "This is asked of each change; the record of that change answers it.", places);
  }
  if (!facts.change.known && facts.landing.known && facts.landing.value !== null) {
    return answer("not-shown", `What landed was pushed without a change that could be judged.${says}`, [
      "/facts/change",
      "/facts/landing",
      ...places
    ]);
  }
  if (!facts.change.known || policy.state !== "found" || evidence.findings.length <= 1) {
    return answer("not-known", `No control was judged.${says}`, places);
  }
  return answer("not-shown", `The policy does not ask for ${control}.`, ["/policy", "/findings"]);
};
var unread = (evidence, name) => {
  const fact = evidence.facts[name];
  const place = pointer("facts", name);
  if (fact.known) return answer("not-known", "The record does not tell.", [place]);
  return fact.why.code === "not-demanded" ? answer("not-shown", "The policy does not ask for it, so it was not read.", [place]) : answer("not-known", `It could not be read: ${sentence(fact.why.code).says}.`, [place]);
};

// src/report/attributes/request.ts
var existence = (evidence) => {
  const { stage, links, facts } = evidence;
  if (stage === "reconciliation") return ofBranch(evidence);
  if (MOMENTS[stage] !== "merge") {
    return answer(
      "not-applicable",
      "This record is of no change; each commit that it tells of is found with the record of its change.",
      ["/stage"]
    );
  }
  if (stage !== "sealed") {
    return answer(
      "not-shown",
      "This record was made before the change landed; the record after the merge shows the place in the branch.",
      ["/stage"]
    );
  }
  const { covers, parentCommit, parentEvidence } = links;
  if (covers.length === 0) {
    const places = ["/links/covers", "/facts/landing"];
    return answer(facts.landing.known ? "not-shown" : "not-known", "Which commits it covers is not recorded.", places);
  }
  const before = !parentEvidence.known ? "whether the commit before has a record is not known" : parentEvidence.value === null ? "the commit before has no record, so it is the first of the branch or there is a hole" : `the record before it has sha256 ${plain(parentEvidence.value)}`;
  const after = parentCommit === null ? "the beginning of the branch" : short(parentCommit);
  return answer(
    "shown",
    `It covers ${counted(covers.length, "commit")} of the branch, directly after ${after}; ${before}.`,
    ["/links/covers", "/links/parentCommit", "/links/parentEvidence"]
  );
};
var ofBranch = (evidence) => {
  const judged = judgedBy(evidence, "reconciliation");
  const line = lineOf(evidence);
  const said = line === null ? "The branch could not be read." : `${counted(line.commits.length, "commit")} of ${plain(line.branch)} along first parents, up to ${short(line.to)}; ${verifiedWords(line)}.`;
  const places = line === null ? ["/facts/line"] : ["/facts/line/value/commits", "/facts/line/value/rewrites"];
  return isAnswer(judged) ? answer("not-known", `${said} ${judged.answer}`, [...places, ...judged.pointers]) : answer(line === null ? "not-known" : STATE_OF[judged.finding.outcome], `${said} ${judged.says}`, [
    ...places,
    judged.pointer
  ]);
};
var request = (evidence) => {
  const { tickets } = evidence.facts;
  const judged = judgedBy(evidence, "change-ticket");
  if (isAnswer(judged)) return judged;
  if (!tickets.known) return unread(evidence, "tickets");
  const present = presentTickets(evidence);
  const said = present.map(({ ticket }) => {
    const where = tickets.value.mentions.filter(({ key }) => key === ticket.key).map((mention) => mention.in);
    const type = ticket.type === null ? "" : `, ${plain(ticket.type)}`;
    const { requested, items, planned } = ticketWords(ticket);
    const more = [items === null ? "" : `, for ${items}`, planned === null ? "" : `, planned ${planned}`].join("");
    const address = ticket.url === null ? "" : ` ${plain(ticket.url)}`;
    return `${plain(ticket.key)}${type} of ${plain(tickets.value.system)}, requested by ${requested}${more}, named in ${enumerated([...new Set(where)], (place) => place)}.${address}`;
  });
  const state = present.length === 0 && judged.finding.outcome === "pass" ? "not-shown" : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said].join(" "), [
    judged.pointer,
    ...present.map((each) => each.place),
    "/facts/tickets"
  ]);
};
var authorisation = (evidence) => {
  const judged = judgedBy(evidence, "change-ticket");
  if (isAnswer(judged)) return judged;
  if (!evidence.facts.tickets.known) return unread(evidence, "tickets");
  const present = presentTickets(evidence);
  const approvals2 = present.flatMap(
    ({ ticket, place }) => (ticket.approvals.known ? ticket.approvals.value : []).map((approval, at) => ({
      ...approval,
      place: `${place}/approvals/value/${String(at)}`
    }))
  );
  const said = present.flatMap(({ ticket }) => approvalSentences(ticket));
  const apart = judgedBy(evidence, "segregation-of-duties");
  const more = isAnswer(apart) ? [] : [apart.says];
  const isUnsaid = approvals2.length === 0 && !present.some(({ ticket }) => ticket.ruling === "approved");
  const state = isUnsaid && judged.finding.outcome === "pass" ? "not-shown" : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said, ...more].join(" "), [
    judged.pointer,
    ...isAnswer(apart) ? [] : [apart.pointer],
    ...approvals2.map((each) => each.place)
  ]);
};
var approvalSentences = (ticket) => {
  const key = plain(ticket.key);
  const { ruling, edited, answers } = ticketWords(ticket);
  return [
    ...ticket.approvals.known && ticket.approvals.value.length === 0 ? [] : [`${key}: ${ticket.approvals.known ? answers : `approvals ${answers}`}.`],
    ...ruling === null ? [] : [`The ticket system says of ${key}: ${ruling}.`],
    ...ticket.edited.known && ticket.edited.value === null ? [] : [`${key} last edited: ${edited}.`]
  ];
};
var presentTickets = ({ facts }) => (facts.tickets.known ? facts.tickets.value.answers : []).flatMap(
  ({ answer: told }, at) => told.known && told.value.found === "present" ? [
    {
      ticket: told.value.ticket,
      place: pointer("facts", "tickets", "value", "answers", at, "answer", "value", "ticket")
    }
  ] : []
);

// src/report/coverage-words.ts
var COVERAGE_WORDS = {
  identity: "exactly what is judged",
  replay: "what is judged, but for merges that were recomputed",
  residual: "not all of what is judged",
  unknown: "not known whether it is what is judged"
};

// src/report/attributes/assurance.ts
var LISTED2 = 5;
var review = (evidence) => {
  const judged = judgedBy(evidence, "peer-review");
  if (isAnswer(judged)) return judged;
  const { reviews } = evidence.facts;
  if (!reviews.known) return unread(evidence, "reviews");
  const approvals2 = reviews.value.flatMap((each, at) => {
    if (each.opinion !== "approved" || each.dismissed !== null) return [];
    const coverage = evidence.coverage.findIndex(({ review: id }) => id === each.id);
    const covers = evidence.coverage[coverage]?.covers;
    const places = [pointer("facts", "reviews", "value", at), ...coverage < 0 ? [] : [pointer("coverage", coverage)]];
    const what = covers === void 0 ? each.commit === null ? "" : ` of ${short(each.commit)}` : ` (${COVERAGE_WORDS[covers]})`;
    return [{ says: `${nameOf(each.by)} at ${each.at}${what}`, places }];
  });
  const said = approvals2.length === 0 ? "Nobody approved." : `Approvals: ${enumerated(approvals2, ({ says }) => says, LISTED2)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said}`, [
    judged.pointer,
    ...approvals2.flatMap(({ places }) => places)
  ]);
};
var tests = (evidence) => {
  const judged = judgedBy(evidence, "required-checks");
  if (isAnswer(judged)) return judged;
  const { checks } = evidence.facts;
  if (!checks.known) return unread(evidence, "checks");
  const ended = checks.value.head.flatMap(
    (each, at) => each.status === "completed" ? [{ each, place: pointer("facts", "checks", "value", "head", at) }] : []
  );
  const said = enumerated(
    ended,
    ({ each }) => `${plain(each.name)} ${plain(each.conclusion ?? "without a result")} at ${each.completedAt ?? "a time that is not told"}`,
    LISTED2
  );
  const left = testsShown(evidence);
  const results = left.length === 0 ? "" : ` ${enumerated(left, testsSaid, LISTED2)}.`;
  return answer(
    STATE_OF[judged.finding.outcome],
    `${judged.says} ${ended.length === 0 ? "No check ended on the head." : `On the head: ${said}.`}${results}`,
    [judged.pointer, ...ended.map(({ place }) => place), ...left.map(({ place }) => place)]
  );
};
var testsSaid = (shown) => `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`;
var scans = (evidence) => {
  const judged = judgedBy(evidence, "passing-scans");
  if (isAnswer(judged)) return judged;
  const told = evidence.facts.scans;
  if (!told.known && told.why.code !== "not-demanded") return unread(evidence, "scans");
  const reports = (told.known ? told.value : []).flatMap(
    ({ scan, reports: read }, at) => (read.known ? read.value : []).map((report, index) => ({
      says: `${plain(report.tool ?? scan)} ${plain(report.toolVersion ?? "of a version that is not told")}: ${counted(report.findings.length, "finding")}`,
      place: pointer("facts", "scans", "value", at, "reports", "value", index)
    }))
  );
  const said = reports.length === 0 ? "The scans are checks: see there; no report of a scanner was read." : `${enumerated(reports, ({ says }) => says, LISTED2)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said} Thresholds stand in the policy.`, [
    judged.pointer,
    ...reports.map(({ place }) => place),
    ...told.known ? ["/facts/scans"] : ["/facts/checks"],
    "/policy"
  ]);
};

// src/report/attributes/configuration.ts
var kinds = (evidence) => {
  const { files } = evidence.facts;
  const judged = judgedBy(evidence, "protected-paths");
  if (isAnswer(judged) && judged.state !== "not-shown") return judged;
  if (!files.known) return unread(evidence, "files");
  const said = `${counted(files.value.length, "file")} changed; every kind of file is judged alike: code, configuration, workflows, data, models.`;
  if (isAnswer(judged))
    return answer("shown", `${said} The policy does not ask for protected-paths.`, [
      "/facts/files",
      ...judged.pointers
    ]);
  const { outcome } = judged.finding;
  const state = outcome === "not-applicable" ? "shown" : STATE_OF[outcome];
  return answer(state, `${said} ${judged.says}`, ["/facts/files", judged.pointer]);
};
var configuration = (evidence) => {
  const { policy, standing, facts, tool, findings, stage } = evidence;
  const versions = findings.flatMap(
    ({ control }, at) => control === GATE ? [] : [pointer("findings", at, "version")]
  );
  const places = ["/tool", "/policy", "/standing", "/facts/run", "/facts/protection", ...versions];
  if (policy.state !== "found") return answer("not-known", "The policy could not be read.", places);
  const digests = enumerated(policy.sources, ({ name, digest }) => `${plain(name)} (sha256 ${digest.slice(0, 12)}…)`);
  const tools = `countersign ${plain(tool.version)}; policy ${digests}.`;
  if (MOMENTS[stage] !== "merge") return ofNoChange(evidence, tools);
  const who = standing.bypass.known ? `Who may go round the rules: ${standing.bypass.value.length === 0 ? "nobody" : enumerated(standing.bypass.value, plain)}.` : "Who may go round the rules is not known.";
  const demanded = standing.required === null ? "Whether the branch demands the status is not known." : `The branch ${standing.required ? "demands" : "does NOT demand"} the status.`;
  const said = `${tools} ${demanded} ${who}`;
  if (standing.required === null || !standing.bypass.known || !facts.run.known)
    return answer("not-known", said, places);
  const weak = !standing.required || standing.workflow === "untrusted" || standing.workflow === "untrusted-accepted";
  return answer(weak || standing.workflow === "none" ? "not-shown" : "shown", said, places);
};
var ofNoChange = (evidence, tools) => {
  const { standing, facts, stage } = evidence;
  const places = ["/tool", "/policy", "/standing", "/facts/run"];
  const isWeak = standing.workflow === "none" || standing.workflow === "untrusted" || standing.workflow === "untrusted-accepted";
  const made = isWeak ? " No workflow that is trusted made it." : "";
  const state = !facts.run.known ? "not-known" : isWeak ? "not-shown" : "shown";
  if (MOMENTS[stage] !== "access") return answer(state, `${tools}${made}`, places);
  const judged = judgedBy(evidence, "access");
  if (isAnswer(judged)) return answer("not-known", `${tools}${made} ${judged.answer}`, [...places, ...judged.pointers]);
  return answer(state === "shown" ? STATE_OF[judged.finding.outcome] : state, `${tools}${made} ${judged.says}`, [
    ...places,
    "/facts/access",
    judged.pointer
  ]);
};

// src/report/attributes/deploying.ts
var PLACE = "/facts/deployment/value";
var apartFromDeploying = (evidence) => {
  const deployment = deploymentOf(evidence);
  if (deployment !== null) return apartIn(evidence, deployment);
  const judged = judgedBy(evidence, "segregation-of-duties");
  const says = isAnswer(judged) ? "" : ` Up to the merge: ${judged.says}`;
  return answer(
    "not-shown",
    `Who deployed is not in this record; the records of its deployments tell.${says}`,
    isAnswer(judged) ? judged.pointers : [judged.pointer]
  );
};
var OF_PEOPLE = /* @__PURE__ */ new Set(["deployer-is-author", "deployer-unknown", "deployer-not-pipeline"]);
var apartIn = (evidence, deployment) => {
  const authors = carriedAuthors(deployment);
  const said = `Written by ${authors.length === 0 ? "nobody that a record names" : enumerated(authors, nameOf, 10)}; deployed by ${deployerWords(deployment)}; reviewers: ${reviewWords(deployment)}.`;
  const places = [`${PLACE}/deployer`, `${PLACE}/reviews`, `${PLACE}/record`];
  const judged = judgedBy(evidence, "deployment");
  if (isAnswer(judged)) return answer("not-known", `${said} ${judged.answer}`, [...places, ...judged.pointers]);
  const isBad = judged.finding.reasons.some(({ code: code2 }) => OF_PEOPLE.has(code2));
  const isSettled = judged.finding.outcome === "pass" && authors.length > 0;
  const { deployer } = deployment;
  const isApart = deployer.by === "pipeline" || !authors.some(({ id }) => id === deployer.account?.id);
  const state = isBad || !isApart ? "not-shown" : isSettled ? "shown" : STATE_OF[judged.finding.outcome];
  return answer(state, `${said} ${judged.says}`, [...places, judged.pointer]);
};
var deployed = (evidence) => {
  const deployment = deploymentOf(evidence);
  const { subject } = evidence;
  if (deployment === null) {
    return answer(
      "not-shown",
      `What runs in production is not in this record; compare it with the commit ${subject.commit ?? subject.head ?? "(not known)"}.`,
      [subject.commit === null ? "/subject/head" : "/subject/commit"]
    );
  }
  const { environment, commit, artifacts, outcome } = deployment;
  const things = artifacts.length === 0 ? "No digest was handed in" : enumerated(artifacts, (each) => `${plain(each.name)} ${each.digest}, ${provenanceWords(each)}`);
  const end = outcome === null ? "It was not deployed yet when this was written." : `It ended: ${endWords(outcome)}, from ${outcome.started ?? "a time that is not told"} to ${outcome.ended ?? "a time that is not told"}.`;
  const said = `${plain(environment)}, commit ${commit}: ${wayWords(deployment)}. Records: ${recordsWords(deployment)}. ${things}. ${end}`;
  const places = [`${PLACE}/commit`, `${PLACE}/record`, `${PLACE}/way`, `${PLACE}/artifacts`, `${PLACE}/outcome`];
  const judged = judgedBy(evidence, "deployment");
  if (isAnswer(judged)) return answer("not-known", `${said} ${judged.answer}`, [...places, ...judged.pointers]);
  const isShown = judged.finding.outcome === "pass" && outcome !== null;
  const state = isShown ? "shown" : judged.finding.outcome === "pass" ? "not-shown" : STATE_OF[judged.finding.outcome];
  return answer(state, `${said} ${judged.says}`, [...places, judged.pointer]);
};
var afterwards = (evidence) => {
  const deployment = deploymentOf(evidence);
  if (deployment === null)
    return answer("not-shown", "Plans to go back, incidents and reviews after the release are not in this record.", [
      "/subject"
    ]);
  const { last, outcome } = deployment;
  const back = !last.known ? "What stood there before is not known." : last.value === null ? "Nothing stood there before." : `Before it stood there: ${last.value.commit}${last.value.record === null ? ", by the list of the host alone" : `, by the record ${plain(last.value.record)}`}.`;
  const places = [`${PLACE}/last`, `${PLACE}/outcome`];
  if (outcome === null) return answer("not-shown", `${back} How it ended is not in this record.`, places);
  return answer(stateAfter(outcome), `${back} Checked afterwards: ${checkedWords(outcome)}. Incidents are not in this record.`, places);
};
var stateAfter = ({ status, verification }) => status === "success" && verification.result === "passed" ? "shown" : "not-shown";

// src/report/unknown-parts.ts
var unknownParts = ({ facts }) => [
  ...Object.entries(facts).flatMap(([name, fact]) => missing(name, fact, pointer("facts", name))),
  ...ofTickets(facts),
  ...ofReports(facts),
  ...ofDependencies(facts),
  ...ofDeployment(facts),
  ...ofAccess(facts)
];
var valueOf = (fact) => fact?.known === true ? fact.value : null;
var UNASKED = /* @__PURE__ */ new Set(["not-demanded", "no-change"]);
var missing = (name, fact, place) => fact.known || UNASKED.has(fact.why.code) ? [] : [{ name, place }];
var ofTickets = ({ tickets }) => (valueOf(tickets)?.answers ?? []).flatMap(({ key, answer: answer2 }, at) => {
  const place = pointer("facts", "tickets", "value", "answers", at, "answer");
  if (!answer2.known) return missing(`ticket ${key}`, answer2, place);
  return answer2.value.found === "present" ? ofTicket(answer2.value.ticket, `${place}${TICKET}`) : [];
});
var TICKET = pointer("value", "ticket");
var ofTicket = ({ key, approvals: approvals2, edited }, place) => [
  ...missing(`approvals of ${key}`, approvals2, `${place}${pointer("approvals")}`),
  ...missing(`last edit of ${key}`, edited, `${place}${pointer("edited")}`)
];
var ofReports = ({ scans: scans2, testResults }) => [
  ...(valueOf(scans2) ?? []).flatMap(
    ({ scan, reports }, at) => missing(`scan ${scan}`, reports, pointer("facts", "scans", "value", at, "reports"))
  ),
  ...(valueOf(testResults) ?? []).flatMap(
    ({ check, reports }, at) => missing(`results of ${check}`, reports, pointer("facts", "testResults", "value", at, "reports"))
  )
];
var ofDeployment = ({ deployment }) => {
  const value = valueOf(deployment);
  if (value === null) return [];
  const at = (...path) => pointer("facts", "deployment", "value", ...path);
  return [
    ...missing("what stood there before", value.last, at("last")),
    ...missing("way", value.way, at("way")),
    ...missing("reviews of the environment", value.reviews, at("reviews")),
    ...missing("protection of the environment", value.protection, at("protection")),
    ...value.artifacts.flatMap(
      ({ name, provenance }, index) => missing(`provenance of ${name}`, provenance, at("artifacts", String(index), "provenance"))
    )
  ];
};
var ofAccess = ({ access }) => {
  const value = valueOf(access);
  if (value === null) return [];
  return unseenParts(value.state).map(({ part, name }) => ({
    name,
    place: pointer("facts", "access", "value", "state", part)
  }));
};
var ofDependencies = ({ dependencies }) => {
  const value = valueOf(dependencies);
  if (value === null) return [];
  const { references, unread: unread2 } = value;
  return [
    ...missing("actions and images", references, pointer("facts", "dependencies", "value", "references")),
    ...unread2.map((path, at) => ({ name: path, place: pointer("facts", "dependencies", "value", "unread", at) }))
  ];
};

// src/report/attributes/operation.ts
var wholeness = (evidence) => {
  const { faults, transcript, judgedAt } = evidence;
  const missing2 = unknownParts(evidence);
  const failed = transcript.flatMap(({ error }, at) => error === null ? [] : [pointer("transcript", at)]);
  const places = [
    "/transcript",
    "/judgedAt",
    ...faults.map((_, at) => pointer("faults", at)),
    ...missing2.map(({ place }) => place),
    ...failed
  ];
  const others2 = [...new Set(transcript.flatMap(({ origin }) => origin === null ? [] : [origin]))];
  const of = ["the code host", ...others2.map((origin) => plain(origin))].join(", ");
  const said = `${counted(transcript.length, "call")} of ${of}, each with its answer's digest; times in UTC, by the host's clock.`;
  if (missing2.length > 0 || faults.length > 0 || judgedAt === null || transcript.length === 0) {
    const holes = missing2.length === 0 ? "" : ` Not known: ${enumerated(missing2, ({ name }) => plain(name), 20)}.`;
    const bad = faults.length === 0 ? "" : ` Faults: ${enumerated(faults, ({ code: code2 }) => code2)}.`;
    return answer("not-known", `${said}${holes}${bad}`, places);
  }
  return answer(
    "shown",
    `${said} Nothing that was asked for is missing. That nothing was changed afterwards is for the signature to show.`,
    places
  );
};
var emergency = ({ decision, policy }) => {
  const said = decision.carried.map(({ by, control, approvedBy, until }, at) => ({
    by,
    says: `${by === "emergency" ? "Emergency" : "Exception"} for ${control} by ${plain(approvedBy)}, ${by === "emergency" ? "review due by" : "until"} ${until}.`,
    place: pointer("decision", "carried", at)
  }));
  if (said.length === 0) {
    return policy.state === "found" ? answer("not-applicable", "No emergency and no exception carried it.", ["/decision/carried"]) : answer("not-known", "The policy could not be read.", ["/policy", "/decision/carried"]);
  }
  const review2 = said.some(({ by }) => by === "emergency") ? " That the review afterwards took place is not in this record." : "";
  return answer(
    review2 === "" ? "shown" : "not-shown",
    `${said.map(({ says }) => says).join(" ")}${review2}`,
    said.map(({ place }) => place)
  );
};

// src/report/attributes.ts
var ASKED = [
  {
    id: "A",
    name: "Exists in the population",
    question: "Does the system's own history hold this change, so that none can be left out?",
    ask: existence
  },
  { id: "B", name: "Request", question: "Who asked for this change, and where is that written?", ask: request },
  {
    id: "C",
    name: "Authorised approval",
    question: "Did somebody who may do so approve the request, and not for themselves?",
    ask: authorisation
  },
  {
    id: "D",
    name: "Peer review",
    question: "Did somebody other than its authors look at exactly what was merged, before the merge?",
    ask: review
  },
  { id: "E", name: "Tested", question: "Was it tested, and did the tests pass on what was judged?", ask: tests },
  { id: "F", name: "Security scans", question: "Was it scanned, by what, and what was found?", ask: scans },
  {
    id: "G",
    name: "Developing apart from deploying",
    question: "Was it brought into production by somebody else than who wrote it?",
    ask: apartFromDeploying
  },
  { id: "H", name: "Deployed as approved", question: "Does production run what was approved?", ask: deployed },
  {
    id: "I",
    name: "Completeness of the record",
    question: "Does the record tell who, what and when, from which source, without a gap?",
    ask: wholeness
  },
  {
    id: "J",
    name: "Emergency",
    question: "If it went round the rules: who allowed that, and was it reviewed afterwards?",
    ask: emergency
  },
  {
    id: "K",
    name: "Every kind of change",
    question: "Do configuration, workflows, data and models count as much as code?",
    ask: kinds
  },
  {
    id: "L",
    name: "Configuration of the control",
    question: "Which rules, which program and which rights stood when it was judged?",
    ask: configuration
  },
  {
    id: "M",
    name: "Going back, and afterwards",
    question: "Is there a plan to go back, and is what happened afterwards known?",
    ask: afterwards
  }
];
var OF_MOMENT = {
  merge: "ABCDEFGHIJKLM",
  deployment: "GHIJLM",
  reconciliation: "AIJL",
  access: "IJL",
  retest: "IJL",
  assurance: "IL"
};
var attributesOf = (evidence) => ASKED.filter(({ id }) => OF_MOMENT[MOMENTS[evidence.stage]].includes(id)).map(({ id, name, question, ask }) => {
  const { state, answer: answer2, pointers } = ask(evidence);
  return {
    id,
    name,
    question: QUESTIONS[`${MOMENTS[evidence.stage]} ${id}`] ?? question,
    state,
    answer: answer2,
    pointers: [...new Set(pointers)]
  };
});
var QUESTIONS = {
  "reconciliation A": "Does the branch hold nothing that has no record, so that none can be left out?",
  "access L": "Are rights what they should be, and which rules and which program said so?"
};

// src/report/html/markup.ts
var VOID = /* @__PURE__ */ new Set(["meta", "link"]);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var escape = (text) => visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
var element = (name, attributes, ...children) => {
  const written = Object.entries(attributes).flatMap(
    ([key, value]) => value === null ? [] : [value === true ? ` ${key}` : ` ${key}="${escape(value)}"`]
  );
  const open = `<${name}${written.join("")}>`;
  return { markup: VOID.has(name) ? open : `${open}${join(children).markup}</${name}>` };
};
var join = (children) => ({
  markup: children.map((child) => child === null ? "" : typeof child === "string" ? escape(child) : child.markup).join("")
});
var others = (text) => element("bdi", {}, text);
var code = (text) => element("code", {}, text);
var verbatim = (name, content) => {
  if (/<\/(script|style)|<!--|[\r\0]/iu.test(content))
    throw new Error(`the ${name} of the page cannot stand in a page`);
  return { markup: `<${name}>${content}</${name}>` };
};

// src/report/html/style-layout.ts
var LAYOUT = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;background:var(--ground);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h4{line-height:1.25;margin:0}
h1{font-size:1.9rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.15rem;font-weight:650;margin-bottom:.75rem}
h4{font-size:.95rem;margin-top:.75rem}
p{margin:.4rem 0}
a{color:var(--link)}
small{font-size:.85em;color:var(--soft)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
pre{white-space:pre-wrap;background:var(--calm-bg);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0 0}
ul{margin:.3rem 0;padding-left:1.2rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.brand{color:var(--soft);font-size:.9rem;margin:0 0 .5rem}
.aside{color:var(--soft);font-size:.88rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.75rem 0 .25rem}
.subject{font-weight:600;font-size:1.05rem;margin-right:.25rem}
.stage{color:var(--soft);margin:0}
.carried{background:var(--wait-bg);color:var(--wait);border-left:4px solid currentColor;padding:.6rem .9rem;border-radius:4px;margin:.75rem 0 0}
section,footer,main>details{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin-top:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;padding:0;margin:1.1rem 0 0;font-size:.92rem}
.pair{display:grid;gap:0 1rem;align-items:start}
.pair>*{min-width:0}
@media (min-width:62rem){.pair{grid-template-columns:1fr 1fr}}
@media (max-width:40rem){body{padding:1rem .75rem 2rem}h1{font-size:1.45rem}section,footer,main>details{padding:.9rem .9rem}}
@media print{body{max-width:none;padding:0;background:#fff;font-size:10pt}nav,.skip,#save{display:none}
section,footer,main>details{border-color:#bbb;break-inside:auto}h2{break-after:avoid}tr,li,.rows>div{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}}
`;

// src/report/html/style-parts.ts
var PARTS = `
.badge{display:inline-block;padding:.08rem .55rem;border-radius:999px;font-size:.82rem;font-weight:600;white-space:nowrap;border:1px solid transparent}
.good{color:var(--good);background:var(--good-bg)}.bad{color:var(--bad);background:var(--bad-bg)}
.wait{color:var(--wait);background:var(--wait-bg)}.calm{color:var(--calm);background:var(--calm-bg)}
.check .verdict{font-weight:600;border-radius:6px;padding:.55rem .8rem;margin:0 0 .6rem}
.rows{margin:0}
.rows>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.25rem .9rem;padding:.32rem 0;border-top:1px solid var(--line)}
.rows>div:first-child{border-top:0;padding-top:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
summary{cursor:pointer}
.control{border-top:1px solid var(--line)}
.control:first-child{border-top:0}
.control>summary{display:grid;grid-template-columns:8.5rem minmax(0,14rem) minmax(0,1fr);gap:.2rem .9rem;align-items:baseline;padding:.55rem 1.4rem .55rem .2rem;list-style:none;position:relative}
.control>summary::-webkit-details-marker{display:none}
.control>summary::after{content:"";position:absolute;right:.35rem;top:1.05rem;width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
.control[open]>summary::after{transform:rotate(-135deg);top:1.25rem}
.control .badge{justify-self:start}
.control .name{font-weight:600}
.requirement{color:var(--soft)}
.inside{padding:0 .2rem .9rem 9.6rem}
.inside li{margin-bottom:.6rem}
.inside li p{margin:.1rem 0}
.next{font-style:italic}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.88rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem .5rem 0;border-top:1px solid var(--line)}
thead th{overflow-wrap:normal;border-top:0;color:var(--soft);font-weight:600;font-size:.88rem}
.matrix{width:auto;max-width:100%}
.matrix thead th{vertical-align:bottom;padding:.2rem .35rem}
.matrix thead th:not(:first-child) span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;max-height:11rem}
.matrix th:first-child{padding-left:0}
.matrix tbody th{font-weight:500;min-width:6rem}
.matrix td{text-align:center;padding:.5rem .35rem;min-width:2.1rem}
.matrix small{display:block}
.holds{color:var(--good);font-size:1.1rem;line-height:1.2}
.timeline{list-style:none;margin:0;padding:0}
.timeline li{display:grid;grid-template-columns:minmax(0,max-content) 5.6rem minmax(0,1fr);gap:0 1.1rem;padding:.28rem 0 .28rem 1.5rem;position:relative}
.timeline li::before{content:"";position:absolute;left:.32rem;top:0;bottom:0;width:2px;background:var(--line)}
.timeline li:first-child::before{top:.85rem}.timeline li:last-child::before{bottom:auto;height:.85rem}
.timeline li::after{content:"";position:absolute;left:0;top:.6rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--sheet);border:3px solid var(--soft)}
.timeline .review::after,.timeline .ticket::after{border-color:var(--good)}
.timeline .merge::after,.timeline .deployment::after{border-color:var(--wait)}
.timeline .gate::after{border-color:var(--link);background:var(--link)}
.timeline time{color:var(--soft);font-variant-numeric:tabular-nums}
.lane{color:var(--soft);font-size:.88rem}
.claimed{color:var(--soft);font-size:.85rem}
.attributes td:nth-child(2){width:32%}.attributes td:nth-child(3){width:8.5rem}
.attributes p{margin:0 0 .3rem}.attributes th{overflow-wrap:normal}
.question{display:block;color:var(--soft);font-size:.92rem}
.weights th,.weights td{overflow-wrap:normal}.weights td:nth-child(-n+2){overflow-wrap:anywhere}
.weights td:nth-child(2){min-width:11rem}.weights .equal{color:var(--good)}.weights .not-equal{color:var(--bad);font-weight:600}
.places{font-size:.88rem;color:var(--soft)}.places ul{color:var(--ink)}
.calls{font-size:.88rem;margin-top:.6rem}
button{font:inherit;padding:.4rem .9rem;border-radius:6px;border:1px solid var(--line);background:var(--calm-bg);color:var(--ink);cursor:pointer}
@media (max-width:40rem){
.rows>div{grid-template-columns:1fr;gap:0}
.control>summary{grid-template-columns:auto minmax(0,1fr)}.requirement{grid-column:1/-1;font-size:.92rem}
.inside{padding-left:.2rem}
.timeline li{display:flex;flex-wrap:wrap}.timeline time{min-width:0}.timeline .what{flex:1 0 100%;min-width:0;max-width:100%}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}
.stack tbody tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:.12rem 0;width:auto!important}
.calls td:empty{display:none}.calls td::before,.weights td::before{content:attr(data-head) ": ";color:var(--soft)}
}
`;

// src/report/html/style.ts
var COLOURS = `
:root{color-scheme:light dark;--ground:#fbfbf9;--sheet:#fff;--ink:#1f2328;--soft:#59636e;--line:#d9dde2;--link:#0a5cb8;
--good:#14612f;--good-bg:#e3f4e8;--bad:#9a1c1c;--bad-bg:#fdeaea;--wait:#7a4a00;--wait-bg:#fff3d6;--calm:#4a5460;--calm-bg:#eceff2}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--sheet:#1b1f24;--ink:#e4e8ec;--soft:#a2acb7;--line:#353c44;--link:#7db8ff;
--good:#86dba0;--good-bg:#16321f;--bad:#ffa8a3;--bad-bg:#421c1c;--wait:#f3c969;--wait-bg:#3a2c0b;--calm:#b9c2cc;--calm-bg:#2a3038}}
`;
var STYLE = `${COLOURS}${LAYOUT}${PARTS}`;

// src/report/record/people.ts
var DUTY_WORDS = {
  author: "Author",
  approver: "Approver",
  merger: "Merger",
  requester: "Requester",
  "ticket-approver": "Ticket approver",
  deployer: "Deployer",
  "deployment-approver": "Deployment approver",
  "policy-author": "Policy author"
};
var peopleShown = ({ participants }) => {
  const held = new Set(participants.flatMap(({ duties }) => duties));
  return {
    people: participants.map(({ account, duties }, at) => ({
      name: nameOf(account),
      id: account.id,
      kind: account.type === "user" ? "" : account.type,
      duties,
      at
    })),
    held: DUTIES.filter((duty) => held.has(duty)),
    unheld: DUTIES.filter((duty) => !held.has(duty))
  };
};

// src/report/models/retest-rows.ts
var NAMED = 20;
var retestRows = ({ stage, facts }) => {
  const { models, repository } = facts;
  if (stage !== "retest" || models?.known !== true || models.value === null) return [];
  const { commit, models: judged } = models.value;
  const names = enumerated(judged, ({ name, root }) => `${plain(name)} (${plain(root)})`, NAMED);
  return [
    ...repository?.known === true ? [row("Default branch", repository.value.defaultBranch)] : [],
    exactRow("Stood at", commit),
    row("Models", judged.length === 0 ? "none" : `${counted(judged.length, "model")}: ${names}`)
  ];
};

// src/report/record/access-rows.ts
var accessRows = (evidence) => {
  const { access } = evidence.facts;
  const expected = access.known ? access.value?.expected ?? null : null;
  return [
    ...accessFacts(evidence).map(([name, words]) => row(name, words)),
    ...expected !== null && "digest" in expected ? [exactRow("sha256 of the file", expected.digest)] : []
  ];
};

// src/report/record/deployment-rows.ts
var deploymentRows = (deployment) => {
  const { environment, id, commit, ref, artifacts, outcome } = deployment;
  return [
    row("Environment", environment),
    ...rowsIf(id, (number) => [row("Deployment", String(number))]),
    exactRow("Deployed commit", commit),
    ...rowsIf(ref, (name) => [row("Named by", name)]),
    row("Way", wayWords(deployment)),
    row("Records", recordsWords(deployment)),
    ...artifacts.length === 0 ? [row("Artifacts", "none was handed in")] : [],
    ...artifacts.flatMap((artifact) => [
      exactRow(`Artifact ${artifact.name}`, artifact.digest),
      row("Its provenance", provenanceWords(artifact))
    ]),
    row("Deployed by", deployerWords(deployment)),
    row("Reviewers", reviewWords(deployment)),
    row("Guarded by", guardWords(deployment)),
    ...outcome === null ? [] : outcomeRows(outcome)
  ];
};
var outcomeRows = (outcome) => {
  const { started, ended, job, log, gateRecord } = outcome;
  return [
    row("Ended", endWords(outcome)),
    row("Time", `from ${started ?? "a time that is not told"} to ${ended ?? "a time that is not told"}`),
    row("Checked", checkedWords(outcome)),
    ...rowsIf(job, ({ id, name }) => [row("Job", `${name} (${String(id)})`)]),
    log.known ? exactRow("sha256 of its log", log.value) : row("Its log", `not known: ${log.why.found ?? log.why.code}`),
    gateRecord === null ? row("Gate before it", "none") : exactRow("Gate before it", gateRecord)
  ];
};

// src/report/record/test-rows.ts
var testRows = (evidence) => testsShown(evidence).flatMap((shown) => [
  row(`Tests of ${shown.check}`, testsLine(shown)),
  ...shown.artifact === null ? [] : [exactRow(`Artifact ${String(shown.artifact.id)}`, `${shown.artifact.name} sha256:${shown.artifact.digest}`)]
]);

// src/report/record/change-rows.ts
var changeRows = (evidence) => {
  const { subject, facts, companions } = evidence;
  const { repository, pull } = subject;
  const deployment = deploymentOf(evidence);
  const id = repository.id === null ? "" : ` (id ${String(repository.id)})`;
  return [
    row("Repository", `${repository.name}${id}`),
    ...rowsIf(pull, (number) => [row("Pull request", `#${String(number)}`)]),
    ...facts.change.known ? ofChange(facts.change.value) : deployment === null ? otherRows(evidence, facts.change.why.code) : deploymentRows(deployment),
    ...rowsIf(subject.base, (base) => [row("Into branch", base.ref), exactRow("Branch stood at", base.commit)]),
    ...rowsIf(subject.head, (head) => [exactRow("Head commit", head)]),
    ...facts.change.known ? [exactRow("Head tree", facts.change.value.head.tree)] : [],
    ...deployment === null ? rowsIf(subject.commit, (commit) => [
      exactRow(carrierOf(evidence) === "commit" ? "Commit" : "Status on commit", commit)
    ]) : [],
    ...sizes(evidence),
    ...testRows(evidence),
    ...facts.landing.known ? rowsIf(facts.landing.value, ofLanding) : [],
    ...companions.length === 0 ? [] : [
      row(
        deployment === null ? "Judged with it" : "Carries",
        companions.map(({ pull: other }) => `#${String(other)}`).join(", ")
      )
    ]
  ];
};
var otherRows = (evidence, code2) => {
  const rows = [...accessRows(evidence), ...lineRows(evidence), ...upkeepRows(evidence), ...retestRows(evidence)];
  if (rows.length === 0 && MOMENTS[evidence.stage] !== "merge") return [];
  return rows.length > 0 ? rows : [row("Change", `not known: ${sentence(code2).says}`)];
};
var ofChange = ({ title, author, initiator, head, state, draft, merged }) => [
  row("Title", title),
  row("Opened by", nameOf(author)),
  ...rowsIf(initiator, (who) => [row("Started by", nameOf(who))]),
  row(
    "From branch",
    `${head.ref}${head.repository === null ? " of a deleted repository" : head.fork ? ` of the fork ${head.repository.name}` : ""}`
  ),
  row("State", `${state}${draft ? ", a draft" : ""}`),
  ...rowsIf(merged, ({ by, at }) => [row("Merged", `by ${nameOf(by)} at ${at}`)])
];
var sizes = ({ facts }) => {
  const { files, commits, change } = facts;
  const lines = change.known ? `, +${String(change.value.additions)} −${String(change.value.deletions)} lines` : "";
  return [
    ...files.known ? [row("Size", `${counted(files.value.length, "file")}${lines}`)] : [],
    ...commits.known ? [
      row(
        "Commits",
        `${String(commits.value.current.length)}${commits.value.earlier.length === 0 ? "" : `, and ${String(commits.value.earlier.length)} of earlier heads`}`
      )
    ] : []
  ];
};
var ofLanding = (landing) => [
  row("Landed", `on ${landing.branch} by ${nameOf(landing.by)}, method: ${landing.method}`),
  exactRow("Landed commit", landing.commit),
  exactRow("Landed tree", landing.tree),
  row("Content", landed(landing)),
  ...landing.ungated.map((commit) => exactRow("Came without a change", commit))
];
var landed = ({ tree, expectedTree }) => {
  if (expectedTree === null) return "what a clean merge gives could not be computed";
  return tree === expectedTree ? "exactly what a clean merge of the change gives" : `NOT what a clean merge of the change gives, which is ${short(expectedTree)}`;
};

// src/report/record/controls-shown.ts
var WORST_FIRST = ["fail", "indeterminate", "pending", "waived", "pass", "not-applicable"];
var controlsShown = ({ findings, companions }) => [
  ...ofChange2(findings, null, ""),
  ...companions.flatMap(
    ({ pull, findings: theirs }, at) => ofChange2(theirs, `#${String(pull)}`, pointer("companions", at))
  )
];
var ofChange2 = (findings, change, place) => {
  const all = findings.map((finding, at) => shownOf(finding, change, `${place}${pointer("findings", at)}`)).filter(({ name, reasons, notes }) => name !== GATE || reasons.length > 0 || notes.length > 0);
  return WORST_FIRST.flatMap((outcome) => all.filter((each) => each.outcome === outcome));
};
var REQUIREMENTS = new Map([
  ...controls.map(({ id, requirement }) => [id, requirement]),
  [GATE, "The run, its policy and its reading are in order."]
]);
var shownOf = (finding, change, place) => ({
  name: plain(finding.control),
  change,
  version: finding.version,
  requirement: REQUIREMENTS.get(finding.control) ?? "A control that this version does not have.",
  outcome: finding.outcome,
  reportOnly: finding.enforcement === "report",
  rules: finding.rules.map((rule) => plain(rule)),
  reasons: finding.reasons.map((reason) => reasonShown(reason, finding.control)),
  notes: finding.notes.map((note) => reasonShown(note, finding.control)),
  pointer: place
});
var reasonShown = ({ code: code2, about: about2, found, needed, who }, control) => ({
  code: plain(code2),
  says: visible(sentence(code2, control).says),
  next: sentence(code2, control).next,
  about: about2.map((text) => plain(text)),
  found: found === void 0 ? null : plain(withAddresses(found)),
  needed: needed === void 0 ? null : plain(withAddresses(needed)),
  who: (who ?? []).map(whom)
});

// src/report/record/origin-rows.ts
var policyRows = ({ policy, companions }) => [
  ...ofReading(policy),
  ...companions.flatMap(
    ({ pull, policy: own }) => own === void 0 ? [] : [row("Judged by another", `#${String(pull)}`), ...ofReading(own)]
  )
];
var ofReading = (policy) => {
  if (policy.state === "missing") return [row("Policy", `missing: there is no ${policy.path}`)];
  if (policy.state === "unreadable") return [row("Policy", `unreadable: ${policy.path}, ${policy.found}`)];
  return policy.sources.flatMap(({ kind, name, repository, path, commit, digest, bytes }) => [
    row(KINDS[kind], kind === "preset" ? name : `${path ?? name}${repository === null ? "" : ` of ${repository}`}`),
    ...rowsIf(commit, (id) => [exactRow("At commit", id)]),
    exactRow("sha256", digest),
    row("Size", counted(bytes, "byte"))
  ]);
};
var KINDS = { file: "Policy", "extended-file": "Extends the file", preset: "Extends the preset" };
var runRows = (evidence) => {
  const { facts, tool, judgedAt, subject } = evidence;
  const standing = standingText(evidence, (text) => text);
  return [
    row("Judged", `at ${judgedAt ?? "a time that is not known"} by ${tool.name} ${tool.version}`),
    ...rowsIf(subject.context, (context) => [row("Status", context)]),
    ...facts.run.known ? ofRun(facts.run.value) : [row("Run", "not known")],
    ...standing === "" ? [] : [row("Worth", standing)]
  ];
};
var ofRun = ({ event, id, attempt, actor, triggeringActor, workflow, url, ...program }) => [
  row(
    "Woken by",
    `${event}${actor === "" ? "" : `, actor ${actor}`}${triggeringActor === actor ? "" : `, started by ${triggeringActor}`}`
  ),
  row("Workflow", workflow === null ? "none ran" : `${workflow.repository}/${workflow.path}@${workflow.ref}`),
  ...rowsIf(workflow?.commit, (commit) => [exactRow("Workflow commit", commit)]),
  ...rowsIf(program.action, ({ repository, ref }) => [row("Action", `${repository}${ref === null ? "" : `@${ref}`}`)]),
  ...rowsIf(program.build, (digest) => [exactRow("Program sha256", digest)]),
  ...rowsIf(program.environment, (environment) => [row("Runner", environment)]),
  ...id === 0 ? [] : [row("Run", `${String(id)}, attempt ${String(attempt)}`)],
  ...rowsIf(url, (address) => [row("Address", address)])
];
var linkRows = ({ links, stage }) => [
  row("Stage", `${STAGES[stage].name} (${stage})`),
  ...rowsIf(links.parentCommit, (commit) => [exactRow("Commit before", commit)]),
  ...links.covers.map((commit) => exactRow("Covers", commit)),
  ...parentRow(links, stage),
  ...rowsIf(links.earlierEvidence, (digest) => [exactRow("Earlier record", digest)])
];
var parentRow = ({ parentEvidence }, stage) => {
  if (!parentEvidence.known) return [row("Record before", "not known")];
  if (parentEvidence.value !== null) return [exactRow("Record before", parentEvidence.value)];
  return stage === "sealed" ? [row("Record before", "none: the first record of the branch, or a hole")] : [];
};
var STAGES = {
  "pull-request": { name: "provisional", says: "This record was made before the merge." },
  "merge-queue": { name: "provisional", says: "This record was made in the merge queue." },
  sealed: { name: "final", says: "This record was made afterwards, of what the branch holds." },
  "dry-run": { name: "dry run", says: "A dry run from the command line: nothing was published." },
  deployment: { name: "before a deployment", says: "This record was made before the deployment." },
  deployed: { name: "deployment", says: "This record was made after the deployment." },
  reconciliation: { name: "reconciliation", says: "This record compares the branch with its records." },
  retest: { name: "retest", says: "This record judges again the models that the default branch held." },
  access: { name: "access", says: "This record compares who may do what with what was expected." },
  assurance: { name: "assurance", says: "This record says what a scheduled run looked after, and whom it told." }
};
var sourceRows = (evidence) => {
  const { facts, transcript, faults } = evidence;
  const failed = transcript.filter(({ error }) => error !== null).length;
  const bytes = transcript.reduce((sum, each) => sum + each.bytes, 0);
  const times = transcript.flatMap(({ date }) => date === null ? [] : [date]);
  const names = Object.entries(facts);
  const unknown = unknownParts(evidence).map(({ name }) => plain(name));
  const unasked = names.flatMap(([name, fact]) => !fact.known && fact.why.code === "not-demanded" ? [name] : []);
  const say = (list) => list.length === 0 ? "nothing" : enumerated(list, (name) => name, 30);
  return [
    row(
      "Calls",
      `${counted(transcript.length, "call")}, ${counted(bytes, "byte")} of answers${failed === 0 ? "" : `, ${String(failed)} failed`}`
    ),
    ...rowsIf(times[0], (first) => [row("Between", `${first} and ${times.at(-1) ?? first}`)]),
    row("Could not be read", say(unknown)),
    row("Was not asked for", say(unasked)),
    ...faults.map(({ code: code2, found }) => row("Fault", `${code2}${found === void 0 ? "" : `: ${found}`}`))
  ];
};

// src/report/record/ticket-rows.ts
var ticketRows = ({ facts }) => {
  const { tickets } = facts;
  if (!tickets.known) {
    return [
      row(
        "Ticket",
        tickets.why.code === "not-demanded" ? "not asked for" : `not known: ${sentence(tickets.why.code).says}`
      )
    ];
  }
  const { answers, mentions, system } = tickets.value;
  if (answers.length === 0) return [row("Ticket", "none is named")];
  return answers.flatMap(({ key, answer: answer2 }) => {
    const places = [...new Set(mentions.filter((each) => each.key === key).map((each) => each.in))].join(", ");
    if (!answer2.known) return [row("Ticket", `${key} of ${system}: not known, ${whyUnknown(answer2.why)}`)];
    if (answer2.value.found === "present") return ofTicket2(answer2.value.ticket, system, places);
    return [
      row(
        "Ticket",
        `${key} of ${system}: ${answer2.value.found === "absent" ? "there is none" : "there is none, or it is hidden"}`
      )
    ];
  });
};
var ofTicket2 = (ticket, system, places) => {
  const words = ticketWords(ticket);
  return [
    row("Ticket", `${ticket.key} of ${system}${places === "" ? "" : `, named in: ${places}`}`),
    ...rowsIf(ticket.url, (url) => [row("Address", url)]),
    ...rowsIf(ticket.project, (project) => [row("Belongs to", project)]),
    row("Title", ticket.title ?? "left out: everybody may see the repository"),
    row("State", `${ticket.state}${ticket.type === null ? "" : `, type ${ticket.type}`}`),
    row("Requested by", words.requested),
    row("Approval is", words.kind),
    row("Approvals", words.answers),
    ...rowsIf(words.ruling, (ruling) => [row("The system says", ruling)]),
    row("Last edited", words.edited),
    ...rowsIf(words.planned, (planned) => [row("Planned", planned)]),
    ...rowsIf(words.items, (items) => [row("For", items)]),
    ...usesOf(ticket)
  ];
};
var usesOf = ({ usedBy }) => usedBy.known && usedBy.value.length > 0 ? [
  row(
    "Also used by",
    enumerated(usedBy.value, (change) => change, 20)
  )
] : [];

// src/report/record/moment.ts
var moment = (lane, at, says, { by, pointer: pointer2 }) => ({ at, lane, says, by, claimed: false, pointer: pointer2 });

// src/report/record/moments-of-deployment.ts
var deploymentMoments = (evidence) => {
  const deployment = deploymentOf(evidence);
  if (deployment === null) return [];
  const { environment, last, outcome } = deployment;
  const place = "/facts/deployment/value";
  const before = last.known ? last.value : null;
  const at = (time, says, by, path) => time === null ? [] : [moment("deployment", time, says, { by, pointer: `${place}${path}` })];
  return [
    ...at(before?.at ?? null, `What stood in ${plain(environment)} before was deployed`, null, "/last"),
    ...at(outcome?.started ?? null, `Deployment to ${plain(environment)} began`, deployerWords(deployment), "/outcome"),
    ...at(outcome?.ended ?? null, `It ended: ${outcome === null ? "" : endWords(outcome)}`, null, "/outcome")
  ];
};

// src/report/record/moments-of-code.ts
var MOST_COMMITS = 30;
var commitMoments = ({ facts }) => {
  if (!facts.commits.known) return [];
  const { current } = facts.commits.value;
  const last = current.at(-1);
  if (current.length > MOST_COMMITS && last !== void 0) {
    const says = `${counted(current.length, "commit")}, the last of them ${short(last.id)}`;
    return [
      {
        ...moment("code", last.committedAt, says, { by: null, pointer: "/facts/commits/value/current" }),
        claimed: true
      }
    ];
  }
  return current.map(({ id, author, committedAt }, at) => ({
    ...moment("code", committedAt, `Commit ${short(id)}`, {
      by: attributionName(author),
      pointer: pointer("facts", "commits", "value", "current", at)
    }),
    claimed: true
  }));
};
var pushMoments = ({ facts }) => {
  if (!facts.pushes.known || facts.pushes.value.source !== "activity") return [];
  return facts.pushes.value.pushes.map(
    ({ at, by, after, forced }, index) => moment("code", at, `Pushed ${short(after)}${forced === true ? ", replacing what stood there" : ""}`, {
      by: nameOf(by),
      pointer: pointer("facts", "pushes", "value", "pushes", index)
    })
  );
};
var labelMoments = ({ facts }) => {
  if (!facts.change.known) return [];
  const { labels, unlabeled } = facts.change.value;
  return [
    ...labels.flatMap(
      ({ name, by, at }, index) => at === null ? [] : [
        moment("merge", at, `Label ${plain(name)} set`, {
          by: nameOf(by),
          pointer: pointer("facts", "change", "value", "labels", index)
        })
      ]
    ),
    ...unlabeled.map(
      ({ name, by, at }, index) => moment("merge", at, `Label ${plain(name)} taken off`, {
        by: nameOf(by),
        pointer: pointer("facts", "change", "value", "unlabeled", index)
      })
    )
  ];
};
var mergeMoments = ({ facts }) => {
  if (!facts.change.known) return [];
  const { baseChanges, autoMerge, queued, merged } = facts.change.value;
  const asked = [
    { name: "autoMerge", says: "Auto-merge enabled", told: autoMerge },
    { name: "queued", says: "Put into the merge queue", told: queued },
    { name: "merged", says: "Merged", told: merged }
  ];
  return [
    ...baseChanges.map(
      ({ at, from, to, by }, index) => moment("merge", at, `Base changed from ${plain(from)} to ${plain(to)}`, {
        by: by === null ? null : nameOf(by),
        pointer: pointer("facts", "change", "value", "baseChanges", index)
      })
    ),
    ...asked.flatMap(
      ({ name, says, told }) => told?.at == null ? [] : [moment("merge", told.at, says, { by: nameOf(told.by), pointer: pointer("facts", "change", "value", name) })]
    )
  ];
};

// src/report/record/moments-of-assurance.ts
var OPINIONS = {
  approved: "Approved",
  "changes-requested": "Changes requested",
  commented: "Commented",
  unknown: "Reviewed, with an opinion that is not known"
};
var reviewMoments = ({ facts, coverage }) => {
  if (!facts.reviews.known) return [];
  const covered = new Map(coverage.map(({ review: review2, covers }) => [review2, covers]));
  return facts.reviews.value.flatMap(({ id, by, opinion, commit, at, dismissed }, index) => {
    const place = pointer("facts", "reviews", "value", index);
    const covers = covered.get(id);
    const of = commit === null ? "" : ` ${short(commit)}`;
    const saw = covers === void 0 || opinion === "commented" ? "" : ` (${COVERAGE_WORDS[covers]})`;
    return [
      moment("review", at, `${OPINIONS[opinion]}${of}${saw}`, { by: nameOf(by), pointer: place }),
      ...dismissed?.at == null ? [] : [
        moment("review", dismissed.at, `Dismissed the review of ${nameOf(by)}`, {
          by: nameOf(dismissed.by),
          pointer: `${place}/dismissed`
        })
      ]
    ];
  });
};
var checkMoments = ({ facts }) => {
  if (!facts.checks.known) return [];
  return facts.checks.value.head.flatMap(
    ({ name, conclusion, completedAt, app }, index) => completedAt === null ? [] : [
      moment("check", completedAt, `Check ${plain(name)}: ${plain(conclusion ?? "no result")}`, {
        by: app === null ? null : plain(app),
        pointer: pointer("facts", "checks", "value", "head", index)
      })
    ]
  );
};
var testMoments = (evidence) => testsShown(evidence).flatMap(
  (shown) => shown.artifact === null ? [] : [
    moment("check", shown.artifact.at, `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`, {
      by: null,
      pointer: shown.place
    })
  ]
);
var scanMoments = ({ facts }) => {
  if (!facts.scans.known) return [];
  return facts.scans.value.flatMap(
    ({ scan, reports }, at) => (reports.known ? reports.value : []).flatMap(
      (report, index) => report.at === null ? [] : [
        moment("check", report.at, `Scan ${plain(scan)}: ${counted(report.findings.length, "finding")}`, {
          by: report.tool === null ? null : plain(report.tool),
          pointer: pointer("facts", "scans", "value", at, "reports", "value", index)
        })
      ]
    )
  );
};
var ticketMoments = ({ facts }) => {
  if (!facts.tickets.known) return [];
  return facts.tickets.value.answers.flatMap(({ answer: answer2 }, at) => {
    if (!answer2.known || answer2.value.found !== "present") return [];
    const { key, approvals: approvals2, edited, approvedBy } = answer2.value.ticket;
    const moved = approvedBy === "move" ? " by moving it" : "";
    const place = pointer("facts", "tickets", "value", "answers", at, "answer", "value", "ticket");
    return [
      ...(approvals2.known ? approvals2.value : []).flatMap(
        (approval, index) => approval.at === null ? [] : [
          moment("ticket", approval.at, `Ticket ${plain(key)} ${approval.answer}${moved}`, {
            by: ticketPersonName(approval.by),
            pointer: `${place}/approvals/value/${String(index)}`
          })
        ]
      ),
      ...!edited.known || edited.value === null ? [] : [
        moment("ticket", edited.value.at, `Ticket ${plain(key)} edited${fieldWords(edited.value)}`, {
          by: ticketPersonName(edited.value.by),
          pointer: `${place}/edited/value`
        })
      ]
    ];
  });
};

// src/report/record/timeline.ts
var timelineOf = (evidence) => {
  const { judgedAt } = evidence;
  const all = [
    ...ticketMoments(evidence),
    ...commitMoments(evidence),
    ...pushMoments(evidence),
    ...checkMoments(evidence),
    ...testMoments(evidence),
    ...scanMoments(evidence),
    ...labelMoments(evidence),
    ...reviewMoments(evidence),
    ...mergeMoments(evidence),
    ...deploymentMoments(evidence),
    ...judgedAt === null ? [] : [
      {
        at: judgedAt,
        lane: "gate",
        says: `Judged: ${evidence.decision.verdict}`,
        by: null,
        claimed: false,
        pointer: "/judgedAt"
      }
    ]
  ];
  return all.map((moment2) => ({ moment: moment2, time: Date.parse(moment2.at) })).sort((a, b) => Number.isNaN(a.time) ? 1 : Number.isNaN(b.time) ? -1 : a.time - b.time).map(({ moment: moment2 }) => moment2);
};

// src/report/record/view.ts
var recordView = (evidence) => {
  const { subject, decision, stage } = evidence;
  const isOfChange = MOMENTS[stage] === "merge";
  return {
    name: plain(`${subject.repository.name}${subject.pull === null ? "" : `#${String(subject.pull)}`}`),
    kind: KINDS2[MOMENTS[stage]],
    isOfChange,
    verdict: decision.verdict,
    headline: headline(evidence, decision.verdict),
    stage: STAGES[stage].name,
    stageText: stageText(evidence, (text) => plain(text)).join(" ") || STAGES[stage].says,
    isFinal: stage === "sealed" || stage === "deployed",
    carried: decision.carried.map(carriedLine),
    change: changeRows(evidence),
    ticket: isOfChange ? ticketRows(evidence) : [],
    dependencies: isOfChange ? dependencyRows(evidence) : [],
    weights: weightsShown(evidence),
    people: peopleShown(evidence),
    timeline: timelineOf(evidence),
    controls: controlsShown(evidence),
    attributes: attributesOf(evidence),
    policy: policyRows(evidence),
    run: runRows(evidence),
    links: linkRows(evidence),
    sources: sourceRows(evidence)
  };
};
var KINDS2 = {
  merge: "change",
  deployment: "deployment",
  access: "comparison of access",
  retest: "re-test of models",
  reconciliation: "reconciliation",
  assurance: "scheduled run"
};
var carriedLine = ({ by, control, approvedBy, why, until }) => by === "emergency" ? `Emergency: ${plain(control)} was lifted by ${plain(approvedBy)}. Not met: ${inWords(why)}. Review due by ${plain(until)}.` : `Exception for ${plain(control)} by ${plain(approvedBy)} until ${plain(until)}: ${plain(why)}.`;
var inWords = (codes) => enumerated(codes.split(", "), (code2) => plain(sentence(code2).says), 20);

// src/report/verify-command.ts
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/u;
var WORKFLOW = /^[A-Za-z0-9.][A-Za-z0-9_./-]*@refs\/[A-Za-z0-9_./-]+$/u;
var verifyCommand = ({ subject, facts }) => {
  const { name } = subject.repository;
  const workflow = facts.run.known ? workflowOf(name, facts.run.value.workflow) : "";
  return [
    "countersign verify FOLDER",
    `--repository ${REPOSITORY.test(name) ? name : "OWNER/REPOSITORY"}`,
    `--workflow ${WORKFLOW.test(workflow) ? workflow : "PATH@REF"}`,
    ...needsRoot(facts.repository) ? ["--trusted-root trusted_root.jsonl"] : []
  ].join(" ");
};
var needsRoot = (repository) => repository.known && repository.value.visibility !== "public";
var workflowOf = (name, workflow) => {
  if (workflow === null) return "";
  const { repository, path, ref } = workflow;
  return `${repository === name ? "" : `${repository}/`}${path}@${ref}`;
};

// src/report/record-text.ts
var recordText = (evidence, verification, shelf, paint) => {
  const view = recordView(evidence);
  return [
    `${paint("countersign", "bold")} ${view.name}: ${paint(view.verdict, VERDICT_TONES[view.verdict])}`,
    view.headline,
    view.stageText,
    ...view.carried.map((line) => paint(line, "wait")),
    ...sectionsOf(view, paint).flatMap(
      ([name, lines]) => lines.length === 0 ? [] : ["", paint(name, "bold"), ...lines]
    ),
    "",
    paint("This file", "bold"),
    ...fileLines(verification, shelf, paint),
    `  ${label("", paint)}${verifyCommand(evidence)}`
  ].join("\n");
};
var KINDS3 = {
  change: "Change",
  deployment: "Deployment",
  "comparison of access": "Access",
  "re-test of models": "Models",
  reconciliation: "Branch",
  "scheduled run": "Scheduled run"
};
var sectionsOf = (view, paint) => [
  [KINDS3[view.kind], rowLines(view.change, paint)],
  ["Ticket", rowLines(view.ticket, paint)],
  ["Weights", rowLines(weightRows(view.weights), paint)],
  ["Dependencies", rowLines(view.dependencies, paint)],
  ["People and duties", view.isOfChange ? peopleLines(view.people, paint) : []],
  ["Timeline (UTC)", view.timeline.map((each) => momentLine(each, paint))],
  ["Controls", view.controls.flatMap((each) => controlLines(each, paint))],
  ["What an auditor asks", view.attributes.flatMap((each) => attributeLines(each, paint))],
  ["Policy", rowLines(view.policy, paint)],
  ["Run", rowLines(view.run, paint)],
  ["Chain of records", rowLines(view.links, paint)],
  ["Where the facts came from", rowLines(view.sources, paint)]
];
var fileLines = ({ failures, digest }, shelf, paint) => [
  `  ${label("sha256", paint)}${digest}`,
  ...failures.length === 0 ? [`  ${label("Judged again", paint)}${paint("here and now, from the recorded facts: same decision", "good")}`] : failures.map(
    ({ kind, found }) => `  ${label("NOT in order", paint)}${paint(`${MEANING[kind]} Found: ${plain(found)}.`, "bad")}`
  ),
  `  ${label("Signature", paint)}${shelf.signed ? SIGNED : UNSIGNED}`
];
var SIGNED = "lies beside it, not checked here; check it, with the signer that you expect:";
var UNSIGNED = "none lies beside it; who vouches for the facts is not shown. With the other files of the record:";
var VERDICT_TONES = {
  pass: "good",
  "pass-with-exception": "wait",
  pending: "wait",
  "not-applicable": "wait",
  fail: "bad",
  indeterminate: "bad"
};
var WIDTH = 20;
var label = (text, paint) => paint(text.padEnd(WIDTH), "dim");
var rowLines = (rows, paint) => rows.map((each) => `  ${label(each.label, paint)}${each.value}`);
var peopleLines = ({ people, unheld }, paint) => [
  ...people.map(({ name, id, kind, duties }) => {
    const who = `${duties.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(", ")} (id ${String(id)}${kind === "" ? "" : `, ${kind}`})`;
    return `  ${label(`${name} `, paint)}${who}`;
  }),
  `  ${label("Nobody known", paint)}${unheld.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(", ") || "none"}`
];
var momentLine = ({ at, says, by, claimed }, paint) => {
  const time = `${plain(at)}${claimed ? "?" : ""}`.padEnd(WIDTH + 2);
  return `  ${paint(time, "dim")}${says}${by === null ? "" : ` by ${by}`}`;
};
var OUTCOME_TONES = {
  pass: "good",
  fail: "bad",
  pending: "wait",
  indeterminate: "bad",
  waived: "wait",
  "not-applicable": "dim"
};
var controlLines = (control, paint) => {
  const { name, change, outcome, reportOnly, rules, requirement, reasons, notes } = control;
  const where = change === null ? "" : `${change} `;
  const report = reportOnly ? paint(" (report only)", "dim") : "";
  const by = rules.length === 0 ? "" : paint(` changed by ${counted(rules.length, "rule")}: ${enumerated(rules, (rule) => rule)}`, "dim");
  return [
    `  ${paint(outcome.padEnd(14), OUTCOME_TONES[outcome])} ${where}${name}${report}${by}`,
    `                 ${paint(requirement, "dim")}`,
    ...reasons.map((reason) => `                 - ${reasonSentence(reason)}`),
    ...notes.map((note) => `                 ${paint("note", "dim")} ${noteSentence(note)}`)
  ];
};
var reasonSentence = (reason) => [
  `${reason.code}: ${reason.says}${aboutOf(reason)}.`,
  ...reason.found === null ? [] : [`Found: ${reason.found}.`],
  ...reason.needed === null ? [] : [`Needed: ${reason.needed}.`],
  reason.next,
  ...reason.who.length === 0 ? [] : [`Who can: ${enumerated(reason.who, (text) => text)}.`]
].join(" ");
var noteSentence = (note) => [
  `${note.code}: ${note.says}${aboutOf(note)}`,
  ...note.found === null ? [] : [`Found: ${note.found}`],
  ...note.needed === null ? [] : [`Needed: ${note.needed}`]
].join(". ");
var aboutOf = ({ about: about2 }) => about2.length === 0 ? "" : ` (${enumerated(about2, (text) => text, 20)})`;
var STATE_WORDS = {
  shown: "shown",
  "not-shown": "not shown",
  "not-applicable": "not applicable",
  "not-known": "not known"
};
var STATE_TONES = {
  shown: "good",
  "not-shown": "wait",
  "not-applicable": "dim",
  "not-known": "bad"
};
var attributeLines = ({ id, name, state, answer: answer2 }, paint) => [
  `  ${id}  ${paint(STATE_WORDS[state].padEnd(14), STATE_TONES[state])} ${name}`,
  `                    ${answer2}`
];

// src/report/html/badge.ts
var badge = (word, tone) => element("span", { class: `badge ${tone}` }, word);
var OUTCOMES = {
  pass: "good",
  fail: "bad",
  pending: "wait",
  indeterminate: "bad",
  waived: "wait",
  "not-applicable": "calm"
};
var outcomeBadge = (outcome) => badge(outcome.replace("-", " "), OUTCOMES[outcome]);
var STATES = {
  shown: "good",
  "not-shown": "wait",
  "not-known": "bad",
  "not-applicable": "calm"
};
var stateBadge = (state) => badge(STATE_WORDS[state], STATES[state]);
var verdictTone = (verdict) => {
  switch (verdict) {
    case "pass":
      return "good";
    case "fail":
    case "indeterminate":
      return "bad";
    case "pending":
    case "pass-with-exception":
      return "wait";
    case "not-applicable":
      return "calm";
  }
};

// src/report/html/sections.ts
var section = (id, title, ...children) => element(
  "section",
  { id, "aria-labelledby": `${id}-title` },
  element("h2", { id: `${id}-title` }, title),
  ...children
);
var rowList = (rows) => element(
  "dl",
  { class: "rows" },
  ...rows.map(
    ({ label: label2, value, exact }) => element("div", {}, element("dt", {}, label2), element("dd", {}, exact ? code(value) : others(value)))
  )
);
var peopleTable = (shown) => {
  const { people, held, unheld } = shown;
  const names = enumerated(unheld, (duty) => DUTY_WORDS[duty].toLowerCase(), 20);
  const nobody = element(
    "p",
    { class: "aside" },
    unheld.length === 0 ? "Every duty is held by somebody." : `Held by nobody with an account here, or not read: ${names}.`
  );
  if (people.length === 0) return join([element("p", {}, "Nobody who had a part in it is known."), nobody]);
  const heads = ["Person", ...held.map((duty) => DUTY_WORDS[duty])];
  return join([
    element(
      "table",
      { class: "matrix" },
      element("caption", {}, "Who held which duty"),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, element("span", {}, head))))
      ),
      element("tbody", {}, ...people.map((person) => personLine(person, held)))
    ),
    nobody
  ]);
};
var personLine = ({ name, id, kind, duties }, held) => element(
  "tr",
  {},
  element(
    "th",
    { scope: "row" },
    others(name),
    element("small", {}, ` id ${String(id)}${kind === "" ? "" : `, ${kind}`}`)
  ),
  ...held.map(
    (duty) => duties.includes(duty) ? element(
      "td",
      { class: "holds" },
      element("span", { "aria-hidden": "true" }, "●"),
      element("span", { class: "spoken" }, "yes")
    ) : element("td", {}, element("span", { class: "spoken" }, "no"))
  )
);
var LANES = {
  ticket: "Ticket",
  code: "Code",
  check: "Check",
  review: "Review",
  merge: "Change",
  deployment: "Deployed",
  gate: "Gate"
};
var timelineList = (moments) => {
  if (moments.length === 0) return element("p", {}, "No times are known.");
  const claimed = moments.some((moment2) => moment2.claimed);
  return join([
    element("ol", { class: "timeline" }, ...moments.map(momentItem)),
    claimed ? element(
      "p",
      { class: "aside" },
      "Times marked “claimed” are what the clock of whoever committed said; anybody can set it. All others are those of GitHub and of the ticket system. All times in UTC."
    ) : element("p", { class: "aside" }, "Times are those of GitHub and of the ticket system, in UTC.")
  ]);
};
var momentItem = ({ at, lane, says, by, claimed }) => element(
  "li",
  { class: lane },
  element("time", { datetime: at }, at.replace("T", " ").replace(/Z$/u, "")),
  element("span", { class: "lane" }, LANES[lane]),
  element(
    "span",
    { class: "what" },
    others(says),
    ...by === null ? [] : [" by ", element("strong", {}, others(by))],
    claimed ? element("span", { class: "claimed" }, " claimed") : null
  )
);
var callTable = ({ transcript }) => {
  if (transcript.length === 0) return element("p", {}, "No call is recorded.");
  const head = ["Call", "Status", "Pages, items", "At", "Bytes", "sha256 of the answer"];
  return element(
    "details",
    {},
    element("summary", {}, `All ${String(transcript.length)} calls`),
    element(
      "table",
      { class: "stack calls" },
      element("caption", {}, "Calls that were made to read the facts"),
      element("thead", {}, element("tr", {}, ...head.map((name) => element("th", { scope: "col" }, name)))),
      element("tbody", {}, ...transcript.map(callLine))
    )
  );
};
var callLine = (call) => {
  const { method, origin, path, status, date, bytes, digest, error, pages, count, query } = call;
  return element(
    "tr",
    {},
    element(
      "td",
      { "data-head": "Call" },
      code(`${method} ${origin ?? ""}${path}`),
      query === null ? null : ` query ${query.name ?? "without a name"}`,
      query === null ? null : element("small", {}, ` sha256 ${query.digest}`)
    ),
    element("td", { "data-head": "Status" }, error === null ? String(status ?? "none") : `failed: ${error}`),
    element("td", { "data-head": "Pages, items" }, pages === null ? "" : `${String(pages)}, ${String(count ?? "?")}`),
    element("td", { "data-head": "At" }, date ?? "not told"),
    element("td", { "data-head": "Bytes" }, String(bytes)),
    element("td", { "data-head": "sha256" }, digest === null ? "none" : code(digest))
  );
};

export {
  verificationText,
  verificationJson,
  attributesOf,
  element,
  join,
  others,
  code,
  verbatim,
  STYLE,
  testRows,
  DUTY_WORDS,
  recordView,
  verifyCommand,
  recordText,
  badge,
  outcomeBadge,
  stateBadge,
  verdictTone,
  section,
  rowList,
  peopleTable,
  timelineList,
  callTable
};
