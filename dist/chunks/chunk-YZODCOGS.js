import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  accessFacts,
  carrierOf,
  checkedWords,
  deployerWords,
  deploymentOf,
  endWords,
  provenanceWords,
  recordsWords,
  reviewWords,
  stageText,
  standingText,
  wayWords,
  weightRows,
  weightsShown
} from "./chunk-DUDJAMBL.js";
import {
  sentence,
  whom,
  withAddresses
} from "./chunk-RPF2H2JA.js";
import {
  cell,
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  MOMENTS
} from "./chunk-RNHKN4GJ.js";

// src/report/deployment-lines.ts
var deploymentTable = (evidence) => {
  const rows = deploymentFacts(evidence);
  if (rows.length === 0) return "";
  const lines = rows.map(([name, words]) => `| ${name} | ${cell(words)} |`);
  return ["| Deployment | |", "| --- | --- |", ...lines].join("\n");
};
var deploymentFacts = (evidence) => {
  const deployment = deploymentOf(evidence);
  if (deployment === null) return [];
  const { environment, commit, artifacts, outcome } = deployment;
  return [
    ["Environment", environment],
    ["Commit", commit],
    ["Way", wayWords(deployment)],
    ["Records", recordsWords(deployment)],
    [
      "Artifacts",
      artifacts.length === 0 ? "none was handed in" : enumerated(artifacts, (each) => `${each.name} ${each.digest}, ${provenanceWords(each)}`, 10)
    ],
    ["Deployed by", deployerWords(deployment)],
    ["Reviewers", reviewWords(deployment)],
    ...outcome === null ? [] : [["Ended", endWords(outcome)], ["Checked", checkedWords(outcome)]]
  ];
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
  const isDeployment = MOMENTS[evidence.stage] === "deployment";
  const carrier = subject.commit === null ? "" : `, ${carrierOf(evidence)} ${subject.commit.slice(0, 12)}`;
  const covers = isDeployment ? "it carries" : "the status covers";
  return [
    `${paint("countersign", "bold")} ${plain(change)}${commit}${carrier}: ${paint(verdict, tone(verdict))}`,
    ...[...deploymentFacts(evidence), ...accessFacts(evidence)].map(
      ([name, words]) => `  ${paint(name.toLowerCase(), "dim")} ${plain(words)}`
    ),
    ...findingsText(evidence.findings, paint),
    ...evidence.companions.flatMap(({ pull, decision, findings }) => [
      `  ${covers} #${pull} too: ${paint(decision.verdict, tone(decision.verdict))}`,
      ...findingsText(findings, paint)
    ]),
    ...later.map(
      (each) => `  gate: ${sentence(each.code).says} (${enumerated(each.about, plain)}). ${sentence(each.code).next}`
    ),
    ...weightRows(weightsShown(evidence)).map(({ label, value }) => `  ${paint(label, "dim")} ${value}`),
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
var noteText = ({ code, about, found, needed }) => {
  const names = about.length === 0 ? "" : ` (${enumerated(about, plain)})`;
  const seen = found === void 0 ? "" : `. Found: ${plain(withAddresses(found))}`;
  const wanted = needed === void 0 ? "" : `. Needed: ${plain(withAddresses(needed))}`;
  return `${code}: ${sentence(code).says}${names}${seen}${wanted}`;
};
var followUpText = ({ pull, url, failed }) => {
  const { says, next } = sentence("follow-up-not-written");
  return failed === null ? `review of #${String(pull)} afterwards: ${url ?? "an issue is open"}` : `${says} (#${String(pull)}): ${plain(failed)}. ${next}`;
};

export {
  deploymentTable,
  unpainted,
  painted,
  outcomeText,
  reasonText,
  followUpText
};
