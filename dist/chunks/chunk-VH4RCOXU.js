import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  row
} from "./chunk-DUDJAMBL.js";
import {
  counted,
  ticketPersonName
} from "./chunk-QY3GPZYY.js";
import {
  sentence
} from "./chunk-RPF2H2JA.js";
import {
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";

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
var MAY_BE_DEPLOYED = {
  pass: "✅ This may be deployed",
  "pass-with-exception": "⚠️ This may be deployed, with an exception",
  pending: "⏳ Something is still missing before this may be deployed",
  indeterminate: "❓ It cannot be judged whether this may be deployed",
  fail: "❌ This may not be deployed",
  "not-applicable": "➖ The policy does not guard this environment"
};
var WAS_DEPLOYED = {
  pass: "✅ What was deployed is in order",
  "pass-with-exception": "⚠️ What was deployed is in order, with an exception",
  pending: "⏳ What was deployed waits for something",
  indeterminate: "❓ What was deployed cannot be judged",
  fail: "❌ What was deployed is not in order",
  "not-applicable": "➖ The policy does not guard this environment"
};
var IS_AS_EXPECTED = {
  pass: "✅ Access is as expected",
  "pass-with-exception": "⚠️ Access is as expected, with an exception",
  pending: "⏳ Access waits for something",
  indeterminate: "❓ It cannot be judged whether access is as expected",
  fail: "❌ Access is not as expected",
  "not-applicable": "➖ The policy does not ask for access"
};
var IS_RETESTED = {
  pass: "✅ The released models are in order",
  "pass-with-exception": "⚠️ The released models are in order, with an exception",
  pending: "⏳ The released models wait for something",
  indeterminate: "❓ It cannot be judged whether the released models are in order",
  fail: "❌ The released models are not in order",
  "not-applicable": "➖ The policy does not ask for models"
};
var IS_RECONCILED = {
  pass: "✅ The branch is in order",
  "pass-with-exception": "⚠️ The branch is in order, with an exception",
  pending: "⏳ The branch waits for something",
  indeterminate: "❓ It cannot be judged whether the branch is in order",
  fail: "❌ The branch is not in order",
  "not-applicable": "➖ The policy does not ask for the branch to be reconciled"
};
var IS_ASSURED = {
  pass: "✅ The controls are in order",
  "pass-with-exception": "⚠️ The controls are in order, with an exception",
  pending: "⏳ The controls wait for something",
  indeterminate: "❓ It cannot be judged whether the controls are in order",
  fail: "❌ The controls are not in order",
  "not-applicable": "➖ The policy does not ask for the controls to be watched"
};
var NOT_KEPT = [
  "❓ This change met the policy, but its evidence",
  "❓ What landed is in order, but its evidence"
];
var headline = ({ facts, decision, stage }, verdict, blocking = []) => {
  if (stage === "deployment") return MAY_BE_DEPLOYED[verdict];
  if (stage === "deployed") return WAS_DEPLOYED[verdict];
  if (stage === "access") return IS_AS_EXPECTED[verdict];
  if (stage === "retest") return IS_RETESTED[verdict];
  if (stage === "reconciliation") return IS_RECONCILED[verdict];
  if (stage === "assurance") return IS_ASSURED[verdict];
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

export {
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
