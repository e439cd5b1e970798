import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  enumerated,
  plain,
  sentence,
  whom,
  withAddresses
} from "./chunk-HLLY6MF3.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";

// src/report/stage-text.ts
var AFTERWARDS = "The final record is made after the merge, of the commit that lands.";
var short = (id) => id.slice(0, 12);
var stageText = (evidence, show) => {
  const { stage, decision } = evidence;
  if (decision.verdict === "not-applicable") return [];
  switch (stage) {
    case "pull-request":
      return [
        isMerged(evidence) ? "This record is provisional: the change is merged already, and its final record is the one made after the merge." : `This record is provisional: it says how the change stands now. ${AFTERWARDS}`
      ];
    case "merge-queue":
      return [`This record is provisional: the change still waits in the merge queue. ${AFTERWARDS}`];
    case "sealed":
      return ["This record is final: it was made afterwards, of what the branch holds.", ...history(evidence, show)];
    case "dry-run":
      return [];
    case "deployment":
      return ["This record was made before the deployment; how that ended, a record of its own says."];
    case "deployed":
      return ["This record was made after the deployment."];
    case "reconciliation":
      return ["This record compares the branch with the records of its commits, as they were when it was made."];
    case "access":
      return ["This record compares who may do what with what was expected, as it was when it was made."];
  }
};
var isMerged = ({ facts }) => facts.change.known && facts.change.value.state === "merged";
var history = ({ links, facts }, show) => {
  const { covers, parentCommit, parentEvidence } = links;
  const last = covers.at(-1);
  if (last === void 0) return ["Which commits it covers could not be read."];
  const landing = facts.landing.known ? facts.landing.value : null;
  const branch = landing === null ? "" : ` of ${show(landing.branch)}`;
  const count = covers.length === 1 ? "one commit" : `${String(covers.length)} commits`;
  return [`It covers ${count}${branch}, up to ${show(short(last))}.`, before(parentCommit, parentEvidence, show)];
};
var before = (commit, named, show) => {
  if (commit === null) return "Nothing comes before it: the branch began with it.";
  if (!named.known)
    return `Which record comes before it, of ${show(short(commit))}, could not be read: ${show(named.why.found ?? named.why.code)}.`;
  if (named.value !== null)
    return `The record before it, of ${show(short(commit))}, has the sha256 ${show(named.value)}.`;
  return `No record stood on the commit before it, ${show(short(commit))}. That is in order for the first record of a branch. Otherwise there is a hole: somebody pushed what was not recorded, or that record was not there yet.`;
};

// src/report/standing-text.ts
var standingText = ({ standing, subject, facts }, show) => {
  if (subject.context === null) return "";
  const workflow = facts.run.known ? facts.run.value.workflow : null;
  const file = workflow === null ? "" : ` (${show(`${workflow.repository}/${workflow.path}@${workflow.ref}`)})`;
  const whose = `${WORKFLOWS[standing.workflow]}${file}.`;
  if (standing.workflow === "none") return whose;
  return [whose, strength(standing, show), demand(standing, subject.context, show), bypass(standing, show)].join(" ");
};
var WORKFLOWS = {
  "default-branch": "The default branch's workflow file ran",
  "base-branch": "The workflow file of the branch that is judged against ran",
  "required-workflow": "A workflow that the organisation requires ran",
  "same-as-default": "A copy of the default branch's workflow file ran, equal to it",
  "untrusted-accepted": "A workflow file that whoever wrote the change could rewrite ran, and the policy accepts that: the verdict proves nothing against them",
  untrusted: "A workflow file that is not trusted ran, so nothing can pass",
  none: "No workflow ran: this was judged outside of GitHub Actions",
  unknown: "It is not known whose workflow file ran"
};
var strength = (standing, show) => {
  switch (standing.status) {
    case "required-workflow":
      return "Nobody in this repository can replace that workflow: the organisation's ruleset names it.";
    case "app":
      return `This status counts only from ${enumerated(standing.from, show)}: it is as strong as that app's key is kept.`;
    case "shared-app":
      return "This status can be set by any workflow of this repository that may write statuses; an app of your own that the branch rule expects, or a workflow that the organisation requires, would make it stronger.";
    case "unknown":
      return "Who else can set this status is not known: the rules of the base branch could not be read.";
  }
};
var demand = ({ required, from }, context, show) => {
  if (required === null) return "Whether the base branch demands it is not known.";
  if (!required)
    return `The base branch does NOT demand it: nothing waits for this verdict until ${show(context)} is a required check.`;
  return `The base branch demands it${from.length === 0 ? " from any app; name one" : ` from ${enumerated(from, show)}`}.`;
};
var bypass = ({ bypass: list }, show) => {
  if (!list.known) return "Who may go round the rules is not shown to this token.";
  if (list.value.length === 0) return "Nobody may go round the rules.";
  return `Who may go round the rules: ${enumerated(list.value, show)}.`;
};

// src/report/text.ts
var unpainted = (text) => text;
var CODES = {
  good: "32",
  bad: "31",
  wait: "33",
  dim: "2",
  bold: "1"
};
var painted = (text, tone2) => `\x1B[${CODES[tone2]}m${text}\x1B[0m`;
var outcomeText = (evidence, verdict, later, paint) => {
  const { subject } = evidence;
  const change = `${subject.repository.name}${subject.pull === null ? "" : `#${subject.pull}`}`;
  const standing = standingText(evidence, (text) => plain(text));
  const commit = subject.head === null ? "" : ` at ${subject.head.slice(0, 12)}`;
  const carrier = subject.commit === null ? "" : `, status on ${subject.commit.slice(0, 12)}`;
  return [
    `${paint("countersign", "bold")} ${plain(change)}${commit}${carrier}: ${paint(verdict, tone(verdict))}`,
    ...findingsText(evidence.findings, paint),
    ...evidence.companions.flatMap(({ pull, decision, findings }) => [
      `  the status covers #${pull} too: ${paint(decision.verdict, tone(decision.verdict))}`,
      ...findingsText(findings, paint)
    ]),
    ...later.map(
      (each) => `  gate: ${sentence(each.code).says} (${enumerated(each.about, plain)}). ${sentence(each.code).next}`
    ),
    ...evidence.decision.carried.map((each) => `  ${carriedLine(each)}`),
    ...evidence.decision.notes.map((note) => `  ${paint("note", "dim")} ${noteText(note)}`),
    ...stageText(evidence, (text) => plain(text)).map((said) => `  ${paint("record", "dim")} ${said}`),
    ...standing === "" ? [] : [`  ${paint("standing", "dim")} ${standing}`]
  ].join("\n");
};
var carriedLine = ({ by, control, approvedBy, until, why }) => by === "emergency" ? `EMERGENCY: ${control} lifted by ${plain(approvedBy)}, review due by ${until}; missing: ${plain(why)}` : `exception for ${control} by ${plain(approvedBy)} until ${until}: ${plain(why)}`;
var tone = (verdict) => {
  switch (verdict) {
    case "pass":
    case "pass-with-exception":
      return "good";
    case "pending":
    case "not-applicable":
      return "wait";
    case "fail":
    case "indeterminate":
      return "bad";
  }
};
var findingsText = (findings, paint) => findings.filter((finding) => finding.control !== "gate" || finding.reasons.length > 0).flatMap((finding) => findingLines(finding, paint));
var findingLines = (finding, paint) => {
  const report = finding.enforcement === "report" ? paint(" (report only)", "dim") : "";
  const outcome = paint(
    finding.outcome.padEnd(14),
    finding.outcome === "pass" ? "good" : finding.outcome === "fail" ? "bad" : "wait"
  );
  return [
    `  ${outcome} ${finding.control}${report}`,
    ...(finding.outcome === "not-applicable" ? [] : finding.reasons).slice(0, 20).map((reason) => `                 - ${reasonText(reason, finding.control)}`),
    ...finding.notes.slice(0, 20).map((note) => `                 ${paint("note", "dim")} ${noteText(note)}`)
  ];
};
var reasonText = (reason, control) => {
  const words = sentence(reason.code, control);
  const about = reason.about.length === 0 ? "" : ` (${enumerated(reason.about, plain)})`;
  const found = reason.found === void 0 ? "" : ` Found: ${plain(withAddresses(reason.found))}.`;
  const needed = reason.needed === void 0 ? "" : ` Needed: ${plain(withAddresses(reason.needed))}.`;
  const who = reason.who === void 0 || reason.who.length === 0 ? "" : ` Who can: ${enumerated(reason.who, whom)}.`;
  return `${reason.code}: ${words.says}${about}.${found}${needed} ${words.next}${who}`;
};
var noteText = (note) => `${note.code}: ${sentence(note.code).says}${note.about.length === 0 ? "" : ` (${enumerated(note.about, plain)})`}`;
var followUpText = ({ pull, url, failed }) => {
  const { says, next } = sentence("follow-up-not-written");
  return failed === null ? `review of #${String(pull)} afterwards: ${url ?? "an issue is open"}` : `${says} (#${String(pull)}): ${plain(failed)}. ${next}`;
};

// src/report/names.ts
var nameOf = (account) => account === null ? "a deleted account" : plain(account.login);
var ticketPersonName = (person) => {
  if (person === null) return "somebody who is not told";
  return plain(person.account?.login ?? person.handle ?? person.alias ?? "somebody without a name");
};
var short2 = (id) => id.slice(0, 12);
var counted = (count, one, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;
var attributionName = ({ account, alias }) => plain(account?.login ?? alias);

// src/report/headline.ts
var MAY_BE_MERGED = {
  pass: "✅ This change may be merged",
  "pass-with-exception": "⚠️ This change may be merged, with an exception",
  pending: "⏳ Something is still missing",
  indeterminate: "❓ This change cannot be judged",
  fail: "❌ This change may not be merged",
  "not-applicable": "➖ The policy does not cover this change"
};
var HAS_LANDED = {
  pass: "✅ What landed is in order",
  "pass-with-exception": "⚠️ What landed is in order, with an exception",
  pending: "⏳ What landed shares its commit with a change that waits",
  indeterminate: "❓ What landed cannot be judged",
  fail: "❌ What landed is not in order",
  "not-applicable": "➖ The policy does not cover this branch"
};
var NOT_KEPT = [
  "❓ This change met the policy, but its evidence",
  "❓ What landed is in order, but its evidence"
];
var headline = ({ facts, decision }, verdict, blocking = []) => {
  const { landing } = facts;
  const hasLanded = landing.known && landing.value !== null;
  if (verdict === "pass-with-exception" && decision.carried.some(({ by }) => by === "emergency")) {
    return hasLanded ? "⚠️ What landed was let through as an emergency" : "⚠️ This change may be merged, as an emergency";
  }
  const lost = lostOf(decision.verdict, verdict, blocking);
  if (lost !== null) return `${NOT_KEPT[hasLanded ? 1 : 0]} could not be ${lost}`;
  return (hasLanded ? HAS_LANDED : MAY_BE_MERGED)[verdict];
};
var LOST = /* @__PURE__ */ new Map([
  ["evidence-not-signed", "signed"],
  ["evidence-not-stored", "stored"]
]);
var lostOf = (judged, published, blocking) => {
  if (judged !== "pass" || published !== "indeterminate") return null;
  const words = [...new Set(blocking.map(({ code }) => LOST.get(code)))];
  return words.length > 0 && words.every((word) => word !== void 0) ? words.sort().join(" and ") : null;
};

// src/report/record/row.ts
var row = (label, value) => ({
  label: plain(label),
  value: plain(value, 1e3),
  exact: false
});
var exactRow = (label, value) => ({
  label: plain(label),
  value: plain(value, 1e3),
  exact: true
});
var rowsIf = (value, make) => value === null || value === void 0 ? [] : make(value);

// src/report/record/dependencies-shown.ts
var dependenciesShown = ({ facts }, most) => {
  const { dependencies } = facts;
  if (!dependencies.known || dependencies.value.changes.length === 0) return null;
  const sorted = dependencies.value.changes.toSorted((a, b) => weightOf(b) - weightOf(a));
  const byChange = groupBy(sorted, ({ change }) => change);
  return {
    says: [...byChange].map(([change, all]) => `${String(all.length)} ${change}`).join(", "),
    packages: sorted.slice(0, most).map(shownOf),
    rest: Math.max(0, sorted.length - most)
  };
};
var dependencyRows = (evidence) => {
  const { dependencies } = evidence.facts;
  if (!dependencies.known) {
    const { code } = dependencies.why;
    return code === "not-demanded" ? [] : [row("Dependencies", `not known: ${sentence(code).says}`)];
  }
  const { comparedBy, unread } = dependencies.value;
  const by = comparedBy === "dependency-graph" ? "by GitHub's dependency graph" : "by lock files alone";
  const shown = dependenciesShown(evidence, LISTED);
  return [
    row("Compared", `${by}: ${shown?.says ?? "nothing is added, updated or removed"}`),
    ...(shown?.packages ?? []).map(packageRow),
    ...shown === null || shown.rest === 0 ? [] : [row("", `and ${counted(shown.rest, "more package")}`)],
    ...unread.length === 0 ? [] : [
      row(
        "Cannot be read",
        enumerated(unread, (path) => path)
      )
    ]
  ];
};
var LISTED = 50;
var packageRow = ({ change, name, version, licence, vulnerabilities, source }) => row(
  `${change.charAt(0).toUpperCase()}${change.slice(1)}`,
  change === "removed" ? `${name} ${version}` : `${name} ${version}; ${licence}; ${vulnerabilities}; from ${source}`
);
var weightOf = ({ change, component }) => {
  if (change === "removed") return 0;
  return (component.vulnerabilities ?? []).length > 0 ? 2 : 1;
};
var shownOf = ({ change, component, from }) => {
  const { name, version, licence, source, vulnerabilities } = component;
  const current = version ?? "version not told";
  return {
    change,
    name,
    version: change === "updated" ? `${from ?? "version not told"} → ${current}` : current,
    licence: licence ?? "licence not told",
    vulnerabilities: vulnerabilityText(vulnerabilities),
    source: source ?? "a source that is not told"
  };
};
var vulnerabilityText = (known) => {
  if (known === null) return "vulnerabilities not asked";
  if (known.length === 0) return "no known vulnerability";
  return enumerated(known, ({ advisory, severity }) => `${advisory} (${severity})`, 3);
};

// src/lib/json-pointer.ts
var pointer = (...path) => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

// src/report/test-words.ts
var testsShown = (evidence) => {
  const told = evidence.facts.testResults;
  if (told?.known !== true) return [];
  return told.value.flatMap(
    ({ check, reports }, at) => (reports.known ? reports.value : []).map((report, index) => ({
      check,
      tests: testsOf(report),
      coverage: report.coverage.map(coverageOf),
      artifact: artifactOf(report),
      place: pointer("facts", "testResults", "value", at, "reports", "value", index)
    }))
  );
};
var artifactOf = ({ artifact }) => artifact === null ? null : { id: artifact.id, name: artifact.name, digest: artifact.digest, at: artifact.createdAt };
var testsOf = ({ files, counts }) => {
  if (files.length === 0) return null;
  const { tests, failed, errors, skipped } = counts;
  return `${counted(Math.max(0, tests - skipped), "test")} ran, ${String(failed + errors)} failed, ${String(skipped)} skipped`;
};
var coverageOf = ({ path, lines, branches }) => {
  const ofBranches = branches === null ? "" : `, ${shareOf(branches, "branches")}`;
  return `${path}: ${shareOf(lines, "lines")}${ofBranches}`;
};
var shareOf = ({ covered, total }, of) => `${String(covered)} of ${String(total)} ${of}`;
var testsLine = ({ tests, coverage, artifact }) => {
  if (artifact === null) return "its run left no artifact";
  const found = [...tests === null ? [] : [tests], ...coverage];
  return found.length === 0 ? "the artifact holds no results" : found.slice(0, LISTED2).join("; ");
};
var LISTED2 = 6;

// src/report/ticket-words.ts
var ticketWords = (ticket) => ({
  requested: ticket.requesters.length === 0 ? "somebody who is not told" : enumerated(ticket.requesters, ticketPersonName),
  kind: KINDS[ticket.approvedBy],
  answers: answersOf(ticket),
  ruling: ticket.ruling === null ? null : RULINGS[ticket.ruling],
  edited: editedOf(ticket),
  planned: ticket.window === null ? null : `${plain(ticket.window.from)} to ${plain(ticket.window.to)}`,
  items: ticket.items.length === 0 ? null : enumerated(ticket.items, (item) => plain(item))
});
var KINDS = {
  label: "the label that the policy names",
  record: "the approvals that the system records",
  move: "the last move into an allowed state"
};
var RULINGS = {
  approved: "approved",
  waiting: "waiting for more approvals",
  refused: "refused"
};
var answerWords = ({ by, at, answer }) => `${answer} by ${ticketPersonName(by)} at ${at === null ? "a time that is not told" : plain(at)}`;
var answersOf = ({ approvals }) => {
  if (!approvals.known) return notKnown(approvals.why);
  return approvals.value.length === 0 ? "none" : enumerated(approvals.value, answerWords, 20);
};
var editedOf = ({ edited }) => {
  if (!edited.known) return notKnown(edited.why);
  if (edited.value === null) return "never, as far as the system tells";
  return `by ${ticketPersonName(edited.value.by)} at ${plain(edited.value.at)}${fieldWords(edited.value)}`;
};
var fieldWords = ({ fields }) => fields.length === 0 ? "" : ` (${enumerated(fields, (field) => plain(field))})`;
var whyUnknown = ({ code, found }) => plain(found ?? sentence(code).says);
var notKnown = (why) => `not known: ${whyUnknown(why)}`;

export {
  stageText,
  standingText,
  unpainted,
  painted,
  outcomeText,
  reasonText,
  followUpText,
  nameOf,
  ticketPersonName,
  short2 as short,
  counted,
  attributionName,
  row,
  exactRow,
  rowsIf,
  dependenciesShown,
  dependencyRows,
  headline,
  pointer,
  testsShown,
  testsLine,
  ticketWords,
  fieldWords,
  whyUnknown
};
