import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  isFromDefaultBranch,
  isTakenFrom,
  landingPrefix,
  repositoryFolder
} from "./chunk-5OO2EAYH.js";
import {
  readRunSeen
} from "./chunk-WC4TYBUB.js";
import {
  clientOf,
  credentialsOf,
  regionOf
} from "./chunk-S2SAZACM.js";
import {
  createTransport
} from "./chunk-PH2NCIUP.js";
import {
  GITHUB_ISSUER,
  base64OrNull,
  recordChecks,
  verifyRecord
} from "./chunk-U2XUE4JJ.js";
import {
  context,
  trustedRootOf
} from "./chunk-4T6FSV6Q.js";
import {
  budgetOf,
  storeAddresses
} from "./chunk-JOIHDZKP.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  createProofReader
} from "./chunk-5EACDCEB.js";
import {
  openZip
} from "./chunk-A222JIVZ.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  observe,
  orNull,
  reasonOf
} from "./chunk-H5MVRSYT.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  boolean,
  cursor,
  filledText,
  natural,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";

// src/wiring/record-access.ts
import { readFile } from "node:fs/promises";
var ATTEMPTS = 2;
var recordAccessOf = async (inputs, client) => {
  const { addresses, ledgerToken, s3 } = inputs.storing;
  const { attempt, total, reserve } = budgetOf(inputs);
  return {
    addresses,
    client,
    ledgerClient: ledgerToken === "" ? null : clientOf(inputs, ledgerToken, { maxAttempts: ATTEMPTS }),
    s3: {
      credentials: credentialsOf(s3, process.env),
      environment: process.env,
      transport: createTransport(attempt, total - reserve)
    },
    roots: await trustedRootOf(inputs),
    serverUrl: context.serverUrl
  };
};
var CALL_MS = 2e4;
var TOTAL_MS = 6e5;
var recordAccessFrom = async (options, environment, { client, clientWith }) => {
  const ledgerToken = environment["COUNTERSIGN_LEDGER_TOKEN"] ?? "";
  return {
    addresses: storeAddresses(options.stores ?? ""),
    client,
    ledgerClient: ledgerToken === "" ? client : clientWith(ledgerToken),
    s3: {
      credentials: credentialsOf(NO_KEYS, environment),
      environment,
      transport: createTransport(CALL_MS, TOTAL_MS)
    },
    roots: options.trustedRoot === void 0 ? null : await readFile(options.trustedRoot),
    serverUrl: options.serverUrl
  };
};
var NO_KEYS = { accessKeyId: "", secretAccessKey: "", sessionToken: "" };

// src/app/records/choose.ts
var chosen = (hint, known, proofs) => {
  const own = known.judged.flatMap((each) => each.state === "verified" ? [each.record] : []);
  const digests = new Set(own.map(({ digest }) => digest));
  const [newest, ...superseded] = [...own, ...known.others.filter(({ digest }) => !digests.has(digest))].toSorted(
    newestFirst
  );
  if (newest !== void 0) {
    const unseen = unseenIn(hint, known, [newest, ...superseded]);
    const spoilt = refusedIn(known).map(({ place, found }) => `${place.name} is refused: ${found}`);
    return { state: "verified", record: newest, superseded, doubts: [...spoilt, ...unseen], unseen };
  }
  return withoutRecord(hint, known, proofs);
};
var newestFirst = (a, b) => {
  const [left, right] = [a.evidence.judgedAt ?? "", b.evidence.judgedAt ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.digest < b.digest ? 1 : -1;
};
var unseenIn = ({ digest }, known, verified) => [
  ...unreadIn(known),
  ...digest === null || verified.some((each) => each.digest === digest) ? [] : [`the status names another record, sha256:${digest}, which no store holds`]
];
var refusedIn = ({ judged }) => judged.filter((each) => each.state === "refused");
var unreadIn = ({ held, judged }) => [...held, ...judged].flatMap((each) => each.state === "unreadable" ? [each.found] : []);
var withoutRecord = ({ digest }, known, proofs) => {
  const [refused] = refusedIn(known);
  const unread = unreadIn(known);
  if (unread.length > 0) {
    const also = refused === void 0 ? [] : [`${refused.place.name} is refused: ${refused.found}`];
    return { state: "unreadable", found: [...unread, ...also].join("; ") };
  }
  if (refused !== void 0) return refused;
  const proof = digest === null ? void 0 : proofs.get(digest);
  if (proof?.state === "unreadable") return proof;
  if (digest !== null && proof?.state === "held") {
    const place = { store: "attestations", name: `attestation of sha256:${digest}`, url: null };
    return { state: "refused", digest, place, found: "only its signature is there" };
  }
  const remarks = known.held.flatMap((each) => each.state === "absent" && each.remark !== null ? [each.remark] : []);
  return { state: "absent", remark: remarks.length === 0 ? null : remarks.join("; ") };
};

// src/app/records/covered.ts
var MOST = 500;
var createCovered = () => {
  const known = /* @__PURE__ */ new Map();
  return {
    add: (record) => {
      for (const commit of record.evidence.links.covers) {
        const there = (known.get(commit) ?? []).filter(({ digest }) => digest !== record.digest);
        known.delete(commit);
        known.set(commit, [...there, record]);
      }
    },
    of: (commit) => known.get(commit) ?? [],
    forget: (commits) => {
      for (const commit of commits) known.delete(commit);
      for (const commit of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(commit);
    }
  };
};

// src/app/records/gather.ts
var BUNDLE = "evidence.sigstore.json";
var gather = (held, workflow) => {
  const found = /* @__PURE__ */ new Map();
  for (const record of held.flatMap((each) => each.state === "held" ? each.records : [])) {
    const digest = sha256(record.evidence);
    const known = found.get(digest);
    found.set(digest, known === void 0 ? begun(record, digest, workflow) : joined(known, record));
  }
  return [...found.values()];
};
var begun = (record, digest, workflow) => ({
  digest,
  evidence: record.evidence,
  places: [record.place],
  bundles: bundlesIn(record),
  runs: runsOf(record),
  workflow
});
var joined = (known, record) => ({
  ...known,
  places: [...known.places, record.place],
  bundles: [...known.bundles, ...bundlesIn(record).filter((bundle) => !isAmong(bundle, known.bundles))],
  runs: [...known.runs, ...runsOf(record)]
});
var bundlesIn = ({ bundles }) => {
  const bundle = bundles.get(BUNDLE);
  return bundle === void 0 ? [] : [bundle];
};
var runsOf = ({ run }) => run === null ? [] : [run];
var isAmong = (bundle, bundles) => bundles.some((each) => Buffer.compare(each, bundle) === 0);
var proofsOf = (read, repository, digests) => read === null || digests.length === 0 ? Promise.resolve(/* @__PURE__ */ new Map()) : read(repository, [...new Set(digests)]);
var withProofs = (gathered, proofs) => {
  const found = proofs.get(gathered.digest);
  return found?.state === "held" ? { ...gathered, bundles: [...gathered.bundles, ...found.bundles] } : gathered;
};

// src/app/records/believed.ts
var refsOf = ({
  records,
  branches
}) => {
  if (records.ref !== null) return [records.ref];
  const [first, ...others] = branches;
  return [`refs/heads/${first}`, ...others.map((branch) => `refs/heads/${branch}`)];
};
var expectedSigner = (believed, workflow, said) => {
  const { records, repository, issuer } = believed;
  const [first, ...others] = refsOf(believed);
  const ref = others.find((each) => each === said.ref) ?? first;
  return {
    issuer,
    repository: null,
    repositoryId: String(repository.id),
    workflow: records.key === null ? `${records.repository ?? said.repository}/${workflow}@${ref}` : null
  };
};

// src/app/records/run-fault.ts
var shortOf = (ref) => /^refs\/(?:heads|tags)\/(.+)$/su.exec(ref)?.[1] ?? null;
var runFault = (seen, { believed, workflow, own, held }) => {
  if (believed.records.repository !== null) return `its workflow is of ${believed.records.repository}`;
  if (seen.path !== workflow) return `it ran ${seen.path}, expected is ${workflow}`;
  if (seen.event !== own.event) return `it ran on ${seen.event}, the record says ${own.event}`;
  const branches = refsOf(believed).flatMap((ref) => shortOf(ref) ?? []);
  if (!isTakenFrom(seen, branches)) return `it ran on ${seen.event} of ${seen.branch ?? "no branch"}`;
  if (seen.event === "push" && held?.has(seen.commit) === false) return `it ran for ${seen.commit}, another commit`;
  return null;
};
var placeFault = async ({ believed, readHeld }, seen) => {
  if (isFromDefaultBranch(seen)) return null;
  const named = refsOf(believed).filter((ref) => shortOf(ref) === seen.branch);
  const refs = [.../* @__PURE__ */ new Set([...named, ...believed.branches.map((branch) => `refs/heads/${branch}`)])];
  for (const ref of refs) {
    const held = await readHeld(believed.repository.name, ref, seen.commit);
    if (held.state === "held") return null;
    if (held.state === "unreadable") return held;
  }
  return `it ran for ${seen.commit}, to which none of ${refs.join(", ")} leads`;
};

// src/app/records/judge-held.ts
var judgeHeld = async (tools, gathered, context2) => {
  const refused = (found) => ({
    state: "refused",
    digest: gathered.digest,
    place: gathered.places[0],
    found
  });
  const checked = await verifiedBy(tools, gathered);
  if (typeof checked === "string") return refused(checked);
  const { evidence, signature } = checked;
  const misfit = context2.fits(evidence);
  if (misfit !== null) return refused(misfit);
  const vouched = signature === null ? await vouchedByRun(tools, gathered, evidence, context2) : { by: "signature", signer: signerOf(signature) };
  if (typeof vouched === "string") return refused(vouched);
  if ("state" in vouched) return vouched;
  const { digest, places } = gathered;
  const record = { evidence, digest, place: places[0], places, vouchedBy: vouched.by, signer: vouched.signer };
  return { state: "verified", record };
};
var verifiedBy = async (tools, { evidence, bundles, workflow }) => {
  const demands = demandsOf(tools, workflow, evidence);
  const refusals = [];
  for (const bundle of bundles.length === 0 ? [null] : bundles) {
    const files = { evidence, withheld: null, bill: null, parent: null };
    const named = new Map(bundle === null ? [] : [["evidence", bundle]]);
    const seen = await verifyRecord({ ...files, bundles: named }, demands, tools.checks);
    if (seen.failures.length === 0 && seen.evidence !== null)
      return { evidence: seen.evidence, signature: seen.signatures[0] ?? null };
    refusals.push(wordsOf(seen));
  }
  return refusals[0] ?? "it cannot be verified";
};
var demandsOf = ({ believed, roots }, workflow, evidence) => {
  const { key } = believed.records;
  return {
    digest: null,
    signer: expectedSigner(believed, workflow, saidIn(evidence, believed)),
    trust: { roots, key: key === null ? null : Buffer.from(key, "utf8") },
    unsigned: "allowed"
  };
};
var MOST_FAILURES = 3;
var wordsOf = ({ failures }) => failures.slice(0, MOST_FAILURES).map(({ kind, found }) => `${kind}: ${found}`).join("; ");
var saidIn = (bytes, { repository }) => {
  const nothing = { repository: repository.name, ref: null };
  try {
    const said = cursor(parseStrictJson(bytes), "$");
    const name = said.at("subject").at("repository").get("name", text);
    const workflow = said.at("facts").at("run").maybe("value")?.maybe("workflow") ?? null;
    return { repository: name, ref: workflow?.get("ref", optional(text)) ?? null };
  } catch (error) {
    if (error instanceof Malformed || error instanceof NotStrict) return nothing;
    throw error;
  }
};
var UNSIGNED = "unsigned: nobody signed it, and it lies in no run that vouches for it";
var vouchedByRun = async (tools, { digest, runs, workflow, places }, evidence, { named, held }) => {
  const { believed, readRun } = tools;
  if (believed.records.key !== null) return "unsigned: the policy names a key that signs the records";
  const own = evidence.facts.run.known ? evidence.facts.run.value : null;
  const run = runs.find(({ id, attempt }) => id === own?.id && attempt === own.attempt);
  if (own === null || run === void 0) return UNSIGNED;
  if (named !== null && named !== digest) return `unsigned: the status names another record, sha256:${named}`;
  const unread = (found) => ({
    state: "unreadable",
    found: `${places[0].name}: unsigned, and its run cannot be read: ${found}`
  });
  const seen = await readRun(believed.repository.name, run);
  if (seen.state === "unreadable") return unread(seen.found);
  if (seen.state === "absent") return `${NOT_VOUCHED}: the host knows no such run`;
  const fault = runFault(seen.run, { believed, workflow, own, held }) ?? await placeFault(tools, seen.run);
  if (fault === null)
    return { by: "run", signer: `run ${String(run.id)}, attempt ${String(run.attempt)} of ${workflow}` };
  return typeof fault === "string" ? `${NOT_VOUCHED}: ${fault}` : unread(fault.found);
};
var NOT_VOUCHED = "unsigned, and its run does not vouch for it";
var signerOf = ({ signer }) => signer.by === "key" ? `key ${signer.fingerprint}` : signer.identity.signerUri ?? signer.identity.name ?? "unnamed";

// src/app/records/find-records.ts
var createRecordFinder = (tools) => {
  const covered = createCovered();
  return {
    sealed: async (repository, hints) => {
      const answers = await Promise.all(tools.readers.map((reader) => reader.sealed(repository, hints)));
      const asked = hints.map((hint) => askedOf(tools, hint, answers));
      const proofs = await proofsOf(tools.readProofs, repository, asked.flatMap(unproven));
      const held = new Set(hints.map(({ commit }) => commit));
      const judged = /* @__PURE__ */ new Map();
      for (const each of asked) judged.set(each.hint.commit, await judgeAsked(tools, each, proofs, held));
      for (const { record } of verifiedIn([...judged.values()].flat())) covered.add(record);
      const found = asked.map((each) => {
        const { commit } = each.hint;
        const own = judged.get(commit) ?? [];
        return [commit, chosen(each.hint, { ...each, judged: own, others: covered.of(commit) }, proofs)];
      });
      covered.forget(held);
      return new Map(found);
    },
    latest: (repository, asked) => latestOf(tools, repository, asked)
  };
};
var NOT_ANSWERED = { state: "unreadable", found: "a store gave no answer for the commit" };
var askedOf = ({ believed }, hint, answers) => {
  const held = answers.map((answer) => answer.get(hint.commit) ?? NOT_ANSWERED);
  return { hint, held, gathered: gather(held, believed.records.workflow) };
};
var unproven = ({ hint, gathered }) => [
  ...gathered.filter(({ bundles }) => bundles.length === 0).map(({ digest }) => digest),
  ...gathered.length === 0 && hint.digest !== null ? [hint.digest] : []
];
var judgeAsked = async (tools, { hint, gathered }, proofs, held) => {
  const judged = [];
  for (const each of gathered) {
    const context2 = { fits: sealedOf(hint.commit), named: hint.digest, held };
    judged.push(unlessUnasked(await judgeHeld(tools, withProofs(each, proofs), context2), each, proofs));
  }
  return judged;
};
var unlessUnasked = (judged, { digest, bundles }, proofs) => {
  const proof = bundles.length === 0 ? proofs.get(digest) : void 0;
  return judged.state === "refused" && proof?.state === "unreadable" ? proof : judged;
};
var sealedOf = (commit) => ({ stage, links, subject }) => {
  if (stage !== "sealed") return `evidence of another stage: ${stage}`;
  if (links.covers.includes(commit)) return null;
  return `evidence of another commit: ${links.covers.at(-1) ?? subject.commit ?? "none"}`;
};
var verifiedIn = (judged) => judged.filter((each) => each.state === "verified");
var latestOf = async (tools, repository, asked) => {
  const workflow = asked.workflow ?? tools.believed.records.workflow;
  const answers = await Promise.all(tools.readers.map((reader) => reader.latest(repository, asked)));
  const gathered = gather(answers, workflow);
  const digests = gathered.filter(({ bundles }) => bundles.length === 0).map(({ digest }) => digest);
  const proofs = await proofsOf(tools.readProofs, repository, digests);
  const verified = [];
  const others = answers.flatMap(notableIn);
  for (const each of gathered) {
    const context2 = { fits: ofKind(asked), named: null, held: null };
    const judged = unlessUnasked(await judgeHeld(tools, withProofs(each, proofs), context2), each, proofs);
    if (judged.state === "verified") verified.push(judged.record);
    else others.push(judged);
  }
  const newest = verified.toSorted(newestFirst).slice(0, asked.most);
  return [
    ...newest.map((record) => ({ state: "verified", record, superseded: [], doubts: [], unseen: [] })),
    ...others
  ];
};
var notableIn = (held) => {
  if (held.state === "unreadable") return [held];
  const remark = held.state === "held" ? held.cut ?? null : held.remark;
  return remark === null ? [] : [{ state: "absent", remark }];
};
var ofKind = ({ kind }) => ({ stage }) => stage === kind ? null : `evidence of another stage: ${stage}`;

// src/collect/records/record-name.ts
var ENDINGS = {
  deployment: /^\d{1,15}-\d{1,6}$/u,
  deployed: /^\d{1,15}-\d{1,6}$/u,
  reconciliation: /^\d{1,15}-\d{1,6}-\d{1,6}$/u,
  access: /^\d{1,15}-\d{1,6}$/u,
  assurance: /^\d{1,15}-\d{1,6}$/u
};
var isAsked = ({ kind, prefix }) => (name) => name.startsWith(prefix) && ENDINGS[kind].test(name.slice(prefix.length));
var attemptIn = (name) => {
  const [, id, attempt] = /-(\d{1,15})-(\d{1,6})$/u.exec(name) ?? [];
  return id === void 0 || attempt === void 0 ? null : { id: Number(id), attempt: Number(attempt) };
};

// src/collect/records/artifact-list.ts
var ARTIFACTS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
var DOWNLOAD = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
var RUNS = "GET /repos/{owner}/{repo}/actions/runs";
var RUNS_OF = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
var MOST_BYTES = 32e6;
var createArtifactFiles = (client) => ({
  ofRun: async (repository, run) => {
    const place = { ...split(repository), run_id: run };
    const listed = await orNull(client.list(ARTIFACTS, place, { items: "artifacts", unique: "id" }));
    return (listed ?? []).flatMap((item) => recordArtifact(item, run));
  },
  parts: async (repository, { id, isProof }) => {
    const place = { ...split(repository), artifact_id: id, archive_format: "zip" };
    const content = await orNull(client.bytes(DOWNLOAD, place, MOST_BYTES));
    return content === null ? null : partsIn(content, isProof);
  },
  runsOn: async (repository, commit, path) => {
    const listed = await client.list(
      RUNS,
      { ...split(repository), head_sha: commit },
      { items: "workflow_runs", unique: "id" }
    );
    return listed.map((item) => cursor(item, "$")).filter((run) => run.get("head_sha", objectId) === commit && pathIn(run.get("path", filledText)) === path).map((run) => run.get("id", natural));
  },
  newestRuns: async (repository, path, most) => {
    const place = { ...split(repository), workflow_id: path.slice(path.lastIndexOf("/") + 1), per_page: most };
    const answer = await orNull(client.read(RUNS_OF, place));
    if (answer === null) return { runs: [], total: Number.POSITIVE_INFINITY };
    const found = cursor(answer, "$");
    const runs = found.list("workflow_runs", (run) => run.get("id", natural));
    return { runs, total: found.get("total_count", natural) };
  }
});
var pathIn = (path) => path.split("@")[0] ?? "";
var recordArtifact = (item, run) => {
  const artifact = cursor(item, "$");
  const name = artifact.get("name", filledText);
  const isProof = name.endsWith(".proof");
  const record = name.replace(/\.(?:json|proof)$/u, "");
  const attempt = attemptIn(record.replace(/^(countersign-reconciliation-.*)-\d+$/u, "$1"));
  if (attempt?.id !== run) return [];
  return [{ id: artifact.get("id", natural), record, isProof, isExpired: artifact.get("expired", boolean), attempt }];
};
var EVIDENCE = "evidence.json";
var BUNDLE2 = "evidence.sigstore.json";
var partsIn = (content, isProof) => {
  if (!isArchive(content)) return isProof ? null : { evidence: content, bundle: null };
  const zip = openZip(content);
  if ("fault" in zip) return null;
  const fileIn = (name) => {
    const [entry, ...others] = zip.entries.filter((each) => each.name === name);
    if (entry === void 0 || others.length > 0) return null;
    const read = zip.read(entry, MOST_BYTES);
    return "fault" in read ? null : read.bytes;
  };
  return { evidence: fileIn(EVIDENCE), bundle: fileIn(BUNDLE2) };
};
var isArchive = ([first, second]) => first === 80 && second === 75;
var split = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};

// src/collect/records/settle-held.ts
var unreadable = (place, fault) => {
  const { code, found } = reasonOf(place, fault);
  return { state: "unreadable", found: `${place}: ${found ?? code}` };
};
var heldOr = (records, remark) => {
  const [first, ...others] = records;
  return first === void 0 ? { state: "absent", remark } : { state: "held", records: [first, ...others] };
};
var newestOr = (records, remark) => {
  const held = heldOr(records, remark);
  return held.state === "held" && remark !== null ? { ...held, cut: remark } : held;
};
var forAll = (hints, held) => new Map(hints.map(({ commit }) => [commit, held]));

// src/collect/records/artifact.ts
var AT_ONCE = 6;
var createArtifactReader = (reading) => {
  const files = createArtifactFiles(reading.client);
  return {
    store: "artifact",
    sealed: async (repository, hints) => {
      const found = /* @__PURE__ */ new Map();
      for (let at = 0; at < hints.length; at += AT_ONCE) {
        const part = hints.slice(at, at + AT_ONCE);
        const read = await Promise.all(part.map((hint) => settled(() => sealedAt(reading, files, repository, hint))));
        for (const [index, { commit }] of part.entries()) found.set(commit, read[index] ?? NOT_ASKED);
      }
      return found;
    },
    latest: (repository, asked) => settled(() => latestOf2(reading, files, repository, asked))
  };
};
var NOT_ASKED = { state: "unreadable", found: "artifacts: not asked" };
var settled = async (read) => {
  try {
    return await read();
  } catch (fault) {
    return unreadable("artifacts", fault);
  }
};
var sealedAt = async (reading, files, repository, { commit, run }) => {
  const prefix = reading.naming.sealed(commit);
  const fits = (name) => name.startsWith(prefix);
  const named = run === null ? [] : await files.ofRun(repository, run.id);
  const first = await recordsIn(
    reading,
    files,
    repository,
    named.filter(({ record }) => fits(record))
  );
  if (first.records.length > 0) return heldOr(first.records, null);
  const runs = await files.runsOn(repository, commit, reading.workflow);
  const others = await Promise.all(runs.filter((id) => id !== run?.id).map((id) => files.ofRun(repository, id)));
  const rest = await recordsIn(
    reading,
    files,
    repository,
    others.flat().filter(({ record }) => fits(record))
  );
  return heldOr(rest.records, first.remark ?? rest.remark);
};
var RUNS2 = 30;
var latestOf2 = async (reading, files, repository, asked) => {
  const { runs, total } = await files.newestRuns(repository, asked.workflow ?? reading.workflow, RUNS2);
  const records = [];
  let looked = 0;
  for (const run of /* @__PURE__ */ new Set([...runs, ...asked.runs ?? []])) {
    if (records.length >= asked.most) break;
    if (runs.includes(run)) looked += 1;
    const fitting = (await files.ofRun(repository, run)).filter(({ record }) => isAsked(asked)(record));
    const read = await recordsIn(reading, files, repository, fitting);
    if (read.records.length === 0 && read.remark !== null) return newestOr(records, read.remark);
    records.push(...read.records);
  }
  if (looked === total) return heldOr(records, null);
  const all = Number.isFinite(total) ? `of ${String(total)}` : "of an unknown number";
  const other = records.length === 0 ? "such" : "other";
  return newestOr(records, `the newest ${String(looked)} ${all} runs hold no ${other} record`);
};
var recordsIn = async (reading, files, repository, artifacts) => {
  const records = [];
  const broken = [];
  const there = artifacts.filter(({ isExpired }) => !isExpired).toSorted((a, b) => b.id - a.id);
  for (const [record, same] of groupBy(there, (artifact) => artifact.record)) {
    const found = await firstOf(files, repository, same);
    if (found === null) broken.push(record);
    else records.push(heldRecord(reading, repository, found.artifact, found.parts));
  }
  const [unread] = broken;
  if (unread !== void 0 && records.length === 0)
    throw new RequestError("malformed", 200, `the artifact ${unread} holds no evidence that can be read`);
  const [gone] = artifacts.filter(({ isExpired }) => isExpired);
  return { records, remark: gone === void 0 ? null : `the artifact ${gone.record} has expired` };
};
var firstOf = async (files, repository, same) => {
  for (const artifact of same.toSorted((a, b) => Number(b.isProof) - Number(a.isProof))) {
    const parts = await files.parts(repository, artifact);
    if (parts !== null && parts.evidence !== null) return { artifact, parts: { ...parts, evidence: parts.evidence } };
  }
  return null;
};
var heldRecord = ({ urlOf }, repository, { id, record, attempt }, { evidence, bundle }) => ({
  place: { store: "artifact", name: record, url: urlOf(repository, attempt.id, id) },
  evidence,
  bundles: new Map(bundle === null ? [] : [["evidence.sigstore.json", bundle]]),
  run: attempt
});

// src/collect/records/held-by-ref.ts
var TIP_QUERY = `
query RefTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } }
  }
}`;
var createHeldByRef = (client) => {
  const tips = /* @__PURE__ */ new Map();
  const tipOf = (repository, ref) => {
    const key = JSON.stringify([repository, ref]);
    const tip = tips.get(key) ?? readTip(client, repository, ref);
    tips.set(key, tip);
    return tip;
  };
  return async (repository, ref, commit) => {
    const [owner = "", name = ""] = repository.split("/");
    const read = await observe(ref, async () => {
      const tip = await tipOf(repository, ref);
      if (tip === null || tip === commit) return tip === commit;
      return (await comparisons(client, { owner, name })(tip, commit))?.contained === true;
    });
    if (!read.known) return { state: "unreadable", found: `${ref}: ${read.why.found ?? read.why.code}` };
    return { state: read.value ? "held" : "absent" };
  };
};
var readTip = async (client, repository, ref) => {
  const [owner, name] = repository.split("/");
  const answer = cursor(await client.query(TIP_QUERY, { owner, name, ref }), "$.data").at("repository");
  const target = answer.maybe("ref")?.at("target") ?? null;
  if (target === null) return null;
  return (target.has("target") ? target.at("target") : target).get("oid", objectId);
};

// src/collect/records/day-index.ts
var DAY_MS = 864e5;
var createDayIndex = (place) => {
  const byPrefix = /* @__PURE__ */ new Map();
  const done = /* @__PURE__ */ new Set();
  let reading = null;
  const allDays = () => {
    const begun2 = reading ?? place.days();
    reading = begun2;
    return begun2;
  };
  const list = async (days) => {
    for (let at = 0; at < days.length; at += place.atOnce) {
      const part = days.slice(at, at + place.atOnce).filter((day) => !done.has(day));
      if (part.length === 0) continue;
      const found = await place.names(part);
      for (const [prefix, listed] of groupBy(found, ({ name }) => prefixOf(name))) {
        byPrefix.set(prefix, [...byPrefix.get(prefix) ?? [], ...listed]);
      }
      for (const day of part) done.add(day);
    }
  };
  return {
    find: async (wanted) => {
      const days = await allDays();
      const near = wanted.flatMap(({ at }) => daysAround(at));
      await list(filledUp(near, days, done, place.atOnce));
      if (wanted.some(({ prefix }) => !byPrefix.has(prefix))) await list(days);
      return new Map(wanted.map(({ prefix }) => [prefix, byPrefix.get(prefix) ?? []]));
    },
    newest: async (fits, most) => {
      const days = (await allDays()).toSorted().reverse();
      const listed = [];
      for (let at = 0; at < days.length; at += place.atOnce) {
        if (listed.length >= most) return { listed: listed.slice(0, most), whole: false };
        const found = await place.names(days.slice(at, at + place.atOnce));
        listed.push(...found.filter(({ name }) => fits(name)).toSorted(newestFirst2));
      }
      return { listed: listed.slice(0, most), whole: listed.length <= most };
    }
  };
};
var filledUp = (near, days, done, atOnce) => {
  const there = new Set(days);
  const wanted = [...new Set(near)].filter((day) => there.has(day) && !done.has(day)).toSorted();
  const [first] = wanted;
  if (first === void 0) return [];
  const room = Math.max(0, atOnce - wanted.length);
  const others = days.filter((day) => !done.has(day) && !wanted.includes(day)).toSorted();
  const older = others.filter((day) => day < first).reverse();
  const newer = others.filter((day) => day > first);
  return [...wanted, ...older.slice(0, room), ...newer.slice(0, Math.max(0, room - older.length))];
};
var daysAround = (at) => {
  const time = Date.parse(at ?? "");
  if (Number.isNaN(time)) return [];
  return [-1, 0, 1].map((days) => new Date(time + days * DAY_MS).toISOString().slice(0, 10));
};
var prefixOf = (name) => name.replace(/\d+-\d+$/u, "");
var newestFirst2 = (a, b) => {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [left, right] = [numbersIn(a.name), numbersIn(b.name)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : (right[differing] ?? 0) - (left[differing] ?? 0);
};
var numbersIn = (name) => (/(?:-\d+)+$/u.exec(name)?.[0] ?? "").split("-").flatMap((part) => part === "" ? [] : [Number(part)]);

// src/collect/records/day-reader.ts
var createDayReader = ({ store, place, naming, daysOf: daysOf3, read }) => {
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (folder) => {
    const index = indexes.get(folder) ?? createDayIndex(daysOf3(folder));
    indexes.set(folder, index);
    return index;
  };
  return {
    store,
    sealed: async (repository, hints) => {
      try {
        const folder = naming.folder(repository, "sealed");
        const wanted = hints.map(({ commit, at }) => ({ prefix: naming.sealed(commit), at }));
        const found = await indexOf(folder).find(wanted);
        const listedOf = (commit) => found.get(naming.sealed(commit)) ?? [];
        const records = await read(folder, [...new Set(hints.flatMap(({ commit }) => listedOf(commit)))]);
        const heldOf = (commit) => listedOf(commit).flatMap((each) => records.get(each) ?? []);
        return new Map(hints.map(({ commit }) => [commit, heldOr(heldOf(commit), null)]));
      } catch (fault) {
        return forAll(hints, unreadable(place, fault));
      }
    },
    latest: async (repository, asked) => {
      try {
        const folder = naming.folder(repository, asked.kind);
        const { listed, whole } = await indexOf(folder).newest(isAsked(asked), asked.most);
        const records = await read(folder, listed);
        const found = listed.flatMap((each) => records.get(each) ?? []);
        return newestOr(found, whole ? null : cutAt(place, listed.length));
      } catch (fault) {
        return unreadable(place, fault);
      }
    }
  };
};
var cutAt = (place, count) => `${place}: only the newest ${String(count)} were looked at`;

// src/collect/records/ledger-repository.ts
import { createHash } from "node:crypto";
var BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
var MOST_FILES = 300;
var createLedgerFiles = (place) => {
  let most = MOST_FILES;
  let tip = null;
  const tipOnce = () => {
    const begun2 = tip ?? readTip2(place);
    tip = begun2;
    return begun2;
  };
  const some = async (commit, paths) => {
    try {
      const found = await objectsAt(place, commit, paths, TEXT);
      return await Promise.all(found.map((each) => each === null ? Promise.resolve(null) : bytesOf(place, each)));
    } catch (error) {
      if (!isTooMuch(error) || paths.length < 2) throw error;
      const half = Math.ceil(paths.length / 2);
      most = Math.min(most, half);
      return [...await some(commit, paths.slice(0, half)), ...await some(commit, paths.slice(half))];
    }
  };
  return {
    tip: tipOnce,
    folders: async (paths) => {
      const commit = await tipOnce();
      if (commit === null || paths.length === 0) return paths.map(() => null);
      return (await objectsAt(place, commit, paths, ENTRIES)).map((found) => found === null ? null : namesIn(found));
    },
    files: async (paths) => {
      const commit = await tipOnce();
      if (commit === null) return paths.map(() => null);
      const read = [];
      for (let at = 0; at < paths.length; ) {
        const part = paths.slice(at, at + most);
        read.push(...await some(commit, part));
        at += part.length;
      }
      return read;
    }
  };
};
var TIP = `query LedgerTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }
}`;
var readTip2 = async ({ client, owner, name, ref }) => {
  const data = cursor(await client.query(TIP, { owner, name, ref }), "$");
  return data.at("repository").maybe("ref")?.at("target").get("oid", objectId) ?? null;
};
var TEXT = "... on Blob { oid isTruncated text }";
var ENTRIES = "... on Tree { entries { name } }";
var objectsAt = async ({ client, owner, name }, commit, paths, fields) => {
  const variables = paths.map((_, index) => `$p${index}: String!`).join(" ");
  const objects = paths.map((_, index) => `o${index}: object(expression: $p${index}) { ${fields} }`).join("\n");
  const query = `query LedgerObjects($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects}
} }`;
  const expressions = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]));
  const found = cursor(await client.query(query, { owner, name, ...expressions }), "$").at("repository");
  return paths.map((_, index) => found.maybe(`o${index}`));
};
var namesIn = (tree) => tree.has("entries") ? tree.list("entries", (entry) => entry.get("name", filledText)) : null;
var bytesOf = async (place, blob) => {
  if (!blob.has("oid")) return null;
  const oid = blob.get("oid", objectId);
  const written = blob.get("text", optional(text));
  if (written !== null && !blob.get("isTruncated", boolean)) {
    const bytes = Buffer.from(written, "utf8");
    if (gitNameOf(bytes, oid) === oid) return bytes;
  }
  return readBlob(place, oid);
};
var readBlob = async ({ client, owner, name }, oid) => {
  const found = cursor(await client.read(BLOB, { owner, repo: name, file_sha: oid }), "$");
  const content = found.get("content", text).replace(/\s/gu, "");
  const bytes = base64OrNull(content);
  if (bytes !== null && gitNameOf(bytes, oid) === oid) return bytes;
  throw new RequestError("malformed", 200, `${BLOB}: other bytes than ${oid} names`);
};
var gitNameOf = (bytes, like) => createHash(like.length === 40 ? "sha1" : "sha256").update(`blob ${String(bytes.length)}\0`).update(bytes).digest("hex");
var isTooMuch = (error) => error instanceof RequestError && ["unreachable", "deadline-exceeded", "too-large", "malformed", "refused"].includes(error.fault);

// src/collect/records/ledger.ts
var DAYS_AT_ONCE = 100;
var EVIDENCE2 = "evidence.json";
var BUNDLE3 = "evidence.sigstore.json";
var createLedgerReader = (reading) => {
  const { client, ledger, ref, naming } = reading;
  const [owner = "", name = ""] = ledger.split("/");
  const files = createLedgerFiles({ client, owner, name, ref });
  return createDayReader({
    store: "ledger",
    place: `ledger://${ledger}`,
    naming,
    daysOf: (folder) => daysOf(files, folder),
    read: readerOf(reading, files)
  });
};
var daysOf = (files, folder) => ({
  atOnce: DAYS_AT_ONCE,
  days: async () => {
    const [days] = await files.folders([folder]);
    return (days ?? []).flatMap((name) => /^date=(.+)$/u.exec(name)?.[1] ?? []);
  },
  names: async (days) => {
    const folders = await files.folders(days.map((day) => `${folder}/date=${day}`));
    return folders.flatMap((names, index) => (names ?? []).map((name) => ({ day: days[index] ?? "", name })));
  }
});
var readerOf = ({ ledger, urlOf }, files) => async (folder, listed) => {
  const paths = listed.map(({ day, name }) => `${folder}/date=${day}/${name}`);
  const read = await files.files(paths.flatMap((path) => [`${path}/${EVIDENCE2}`, `${path}/${BUNDLE3}`]));
  const commit = await files.tip() ?? "";
  const found = listed.flatMap((each, index) => {
    const path = paths[index] ?? "";
    const [evidence, bundle] = [read[2 * index] ?? null, read[2 * index + 1] ?? null];
    if (evidence === null) return [];
    const place = { store: "ledger", name: `ledger://${ledger}/${path}`, url: urlOf(commit, path) };
    return [[each, { place, evidence, bundles: new Map(bundle === null ? [] : [[BUNDLE3, bundle]]), run: null }]];
  });
  return new Map(found);
};

// src/collect/records/no-reader.ts
var noReader = (store, found) => ({
  store,
  sealed: (_, hints) => Promise.resolve(forAll(hints, { state: "unreadable", found })),
  latest: () => Promise.resolve({ state: "unreadable", found })
});

// src/collect/records/sealing-run.ts
var ATTEMPT = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
var createSealingRunReader = (client) => async (repository, { id, attempt }) => {
  const [owner = "", repo = ""] = repository.split("/");
  const read = await observe("run", async () => {
    const answer = await orNull(client.read(ATTEMPT, { owner, repo, run_id: id, attempt_number: attempt }));
    if (answer === null) return null;
    const found = cursor(answer, "$");
    return { ...readRunSeen(found), commit: found.get("head_sha", objectId) };
  });
  if (!read.known) return { state: "unreadable", found: `run ${String(id)}: ${read.why.found ?? read.why.code}` };
  return read.value === null ? { state: "absent" } : { state: "found", run: read.value };
};

// src/wiring/issuer.ts
var issuerOf = (serverUrl) => {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : "";
  if (host === "" || host === "github.com") return GITHUB_ISSUER;
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `${serverUrl}/_services/token`;
};

// src/wiring/record-naming.ts
var recordNaming = { folder: repositoryFolder, sealed: landingPrefix };

// src/collect/records/s3-keys.ts
var TRUNCATED = /<IsTruncated>(true|false)<\/IsTruncated>/u;
var FOLDER = /<CommonPrefixes>\s*<Prefix>([^<]*)<\/Prefix>\s*<\/CommonPrefixes>/gu;
var VERSION = /<Version>(.*?)<\/Version>/gsu;
var readKeys = (xml) => {
  const root = /<(ListBucketResult|ListVersionsResult)[\s>]/u.exec(xml)?.[1];
  if (root === void 0 || !xml.trimEnd().endsWith(`</${root}>`)) return null;
  const truncated = TRUNCATED.exec(xml)?.[1];
  if (truncated === void 0) return null;
  const next = truncated === "false" ? null : nextIn(xml, root);
  const folders = [...xml.matchAll(FOLDER)].map(([, encoded = ""]) => decoded(encoded));
  const versions = [...xml.matchAll(VERSION)].map(([, version = ""]) => ({
    key: decoded(textIn(version, "Key")),
    id: unescaped(textIn(version, "VersionId"))
  }));
  if (next === void 0 || folders.includes(null)) return null;
  if (versions.some(({ key, id }) => key === null || id === "")) return null;
  return {
    folders: folders.filter((each) => each !== null),
    versions: versions.flatMap(({ key, id }) => key === null ? [] : [{ key, id }]),
    next
  };
};
var nextIn = (xml, root) => {
  if (root === "ListBucketResult") {
    const token = unescaped(textIn(xml, "NextContinuationToken"));
    return token === "" ? void 0 : { "continuation-token": token };
  }
  const key = decoded(textIn(xml, "NextKeyMarker"));
  if (key === null || key === "") return void 0;
  const version = unescaped(textIn(xml, "NextVersionIdMarker"));
  return { "key-marker": key, ...version === "" ? {} : { "version-id-marker": version } };
};
var textIn = (xml, name) => new RegExp(`<${name}>([^<]{0,4000})</${name}>`, "u").exec(xml)?.[1] ?? "";
var decoded = (encoded) => {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return null;
  }
};
var SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var unescaped = (text2) => text2.replace(/&(amp|lt|gt|quot|apos);/gu, (whole, name) => SIGNS[name] ?? whole);

// src/collect/records/s3-objects.ts
var createS3Objects = (get) => {
  let versions = "allowed";
  const list = async (prefix, more) => {
    if (versions === "allowed") {
      const listed = await pages(get, { versions: "", prefix, ...more });
      if (listed !== "refused") return listed;
      versions = "refused";
    }
    const shown = await pages(get, { "list-type": "2", prefix, ...more });
    if (shown === "refused") throw new RequestError("refused", 403, "listing answered 403");
    return shown;
  };
  return {
    folders: async (prefix) => {
      const listed = await list(prefix, { delimiter: "/" });
      return [...new Set(listed.flatMap(({ folders }) => folders))];
    },
    read: async (key) => {
      const answer = await get(key, {});
      if (answer.status === 200) return { bytes: answer.body, version: null };
      if (answer.status !== 404 || codeIn(answer) !== "NoSuchKey") throw refusal("GET", answer);
      if (answer.headers.get("x-amz-delete-marker") !== "true" || versions === "refused") return null;
      const [hidden] = (await list(key, {})).flatMap((each) => each.versions).filter((each) => each.key === key);
      if (hidden === void 0) return null;
      const older = await get(key, { versionId: hidden.id });
      if (older.status !== 200) throw refusal("GET", older);
      return { bytes: older.body, version: hidden.id };
    }
  };
};
var pages = async (get, query) => {
  const read = [];
  for (let next = {}; ; ) {
    const answer = await get("", { ...query, "encoding-type": "url", ...next });
    if (answer.status === 403) return refusedOr(answer);
    if (answer.status !== 200) throw refusal("listing", answer);
    const keys = readKeys(Buffer.from(answer.body).toString("utf8"));
    if (keys === null) throw new RequestError("malformed", 200, "an answer that is no list of keys");
    read.push(keys);
    if (keys.next === null) return read;
    if (JSON.stringify(keys.next) === JSON.stringify(next))
      throw new RequestError("malformed", 200, "a list that goes on where it began");
    next = keys.next;
  }
};
var refusedOr = (answer) => {
  if (codeIn(answer) === "AccessDenied") return "refused";
  throw refusal("listing", answer);
};
var codeIn = ({ body }) => /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(Buffer.from(body).toString("utf8"))?.[1];
var refusal = (what, answer) => {
  const code = codeIn(answer);
  const found = `${what} answered ${String(answer.status)}${code === void 0 ? "" : ` ${code}`}`;
  return new RequestError(answer.status >= 500 ? "unreachable" : "refused", answer.status, found);
};

// src/collect/records/s3.ts
var EVIDENCE3 = "evidence.json";
var BUNDLE4 = "evidence.sigstore.json";
var AT_ONCE2 = 8;
var createS3Reader = ({ name, prefix, naming, get }) => {
  const objects = createS3Objects(get);
  const below = (folder) => [prefix, folder].filter((part) => part !== "").join("/");
  return createDayReader({
    store: "s3",
    place: name,
    naming,
    daysOf: (folder) => daysOf2(objects, below(folder)),
    read: async (folder, wanted) => {
      const found = /* @__PURE__ */ new Map();
      for (let at = 0; at < wanted.length; at += AT_ONCE2) {
        const part = wanted.slice(at, at + AT_ONCE2);
        const read = await Promise.all(
          part.map((each) => recordAt(objects, name, `${below(folder)}/date=${each.day}/${each.name}`))
        );
        for (const [index, each] of part.entries()) {
          const record = read[index] ?? null;
          if (record !== null) found.set(each, record);
        }
      }
      return found;
    }
  });
};
var daysOf2 = ({ folders }, folder) => ({
  atOnce: 1,
  days: async () => (await folders(`${folder}/`)).flatMap((each) => /\/date=([^/]+)\/$/u.exec(each)?.[1] ?? []),
  names: async (days) => {
    const each = await Promise.all(days.map((day) => folders(`${folder}/date=${day}/`)));
    return each.flatMap(
      (paths, index) => paths.map((path) => ({ day: days[index] ?? "", name: path.split("/").at(-2) ?? "" }))
    );
  }
});
var recordAt = async (objects, bucket, key) => {
  const [evidence, bundle] = await Promise.all([objects.read(`${key}/${EVIDENCE3}`), objects.read(`${key}/${BUNDLE4}`)]);
  if (evidence === null) return null;
  const hidden = evidence.version === null ? "" : `/${EVIDENCE3}?versionId=${evidence.version}`;
  return {
    place: { store: "s3", name: `${bucket}/${key}${hidden}`, url: null },
    evidence: evidence.bytes,
    bundles: new Map(bundle === null ? [] : [[BUNDLE4, bundle.bytes]]),
    run: null
  };
};

// src/wiring/s3-reader.ts
var s3ReaderAt = ({ bucket, prefix, region: given, endpoint, ...rest }, { credentials, environment, transport }) => {
  if ("missing" in credentials) return noReader("s3", `s3://${bucket}: ${credentials.missing}`);
  const region = regionOf({ region: given, endpoint, ...rest }, environment);
  if (region === null)
    return noReader("s3", `s3://${bucket}: the region is not known; write ?region=… behind the bucket`);
  const place = { bucket, prefix, region, endpoint };
  return createS3Reader({
    name: `s3://${bucket}`,
    prefix,
    naming: recordNaming,
    get: async (key, query) => {
      const [{ objectUrl }, { createRequestSigner }] = await Promise.all([
        import("./place-KWO2LUG5.js"),
        import("./signer-ZOYHKPII.js")
      ]);
      const sign = createRequestSigner(credentials, region);
      const search = new URLSearchParams(query).toString().replaceAll("+", "%20");
      const url = `${objectUrl(place, key)}${search === "" ? "" : `?${search}`}`;
      return transport(await sign({ method: "GET", url, headers: {} }));
    }
  });
};

// src/wiring/record-finder.ts
var recordFinderOf = (access) => (given) => {
  const believed = { ...given, issuer: issuerOf(access.serverUrl) };
  return createRecordFinder({
    believed,
    checks: recordChecks,
    readRun: createSealingRunReader(access.client),
    readHeld: createHeldByRef(access.client),
    roots: access.roots,
    readers: access.addresses.flatMap((address) => readersAt(access, believed, address)),
    readProofs: proofsOf2(access)
  });
};
var proofsOf2 = ({ addresses, client }) => addresses.some(({ kind }) => kind === "attestations") ? createProofReader(client) : null;
var readersAt = (access, { records }, address) => {
  const { client, ledgerClient, serverUrl } = access;
  switch (address.kind) {
    case "attestations":
      return [];
    case "artifact": {
      const urlOf = (repository, run, artifact) => `${serverUrl}/${repository}/actions/runs/${String(run)}/artifacts/${String(artifact)}`;
      return [createArtifactReader({ client, naming: recordNaming, workflow: records.workflow, urlOf })];
    }
    case "s3":
      return [s3ReaderAt(address, access.s3)];
    case "ledger": {
      const { repository: ledger, ref } = address;
      if (ledgerClient === null)
        return [noReader("ledger", `ledger://${ledger}: the input "ledger-token" is empty; forks get no secrets`)];
      const urlOf = (commit, path) => `${serverUrl}/${ledger}/tree/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
      return [createLedgerReader({ client: ledgerClient, ledger, ref, naming: recordNaming, urlOf })];
    }
  }
};

export {
  issuerOf,
  recordAccessOf,
  recordAccessFrom,
  recordFinderOf
};
