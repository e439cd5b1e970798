import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  reasonLine,
  showing,
  sweepWhole,
  worstOf
} from "./chunk-ZJ4N7Y6C.js";
import "./chunk-4OBMMGFX.js";
import {
  prepareMoment,
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import "./chunk-JCVXUPQT.js";
import {
  ASSURANCE_PREFIX,
  assuranceName
} from "./chunk-5OO2EAYH.js";
import "./chunk-3RKLCP57.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-VH4RCOXU.js";
import "./chunk-YZODCOGS.js";
import "./chunk-DUDJAMBL.js";
import "./chunk-QY3GPZYY.js";
import {
  readPolicy,
  untold
} from "./chunk-YA6ERPYQ.js";
import {
  sentence
} from "./chunk-RPF2H2JA.js";
import {
  cell,
  enumerated,
  escaped,
  plain,
  quoted,
  visible
} from "./chunk-GCJBTRQJ.js";
import {
  policyOfStored
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  canonical
} from "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import "./chunk-KUJ5AWCR.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/report/upkeep/unproven.ts
var CODES = /* @__PURE__ */ new Set([
  // Answers that are missing.
  "fact-unavailable",
  "not-demanded",
  "control-failed",
  "list-truncated",
  "list-unstable",
  "snapshot-inconsistent",
  "rate-limited",
  "deadline-exceeded",
  "rules-undecided",
  "record-unreadable",
  "access-file-unreadable",
  "earlier-run-unreadable",
  // What is said of models.
  "document-unreadable",
  "report-unreadable",
  "too-many-reports",
  "scan-unreadable",
  "evaluation-unreadable",
  "safety-unreadable",
  "fairness-unreadable",
  "baseline-unreadable",
  "digest-unknown",
  "score-unclear",
  "fairness-unclear",
  "config-not-seen",
  // Work that is left.
  "task-undone",
  "more-to-reconcile",
  "nothing-to-evaluate",
  // Nothing to compare with.
  "no-control-applies",
  "policy-missing",
  "policy-invalid",
  "policy-unreadable",
  "models-not-declared",
  "access-not-asked",
  "access-file-missing",
  "access-file-invalid"
]);
var isUnproven = (code) => CODES.has(code);

// src/report/upkeep/finding.ts
var keyOfFinding = (repository, control, subject) => `countersign-${sha256(canonical([repository, control, subject])).slice(0, 32)}`;
var keyOfSubject = (repository, subject) => `countersign-${sha256(canonical([repository, subject])).slice(0, 32)}`;
var findingsOf = (source, reasons, due = null) => {
  const bySubject = /* @__PURE__ */ new Map();
  for (const reason of reasons) {
    const subject = reason.about[0] ?? source.control;
    bySubject.set(subject, [...bySubject.get(subject) ?? [], reason]);
  }
  return [...bySubject].map(([subject, own]) => ({
    key: keyOfFinding(source.repository, source.control, subject),
    task: source.task,
    control: source.control,
    subject,
    codes: [...new Set(own.map(({ code }) => code))].sort(),
    digest: digestOf(own, due),
    due,
    reasons: own,
    evidence: source.evidence
  }));
};
var joined = (findings) => {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known2 = byKey.get(finding.key);
    byKey.set(finding.key, known2 === void 0 ? finding : both(known2, finding));
  }
  return [...byKey.values()];
};
var both = (one, other) => {
  const reasons = distinct([...one.reasons, ...other.reasons]);
  const due = [one.due, other.due].filter((each) => each !== null).sort()[0] ?? null;
  return {
    ...one,
    reasons,
    due,
    codes: [...new Set(reasons.map(({ code }) => code))].sort(),
    digest: digestOf(reasons, due)
  };
};
var distinct = (reasons) => [
  ...new Map(reasons.map((reason) => [canonical(reason), reason])).values()
];
var digestOf = (reasons, due) => sha256(canonical([reasons.map(newsOf).sort(), due]));
var newsOf = ({ code, about, needed, found }) => canonical([code, about, needed ?? null, isUnproven(code) ? null : found ?? null]);

// src/report/upkeep/of-record.ts
var WARNING_DAYS = 14;
var DAY_MS = 864e5;
var recordFindings = (task, { evidence, digest, later }) => {
  const repository = evidence.subject.repository.name;
  const source = (control) => ({ repository, task, control, evidence: digest });
  const models = modelsIn(evidence);
  const found = evidence.findings.filter(({ outcome }) => outcome === "fail" || outcome === "indeterminate").flatMap(
    ({ control, reasons }) => findingsOf(
      source(control),
      reasons.length === 0 ? [{ code: "control-failed", about: [control] }] : reasons.map(modelFirst(models))
    )
  );
  const unkept = later.flatMap(({ control, code, about }) => findingsOf(source(control), [{ code, about }]));
  return [...found, ...unkept, ...endingSoon(task, { evidence, digest, later })];
};
var modelsIn = ({ stage, facts }) => {
  if (stage !== "retest" || !facts.models.known) return /* @__PURE__ */ new Set();
  return new Set((facts.models.value?.models ?? []).map(({ name }) => name));
};
var modelFirst = (models) => (reason) => {
  const model = reason.about.find((each) => models.has(each));
  if (model === void 0) return reason;
  return { ...reason, about: [model, ...reason.about.filter((each) => each !== model)] };
};
var endingSoon = (task, { evidence, digest }) => {
  const { subject, judgedAt, decision } = evidence;
  const pull = subject.pull === null ? null : `#${String(subject.pull)}`;
  return decision.carried.filter(({ until }) => isNear(until, judgedAt)).flatMap((carried) => {
    const source = { repository: subject.repository.name, task, control: carried.control, evidence: digest };
    return findingsOf(source, [reasonOf(carried, pull)], carried.until);
  });
};
var reasonOf = ({ by, about, until, approvedBy }, pull) => ({
  code: by === "emergency" ? "review-due" : "exception-ending",
  about: [...pull === null ? [] : [pull], ...about],
  needed: `until ${until}`,
  found: `approved by ${approvedBy}`
});
var isNear = (until, judgedAt) => {
  const end = Date.parse(until.length === 10 ? `${until}T23:59:59Z` : until);
  const now = judgedAt === null ? Number.NaN : Date.parse(judgedAt);
  return !(end - now > WARNING_DAYS * DAY_MS);
};
var NOTHING_DEMANDED = "no-control-applies";
var doubtOf = ({ evidence, later }) => {
  const { stage, findings } = evidence;
  const isTask = stage === "reconciliation" || stage === "access" || stage === "retest";
  if (isTask && findings.some(({ reasons: own }) => own.some(({ code }) => code === NOTHING_DEMANDED)))
    return `the policy does not name the control ${stage}, or has it only report`;
  const reasons = [...evidence.findings, ...evidence.companions.flatMap(({ findings: findings2 }) => findings2)].flatMap(
    ({ control, outcome, reasons: own }) => own.filter(({ code }) => outcome === "indeterminate" || isUnproven(code)).map(({ code }) => `${control} ${code}`)
  );
  const [first] = [...reasons, ...later.map(({ code }) => code)];
  return first === void 0 ? null : `not everything is known: ${first}`;
};

// src/report/upkeep/of-sweep.ts
var PASSES = /* @__PURE__ */ new Set(["pass", "pass-with-exception", "not-applicable"]);
var sweepFindings = ({ repository, rows, judged: judged2 }) => [
  ...rows.flatMap((row) => rowFindings({ repository, task: "sweep", control: "gate", evidence: null }, row)),
  ...judged2.flatMap((each) => endingSoon("sweep", each))
];
var rowFindings = (source, { pull, cause, stood, verdict, says }) => {
  if (stood !== "success" || verdict === null || PASSES.has(verdict)) return [];
  const about = [`#${String(pull)}`];
  if (cause === "unproven") return findingsOf(source, [{ code: "green-unproven", about, found: verdict }]);
  const isOwn = cause === "old" || cause === "elsewhere";
  return isOwn ? findingsOf(source, [{ code: "green-taken-back", about, found: says.toWellFormed() }]) : [];
};
var EVENTS = /* @__PURE__ */ new Set(["green-unproven", "green-taken-back"]);
var stillStands = (finding, rows) => finding.codes.every((code) => EVENTS.has(code)) && rows.some(
  ({ pull, stood, verdict }) => finding.subject === `#${String(pull)}` && (verdict === null ? stood !== "success" : !PASSES.has(verdict))
);

// src/report/upkeep/open-findings.ts
var MOST = 300;
var openFindings = (fresh, looked) => {
  const before = new Map(looked.before.map((each) => [each.key, each]));
  const found = joined(fresh).map((each) => ({
    ...each,
    since: before.get(each.key)?.since ?? looked.now,
    seen: true
  }));
  const keys = new Set(found.map(({ key }) => key));
  const whole = new Set(looked.tasks.filter(({ state }) => state === "whole").map(({ task }) => task));
  const isOver = (each) => each.task === "upkeep" || whole.has(each.task) && !stillStands(each, looked.rows);
  const kept = looked.before.filter((each) => !keys.has(each.key) && !isOver(each)).map((each) => keptOf(each, looked));
  const all = [...found, ...kept].sort(
    (a, b) => rank(a) - rank(b) || compare(a.since, b.since) || compare(a.key, b.key)
  );
  return { findings: all.slice(0, MOST), unlisted: Math.max(0, all.length - MOST) };
};
var keptOf = (each, { rows }) => ({
  ...each,
  seen: stillStands(each, rows),
  reasons: each.codes.map((code) => ({ code, about: [each.subject] })),
  evidence: null
});
var rank = ({ task }) => task === "upkeep" ? 0 : 1;
var compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;

// src/report/upkeep/upkeep-shown.ts
var MOST2 = 100;
var TASKS = {
  sweep: "open pull requests",
  reconcile: "branches and their records",
  access: "access",
  models: "models"
};
var STATES = {
  whole: "looked at whole",
  partial: "NOT looked at whole",
  undone: "NOT looked at"
};
var countOf = ({ findings, unlisted }) => findings.length + unlisted;
var counts = (seen) => {
  const count = countOf(seen);
  return `${String(count)} ${count === 1 ? "finding is" : "findings are"} open`;
};
var upkeepText = (seen) => [
  `countersign: ${counts(seen)}`,
  ...seen.tasks.map(
    (task) => `  ${TASKS[task.task]}: ${STATES[task.state]}${task.found === null ? "" : `: ${plain(task.found)}`}`
  ),
  ...seen.findings.slice(0, MOST2).map((finding) => `  ${findingWords(finding, plain)}`),
  ...countOf(seen) > MOST2 ? [`  and ${String(countOf(seen) - MOST2)} more`] : [],
  ...failuresOf(seen).map((line) => `  ${plain(line)}`)
].join("\n");
var upkeepMarkdown = (seen) => {
  const rows = seen.findings.slice(0, MOST2).map(rowOf);
  const table = ["| Subject | Control | What is wrong | Since | Due |", "| --- | --- | --- | --- | --- |", ...rows];
  return `${[
    `## Countersign: ${counts(seen)}`,
    seen.tasks.map(
      (task) => `- ${TASKS[task.task]}: ${STATES[task.state]}${task.found === null ? "" : `: ${cell(task.found)}`}`
    ).join("\n"),
    ...rows.length === 0 ? [] : [table.join("\n")],
    ...countOf(seen) > MOST2 ? [`And ${String(countOf(seen) - MOST2)} more.`] : [],
    ...failuresOf(seen).length === 0 ? [] : [
      failuresOf(seen).map((line) => `- ${cell(line)}`).join("\n")
    ]
  ].join("\n\n")}
`;
};
var rowOf = ({ subject, control, codes, since, due, seen }) => {
  const says = enumerated(codes, (code) => `${sentence(code, control).says} (${code})`);
  const shown = [subject, control, seen ? says : `${says}; not looked at again`, since, due ?? ""];
  return `| ${shown.map(cell).join(" | ")} |`;
};
var findingWords = ({ subject, control, codes, due, seen }, show) => {
  const says = enumerated(codes, (code) => sentence(code, control).says);
  return show(
    `${control}: ${says} (${codes.join(", ")}): ${subject}${due === null ? "" : `, due ${due}`}${seen ? "" : ", not looked at again"}`
  );
};
var failuresOf = ({ deliveries }) => {
  const failed = deliveries.filter(({ state }) => state === "failed");
  return [...new Set(failed.map(({ sink }) => sink))].map((sink) => {
    const own = failed.filter((each) => each.sink === sink);
    return `NOT told ${sink} (${String(own.length)}): ${own[0]?.found ?? ""}; the next run tries again`;
  });
};
var findingsOutputs = (seen) => ({
  findings: JSON.stringify(
    seen.findings.slice(0, MOST2).map(({ key, task, control, subject, codes, since, due, evidence }) => ({
      key,
      task,
      control,
      subject: visible(subject).slice(0, 300).toWellFormed(),
      codes,
      since,
      due,
      evidence
    }))
  ),
  "findings-count": String(countOf(seen))
});

// src/report/upkeep/of-upkeep.ts
var upkeepFindings = (repository, seen) => {
  const source = { repository, task: "upkeep", control: "assurance", evidence: null };
  const reasons = [
    ...seen.tasks.filter(({ state }) => state !== "whole").map(({ task, found }) => ({ code: "task-undone", about: [task], found: found ?? "" })),
    ...undelivered(seen.before),
    ...earlierReasons(seen.earlier),
    ...seen.unlisted === 0 ? [] : [{ code: "findings-unlisted", about: ["findings"], found: `${String(seen.unlisted)} more` }]
  ];
  return findingsOf(source, reasons);
};
var undelivered = (before) => {
  const failed = (before?.deliveries ?? []).filter(({ state }) => state === "failed");
  return [...new Set(failed.map(({ sink }) => sink))].map((sink) => ({
    code: "delivery-failed",
    about: [sink],
    found: failed.find((each) => each.sink === sink)?.found ?? ""
  }));
};
var earlierReasons = (earlier) => {
  switch (earlier.state) {
    case "verified":
    case "absent":
      return [];
    case "refused":
      return [{ code: "earlier-run-refused", about: ["earlier run"], found: earlier.found }];
    case "unreadable":
      return [{ code: "earlier-run-unreadable", about: ["earlier run"], found: earlier.found }];
  }
};

// src/app/upkeep/earlier-upkeep.ts
var LOOKED_AT = 5;
var OLD_MS = 14 * 864e5;
var earlierUpkeep = async (open, where) => {
  try {
    const finder = await open();
    const found = await finder.latest(where.repository, {
      kind: "assurance",
      prefix: ASSURANCE_PREFIX,
      most: LOOKED_AT,
      workflow: where.workflow
    });
    return believed(found, where.now);
  } catch (error) {
    if (error instanceof CollectError) return unreadable(error.fault.found);
    throw error;
  }
};
var unreadable = (found) => ({ seen: { state: "unreadable", found }, upkeep: null });
var believed = (found, now) => {
  const verified = found.flatMap((each) => each.state === "verified" ? [each.record] : []);
  const newest = verified.find(({ evidence }) => evidence.stage === "assurance" && evidence.facts.upkeep.known);
  if (newest !== void 0) {
    const { upkeep } = newest.evidence.facts;
    const value = upkeep.known ? upkeep.value : null;
    const isOld = !(Date.parse(now) - Date.parse(newest.evidence.judgedAt ?? "") < OLD_MS);
    return {
      seen: { state: "verified", digest: newest.digest },
      upkeep: value !== null && isOld ? { ...value, told: value.told.filter(({ sink }) => sink === "issues") } : value
    };
  }
  for (const each of found) {
    if (each.state === "unreadable") return unreadable(each.found);
    if (each.state === "refused")
      return { seen: { state: "refused", digest: each.digest, found: each.found }, upkeep: null };
  }
  return { seen: { state: "absent" }, upkeep: null };
};

// src/report/upkeep/issue-text.ts
var MOST_REASONS = 30;
var MOST_CHARACTERS = 5e4;
var issueMarker = (key) => `<!-- ${key} -->`;
var issueTitle = (subject) => `Countersign: ${plain(subject, 120)}`;
var issueBody = (subject, findings, marker, speaker) => {
  const text = [
    `Countersign looked after ${quoted(speaker.repository)} and found this about ${quoted(subject)}.`,
    ...findings.flatMap(findingPart)
  ].join("\n\n");
  const shown = text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…`;
  return `${[
    shown,
    `This issue was written by a machine: ${runWords(speaker)}. It is altered when something changes, and closed when a run finds nothing any more; what is written here by hand is lost, so answer in comments.`,
    marker
  ].join("\n\n")}
`;
};
var findingPart = ({ control, reasons, since, due, evidence, seen }) => [
  `### ${escaped(control)}`,
  [
    ...reasons.slice(0, MOST_REASONS).map((reason) => reasonLine(reason, control)),
    ...reasons.length > MOST_REASONS ? [`- and ${String(reasons.length - MOST_REASONS)} more`] : []
  ].join("\n"),
  [
    `Found first: ${escaped(since)}.`,
    ...due === null ? [] : [`Due: **${escaped(due)}**.`],
    ...evidence === null ? [] : [`Evidence: sha256 ${quoted(evidence)}.`],
    ...seen ? [] : ["The latest run could not look at it again."]
  ].join(" ")
];
var issueNews = (codes, speaker) => `New here: ${enumerated(codes, (code) => `${quoted(code)} (${escaped(sentence(code).says)})`)}. Found by ${runWords(speaker)}.`;
var issueReturned = (codes, speaker) => `It is here again: ${enumerated(codes, (code) => `${quoted(code)} (${escaped(sentence(code).says)})`)}. Found by ${runWords(speaker)}.`;
var issueFarewell = (speaker) => `Nothing of this is found any more, by ${runWords(speaker)}, which could look at everything.`;
var runWords = ({ runUrl }) => runUrl === null ? "a run of the scheduled workflow" : `[this run](${runUrl})`;

// src/app/upkeep/tell-issues.ts
var SINK = "issues";
var tellIssues = async (sink, telling) => {
  const own = telling.told.filter((each) => each.sink === SINK);
  const known2 = new Map(own.map((each) => [each.key, each]));
  const subjects = subjectsOf(telling);
  const desk = await sink.open(telling.speaker.repository);
  if (typeof desk === "string") {
    const news = subjects.filter(({ key, digest }) => known2.get(key)?.digest !== digest);
    const unread = { sink: SINK, key: SINK, act: "update", state: "failed", found: desk };
    return { deliveries: [unread, ...news.map(({ key }) => ({ ...unread, key }))], told: own };
  }
  const deliveries = [];
  const told = [];
  for (const subject of subjects) {
    const before = known2.get(subject.key);
    const ended = await desk.keep(issueOf(subject, before, telling.speaker));
    deliveries.push(...deliveryOf(subject.key, before === void 0 ? "open" : "update", ended));
    told.push(...standingAfter(subject, before, ended));
  }
  const over = await closeOver(desk, telling, { known: known2, subjects });
  return { deliveries: [...deliveries, ...over.deliveries], told: [...told, ...over.told] };
};
var subjectsOf = ({ findings, speaker }) => {
  const bySubject = /* @__PURE__ */ new Map();
  for (const finding of findings) bySubject.set(finding.subject, [...bySubject.get(finding.subject) ?? [], finding]);
  return [...bySubject].map(([subject, own]) => ({
    key: keyOfSubject(speaker.repository, subject),
    subject,
    findings: own,
    codes: [...new Set(own.flatMap(({ codes }) => codes))].sort(),
    digest: sha256(canonical(own.map(({ key, digest }) => [key, digest].join(" ")).sort()))
  }));
};
var issueOf = ({ key, subject, findings, codes, digest }, before, speaker) => {
  const marker = issueMarker(key);
  const fresh = codes.filter((code) => !(before?.codes ?? []).includes(code));
  return {
    key,
    marker,
    place: before?.place ?? null,
    text: before?.text ?? null,
    wanted: {
      title: issueTitle(subject),
      body: issueBody(subject, findings, marker, speaker),
      unchanged: before?.digest === digest,
      news: fresh.length === 0 ? null : issueNews(fresh, speaker),
      returned: issueReturned(codes, speaker)
    },
    farewell: issueFarewell(speaker)
  };
};
var deliveryOf = (key, act, ended) => {
  if (ended.state === "unchanged") return [];
  const failed = ended.state === "failed";
  return [{ sink: SINK, key, act, state: failed ? "failed" : "delivered", found: failed ? ended.found : null }];
};
var standingAfter = ({ key, subject, findings, codes, digest }, before, ended) => {
  if (ended.state === "failed") return before === void 0 ? [] : [before];
  if (ended.state === "closed") return [];
  const tasks = [...new Set(findings.map(({ task }) => task))];
  return [{ sink: SINK, key, subject, tasks, codes, digest, place: ended.number, text: ended.text }];
};
var closeOver = async (desk, { isWhole, speaker }, { known: known2, subjects }) => {
  const open = new Set(subjects.map(({ key }) => key));
  const gone = [...known2.values()].filter(({ key }) => !open.has(key));
  const markers = new Set([...known2.keys(), ...open].map(issueMarker));
  const isAllWhole = ["sweep", "reconcile", "access", "models"].every(isWhole);
  const strays = isAllWhole ? desk.standing.filter(({ marker }) => !markers.has(marker)) : [];
  const farewell = issueFarewell(speaker);
  const deliveries = [];
  const told = gone.filter(({ tasks }) => !tasks.every(isWhole));
  for (const each of gone.filter(({ tasks }) => tasks.every(isWhole))) {
    const { key, place, text } = each;
    const ended = await desk.keep({ key, marker: issueMarker(key), place, text, wanted: null, farewell });
    deliveries.push(...deliveryOf(key, "close", ended));
    if (ended.state === "failed") told.push(each);
  }
  for (const { number, marker } of strays) {
    const key = marker.slice("<!-- ".length, -" -->".length);
    const ended = await desk.keep({ key, marker, place: number, text: null, wanted: null, farewell });
    deliveries.push(...deliveryOf(key, "close", ended));
  }
  return { deliveries, told };
};

// src/report/upkeep/message.ts
var headlineOf = ({ finding, subject, codes }, limit) => {
  const control = finding === null ? "" : `${finding.control}: `;
  const says = enumerated(codes, (code) => sentence(code).says, 3);
  return plain(`${control}${says}: ${subject}`, limit);
};
var detailsOf = (finding, most) => finding.reasons.slice(0, most).map(
  ({ code, about, needed, found, who }) => [
    `${code}: ${enumerated(about, (name) => plain(name, 120))}.`,
    ...found === void 0 ? [] : [`Found: ${plain(found)}.`],
    ...needed === void 0 ? [] : [`Needed: ${plain(needed)}.`],
    sentence(code, finding.control).next,
    ...who === void 0 || who.length === 0 ? [] : [`Who can: ${enumerated(who, (name) => plain(name, 60))}.`]
  ].join(" ")
);
var parted = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

// src/report/upkeep/json-message.ts
var MOST_FINDINGS = 100;
var jsonMessages = (news, receiver) => parted(news, MOST_FINDINGS).map((items) => ({
  items,
  path: "",
  content: {
    schema: "urn:countersign:findings:v1",
    repository: receiver.repository,
    run: receiver.runUrl,
    at: receiver.at,
    findings: items.map(findingOf)
  }
}));
var findingOf = (item) => ({
  key: item.key,
  act: item.act,
  subject: item.subject,
  codes: item.codes,
  says: headlineOf(item, 300),
  ...item.finding === null ? {} : {
    task: item.finding.task,
    control: item.finding.control,
    since: item.finding.since,
    due: item.finding.due,
    evidence: item.finding.evidence,
    details: detailsOf(item.finding, 20)
  }
});

// src/report/upkeep/opsgenie-message.ts
var MESSAGE = 130;
var DESCRIPTION = 15e3;
var SOURCE = 100;
var opsgenieMessages = (news, receiver) => news.map((item) => ({ items: [item], ...alertOf(item, receiver) }));
var alertOf = (item, { repository, runUrl }) => {
  const { finding } = item;
  const source = `countersign ${repository}`.slice(0, SOURCE);
  if (finding === null) {
    const note = "Nothing of this is found any more.";
    return { path: `/${encodeURIComponent(item.key)}/close?identifierType=alias`, content: { source, note } };
  }
  const description = [...detailsOf(finding, 20), ...runUrl === null ? [] : [`The run: ${runUrl}`]].join("\n");
  return {
    path: "",
    content: {
      message: headlineOf(item, MESSAGE),
      alias: item.key,
      description: description.slice(0, DESCRIPTION).toWellFormed(),
      source,
      entity: repository,
      priority: "P3",
      tags: ["countersign"],
      details: {
        control: finding.control,
        since: finding.since,
        ...finding.due === null ? {} : { due: finding.due },
        ...finding.evidence === null ? {} : { evidence: finding.evidence }
      }
    }
  };
};

// src/report/upkeep/pagerduty-message.ts
var MOST_CHARACTERS2 = 1e3;
var pagerdutyMessages = (news, receiver) => news.map((item) => ({ items: [item], path: "", content: eventOf(item, receiver) }));
var eventOf = (item, { repository, runUrl, at, key }) => {
  const { finding } = item;
  if (finding === null) return { routing_key: key, event_action: "resolve", dedup_key: item.key };
  return {
    routing_key: key,
    event_action: "trigger",
    dedup_key: item.key,
    client: "Countersign",
    ...runUrl === null ? {} : { client_url: runUrl, links: [{ href: runUrl, text: "The run and its evidence" }] },
    payload: {
      summary: headlineOf(item, MOST_CHARACTERS2),
      source: repository,
      severity: "error",
      timestamp: at,
      component: finding.control,
      group: finding.task,
      class: finding.codes.join(", ").slice(0, MOST_CHARACTERS2),
      custom_details: {
        subject: item.subject.slice(0, MOST_CHARACTERS2).toWellFormed(),
        since: finding.since,
        due: finding.due,
        evidence: finding.evidence,
        details: detailsOf(finding, 10)
      }
    }
  };
};

// src/report/upkeep/slack-message.ts
var MOST_FINDINGS2 = 20;
var MOST_CHARACTERS3 = 1500;
var SIGNS = { open: "🔴", update: "🟠", close: "✅" };
var slackMessages = (news, receiver) => parted(news, MOST_FINDINGS2).map((items) => ({ items, path: "", content: contentOf(items, receiver) }));
var contentOf = (items, { repository, runUrl }) => {
  const title = `Countersign: ${repository}, ${countsOf(items)}`;
  return {
    // What a notification shows: Slack reads markup in it.
    text: withoutMarkup(title),
    blocks: [
      { type: "header", text: plainText(title, 150) },
      ...items.map((item) => ({ type: "section", text: plainText(textOf(item), MOST_CHARACTERS3) })),
      ...runUrl === null ? [] : [
        {
          type: "context",
          elements: [{ type: "mrkdwn", text: `<${withoutMarkup(runUrl)}|The run and its evidence>` }]
        }
      ]
    ]
  };
};
var countsOf = (items) => {
  const count = (act) => items.filter((item) => item.act === act).length;
  return [
    [count("open"), "new"],
    [count("update"), "changed"],
    [count("close"), "over"]
  ].filter(([number]) => number !== 0).map(([number, word]) => `${String(number)} ${String(word)}`).join(", ");
};
var textOf = (item) => {
  const due = item.finding?.due ?? null;
  return [
    `${SIGNS[item.act]} ${headlineOf(item, 300)}`,
    ...item.finding === null ? [] : detailsOf(item.finding, 3),
    ...due === null ? [] : [`Due: ${due}`]
  ].join("\n");
};
var plainText = (text, limit) => ({
  type: "plain_text",
  emoji: false,
  text: text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`
});
var withoutMarkup = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// src/report/upkeep/messages.ts
var messagesOf = (format, news, receiver) => DRAFTS[format](news, receiver).map(({ items, path, content }) => {
  const body = JSON.stringify(content);
  return {
    items: items.map(({ key, act }) => ({ key, act })),
    path,
    body,
    id: sha256(`${receiver.at}
${path}
${body}`)
  };
});
var DRAFTS = {
  slack: slackMessages,
  pagerduty: pagerdutyMessages,
  opsgenie: opsgenieMessages,
  json: jsonMessages
};

// src/app/upkeep/tell-webhook.ts
var MOST_MESSAGES = 50;
var tellWebhook = async (sink, telling) => {
  const known2 = new Map(telling.told.filter((each) => each.sink === sink.name).map((each) => [each.key, each]));
  const { speaker, now } = telling;
  const messages = messagesOf(sink.format, newsOf2(telling, known2), { ...speaker, at: now(), key: sink.key });
  const deliveries = [];
  let down = null;
  for (const [index, message] of messages.entries()) {
    const sent = down !== null ? { state: "failed", found: down, isDown: true } : index >= MOST_MESSAGES ? { state: "failed", found: `more than ${String(MOST_MESSAGES)} messages in one run`, isDown: false } : await sink.send(message, now());
    if (sent.state === "failed" && sent.isDown) down = sent.found;
    deliveries.push(...message.items.map((item) => deliveryOf2(sink.name, item, sent)));
  }
  return { deliveries, told: toldAfter(sink.name, telling, known2, deliveries) };
};
var deliveryOf2 = (sink, { key, act }, sent) => sent.state === "taken" ? { sink, key, act, state: "delivered", found: null } : { sink, key, act, state: "failed", found: sent.found };
var newsOf2 = ({ findings, isWhole }, known2) => {
  const keys = new Set(findings.map(({ key }) => key));
  const open = findings.flatMap((finding) => {
    const { key, subject, codes, task } = finding;
    const before = known2.get(key);
    if (before?.digest === finding.digest) return [];
    return [{ key, act: before === void 0 ? "open" : "update", subject, tasks: [task], codes, finding }];
  });
  const over = [...known2.values()].filter(({ key, tasks }) => !keys.has(key) && tasks.every(isWhole)).map(({ key, subject, tasks, codes }) => ({ key, act: "close", subject, tasks, codes, finding: null }));
  return [...open, ...over];
};
var toldAfter = (sink, { findings }, known2, deliveries) => {
  const after = new Map(known2);
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  for (const { key, act } of deliveries.filter(({ state }) => state === "delivered")) {
    const finding = byKey.get(key);
    if (act === "close" || finding === void 0) after.delete(key);
    else {
      const { subject, codes, digest, task } = finding;
      after.set(key, { sink, key, subject, tasks: [task], codes, digest, place: null, text: null });
    }
  }
  return [...after.values()];
};

// src/app/upkeep/tell.ts
var tell = async ({ issues, webhook }, telling) => {
  const ended = [
    ...issues === null ? [] : [{ sink: "issues", ...await tellIssues(issues, telling) }],
    ...webhook === null ? [] : [{ sink: webhook.name, ...await tellWebhook(webhook, telling) }]
  ];
  const sinks = new Set(ended.map(({ sink }) => sink));
  return {
    deliveries: ended.flatMap(({ deliveries }) => deliveries),
    told: [...telling.told.filter(({ sink }) => !sinks.has(sink)), ...ended.flatMap(({ told }) => told)]
  };
};

// src/app/upkeep/assure.ts
var assure = async (given, settings, occasion, done) => {
  const ports = given.open();
  const name = assuranceName(occasion.run);
  prepareMoment(ports, name);
  const { ground, policy } = await standing(ports, settings, occasion);
  const earlier = await earlierOf(ports, occasion, { ground, policy });
  const now = () => ports.now() ?? latest(done);
  const { findings, unlisted } = openOf(occasion, done, earlier, now());
  const told = await tell(given, {
    speaker: { repository: occasion.repository, runUrl: occasion.run.url },
    findings,
    told: earlier.upkeep?.told ?? [],
    isWhole: wholeIn(done),
    now
  });
  const upkeep = upkeepOf(done, earlier, { findings, unlisted }, told);
  const record = await recordMoment(ports, settings, {
    stage: "assurance",
    repository: occasion.repository,
    run: occasion.run,
    name,
    commit: null,
    policy,
    facts: factsOf(occasion, ground, upkeep, now()),
    faults: [],
    companions: [],
    links: earlier.seen.state === "verified" ? { earlierEvidence: earlier.seen.digest } : {}
  });
  return { findings, unlisted, upkeep, record };
};
var standing = async (ports, settings, occasion) => {
  const ground = await settled(() => ports.ground(occasion.repository));
  if (ground instanceof CollectError) {
    const { found } = ground.fault;
    return { ground, policy: untold({ state: "unreadable", path: settings.policyPath, found }) };
  }
  const { name, defaultBranch } = ground.repository;
  const file = await ports.source.readFile({ repository: name, path: settings.policyPath, ref: defaultBranch });
  const policy = await readPolicy(ports.policySource, settings, {
    repository: ground.repository,
    change: { base: { ref: defaultBranch } },
    policy: file,
    defaultBranchPolicy: file
  });
  return { ground, policy };
};
var settled = async (act) => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};
var earlierOf = async (ports, { repository, run }, { ground, policy: { reading } }) => {
  if (ground instanceof CollectError) return unreadable(ground.fault.found);
  if (reading.state !== "found" || reading.demands.state !== "valid")
    return unreadable("there is no valid policy that says whose records are believed");
  const policy = policyOfStored(reading.demands.policy);
  const where = { repository, now: ground.now, workflow: run.workflow?.path ?? null };
  return earlierUpkeep(() => ports.finder(ground, policy), where);
};
var openOf = (occasion, done, earlier, now) => {
  const tasks = done.map(({ seen }) => seen);
  const fresh = done.flatMap((each) => each.fresh);
  const rows = done.flatMap((each) => each.rows);
  const before = earlier.upkeep;
  const looked = { now, tasks, before: before?.findings ?? [], rows };
  const own = { tasks, earlier: earlier.seen, before };
  const first = openFindings([...upkeepFindings(occasion.repository, { ...own, unlisted: 0 }), ...fresh], looked);
  if (first.unlisted === 0) return first;
  return openFindings([...upkeepFindings(occasion.repository, { ...own, unlisted: first.unlisted }), ...fresh], looked);
};
var wholeIn = (done) => {
  const whole = new Set(done.filter(({ seen }) => seen.state === "whole").map(({ seen }) => seen.task));
  return (task) => task === "upkeep" || whole.has(task);
};
var upkeepOf = (done, earlier, { findings, unlisted }, { deliveries, told }) => ({
  tasks: done.map(({ seen }) => seen),
  earlier: earlier.seen,
  findings: findings.map(({ key, task, control, subject, codes, digest, since, due, seen }) => ({
    key,
    task,
    control,
    subject,
    codes,
    digest,
    since,
    due,
    seen
  })),
  unlisted,
  deliveries,
  told
});
var NOT_ASKED = { code: "not-demanded", about: [] };
var factsOf = ({ run }, ground, upkeep, now) => ({
  ...withRun(unknownFacts(NOT_ASKED), run),
  repository: ground instanceof CollectError ? unknown(ground.fault) : known(ground.repository),
  clock: known({ now }),
  landing: known(null),
  deployment: known(null),
  line: known(null),
  access: known(null),
  models: known(null),
  upkeep: known(upkeep)
});
var latest = (done) => done.flatMap(({ results }) => results.map(({ evidence }) => evidence.judgedAt)).filter((each) => each !== null).sort().at(-1) ?? "1970-01-01T00:00:00Z";

// src/app/upkeep/tasks.ts
var RESERVE = 100;
var RESERVE_OF_TASK = 200;
var doTasks = async (tools, { slot }, occasion) => {
  const done = [];
  let swept = null;
  const note = (allowance) => {
    swept = allowance ?? swept;
  };
  for (const [index, task] of occasion.tasks.entries()) {
    const after = occasion.tasks.length - index - 1;
    const stop = index === 0 ? null : stopOf(tools.left(), swept);
    done.push(
      stop === null ? await attempt(task, () => doTask(sharing(tools, slot, { after, note }), occasion, task)) : undone(task, stop)
    );
  }
  return done;
};
var stopOf = (left, allowance) => {
  if (left <= 0) return "no time is left for it";
  return allowance !== null && allowance < RESERVE ? "too few requests are left for it" : null;
};
var sharing = (tools, slot, { after, note }) => ({
  ...tools,
  left: () => tools.left() - after * slot,
  portsOf: (part) => {
    const own = tools.portsOf(part);
    return {
      ...own,
      allowance: () => {
        const allowance = own.allowance();
        note(allowance);
        return allowance === null ? null : allowance - after * RESERVE_OF_TASK;
      }
    };
  }
});
var attempt = async (task, act) => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return undone(task, error.fault.found);
    return undone(task, error instanceof Error ? `${error.name}: ${error.message}` : "an unknown fault");
  }
};
var undone = (task, found) => ({
  seen: { task, state: "undone", found, records: [] },
  results: [],
  rows: [],
  fresh: [],
  shown: [],
  exitCode: 1
});
var doTask = async (tools, occasion, task) => {
  switch (task) {
    case "sweep":
      return doSweep(tools, occasion);
    case "reconcile": {
      const { reconcile } = await import("./reconcile-SIY3XV6I.js");
      return judged(task, await reconcile(await tools.afterMerge.reconcile(occasion), tools.settings, occasion));
    }
    case "access": {
      const { checkAccess } = await import("./check-access-OGAMICMJ.js");
      return judged(task, await checkAccess(await tools.afterMerge.access(occasion), tools.settings, occasion));
    }
    case "models": {
      const { retest } = await import("./retest-MXHHVYY3.js");
      return judged(task, await retest(await tools.afterMerge.retest(occasion), tools.settings, occasion));
    }
  }
};
var doSweep = async (tools, occasion) => {
  const { swept, shown } = await sweepWhole(tools, occasion, { of: "all" });
  const { rows, results, cut, exitCode } = swept;
  const left = rows.filter(({ done }) => !done).map(({ pull }) => `#${String(pull)}`);
  const found = cut ?? (left.length === 0 ? null : `without a published verdict: ${left.slice(0, 20).join(", ")}`);
  const all = results.map(judgedOf);
  const fresh = sweepFindings({ repository: occasion.repository, rows, judged: all });
  return {
    seen: {
      task: "sweep",
      state: found === null ? "whole" : "partial",
      found,
      records: all.flatMap(({ digest }) => digest === null ? [] : [digest])
    },
    results,
    rows,
    fresh,
    shown: [shown],
    exitCode: fresh.some(({ codes }) => codes.includes("green-unproven")) ? 1 : exitCode
  };
};
var judged = (task, results) => {
  const all = results.map(judgedOf);
  const found = all.map(doubtOf).find((doubt) => doubt !== null) ?? null;
  const records = all.flatMap(({ digest }) => digest === null ? [] : [digest]);
  return {
    seen: { task, state: found === null ? "whole" : "partial", found, records },
    results,
    rows: [],
    fresh: all.flatMap((each) => recordFindings(task, each)),
    shown: results.map(showing),
    exitCode: results.every(({ conclusion }) => conclusion.exitCode === 0 || onlyWaits(conclusion)) ? 0 : 1
  };
};
var onlyWaits = ({ verdict, blocking }) => verdict === "pending" && blocking.every(({ control, outcome }) => control === "reconciliation" && outcome === "pending");
var judgedOf = ({ evidence, sealed, conclusion }) => ({
  evidence,
  digest: sealed.kept === null ? null : sealed.digest,
  later: conclusion.blocking.slice(evidence.decision.blocking.length)
});

// src/app/upkeep/attend-upkeep.ts
var attendUpkeep = async (tools, occasion) => {
  const ports = await tools.afterMerge.upkeep(occasion);
  const done = await doTasks(tools, ports, occasion);
  const isAlone = occasion.tasks.length === 1 && ports.issues === null && ports.webhook === null;
  if (isAlone) return attended(done, aloneOf(done), null);
  const { findings, unlisted, upkeep, record } = await assure(ports, tools.settings, occasion, done);
  return attended(done, { tasks: upkeep.tasks, findings, unlisted, deliveries: upkeep.deliveries }, record);
};
var aloneOf = (done) => {
  const tasks = done.map(({ seen }) => seen);
  const fresh = done.flatMap((each) => each.fresh);
  const times = done.flatMap(({ results }) => results.map(({ evidence }) => evidence.judgedAt ?? ""));
  const now = times.sort().at(-1) ?? "";
  return { tasks, ...openFindings(fresh, { now, tasks, before: [], rows: [] }), deliveries: [] };
};
var attended = (done, seen, record) => {
  const own = record === null ? null : showing(record);
  const all = [...done.flatMap(({ shown }) => shown), ...own === null ? [] : [own]];
  const worst = worstOf([...done.flatMap(({ results }) => results), ...record === null ? [] : [record]]);
  const isRed = done.some(({ exitCode }) => exitCode === 1) || record?.conclusion.exitCode === 1;
  return {
    exitCode: isRed ? 1 : 0,
    shown: {
      kind: "shown",
      log: [upkeepText(seen), ...all.map(({ log }) => log)].join("\n"),
      summary: [upkeepMarkdown(seen), ...all.map(({ summary }) => summary)].join("\n"),
      annotations: all.flatMap(({ annotations }) => annotations),
      outputs: worst === null ? null : { ...showing(worst).outputs, ...findingsOutputs(seen) }
    }
  };
};
export {
  attendUpkeep
};
