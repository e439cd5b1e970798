import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
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
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  finite,
  integer,
  natural,
  nullable,
  optional,
  record,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/models/role-of.ts
var WEIGHTS = /* @__PURE__ */ new Set([
  "safetensors",
  "gguf",
  "ggml",
  "bin",
  "pt",
  "pth",
  "ckpt",
  "pkl",
  "pickle",
  "joblib",
  "dill",
  "onnx",
  "h5",
  "hdf5",
  "keras",
  "npz",
  "npy",
  "tflite",
  "pb",
  "mlmodel",
  "mar",
  "nemo",
  "llamafile",
  "msgpack",
  "ot",
  "params",
  "pdparams",
  "pdmodel",
  "t7",
  "caffemodel",
  "weights",
  "engine",
  "trt",
  "ort",
  "sav",
  "pk",
  "cbm",
  "ubj",
  "pte",
  "ptl",
  "pdiparams",
  "distcp",
  "torchscript"
]);
var PART = /\.data-[0-9]{5}-of-[0-9]{5}$/u;
var TOKENIZERS = /^(tokenizer|special_tokens|added_tokens|vocab|merges|spiece|sentencepiece)/u;
var CODE = /* @__PURE__ */ new Set([
  ...["py", "pyc", "pyd", "pyw", "pyx", "pyz", "egg", "whl", "ipynb", "js", "mjs", "cjs", "lua", "rb", "jar", "wasm"],
  ...["so", "dll", "dylib", "exe", "sh", "bash", "ps1", "bat", "cmd"]
]);
var TEMPLATES = /* @__PURE__ */ new Set(["jinja", "jinja2", "j2"]);
var roleOf = (path, special) => {
  if (path === special.manifest) return "manifest";
  if (path === special.card) return "card";
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  const ending = name.includes(".") ? name.split(".").at(-1) ?? "" : "";
  if (WEIGHTS.has(ending) || PART.test(name)) return "weight";
  if (TEMPLATES.has(ending) || name.startsWith("chat_template")) return "template";
  if (TOKENIZERS.test(name) || ending === "model" && name.includes("token")) return "tokenizer";
  if (CODE.has(ending)) return "code";
  return name.includes("config") && ["json", "yaml", "yml"].includes(ending) ? "config" : "other";
};
var isWeightName = (path) => roleOf(path, { card: "", manifest: "" }) === "weight";
var FORMATS = /* @__PURE__ */ new Set([
  "safetensors",
  "gguf",
  "pickle",
  "pytorch",
  "keras",
  "numpy",
  "hdf5"
]);
var isModelFormat = (format) => FORMATS.has(format);

// src/collect/models/reports/digest.ts
import { createHash } from "node:crypto";
var sha256Of = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/collect/models/reports/unreadable.ts
var UnreadableReport = class extends Error {
  name = "UnreadableReport";
  line;
  constructor(found, line = null) {
    super(found);
    this.line = line;
  }
};
var unreadableReport = (path, { message, line }) => {
  const found = line === null ? message : `line ${String(line)}: ${message}`;
  return { code: "report-unreadable", about: [path], found, at: line === null ? { path } : { path, line } };
};

// src/collect/models/reports/strict-json.ts
import { isUtf8 } from "node:buffer";
var LARGEST_REPORT = 50 * 1024 * 1024;
var MOST_LINES = 1e5;
var DEPTH = 64;
var SHOWN = 24;
var readReportText = (bytes) => {
  const text2 = textOf(bytes);
  const first = text2.trimStart();
  const end = first.indexOf("\n");
  const several = end !== -1 && first.slice(end).trim() !== "";
  return several && isWhole(first.slice(0, end)) ? { kind: "lines", lines: () => jsonLines(text2) } : { kind: "document", value: valueOf(text2, 1) };
};
var readJsonDocument = (bytes) => valueOf(textOf(bytes), 1);
var readJsonLines = (bytes) => jsonLines(textOf(bytes));
var refuseLarger = (size) => {
  if (size > LARGEST_REPORT)
    throw new UnreadableReport(`${String(size)} bytes, over the limit of ${String(LARGEST_REPORT)}`);
};
var isWhole = (text2) => {
  if (!text2.startsWith("{")) return false;
  try {
    parseStrictJson(text2, DEPTH);
    return true;
  } catch {
    return false;
  }
};
function* jsonLines(text2) {
  let start = 0;
  for (let line = 1; start < text2.length; line += 1) {
    if (line > MOST_LINES) throw new UnreadableReport(`more than ${String(MOST_LINES)} lines`);
    const found = text2.indexOf("\n", start);
    const end = found === -1 ? text2.length : found;
    const content = text2.slice(start, end);
    if (content.trim() !== "") yield { line, value: valueOf(content, line, found === -1 ? "last" : "line") };
    start = end + 1;
  }
}
var textOf = (bytes) => {
  refuseLarger(bytes.length);
  const fault = faultOf(bytes);
  if (fault !== null) throw new UnreadableReport(fault);
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (text2.startsWith("version https://git-lfs.github.com/spec/"))
    throw new UnreadableReport("a Git LFS pointer stands in its place: keep reports in git itself");
  if (text2.trim() === "") throw new UnreadableReport("the file is empty");
  return text2;
};
var faultOf = (bytes) => {
  const [a, b, c] = bytes;
  if (a === 255 && b === 254 || a === 254 && b === 255)
    return "UTF-16, as some shells write what they redirect: let the tool write the file itself";
  if (a === 239 && b === 187 && c === 191) return "it begins with a byte order mark: save it as UTF-8 without one";
  return isUtf8(bytes) ? null : "the bytes are no UTF-8";
};
var valueOf = (text2, line, part = "whole") => {
  try {
    return parseStrictJson(text2, DEPTH);
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    const before = text2.slice(0, error.at);
    const at = line + (before.match(/\n/g)?.length ?? 0);
    throw new UnreadableReport(told(text2, error, part), at);
  }
};
var told = (text2, { at, what, kind }, part) => {
  const rest = text2.slice(at);
  const shown = rest === "" ? "the end" : JSON.stringify(rest.slice(0, SHOWN).toWellFormed());
  return `${kind === "ambiguous" ? what : causeOf(rest, what, part) ?? what} (at ${shown})`;
};
var BARE = /^-?(?:NaN|Infinity)/;
var causeOf = (rest, what, part) => {
  const bare = BARE.exec(rest)?.[0];
  if (bare !== void 0)
    return `bare ${bare}, which is no JSON: Python writes it where a number could not be computed; mend the run`;
  if (what === "something follows the value")
    return /^[[{]/.test(rest) ? "documents are concatenated, of which only one can be the report: run the tool once a file, one report each" : "something follows the document";
  if (rest.trim() === "")
    return part === "last" ? "the last line is cut off: the run or the copy was stopped" : "it is cut off here";
  if (/^[\r\n]/.test(rest) && what === '" expected')
    return "a text is broken over lines: stdout is not a report, let the tool write the file (modelscan: `-o`)";
  return null;
};

// src/collect/models/reports/samples.ts
var isSamples = (line) => line.has("doc_id") && line.has("doc_hash") && (line.has("filter") || line.has("resps"));
var samplesOf = (bytes, metric) => {
  const [name = "", filter = "none"] = metric.split(",");
  const rows = [];
  let sum = 0;
  for (const { line, value } of readJsonLines(bytes)) {
    const sample = cursor(value, `line ${String(line)}`);
    if ((sample.get("filter", optional(text)) ?? "none") !== filter) continue;
    const score = sample.get(name, scoreOf);
    rows.push({ question: questionOf(sample), number: numberOf(sample), score });
    sum += score;
  }
  if (rows.length === 0) throw new UnreadableReport(`no sample has the metric ${metric}`);
  const areRightOrWrong = rows.every(({ score }) => score === 0 || score === 1);
  return { scores: scoresOf(rows), rows: rows.length, sum, areRightOrWrong };
};
var samplesOfResult = (bytes, { metric, value, n }, whose) => {
  const samples = samplesOf(bytes, metric);
  if (n !== null && samples.rows !== n)
    throw new UnreadableReport(`${whose}: ${String(samples.rows)} samples are listed, of ${String(n)}`);
  const mean = samples.sum / samples.rows;
  if (!samples.areRightOrWrong && Math.abs(mean - value) > 1e-6 * Math.max(1, Math.abs(value)))
    throw new UnreadableReport(`${whose}: the mean of the samples is ${String(mean)}, the score ${String(value)}`);
  return samples;
};
var listedSamples = (bytes) => {
  let rows = 0;
  for (const { line, value } of readJsonLines(bytes)) {
    if (!isSamples(cursor(value, `line ${String(line)}`)))
      throw new UnreadableReport("no sample as lm-eval lists them (`--log_samples`), which alone are read", line);
    rows += 1;
  }
  return rows;
};
var scoresOf = (rows) => {
  const times = /* @__PURE__ */ new Map();
  for (const { question } of rows) times.set(question, (times.get(question) ?? 0) + 1);
  const scores = /* @__PURE__ */ new Map();
  for (const { question, number, score } of rows) {
    const key = times.get(question) === 1 ? question : `${question} ${number}`;
    scores.set(key, scores.has(key) ? null : score);
  }
  return scores;
};
var scoreOf = (value, path) => value === true ? 1 : value === false ? 0 : finite(value, path);
var questionOf = (sample) => {
  const document = sample.get("doc_hash", text);
  const prompt = sample.get("prompt_hash", optional(text));
  const target = sample.get("target_hash", optional(text));
  return prompt !== null && target !== null ? `${document} ${prompt} ${target}` : `${document} ${numberOf(sample)}`;
};
var numberOf = (sample) => sample.get("doc_id", (value) => JSON.stringify(value)) ?? "";

// src/collect/models/reports/adapter.ts
var withoutSubjects = (report) => ({ report, subjects: [] });

// src/collect/models/reports/mean-of.ts
var meanOf = (scores) => {
  const n = scores.length;
  if (n === 0) return null;
  const value = scores.reduce((sum, score) => sum + score, 0) / n;
  if (n === 1) return { value, stderr: null };
  const squares = scores.reduce((sum, score) => sum + (score - value) ** 2, 0);
  return { value, stderr: Math.sqrt(squares / (n - 1) / n) };
};

// src/collect/models/reports/deepeval.ts
var deepeval = {
  tool: "deepeval",
  recognises: (document) => document.has("testCases") && document.has("metricsScores"),
  read: (document) => readDeepeval(document)
};
var readDeepeval = (document) => {
  refuseMissing(document);
  const metrics2 = document.list("metricsScores", metricOf);
  if (metrics2.length === 0) throw new UnreadableReport("DeepEval: no metric was computed");
  const errors = metrics2.reduce((sum, metric) => sum + metric.errors, 0);
  const whole = { state: "complete", found: null };
  const broken = { state: "partial", found: `${String(errors)} scores ended in an error` };
  return withoutSubjects({
    kind: "evaluation",
    tool: "deepeval",
    version: null,
    at: null,
    names: null,
    evaluation: { tasks: metrics2.flatMap(({ tasks }) => tasks), ...errors === 0 ? whole : broken }
  });
};
var refuseMissing = (document) => {
  const unread = optional(arrayOf((value) => value));
  const cases = (document.get("testCases", unread)?.length ?? 0) + (document.get("conversationalTestCases", unread)?.length ?? 0);
  const told2 = (document.get("testPassed", optional(natural)) ?? 0) + (document.get("testFailed", optional(natural)) ?? 0);
  if (cases !== told2)
    throw new UnreadableReport(`DeepEval counted ${String(told2)} test cases, and ${String(cases)} are listed`);
};
var metricOf = (metric) => {
  const name = metric.get("metric", filledText);
  const scores = metric.get("scores", arrayOf(finite));
  const passes = metric.get("passes", natural);
  const errors = metric.get("errors", natural);
  const judged = passes + metric.get("fails", natural);
  if (judged !== scores.length)
    throw new UnreadableReport(
      `DeepEval, ${name}: ${String(judged)} were judged, and ${String(scores.length)} have a score`
    );
  const rest = { task: "deepeval", of: judged + errors, setup: {}, paired: null };
  const mean = meanOf(scores) ?? { value: 0, stderr: null };
  const verdicts = Array.from({ length: judged + errors }, (_, index) => index < passes ? 1 : 0);
  const rate = meanOf(verdicts) ?? { value: 0, stderr: null };
  return {
    errors,
    tasks: [
      { ...rest, metric: name, ...mean, n: scores.length, higherIsBetter: null },
      { ...rest, metric: `${name},pass-rate`, ...rate, n: verdicts.length, higherIsBetter: true }
    ]
  };
};

// src/collect/models/reports/written-times.ts
var WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;
var writtenTime = (from, key) => from.get(key, (value, path) => {
  if (value === null || value === void 0 || value === "") return null;
  const time = typeof value === "number" ? value * 1e3 : millisecondsOf(value);
  if (!(Math.abs(time) < 864e13)) throw new UnreadableReport(`${path} is no time`);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
});
var millisecondsOf = (value) => {
  const found = typeof value === "string" ? WRITTEN.exec(value) : null;
  return found === null ? Number.NaN : Date.parse(`${found[1] ?? ""}T${found[2] ?? ""}${found[3] ?? "Z"}`);
};

// src/collect/models/reports/evidently.ts
var evidently = {
  tool: "evidently",
  recognises: (document) => isListOf(document, "metrics", ["metric_name", "value"]) || isListOf(document, "metrics", ["metric", "result"]) || isListOf(document, "tests", ["name", "status"]) && (document.has("metrics") || document.has("summary")),
  read: (document) => readEvidently(document)
};
var isListOf = (document, key, members) => document.get(key, (value) => {
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === "object" && first !== null && members.every((member) => member in first);
});
var readEvidently = (document) => {
  const metrics2 = document.has("metrics") ? document.list("metrics", metricsOf).flat() : [];
  const tests = document.has("tests") ? document.list("tests", testOf) : [];
  if (metrics2.length === 0 && tests.length === 0)
    throw new UnreadableReport("Evidently: neither a test nor a metric with a number");
  refuseOtherCount(document, tests.length);
  return withoutSubjects({
    kind: "drift",
    tool: "evidently",
    version: document.get("version", optional(text)),
    at: writtenTime(document, "timestamp"),
    names: null,
    drift: { tests, metrics: metrics2 }
  });
};
var refuseOtherCount = (document, tests) => {
  const told2 = document.maybe("summary")?.get("total_tests", optional(natural)) ?? null;
  if (told2 !== null && told2 !== tests)
    throw new UnreadableReport(`Evidently counted ${String(told2)} tests, and ${String(tests)} are listed`);
};
var metricsOf = (metric) => {
  const isNew = metric.has("metric_name");
  const written = metric.get(isNew ? "metric_name" : "metric", filledText);
  const name = written.replace(/^DriftedColumnsCount\(.*\)$/, "DriftedColumnsCount");
  return metric.get(isNew ? "value" : "result", (value, path) => {
    if (typeof value === "number") return [{ name, value: finite(value, path) }];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return numbersOf(cursor(value, path), name);
  });
};
var numbersOf = (from, name) => from.keys.flatMap(
  (key) => from.get(
    key,
    (value) => typeof value === "number" ? [{ name: `${name}.${key}`, value: finite(value, `${from.path}.${key}`) }] : []
  )
);
var STATES = /* @__PURE__ */ new Map([
  ["SUCCESS", "passed"],
  ["FAIL", "failed"],
  ["WARNING", "failed"],
  ["ERROR", "not-run"],
  ["SKIPPED", "not-run"]
]);
var testOf = (test) => {
  const status = test.get("status", text);
  const state = STATES.get(status);
  if (state === void 0) throw new UnreadableReport(`Evidently: the status "${status}" is not known`);
  const said = test.get("description", optional(text));
  return {
    name: test.get("name", filledText),
    state,
    found: state === "passed" ? null : said === null ? status : `${status}: ${said}`
  };
};

// src/collect/models/reports/fickling.ts
var fickling = {
  tool: "fickling",
  recognises: (document) => document.has("severity") && document.has("analysis") && document.has("detailed_results"),
  read: (document) => readFickling(document)
};
var SEVERITY = /* @__PURE__ */ new Map([
  ["LIKELY_SAFE", null],
  ["POSSIBLY_UNSAFE", "medium"],
  ["SUSPICIOUS", "medium"],
  ["LIKELY_UNSAFE", "high"],
  ["LIKELY_OVERTLY_MALICIOUS", "critical"],
  ["OVERTLY_MALICIOUS", "critical"]
]);
var readFickling = (document) => {
  const rule = document.get("severity", text);
  const severity = SEVERITY.get(rule);
  if (severity === void 0) throw new UnreadableReport(`fickling: the severity "${rule}" is not known`);
  const found = document.get("analysis", text).trim();
  return withoutSubjects({
    kind: "scan",
    tool: "fickling",
    version: null,
    at: null,
    names: null,
    scan: {
      files: [{ path: "", sha256: null, size: null, state: "scanned", found: "the tool does not name the file" }],
      findings: severity === null ? [] : [{ path: "", severity, rule, found }]
    }
  });
};

// src/collect/models/reports/garak-attempts.ts
var JUDGED = 2;
var BAD = 0.5;
var plainName = (name) => name.replace(/^(?:probes?|detectors?)\./, "");
var attemptTally = () => {
  const counts = /* @__PURE__ */ new Map();
  const judged = /* @__PURE__ */ new Set();
  const waiting = /* @__PURE__ */ new Map();
  const of = (probe, detector) => {
    const key = JSON.stringify([probe, detector]);
    const found = counts.get(key) ?? { probe, detector, judged: 0, fails: 0, unjudged: 0 };
    counts.set(key, found);
    return found;
  };
  return {
    add: (attempt, line) => {
      const id = attempt.get("uuid", text);
      const probe = plainName(attempt.get("probe_classname", text));
      if (attempt.get("status", integer) !== JUDGED) {
        if (!judged.has(id)) waiting.set(id, { probe, answers: answersOf(attempt) });
        return;
      }
      if (judged.has(id)) throw new UnreadableReport(`garak: the attempt ${id} is judged twice`, line);
      judged.add(id);
      waiting.delete(id);
      const results = attempt.get("detector_results", optional(record)) ?? {};
      for (const [name, scores] of Object.entries(results)) count(of(probe, plainName(name)), scores, attempt.path);
    },
    results: () => {
      for (const { probe, answers } of waiting.values())
        for (const found of counts.values()) if (found.probe === probe) found.unjudged += answers;
      waiting.clear();
      return [...counts.values()].map((found) => ({ ...found, counted: "recounted" }));
    }
  };
};
var answersOf = (attempt) => Math.max(1, attempt.get("outputs", optional(arrayOf((value) => value)))?.length ?? 1);
var count = (into, scores, path) => {
  for (const score of arrayOf(nullable(finite))(scores, `${path}.detector_results`)) {
    if (score === null) into.unjudged += 1;
    else {
      into.judged += 1;
      if (score >= BAD) into.fails += 1;
    }
  }
};

// src/collect/models/reports/garak.ts
var isGarak = (line) => line.has("entry_type");
var readGarak = (lines) => {
  const run = { attempts: attemptTally(), evals: [], init: null, completion: null, setup: null };
  for (const { line, value } of lines) take(run, cursor(value, `line ${String(line)}`), line);
  const { init, completion, setup } = run;
  if (init === null) throw new UnreadableReport("garak: no line `init`, which begins a run");
  return withoutSubjects({
    kind: "safety",
    tool: "garak",
    version: init.get("garak_version", optional(text)),
    at: completion === null ? writtenTime(init, "start_time") : writtenTime(completion, "end_time"),
    names: setup === null ? null : namesOf(setup),
    safety: safetyOf(run, init, completion)
  });
};
var take = (run, entry, line) => {
  const type = entry.get("entry_type", text);
  if (type === "init" || type === "completion") {
    if (run[type] !== null) throw new UnreadableReport(`garak: a second line \`${type}\`, two runs in one file`, line);
    run[type] = entry;
  } else if (type === "start_run setup") run.setup = entry;
  else if (type === "attempt") run.attempts.add(entry, line);
  else if (type === "eval") run.evals.push(evalOf(entry));
};
var evalOf = (entry) => {
  const passed = entry.get("passed", natural);
  const judged = entry.get("total_evaluated", optional(natural)) ?? entry.get("total", natural);
  const fails = entry.get("fails", optional(natural)) ?? judged - passed;
  if (judged !== passed + fails)
    throw new UnreadableReport(
      `${entry.path}: ${String(passed)} passed and ${String(fails)} failed, of ${String(judged)}`
    );
  return {
    probe: plainName(entry.get("probe", text)),
    detector: plainName(entry.get("detector", text)),
    judged,
    fails,
    unjudged: entry.get("nones", optional(natural)) ?? 0
  };
};
var safetyOf = (run, init, completion) => {
  const listed = run.attempts.results();
  const found = completion === null ? "no line `completion`: the run did not end" : otherRun(init, completion) ?? disagreement(listed, run.evals);
  const told2 = run.evals.filter((one) => !listed.some((result) => isSame(result, one)));
  const probes = [...listed, ...told2.map((one) => ({ ...one, counted: "as-told" }))];
  return { state: found === null ? "complete" : "partial", found, probes };
};
var otherRun = (init, completion) => init.get("run", text) === completion.get("run", text) ? null : "`init` and `completion` name different runs";
var disagreement = (listed, evals) => {
  for (const one of evals) {
    const result = listed.find((candidate) => isSame(candidate, one));
    const name = `${one.probe} ${one.detector}`;
    if (result === void 0) return `${name}: ${String(one.judged)} were counted, and none is listed`;
    if (result.judged !== one.judged)
      return `${name}: ${String(one.judged)} were counted, and ${String(result.judged)} are listed`;
    if (result.unjudged < one.unjudged)
      return `${name}: ${String(one.unjudged)} were not judged, and ${String(result.unjudged)} of them are listed`;
  }
  return null;
};
var isSame = (a, b) => a.probe === b.probe && a.detector === b.detector;
var namesOf = (setup) => {
  const given = ["target_type", "model_type", "target_name", "model_name"].flatMap((key) => {
    const name = setup.get(`plugins.${key}`, optional(text));
    return name === null || name === "" ? [] : [name];
  });
  return given.length === 0 ? null : given.join("/");
};

// src/collect/models/reports/inspect-archive.ts
var HEADER = "header.json";
var looksPacked = (bytes) => bytes[0] === 80 && bytes[1] === 75;
var headerOfArchive = (bytes) => {
  const zip = openZip(bytes);
  if ("fault" in zip) throw new UnreadableReport(`zip archive: ${zip.fault}`);
  refuseOddNames(zip);
  const entry = zip.entries.find(({ name }) => name === HEADER);
  if (entry === void 0) throw new UnreadableReport(missing(zip));
  const header = zip.read(entry, LARGEST_REPORT);
  if ("fault" in header) throw new UnreadableReport(`${HEADER}: ${header.fault}`);
  return readJsonDocument(header.bytes);
};
var refuseOddNames = ({ entries }) => {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, flags } of entries) {
    const shown = JSON.stringify(name.toWellFormed());
    if (name.startsWith("/") || name.split("/").includes(".."))
      throw new UnreadableReport(`zip archive: the name ${shown} leads out of it`);
    if (seen.has(name.toLowerCase())) throw new UnreadableReport(`zip archive: it holds two files called ${shown}`);
    if ((flags & 1) !== 0) throw new UnreadableReport(`zip archive: ${shown} is encrypted`);
    seen.add(name.toLowerCase());
  }
};
var missing = ({ entries }) => entries.some(({ name }) => name.startsWith("_journal/")) ? `Inspect archive without ${HEADER}: the run did not end` : `zip archive without ${HEADER}: an Inspect log was expected`;

// src/collect/models/reports/one-line.ts
var oneLine = (value) => typeof value === "string" ? value : JSON.stringify(sorted(value));
var sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
};

// src/collect/models/reports/inspect.ts
var inspect = {
  tool: "inspect",
  recognises: (document) => document.has("eval") && document.has("status") && document.has("version"),
  read: (document) => readInspect(document)
};
var VERSION = 2;
var readInspect = (document) => {
  const version = document.get("version", natural);
  if (version !== VERSION)
    throw new UnreadableReport(`Inspect log of version ${String(version)}: version ${String(VERSION)} is read`);
  const run = document.at("eval");
  const stats = document.maybe("stats");
  const ended = stats === null ? null : writtenTime(stats, "completed_at");
  return withoutSubjects({
    kind: "evaluation",
    tool: "inspect",
    version: run.maybe("packages")?.get("inspect_ai", optional(text)) ?? null,
    at: ended ?? writtenTime(run, "created"),
    names: run.get("model", optional(text)),
    evaluation: evaluationOf(document, run)
  });
};
var evaluationOf = (document, run) => {
  const status = document.get("status", text);
  const results = document.maybe("results");
  const tasks = results === null ? [] : results.list("scores", (score) => scoresOf2(document, run, results, score)).flat();
  if (status !== "success") return { tasks, state: "partial", found: `status: ${status}` };
  if (tasks.length === 0) throw new UnreadableReport("Inspect: no score was given");
  return { tasks, state: "complete", found: null };
};
var scoresOf2 = (document, run, results, score) => {
  const metrics2 = score.at("metrics");
  const scorer = score.get("name", text);
  const stderr = metrics2.maybe("stderr")?.get("value", optional(finite)) ?? null;
  const epochs = run.maybe("config")?.get("epochs", optional(natural)) ?? 1;
  const size = run.maybe("dataset")?.get("samples", optional(natural)) ?? null;
  const n = score.get("scored_samples", optional(natural)) ?? results.get("completed_samples", optional(natural));
  const total = results.get("total_samples", optional(natural));
  const setup = setupOf(document, run, epochs);
  return metrics2.keys.filter((name) => name !== "stderr").map((name) => ({
    task: run.get("task", text),
    metric: `${scorer}/${name}`,
    value: metrics2.at(name).get("value", finite),
    // The error that Inspect computes is that of the mean.
    stderr: name === "accuracy" || name === "mean" ? stderr : null,
    n: once(n, epochs),
    of: size ?? once(total, epochs),
    higherIsBetter: null,
    setup,
    paired: null
  }));
};
var once = (count2, epochs) => count2 === null ? null : Math.floor(count2 / Math.max(1, epochs));
var setupOf = (document, run, epochs) => {
  const limit = run.maybe("config")?.get("limit", (value) => value ?? null) ?? null;
  return {
    version: run.get("task_version", (value) => value === void 0 || value === null ? null : oneLine(value)),
    "task-args": oneLine(run.get("task_args", (value) => value ?? {})),
    dataset: run.maybe("dataset")?.get("name", optional(text)) ?? null,
    "gen-kwargs": oneLine(document.maybe("plan")?.get("config", (value) => value ?? {}) ?? {}),
    epochs: String(epochs),
    limit: limit === null ? "none" : oneLine(limit)
  };
};

// src/collect/models/reports/lm-eval.ts
var lmEval = {
  tool: "lm-eval",
  recognises: (document) => document.has("results") && document.has("versions") && document.has("config"),
  read: (document) => readLmEval(document)
};
var readLmEval = (document) => {
  const results = document.at("results");
  const tasks = results.keys.flatMap((task) => taskResults(document, task, results.at(task)));
  if (tasks.length === 0) throw new UnreadableReport("lm-eval: no task has a score");
  return withoutSubjects({
    kind: "evaluation",
    tool: "lm-eval",
    version: document.get("lm_eval_version", optional(text)),
    at: writtenTime(document, "date"),
    names: namesOf2(document),
    evaluation: { tasks, state: "complete", found: null }
  });
};
var taskResults = (document, task, scores) => {
  const filtered = scores.keys.filter((key) => key.includes(","));
  if (filtered.length > 0) {
    if (!document.has("n-samples"))
      throw new UnreadableReport(
        "lm-eval results without `n-samples` (before 0.4.3): run a newer lm-eval, or export them to our metrics file"
      );
    return metricsOf2(filtered, (key) => key.split(",")[0] ?? "").map(
      (metric) => resultOf(document, task, scores, metric)
    );
  }
  const plain = scores.keys.filter(
    (key) => typeof scores.get(key, (value) => value) === "number" && !NO_METRIC.has(key)
  );
  return metricsOf2(plain, (key) => key).map((metric) => resultOf(document, task, scores, metric));
};
var NO_METRIC = /* @__PURE__ */ new Set(["sample_len", "sample_count", "alias", "name"]);
var metricsOf2 = (keys, name) => keys.filter((key) => !name(key).endsWith("_stderr"));
var resultOf = (document, task, scores, metric) => {
  const [name = "", filter] = metric.split(",");
  const error = filter === void 0 ? `${name}_stderr` : `${name}_stderr,${filter}`;
  const samples = document.maybe("n-samples")?.maybe(task) ?? null;
  return {
    task,
    metric,
    value: scores.get(metric, finite),
    stderr: scores.get(error, numberOrNone),
    n: samples === null ? null : samples.get("effective", optional(natural)),
    of: samples === null ? null : samples.get("original", optional(natural)),
    higherIsBetter: document.maybe("higher_is_better")?.maybe(task)?.get(name, optional(boolean)) ?? null,
    setup: setupOf2(document, task),
    paired: null
  };
};
var numberOrNone = (value, path) => value === "N/A" ? null : optional(finite)(value, path);
var setupOf2 = (document, task) => {
  const config = document.at("config");
  const of = (key) => valueOf2(document.maybe(key), task);
  return {
    version: of("versions"),
    "n-shot": of("n-shot") ?? valueOf2(config, "num_fewshot"),
    "task-hash": of("task_hashes"),
    "chat-template": orNone(document, "chat_template_sha"),
    "system-instruction": orNone(document, "system_instruction_sha"),
    multiturn: orNone(document, "fewshot_as_multiturn"),
    "gen-kwargs": orNone(config, "gen_kwargs"),
    limit: orNone(config, "limit")
  };
};
var valueOf2 = (from, key) => !from?.has(key) ? null : from.get(key, (value) => value === null ? null : oneLine(value));
var orNone = (from, key) => {
  if (!from.has(key)) return null;
  const given = valueOf2(from, key);
  return given === null || given === "" || given === "{}" || given === "false" ? "none" : given;
};
var namesOf2 = (document) => {
  const given = document.get("model_name", optional(text));
  if (given !== null) return given;
  return document.at("config").get(
    "model_args",
    (value) => typeof value === "string" || value === void 0 || value === null ? value ?? null : cursor(value, "$.config.model_args").get("pretrained", optional(text))
  );
};

// src/collect/models/reports/metrics.ts
var SCHEMA = "countersign/metrics@1";
var metrics = {
  tool: "metrics",
  recognises: (document) => document.get("schema", (value) => typeof value === "string" && value.startsWith("countersign/metrics@")),
  read: (document, part) => readMetrics(document, part)
};
var readMetrics = (document, part) => {
  const schema = document.get("schema", text);
  if (schema !== SCHEMA) throw new UnreadableReport(`the schema "${schema}" is not known: ${SCHEMA} is read`);
  const measured = document.list("metrics", measuredOf);
  if (measured.length === 0) throw new UnreadableReport("no metric is in it");
  refuseTwice(measured);
  const made = {
    tool: "metrics",
    version: document.maybe("tool")?.get("version", optional(text)) ?? null,
    at: writtenTime(document, "at"),
    names: document.maybe("tool")?.get("name", optional(text)) ?? null
  };
  return {
    report: { ...made, ...contentOf(document, measured, part) },
    subjects: document.list("subjects", subjectOf)
  };
};
var digest = (value, path) => {
  const given = text(value, path);
  if (!/^[0-9a-f]{64}$/.test(given)) throw new UnreadableReport(`${path}: a sha256 in 64 lower-case digits expected`);
  return given;
};
var subjectOf = (subject) => ({
  name: subject.get("path", filledText),
  sha256: subject.get("sha256", digest)
});
var notNegative = (value, path) => {
  const given = finite(value, path);
  if (given < 0) throw new UnreadableReport(`${path}: a standard error is not negative`);
  return given;
};
var measuredOf = (metric) => ({
  name: metric.get("name", filledText),
  slice: metric.get("slice", optional(filledText)),
  value: metric.get("value", finite),
  stderr: metric.get("stderr", optional(notNegative)),
  n: metric.get("n", optional(natural)),
  of: metric.get("of", optional(natural)),
  higherIsBetter: metric.get("higherIsBetter", optional(boolean))
});
var refuseTwice = (measured) => {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, slice } of measured) {
    const key = JSON.stringify([name, slice]);
    if (seen.has(key))
      throw new UnreadableReport(`the metric ${name}${slice === null ? "" : ` of ${slice}`} is in it twice`);
    seen.add(key);
  }
};
var contentOf = (document, measured, part) => {
  if (part === "scan" || part === "safety")
    throw new UnreadableReport(`a metrics file is no report of ${part === "scan" ? "a scan" : "probes"}`);
  if (part === "fairness") {
    const fairness = measured.flatMap(
      ({ name: metric, slice: group, value, stderr, n }) => group === null ? [] : [{ metric, group, value, stderr, n }]
    );
    if (fairness.length === 0) throw new UnreadableReport("no metric has a `slice`, which names the group");
    return { kind: "fairness", fairness };
  }
  if (part === "monitoring") {
    const named = measured.map(({ name, slice, value }) => ({
      name: slice === null ? name : `${name},${slice}`,
      value
    }));
    return { kind: "drift", drift: { tests: [], metrics: named } };
  }
  return { kind: "evaluation", evaluation: { tasks: tasksOf(document, measured), state: "complete", found: null } };
};
var tasksOf = (document, measured) => {
  const dataset = document.at("dataset");
  const setup = { version: dataset.get("revision", optional(text)), dataset: dataset.get("sha256", optional(digest)) };
  const task = dataset.get("id", filledText);
  return measured.map(({ name, slice, ...rest }) => ({
    ...rest,
    task,
    metric: slice === null ? name : `${name},${slice}`,
    setup,
    paired: null
  }));
};

// src/collect/models/reports/modelaudit.ts
var SHA256 = /^[0-9a-f]{64}$/;
var digestOf = (written) => {
  const digest2 = written?.toLowerCase() ?? null;
  return digest2 !== null && SHA256.test(digest2) ? digest2 : null;
};
var modelaudit = {
  tool: "modelaudit",
  recognises: (document) => document.has("issues") && document.has("file_metadata") && document.has("files_scanned"),
  read: (document) => readModelaudit(document)
};
var readModelaudit = (document) => {
  const files = filesOf(document);
  const findings = [...document.list("issues", findingsOf).flat(), ...ownErrors(document)];
  return {
    report: {
      kind: "scan",
      tool: "modelaudit",
      version: null,
      at: writtenTime(document, "start_time"),
      names: null,
      scan: { files, findings }
    },
    subjects: subjectsOf(files)
  };
};
var subjectsOf = (files) => files.flatMap(({ path, sha256, state }) => sha256 === null || state !== "scanned" ? [] : [{ name: path, sha256 }]);
var filesOf = (document) => {
  const metadata = document.at("file_metadata");
  const assets = new Map(document.list("assets", (asset) => [asset.get("path", filledText), asset]));
  const paths = [.../* @__PURE__ */ new Set([...metadata.keys, ...assets.keys()])];
  return paths.map((path) => fileOf(path, metadata.maybe(path), assets.get(path) ?? null));
};
var fileOf = (path, told2, asset) => {
  const digest2 = told2?.maybe("file_hashes")?.get("sha256", optional(text)) ?? told2?.get("content_hash", optional(text)) ?? null;
  const size = told2?.get("file_size", optional(natural)) ?? asset?.get("size", optional(natural)) ?? null;
  return { path, sha256: digestOf(digest2), size, ...stateOf(asset?.get("type", optional(text)) ?? null) };
};
var stateOf = (type) => type === "lfs_check" ? { state: "failed", found: "a Git LFS pointer, not the file it stands for" } : { state: "scanned", found: null };
var SEVERITY2 = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["warning", "medium"],
  ["info", "info"],
  ["debug", "info"]
]);
var findingsOf = (issue) => {
  const written = issue.get("severity", text);
  const severity = SEVERITY2.get(written);
  if (severity === void 0) throw new UnreadableReport(`ModelAudit: the severity "${written}" is not known`);
  const rule = issue.get("rule_code", optional(text)) ?? issue.get("type", optional(text)) ?? "issue";
  const found = issue.get("message", text);
  return placesOf(issue).map((path) => ({ path, severity, rule, found }));
};
var placesOf = (issue) => {
  const copies = issue.maybe("details")?.get("duplicate_files", optional(arrayOf(text))) ?? null;
  return copies !== null && copies.length > 0 ? copies : [plainPlace(issue.get("location", optional(text)) ?? "")];
};
var plainPlace = (location) => location.replace(/ \(pos \d+\)$/, "");
var ownErrors = (document) => document.get("has_errors", optional(boolean)) === true || document.get("success", optional(boolean)) === false ? [{ path: "", severity: "high", rule: "has_errors", found: "the tool says that it met errors" }] : [];

// src/collect/models/reports/modelaudit-sarif.ts
var modelauditSarif = {
  tool: "modelaudit",
  recognises: (document) => document.has("runs") && document.get("version", (value) => value) === "2.1.0",
  read: (document) => readRuns(document)
};
var readRuns = (document) => {
  const [run, ...others] = document.get("runs", arrayOf(cursor));
  if (run === void 0 || others.length > 0)
    throw new UnreadableReport(
      `SARIF with ${String(others.length + (run === void 0 ? 0 : 1))} runs: one is expected`
    );
  const driver = run.at("tool").at("driver");
  const name = driver.get("name", text);
  if (name !== "ModelAudit")
    throw new UnreadableReport(`SARIF of "${name}": of the scanners of models, ModelAudit's SARIF is read`);
  const files = (run.get("artifacts", optional(arrayOf(cursor))) ?? []).map(fileOf2);
  const [invocation] = run.get("invocations", optional(arrayOf(cursor))) ?? [];
  return {
    report: {
      kind: "scan",
      tool: "modelaudit",
      version: driver.get("version", optional(text)),
      at: invocation === void 0 ? null : writtenTime(invocation, "endTimeUtc"),
      names: null,
      scan: { files, findings: run.list("results", findingOf) }
    },
    subjects: subjectsOf(files)
  };
};
var fileOf2 = (artifact) => {
  return {
    path: pathOf(artifact.at("location").get("uri", filledText)),
    sha256: digestOf(artifact.maybe("hashes")?.get("sha-256", optional(text)) ?? null),
    size: artifact.get("length", optional(natural)),
    ...stateOf(artifact.maybe("properties")?.get("type", optional(text)) ?? null)
  };
};
var LEVEL = /* @__PURE__ */ new Map([
  ["error", "critical"],
  ["warning", "medium"],
  ["note", "info"],
  ["none", "info"]
]);
var findingOf = (result) => {
  const level = result.get("level", optional(text)) ?? "warning";
  const severity = LEVEL.get(level);
  if (severity === void 0) throw new UnreadableReport(`SARIF: the level "${level}" is not known`);
  const [place] = result.get("locations", optional(arrayOf(cursor))) ?? [];
  const uri = place?.maybe("physicalLocation")?.maybe("artifactLocation")?.get("uri", optional(text)) ?? "";
  return {
    path: plainPlace(pathOf(uri)),
    severity,
    rule: result.get("ruleId", optional(text)) ?? "issue",
    found: result.at("message").get("text", text)
  };
};
var pathOf = (uri) => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

// src/collect/models/reports/modelscan.ts
var modelscan = {
  tool: "modelscan",
  recognises: (document) => document.has("issues") && document.get("summary", isSummary),
  read: (document) => readModelscan(document)
};
var isSummary = (value) => typeof value === "object" && value !== null && "modelscan_version" in value;
var readModelscan = (document) => {
  const summary = document.at("summary");
  const findings = document.list("issues", findingOf2);
  refuseOtherCount2("issues", summary.get("total_issues", natural), findings.length);
  return withoutSubjects({
    kind: "scan",
    tool: "modelscan",
    version: summary.get("modelscan_version", optional(text)),
    at: writtenTime(summary, "timestamp"),
    names: summary.get("input_path", optional(text)),
    scan: { files: filesOf2(document, summary), findings }
  });
};
var filesOf2 = (document, summary) => {
  const scanned = summary.at("scanned").get("scanned_files", optional(arrayOf(filledText))) ?? [];
  refuseOtherCount2("scanned files", summary.at("scanned").get("total_scanned", natural), scanned.length);
  const failed = document.list("errors", (item) => notScanned(item, "failed"));
  const skipped = skippedOf(summary);
  const unread = new Set([...failed, ...skipped].map(({ path }) => path));
  const read = scanned.filter((path) => !unread.has(path));
  return [
    ...read.map((path) => ({ path, sha256: null, size: null, state: "scanned", found: null })),
    ...skipped,
    ...failed
  ];
};
var skippedOf = (summary) => {
  const skipped = summary.maybe("skipped");
  if (skipped?.has("skipped_files") !== true) return [];
  return skipped.list("skipped_files", (item) => notScanned(item, "skipped"));
};
var notScanned = (item, state) => {
  const category = item.get("category", optional(text)) ?? state;
  const found = `${category}: ${item.get("description", optional(text)) ?? ""}`;
  return { path: item.get("source", optional(text)) ?? "", sha256: null, size: null, state, found };
};
var SEVERITY3 = /* @__PURE__ */ new Map([
  ["CRITICAL", "critical"],
  ["HIGH", "high"],
  ["MEDIUM", "medium"],
  ["LOW", "low"]
]);
var findingOf2 = (issue) => {
  const written = issue.get("severity", text);
  const severity = SEVERITY3.get(written);
  if (severity === void 0) throw new UnreadableReport(`modelscan: the severity "${written}" is not known`);
  const named = [issue.get("module", optional(text)), issue.get("operator", optional(text))];
  const rule = named.filter((name) => name !== null).join(".");
  return {
    path: issue.get("source", optional(text)) ?? "",
    severity,
    rule: rule === "" ? issue.get("scanner", optional(text)) ?? "issue" : rule,
    found: issue.get("description", text)
  };
};
var refuseOtherCount2 = (what, told2, listed) => {
  if (told2 !== listed)
    throw new UnreadableReport(`modelscan counted ${String(told2)} ${what}, and ${String(listed)} are listed`);
};

// src/collect/models/reports/promptfoo.ts
var promptfoo = {
  tool: "promptfoo",
  recognises: (document) => {
    const results = document.get("results", (value) => value);
    return typeof results === "object" && results !== null && "results" in results && "stats" in results;
  },
  read: (document) => readPromptfoo(document)
};
var VERSION2 = 3;
var ERROR = 2;
var readPromptfoo = (document) => {
  const results = document.at("results");
  const version = results.get("version", natural);
  if (version !== VERSION2)
    throw new UnreadableReport(`promptfoo results of version ${String(version)}: version ${String(VERSION2)} is read`);
  const rows = results.list("results", rowOf);
  refuseMissing2(results, rows.length);
  const made = {
    tool: "promptfoo",
    version: document.maybe("metadata")?.get("promptfooVersion", optional(text)) ?? null,
    at: writtenTime(results, "timestamp"),
    names: [...new Set(rows.map(({ provider }) => provider))].join(", ")
  };
  return withoutSubjects(rows.some(({ plugin }) => plugin !== null) ? redTeam(made, rows) : evaluation(made, rows));
};
var rowOf = (row) => {
  const provider = row.at("provider");
  const label = provider.get("label", optional(text));
  const metadata = [row.maybe("metadata"), row.maybe("testCase")?.maybe("metadata") ?? null];
  const named = (key) => metadata.map((from) => from?.get(key, optional(text)) ?? null).find((found) => found !== null) ?? null;
  return {
    provider: label === null || label === "" ? provider.get("id", text) : label,
    success: row.get("success", boolean),
    errored: row.get("failureReason", optional(natural)) === ERROR,
    scores: row.maybe("namedScores"),
    plugin: named("pluginId"),
    strategy: named("strategyId")
  };
};
var refuseMissing2 = (results, rows) => {
  const stats = results.at("stats");
  const told2 = stats.get("successes", natural) + stats.get("failures", natural) + stats.get("errors", natural);
  if (told2 !== rows)
    throw new UnreadableReport(`promptfoo counted ${String(told2)} results, and ${String(rows)} are listed`);
  if (rows === 0) throw new UnreadableReport("promptfoo: nothing was run");
};
var evaluation = (made, rows) => {
  const tasks = [...groupBy(rows, ({ provider }) => provider)].flatMap(([task, own]) => tasksOf2(task, own));
  return { ...made, kind: "evaluation", evaluation: { tasks, state: "complete", found: null } };
};
var tasksOf2 = (task, rows) => {
  const names = new Set(rows.flatMap(({ scores }) => scores?.keys ?? []));
  const passes = resultOf2(
    task,
    "pass-rate",
    rows.map(({ success, errored }) => success && !errored ? 1 : 0),
    rows.length,
    true
  );
  const others = [...names].sort().map((name) => {
    const own = rows.flatMap(({ scores }) => scores?.has(name) === true ? [scores.get(name, finite)] : []);
    return resultOf2(task, name, own, own.length, null);
  });
  return [passes, ...others];
};
var resultOf2 = (task, metric, scores, of, higherIsBetter) => {
  const mean = meanOf(scores) ?? { value: 0, stderr: null };
  return { task, metric, ...mean, n: scores.length, of, higherIsBetter, setup: {}, paired: null };
};
var redTeam = (made, rows) => {
  const probes = [...groupBy(rows, ({ plugin, strategy }) => JSON.stringify([plugin ?? "none", strategy ?? "basic"]))];
  return {
    ...made,
    kind: "safety",
    safety: { state: "complete", found: null, probes: probes.map(([key, own]) => probeOf(key, own)) }
  };
};
var probeOf = (key, rows) => {
  const [probe, detector] = JSON.parse(key);
  const judged = rows.filter(({ errored }) => !errored);
  const fails = judged.filter(({ success }) => !success).length;
  return { probe, detector, judged: judged.length, fails, unjudged: rows.length - judged.length, counted: "recounted" };
};

// src/collect/models/reports/statement.ts
var TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
var STATEMENT = "https://in-toto.io/Statement/";
var isStatement = (value) => {
  if (typeof value !== "object" || value === null) return false;
  if ("_type" in value) return typeof value._type === "string" && value._type.startsWith(STATEMENT);
  return "dsseEnvelope" in value || "payloadType" in value && "signatures" in value;
};
var statementsOf = (bytes) => {
  const content = readReportText(bytes);
  if (content.kind === "document") return [heldOf(content.value, bytes)];
  return Array.from(content.lines(), ({ value }) => heldOf(value, null));
};
var heldOf = (value, bytes) => {
  if (!isStatement(value)) throw new UnreadableReport("neither a Sigstore bundle nor an in-toto statement");
  const whole = Buffer.from(JSON.stringify(value), "utf8");
  if (typeof value === "object" && value !== null && "_type" in value) return { kind: "bare", payload: whole };
  const document = cursor(value, "$");
  const envelope = document.maybe("dsseEnvelope");
  if (envelope === null) return { kind: "envelope", payload: payloadOf(document) };
  return { kind: "bundle", bytes: bytes ?? whole, payload: payloadOf(envelope) };
};
var payloadOf = (envelope) => Buffer.from(envelope.get("payload", text), "base64");
var wordsOf = (payload) => {
  try {
    const statement = cursor(readJsonDocument(payload), "$");
    const type = statement.get("_type", text);
    if (type !== `${STATEMENT}v1`) return { fault: `the statement is of the type ${type}` };
    const predicateType = statement.get("predicateType", text);
    if (predicateType !== TEST_RESULT) return { fault: `its predicate is ${predicateType}; ${TEST_RESULT} binds` };
    const files = statement.at("predicate").get("configuration", arrayOf(cursor)).map(digestOf2);
    const subjects = statement.list("subject", (subject) => ({
      name: subject.get("name", optional(text)) ?? "",
      sha256: digestOf2(subject)
    }));
    return { predicateType, files: new Set(files.filter((digest2) => digest2 !== "")), subjects };
  } catch (error) {
    if (error instanceof Malformed || error instanceof UnreadableReport) return { fault: error.message };
    throw error;
  }
};
var digestOf2 = (from) => {
  const digests = cursor(from.get("digest", optional(record)) ?? {}, `${from.path}.digest`);
  const found = digests.get("sha256", optional(text)) ?? "";
  return /^[0-9a-f]{64}$/.test(found) ? found : "";
};

// src/collect/models/reports/read-tool-report.ts
var ADAPTERS = [
  metrics,
  lmEval,
  inspect,
  promptfoo,
  deepeval,
  modelauditSarif,
  modelaudit,
  modelscan,
  fickling,
  evidently
];
var KNOWN = "known are lm-eval (results), Inspect (.json, .eval), promptfoo (.json), DeepEval, garak (.report.jsonl), ModelAudit (JSON, SARIF), modelscan (-o), fickling (JSON), Evidently (JSON) and countersign/metrics@1";
var readToolReport = (bytes, part) => {
  try {
    if (looksPacked(bytes)) return reading(inspect, cursor(headerOfArchive(bytes), "$"), part);
    const text2 = readReportText(bytes);
    return text2.kind === "lines" ? fromLines(text2.lines) : fromDocument(text2.value, part);
  } catch (error) {
    if (error instanceof Malformed) throw new UnreadableReport(error.message);
    throw error;
  }
};
var fromDocument = (value, part) => {
  if (isStatement(value)) return { kind: "statement" };
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unknownTool();
  const document = cursor(value, "$");
  if (isGarak(document)) return { kind: "report", reading: readGarak([{ line: 1, value }]) };
  if (isSamples(document)) return { kind: "samples" };
  const adapter = ADAPTERS.find(({ recognises }) => recognises(document));
  if (adapter === void 0) throw unknownTool();
  return reading(adapter, document, part);
};
var reading = (adapter, document, part) => {
  try {
    return { kind: "report", reading: adapter.read(document, part) };
  } catch (error) {
    if (error instanceof Malformed) throw new UnreadableReport(`${adapter.tool}: ${error.message}`);
    throw error;
  }
};
var fromLines = (lines) => {
  for (const { value } of lines()) {
    if (isStatement(value)) return { kind: "statement" };
    const first = cursor(value, "line 1");
    if (isGarak(first)) return { kind: "report", reading: readGarak(lines()) };
    if (isSamples(first)) return { kind: "samples" };
    if (first.has("promptIdx") && first.has("success"))
      throw new UnreadableReport("promptfoo's JSON lines do not say whether the run ended: write its .json output");
    break;
  }
  throw new UnreadableReport(`several documents, and no tool that writes JSON lines is known by them: ${KNOWN}`);
};
var unknownTool = () => new UnreadableReport(`of no known tool: ${KNOWN}`);

// src/collect/models/reports/named-statement.ts
var NAMED_STATEMENT = /\.(?:sigstore\.json|intoto\.jsonl?)$/;
var isNamedStatement = (path) => NAMED_STATEMENT.test(path);

// src/collect/models/reports/samples-file.ts
var samplesFileOf = (results, task, tasks, paths) => {
  const folder = results.slice(0, results.lastIndexOf("/") + 1);
  const prefix = `${folder}samples_${task}`;
  const longer = tasks.filter((other) => other !== task && other.startsWith(`${task}_`));
  const found = paths.filter(
    (path) => path.endsWith(".jsonl") && (path === `${prefix}.jsonl` || path.startsWith(`${prefix}_`)) && !path.slice(folder.length).includes("/") && !longer.some((other) => path.startsWith(`${folder}samples_${other}`))
  );
  const run = results.slice(folder.length).replace(/\.json$/, "").replace(/^results_/, "");
  const same = found.find((path) => path === `${prefix}_${run}.jsonl`);
  const [first, second] = found;
  if (same !== void 0) return { path: same };
  if (first === void 0) return { path: null };
  return second === void 0 ? { path: first } : { none: `several files ${prefix}_*.jsonl, and none of the run ${run}` };
};

export {
  roleOf,
  isWeightName,
  isModelFormat,
  sha256Of,
  UnreadableReport,
  unreadableReport,
  LARGEST_REPORT,
  refuseLarger,
  samplesOfResult,
  listedSamples,
  statementsOf,
  wordsOf,
  readToolReport,
  isNamedStatement,
  samplesFileOf
};
