import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  bytesText,
  inspectListed,
  listFiles,
  progressBar
} from "./chunk-HONBSKTT.js";
import {
  signerOf
} from "./chunk-UKCIPQC2.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import {
  InvalidArgumentError
} from "./chunk-R727PZ4R.js";
import {
  plain
} from "./chunk-GCJBTRQJ.js";
import "./chunk-JOIHDZKP.js";
import {
  canonical
} from "./chunk-TWSPNMR4.js";
import {
  LONGEST_POINTER,
  pointerOf
} from "./chunk-2UE64ATQ.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import "./chunk-2YSYZP25.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/model-attest.ts
import { readFile as readFile2, writeFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/evidence/statement/model-result.ts
var modelResultStatement = ({ weights, reports, result }) => canonical({
  _type: "https://in-toto.io/Statement/v1",
  subject: weights.map(descriptor),
  predicateType: "https://in-toto.io/attestation/test-result/v0.1",
  predicate: { result, configuration: reports.map(descriptor) }
});
var descriptor = ({ name, sha256 }) => ({ name, digest: { sha256 } });

// src/wiring/model-report-file.ts
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
var LARGEST = 50 << 20;
var JSON_NAME = /\.(?:json|sarif)$/iu;
var LINES_NAME = /\.jsonl$/iu;
var readModelReport = async (path) => {
  const { size } = await stat(path);
  if (size > LARGEST) return { found: `it has ${String(size)} bytes, over ${String(LARGEST)}` };
  const bytes = await readFile(path);
  const found = faultOf(path, bytes);
  return found === null ? { sha256: createHash("sha256").update(bytes).digest("hex") } : { found };
};
var faultOf = (path, bytes) => {
  if (bytes.length === 0) return "it is empty";
  if (bytes.length <= LONGEST_POINTER && pointerOf(bytes) !== null) return "it is a pointer of Git LFS and no report";
  if (JSON_NAME.test(path)) return jsonFault(bytes);
  if (!LINES_NAME.test(path)) return null;
  for (const [index, line] of bytes.toString("utf8").split("\n").entries()) {
    const found = line === "" ? null : jsonFault(line);
    if (found !== null) return `line ${String(index + 1)}: ${found}`;
  }
  return null;
};
var jsonFault = (content) => {
  try {
    parseStrictJson(content);
    return null;
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    return `it is no JSON that every reader reads alike (${error.message}); Python writes NaN and Infinity, which are none`;
  }
};

// src/wiring/model-attest.ts
var Refused = class extends Error {
  name = "Refused";
};
var REFUSED = 1;
var modelAttest = async (options, { print }) => {
  try {
    const signer = await signerFor(options);
    const named = namer(options.root);
    const reports = await Promise.all(
      [...options.report, ...options.samples ?? []].map((path) => reportOf(path, named))
    );
    const weights = await weightsOf(options.weights, named);
    const statement = modelResultStatement({ weights, reports, result: options.result });
    await writeFile(options.output, signer === null ? `${statement}
` : await signed(signer, statement));
    for (const each of [...told("weight", weights), ...told("report", reports)]) print(each);
    print(
      signer === null ? unsignedWords(options.output) : `Signed: ${plain(options.output)}. Put it beside the report.`
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print(`Nothing was written: ${error.message}`);
    return REFUSED;
  }
};
var told = (what, files) => files.map(({ name, sha256 }) => `${what}  sha256:${sha256}  ${plain(name)}`);
var unsignedWords = (output) => [
  `Not signed: ${plain(output)} is the bare statement, which the gate counts as absent. Sign it with --key or --keyless; or in a workflow`,
  "with actions/attest: its subjects as `subject-checksums`, its predicateType as `predicate-type`, its predicate as `predicate`."
].join("\n");
var namer = (root) => (path) => {
  const name = relative(resolve(root), resolve(path));
  if (name === "" || name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name))
    throw new InvalidArgumentError(
      `${path} lies outside of ${root}. Run it at the root of the repository, or name that by --root.`
    );
  return name.split(sep).join("/");
};
var reportOf = async (path, named) => {
  const name = named(path);
  const read = await readModelReport(path);
  if ("found" in read) throw new Refused(`${plain(name)}: ${plain(read.found)}`);
  return { name, sha256: read.sha256 };
};
var weightsOf = async (paths, named) => {
  const listed = await listFiles(paths);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const files = await inspectListed(listed, {
    progress: progressBar(process.stderr, total, () => performance.now()),
    forbidden: () => []
  });
  const own = new Set(paths.map((path) => resolve(path)));
  const weights = files.filter((file) => own.has(resolve(file.path)) || isWeight(file));
  if (weights.length === 0) throw new Refused(`there is no weight at ${paths.map((path) => plain(path)).join(", ")}`);
  return weights.map((file) => ({ name: named(file.path), sha256: digestOf(file) }));
};
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
var digestOf = (file) => {
  if (file.kind === "pointer") return file.sha256;
  const path = plain(file.path);
  if (file.kind === "link") throw new Refused(`${path} is a link; name the file that it leads to`);
  if (file.kind === "unread") throw new Refused(`${path} could not be read: ${plain(file.found)}`);
  const { faults, sha256, size } = file.inspection;
  if (size === 0) throw new Refused(`${path} has ${bytesText(0)}`);
  if (faults.some(({ code }) => code === "changed-while-read"))
    throw new Refused(`${path} was written to while it was read`);
  return sha256;
};
var CALL_SECONDS = 20;
var RUN_SECONDS = 120;
var signerFor = async ({ key, keyless }) => {
  if (key === void 0 && keyless === void 0) return null;
  const signingKey = key === void 0 ? null : await readFile2(key, "utf8");
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
