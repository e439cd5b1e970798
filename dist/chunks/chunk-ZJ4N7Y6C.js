import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  groupFaults
} from "./chunk-4OBMMGFX.js";
import {
  carriedBlocks,
  conclude,
  guessedContexts,
  judgedChanges,
  missingOf,
  penOf,
  rankOf,
  saveDocument,
  seal,
  shortDigests,
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import {
  OLD_MS,
  linkIn,
  markIn,
  markOf
} from "./chunk-JCVXUPQT.js";
import {
  attemptUrl,
  isFromDefaultBranch
} from "./chunk-5OO2EAYH.js";
import {
  changeRequest
} from "./chunk-3RKLCP57.js";
import {
  prepareStores
} from "./chunk-F3VGKRZJ.js";
import {
  dependenciesShown,
  headline,
  testsLine,
  testsShown,
  ticketWords,
  whyUnknown
} from "./chunk-VH4RCOXU.js";
import {
  deploymentTable,
  followUpText,
  outcomeText,
  reasonText,
  unpainted
} from "./chunk-YZODCOGS.js";
import {
  COLUMNS,
  COLUMN_WORDS,
  accessTable,
  carrierOf,
  restRows,
  stageText,
  standingText,
  weightsShown
} from "./chunk-DUDJAMBL.js";
import {
  counted
} from "./chunk-QY3GPZYY.js";
import {
  judgedRound,
  readPolicy,
  readPolicyOf,
  untold
} from "./chunk-YA6ERPYQ.js";
import {
  planOf,
  sentence,
  whom,
  withAddresses
} from "./chunk-RPF2H2JA.js";
import {
  cell,
  enumerated,
  escaped,
  plain,
  quoted
} from "./chunk-GCJBTRQJ.js";
import {
  GATE,
  RECORD_PREDICATE,
  WORST_FIRST
} from "./chunk-RNHKN4GJ.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  Malformed,
  cursor,
  filledText,
  instant
} from "./chunk-KUJ5AWCR.js";
import {
  known
} from "./chunk-BIW66A2R.js";

// src/report/annotations.ts
var LIMIT = 10;
var LONGEST_PATH = 4096;
var annotations = (evidence) => evidence.findings.filter(
  (finding) => finding.outcome === "fail" || finding.outcome === "pending" || finding.outcome === "indeterminate"
).flatMap(
  (finding) => finding.reasons.flatMap(
    (reason) => reason.at === void 0 ? [] : [
      {
        // A path with hidden characters is no place that a diff could show; the log must not carry them either.
        path: plain(reason.at.path, LONGEST_PATH),
        line: reason.at.line ?? null,
        title: `countersign: ${finding.control}`,
        message: reasonText(reason, finding.control)
      }
    ]
  )
).slice(0, LIMIT);

// src/report/dependency-table.ts
var LISTED = 20;
var dependencyTable = (evidence) => {
  const shown = dependenciesShown(evidence, LISTED);
  if (shown === null) return "";
  return [
    `<details><summary>Dependencies: ${shown.says}</summary>`,
    "",
    "| | Package | Version | Licence | Vulnerabilities | Source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...shown.packages.map(line),
    ...shown.rest === 0 ? [] : ["", `and ${String(shown.rest)} more, in the evidence`],
    "",
    "</details>"
  ].join("\n");
};
var line = ({ change, name, version, licence, vulnerabilities, source }) => {
  const cells = change === "removed" ? [name, version, "", "", ""] : [name, version, licence, vulnerabilities, source];
  return `| ${[change, ...cells.map(cell)].join(" | ")} |`;
};

// src/report/models/weight-markdown.ts
var weightMarkdown = (evidence) => {
  const shown = weightsShown(evidence);
  if (shown === null) return "";
  const isWhole = shown.unread.length === 0 && shown.rows.every((each) => each.isWhole);
  const heads = ["Model", "Weight", "sha256", ...COLUMNS.map((column) => COLUMN_WORDS[column])];
  const rest = restRows(shown).map(({ label, value }) => cell(label === "" ? value : `${label}: ${value}`));
  return [
    `<details${isWhole ? "" : " open"}><summary>Weights: ${shown.says}</summary>`,
    ...shown.rows.length === 0 ? [] : ["", `| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...shown.rows.map(line2)],
    ...rest.flatMap((each) => ["", each]),
    "",
    "</details>"
  ].join("\n");
};
var line2 = ({ model, path, digest, cells }) => {
  const texts = [model, path, digest === null ? "" : digest.slice(0, 12), ...COLUMNS.map((each) => cells[each].says)];
  return `| ${texts.map(cell).join(" | ")} |`;
};

// src/report/reason-line.ts
var SIGN = {
  pass: "✅ pass",
  fail: "❌ fail",
  pending: "⏳ pending",
  indeterminate: "❓ indeterminate",
  waived: "⚠️ waived",
  "not-applicable": "➖ not applicable"
};
var missingLine = ({ change, outcome, control, code, about, who, found, needed }) => {
  const { says, next } = sentence(code, control);
  const where = change === null ? "" : `${escaped(change)}: `;
  const what = about.length === 0 ? "" : `: ${enumerated(about, quoted)}`;
  return `- ${SIGN[outcome].split(" ")[0] ?? ""} ${where}**${escaped(capital(says))}**${what}.${seen(found, needed)} ${escaped(next)}${whoCan(who)}`;
};
var seen = (found, needed) => `${fact("Found", found ?? "")}${fact("Needed", needed ?? "")}`;
var fact = (label, text) => text === "" ? "" : ` ${label}: ${quoted(shortDigests(withAddresses(text)))}.`;
var capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
var whoCan = (who) => who.length === 0 ? "" : ` Who can: ${enumerated(who, (text) => quoted(whom(text)))}.`;
var reasonLine = (reason, control) => {
  const about = reason.about.length === 0 ? "" : `: ${enumerated(reason.about, quoted, 20)}`;
  const words = sentence(reason.code, control);
  return `- ${quoted(reason.code)}: ${escaped(words.says)}${about}.${seen(reason.found, reason.needed)} ${escaped(words.next)}${whoCan(reason.who ?? [])}`;
};

// src/report/signature-text.ts
var ISSUER = "https://token.actions.githubusercontent.com";
var BUNDLE = "evidence.sigstore.json";
var signatureLine = (shown) => {
  switch (shown.state) {
    case "signed":
      return shown.by === "key" ? `signed with the key ${shown.signer}` : `signed by ${shown.signer} (${INSTANCES[shown.instance ?? "own"]})`;
    case "not-signed":
      return `not signed: ${shown.found}`;
    case "unsigned":
      return `unsigned: ${WHY.get(shown.why) ?? shown.why}`;
  }
};
var INSTANCES = {
  public: "the public Sigstore",
  github: "GitHub's Sigstore",
  own: "a Sigstore of your own"
};
var WHY = /* @__PURE__ */ new Map([
  ["off", 'the input "sign" is off'],
  [
    "no-oidc",
    "the job has no identity (`id-token: write`) and no key; the run of a fork has neither, and the record is sealed after the merge"
  ]
]);
var HARMLESS = /^[A-Za-z0-9._~:@/+-]+$/u;
var signatureCommands = (shown) => {
  if (shown?.state !== "signed" || !HARMLESS.test(shown.signer) || !HARMLESS.test(shown.repository)) return [];
  if (shown.by === "key")
    return [
      "countersign verify evidence.json --key signing-key.pub",
      `cosign verify-blob-attestation --key signing-key.pub --insecure-ignore-tlog=true --bundle ${BUNDLE} --type ${RECORD_PREDICATE} evidence.json`
    ];
  const workflow = workflowOf(shown.signer);
  if (workflow === null) return [cosign(shown)];
  const { repository, path, ref } = workflow;
  const file = repository === shown.repository ? path : `${repository}/${path}`;
  const own = `countersign verify evidence.json --repository ${shown.repository} --workflow ${file}@${ref}`;
  return [
    ...ROOTS[shown.instance ?? "own"].before,
    [own, ...ROOTS[shown.instance ?? "own"].given].join(" "),
    cosign(shown),
    ...github(shown, `${repository}/${path}`)
  ];
};
var ROOTS = {
  public: { before: [], given: [] },
  github: {
    before: ["gh attestation trusted-root | grep githubapp > trusted_root.json"],
    given: ["--trusted-root trusted_root.json"]
  },
  own: { before: [], given: ["--trusted-root trusted_root.json"] }
};
var cosign = ({ signer, instance, witness }) => [
  "cosign verify-blob-attestation",
  ...ROOTS[instance ?? "own"].given,
  ...witness === "timestamp" ? ["--use-signed-timestamps", "--insecure-ignore-tlog=true"] : [],
  `--bundle ${BUNDLE}`,
  `--type ${RECORD_PREDICATE}`,
  `--certificate-identity ${signer}`,
  `--certificate-oidc-issuer ${ISSUER}`,
  "evidence.json"
].join(" ");
var github = ({ instance, repository }, file) => instance === "own" ? [] : [
  `gh attestation verify evidence.json --bundle ${BUNDLE} --repo ${repository} --predicate-type ${RECORD_PREDICATE} --signer-workflow ${file}`
];
var workflowOf = (signer) => {
  const found = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/([^@]+)@(.+)$/u.exec(signer);
  const [, repository, path, ref] = found ?? [];
  return repository === void 0 || path === void 0 || ref === void 0 ? null : { repository, path, ref };
};
var signatureBlock = (shown) => {
  if (shown === null) return [];
  const commands = signatureCommands(shown);
  const line3 = `- Signature: ${quoted(signatureLine(shown))}`;
  if (commands.length === 0) return [line3];
  return [
    line3,
    "",
    "<details><summary>How to check the signature</summary>",
    "",
    "```sh",
    ...commands,
    "```",
    "",
    "</details>"
  ];
};

// src/report/tests-text.ts
var testsText = (evidence) => {
  const all = testsShown(evidence);
  if (all.length === 0) return "";
  return `Test results: ${enumerated(all, (shown) => `${quoted(shown.check)} ${escaped(testsLine(shown))}`)}.`;
};

// src/report/stores-text.ts
var DAY_MS = 864e5;
var storesTable = (stores) => {
  if (stores.length === 0) return "";
  const rows = stores.map(
    ({ store, place, until, remarks }) => `| ${escaped(store)} | ${untilOf(place, until)} | ${placeOf(place)} | ${remarks.map(cell).join(" ")} |`
  );
  return ["| Store | Until | Evidence | Remarks |", "| --- | --- | --- | --- |", ...rows].join("\n");
};
var placeOf = (place) => {
  if (place === null) return "**not stored**";
  return place.url === null ? cell(place.name) : `[${escaped(place.name)}](${place.url})`;
};
var untilOf = (place, until) => place === null ? "" : until === null ? "no end is told" : until.slice(0, 10);
var onlyArtifacts = (stores, judgedAt) => {
  const kept = stores.filter(({ place }) => place !== null);
  if (kept.length === 0 || kept.some(({ store }) => store !== "artifact")) return "";
  return `**The only copy of this evidence is an artifact. ${endOf(kept[0]?.until ?? null, judgedAt)}, and whoever may write to the repository can delete it before.** ${kept.length < stores.length ? "What was to hold it too did not take it, see below." : `Name a store that lasts: the input ${quoted("stores")}.`}`;
};
var endOf = (until, judgedAt) => {
  if (until === null) return "GitHub deletes it when the retention of the repository ends";
  const days = judgedAt === null ? Number.NaN : Math.round((Date.parse(until) - Date.parse(judgedAt)) / DAY_MS);
  return `GitHub deletes it on ${until.slice(0, 10)}${Number.isNaN(days) ? "" : `, after ${String(days)} days`}`;
};
var storeLine = ({ store, place, until, remarks }) => {
  const where = place === null ? "not stored" : `${plain(place.name)}${until === null ? "" : ` until ${until.slice(0, 10)}`}`;
  return [`${store}: ${where}`, ...remarks.map((remark) => plain(remark).replace(/\.$/u, ""))].join(". ");
};

// src/report/ticket-lines.ts
var ticketLines = ({ facts: { tickets } }) => {
  if (!tickets.known || tickets.value.answers.length === 0) return "";
  const { answers, system } = tickets.value;
  const lines = answers.slice(0, LISTED2).map(({ key, answer }) => {
    if (!answer.known) return `- ${quoted(key)} of ${escaped(system)}: not known, ${quoted(whyUnknown(answer.why))}.`;
    if (answer.value.found === "present") return presentLine(answer.value.ticket, system);
    return `- ${quoted(key)} of ${escaped(system)}: there is none${answer.value.found === "absent" ? "" : ", or it is hidden"}.`;
  });
  const rest = answers.length - lines.length;
  return [
    `<details><summary>${counted(answers.length, "ticket")}</summary>`,
    "",
    ...lines,
    ...rest > 0 ? [`- and ${String(rest)} more, in the evidence`] : [],
    "",
    "</details>"
  ].join("\n");
};
var LISTED2 = 10;
var presentLine = (ticket, system) => {
  const { key, url, project, state, type } = ticket;
  const words = ticketWords(ticket);
  return [
    `- ${linked(key, url)} of ${escaped(system)}: state ${quoted(state)}`,
    ...type === null ? [] : [`, type ${quoted(type)}`],
    ...project === null ? [] : [`, in ${quoted(project)}`],
    `. Requested by ${quoted(words.requested)}. Approvals: ${quoted(words.answers)}, by ${words.kind}.`,
    ...words.ruling === null ? [] : [` The system says: ${words.ruling}.`],
    ` Last edited: ${quoted(words.edited)}.`,
    ...words.planned === null ? [] : [` Planned: ${quoted(words.planned)}.`],
    ...words.items === null ? [] : [` For: ${quoted(words.items)}.`]
  ].join("");
};
var ADDRESS = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._~/?#=&%:+,;-]*$/u;
var linked = (key, url) => url !== null && ADDRESS.test(url) ? `[${escaped(key)}](${url})` : quoted(key);

// src/report/ticket-note-text.ts
var noteMarker = ({ repository, pull, head, verdict }) => `countersign ${repository}#${String(pull)} ${head} ${verdict}`;
var noteText = (change) => {
  const { repository, pull, head, verdict, digest, runUrl } = change;
  return [
    `Countersign judged ${repository}#${String(pull)} at ${head.slice(0, 12)}: ${verdict}`,
    ...runUrl === null ? [] : [`Change: ${new URL(runUrl).origin}/${repository}/pull/${String(pull)}`],
    `Evidence: sha256 ${digest}`,
    ...runUrl === null ? [] : [`Run: ${runUrl}`],
    noteMarker(change)
  ].join("\n");
};
var CODE = "ticket-note-not-written";
var ticketNoteText = ({ key, failed }) => failed === null ? `verdict noted on ${plain(key)}` : `${sentence(CODE).says} (${plain(key)}): ${plain(failed)}. ${sentence(CODE).next}`;
var ticketNoteBlocks = (notes2) => {
  const written = notes2.filter(({ failed }) => failed === null).map(({ key }) => quoted(key));
  return [
    ...written.length === 0 ? [] : [`The verdict is noted on ${[...new Set(written)].join(", ")}.`],
    ...notes2.flatMap(
      ({ key, failed }) => failed === null ? [] : [`**${escaped(sentence(CODE).says)}** (${quoted(key)}): ${quoted(failed)}. ${escaped(sentence(CODE).next)}`]
    )
  ];
};

// src/report/markdown.ts
var WORST_FIRST2 = ["fail", "indeterminate", "pending", "waived", "pass", "not-applicable"];
var LISTED3 = 10;
var ALARMING = /* @__PURE__ */ new Set(["untrusted", "untrusted-accepted", "unknown"]);
var markdown = (evidence, ending) => {
  const changes = judgedChanges(evidence);
  const findings = worstFirst(changes.flatMap((change, at) => shownOf(change, changes.length > 1, at === 0)));
  return [
    `## Countersign: ${headline(evidence, ending.verdict, ending.blocking)}`,
    subject(evidence),
    carriedBlocks(evidence.decision.carried),
    ...followUps(ending),
    ...ticketNoteBlocks(ending.ticketNotes ?? []),
    missingList(missingOf(evidence, ending.blocking)),
    deploymentTable(evidence),
    accessTable(evidence),
    table(findings),
    ...findings.map(details),
    ticketLines(evidence),
    weightMarkdown(evidence),
    dependencyTable(evidence),
    testsText(evidence),
    notes(evidence),
    standing(evidence),
    stageText(evidence, quoted).join(" "),
    record(evidence, ending)
  ].filter((part) => part !== "").join("\n\n") + "\n";
};
var subject = (evidence) => {
  const { pull, head, base, repository, commit } = evidence.subject;
  const carrier = commit === null ? "" : `, ${carrierOf(evidence)} ${quoted(commit.slice(0, 12))}`;
  const where = `${quoted(repository.name)}${pull === null ? "" : ` pull request #${pull}`}`;
  return head === null || base === null ? `${where}${carrier}` : `${where}, commit ${quoted(head.slice(0, 12))} into ${quoted(base.ref)}${carrier}`;
};
var shownOf = ({ name, findings }, several, isFirst) => findings.filter(({ control, reasons }) => control !== GATE || reasons.length > 0).filter(({ outcome }) => isFirst || outcome !== "pass" && outcome !== "not-applicable").map((finding) => ({ name: several && name !== null ? `${name} ${finding.control}` : finding.control, finding }));
var worstFirst = (all) => WORST_FIRST2.flatMap((outcome) => all.filter(({ finding }) => finding.outcome === outcome));
var missingList = (all) => {
  if (all.length === 0) return "";
  const rest = all.length - LISTED3;
  return [
    "What is missing, and who can give it:",
    "",
    ...all.slice(0, LISTED3).map(missingLine),
    ...rest > 0 ? [`- and ${String(rest)} more, below`] : []
  ].join("\n");
};
var table = (all) => {
  if (all.length === 0) return "";
  const rows = all.map(({ name, finding }) => {
    const report = finding.enforcement === "report" && finding.outcome !== "pass" ? " (report only)" : "";
    return `| ${escaped(name)} | ${SIGN[finding.outcome]}${report} |`;
  });
  return ["| Control | Outcome |", "| --- | --- |", ...rows].join("\n");
};
var details = ({ name, finding }) => {
  if (finding.reasons.length === 0 || finding.outcome === "not-applicable") return "";
  const lines = finding.reasons.slice(0, 50).map((reason) => reasonLine(reason, finding.control));
  const rest = finding.reasons.length - lines.length;
  return [
    `<details><summary>${name}: ${finding.reasons.length} reason${finding.reasons.length === 1 ? "" : "s"}</summary>`,
    "",
    ...lines,
    ...rest > 0 ? [`- and ${rest} more, in the evidence`] : [],
    "",
    "</details>"
  ].join("\n");
};
var notes = (evidence) => {
  const all = [...evidence.decision.notes, ...evidence.findings.flatMap((finding) => finding.notes)];
  if (all.length === 0) return "";
  const lines = all.slice(0, 50).map((note) => {
    const found = note.found === void 0 ? "" : ` Found: ${quoted(note.found)}.`;
    const needed = note.needed === void 0 ? "" : ` Needed: ${quoted(note.needed)}.`;
    return `- ${quoted(note.code)}: ${escaped(sentence(note.code).says)}: ${enumerated(note.about, quoted, 20)}.${found}${needed}`;
  });
  return ["<details><summary>Notes that block nothing</summary>", "", ...lines, "", "</details>"].join("\n");
};
var standing = (evidence) => {
  const text = standingText(evidence, quoted);
  const { workflow, status, required } = evidence.standing;
  if (text === "" || workflow === "none" || required === false || ALARMING.has(workflow)) return text;
  return [`<details><summary>What this status is worth: ${status}</summary>`, "", text, "", "</details>"].join("\n");
};
var record = (evidence, ending) => {
  const status = ending.status === null ? "none" : `${quoted(ending.status.context)} = ${ending.status.state} on ${quoted(ending.status.commit.slice(0, 12))}${ending.status.published ? "" : " (NOT written)"}`;
  const lines = [
    `- Evidence: sha256 ${quoted(ending.digest)}`,
    `- Status: ${status}`,
    ...(ending.status?.remarks ?? []).map((remark) => `- ${escaped(remark)}`),
    `- Judged at ${quoted(evidence.judgedAt ?? "unknown")} by countersign ${evidence.tool.version}.${checkUnsigned(ending)}`,
    ...signatureBlock(ending.signature ?? null)
  ].join("\n");
  return [onlyArtifacts(ending.stores, evidence.judgedAt), storesTable(ending.stores), lines].filter((part) => part !== "").join("\n\n");
};
var checkUnsigned = ({ signature }) => signature?.state === "signed" ? "" : ` Check it yourself: ${quoted("countersign verify evidence.json --allow-unsigned")}.`;
var followUps = (ending) => ending.followUps.map(({ pull, url, failed }) => {
  if (failed !== null)
    return `**${escaped(sentence("follow-up-not-written").says)}** (#${pull}): ${quoted(failed)}. ${escaped(sentence("follow-up-not-written").next)}`;
  return `The review of #${pull} afterwards is asked for in ${url === null ? "an issue" : `[an issue](${url})`}.`;
});

// src/report/status-remarks.ts
var statusRemarks = ({ superseded, foreign }) => [
  ...superseded === null ? [] : [`A newer run has spoken and its status stands: ${plain(superseded)}.`],
  ...foreign.map(
    ({ state, creator, url }) => `A status "${plain(state)}" that is no run of this gate's stood in its context and was written over; by account ${String(creator ?? "unknown")}, link ${plain(url ?? "none")}.`
  )
];

// src/app/kept-shown.ts
var keptShown = (kept) => (kept ?? []).map(
  (each) => each.state === "kept" ? {
    store: each.store,
    place: { name: each.name, url: each.url },
    until: each.expires,
    remarks: [...receiptWords(each), ...each.remarks]
  } : { store: each.store, place: null, until: null, remarks: [each.found] }
);
var receiptWords = ({ store, receipt }) => {
  const { version, proof, "retain-until": until } = receipt;
  if (store === "s3" && version !== void 0 && until !== void 0)
    return [`Version ${version}, locked until ${until}.`];
  return store === "artifact" && proof !== void 0 ? [`The whole record in one archive: ${proof}.`] : [];
};
var receiptsOf = (kept) => JSON.stringify(
  (kept ?? []).map((each) => {
    if (each.state === "not-kept") return { store: each.store, state: each.state, found: each.found };
    const { store, state, name, url, digest, expires, receipt, remarks } = each;
    return { store, state, name, url, digest, expires, receipt, remarks };
  })
);
var keptIn = (kept, kind) => (kept ?? []).flatMap((each) => each.state === "kept" && each.store === kind ? [each] : [])[0] ?? null;
var firstKept = (kept) => {
  const found = keptIn(kept, "artifact") ?? (kept ?? []).flatMap((each) => each.state === "kept" ? [each] : [])[0];
  return found === void 0 ? null : { name: found.name, url: found.url };
};

// src/app/showing.ts
var showing = ({ evidence, sealed, conclusion, followUps: followUps2, ticketNotes }) => {
  const stores = keptShown(sealed.kept);
  const { status, verdict, blocking } = conclusion;
  const later = blocking.slice(evidence.decision.blocking.length);
  const shown = followUps2.map(followUpShown);
  const noted = ticketNotes.map(noteShown);
  const signature = signatureOf(evidence, sealed);
  const remarks = status === null ? [] : statusRemarks(foundOf(status));
  return {
    log: [
      outcomeText(evidence, verdict, later, unpainted),
      ...remarks.map((remark) => `  ${remark}`),
      ...shown.map((each) => `  ${followUpText(each)}`),
      ...noted.map((each) => `  ${ticketNoteText(each)}`),
      `  evidence sha256:${sealed.digest} in ${sealed.path}`,
      ...signature === null ? [] : [`  ${plain(signatureLine(signature))}`],
      ...stores.map((each) => `  kept in ${storeLine(each)}`)
    ].join("\n"),
    summary: markdown(evidence, {
      verdict,
      blocking,
      digest: sealed.digest,
      path: sealed.path,
      signature,
      stores,
      status: status === null ? null : statusShown(status, remarks),
      followUps: shown,
      ticketNotes: noted
    }),
    annotations: annotations(evidence),
    outputs: outputsOf({ sealed, conclusion })
  };
};
var outputsOf = ({ sealed, conclusion }) => {
  const artifact = keptIn(sealed.kept, "artifact");
  return {
    verdict: conclusion.verdict,
    blocking: JSON.stringify(conclusion.blocking),
    "evidence-path": sealed.path,
    "evidence-digest": sealed.digest,
    signed: signedBy(sealed.signed),
    "artifact-id": artifact?.id ?? "",
    "artifact-url": artifact?.url ?? "",
    receipts: receiptsOf(sealed.kept)
  };
};
var signatureOf = ({ subject: subject2 }, { signed }) => signed?.state === "signed" ? {
  state: signed.state,
  by: signed.by,
  signer: signed.signer,
  instance: signed.instance,
  witness: signed.witness,
  repository: subject2.repository.name
} : signed;
var signedBy = (signed) => signed?.state === "signed" ? signed.by : signed?.state === "unsigned" ? signed.state : "";
var statusShown = ({ text, commit, published }, remarks) => ({
  context: text.context,
  commit,
  state: text.state,
  published: published.state === "published",
  remarks
});
var foundOf = ({ published, foreign }) => ({
  superseded: published.state === "superseded" ? published.found : null,
  foreign
});
var noteShown = ({ key, ended }) => ({
  key,
  failed: ended.state === "not-written" ? ended.found : null
});
var followUpShown = ({ pull, ended }) => ended.state === "not-written" ? { pull, url: null, failed: ended.found } : { pull, url: ended.url, failed: null };

// src/app/provenance.ts
var LONGEST_MS = 6e5;
var LOOKED_AT = 3;
var isProven = async (evidence, run, claim) => {
  const link = linkIn(claim.status.url, claim.repository);
  if (link === null) return false;
  try {
    const [attempt3, artifacts] = await Promise.all([
      evidence.attempt(claim.repository, link.run, link.attempt),
      evidence.artifacts(claim.repository, link.run)
    ]);
    if (attempt3 === null || !isOfGate(attempt3, run, link) || !isWithin(claim.status, attempt3)) return false;
    const names = claim.covers.map((pull) => `countersign-pr-${pull}-${link.run}-${link.attempt}`);
    const own = artifacts.filter(({ name }) => names.some((each) => isRecordOf(name, each)));
    for (const { id } of own.toSorted((a, b) => b.id - a.id).slice(0, LOOKED_AT)) {
      const bytes = await evidence.document(claim.repository, id);
      if (bytes !== null && passes(bytes, link, claim)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof CollectError) return false;
    throw error;
  }
};
var isRecordOf = (artifact, name) => {
  const record2 = artifact.replace(/\.json$/u, "");
  return record2 === name || record2.startsWith(`${name}-`) && !record2.endsWith(".proof");
};
var isOfGate = (seen2, { workflow }, { attempt: attempt3 }) => seen2.path === workflow?.path && seen2.attempt === attempt3 && isFromDefaultBranch(seen2);
var isWithin = ({ at }, { started, ended }) => Date.parse(started) <= Date.parse(at) && (ended === null || Date.parse(at) <= Date.parse(ended));
var PASSES = /* @__PURE__ */ new Set(["pass", "pass-with-exception"]);
var passes = (bytes, link, { status, head }) => {
  const text = Buffer.from(bytes).toString("utf8");
  if (sha256(text) !== link.digest) return false;
  try {
    const document = cursor(JSON.parse(text), "$");
    const subject2 = document.at("subject");
    const age = Date.parse(status.at) - Date.parse(document.get("judgedAt", instant));
    return PASSES.has(document.at("decision").get("verdict", filledText)) && subject2.get("head", filledText) === head && subject2.get("context", filledText) === status.context && age >= 0 && age <= LONGEST_MS;
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return false;
    throw error;
  }
};

// src/app/coverage.ts
var coverages = ({ source, policySource }, place, repository) => {
  const file = (ref) => source.readFile({ repository: repository.name, path: place.policyPath, ref });
  const main = file(repository.defaultBranch);
  const read = async (baseRef) => {
    const ground = { repository, change: { base: { ref: baseRef } } };
    const policy = baseRef === repository.defaultBranch ? await main : await file(baseRef);
    const { reading } = await readPolicy(policySource, place, { ...ground, policy, defaultBranchPolicy: await main });
    const { applies, context, demand } = planOf(reading, { ...ground.change, state: "open" }, repository.defaultBranch);
    const ticketsElsewhere = demand.ticket !== null && demand.ticket.system !== "github";
    return { applies, context, reading, checks: new Set(demand.checks.map(({ name }) => name)), ticketsElsewhere };
  };
  const known2 = /* @__PURE__ */ new Map();
  return (baseRef) => {
    const coverage = known2.get(baseRef) ?? read(baseRef);
    known2.set(baseRef, coverage);
    return coverage;
  };
};

// src/app/survey.ts
var lookOver = async (readers, place, repository, scope) => {
  const [{ glances, cut, ground, now }, writer] = await Promise.all([
    readAll(readers.survey, repository),
    readers.survey.writer()
  ]);
  if (ground === null) return { looked: [], cut };
  const coverageOf = coverages(readers, place, ground);
  const covered = await Promise.all(
    glances.map(async (glance) => ({ glance, coverage: await coverageOf(glance.baseRef) }))
  );
  const guarded = covered.filter(({ coverage }) => coverage.applies);
  const looked = guarded.flatMap((each) => {
    const { glance, coverage } = each;
    const isNamed = scope.of === "issue" && glance.mentions.includes(scope.issue);
    if (scope.of === "issue" && !isNamed) return [];
    const standing2 = ourStatus(glance, coverage, { repository, writer });
    const together = underOneStatus(each, guarded);
    const cause = isNamed ? "named" : causeOf(standing2, coverage, markOfStatus(together, coverage), { repository, now });
    const hint = { head: glance.head, base: glance.baseRef };
    return [{ pull: glance.pull, cause, hint, standing: standing2, covers: together.map(({ pull }) => pull) }];
  });
  return { looked: looked.toSorted(urgentFirst), cut };
};
var URGENCY = ["named", "no-status", "changed", "old", "elsewhere", "unproven", "unchanged"];
var urgentFirst = (a, b) => URGENCY.indexOf(a.cause) - URGENCY.indexOf(b.cause) || a.pull - b.pull;
var readAll = async (survey, repository) => {
  const found = [];
  let ground = null;
  let now = "";
  for (let after = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    try {
      const page = await survey.page(repository, after);
      found.push(...page.glances);
      ground = page.repository;
      now = page.now;
      after = page.next;
    } catch (error) {
      if (!(error instanceof CollectError)) throw error;
      return { glances: unique(found), cut: error.fault.found, ground, now };
    }
  }
  return { glances: unique(found), cut: null, ground, now };
};
var unique = (glances) => [
  ...new Map(glances.map((glance) => [glance.pull, glance])).values()
];
var ourStatus = (glance, { context }, { repository, writer }) => {
  const found = glance.statuses.find((status) => status.context === context);
  if (found === void 0 || writer === null || found.creator !== writer) return null;
  return markIn(found.url, repository) === null ? null : found;
};
var underOneStatus = ({ glance, coverage }, all) => all.filter((each) => each.glance.head === glance.head && each.coverage.context === coverage.context).map((each) => each.glance);
var markOfStatus = (together, { reading, checks }) => markOf(together, reading, checks);
var causeOf = (standing2, { ticketsElsewhere }, mark, { repository, now }) => {
  if (standing2 === null) return "no-status";
  if (markIn(standing2.url, repository) !== mark) return "changed";
  if (!(Date.parse(now) - Date.parse(standing2.at) < OLD_MS)) return "old";
  return ticketsElsewhere && standing2.state !== "success" ? "elsewhere" : "unchanged";
};

// src/app/sweep.ts
var RESERVE = 100;
var sweep = async (ports, settings, setting, scope) => {
  const { looked, cut } = scope.of === "pulls" ? named(scope.pulls) : await lookOver({ survey: ports.survey, ...ports.portsOf(null) }, settings, setting.repository, scope);
  const { rows, results } = await judgeEach(ports, settings, setting, looked);
  const isWhole = cut === null && rows.every(({ done }) => done);
  return { rows, results, cut, exitCode: isWhole ? 0 : 1 };
};
var named = (pulls) => ({
  looked: pulls.map((pull) => ({
    pull,
    cause: "named",
    hint: { head: null, base: null },
    standing: null,
    covers: [pull]
  })),
  cut: null
});
var judgeEach = async (ports, settings, setting, looked) => {
  const rows = [];
  const results = [];
  const beliefs = beliefsOf(ports, setting);
  let allowance = null;
  for (const each of looked) {
    const { pull } = each;
    const covering = results.find((result) => coveredBy(result, pull));
    const stop = covering === void 0 && !isClosed(each) ? stopOf(ports.left(), beliefs.allowance() ?? allowance) : null;
    if (covering !== void 0) rows.push({ ...rowOf(covering), ...seenOf(each) });
    else if (stop !== null) rows.push({ ...unjudged(each), done: false, says: `not looked at: ${stop}` });
    else if (isClosed(each) || await beliefs.hold(each)) rows.push(unjudged(each));
    else {
      const own = ports.portsOf(`pr-${pull}`);
      const result = await ports.judge(own, requestOf(settings, setting, each));
      allowance = own.allowance() ?? allowance;
      results.push(result);
      rows.push({ ...rowOf(result), ...seenOf(each), ...each.cause === "unchanged" ? { cause: "unproven" } : {} });
    }
  }
  return { rows, results };
};
var stopOf = (left, allowance) => {
  if (left <= 0) return "the time is over";
  return allowance !== null && allowance < RESERVE ? "too few requests are left" : null;
};
var isClosed = ({ cause, standing: standing2 }) => cause === "unchanged" && standing2?.state !== "success";
var beliefsOf = (ports, { repository, run }) => {
  let evidence = null;
  return {
    hold: async ({ cause, standing: standing2, hint, covers }) => {
      if (cause !== "unchanged" || standing2 === null || hint.head === null) return false;
      evidence = evidence ?? await ports.runEvidence();
      return isProven(evidence, run, { repository, status: standing2, head: hint.head, covers });
    },
    allowance: () => evidence?.allowance() ?? null
  };
};
var seenOf = ({ pull, cause, standing: standing2 }) => ({
  pull,
  cause,
  stood: standing2?.state ?? null
});
var unjudged = (looked) => ({
  ...seenOf(looked),
  verdict: null,
  says: looked.standing?.description ?? "",
  evidence: null,
  done: true
});
var requestOf = (settings, setting, { pull, hint, standing: standing2, cause }) => ({
  ...changeRequest(settings, setting, pull, hint),
  ...standing2 !== null && cause === "old" ? { renewing: standing2 } : {}
});
var coveredBy = ({ evidence }, pull) => evidence.companions.some((companion) => companion.pull === pull);
var rowOf = ({ conclusion, sealed }) => {
  const { verdict, status } = conclusion;
  const isPublished = status?.published.state === "published" || status?.published.state === "superseded";
  return {
    verdict,
    says: status?.text.description ?? "",
    evidence: firstKept(sealed.kept),
    done: verdict === "not-applicable" || isPublished
  };
};
var worstOf = (results) => WORST_FIRST.flatMap((verdict) => results.filter(({ conclusion }) => conclusion.verdict === verdict))[0] ?? null;

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
var followUpBody = (change, record2) => {
  const due = change.carried.map(({ until }) => until).sort()[0] ?? "";
  const who = [...new Set(change.carried.map(({ approvedBy }) => approvedBy))];
  const run = record2.runUrl === null ? "" : `, stored by [this run](${record2.runUrl})`;
  return [
    `The emergency change #${String(change.pull)} was let through without all that the policy demands. Somebody who had no hand in it must review it **by ${due}**.`,
    [
      `- Change: ${quoted(change.title)}, commit ${quoted(change.head)}`,
      `- Lifted by: ${enumerated(who, quoted)}`,
      ...change.carried.map(({ control, why }) => `- ${quoted(control)} was not met: ${quoted(why)}`),
      `- Evidence: sha256 ${quoted(record2.digest)}${run}`
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
  } catch (error) {
    return { state: "not-written", found: error instanceof Error ? error.name : "an unknown fault" };
  }
};

// src/app/note-tickets.ts
var noteTickets = async (write, round, { conclusion, digest }) => {
  const { verdict, status } = conclusion;
  if (write === void 0 || verdict === "pending" || verdict === "not-applicable") return [];
  if (status?.published.state !== "published") return [];
  const runUrl = round.facts.run.known ? round.facts.run.value.url : null;
  const notes2 = judgedOf(round).flatMap((judged) => {
    if (judged.opening === null) return [];
    const { target, change } = judged.opening;
    const { repository, pull } = target;
    const noted = { repository, pull, head: change.head.commit, verdict, digest, runUrl };
    const note = { marker: noteMarker(noted), text: noteText(noted) };
    return ticketsOf(judged).map(({ place, key }) => ({ place, key, note }));
  });
  return Promise.all(
    notes2.map(async ({ place, key, note }) => ({ key, ended: await attempt2(() => write(place, key, note)) }))
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
  } catch (error) {
    return { state: "not-written", found: error instanceof Error ? error.name : "an unknown fault" };
  }
};

// src/app/announce.ts
var announce = async (ports, request, opening, context) => {
  const { repository } = request.target;
  const commit = request.statusCommit ?? opening.change.head.commit;
  const standing2 = await standingOn(ports, request, opening, context);
  const pen = penOf(ports, request, opening);
  if (standing2 !== null) {
    const rank = await rankOf(ports, pen, standing2);
    if (rank === "newer") return { state: "superseded", found: standing2.url ?? context };
    const ours = pen.account !== null && standing2.creator === pen.account && rank !== "foreign";
    if (ours && (standing2.state !== "success" || request.renewing !== void 0)) return { state: "published" };
  }
  return ports.status.write(repository, commit, {
    context,
    state: "pending",
    description: "Countersign is judging this change.",
    url: attemptUrl(request.run)
  });
};
var standingOn = async (ports, request, opening, context) => {
  const { statusCommit, target } = request;
  if (statusCommit === null || statusCommit === opening.change.head.commit) {
    return opening.statuses.find((status) => status.context === context) ?? null;
  }
  const list = await ports.status.list(target.repository, statusCommit, context);
  return list.state === "read" ? list.statuses[0] ?? null : null;
};

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
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
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
var unread = (request, error) => {
  const { code, about, found } = error.fault;
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
var blind = (request, error) => {
  const policy = untold({ state: "unreadable", path: request.policyPath, found: error.fault.found });
  const read = unread(request, error);
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
  const judged = round.again(faults);
  return finish(ports, request, judged, await seal(ports, request, judged, turn));
};
var finish = async (ports, request, round, { sealed, rereads }) => {
  const reread = rereads.find(({ opening }) => opening === round.opening)?.reread ?? null;
  const { evidence, digest } = sealed;
  const conclusion = await conclude(ports, request, round, sealed, reread);
  const [followUps2, ticketNotes] = await Promise.all([
    followUp(ports.followUp, evidence, { digest, verdict: conclusion.verdict }),
    noteTickets(ports.ticketNotes, round, { conclusion, digest })
  ]);
  return { evidence, sealed, conclusion, followUps: followUps2, ticketNotes };
};

// src/app/watch.ts
var FAULT = { outcome: "indeterminate", code: "run-interrupted", about: [] };
var INTERRUPTED = "The run was interrupted before its verdict; run it again.";
var watch = (ports, request) => {
  const seen2 = { opening: null, saving: null, places: /* @__PURE__ */ new Map(), writing: /* @__PURE__ */ new Set(), stopped: false };
  const watched = {
    ...ports,
    source: {
      ...ports.source,
      open: async (target, path) => {
        const opening = await ports.source.open(target, path);
        if (target.pull === request.target.pull) seen2.opening = opening;
        return opening;
      }
    },
    status: watchedWriter(ports.status, seen2),
    saveLocally: (bytes, bill) => {
      if (!seen2.stopped || seen2.saving === null) seen2.saving = ports.saveLocally(bytes, bill);
      return seen2.saving;
    }
  };
  return { ports: watched, interrupt: (onEvidence) => interrupt({ ports, request, seen: seen2, onEvidence }) };
};
var watchedWriter = (writer, seen2) => ({
  ...writer,
  write: (repository, commit, status) => {
    if (seen2.stopped) return Promise.resolve({ state: "unreachable", found: "the run was interrupted" });
    seen2.places.set(status.context, { repository, commit, context: status.context });
    const writing = writer.write(repository, commit, status);
    const ended = writing.catch(() => void 0).finally(() => {
      seen2.writing.delete(ended);
    });
    seen2.writing.add(ended);
    return writing;
  }
});
var interrupt = async (interruption) => {
  interruption.seen.stopped = true;
  await Promise.allSettled([leaveStatus(interruption), leaveEvidence(interruption)]);
};
var leaveStatus = async (interruption) => {
  const { seen: seen2 } = interruption;
  const places = seen2.places.size > 0 ? [...seen2.places.values()] : await unannounced(interruption);
  const writing = [...seen2.writing];
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
var unannounced = async ({ ports, request, seen: seen2 }) => {
  const { target, hint, statusCommit, run } = request;
  const { opening } = seen2;
  const { repository } = target;
  const commit = statusCommit ?? opening?.change.head.commit ?? hint.head;
  if (commit === null) return [];
  const list = await ports.status.newest(repository, commit);
  const standing2 = list.state === "read" ? list.statuses : null;
  const pen = { repository, run, account: null, defaultBranch: opening?.repository.defaultBranch ?? null };
  const contexts = guessedContexts(standing2, opening?.change.base.ref ?? hint.base);
  const ranked = await Promise.all(
    contexts.map(async (context) => {
      const there = standing2?.find((status) => status.context === context);
      return { context, rank: there === void 0 ? null : await rankOf(ports, pen, there) };
    })
  );
  return ranked.flatMap(({ context, rank }) => rank === "newer" ? [] : [{ repository, commit, context }]);
};
var leaveEvidence = async ({ ports, request, seen: seen2, onEvidence }) => {
  const save = () => saveDocument(ports, request, roundOf(request, seen2));
  seen2.saving = seen2.saving === null ? save() : seen2.saving.catch(save);
  onEvidence(await seen2.saving);
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

// src/app/judging.ts
var judging = ({ onJudging }) => async (ports, request, next) => {
  const watched = watch(ports, request);
  onJudging(watched);
  try {
    return await gate(watched.ports, request, next);
  } finally {
    onJudging(null);
  }
};

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
  const judged = rows.filter(({ verdict }) => verdict !== null).length;
  const left = rows.filter(({ done }) => !done).length;
  return `${rows.length} open pull request${rows.length === 1 ? "" : "s"}, ${judged} judged${left === 0 ? "" : `, ${left} without a published verdict`}`;
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

// src/app/sweep-whole.ts
var sweepWhole = async (tools, setting, scope) => {
  const swept = await sweep(
    { ...tools, survey: tools.survey(), judge: judging(tools) },
    tools.settings,
    setting,
    scope
  );
  return { swept, shown: sweepShowing(setting.repository, swept) };
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

export {
  judging,
  coverages,
  reasonLine,
  showing,
  worstOf,
  sweepWhole
};
