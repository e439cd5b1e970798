import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  counted,
  nameOf,
  short
} from "./chunk-QY3GPZYY.js";
import {
  cell,
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  ACCESS_PARTS,
  MOMENTS,
  bomFaults,
  boundReports,
  carriedBy,
  declaredModels,
  judgedModels,
  manifestPart,
  scanFaults,
  storageFaults,
  weightsOf
} from "./chunk-RNHKN4GJ.js";
import {
  known
} from "./chunk-BIW66A2R.js";

// src/report/carrier.ts
var carrierOf = ({ stage, subject }) => MOMENTS[stage] === "merge" && stage !== "dry-run" && subject.context !== null ? "status on" : "commit";

// src/report/access-lines.ts
var accessOf = ({ facts }) => facts.access.known ? facts.access.value : null;
var accessFacts = (evidence) => {
  const access = accessOf(evidence);
  if (access === null) return [];
  const { state, expected } = access;
  return [
    ["Access to", state.repository ?? `the organisation ${state.owner.login}`],
    ["Expected by", fileWords(expected)],
    ...expected.state === "found" ? [["File names", partsWords(expected)]] : [],
    ["Not seen", unseenWords(state)],
    ["Reviewed", reviewWords(evidence, expected)]
  ];
};
var accessTable = (evidence) => {
  const rows = accessFacts(evidence);
  if (rows.length === 0) return "";
  return ["| Access | |", "| --- | --- |", ...rows.map(([name, words]) => `| ${name} | ${cell(words)} |`)].join("\n");
};
var fileWords = (expected) => {
  switch (expected.state) {
    case "found":
    case "invalid": {
      const at = expected.commit === null ? "handed in" : `at ${expected.commit.slice(0, 12)}`;
      const not = expected.state === "invalid" ? ", not valid" : "";
      return `${expected.path} ${at}, sha256 ${expected.digest.slice(0, 12)}…${not}`;
    }
    case "missing":
      return `nothing: there is no ${expected.path}`;
    case "unreadable":
      return `${expected.path}, which could not be read: ${expected.found}`;
  }
};
var partsWords = ({ expected }) => ACCESS_PARTS.filter((part) => expected[part] !== null).join(", ");
var SEEN = [
  ["members", "members"],
  ["invitations", "invitations"],
  ["teams", "teams"],
  ["collaborators", "collaborators"],
  ["deployKeys", "deploy keys"],
  ["apps", "apps"],
  ["actions", "settings of Actions"],
  ["environments", "environments"],
  ["twoFactor", "second factors"],
  ["rules", "rules of branches"],
  ["organization", "settings of the organisation"],
  ["changes", "the audit log"]
];
var unseenParts = (state) => SEEN.filter(([part]) => !state[part].known).map(([part, name]) => ({ part, name }));
var unseenWords = (state) => {
  const parts = unseenParts(state);
  return parts.length === 0 ? "nothing: all was shown" : enumerated(
    parts.map(({ name }) => name),
    String,
    20
  );
};
var reviewWords = ({ findings }, expected) => {
  if (expected.state !== "found" || expected.expected.review === null) return "no review is demanded";
  const notes = findings.flatMap((finding) => finding.notes);
  const standing = notes.find(({ code }) => code === "access-review-standing");
  if (standing !== void 0) return `${standing.found ?? ""}; ${standing.needed ?? ""}`;
  const { review } = expected;
  if (!review.known) return "not known";
  if (review.value === null) return "never, as the file stands";
  const { pull, at, by } = review.value;
  return `#${String(pull)} of ${at.slice(0, 10)}, approved by ${by.length === 0 ? "nobody" : by.join(", ")}: it does not count`;
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

// src/report/models/weight-table.ts
var COLUMNS = ["pointer", "manifest", "scan", "evaluation", "bill"];
var weightTable = (models, declared, now) => {
  const { judged } = judgedModels(models, declared);
  const read = judged.map((each) => ({ each, weights: weightsOf(each.model) }));
  const rows = read.flatMap(({ each, weights }) => weights.known ? rowsOf(each, weights.value, now) : []);
  return {
    rows: [...rows.filter(({ isWhole }) => !isWhole), ...rows.filter(({ isWhole }) => isWhole)],
    unread: read.flatMap(({ each, weights }) => weights.known ? [] : [each.model.name])
  };
};
var rowsOf = (judged, weights, now) => {
  const { model, terms } = judged;
  const faults = {
    pointer: storageFaults(judged),
    // Whether the signer had a hand in the change is another question than what was signed.
    manifest: manifestPart(judged, () => ({ is: "independent" })).faults,
    scan: scanFaults(judged, now),
    bill: bomFaults(judged, [model])
  };
  const files = pathsOf(judged);
  return weights.map((weight) => {
    const cell2 = (column) => cellOf(faults[column], weight, files);
    const alone = aloneWith(judged, weight);
    const scan = [...faults.scan.filter(({ reason }) => reason.about.includes(weight.path)), ...scanFaults(alone, now)];
    const cells = {
      pointer: cell2("pointer"),
      manifest: weight.sha256 === null ? NO_DIGEST : cell2("manifest"),
      scan: weight.sha256 === null ? NO_DIGEST : scanCell(alone, cellOf(scan, weight, files)),
      evaluation: weight.sha256 === null ? NO_DIGEST : evaluationCell(alone),
      bill: terms.bom === null ? NO_BILL : weight.sha256 === null ? NO_DIGEST : cell2("bill")
    };
    const isWhole = COLUMNS.every((column) => cells[column].is !== "not-equal");
    return { model: model.name, path: weight.path, digest: weight.sha256, cells, isWhole };
  });
};
var pathsOf = ({ model: { files } }) => new Set(files.known ? files.value.flatMap(({ path, role }) => role === "manifest" ? [] : [path]) : []);
var EQUAL = { is: "equal", says: "equal" };
var NO_BILL = { is: "not-asked", says: "no bill asked for" };
var gap = (says) => ({ is: "not-equal", says });
var NO_DIGEST = gap("no digest");
var WORDS = {
  "pointer-malformed": "broken pointer",
  "lfs-object-missing": "not uploaded",
  "lfs-size-differs": "size differs",
  "raw-blob-not-lfs": "in git itself",
  "pointer-not-filtered": "not filtered",
  "manifest-missing": "not signed",
  "signature-refused": "signature refused",
  "predicate-not-accepted": "no manifest of files",
  "serialization-not-comparable": "not comparable",
  "signer-not-allowed": "signer not allowed",
  "root-differs": "root differs",
  "unsafe-path": "unsafe path",
  "weight-not-in-manifest": "not signed",
  "ignored-by-signer": "left out by the signer",
  "digest-differs": "digest differs",
  "digest-unknown": "no digest",
  "scan-not-declared": "no scan asked for",
  "scan-missing": "no scan",
  "scan-unbound": "not bound",
  "weight-not-scanned": "not scanned",
  "bom-missing": "no bill",
  "bom-digest-differs": "digest differs",
  "weight-not-in-bom": "not in the bill",
  "fact-unavailable": "not known"
};
var cellOf = (faults, { path }, files) => {
  const telling = faults.filter(({ outcome, reason }) => wordOf(reason.code, outcome) !== void 0);
  const own = telling.find(({ reason }) => reason.about.includes(path));
  const fault = own ?? telling.find(({ reason }) => !reason.about.some((each) => files.has(each)));
  if (fault === void 0) return EQUAL;
  const { code, found } = fault.reason;
  const sawPointer = code === "weight-not-scanned" && found?.includes("LFS pointer") === true;
  return gap(sawPointer ? "scan saw a pointer" : wordOf(code, fault.outcome) ?? code);
};
var wordOf = (code, outcome) => WORDS[code] ?? (outcome === "indeterminate" && !IN_TIME.includes(code) ? "not known" : void 0);
var IN_TIME = ["scan-stale", "scan-unreadable"];
var UNBOUND = {
  unbound: "not bound",
  signer: "signer not allowed",
  "other-weights": "no evaluation names it",
  unreadable: "not readable",
  "other-kind": "no evaluation"
};
var aloneWith = ({ model, terms }, { file }) => ({
  model: { ...model, files: known([file]) },
  terms
});
var scanCell = (alone, told) => told.is === "equal" && boundReports(alone, "scan").bound.length === 0 ? gap(UNBOUND.unreadable) : told;
var evaluationCell = (alone) => {
  if (alone.terms.evaluation === null) return gap("no evaluation asked for");
  const { bound, rest } = boundReports(alone, "evaluation");
  if (bound.length > 0) return EQUAL;
  return gap(rest[0] === void 0 ? "no evaluation" : UNBOUND[rest[0].why]);
};

// src/report/models/weights-shown.ts
var COLUMN_WORDS = {
  pointer: "Pointer",
  manifest: "Manifest",
  scan: "Scan",
  evaluation: "Evaluation",
  bill: "Bill"
};
var LISTED = 50;
var weightsShown = ({ facts, policy }) => {
  const { models, clock } = facts;
  if (models?.known !== true || models.value === null || clock?.known !== true) return null;
  if (policy.state !== "found" || policy.demands.state !== "valid") return null;
  const { rows, unread } = weightTable(models.value, declaredModels(policy.demands.policy), clock.value.now);
  if (rows.length === 0 && unread.length === 0) return null;
  const whole = rows.filter(({ isWhole }) => isWhole).length;
  return {
    says: `${String(whole)} of ${counted(rows.length, "weight")} with one digest in every document`,
    rows: rows.slice(0, LISTED),
    rest: Math.max(0, rows.length - LISTED),
    unread
  };
};
var weightRows = (shown) => shown === null ? [] : [
  row("Weights", shown.says),
  ...shown.rows.map(
    (each) => row("Weight", `${each.path}: ${digestOf(each)}; ${cellsText(each)}; of ${each.model}`)
  ),
  ...restRows(shown)
];
var restRows = ({ rest, unread }) => [
  ...rest === 0 ? [] : [row("", `and ${counted(rest, "more weight")}, in the record`)],
  ...unread.map((name) => row("Not known", `the files of ${name}`))
];
var digestOf = ({ digest }) => digest === null ? "no digest" : `sha256:${digest}`;
var cellsText = ({ cells }) => {
  const equal = COLUMNS.filter((column) => cells[column].is === "equal");
  const gaps = COLUMNS.filter((column) => cells[column].is !== "equal");
  const same = equal.length === 0 ? [] : [`equal in ${equal.join(", ")}`];
  return [...same, ...gaps.map((column) => `${column}: ${cells[column].says}`)].join("; ");
};

// src/report/stage-text.ts
var AFTERWARDS = "The final record is made after the merge, of the commit that lands.";
var short2 = (id) => id.slice(0, 12);
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
    case "retest":
      return ["This record judges the models that the default branch held when it was made."];
    case "assurance":
      return ["This record says what a scheduled run looked after, what was open then, and whom it told."];
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
  return [`It covers ${count}${branch}, up to ${show(short2(last))}.`, before(parentCommit, parentEvidence, show)];
};
var before = (commit, named, show) => {
  if (commit === null) return "Nothing comes before it: the branch began with it.";
  if (!named.known)
    return `Which record comes before it, of ${show(short2(commit))}, could not be read: ${show(named.why.found ?? named.why.code)}.`;
  if (named.value !== null)
    return `The record before it, of ${show(short2(commit))}, has the sha256 ${show(named.value)}.`;
  return `No record stood on the commit before it, ${show(short2(commit))}. That is in order for the first record of a branch. Otherwise there is a hole: somebody pushed what was not recorded, or that record was not there yet.`;
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

// src/report/deployment-words.ts
var deploymentOf = ({ facts }) => valueOf(facts.deployment);
var valueOf = (fact) => fact?.known === true ? fact.value : null;
var LISTED2 = 5;
var wayWords = ({ way, last }) => {
  if (!way.known) return `not known: ${plain(way.why.found ?? way.why.code)}`;
  const { direction, from, commits } = way.value;
  const start = from === null ? "nothing" : short(from);
  const source = last.known && last.value !== null ? `, as ${SOURCES[last.value.source]} says` : "";
  const many = counted(commits.length, "commit");
  switch (direction) {
    case "forward":
      return `${many} on top of ${start}, which stood there before${source}`;
    case "same":
      return `the commit that stands there already${source}`;
    case "rollback":
      return `back from ${start}, which stood there before${source}`;
    case "diverged":
      return `${many} beside ${start}, which stood there before${source}; what only that holds is gone`;
    case "first":
      return `the first deployment; ${many} after ${start}`;
  }
};
var SOURCES = { host: "the list of the host", record: "our record" };
var recordsWords = (deployment) => {
  const seen = new Map(carriedBy(deployment).map(({ commit, record }) => [commit, record]));
  const told = [...seen].filter(([, record]) => !isGood(record)).map(([commit, record]) => badRecord(commit, record));
  const good = seen.size - told.length;
  const pulls = new Set([...seen.values()].flatMap((record) => record.state === "verified" ? record.pulls : []));
  const of = pulls.size === 0 ? "" : ` (${enumerated([...pulls], (pull) => `#${String(pull)}`, 20)})`;
  const rest = told.length === 0 ? "" : `; ${enumerated(told, (text) => text, LISTED2)}`;
  return `${String(good)} of ${counted(seen.size, "commit")} with a record that verifies and passed${of}${rest}`;
};
var isGood = (record) => record.state === "verified" && (record.verdict === "pass" || record.verdict === "pass-with-exception");
var badRecord = (commit, record) => {
  const found = record.state === "verified" ? record.verdict : record.state;
  return `${short(commit)}: ${found === "absent" ? "none" : found}`;
};
var provenanceWords = ({ provenance }) => {
  if (!provenance.known) return `provenance not known: ${plain(provenance.why.found ?? provenance.why.code)}`;
  if (provenance.value.length === 0) return "no provenance";
  return enumerated(
    provenance.value,
    ({ repository, commit, builder, hosted }) => `built from ${plain(repository)} at ${short(commit)} by ${plain(builder)} (${hosted.replace("not-told", "runner not told")})`,
    LISTED2
  );
};
var deployerWords = ({ deployer }) => deployer.by === "pipeline" ? "the pipeline" : nameOf(deployer.account);
var reviewWords2 = ({ reviews }) => {
  if (!reviews.known) return `not known: ${plain(reviews.why.found ?? reviews.why.code)}`;
  if (reviews.value.length === 0) return "nobody was asked";
  return enumerated(reviews.value, reviewWord, 20);
};
var reviewWord = ({ by, state }) => state === "pending" ? `${by === null ? "somebody" : nameOf(by)} is asked` : `${state} by ${nameOf(by)}`;
var guardWords = ({ protection }) => {
  if (!protection.known) return `not known: ${plain(protection.why.found ?? protection.why.code)}`;
  const { reviewers, preventSelfReview, adminsCanBypass, branches, waitMinutes } = protection.value;
  const who = reviewers.length === 0 ? "no reviewers" : `reviewers ${enumerated(reviewers, plain, 10)}`;
  const from = typeof branches === "string" ? `${branches} branches deploy` : `${enumerated(branches.named, plain, 10)} deploy`;
  return [
    who,
    `self-review ${preventSelfReview ? "prevented" : "possible"}`,
    `administrators ${adminsCanBypass ? "can" : "cannot"} go round it`,
    from,
    ...waitMinutes === 0 ? [] : [`wait ${counted(waitMinutes, "minute")}`]
  ].join("; ");
};
var endWords = ({ status, state }) => state === null || state === status ? status : `${status}; the host says ${plain(state)}`;
var checkedWords = ({ verification: { result, by, found } }) => result === "none" ? "nothing checked it" : `${result}, ${by ?? "not told by what"}: ${plain(found)}`;

export {
  carrierOf,
  accessFacts,
  accessTable,
  unseenParts,
  deploymentOf,
  wayWords,
  recordsWords,
  provenanceWords,
  deployerWords,
  reviewWords2 as reviewWords,
  guardWords,
  endWords,
  checkedWords,
  row,
  exactRow,
  rowsIf,
  COLUMNS,
  COLUMN_WORDS,
  weightsShown,
  weightRows,
  restRows,
  stageText,
  standingText
};
