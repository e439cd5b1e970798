import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  STYLE,
  attributesOf,
  badge,
  callTable,
  code,
  element,
  join,
  others,
  outcomeBadge,
  peopleTable,
  recordText,
  recordView,
  rowList,
  section,
  stateBadge,
  timelineList,
  verbatim,
  verdictTone,
  verificationJson,
  verificationText,
  verifyCommand
} from "./chunks/chunk-7JBRWMRB.js";
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option
} from "./chunks/chunk-R727PZ4R.js";
import "./chunks/chunk-VH4RCOXU.js";
import {
  EXIT,
  commandRun,
  exitOfVerdict,
  exitOfVerification,
  ticketCredentials
} from "./chunks/chunk-OTJRBF6U.js";
import {
  outcomeText,
  painted,
  unpainted
} from "./chunks/chunk-YZODCOGS.js";
import {
  COLUMNS,
  COLUMN_WORDS,
  restRows
} from "./chunks/chunk-DUDJAMBL.js";
import {
  counted
} from "./chunks/chunk-QY3GPZYY.js";
import {
  aliasedTranscript,
  judgedRound,
  readPolicy
} from "./chunks/chunk-YA6ERPYQ.js";
import {
  planOf
} from "./chunks/chunk-RPF2H2JA.js";
import {
  plain
} from "./chunks/chunk-GCJBTRQJ.js";
import {
  GITHUB_ISSUER,
  STATEMENTS,
  base64,
  fromHex,
  groundOf,
  recordChecks,
  verify,
  verifyRecord
} from "./chunks/chunk-U2XUE4JJ.js";
import {
  EVIDENCE_SCHEMA,
  UNLINKED,
  derivedFrom
} from "./chunks/chunk-RNHKN4GJ.js";
import "./chunks/chunk-MTHVUXSS.js";
import {
  buildDigest
} from "./chunks/chunk-F7SZ2CFL.js";
import {
  createSource,
  largeFilesBeside,
  shippedModelSignatures,
  ticketSystemOf,
  ticketTime
} from "./chunks/chunk-XG7QIEGJ.js";
import {
  TOOL_VERSION,
  createClient
} from "./chunks/chunk-4T6FSV6Q.js";
import "./chunks/chunk-JOIHDZKP.js";
import "./chunks/chunk-QXMPUCEE.js";
import "./chunks/chunk-5ZK5TRM2.js";
import {
  BILL_FILE,
  billOf,
  sha256
} from "./chunks/chunk-QAHP6EUF.js";
import {
  canonical
} from "./chunks/chunk-TWSPNMR4.js";
import "./chunks/chunk-JFH4QL4A.js";
import "./chunks/chunk-TBYOVZEP.js";
import "./chunks/chunk-V3BRGX7I.js";
import "./chunks/chunk-IX25UDEM.js";
import "./chunks/chunk-7AEKP7CG.js";
import "./chunks/chunk-SI4QR6ZI.js";
import "./chunks/chunk-N362QMVR.js";
import {
  groupBy
} from "./chunks/chunk-F5GDBJV2.js";
import "./chunks/chunk-H5MVRSYT.js";
import "./chunks/chunk-A7BWVPGP.js";
import "./chunks/chunk-2YSYZP25.js";
import "./chunks/chunk-KUJ5AWCR.js";
import "./chunks/chunk-BIW66A2R.js";
import "./chunks/chunk-R5U37ZOC.js";

// src/cli.ts
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/wiring/access-cli.ts
var target = (text) => {
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*)(?:\/(?!\.{1,2}$)([A-Za-z0-9_.-]+))?$/u.exec(text);
  if (found === null) throw new InvalidArgumentError("Write it as OWNER or OWNER/REPOSITORY.");
  return { owner: found[1] ?? "", repository: found[2] ?? null };
};
var addAccessCommand = (program2, { print: print2, paint: paint2, token, graphqlOf: graphqlOf2, build: build2 }) => {
  program2.command("access").description("Compares who may do what with what is expected, writing nothing. Reads GITHUB_TOKEN or GH_TOKEN.").argument("<target>", "OWNER/REPOSITORY, or OWNER for an organisation alone", target).option("--expected <file>", "compare with this file instead of the repository's own").option("--snapshot <file>", "write what is now as such a file (.yml or .json), and compare nothing").option(
    "--api <url>",
    "API of a GitHub Enterprise Server, https://HOST/api/v3",
    process.env["GITHUB_API_URL"] ?? "https://api.github.com"
  ).option("--evidence <file>", "write the evidence of this dry run to a file").option("--json", "print the evidence as JSON").action(async (given, options) => {
    const { accessCommand } = await import("./chunks/access-command-2MV7RB5C.js");
    process.exitCode = await accessCommand(given, options, {
      token: token("read who may do what"),
      graphql: graphqlOf2(options.api),
      build: await build2(),
      print: print2,
      paint: paint2
    });
  });
};

// src/wiring/check-cli.ts
import { readFile, writeFile } from "node:fs/promises";

// src/app/check.ts
var POLICY_PATH = ".github/countersign.yml";
var check = async (source, target2, policy, { version, build: build2 }) => {
  const opening = await source.open(target2, POLICY_PATH);
  const read = await policyOf(source, opening, policy);
  const plan = planOf(read.reading, opening.change, opening.repository.defaultBranch);
  const snapshot = await source.gather(opening, plan.demand, commandRun(build2));
  const round = judgedRound({ opening, policy: read, ...snapshot, companions: [], before: [], pending: null });
  const { reading, facts, faults, aliases } = round;
  const { findings, decision, context, standing } = round.judgement;
  const unbilled = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: "countersign", version },
    stage: "dry-run",
    subject: {
      repository: { id: opening.repository.id, name: target2.repository },
      pull: target2.pull,
      base: opening.change.base,
      head: opening.change.head.commit,
      commit: null,
      context
    },
    judgedAt: opening.now,
    links: UNLINKED,
    policy: reading,
    facts,
    faults,
    ...derivedFrom(reading, facts),
    findings,
    companions: [],
    decision,
    standing,
    transcript: aliasedTranscript(source.transcript(), aliases)
  };
  const evidence = { ...unbilled, bill: billOf(unbilled)?.named ?? null };
  return { evidence, bytes: canonical(evidence), text: (paint2) => outcomeText(evidence, decision.verdict, [], paint2) };
};
var policyOf = async (source, opening, policy) => {
  const settings = { policyPath: POLICY_PATH, centralPolicy: null };
  if (policy === null) return readPolicy(source, settings, opening);
  const own = { state: "found", text: policy.text, commit: opening.change.base.commit };
  const tried = { ...opening, policy: own, defaultBranchPolicy: own };
  const { reading, texts } = await readPolicy(source, settings, tried);
  if (reading.state !== "found") return { reading, texts };
  const sources = reading.sources.map(
    (each) => each.kind === "file" ? { ...each, name: policy.path, commit: null } : each
  );
  return { reading: { ...reading, sources }, texts };
};

// src/wiring/check-cli.ts
var change = (text) => {
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}#)[A-Za-z0-9_.-]+)#([1-9]\d{0,9})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError("Write it as OWNER/REPOSITORY#NUMBER.");
  return { repository: found[1] ?? "", pull: Number(found[2]) };
};
var addCheckCommand = (program2, around) => {
  program2.command("check").description("Judges a pull request as the gate would, without writing anything. Reads GITHUB_TOKEN or GH_TOKEN.").argument("<change>", "OWNER/REPOSITORY#NUMBER", change).option("--policy <file>", "try this policy file instead of the one on the base branch").option(
    "--api <url>",
    "API of a GitHub Enterprise Server, https://HOST/api/v3",
    process.env["GITHUB_API_URL"] ?? "https://api.github.com"
  ).option("--evidence <file>", "write the evidence of this dry run to a file").option("--json", "print the evidence as JSON").action(async (target2, options) => {
    process.exitCode = await checkChange(target2, options, around);
  });
};
var checkChange = async (target2, options, { print: print2, paint: paint2, host, build: build2 }) => {
  const client = createClient(host(options.api));
  const policy = options.policy === void 0 ? null : { path: options.policy, text: await readFile(options.policy, "utf8") };
  const tickets = ticketCredentials(process.env);
  const source = createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false })),
    modelSignatures: shippedModelSignatures,
    largeFiles: largeFilesBeside(options.api, process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "")
  });
  const checked = await check(source, target2, policy, { version: TOOL_VERSION, build: await build2() });
  if (options.evidence !== void 0) await writeFile(options.evidence, checked.bytes);
  print2(options.json === true ? checked.bytes : checked.text(paint2));
  return exitOfVerdict(checked.evidence.decision.verdict);
};

// src/wiring/model-cli.ts
var addModelCommands = (program2, around) => {
  const model = program2.command("model").description("Looks at weights, and binds what tools said to them.");
  addInspect(model, around);
  addAttest(model, around);
};
var addInspect = (model, { print: print2, paint: paint2 }) => {
  model.command("inspect").description("Tells what files of a model are: format, digest, structure, imports of pickles, licence, template.").argument("<paths...>", "files, or folders with everything below them; links are not followed").option(
    "--allow <import...>",
    "what a pickle may import beside the harmless: `module.name` or `module.*`; after the paths"
  ).option("--json", "print what was found as JSON").action(async (paths, options) => {
    const { modelInspect } = await import("./chunks/model-inspect-QU7O7JCN.js");
    process.exitCode = await modelInspect(paths, options, { print: print2, paint: paint2 });
  });
};
var addAttest = (model, { print: print2 }) => {
  model.command("attest").description("Writes the statement that binds the report of a tool to the digests of weights, signed where asked.").requiredOption("--report <file...>", "what a tool wrote").requiredOption("--weights <path...>", "the weights that it is about: files, folders, or pointers to them").requiredOption(
    "--output <file>",
    "where the statement goes: beside the report, `REPORT.sigstore.json` once signed"
  ).option("--samples <file...>", "files that belong to the report, such as its samples one by one").addOption(
    new Option("--result <word>", "how the run ended, for other readers; the gate judges the report").choices(["PASSED", "WARNED", "FAILED"]).default("PASSED")
  ).option("--root <folder>", "the root of the repository: files are named from there", ".").option("--key <file>", "sign with this private key (PEM: P-256, Ed25519, RSA)").option("--keyless", "sign with the job's own identity, which needs `id-token: write`").action(async (options) => {
    if (options.key !== void 0 && options.keyless === true)
      throw new InvalidArgumentError("Take either --key or --keyless.");
    const { modelAttest } = await import("./chunks/model-attest-5JSYHM32.js");
    process.exitCode = await modelAttest(options, { print: print2 });
  });
};

// src/wiring/record-files.ts
import { access, readFile as readFile2, stat } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";
var EVIDENCE = "evidence.json";
var readRecordFiles = async (path, elsewhere) => {
  const file = await evidenceAt(path);
  const beside = (name) => basename(file) === EVIDENCE ? present(join2(dirname(file), name)) : Promise.resolve(null);
  const named = (name, fixed) => {
    if (name !== void 0) return readFile2(name);
    return fixed === null ? Promise.resolve(null) : beside(fixed);
  };
  const [evidence, withheld, bill, parent, ...bundles] = await Promise.all([
    readFile2(file),
    named(elsewhere.private, "evidence.private.json"),
    beside(BILL_FILE),
    elsewhere.parent === void 0 ? null : evidenceAt(elsewhere.parent).then((parentFile) => readFile2(parentFile)),
    ...STATEMENTS.map((name) => named(name === "evidence" ? elsewhere.bundle : void 0, `${name}.sigstore.json`))
  ]);
  return {
    evidence,
    withheld,
    bill,
    parent,
    bundles: new Map(STATEMENTS.flatMap((name, index) => pairOf(name, bundles[index])))
  };
};
var evidenceAt = async (path) => {
  if (!await isFolder(path)) return path;
  const file = join2(path, EVIDENCE);
  await access(file).catch(() => {
    throw new Error(
      `There is no evidence.json in the folder ${path}. If the file came under another name, rename it, or name the file itself and its signature with --bundle.`
    );
  });
  return file;
};
var isFolder = async (path) => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new Error(`There is no file or folder ${path}.`, { cause: error });
  }
};
var pairOf = (name, bytes) => bytes === null || bytes === void 0 ? [] : [[name, bytes]];
var present = async (path) => {
  try {
    return await readFile2(path);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
};

// src/evidence/chain-holes.ts
var chainHoles = (records) => {
  const unique = [...new Map(records.map((record) => [record.digest, record])).values()];
  const sealed = unique.filter(({ evidence }) => evidence.stage === "sealed");
  return [...groupBy(sealed, ({ evidence }) => JSON.stringify(groundOf(evidence)))].map(([, own]) => chainOf(own));
};
var chainOf = (records) => {
  const covering = records.filter(({ evidence }) => evidence.links.covers.length > 0);
  const ordered = inOrder(covering);
  const [first] = ordered;
  const ground = records[0] === void 0 ? { repository: null, branch: null } : groundOf(records[0].evidence);
  const { parentCommit, parentEvidence } = first?.evidence.links ?? {};
  return {
    ...ground,
    ordered,
    begins: parentCommit === void 0 || parentEvidence === void 0 ? null : { parentCommit, parentEvidence },
    breaks: [...emptyOnes(records), ...joints(ordered), ...forks(ordered), ...duplicates(ordered)]
  };
};
var byTime = (a, b) => compareText(a.evidence.judgedAt ?? "", b.evidence.judgedAt ?? "") || compareText(a.digest, b.digest);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var inOrder = (records) => {
  const covering = coveringOf(records);
  const before = ({ evidence }) => evidence.links.parentCommit === null ? [] : covering.get(evidence.links.parentCommit) ?? [];
  const ordered = /* @__PURE__ */ new Set();
  const waiting = records.toSorted(byTime).toReversed();
  const begun = /* @__PURE__ */ new Set();
  for (let record = waiting.at(-1); record !== void 0; record = waiting.at(-1)) {
    const missing = before(record).filter((each) => !ordered.has(each) && !begun.has(each));
    begun.add(record);
    if (missing.length > 0) {
      waiting.push(...missing.toSorted(byTime).toReversed());
      continue;
    }
    waiting.pop();
    ordered.add(record);
  }
  return [...ordered];
};
var coveringOf = (records) => {
  const pairs = records.flatMap(
    (record) => [...new Set(record.evidence.links.covers)].map((commit) => ({ commit, record }))
  );
  const groups = groupBy(pairs, ({ commit }) => commit);
  return new Map([...groups].map(([commit, own]) => [commit, own.map(({ record }) => record)]));
};
var digests = (records) => records.map(({ digest: digest2 }) => digest2);
var emptyOnes = (records) => records.filter(({ evidence }) => evidence.links.covers.length === 0).map(({ digest: digest2, evidence }) => ({ kind: "empty", commit: evidence.subject.commit, records: [digest2] }));
var joints = (ordered) => {
  const covering = coveringOf(ordered);
  return ordered.flatMap((record) => {
    const { parentCommit, parentEvidence } = record.evidence.links;
    const before = parentCommit === null ? [] : covering.get(parentCommit) ?? [];
    if (parentCommit === null || before.length === 0)
      return beginsAlike(record, ordered[0]) ? [] : [{ kind: "hole", commit: parentCommit, records: [record.digest] }];
    const named = parentEvidence.known ? parentEvidence.value : null;
    return before.some(({ digest: digest2 }) => digest2 === named) ? [] : [{ kind: "unlinked", commit: parentCommit, records: [record.digest, ...digests(before)] }];
  });
};
var beginsAlike = ({ evidence }, first) => {
  const [own, other] = [evidence.links, first?.evidence.links];
  return own.parentCommit === null ? own.covers[0] === other?.covers[0] : own.parentCommit === other?.parentCommit;
};
var forks = (ordered) => {
  const steps = ordered.flatMap((record) => {
    const { parentCommit, covers } = record.evidence.links;
    return covers.map((next, index) => ({
      from: index === 0 ? parentCommit : covers[index - 1] ?? null,
      next,
      record
    }));
  });
  const found = groupBy(
    steps.flatMap((step) => step.from === null ? [] : [{ ...step, from: step.from }]),
    ({ from }) => from
  );
  return [...found].flatMap(
    ([commit, own]) => new Set(own.map(({ next }) => next)).size < 2 ? [] : [{ kind: "fork", commit, records: [...new Set(own.map(({ record }) => record.digest))] }]
  );
};
var duplicates = (ordered) => [...coveringOf(ordered)].flatMap(
  ([commit, own]) => own.length < 2 ? [] : [{ kind: "duplicate", commit, records: digests(own) }]
);

// src/report/chain-text.ts
var BREAK = {
  hole: "no record covers the commit that this one begins on: records are missing, or somebody pushed what was not recorded",
  fork: "different commits follow on this one: the branch was rewritten, or a record is not true",
  duplicate: "several records cover this commit: it was sealed again, or a record is not true",
  unlinked: "the record before it is here, but is not named by it: two pushes followed quickly, or a status was forged",
  empty: "this record covers no commit: what landed could not be read"
};
var chainText = ({ branch, ordered, begins, breaks }, paint2) => {
  const covered = ordered.reduce((sum, { evidence }) => sum + evidence.links.covers.length, 0);
  const state = breaks.length === 0 ? paint2("whole", "good") : paint2("BROKEN", "bad");
  return [
    `chain of ${plain(branch ?? "an unknown branch")}: ${state}, ${counted2(ordered.length, "record")} of ${counted2(covered, "commit")}`,
    ...begins === null ? [] : [`  begins on  ${begins.parentCommit ?? "an empty branch"}, ${recordBefore(begins)}`],
    ...ordered.length === 0 ? [] : [`  ends in    ${ordered.at(-1)?.evidence.links.covers.at(-1) ?? "nothing"}`],
    ...breaks.flatMap(({ kind, commit, records }) => [
      `  ${paint2(kind, "bad")} at commit ${commit ?? "unknown"}: ${BREAK[kind]}`,
      ...records.map((digest2) => `      record ${digest2}`)
    ])
  ].join("\n");
};
var counted2 = (count, what) => `${String(count)} ${what}${count === 1 ? "" : "s"}`;
var recordBefore = ({ parentEvidence }) => {
  if (!parentEvidence.known) return "of which it is not known whether there is a record";
  return parentEvidence.value === null ? "which has no record" : `whose record is ${parentEvidence.value}`;
};

// src/wiring/verify-records.ts
var verifyRecords = async (paths, options, { verified, print: print2, paint: paint2 }) => {
  refuseOptionsOfOne(options);
  const records = [];
  for (const path of paths) records.push({ path, verification: await verified(path) });
  const chains = chainHoles(
    records.flatMap(
      ({ verification: { failures: failures2, evidence, digest: digest2 } }) => failures2.length === 0 && evidence !== null ? [{ digest: digest2, evidence }] : []
    )
  );
  if (options.json === true) print2(asJson(records, chains));
  else for (const part of asText(records, chains, paint2)) print2(part);
  const failures = records.flatMap(({ verification }) => verification.failures);
  const breaks = chains.flatMap((chain) => chain.breaks);
  return exitOfVerification({
    failures: [...failures, ...breaks.map(({ kind }) => ({ kind: "chain", found: kind }))]
  });
};
var OF_ONE = ["digest", "bundle", "private", "parent"];
var refuseOptionsOfOne = (options) => {
  const [given] = OF_ONE.filter((name) => options[name] !== void 0);
  if (given !== void 0) throw new InvalidArgumentError(`--${given} belongs to one record; give one path with it.`);
};
var asText = (records, chains, paint2) => [
  ...records.map(({ path, verification }) => `${plain(path)}: ${verificationText(verification, paint2)}`),
  ...chains.map((chain) => chainText(chain, paint2))
];
var asJson = (records, chains) => JSON.stringify({
  records: records.map(({ path, verification }) => ({
    path,
    ...JSON.parse(verificationJson(verification))
  })),
  chains: chains.map(({ repository, branch, ordered, begins, breaks }) => ({
    repository,
    branch,
    records: ordered.map(({ digest: digest2, evidence }) => ({ digest: digest2, covers: evidence.links.covers })),
    begins,
    breaks
  }))
});

// src/wiring/show-record.ts
import { readFile as readFile3, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";
import { fileURLToPath } from "node:url";

// src/report/html/controls.ts
var LISTED = 50;
var controlList = (controls) => element("div", { class: "folds" }, ...controls.map(controlFold));
var controlFold = (control) => {
  const { name, change: change2, outcome, reportOnly, requirement, rules, reasons, notes, version, pointer } = control;
  const blocks = outcome === "fail" || outcome === "indeterminate" || outcome === "pending";
  return element(
    "details",
    { class: "control", open: blocks ? true : null },
    element(
      "summary",
      {},
      outcomeBadge(outcome),
      element(
        "span",
        { class: "name" },
        `${change2 === null ? "" : `${change2} `}${name}`,
        reportOnly ? element("small", {}, " report only") : null
      ),
      element("span", { class: "requirement" }, requirement)
    ),
    element(
      "div",
      { class: "inside" },
      reasons.length === 0 ? element("p", {}, "Nothing was found against it.") : element("ul", {}, ...reasons.map(reasonItem)),
      notes.length === 0 ? null : join([element("h4", {}, "Notes that block nothing"), element("ul", {}, ...notes.map(noteItem))]),
      element(
        "p",
        { class: "aside" },
        `Version ${String(version)} of the control. `,
        ...rules.length === 0 ? [] : ["Rules of the policy that changed it: ", ...separated(rules.map(others)), ". "],
        "In the record: ",
        place(pointer)
      )
    )
  );
};
var reasonItem = ({ code: id, says, next, about, found, needed, who }) => element(
  "li",
  {},
  element("strong", {}, capital(says)),
  " ",
  code(id),
  listed("About", about),
  fact("Found", found),
  fact("Needed", needed),
  element("p", { class: "next" }, next),
  listed("Who can", who)
);
var noteItem = ({ code: id, says, about, found, needed }) => element(
  "li",
  {},
  ...[capital(says), " ", code(id), listed("About", about), fact("Found", found), fact("Needed", needed)]
);
var listed = (label, names) => {
  if (names.length === 0) return null;
  const rest = names.length - LISTED;
  return element(
    "p",
    {},
    `${label}: `,
    ...separated(names.slice(0, LISTED).map(others)),
    rest > 0 ? ` and ${String(rest)} more` : null
  );
};
var fact = (label, value) => value === null ? null : element("p", {}, `${label}: `, others(value));
var separated = (items) => items.flatMap((item, at) => at === 0 ? [item] : [", ", item]);
var capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
var place = (pointer) => element("code", { "data-pointer": pointer }, pointer);
var attributeTable = (attributes) => element(
  "table",
  { class: "stack attributes" },
  element("caption", {}, "What this record answers, each with where it shows it"),
  element(
    "thead",
    {},
    element(
      "tr",
      {},
      ...["", "Question", "State", "Answer"].map(
        (name) => element("th", { scope: "col" }, name === "" ? "Id" : name)
      )
    )
  ),
  element("tbody", {}, ...attributes.map(attributeRow))
);
var attributeRow = ({ id, name, question, state, answer, pointers }) => element(
  "tr",
  {},
  element("th", { scope: "row" }, id),
  element("td", {}, element("strong", {}, name), element("span", { class: "question" }, question)),
  element("td", {}, stateBadge(state)),
  element(
    "td",
    {},
    element("p", {}, others(answer)),
    element(
      "details",
      { class: "places" },
      element("summary", {}, `Where the record shows it (${String(pointers.length)})`),
      element("ul", {}, ...pointers.map((pointer) => element("li", {}, place(pointer))))
    )
  )
);

// src/report/html/weights.ts
var weightList = (shown) => {
  const heads = ["Weight", "sha256", ...COLUMNS.map((column) => COLUMN_WORDS[column])];
  const rest = restRows(shown);
  return join([
    element("p", {}, `${shown.says}.`),
    shown.rows.length === 0 ? null : element(
      "table",
      { class: "weights stack" },
      element("caption", {}, "Which documents name the digest of each weight"),
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...shown.rows.map(weightLine))
    ),
    rest.length === 0 ? null : rowList(rest)
  ]);
};
var weightLine = ({ model, path, digest: digest2, cells }) => element(
  "tr",
  {},
  element("td", { "data-head": "Weight" }, others(path), element("small", {}, " of ", others(model))),
  element("td", { "data-head": "sha256" }, digest2 === null ? "none" : code(digest2)),
  ...COLUMNS.map(
    (column) => element("td", { class: cells[column].is, "data-head": COLUMN_WORDS[column] }, cells[column].says)
  )
);

// src/report/html/body.ts
var bodyOf = (evidence) => {
  const view = recordView(evidence);
  return join([element("header", {}, ...top(view)), mainOf(evidence, view)]);
};
var top = (view) => [
  element("p", { class: "brand" }, `Countersign · record of a ${view.kind}`),
  element("h1", {}, withoutSign(view.headline)),
  element(
    "p",
    { class: "tags" },
    element("span", { class: "subject" }, others(view.name)),
    badge(view.verdict.replaceAll("-", " "), verdictTone(view.verdict)),
    badge(view.stage, view.isFinal ? "good" : "calm")
  ),
  element("p", { class: "stage" }, view.stageText),
  ...view.carried.map((text) => element("p", { class: "carried" }, others(text)))
];
var withoutSign = (headline) => headline.replace(/^[^\p{L}]+/u, "");
var mainOf = (evidence, view) => element(
  "main",
  { id: "main", tabindex: "-1" },
  checkBox(evidence),
  contents(view),
  element(
    "div",
    { class: view.isOfChange ? "pair" : "whole" },
    section("change", `The ${view.kind}`, rowList(view.change)),
    view.isOfChange ? element(
      "div",
      {},
      section("ticket", "The ticket", rowList(view.ticket)),
      section("people", "People and duties", peopleTable(view.people))
    ) : null
  ),
  view.weights === null ? null : section("weights", "Weights and what names them", weightList(view.weights)),
  view.dependencies.length === 0 ? null : section("dependencies", "What it brings from others", rowList(view.dependencies)),
  section("controls", "Controls", controlList(view.controls)),
  section("timeline", "Timeline", timelineList(view.timeline)),
  section("attributes", "What an auditor asks", attributeTable(view.attributes)),
  element(
    "div",
    { class: "pair" },
    section("policy", "Policy", rowList(view.policy)),
    section("run", "The run that judged", rowList(view.run))
  ),
  element(
    "div",
    { class: "pair" },
    section("links", "Chain of records", rowList(view.links)),
    section("sources", "Where the facts came from", rowList(view.sources))
  ),
  callTable(evidence)
);
var checkBox = (evidence) => element(
  "section",
  { class: "check", id: "check", "aria-labelledby": "check-title" },
  element("h2", { id: "check-title" }, "Is this record in order?"),
  element(
    "div",
    { id: "judged", role: "status" },
    element("p", {}, "Not judged again: this page needs JavaScript for that. Reading needs none.")
  ),
  element(
    "p",
    {},
    "The signature is NOT checked in this page: it tells who vouches for the facts, and a page cannot vouch for itself. Check it with the files of the record, and with the signer that you expect:"
  ),
  element("pre", { tabindex: "0" }, code(verifyCommand(evidence)))
);
var CONTENTS = [
  ["change", "Change"],
  ["people", "People"],
  ["weights", "Weights"],
  ["controls", "Controls"],
  ["timeline", "Timeline"],
  ["attributes", "Audit"],
  ["policy", "Policy"],
  ["run", "Run"],
  ["sources", "Sources"]
];
var NAMES = {
  change: "Change",
  deployment: "Deployment",
  "comparison of access": "Access",
  "re-test of models": "Models",
  reconciliation: "Branch",
  "scheduled run": "Scheduled run"
};
var isThere = (id, { isOfChange, weights }) => (id !== "people" || isOfChange) && (id !== "weights" || weights !== null);
var contents = (view) => element(
  "nav",
  { "aria-label": "Parts of the record" },
  element(
    "ul",
    {},
    ...CONTENTS.filter(([id]) => isThere(id, view)).map(
      ([id, title]) => element("li", {}, element("a", { href: `#${id}` }, id === "change" ? NAMES[view.kind] : title))
    )
  )
);

// src/report/html/whole.ts
var wholeBody = ({ evidence, size, digest: digest2 }) => join([element("a", { class: "skip", href: "#main" }, "To the record"), bodyOf(evidence), fileSection(size, digest2)]);
var titleOf = (evidence) => element("title", {}, `${recordView(evidence).name}: ${evidence.decision.verdict} · Countersign record`);
var fileSection = (size, digest2) => element(
  "footer",
  {},
  element("h2", {}, "The file itself"),
  element("p", {}, "sha256 ", element("code", { id: "digest" }, digest2), `, ${counted(size, "byte")}.`),
  element("p", {}, element("button", { type: "button", id: "save", hidden: true }, "Save evidence.json")),
  element(
    "p",
    { class: "aside" },
    "This page holds the exact bytes of evidence.json, as base64, in its element “evidence”. It asks no server for anything."
  )
);

// src/report/html/page.ts
var recordPage = ({ evidence, bytes, digest: digest2, script }) => {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: securityPolicy(script) }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    // Else a browser asks the server for a picture.
    element("link", { rel: "icon", href: "data:," }),
    titleOf(evidence),
    verbatim("style", STYLE)
  );
  const body = element(
    "body",
    {},
    wholeBody({ evidence, size: bytes.length, digest: digest2 }),
    element("script", { type: "application/octet-stream", id: "evidence" }, base64(bytes)),
    verbatim("script", script)
  );
  return `<!doctype html>
${element("html", { lang: "en" }, head, body).markup}
`;
};
var securityPolicy = (script) => [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(STYLE)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
var hashOf = (text) => `'sha256-${base64(fromHex(sha256(text)))}'`;

// src/wiring/show-record.ts
var showRecord = async (path, options, paint2) => {
  const { evidence: bytes, bundles } = await readRecordFiles(path, {});
  const verification = verify(bytes, null);
  const { evidence, digest: digest2, failures, verdict } = verification;
  if (evidence === null) {
    const alone = { ...verification, signatures: [], bodies: null, parent: null };
    return {
      failures,
      text: options.json === true ? JSON.stringify({ digest: digest2, failures }) : verificationText(alone, paint2)
    };
  }
  if (options.html !== void 0) {
    await writeFile2(options.html, recordPage({ evidence, bytes, digest: digest2, script: await pageProgram() }));
  }
  if (options.bom !== void 0) await writeBill(options.bom, evidence);
  if (options.json === true) {
    const { stage, subject } = evidence;
    const attributes = attributesOf(evidence);
    return { failures, text: JSON.stringify({ digest: digest2, failures, subject, stage, verdict, attributes }) };
  }
  const text = recordText(evidence, verification, { signed: bundles.has("evidence") }, paint2);
  const written = [
    ...options.html === void 0 ? [] : [`${options.html}: open it in a browser`],
    ...options.bom === void 0 ? [] : [`${options.bom}: the bill of materials of the change`]
  ];
  return { failures, text: written.length === 0 ? text : written.join("\n") };
};
var writeBill = async (path, evidence) => {
  const bill = billOf(evidence);
  if (bill === null)
    throw new Error("No bill of materials follows from this record: no dependencies were read for it.");
  await writeFile2(path, bill.text);
};
var pageProgram = async () => (await readFile3(join3(dirname2(fileURLToPath(import.meta.url)), "page.js"), "utf8")).trimEnd();

// src/wiring/verify-options.ts
import { readFile as readFile4 } from "node:fs/promises";
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
var WORKFLOW = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+\/[^@\s]+@[^@\s]+$/;
var IN_THE_REPOSITORY = ".github/";
var repositoryName = (given) => {
  if (!REPOSITORY.test(given)) throw new InvalidArgumentError("Write it as OWNER/REPOSITORY.");
  return given;
};
var repositoryId = (given) => {
  if (!/^[1-9]\d{0,18}$/.test(given)) throw new InvalidArgumentError("It is a number.");
  return given;
};
var issuerUrl = (given) => {
  if (!/^https?:\/\/\S+$/.test(given)) throw new InvalidArgumentError("It is an address, https://…");
  return given;
};
var demandsOf = async (options) => {
  const { digest: digest2, repository, repositoryId: id, issuer } = options;
  const signer = {
    issuer: issuer ?? GITHUB_ISSUER,
    repository: repository ?? null,
    repositoryId: id ?? null,
    workflow: workflowOf(options)
  };
  const [roots, key] = await Promise.all([fileOf(options.trustedRoot), fileOf(options.key)]);
  return {
    digest: digest2 ?? null,
    signer,
    trust: { roots, key },
    unsigned: options.allowUnsigned === true ? "allowed" : "refused"
  };
};
var workflowOf = ({ workflow, repository }) => {
  if (workflow === void 0) return null;
  const isRelative = workflow.startsWith(IN_THE_REPOSITORY);
  if (isRelative && repository === void 0) {
    throw new InvalidArgumentError("A --workflow that begins with .github/ needs --repository OWNER/REPOSITORY.");
  }
  const whole = isRelative ? `${repository ?? ""}/${workflow}` : workflow;
  if (!WORKFLOW.test(whole)) {
    throw new InvalidArgumentError(
      "Write --workflow as PATH@REF, .github/workflows/gate.yml@refs/heads/main, or OWNER/REPOSITORY/PATH@REF."
    );
  }
  return whole;
};
var fileOf = (path) => path === void 0 ? Promise.resolve(null) : readFile4(path);

// src/wiring/trace-command.ts
var traceCommand = (program2, tools) => {
  program2.command("trace").description(
    "Follows what is in production back to commit, pull request, ticket, people, checks and evidence; or a ticket, a pull request or a commit forth to production. Reads GITHUB_TOKEN or GH_TOKEN."
  ).argument("<repository>", "OWNER/REPOSITORY", repositoryName).option("--environment <name>", "what is deployed to this environment now").option("--deployment <id>", "this deployment, by its number", number).option("--commit <sha>", "this commit, whole", commitId).option("--pull <number>", "this merged pull request", number).option("--ticket <key>", "the commits of this ticket, among the newest of the default branch", ticketKey).option("--digest <sha256>", "the artifact or the record of this digest", digestOf).option("--stores <list>", 'where records lie, as the input "stores" of the action; default: artifact').option(
    "--workflow <path@ref>",
    "the workflow whose records are believed; default: .github/workflows/countersign.yml of the default branch"
  ).option("--deployment-workflow <path>", "the workflow that makes the records of deployments, where that is another").option("--key <file>", "the public key that must have signed, where no workflow did").option("--trusted-root <file>", "whom to believe in place of Sigstore as shipped: trusted_root.json or .jsonl").option(
    "--api <url>",
    "API of a GitHub Enterprise Server, https://HOST/api/v3",
    tools.environment["GITHUB_API_URL"] ?? "https://api.github.com"
  ).option("--html <file>", "write the chain as one page to this file").option("--json", "print the chain as JSON").action(async (repository, options) => {
    const start = startOf(options);
    const { runTrace } = await import("./chunks/run-trace-TSIMFDC2.js");
    process.exitCode = await runTrace({ repository, start, options }, tools);
  });
};
var startOf = ({ environment, deployment, commit, pull, ticket, digest: digest2 }) => {
  const given = [
    ...environment === void 0 ? [] : [{ kind: "environment", environment }],
    ...deployment === void 0 ? [] : [{ kind: "deployment", id: deployment }],
    ...commit === void 0 ? [] : [{ kind: "commit", commit }],
    ...pull === void 0 ? [] : [{ kind: "pull", pull }],
    ...ticket === void 0 ? [] : [{ kind: "ticket", key: ticket }],
    ...digest2 === void 0 ? [] : [{ kind: "digest", digest: digest2 }]
  ];
  const [start] = given;
  if (start === void 0 || given.length > 1)
    throw new InvalidArgumentError(
      "Name where to begin with one of --environment, --deployment, --commit, --pull, --ticket and --digest."
    );
  return start;
};
var matching = (pattern, wanted) => (given) => {
  const found = pattern.exec(given);
  if (found === null) throw new InvalidArgumentError(wanted);
  return found[1] ?? given;
};
var number = (given) => Number(matching(/^([1-9]\d{0,14})$/u, "It is a number.")(given));
var commitId = matching(/^((?:[0-9a-f]{40}|[0-9a-f]{64}))$/u, "A commit is 40 or 64 lower-case hex digits.");
var digestOf = matching(/^(?:sha256:)?([0-9a-f]{64})$/u, "A sha256 is 64 lower-case hex digits.");
var ticketKey = matching(
  /^(#?[A-Za-z0-9][A-Za-z0-9_-]{0,99})$/u,
  "A ticket is written as PAY-31, CHG0031001 or #31."
);

// src/cli.ts
process.exitCode = EXIT.internal;
var paint = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" ? painted : unpainted;
var print = (text) => {
  process.stdout.write(`${text}
`);
};
var build = () => buildDigest(import.meta.url);
var program = new Command("countersign").description("Checks changes against a change-control policy, and verifies the evidence of such checks.").version(TOOL_VERSION).exitOverride().addHelpText("after", EXIT_HELP());
function EXIT_HELP() {
  return "\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-17 evidence that does not verify, 20-29 what lies beside it, by kind; 64 wrong usage; 70 internal error.";
}
var digest = (text) => {
  const found = /^(?:sha256:)?([0-9a-f]{64})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError("A sha256 is 64 lower-case hex digits.");
  return found[1] ?? "";
};
addCheckCommand(program, { print, paint, host: (api) => hostAt(api, "read the repository"), build });
program.command("verify").description(
  "Verifies a record offline: who signed it, that it is whole, and that its verdict follows from what it records."
).argument(
  "<paths...>",
  "the folder of a record, or its evidence.json, with what lies beside it; several: also whether they make a chain"
).option("--repository <owner/repository>", "the repository that it must be of", repositoryName).option("--repository-id <number>", "the same by its number, which outlives a new name", repositoryId).option("--workflow <path@ref>", "the workflow that must have signed, .github/workflows/gate.yml@refs/heads/main").option("--issuer <url>", "who vouches for the workflow; default: GitHub Actions on github.com", issuerUrl).option("--key <file>", "the public key that must have signed, where no workflow did").option("--trusted-root <file>", "whom to believe in place of Sigstore as shipped: trusted_root.json or .jsonl").option("--digest <sha256>", "the digest that the status or the summary names", digest).option("--bundle <file>", "the signature, where it is not beside the evidence").option("--private <file>", "the texts that were held back, where they are not beside it").option("--parent <path>", "the record before it, its folder or evidence.json: must be the one that it follows").option("--allow-unsigned", "verify the rest where there is no signature").option("--json", "print the result as JSON").action(async ([path = "", ...more], options) => {
  const demands = await demandsOf(options);
  const verified = async (each) => verifyRecord(await readRecordFiles(each, options), demands, recordChecks);
  if (more.length > 0) {
    process.exitCode = await verifyRecords([path, ...more], options, { verified, print, paint });
    return;
  }
  const verification = await verified(path);
  print(options.json === true ? verificationJson(verification) : verificationText(verification, paint));
  process.exitCode = exitOfVerification(verification);
});
program.command("show").description("Prints a record as a person reads it, or writes it as one page that judges it again in the browser.").argument("<path>", "evidence.json, or the folder that it lies in").option("--html <file>", "write the page to this file").option("--bom <file>", "write the bill of materials of the change to this file, CycloneDX 1.6").option("--json", "print what an auditor asks, with the places in the record, as JSON").action(async (path, options) => {
  const { text, failures } = await showRecord(path, options, paint);
  print(text);
  process.exitCode = exitOfVerification({ failures });
});
addAccessCommand(program, { print, paint, token: tokenOf, graphqlOf, build });
traceCommand(program, { print, paint, host: (api) => hostAt(api, "read the repository"), environment: process.env });
addModelCommands(program, { print, paint });
program.command("demo").description(
  "Runs the real action against an embedded GitHub: one change that passes, one that does not. Needs a clone."
).option("--json", "print the results as JSON").action((options) => {
  const clone = dirname3(dirname3(fileURLToPath2(import.meta.url)));
  const missing = ["scripts/run-ts.mjs", "scripts/demo.ts", "node_modules/esbuild"].filter(
    (each) => !existsSync(join4(clone, each))
  );
  if (missing.length > 0)
    throw new Error(
      `The demo needs a clone of countersign with "npm ci" done; ${clone} lacks ${missing.join(", ")}.`
    );
  const parameters = ["scripts/run-ts.mjs", "scripts/demo.ts", ...options.json === true ? ["--json"] : []];
  const { status } = spawnSync(process.execPath, parameters, { cwd: clone, stdio: "inherit" });
  process.exitCode = status ?? EXIT.internal;
});
function tokenOf(purpose) {
  const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "";
  if (token === "") throw new InvalidArgumentError(`Set GITHUB_TOKEN (or GH_TOKEN) to a token that may ${purpose}.`);
  return token;
}
function graphqlOf(api) {
  return process.env["GITHUB_GRAPHQL_URL"] ?? (api.endsWith("/api/v3") ? `${api.slice(0, -"/v3".length)}/graphql` : `${api}/graphql`);
}
function hostAt(api, purpose) {
  return {
    baseUrl: api,
    graphqlUrl: graphqlOf(api),
    token: tokenOf(purpose),
    userAgent: `countersign/${TOOL_VERSION}`
  };
}
var inWords = (error) => {
  if (!(error instanceof Error)) return String(error);
  const { code: code2, path } = error;
  return code2 === "ENOENT" && path !== void 0 ? `There is no file or folder ${path}.` : error.message;
};
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
  else {
    process.stderr.write(`countersign: ${plain(inWords(error), 1e3)}
`);
    process.exitCode = error instanceof InvalidArgumentError ? EXIT.usage : EXIT.internal;
  }
}
