import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  OLD_MS,
  carriedBlocks,
  judgedChanges,
  linkIn,
  markIn,
  markOf,
  missingOf
} from "./chunk-G2TZUFCO.js";
import {
  isFromDefaultBranch
} from "./chunk-I4P3F7SZ.js";
import {
  changeRequest
} from "./chunk-3RKLCP57.js";
import {
  counted,
  dependenciesShown,
  followUpText,
  headline,
  outcomeText,
  reasonText,
  stageText,
  standingText,
  testsLine,
  testsShown,
  ticketWords,
  unpainted,
  whyUnknown
} from "./chunk-GNH3YTAE.js";
import {
  cell,
  enumerated,
  escaped,
  plain,
  planOf,
  quoted,
  readPolicy,
  sentence,
  whom,
  withAddresses
} from "./chunk-HLLY6MF3.js";
import {
  GATE,
  RECORD_PREDICATE,
  WORST_FIRST
} from "./chunk-LXEBJTD5.js";
import {
  sha256
} from "./chunk-2TMJ3BFM.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  Malformed,
  cursor,
  filledText,
  instant
} from "./chunk-HQWJD72I.js";

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
var seen = (found, needed) => `${(found ?? "") === "" ? "" : ` Found: ${quoted(withAddresses(found ?? ""))}.`}${(needed ?? "") === "" ? "" : ` Needed: ${quoted(withAddresses(needed ?? ""))}.`}`;
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
  const line2 = `- Signature: ${quoted(signatureLine(shown))}`;
  if (commands.length === 0) return [line2];
  return [
    line2,
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
    table(findings),
    ...findings.map(details),
    ticketLines(evidence),
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
  const carrier = commit === null ? "" : `, status on ${quoted(commit.slice(0, 12))}`;
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
    return `- ${quoted(note.code)}: ${escaped(sentence(note.code).says)}: ${enumerated(note.about, quoted, 20)}.${found}`;
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
    const [attempt, artifacts] = await Promise.all([
      evidence.attempt(claim.repository, link.run, link.attempt),
      evidence.artifacts(claim.repository, link.run)
    ]);
    if (attempt === null || !isOfGate(attempt, run, link) || !isWithin(claim.status, attempt)) return false;
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
var isOfGate = (seen2, { workflow }, { attempt }) => seen2.path === workflow?.path && seen2.attempt === attempt && isFromDefaultBranch(seen2);
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
  const known = /* @__PURE__ */ new Map();
  return (baseRef) => {
    const coverage = known.get(baseRef) ?? read(baseRef);
    known.set(baseRef, coverage);
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
    if (covering !== void 0) rows.push({ ...rowOf(covering), pull, cause: each.cause });
    else if (stop !== null) rows.push({ ...unjudged(each), done: false, says: `not looked at: ${stop}` });
    else if (isClosed(each) || await beliefs.hold(each)) rows.push(unjudged(each));
    else {
      const own = ports.portsOf(`pr-${pull}`);
      const result = await ports.judge(own, requestOf(settings, setting, each));
      allowance = own.allowance() ?? allowance;
      results.push(result);
      rows.push({ ...rowOf(result), pull, cause: each.cause === "unchanged" ? "unproven" : each.cause });
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
var unjudged = ({ pull, cause, standing: standing2 }) => ({
  pull,
  cause,
  verdict: null,
  says: standing2?.description ?? "",
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

export {
  noteMarker,
  noteText,
  coverages,
  showing,
  sweep,
  worstOf
};
