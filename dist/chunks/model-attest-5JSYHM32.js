import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  bytesText,
  inspectListed,
  listFiles,
  progressBar
} from "./chunk-6IQKCGGY.js";
import {
  signerOf
} from "./chunk-UKCIPQC2.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import {
  InvalidArgumentError
} from "./chunk-R727PZ4R.js";
import "./chunk-QY3GPZYY.js";
import {
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import "./chunk-JOIHDZKP.js";
import {
  canonical
} from "./chunk-TWSPNMR4.js";
import {
  UnreadableReport,
  isNamedStatement,
  listedSamples,
  readToolReport,
  refuseLarger,
  roleOf,
  samplesFileOf,
  samplesOfResult,
  sha256Of,
  unreadableReport
} from "./chunk-6EB4UVHQ.js";
import "./chunk-K7XB6JZW.js";
import "./chunk-A222JIVZ.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-2YSYZP25.js";
import {
  Malformed
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/model-attest.ts
import { readFile as readFile3, writeFile } from "node:fs/promises";
import { isAbsolute, relative, resolve as resolve4, sep } from "node:path";

// src/evidence/statement/model-result.ts
var modelResultStatement = ({ weights, reports, result }) => canonical({
  _type: "https://in-toto.io/Statement/v1",
  subject: weights.map(descriptor),
  predicateType: "https://in-toto.io/attestation/test-result/v0.1",
  predicate: { result, configuration: reports.map(descriptor) }
});
var descriptor = ({ name, sha256 }) => ({ name, digest: { sha256 } });

// src/wiring/attested-files.ts
import { resolve } from "node:path";
var Refused = class extends Error {
  name = "Refused";
};
var attestedFiles = async (paths, named) => {
  const listed = await listFiles(paths);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const files = await inspectListed(listed, {
    progress: progressBar(process.stderr, total, () => performance.now()),
    forbidden: () => []
  });
  const own = new Set(paths.map((path) => resolve(path)));
  const isOwn = (file) => own.has(resolve(file.path)) || isWeight(file);
  const weights = files.filter(isOwn);
  if (weights.length === 0) throw new Refused(`there is no weight at ${paths.map((path) => plain(path)).join(", ")}`);
  const beside = files.filter((file) => !isOwn(file) && runs(named(file.path)));
  return {
    weights: weights.map((file) => ({ name: named(file.path), sha256: weightDigest(file) })),
    beside: beside.map((file) => ({ name: named(file.path), sha256: digestOf(file) }))
  };
};
var runs = (path) => ["tokenizer", "config", "template", "code"].includes(roleOf(path, { card: "", manifest: "" }));
var WEIGHTS = /* @__PURE__ */ new Set([
  "safetensors",
  "gguf",
  "pickle",
  "pytorch",
  "keras",
  "zip",
  "numpy",
  "onnx",
  "hdf5"
]);
var WEIGHT_NAME = /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|pkl|pickle|joblib|npy|npz|onnx|h5|hdf5|keras|tflite|pb|msgpack|mlmodel|model)$/iu;
var isWeight = (file) => file.kind === "file" && WEIGHTS.has(file.inspection.format) || WEIGHT_NAME.test(file.path);
var weightDigest = (file) => {
  if (file.kind === "file" && file.inspection.size === 0) throw new Refused(`${plain(file.path)} has ${bytesText(0)}`);
  return digestOf(file);
};
var digestOf = (file) => {
  if (file.kind === "pointer") return file.sha256;
  const path = plain(file.path);
  if (file.kind === "link") throw new Refused(`${path} is a link; name the file that it leads to`);
  if (file.kind === "unread") throw new Refused(`${path} could not be read: ${plain(file.found)}`);
  const { faults, sha256 } = file.inspection;
  if (faults.some(({ code }) => code === "changed-while-read"))
    throw new Refused(`${path} was written to while it was read`);
  return sha256;
};

// src/wiring/model-attest-words.ts
import { basename, dirname, resolve as resolve2 } from "node:path";

// src/report/recognised-report.ts
var recognisedReport = (report) => {
  const own = report.tool === "metrics" ? "countersign/metrics@1" : report.tool;
  const tool = report.version === null || report.tool === "metrics" ? own : `${own} ${plain(report.version, 60)}`;
  return `${tool}: ${contentWords(report)}`;
};
var contentWords = (report) => {
  switch (report.kind) {
    case "evaluation": {
      const { tasks, state, found } = report.evaluation;
      return `an evaluation of ${counted(tasks.length, "metric")}${wholeness(state, found)}`;
    }
    case "safety": {
      const { probes, state, found } = report.safety;
      return `${counted(probes.length, "probe")}${wholeness(state, found)}`;
    }
    case "scan": {
      const { files, findings } = report.scan;
      const scanned = files.filter(({ state }) => state === "scanned").length;
      return `a scan of ${counted(scanned, "file")} with ${counted(findings.length, "finding")}`;
    }
    case "fairness":
      return `${counted(report.fairness.length, "metric")} of groups`;
    case "drift": {
      const { tests, metrics } = report.drift;
      return `${counted(tests.length, "test")} and ${counted(metrics.length, "metric")} of drift`;
    }
  }
};
var counted = (count, what) => `${String(count)} ${what}${count === 1 ? "" : "s"}`;
var wholeness = (state, found) => state === "complete" ? "" : `, not whole${found === null ? "" : ` (${plain(found)})`}`;

// src/wiring/model-attest-words.ts
var told = (what, files) => files.map(({ name, sha256 }) => `${what}  sha256:${sha256}  ${plain(name)}`);
var recognised = ({ name, report, notFor }) => [
  `read    ${plain(name)} as ${recognisedReport(report)}`,
  ...notFor.map(({ part, found }) => `        not for ${part}: ${plain(found)}`)
];
var matched = ({ name, rows, scores }) => {
  const found = scores.length === 0 ? "no task of the reports looks for them: the gate reads samples_TASK_RUN.jsonl beside the results" : `they make up ${enumerated(scores, (each) => plain(each, 100))}`;
  return `read    ${plain(name)} as ${String(rows)} samples; ${found}`;
};
var unsignedWords = (output) => [
  `Not signed: ${plain(output)} is the bare statement, which the gate counts as absent. Sign it with --key or --keyless; or in a workflow`,
  "with actions/attest: its subjects as `subject-checksums`, its predicateType as `predicate-type`, its predicate as `predicate`."
].join("\n");
var signedWords = (output, reports) => {
  const [first = ""] = reports;
  if (reports.some((report) => resolve2(`${report}.sigstore.json`) === resolve2(output)))
    return `Signed: ${plain(output)}, beside its report, where the gate looks for it.`;
  const wanted = `${basename(first)}.sigstore.json in ${plain(dirname(first))}`;
  return `Signed: ${plain(output)}. The gate looks for ${plain(wanted)}; under this name it finds it only where the globs \`reports\` of the policy match it.`;
};
var otherWeights = ({ subjects }, weights) => {
  const digests = new Set(weights.map(({ sha256 }) => sha256));
  const byName = new Map(weights.map(({ name, sha256 }) => [name, sha256]));
  const other = subjects.find(({ name, sha256 }) => (byName.get(name) ?? sha256) !== sha256);
  if (other !== void 0)
    return `it is about sha256:${other.sha256} as ${plain(other.name)}, which is sha256:${byName.get(other.name) ?? ""} here. Measure these weights`;
  if (subjects.length === 0 || subjects.some(({ sha256 }) => digests.has(sha256))) return null;
  const [first] = subjects;
  return `it names sha256:${first?.sha256 ?? ""} (${plain(first?.name ?? "")}) and none of these weights. Measure these weights`;
};

// src/wiring/model-report-file.ts
import { lstat, readFile } from "node:fs/promises";
var readModelReport = (path, name) => explained(name, async () => {
  const bytes = await bytesOf(path);
  const { report, subjects, notFor } = isNamedStatement(name) ? noReport("statement") : reportIn(bytes);
  return { name, sha256: sha256Of(bytes), report, subjects, notFor };
});
var readModelSamples = (path, name, { reports, names }) => explained(name, async () => {
  const bytes = await bytesOf(path);
  const rows = listedSamples(bytes);
  const results = reports.flatMap((report) => resultsOf(report, name, names));
  return { name, sha256: sha256Of(bytes), rows, scores: agreeing(bytes, results) };
});
var PARTS = ["evaluation", "fairness", "monitoring"];
var reportIn = (bytes) => {
  const faults = [];
  for (const part of PARTS) {
    const read = readFor(bytes, part);
    if (!(read instanceof UnreadableReport))
      return { ...read, notFor: faults.map((fault) => ({ part: fault.part, found: fault.error.message })) };
    faults.push({ part, error: read });
  }
  throw faults[0]?.error ?? new UnreadableReport("no report is in it");
};
var readFor = (bytes, part) => {
  try {
    const content = readToolReport(bytes, part);
    return content.kind === "report" ? content.reading : noReport(content.kind);
  } catch (error) {
    if (error instanceof UnreadableReport) return error;
    throw error;
  }
};
var noReport = (kind) => {
  throw new UnreadableReport(
    kind === "samples" ? "samples of a run, which are no report: name them with --samples, beside the results" : "a statement, which is no report"
  );
};
var resultsOf = ({ name: results, report }, name, names) => {
  if (report.kind !== "evaluation") return [];
  const { tasks } = report.evaluation;
  const all = tasks.map(({ task }) => task);
  return tasks.filter(({ task }) => {
    const place = samplesFileOf(results, task, all, names);
    return "path" in place && place.path === name;
  });
};
var agreeing = (bytes, results) => {
  const faults = [];
  const scores = results.flatMap((result) => {
    try {
      samplesOfResult(bytes, result, "the report");
      return [`${result.task} ${result.metric}`];
    } catch (error) {
      if (!(error instanceof UnreadableReport || error instanceof Malformed)) throw error;
      faults.push(error);
      return [];
    }
  });
  const [fault] = faults;
  if (scores.length === 0 && fault !== void 0) throw fault;
  return scores;
};
var bytesOf = async (path) => {
  const found = await lstat(path);
  if (!found.isFile()) throw new UnreadableReport(`a ${found.isSymbolicLink() ? "symlink" : "folder"}, not a file`);
  refuseLarger(found.size);
  return readFile(path);
};
var explained = async (name, read) => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableReport) return { found: unreadableReport(name, error).found ?? error.message };
    if (error instanceof Malformed) return { found: error.message };
    throw error;
  }
};

// src/wiring/statement-file.ts
import { readFile as readFile2, stat } from "node:fs/promises";
import { dirname as dirname2, resolve as resolve3 } from "node:path";
var LARGEST = 1e7;
var refuseOutput = async (output) => {
  const there = await stat(output).catch(absent);
  if (there === null) {
    const folder = dirname2(resolve3(output));
    const parent = await stat(folder).catch(absent);
    if (parent?.isDirectory() !== true)
      throw new InvalidArgumentError(`There is no folder ${plain(folder)}, where --output would go. Make it first.`);
    return;
  }
  if (!there.isFile()) throw new InvalidArgumentError(`--output names ${plain(output)}, which is no file.`);
  if (there.size > 0 && (there.size > LARGEST || !isStatement(await readFile2(output, "utf8"))))
    throw new InvalidArgumentError(
      `--output names ${plain(output)}, which is there and is no statement. It would be written over: name another file.`
    );
};
var absent = () => null;
var isStatement = (text) => {
  try {
    const { _type: type, mediaType } = JSON.parse(text);
    return String(type).startsWith("https://in-toto.io/Statement/") || String(mediaType).startsWith("application/vnd.dev.sigstore.bundle");
  } catch {
    return false;
  }
};

// src/wiring/model-attest.ts
var REFUSED = 1;
var modelAttest = async (options, { print }) => {
  try {
    await refuseOutput(options.output);
    const signer = await signerFor(options);
    const named = namer(options.root);
    const { reports, samples } = await readOf(options, named);
    const { weights, beside } = await attestedFiles(options.weights, named);
    refuseOthers(reports, [...weights, ...beside]);
    const files = [...reports, ...samples];
    const statement = modelResultStatement({
      weights: [...weights, ...beside],
      reports: files,
      result: options.result
    });
    await writeFile(options.output, signer === null ? `${statement}
` : await signed(signer, statement));
    for (const each of [...told("weight", weights), ...told("beside", beside), ...told("report", files)]) print(each);
    for (const each of [...reports.flatMap(recognised), ...samples.map(matched)]) print(each);
    print(signer === null ? unsignedWords(options.output) : signedWords(options.output, options.report));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print(`Nothing was written: ${error.message}`);
    return REFUSED;
  }
};
var refuseOthers = (reports, weights) => {
  for (const report of reports) {
    const found = otherWeights(report, weights);
    if (found !== null) throw new Refused(`${plain(report.name)}: ${found}, or take the report of these`);
  }
};
var namer = (root) => (path) => {
  const name = relative(resolve4(root), resolve4(path));
  if (name === "" || name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name))
    throw new InvalidArgumentError(
      `${plain(path)} lies outside of the folder ${plain(resolve4(root))}. Run it at the root of the repository, or name that by --root.`
    );
  return name.split(sep).join("/");
};
var readOf = async ({ report, samples: listed = [] }, named) => {
  const reports = [];
  for (const path of report) reports.push(accepted(named(path), await readModelReport(path, named(path))));
  const names = listed.map(named);
  const samples = [];
  for (const path of listed)
    samples.push(accepted(named(path), await readModelSamples(path, named(path), { reports, names })));
  return { reports, samples };
};
var accepted = (name, read) => {
  if ("found" in read) throw new Refused(`${plain(name)}: ${plain(read.found, 1e3)}`);
  return read;
};
var CALL_SECONDS = 20;
var RUN_SECONDS = 120;
var signerFor = async ({ key, keyless }) => {
  if (key === void 0 && keyless === void 0) return null;
  const signingKey = key === void 0 ? null : await readFile3(key, "utf8");
  if (signingKey !== null) {
    const { signingKeyOf } = await import("./key-PT6DDRFE.js");
    const usable = signingKeyOf(signingKey);
    if ("wanted" in usable)
      throw new InvalidArgumentError(`--key is no key to sign with; it must be ${usable.wanted}.`);
  }
  const sign = signingKey === null ? "keyless" : "key";
  return signerOf({ sign, signingKey, sigstore: null, callTimeout: CALL_SECONDS, runTimeout: RUN_SECONDS });
};
var signed = async (signer, statement) => {
  const done = await signer.sign([{ name: "evidence", statement }]);
  if (done.state !== "signed")
    throw new Refused(`it could not be signed: ${done.state === "unsigned" ? done.why : plain(done.found)}`);
  const [bundle] = done.bundles;
  if (bundle === void 0) throw new Refused("it could not be signed: there is no bundle");
  return bundle.bytes;
};
export {
  modelAttest
};
