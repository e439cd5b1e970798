import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  enumerated,
  escaped,
  planOf,
  quoted,
  sentence
} from "./chunk-HLLY6MF3.js";
import {
  canonical,
  sha256
} from "./chunk-2TMJ3BFM.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";

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
  return all.filter((one) => !isSaidBetter(one, all)).sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
};
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

// src/app/mark.ts
var markOf = (changes, reading, checks) => {
  const ordered = changes.toSorted((a, b) => a.pull - b.pull);
  const content = { changes: ordered.map((change) => contentOf(change, checks)), policy: policyOf(reading) };
  return sha256(canonical(content)).slice(0, 16);
};
var markOfRound = ({ statusCommit }, { opening, companions, reading }) => {
  if (statusCommit !== null || opening?.change.state !== "open") return null;
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  const others = companions.flatMap((each) => each.opening ?? []);
  return markOf([opening, ...others].map(marked), reading, new Set(demand.checks.map(({ name }) => name)));
};
var marked = ({ change, glimpse }) => ({
  pull: change.number,
  head: change.head.commit,
  baseRef: change.base.ref,
  glimpse
});
var OLD_MS = 864e5;
var isStanding = (before, text, { mark, pen, now }) => before !== null && mark !== null && now !== null && pen.account !== null && before.creator === pen.account && before.state === text.state && before.description === text.description && markIn(before.url, pen.repository) === mark && Date.parse(now) - Date.parse(before.at) < OLD_MS;
var contentOf = ({ pull, head, baseRef, glimpse }, checks) => ({
  pull,
  head,
  baseRef,
  marks: glimpse.marks,
  checks: glimpse.checks.filter(({ name }) => checks.has(name)).map(({ mark }) => mark).toSorted()
});
var policyOf = (reading) => reading.state === "found" ? reading.sources.map(({ name, digest }) => `${name} ${digest}`) : [reading.state, reading.path];
var statusUrl = (run, digest, mark) => run === null ? null : `${run}#sha256-${digest}${mark === null ? "" : `;f=${mark}`}`;
var LINK = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#sha256-([0-9a-f]{64});f=([0-9a-f]{16})$/u;
var linkIn = (url, repository) => {
  const [, name, run, attempt, digest = "", mark = ""] = LINK.exec(url ?? "") ?? [];
  if (name?.toLowerCase() !== repository.toLowerCase()) return null;
  return { run: Number(run), attempt: Number(attempt ?? "1"), digest, mark };
};
var markIn = (url, repository) => linkIn(url, repository)?.mark ?? null;
var RECORD = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\/\d{1,15}(?:\/attempts\/\d{1,6})?#sha256-([0-9a-f]{64})(?:;f=[0-9a-f]{16})?$/u;
var digestIn = (url) => RECORD.exec(url ?? "")?.[1] ?? null;

export {
  carriedBlocks,
  carriedWords,
  judgedChanges,
  missingOf,
  markOf,
  markOfRound,
  OLD_MS,
  isStanding,
  statusUrl,
  linkIn,
  markIn,
  digestIn
};
