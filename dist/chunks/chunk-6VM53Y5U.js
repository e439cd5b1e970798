import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  LARGEST_REPORT,
  UnreadableReport,
  isModelFormat,
  isNamedStatement,
  isWeightName,
  readToolReport,
  roleOf,
  samplesFileOf,
  samplesOfResult,
  sha256Of,
  statementsOf,
  unreadableReport,
  wordsOf
} from "./chunk-6EB4UVHQ.js";
import {
  LONGEST_POINTER,
  inspectBytes,
  inspectFile,
  pointerOf
} from "./chunk-K7XB6JZW.js";
import {
  createProofReader
} from "./chunk-5EACDCEB.js";
import {
  matchesGlob
} from "./chunk-7AEKP7CG.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  reasonOf
} from "./chunk-H5MVRSYT.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  finite,
  integer,
  natural,
  objectId,
  optional,
  record,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import {
  __toESM
} from "./chunk-R5U37ZOC.js";

// src/collect/models/at-hand.ts
import { constants } from "node:fs";
import { access, lstat, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
var MOST = 1024 * 1024 * 1024;
var filesAtHand = (workspace) => {
  let left = 4 * MOST;
  return async (path, { sha256, size }) => {
    if (workspace === null || size > MOST || size > left) return null;
    left -= size;
    const real = await fileIn(workspace, path, size);
    if (real === null) {
      left += size;
      return null;
    }
    try {
      const inspection = await inspectFile(real);
      return inspection.sha256 === sha256 ? known(inspection) : null;
    } catch {
      return unknown({ code: "fact-unavailable", about: [path], found: "the file in the workspace could not be read" });
    }
  };
};
var fileIn = async (folder, path, size) => {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    const found = await lstat(real);
    await access(real, constants.R_OK);
    return real.startsWith(root + sep) && found.isFile() && found.size === size ? real : null;
  } catch {
    return null;
  }
};

// src/collect/models/documents/unreadable-document.ts
var UnreadableDocument = class extends Error {
  name = "UnreadableDocument";
  line;
  constructor(message, line = null) {
    super(message);
    this.line = line;
  }
};
var documentOf = (path, read) => {
  try {
    return known(read());
  } catch (fault) {
    return unknown(reasonOf2(path, fault));
  }
};
var reasonOf2 = (path, fault) => {
  if (fault instanceof NotStrict || fault instanceof Malformed) return reason(path, fault.message, null);
  if (fault instanceof UnreadableDocument) return reason(path, fault.message, fault.line);
  throw fault;
};
var reason = (path, message, line) => ({
  code: "document-unreadable",
  about: [path],
  needed: "a document that has one meaning",
  found: line === null ? message : `line ${String(line)}: ${message}`,
  at: line === null ? { path } : { path, line }
});
var POINTER = "version https://git-lfs.github.com/spec/";
var textOf = (bytes, most) => {
  if (bytes.length > most) {
    throw new UnreadableDocument(`${String(bytes.length)} bytes; at most ${String(most)} are read`);
  }
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text2.startsWith(POINTER)) throw new UnreadableDocument("a pointer of Git LFS; it must lie in git itself");
    return text2;
  } catch (fault) {
    if (fault instanceof UnreadableDocument) throw fault;
    throw new UnreadableDocument("the bytes are no UTF-8");
  }
};

// src/collect/models/documents/bom.ts
var MOST_BYTES = 50 * 1024 * 1024;
var MOST_COMPONENTS = 1e5;
var VERSIONS = /* @__PURE__ */ new Set(["1.5", "1.6", "1.7"]);
var readBom = (path, bytes) => {
  const bill = cursor(parseStrictJson(textOf(bytes, MOST_BYTES)), "$");
  bill.get("bomFormat", only("CycloneDX"));
  const specVersion = bill.get("specVersion", text);
  if (!VERSIONS.has(specVersion)) throw new Malformed("$.specVersion", "1.5, 1.6 or 1.7");
  const own = bill.maybe("metadata")?.maybe("component") ?? null;
  const all = [...own === null ? [] : flattened(own, "outside"), ...belowOf(bill, "outside")];
  if (all.length > MOST_COMPONENTS) {
    throw new UnreadableDocument(`${String(all.length)} components; at most ${String(MOST_COMPONENTS)} are read`);
  }
  const names = new Map(all.flatMap(({ at }) => nameByRef(at)));
  const components = all.filter(({ kept }) => kept === "kept").map(({ at }) => componentOf(at, names));
  if (!components.some(({ type }) => type === MODEL)) {
    throw new UnreadableDocument(`$.components: none is of the type ${MODEL}`);
  }
  return { path, specVersion, components };
};
var MODEL = "machine-learning-model";
var TYPES = /* @__PURE__ */ new Set([MODEL, "data", "file"]);
var only = (wanted) => (value, path) => {
  if (value !== wanted) throw new Malformed(path, JSON.stringify(wanted));
  return wanted;
};
var flattened = (at, above) => {
  const kept = above === "kept" || TYPES.has(at.get("type", filledText)) ? "kept" : "outside";
  return [{ at, kept }, ...belowOf(at, at.get("type", text) === MODEL ? "kept" : above)];
};
var belowOf = (at, above) => (at.has("components") ? at.list("components", (each) => each) : []).flatMap((each) => flattened(each, above));
var nameByRef = (at) => {
  const ref = at.get("bom-ref", optional(text));
  return ref === null ? [] : [[ref, at.get("name", filledText)]];
};
var componentOf = (at, names) => ({
  type: at.get("type", text),
  name: at.get("name", filledText),
  version: at.get("version", optional(text)),
  sha256: sha256Of2(at),
  licences: at.has("licenses") ? at.list("licenses", licenceOf) : [],
  datasets: datasetsOf(at, names),
  purl: at.get("purl", optional(text))
});
var SHA256 = /^[0-9a-f]{64}$/u;
var sha256Of2 = (at) => {
  const hashes = at.has("hashes") ? at.list("hashes", (each) => each) : [];
  const found = hashes.filter((each) => each.get("alg", filledText) === "SHA-256").map((each) => {
    const content = each.get("content", text).toLowerCase();
    if (!SHA256.test(content)) throw new Malformed(`${each.path}.content`, "64 hex digits");
    return content;
  });
  if (new Set(found).size > 1) throw new UnreadableDocument(`${at.path}.hashes has several SHA-256 that differ`);
  return found[0] ?? null;
};
var licenceOf = (entry) => {
  const expression = entry.get("expression", optional(filledText));
  const licence = entry.maybe("license");
  const said = licence?.get("id", optional(filledText)) ?? licence?.get("name", optional(filledText)) ?? expression;
  if (said === null || licence !== null && expression !== null) {
    throw new Malformed(entry.path, "an id, a name or an expression");
  }
  return said;
};
var datasetsOf = (at, names) => {
  const datasets = at.maybe("modelCard")?.maybe("modelParameters")?.get("datasets", optional(arrayOf(record))) ?? [];
  return datasets.map((each, index) => {
    const entry = cursor(each, `${at.path}.modelCard.modelParameters.datasets[${String(index)}]`);
    const ref = entry.get("ref", optional(filledText));
    return ref === null ? entry.get("name", filledText) : names.get(ref) ?? ref;
  });
};

// src/collect/models/documents/fields.ts
var demandKeys = (record2, allowed) => {
  const stranger = record2.keys.find((key) => !allowed.includes(key));
  if (stranger !== void 0)
    throw new Malformed(`${record2.path}.${stranger}`, `${allowed.join(", ")}, and no other key`);
};
var oneOrMore = (value, path) => {
  if (value === void 0 || value === null) return [];
  return Array.isArray(value) ? arrayOf(text)(value, path) : [text(value, path)];
};

// src/collect/models/documents/yaml-document.ts
var import_yaml = __toESM(require_dist(), 1);
var DEPTH = 20;
var readYamlDocument = (text2, first, read) => {
  const lines = new import_yaml.LineCounter();
  const lineOf = (offset) => first - 1 + lines.linePos(offset).line;
  const document = parsed(text2, lines, lineOf);
  const places2 = /* @__PURE__ */ new Map();
  const value = valueOf(document.contents, "$", { places: places2, lineOf, depth: 0 });
  try {
    return read(cursor(value, "$"));
  } catch (fault) {
    if (fault instanceof Malformed) throw new UnreadableDocument(fault.message, placeOf(fault.path, places2) ?? first);
    throw fault;
  }
};
var CHAIN = /(?:[-?:][ \t]+){40}/u;
var parsed = (text2, lineCounter, lineOf) => {
  if (nesting(text2) > 2 * DEPTH || CHAIN.test(text2)) throw new UnreadableDocument("it is nested too deeply");
  const options = { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false, logLevel: "silent" };
  const read = { ...options, version: "1.2", schema: "core", merge: false };
  const [document, second] = [...(0, import_yaml.parseAllDocuments)(text2, read)];
  if (document === void 0) throw new UnreadableDocument("it is empty");
  const [error] = [...document.errors, ...document.warnings];
  if (error !== void 0) throw new UnreadableDocument(oneLine(error.message), lineOf(error.pos[0]));
  if (second !== void 0) throw new UnreadableDocument("a second document begins", lineOf(second.range[0]));
  return document;
};
var oneLine = (message) => message.toWellFormed().split("\n", 1).join("").trim();
var nesting = (text2) => {
  let [depth, deepest] = [0, 0];
  for (const character of text2) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
  }
  return deepest;
};
var valueOf = (node, path, walk) => {
  if (node === null) return null;
  const line = walk.lineOf(offsetOf(node));
  if (!walk.places.has(path)) walk.places.set(path, line);
  const inner = { ...walk, depth: walk.depth + 1 };
  if (walk.depth > DEPTH) throw new UnreadableDocument(`${path} is nested too deeply`, line);
  if ((0, import_yaml.isAlias)(node)) throw new UnreadableDocument(`${path} is an alias; write the value out`, line);
  if ((0, import_yaml.isSeq)(node)) return node.items.map((item, index) => valueOf(item, `${path}[${String(index)}]`, inner));
  if ((0, import_yaml.isMap)(node)) return mapOf(node.items, path, inner);
  if (!(0, import_yaml.isScalar)(node)) throw new UnreadableDocument(`${path} is no value`, line);
  if (node.tag !== void 0) throw new UnreadableDocument(`${path} has the tag ${node.tag}`, line);
  return node.value;
};
var mapOf = (pairs, path, walk) => {
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of pairs) {
    const line = walk.lineOf(offsetOf(key));
    const name = (0, import_yaml.isScalar)(key) ? key.value : null;
    if (typeof name !== "string") throw new UnreadableDocument(`${path} has a key that is no text`, line);
    const place = `${path}.${name}`;
    if (entries.has(name)) throw new UnreadableDocument(`${place} is written twice`, line);
    walk.places.set(place, line);
    entries.set(name, valueOf(value, place, walk));
  }
  return Object.fromEntries(entries);
};
var offsetOf = (node) => (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isAlias)(node) ? node.range?.[0] ?? 0 : 0;
var placeOf = (path, places2) => {
  for (let end = path.length; end > 0; end -= 1) {
    const line = places2.get(path.slice(0, end));
    if (line !== void 0) return line;
  }
  return null;
};

// src/collect/models/documents/card.ts
var MOST_BYTES2 = 4 * 1024 * 1024;
var readCard = (path, bytes) => {
  const { front, body } = partsOf(textOf(bytes, MOST_BYTES2));
  const heading = headingOf(body);
  return front.trim() === "" ? { ...NOTHING, path, title: heading } : readYamlDocument(front, 2, (document) => cardOf(path, document, heading));
};
var NOTHING = { licence: null, licenceName: null, licenceLink: null, baseModels: [], datasets: [] };
var cardOf = (path, document, heading) => ({
  path,
  licence: licenceOf2(document.get("license", oneOrMore)),
  licenceName: document.get("license_name", optional(text)),
  licenceLink: document.get("license_link", optional(text)),
  baseModels: document.get("base_model", oneOrMore),
  datasets: document.get("datasets", oneOrMore),
  title: document.get("model_name", optional(text)) ?? heading
});
var licenceOf2 = (licences) => {
  if (licences.length > 1) throw new Malformed("$.license", "one id or one expression");
  return licences[0] ?? null;
};
var partsOf = (whole) => {
  const lines = whole.split(/\r?\n/u);
  if (lines[0]?.trimEnd() !== "---") return { front: "", body: whole };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) throw new UnreadableDocument("the front matter has no end: a line of three dashes", 1);
  return { front: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n") };
};
var HEADING = /^ {0,3}#[ \t]+(\S.*?)[ \t]*#*[ \t]*$/u;
var FENCE = /^ {0,3}(?:```|~~~)/u;
var headingOf = (body) => {
  let fenced = false;
  for (const line of body.split(/\r?\n/u)) {
    if (FENCE.test(line)) fenced = !fenced;
    const found = fenced ? void 0 : HEADING.exec(line)?.[1];
    if (found !== void 0) return found;
  }
  return null;
};

// src/collect/models/documents/keys.ts
var keysOf = (paths, texts) => {
  const keys = [];
  for (const path of new Set(paths)) {
    const text2 = texts.get(path);
    if (text2?.known === false) return text2;
    keys.push({ path, text: new TextDecoder().decode(text2?.value?.bytes ?? new Uint8Array()) });
  }
  return known(keys);
};

// src/collect/models/documents/manifest.ts
import { createHash } from "node:crypto";
var MOST_BYTES3 = 50 * 1024 * 1024;
var MOST_RESOURCES = 1e5;
var STATEMENT = "https://in-toto.io/Statement/v1";
var readManifest = (path, bytes, { signature, payload }) => {
  const statement = cursor(parseStrictJson(payload ?? shownPayload(bytes)), "$");
  statement.get("_type", only2(STATEMENT));
  const [subjects, predicate] = [statement.list("subject", subjectOf), statement.maybe("predicate")];
  const serialization = predicate?.maybe("serialization") ?? null;
  const resources = predicate?.has("resources") === true ? predicate.list("resources", resourceOf) : subjects.map(({ name, sha256 }) => ({ name, digest: sha256 ?? "", algorithm: "sha256" }));
  if (resources.length > MOST_RESOURCES) throw new UnreadableDocument(`more than ${String(MOST_RESOURCES)} resources`);
  return {
    path,
    predicateType: statement.get("predicateType", filledText),
    signature,
    ...serializationOf(serialization),
    resources,
    // Of several, none is the root.
    rootDigest: subjects.length === 1 && serialization !== null ? subjects[0]?.sha256 ?? null : null,
    computedRoot: serialization === null ? null : rootOf(resources.map(({ digest }) => digest))
  };
};
var only2 = (wanted) => (value, path) => {
  if (value !== wanted) throw new Malformed(path, JSON.stringify(wanted));
  return wanted;
};
var shownPayload = (bytes) => {
  const bundle = cursor(parseStrictJson(textOf(bytes, MOST_BYTES3)), "$");
  const given = bundle.at("dsseEnvelope").get("payload", filledText);
  return Buffer.from(given, "base64");
};
var HEX = /^(?:[0-9a-f]{2})+$/u;
var SHA2562 = /^[0-9a-f]{64}$/u;
var hex = (pattern, wanted) => (value, path) => {
  const given = text(value, path);
  if (!pattern.test(given)) throw new Malformed(path, wanted);
  return given;
};
var sha256Digest = hex(SHA2562, "64 hex digits, lower-case");
var subjectOf = (subject) => ({
  name: subject.get("name", optional(text)) ?? "",
  sha256: subject.at("digest").get("sha256", optional(sha256Digest))
});
var resourceOf = (resource) => {
  demandKeys(resource, ["name", "digest", "algorithm"]);
  const algorithm = resource.get("algorithm", filledText);
  const digest = resource.get("digest", algorithm === "sha256" ? sha256Digest : hex(HEX, "hex digits, lower-case"));
  return { name: resource.get("name", filledText), digest, algorithm };
};
var NOT_SAID = { method: "not-said", hash: "not-said", allowsSymlinks: true, ignored: [] };
var serializationOf = (given) => {
  if (given === null) return NOT_SAID;
  demandKeys(given, ["method", "hash_type", "allow_symlinks", "ignore_paths", "shard_size"]);
  return {
    method: given.get("method", filledText),
    hash: given.get("hash_type", filledText),
    allowsSymlinks: given.get("allow_symlinks", boolean),
    ignored: given.get("ignore_paths", optional(arrayOf(text))) ?? []
  };
};
var rootOf = (digests) => createHash("sha256").update(Buffer.from(digests.join(""), "hex")).digest("hex");

// src/collect/models/documents/monitoring-plan.ts
var MOST_BYTES4 = 1024 * 1024;
var readMonitoringPlan = (bytes) => readYamlDocument(textOf(bytes, MOST_BYTES4), 1, (document) => {
  demandKeys(document, ["metrics", "runbook", "owner"]);
  return {
    metrics: document.list("metrics", (metric) => {
      demandKeys(metric, ["name", "limit", "alert"]);
      return {
        name: metric.get("name", filledText),
        limit: metric.get("limit", optional(finite)),
        alert: metric.get("alert", optional(filledText))
      };
    }),
    runbook: document.get("runbook", optional(filledText)),
    owner: document.get("owner", optional(filledText))
  };
});

// src/collect/models/documents/notices.ts
var NAME = /^(?:LICEN[CS]E|NOTICE|USE_POLICY)/iu;
var MOST2 = 50;
var MOST_BYTES5 = 512 * 1024;
var POINTER2 = "version https://git-lfs.github.com/spec/";
var noticePaths = (root, files) => {
  if (!files.known) return files;
  const start = root === "" ? 0 : root.length + 1;
  const paths = files.value.filter(({ kind, path }) => kind === "file" && NAME.test(path.slice(start)) && !path.includes("/", start)).map(({ path }) => path);
  if (paths.length <= MOST2) return known(paths);
  const found = `${String(paths.length)} files; at most ${String(MOST2)} are read`;
  return unknown({ code: "document-unreadable", about: [`${root}/LICENSE*`], found });
};
var noticesOf = (paths, texts) => {
  if (!paths.known) return paths;
  const notices = [];
  for (const path of paths.value) {
    const text2 = texts.get(path);
    if (text2?.known !== true) return text2 ?? unknown(unavailable(path, "it was not read"));
    const file = text2.value;
    if (file === null) return unknown(unavailable(path, "its folder has it, and there is no such file"));
    notices.push({ path, sha256: file.sha256, text: textIn(file.bytes) });
  }
  return known(notices);
};
var textIn = (bytes) => {
  if (bytes.length > MOST_BYTES5) return null;
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text2.startsWith(POINTER2) ? null : text2;
  } catch {
    return null;
  }
};

// src/collect/models/documents/register.ts
var MOST_BYTES6 = 4 * 1024 * 1024;
var KEYS = ["id", "revision", "licence", "personal-data", "lawful-basis", "regions", "owner", "review-by"];
var readRegister = (bytes) => readYamlDocument(textOf(bytes, MOST_BYTES6), 1, (document) => {
  demandKeys(document, ["datasets"]);
  return document.list("datasets", entryOf);
});
var entryOf = (entry) => {
  demandKeys(entry, KEYS);
  return {
    id: entry.get("id", filledText),
    revision: entry.get("revision", optional(filledText)),
    licence: entry.get("licence", optional(filledText)),
    personalData: entry.get("personal-data", personalData),
    lawfulBasis: entry.get("lawful-basis", optional(filledText)),
    regions: entry.get("regions", optional(arrayOf(filledText))) ?? [],
    owner: entry.get("owner", optional(filledText)),
    reviewBy: entry.get("review-by", optional(filledText))
  };
};
var personalData = (value) => {
  if (value === "yes" || value === true) return "yes";
  if (value === "no" || value === false) return "no";
  return "not-said";
};

// src/collect/models/documents/read-documents.ts
var readDocuments = async (context, demand) => {
  const { manifest, card, bom, register, plan, root, keys } = demand;
  const notices = noticePaths(root, await context.below(context.commit, root));
  const ofHead = [manifest, card, bom, ...notices.known ? notices.value : []];
  const ofBase = [...keys, register, plan];
  const [head, base] = await Promise.all([
    textsAt(context, context.commit, ofHead),
    textsAt(context, context.yardstick, ofBase)
  ]);
  return {
    manifest: await manifestOf(demand, { head, base }, context.verify),
    card: documentIn(head, card, (bytes) => readCard(card, bytes)),
    bom: documentIn(head, bom, (bytes) => readBom(bom ?? "", bytes)),
    notices: noticesOf(notices, head),
    register: documentIn(base, register, readRegister),
    monitoring: await planOf(context, plan, base)
  };
};
var textsAt = async ({ texts }, commit, paths) => {
  const wanted = paths.filter((path) => path !== null);
  return wanted.length === 0 ? /* @__PURE__ */ new Map() : texts(commit, wanted);
};
var textAt = (texts, path) => {
  const text2 = texts.get(path) ?? unknown(unavailable(path, "it was not read"));
  return text2.known ? known(text2.value?.bytes ?? null) : text2;
};
var documentIn = (texts, path, read) => {
  if (path === null) return known(null);
  const content = textAt(texts, path);
  if (!content.known) return content;
  const { value } = content;
  return value === null ? known(null) : documentOf(path, () => read(value));
};
var manifestOf = async ({ manifest: path, keys: paths }, { head, base }, verify) => {
  const content = textAt(head, path);
  if (!content.known) return content;
  const { value } = content;
  if (value === null) return known(null);
  const keys = keysOf(paths, base);
  if (!keys.known) return keys;
  const verified = await verify(value, keys.value);
  return documentOf(path, () => readManifest(path, value, verified));
};
var planOf = async (context, path, base) => {
  const plan = documentIn(base, path, readMonitoringPlan);
  if (!plan.known || plan.value === null || path === null) return plan.known ? known(null) : plan;
  const { runbook, metrics, owner } = plan.value;
  if (runbook === null) return known({ path, metrics, runbook, owner });
  if (!isPath(runbook)) return known({ path, metrics, runbook: { path: runbook, exists: false }, owner });
  const content = textAt(await textsAt(context, context.yardstick, [runbook]), runbook);
  if (!content.known) return content;
  return known({ path, metrics, runbook: { path: runbook, exists: content.value !== null }, owner });
};
var isPath = (path) => !path.includes("://") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// src/collect/models/folders.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
var readFolder = async (client, { owner, name }, commit, folder) => {
  try {
    const tree = await treeAt(client, { owner, name }, commit, folder);
    if (tree === null) return known([]);
    const answer = cursor(await client.read(TREE, { owner, repo: name, tree_sha: tree, recursive: "1" }), "$");
    if (answer.get("sha", objectId) !== tree) throw new Malformed("$.sha", `tree ${tree}`);
    if (answer.get("truncated", boolean)) return unread(folder, "the host cut the list of its files");
    const prefix = folder === "" ? "" : `${folder}/`;
    const entries = answer.get("tree", arrayOf(cursor)).flatMap((entry) => entryOf2(prefix, entry));
    return known(entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  } catch (fault) {
    return unknown({ ...reasonOf(folder, fault), about: [folder] });
  }
};
var entryOf2 = (prefix, entry) => {
  if (entry.get("type", filledText) === "tree") return [];
  const mode = entry.get("mode", filledText);
  return [
    {
      path: `${prefix}${entry.get("path", filledText)}`,
      object: entry.get("sha", objectId),
      kind: mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file",
      size: entry.get("size", optional(natural)) ?? 0
    }
  ];
};
var FOLDER_QUERY = `
query ModelFolder($owner: String!, $name: String!, $commit: GitObjectID!, $folder: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    commit: object(oid: $commit) { oid }
    object(expression: $folder) { __typename oid }
  }
}`;
var treeAt = async (client, repository, commit, folder) => {
  const answer = await client.query(FOLDER_QUERY, { ...repository, commit, folder: `${commit}:${folder}` });
  const found = cursor(answer, "$.data").at("repository");
  if (found.at("commit").get("oid", objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
  const object = found.maybe("object");
  return object?.get("__typename", filledText) === "Tree" ? object.get("oid", objectId) : null;
};
var unread = (folder, found) => unknown({ code: "list-truncated", about: [folder], found });

// src/collect/models/held.ts
var BATCH = "POST /{owner}/{repo}.git/info/lfs/objects/batch";
var MOST3 = 100;
var TYPE = "application/vnd.git-lfs+json";
var readHeld = async (client, repository, pointers) => {
  const once = [...new Map(pointers.map((each) => [`${each.sha256} ${String(each.size)}`, each])).values()];
  const batches = Array.from(
    { length: Math.ceil(once.length / MOST3) },
    (_, index) => once.slice(index * MOST3, (index + 1) * MOST3)
  );
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch)));
  const found = /* @__PURE__ */ new Map();
  for (const [digest, held] of read.flat()) found.set(digest, worse(found.get(digest), held));
  return found;
};
var worse = (a, b) => a === void 0 ? b : a.known && a.value === "held" ? b : a;
var readBatch = async (client, { owner, name }, batch) => {
  try {
    const answer = await askTwice(() => ask(client, { owner, name }, batch));
    const objects = cursor(answer, "$").get("objects", arrayOf(cursor));
    const asked = new Set(batch.map(({ sha256 }) => sha256));
    const other = objects.find((each) => !asked.has(each.get("oid", text)));
    if (other !== void 0) throw new Malformed(`${other.path}.oid`, "a file that was asked for");
    return batch.map((pointer) => [pointer.sha256, heldIn(objects, pointer)]);
  } catch (fault) {
    const why = reasonOf("large files", fault);
    return batch.map(({ sha256 }) => [sha256, unknown(why)]);
  }
};
var ask = (client, { owner, name }, batch) => client.write(BATCH, {
  owner,
  repo: name,
  operation: "download",
  transfers: ["basic"],
  hash_algo: "sha256",
  objects: batch.map(({ sha256, size }) => ({ oid: sha256, size })),
  headers: { accept: TYPE, "content-type": TYPE }
});
var askTwice = async (asking) => {
  try {
    return await asking();
  } catch (error) {
    if (error instanceof RequestError && PASSING.has(error.fault)) return asking();
    throw error;
  }
};
var PASSING = /* @__PURE__ */ new Set(["unreachable", "malformed"]);
var heldIn = (objects, { sha256, size }) => {
  const [object, ...others] = objects.filter((each) => each.get("oid", text) === sha256);
  if (object === void 0 || others.length > 0) return untold(sha256, "the host did not tell of it exactly once");
  const error = object.maybe("error");
  if (error !== null) {
    const code = error.get("code", integer);
    if (code === 404 || code === 410) return known("missing");
    return code === 422 ? known("other-size") : untold(sha256, `the host answered ${String(code)} for it`);
  }
  if (object.get("size", natural) !== size) return known("other-size");
  return object.maybe("actions")?.maybe("download") == null ? untold(sha256, "the host names no way to get it") : known("held");
};
var untold = (sha256, found) => unknown({ code: "fact-unavailable", about: [sha256], found });

// src/collect/models/model-files.ts
import { createHash as createHash2 } from "node:crypto";

// src/lib/git-pattern.ts
var gitPattern = (pattern) => {
  const bytes = bytesOf(pattern);
  if (bytes === "" || bytes.endsWith("/")) return () => false;
  const segments = bytes.replace(/^\//u, "").split("/").map(segmentOf);
  if (segments.includes(null)) return () => false;
  const whole = segments;
  const isOfNames = !bytes.includes("/");
  return (path) => {
    const parts = bytesOf(path).split("/");
    return matchAll(whole, isOfNames ? parts.slice(-1) : parts);
  };
};
var bytesOf = (text2) => Buffer.from(text2).toString("latin1");
var segmentOf = (text2, index, all) => {
  if (text2 === "**" && all.length > 1) return "any";
  const tokens = [];
  let rest = text2;
  while (rest !== "") {
    const read = tokenOf(rest);
    if (read === null) return null;
    tokens.push(read.token);
    rest = rest.slice(read.length);
  }
  return tokens;
};
var tokenOf = (text2) => {
  const [first = "", second] = text2;
  if (first === "*") return { token: { kind: "star" }, length: 1 };
  if (first === "?") return { token: { kind: "one", fits: () => true }, length: 1 };
  if (first === "[") return classOf(text2);
  if (first === "\\") return second === void 0 ? null : { token: letter(second), length: 2 };
  return { token: letter(first), length: 1 };
};
var letter = (wanted) => ({ kind: "one", fits: (byte) => byte === wanted });
var NAMED = {
  alnum: /[A-Za-z0-9]/u,
  alpha: /[A-Za-z]/u,
  blank: /[ \t]/u,
  cntrl: new RegExp("\\p{Cc}", "u"),
  digit: /[0-9]/u,
  graph: /[!-~]/u,
  lower: /[a-z]/u,
  print: /[ -~]/u,
  punct: /[!-/:-@[-`{-~]/u,
  space: /[ \t\n\r\f\v]/u,
  upper: /[A-Z]/u,
  xdigit: /[0-9A-Fa-f]/u
};
var ELEMENT = /^(?:\[:([a-z]+):\]|(\\?)([\s\S])(?:-(?!\])(\\?)([\s\S]))?)/u;
var classOf = (text2) => {
  const isNegated = text2[1] === "!" || text2[1] === "^";
  const elements = [];
  let at = isNegated ? 2 : 1;
  while (text2[at] !== "]" || elements.length === 0) {
    const [matched, name, , from, , to] = ELEMENT.exec(text2.slice(at)) ?? [];
    if (matched === void 0) return null;
    const named = name === void 0 ? void 0 : NAMED[name];
    if (name !== void 0 && named === void 0) return null;
    elements.push((byte) => named?.test(byte) ?? (byte >= (from ?? "") && byte <= (to ?? from ?? "")));
    at += matched.length;
  }
  const fits = (byte) => elements.some((element) => element(byte)) !== isNegated;
  return { token: { kind: "one", fits }, length: at + 1 };
};
var matchAll = (pattern, parts) => {
  const fits = (segment, part) => segment !== "any" && matchOne(segment, part);
  const isInside = pattern.at(-1) === "any";
  const least = isInside ? [...pattern, ANYTHING] : pattern;
  return run(least, parts, { isWild: (segment) => segment === "any", fits });
};
var ANYTHING = [{ kind: "star" }];
var matchOne = (tokens, part) => run(tokens, Array.from(part), {
  isWild: ({ kind }) => kind === "star",
  fits: (token, byte) => token.kind === "one" && token.fits(byte)
});
var run = (pattern, text2, { isWild, fits }) => {
  let [p, t, wild, resumed] = [0, 0, -1, 0];
  while (t < text2.length) {
    const [each, item] = [pattern[p], text2[t]];
    if (each !== void 0 && isWild(each)) {
      [wild, resumed, p] = [p, t, p + 1];
    } else if (each !== void 0 && fits(each, item)) {
      [p, t] = [p + 1, t + 1];
    } else if (wild >= 0) {
      resumed += 1;
      [p, t] = [wild + 1, resumed];
    } else return false;
  }
  return pattern.slice(p).every(isWild);
};

// src/collect/models/attributes.ts
var filterBy = (texts) => {
  const macros = macrosIn(texts.get(NAME2) ?? "");
  const files = [...texts].map(([path, text2]) => ({ folder: path.slice(0, -NAME2.length), lines: linesOf(text2, macros) })).sort((a, b) => b.folder.length - a.folder.length);
  return (path) => {
    for (const { folder, lines } of files) {
      if (!path.startsWith(folder)) continue;
      const within = path.slice(folder.length);
      const said = lines.findLast(({ matches, filter }) => filter !== null && matches(within));
      if (said?.filter !== void 0 && said.filter !== null) return said.filter;
    }
    return "none";
  };
};
var NAME2 = ".gitattributes";
var LONGEST = 2047;
var attributePaths = (folder) => {
  const parts = folder === "" ? [] : folder.split("/");
  return parts.reduce(
    (paths, _, index) => [...paths, `${parts.slice(0, index + 1).join("/")}/${NAME2}`],
    [NAME2]
  );
};
var readable = (text2) => text2.replace(/^\u{feff}/u, "").split("\n").filter((line) => Buffer.byteLength(line) <= LONGEST).map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/gu, ""));
var MACRO = "[attr]";
var macrosIn = (text2) => readable(text2).reduce((macros, line) => {
  if (!line.startsWith(MACRO)) return macros;
  const [name = "", ...attributes] = words(line.slice(MACRO.length));
  const filter = filterIn(attributes, macros);
  return filter === null ? macros : macros.set(name, filter);
}, /* @__PURE__ */ new Map());
var linesOf = (text2, macros) => readable(text2).flatMap((line) => {
  if (line === "" || line.startsWith("#") || line.startsWith(MACRO) || line.startsWith("!")) return [];
  const [pattern = "", ...attributes] = wordsOf2(line);
  return [{ matches: gitPattern(pattern), filter: filterIn(attributes, macros) }];
});
var words = (text2) => text2.split(/[ \t\r]+/u).filter((word) => word !== "");
var wordsOf2 = (line) => {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/u.exec(line);
  if (quoted === null || /\\(?![abfnrtv\\"]|[0-3][0-7]{2})/u.test((quoted[1] ?? "").replaceAll("\\\\", "")))
    return words(line);
  return [unquoted(quoted[1] ?? ""), ...words(quoted[2] ?? "")];
};
var NAMED2 = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
var unquoted = (text2) => Buffer.from(
  text2.match(/\\[0-3][0-7]{2}|\\.|[^\\]+/gu)?.flatMap((part) => [...part.startsWith("\\") ? [escaped(part.slice(1))] : Buffer.from(part)]) ?? []
).toString("utf8");
var escaped = (written) => written.length === 3 ? Number.parseInt(written, 8) : NAMED2[written] ?? Buffer.from(written)[0] ?? 0;
var filterIn = (attributes, macros) => attributes.reduce((found, attribute) => {
  if (attribute === "filter=lfs") return "lfs";
  return /^[-!]?filter(=|$)/u.test(attribute) ? "none" : macros.get(attribute) ?? found;
}, null);

// src/collect/models/filter-at.ts
var filterAt = async (texts, folders, within = []) => {
  const paths = /* @__PURE__ */ new Set([...folders.flatMap((folder) => attributePaths(folder)), ...within]);
  const found = /* @__PURE__ */ new Map();
  for (const [path, text2] of await texts([...paths])) {
    if (!text2.known) return text2;
    if (text2.value !== null) found.set(path, Buffer.from(text2.value.bytes).toString("utf8"));
  }
  return known(filterBy(found));
};

// src/collect/models/pointer.ts
var readPointer = (bytes) => {
  const text2 = Buffer.from(bytes.subarray(0, LONGEST_POINTER)).toString("utf8");
  if (bytes.length > LONGEST_POINTER) return isPadded(text2) ? { kind: "malformed-pointer", found: PADDED } : null;
  const found = pointerOf(bytes);
  if (found !== null && !/^ext-/mu.test(text2) && Number.isSafeInteger(found.size)) return found;
  return isMeant(text2) ? { kind: "malformed-pointer", found: faultOf(text2) } : null;
};
var PADDED = "it is longer than a pointer can be, and Git LFS follows it all the same";
var isPadded = (beginning) => {
  const [first = "", ...rest] = beginning.split(/[\s\u0085]*\n[\s\u0085]*/u).filter((line) => line.trim() !== "");
  return /^[\s\u0085]*version .*(?:git-lfs|hawser|git-media)/u.test(first) && rest.some((line) => line.startsWith("oid ")) && /^size [-+0-9]+[\s\u0085]*$/u.test(rest.at(-1) ?? "");
};
var isMeant = (text2) => {
  const first = text2.replace(/^[\s\u0085]*(?:<<<<<<<[^\n]*\n\s*)?/u, "");
  if (/^(?:version|oid|size|ext-[0-9])[\t ]/iu.test(first))
    return /git-lfs|hawser|git-media|^\s*oid[\t ]/imu.test(first);
  return false;
};
var faultOf = (text2) => {
  if (text2.includes("\r")) return "it has the line ends of Windows";
  if (/hawser|git-media/iu.test(text2)) return "it is of an old form (hawser)";
  if (/^ext-/mu.test(text2)) return "it was written by an extension, so that its digest is not that of the file";
  if (text2.includes("<<<<<<<")) return "it holds the marks of a merge that nobody finished";
  if (!text2.endsWith("\n")) return "it does not end with a line end";
  if (/oid sha256:[0-9a-f]*[A-F]/u.test(text2)) return "its digest is not in small letters";
  if (!/^oid sha256:[0-9a-f]{64}$/mu.test(text2)) return "it has no sha256 of 64 digits";
  if (!/^size (0|[1-9][0-9]{0,15})$/mu.test(text2)) return "it has no size that can be";
  return "it is not in the one form that Git LFS writes";
};

// src/collect/models/model-files.ts
var MOST_OF_FILE = 5 * 1024 * 1024;
var MOST_OF_ALL = 20 * 1024 * 1024;
var MOST_FILES = 5e3;
var LARGE = 50 * 1024 * 1024;
var readModelFiles = async (context, demand) => {
  const listed = await context.below(context.commit, demand.root);
  if (!listed.known) return listed;
  if (listed.value.length > MOST_FILES) return unknown(tooMany(demand.root, listed.value.length));
  const [filter, contents] = await Promise.all([
    filterAt((paths) => context.texts(context.commit, paths), [demand.root], attributesIn(listed.value)),
    context.objects(readable2(listed.value))
  ]);
  if (!filter.known) return filter;
  const unread5 = [...contents].find(([, content]) => !content.known)?.[1];
  if (unread5 !== void 0 && !unread5.known) return unknown({ ...unread5.why, about: [demand.root] });
  const stored = listed.value.map((entry) => ({ entry, ...storedOf(entry, contents) }));
  const held = await context.held(stored.flatMap(({ pointer }) => pointer ?? []));
  const files = stored.map(async ({ entry, storage, pointer, inspection }) => {
    const named = roleOf(entry.path, { card: demand.card, manifest: demand.manifest });
    const isOwn = named === "manifest" || named === "card" || !isWeight(pointer, inspection);
    const role = isOwn ? named : "weight";
    return {
      path: entry.path,
      object: entry.object,
      role,
      // The mode alone: these bytes ran before.
      change: role === "weight" && pointer !== null && context.isTextKept(entry.path) ? "unchanged" : context.changeOf(entry.path),
      kind: entry.kind,
      storage: pointer === null ? storage : { ...storage, kind: "lfs", ...pointer, held: held.get(pointer.sha256) ?? NOT_ASKED },
      filter: filter.value(entry.path),
      inspection: pointer === null ? inspection : await context.atHand(entry.path, pointer)
    };
  });
  return known(await Promise.all(files));
};
var tooMany = (root, found) => ({
  code: "list-truncated",
  about: [root],
  needed: `at most ${String(MOST_FILES)} files`,
  found: `${String(found)} files`
});
var isWeight = (pointer, inspection) => pointer === null ? inspection?.known === true && isModelFormat(inspection.value.format) : pointer.size > LARGE;
var NOT_ASKED = unknown({ code: "not-demanded", about: ["large files"] });
var readable2 = (entries) => {
  const files = entries.filter(({ kind, size }) => kind === "file" && size <= MOST_OF_FILE);
  const wanted = /* @__PURE__ */ new Map();
  let left = MOST_OF_ALL;
  for (const { object, size } of [...files].sort((a, b) => a.size - b.size)) {
    if (wanted.has(object)) continue;
    if (size > LONGEST_POINTER && size > left) break;
    left -= size;
    wanted.set(object, size);
  }
  return wanted;
};
var storedOf = (entry, contents) => {
  const content = entry.kind === "file" ? contents.get(entry.object) : void 0;
  if (content?.known !== true) return plain(entry, null, null);
  const pointer = readPointer(content.value);
  if (pointer === null) {
    const sha256 = createHash2("sha256").update(content.value).digest("hex");
    return plain(entry, sha256, known(inspectBytes(entry.path, content.value)));
  }
  if ("kind" in pointer) return { storage: pointer, pointer: null, inspection: null };
  return { ...plain(entry, null, null), pointer };
};
var plain = ({ size }, sha256, inspection) => ({
  storage: { kind: "blob", sha256, size },
  pointer: null,
  inspection
});
var attributesIn = (listed) => listed.flatMap(({ path }) => path.endsWith("/.gitattributes") ? [path] : []);

// src/collect/models/objects.ts
import { createHash as createHash3 } from "node:crypto";
var BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
var BATCH2 = 100;
var MOST_SHOWN = 500 * 1024;
var MOST_OF_BATCH = 4 * 1024 * 1024;
var MOST_FETCHED = 300;
var MOST_BYTES7 = 200 * 1024 * 1024;
var readObjects = async (client, repository, wanted) => {
  const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (total > MOST_BYTES7) {
    const why = unread2(`the files have ${String(total)} bytes together, over ${String(MOST_BYTES7)}`);
    return new Map([...wanted.keys()].map((id) => [id, why]));
  }
  const batches = batchesOf([...wanted].filter(([, size]) => size <= MOST_SHOWN));
  const read = new Map((await Promise.all(batches.map((batch) => readShown(client, repository, batch)))).flat());
  const rest = [...wanted].filter(([id]) => read.get(id) === void 0);
  if (rest.length > MOST_FETCHED) {
    const why = unread2(`${String(rest.length)} files are no text; at most ${String(MOST_FETCHED)} are read`);
    return new Map([...wanted.keys()].map((id) => [id, read.get(id) ?? why]));
  }
  const fetched = await Promise.all(
    rest.map(async ([id, size]) => [id, await fetchOne(client, repository, id, size)])
  );
  return new Map(
    [...read, ...fetched].flatMap(([id, content]) => content === void 0 ? [] : [[id, content]])
  );
};
var batchesOf = (shown) => {
  const batches = [];
  let bytes = Infinity;
  for (const [id, size] of [...shown].sort(([a], [b]) => a < b ? -1 : 1)) {
    const last = batches.at(-1);
    bytes += size;
    if (last !== void 0 && last.length < BATCH2 && bytes <= MOST_OF_BATCH) last.push(id);
    else {
      batches.push([id]);
      bytes = size;
    }
  }
  return batches;
};
var readShown = async (client, { owner, name }, ids) => {
  try {
    const named = Object.fromEntries(ids.map((id, index) => [`o${String(index)}`, id]));
    const answer = await client.query(objectsQuery(ids.length), { owner, name, ...named });
    const found = cursor(answer, "$.data").at("repository");
    return ids.map((id, index) => [id, shownOf(id, found.maybe(`b${String(index)}`))]);
  } catch (fault) {
    const why = reasonOf("objects", fault);
    return ids.map((id) => [id, unknown(why)]);
  }
};
var shownOf = (id, blob) => {
  if (blob?.get("oid", objectId) !== id) return void 0;
  const shown = blob.get("text", optional(text));
  if (shown === null || blob.get("isTruncated", boolean)) return void 0;
  const bytes = Buffer.from(shown);
  return isContentOf(id, bytes) ? known(bytes) : void 0;
};
var fetchOne = async (client, { owner, name }, id, size) => {
  try {
    const headers = { accept: "application/vnd.github.raw+json" };
    const bytes = await client.bytes(BLOB, { owner, repo: name, file_sha: id, headers }, Math.max(size, 1));
    return isContentOf(id, bytes) ? known(bytes) : unread2(`the content is not that of blob ${id}`);
  } catch (fault) {
    return unknown(reasonOf("objects", fault));
  }
};
var unread2 = (found) => unknown({ code: "fact-unavailable", about: ["objects"], found });
var isContentOf = (id, bytes) => createHash3(id.length === 64 ? "sha256" : "sha1").update(`blob ${String(bytes.length)}\0`).update(bytes).digest("hex") === id;
var objectsQuery = (count) => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $o${number}: GitObjectID!`).join("");
  const objects = numbers.map((number) => `b${number}: object(oid: $o${number}) { ...Content }`).join(" ");
  return `
query ModelObjects($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) { ${objects} }
}
fragment Content on Blob { oid isTruncated text }`;
};

// src/collect/models/places.ts
var BATCH3 = 50;
var REGULAR = /* @__PURE__ */ new Set([33188, 33261, 33204]);
var placesAt = async (client, repository, commit, paths) => {
  const batches = Array.from(
    { length: Math.ceil(paths.length / BATCH3) },
    (_, index) => paths.slice(index * BATCH3, (index + 1) * BATCH3)
  );
  return (await Promise.all(batches.map((batch) => places(client, repository, commit, batch)))).flat();
};
var places = async (client, repository, commit, paths) => {
  try {
    const named = Object.fromEntries(paths.map((path, index) => [`p${String(index)}`, path]));
    const answer = await client.query(placesQuery(paths.length), { ...repository, commit, ...named });
    const found = cursor(answer, "$.data").at("repository").at("object");
    if (found.get("oid", objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
    return paths.map((path, index) => ({ path, entry: placeOf2(path, found.maybe(`f${String(index)}`)) }));
  } catch (fault) {
    return paths.map((path) => ({ path, entry: unknown({ ...reasonOf(path, fault), about: [path] }) }));
  }
};
var placeOf2 = (path, entry) => {
  if (entry === null) return known(null);
  const object = entry.maybe("object");
  if (!REGULAR.has(entry.get("mode", integer)) || object?.get("__typename", filledText) !== "Blob")
    return unreadable(path, "it is not a regular file");
  const size = object.get("byteSize", natural);
  return known({
    object: object.get("oid", objectId),
    size,
    // What the host cannot tell may be.
    isBinary: object.get("isBinary", optional(boolean)) !== false && size > 0
  });
};
var unreadable = (path, found) => unknown({ code: "fact-unavailable", about: [path], found });
var placesQuery = (count) => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $p${number}: String!`).join("");
  const files = numbers.map((number) => `f${number}: file(path: $p${number}) { ...Place }`).join(" ");
  return `
query ModelFiles($owner: String!, $name: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $commit) { ... on Commit { oid ${files} } }
  }
}
fragment Place on TreeEntry {
  mode
  object { __typename ... on Blob { oid byteSize isBinary } }
}`;
};

// src/collect/models/reports/read-baseline.ts
var readBaseline = async (base, { baseline: path }, changed) => {
  if (path === null) return known(null);
  if (!base.files.known) return unknown(base.files.why);
  const file = base.files.value.find((one) => one.path === path);
  if (file === void 0) return known(null);
  if (file.kind !== "file") return refused(path, new UnreadableReport(`a ${file.kind}, not a file`));
  const read = await base.read(path);
  if (!read.known) return unknown(read.why);
  try {
    const content = readToolReport(read.value, "evaluation");
    if (content.kind !== "report" || content.reading.report.kind !== "evaluation")
      return refused(path, new UnreadableReport("a baseline is an evaluation, and this is none"));
    const { report } = content.reading;
    return known({ path, sha256: sha256Of(read.value), changedHere: changed.includes(path), report });
  } catch (error) {
    if (error instanceof UnreadableReport) return refused(path, error);
    throw error;
  }
};
var refused = (path, error) => unknown(unreadableReport(path, error));

// src/collect/models/reports/binding.ts
var NOTHING2 = /* @__PURE__ */ new Set();
var openStatement = async (place, held, verify, keys) => {
  const claimed = wordsOf(held.payload);
  if ("fault" in claimed) return { place, state: "other", found: claimed.fault, files: NOTHING2 };
  const { files } = claimed;
  if (held.kind !== "bundle") {
    const found = held.kind === "bare" ? "the statement is not signed" : "the envelope is in no Sigstore bundle";
    return { place, state: "unsigned", found, files };
  }
  const { signature, payload, payloadType } = await verify(held.bytes, keys);
  if (signature.state === "refused") return { place, state: "refused", signature, files };
  if (payload === null || payloadType !== "application/vnd.in-toto+json")
    return { place, state: "other", found: "what is signed is no in-toto statement", files };
  const words2 = wordsOf(payload);
  if ("fault" in words2) return { place, state: "other", found: words2.fault, files };
  return { place, state: "verified", signature, ...words2 };
};
var MOST_TOLD = 20;
var bindReport = (report, statements) => {
  const own = statements.filter(({ files }) => files.has(report.sha256));
  const verified = own.flatMap((one) => one.state === "verified" ? [one] : []).sort(newestFirst);
  if (verified.length === 0) return [withoutStatement(report, own, statements)];
  const told = new Map(verified.map((one) => [JSON.stringify([one.signature, one.subjects, [...one.files]]), one]));
  return [...told.values()].slice(0, MOST_TOLD).map(({ place, predicateType, signature, subjects, files }) => ({
    binding: { by: "statement", place, predicateType, signature, subjects, at: signature.at },
    files
  }));
};
var withoutStatement = (report, own, statements) => {
  const refused3 = own.find((one) => one.state === "refused");
  if (refused3 !== void 0)
    return unbound({
      by: "statement",
      place: refused3.place,
      predicateType: "",
      signature: refused3.signature,
      subjects: [],
      at: null
    });
  if (report.subjects.length > 0) return unbound({ by: "tool", subjects: report.subjects });
  return unbound({ by: "nothing", found: whyNot(report.path, own, statements) });
};
var unbound = (binding) => ({ binding, files: NOTHING2 });
var newestFirst = (a, b) => {
  const [first, second] = [a.signature.at ?? "", b.signature.at ?? ""];
  return first === second ? 0 : first > second ? -1 : 1;
};
var whyNot = (path, own, all) => {
  const named = own.find(({ state }) => state === "unsigned" || state === "other");
  if (named !== void 0 && "found" in named) return `${named.place}: ${named.found}`;
  const beside2 = all.find(({ place }) => place === `${path}.sigstore.json`);
  if (beside2 === void 0) return "no statement names the digest of this file";
  return `${beside2.place}: ${"found" in beside2 ? beside2.found : "it names other files, not this one as it is"}`;
};

// src/collect/models/reports/paired.ts
var pairSamples = (candidate, baseline) => {
  let n = 0;
  let sum = 0;
  let sumOfSquares = 0;
  let unmatched = 0;
  for (const [key, score] of candidate.scores) {
    const other = baseline.scores.get(key);
    if (score === null || other === null || other === void 0) {
      unmatched += 1;
      continue;
    }
    const difference = score - other;
    n += 1;
    sum += difference;
    sumOfSquares += difference * difference;
  }
  for (const key of baseline.scores.keys()) if (!candidate.scores.has(key)) unmatched += 1;
  return { n, unmatched, sum, sumOfSquares };
};

// src/collect/models/reports/pair-evaluation.ts
var pairEvaluation = async (candidate, place) => {
  const { report } = candidate;
  const { baseline } = place;
  if (report.kind !== "evaluation" || baseline?.report.kind !== "evaluation") return report;
  const pair = pairingOf(candidate, place, baseline, [report, baseline.report]);
  const others = baseline.report.evaluation.tasks;
  const tasks = [];
  for (const own of report.evaluation.tasks) {
    const other = others.find(({ task, metric }) => task === own.task && metric === own.metric);
    tasks.push(other === void 0 ? own : { ...own, ...await pair(own, other) });
  }
  return { ...report, evaluation: { ...report.evaluation, tasks } };
};
var pairingOf = (candidate, place, baseline, reports) => {
  const names = [...new Set(reports.flatMap(tasksOf))];
  const candidates = listReader(place.head, candidate.path, names);
  const baselines = listReader(place.base, baseline.path, names);
  return async (own, other) => {
    const mine = await candidates(own.task);
    if (typeof mine === "string" || mine === null) return unpaired(mine);
    if (!candidate.bound.has(mine.sha256)) return { unpaired: "no believed statement names the digest of the samples" };
    const theirs = await baselines(own.task);
    if (typeof theirs === "string" || theirs === null) return unpaired(theirs);
    return explained(() => {
      const sums = pairSamples(
        samplesOfResult(mine.bytes, own, "the candidate"),
        samplesOfResult(theirs.bytes, other, "the baseline")
      );
      return { paired: { ...sums, baseline: theirs.sha256, candidate: mine.sha256 } };
    });
  };
};
var unpaired = (found) => found === null ? {} : { unpaired: found };
var tasksOf = (report) => report.kind === "evaluation" ? report.evaluation.tasks.map(({ task }) => task) : [];
var explained = (act) => {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnreadableReport || error instanceof Malformed) return { unpaired: error.message };
    throw error;
  }
};
var listReader = (source, results, names) => {
  let last = null;
  return async (task) => {
    if (last?.task !== task) last = { task, list: await readList(source, results, task, names) };
    return last.list;
  };
};
var readList = async (source, results, task, names) => {
  if (!source.files.known) return source.files.why.found ?? source.files.why.code;
  const files = source.files.value.filter(({ kind }) => kind === "file").map(({ path }) => path);
  const place = samplesFileOf(results, task, names, files);
  if ("none" in place) return place.none;
  if (place.path === null) return null;
  const read = await source.read(place.path);
  if (!read.known) return `${place.path}: ${read.why.found ?? read.why.code}`;
  return { bytes: read.value, sha256: sha256Of(read.value) };
};

// src/collect/models/reports/read-statements.ts
var MOST4 = 200;
var statementsOfFile = async (path, bytes, { verify, keys }) => {
  const held = heldIn2(bytes);
  if (typeof held === "string") return [{ place: path, state: "other", found: held, files: /* @__PURE__ */ new Set() }];
  const opened = [];
  for (const one of held) opened.push(await openStatement(path, one, verify, keys));
  return opened;
};
var heldIn2 = (bytes) => {
  try {
    const held = statementsOf(bytes);
    return held.length > MOST4 ? `it holds more than ${String(MOST4)} statements` : held;
  } catch (error) {
    if (error instanceof UnreadableReport || error instanceof Malformed) return error.message;
    throw error;
  }
};
var PLACE = "attestations";
var statementsOfHost = async ({ repository, proofs, weight }, files, verification) => {
  if (weight === null || files.size === 0) return [];
  const ask2 = async () => (await proofs(repository, [weight])).get(weight);
  const first = await ask2();
  const found = first === void 0 || first.state === "absent" ? await ask2() : first;
  if (found === void 0 || found.state === "absent") return [];
  if (found.state === "unreadable") return [unseen(found.found, files)];
  const meant = found.bundles.filter((bundle) => namesOne(bundle, files));
  if (meant.length > MOST4) return [unseen(`more than ${String(MOST4)} statements name these reports`, files)];
  const opened = [];
  for (const bundle of meant) opened.push(...await statementsOfFile(PLACE, bundle, verification));
  return opened;
};
var unseen = (found, files) => {
  return { place: PLACE, state: "refused", signature: refused2("attestations-unreadable", found), files };
};
var refused2 = (code, found) => ({ state: "refused", code, found });
var namesOne = (bundle, files) => {
  const held = heldIn2(bundle);
  if (typeof held === "string") return false;
  return held.some(({ payload }) => {
    const words2 = wordsOf(payload);
    return !("fault" in words2) && [...files].some((digest) => words2.files.has(digest));
  });
};

// src/collect/models/reports/read-reports.ts
var MOST_FILES2 = 200;
var NO_STATEMENT = { by: "nothing", found: "the report itself could not be read" };
var readReports = async (place, demand) => {
  const { files } = place.head;
  if (!files.known) return demand.reports.map(({ part, globs }) => unread3(part, globs[0] ?? "", files.why));
  const matched = files.value.filter(({ path }) => demand.reports.some(({ globs }) => matchesOne(globs, path)));
  if (matched.length > MOST_FILES2)
    return demand.reports.map(({ part, globs }) => unread3(part, globs[0] ?? "", tooMany2(demand, matched.length)));
  const contents = [];
  for (const { path, kind } of matched) contents.push(await readContent(place.head, path, kind, partsOf2(demand, path)));
  const statements = await allStatements(place, demand, contents);
  const reports = [];
  for (const content of contents) reports.push(...await reportsOf(place, content, statements));
  return reports.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
};
var matchesOne = (globs, path) => globs.some((glob) => matchesGlob(glob, path));
var partsOf2 = (demand, path) => demand.reports.flatMap(({ part, globs }) => matchesOne(globs, path) ? [part] : []);
var unread3 = (part, path, why) => ({
  path,
  sha256: null,
  part,
  report: unknown(why),
  binding: NO_STATEMENT
});
var tooMany2 = ({ name }, found) => ({
  code: "too-many-reports",
  about: [name],
  needed: `at most ${String(MOST_FILES2)} files`,
  found: `${String(found)} files match`
});
var readContent = async (source, path, kind, parts) => {
  const refused3 = (why) => ({
    path,
    sha256: null,
    parts: parts.map((part) => ({ part, held: why })),
    statements: null
  });
  if (kind !== "file") return refused3(unreadableReport(path, { message: `a ${kind}, not a file`, line: null }));
  const read = await source.read(path);
  if (!read.known) return refused3(read.why);
  const bytes = read.value;
  const isNamed = isNamedStatement(path);
  const held = parts.map((part) => ({
    part,
    held: isNamed ? { kind: "statement" } : contentOf(path, bytes, part)
  }));
  const has = held.some((one) => "kind" in one.held && one.held.kind === "statement");
  return { path, sha256: sha256Of(bytes), parts: held, statements: has ? bytes : null };
};
var contentOf = (path, bytes, part) => {
  try {
    return readToolReport(bytes, part);
  } catch (error) {
    if (error instanceof UnreadableReport) return unreadableReport(path, error);
    throw error;
  }
};
var allStatements = async (place, demand, contents) => {
  const found = [];
  for (const { path, statements } of contents)
    if (statements !== null) found.push(...await statementsOfFile(path, statements, place));
  const seen = new Set(contents.flatMap(({ path, statements }) => statements === null ? [] : [path]));
  for (const { path } of contents) found.push(...await beside(place, `${path}.sigstore.json`, seen));
  if (demand.statements === "files") return found;
  const bound = new Set(found.flatMap((one) => one.state === "verified" ? [...one.files] : []));
  const left = contents.flatMap(
    ({ sha256, parts }) => sha256 !== null && parts.some(isReport) && !bound.has(sha256) ? [sha256] : []
  );
  return [...found, ...await statementsOfHost(place.host, new Set(left), place)];
};
var isReport = ({ held }) => !("kind" in held) || held.kind === "report";
var beside = async (place, path, seen) => {
  const { files } = place.head;
  const there = files.known && files.value.some((file) => file.path === path && file.kind === "file");
  if (!there || seen.has(path)) return [];
  seen.add(path);
  const read = await place.head.read(path);
  if (read.known) return statementsOfFile(path, read.value, place);
  return [{ place: path, state: "other", found: read.why.found ?? read.why.code, files: /* @__PURE__ */ new Set() }];
};
var reportsOf = async (place, { path, sha256, parts }, statements) => {
  const reports = [];
  for (const { part, held } of parts) {
    if ("code" in held) {
      const bindings = sha256 === null ? [] : bindReport({ path, sha256, subjects: [] }, statements);
      for (const binding of bindings.length === 0 ? [NO_STATEMENT] : bindings.map((each) => each.binding))
        reports.push({ path, sha256, part, report: unknown(held), binding });
    }
    if ("kind" in held && held.kind === "report" && sha256 !== null) {
      const { report, subjects } = held.reading;
      for (const { binding, files: bound } of bindReport({ path, sha256, subjects }, statements)) {
        const paired = part === "evaluation" ? await pairEvaluation({ path, report, bound }, place) : report;
        reports.push({ path, sha256, part, report: known(paired), binding });
      }
    }
  }
  return reports;
};

// src/collect/models/read-evidence.ts
var readEvidence = async ({ client, context, repository, changed }, demand, files) => {
  const globs = demand.reports.flatMap((each) => each.globs);
  const [head, base, texts] = await Promise.all([
    sourceOf(context, context.commit, globs.map(folderOfGlob), (path) => isReport2(globs, path)),
    sourceOf(context, context.yardstick, demand.baseline === null ? [] : [folderOf(demand.baseline)], () => true),
    context.texts(context.yardstick, demand.keys)
  ]);
  const baseline = await readBaseline(base, demand, changed);
  const keys = keysOf(demand.keys, texts);
  if (!keys.known)
    return { baseline, reports: demand.reports.map(({ part, globs: [path = ""] }) => unread4(part, path, keys)) };
  const host = { repository, proofs: createProofReader(client), weight: firstWeight(files) };
  const place = { verify: context.verify, keys: keys.value, head, base, host };
  const reports = await readReports({ ...place, baseline: baseline.known ? baseline.value : null }, demand);
  return { baseline, reports };
};
var unread4 = (part, path, report) => ({
  path,
  sha256: null,
  part,
  report,
  binding: { by: "nothing", found: "the public keys could not be read" }
});
var isReport2 = (globs, path) => globs.some((glob) => matchesGlob(glob, path)) || /\.(sigstore\.json|jsonl)$/u.test(path);
var firstWeight = (files) => {
  if (!files.known) return null;
  const [weight] = files.value.filter(({ role }) => role === "weight");
  const storage = weight?.storage;
  return storage === void 0 || storage.kind === "malformed-pointer" ? null : storage.sha256;
};
var sourceOf = async (context, commit, folders, isAskedFor) => {
  const listed = await Promise.all([...new Set(folders)].map((folder) => context.below(commit, folder)));
  const lost = listed.find((each) => !each.known);
  if (lost?.known === false) return unreadSource(lost.why);
  const files = /* @__PURE__ */ new Map();
  for (const each of listed) if (each.known) for (const entry of each.value) files.set(entry.path, entry);
  const asked = [...files.values()].filter(({ path, kind }) => kind === "file" && isAskedFor(path));
  const bytes = asked.reduce((sum, { size }) => sum + (size > LARGEST_REPORT ? 0 : size), 0);
  if (bytes > MOST_BYTES8) return unreadSource(tooLarge(folders, bytes));
  const wanted = asked.map(({ path }) => path);
  const texts = new Map(await context.texts(commit, wanted.slice(0, MOST_AHEAD)));
  const read = async (path) => {
    const text2 = texts.get(path) ?? (await context.texts(commit, [path])).get(path);
    if (text2 === void 0) return unknown({ code: "fact-unavailable", about: [path], found: "it was not read" });
    if (!text2.known) return text2;
    return text2.value === null ? unknown({ code: "fact-unavailable", about: [path], found: "there is no such file" }) : known(text2.value.bytes);
  };
  return { files: known([...files.values()].sort((a, b) => a.path < b.path ? -1 : 1)), read };
};
var MOST_AHEAD = 500;
var unreadSource = (why) => ({
  files: unknown(why),
  read: () => Promise.resolve(unknown(why))
});
var MOST_BYTES8 = 400 * 1024 * 1024;
var tooLarge = (folders, bytes) => ({
  code: "too-many-reports",
  about: folders.slice(0, 1),
  needed: `${String(MOST_BYTES8)} bytes together at most`,
  found: `${String(bytes)} bytes`
});
var folderOf = (path) => path.split("/").slice(0, -1).join("/");
var folderOfGlob = (glob) => {
  const parts = glob.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/u.test(part));
  return parts.slice(0, first === -1 ? parts.length - 1 : first).join("/");
};

// src/collect/models/strays.ts
var MOST_OF_FILE2 = 5 * 1024 * 1024;
var MOST_OF_ALL2 = 50 * 1024 * 1024;
var MOST_FILES3 = 250;
var MEDIA = /\.(png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav)$/iu;
var findStrays = async (context, files, roots, find) => {
  if (!files.known) return files;
  const outside = files.value.filter(({ status, path }) => status !== "removed" && !roots.some((root) => path.startsWith(`${root}/`))).map(({ path }) => path);
  const named = outside.filter(isWeightName).map((path) => ({ path, looks: "extension", size: null }));
  const placed = await find(outside.filter((path) => !isWeightName(path)));
  const there = placed.flatMap(
    ({ path, entry }) => entry.known && entry.value !== null ? [{ path, ...entry.value }] : []
  );
  const looked = await lookInto(context, there);
  if (!looked.known) return looked;
  const lost = placed.find(({ entry }) => !entry.known && entry.why.found !== NO_FILE);
  if (lost !== void 0 && !lost.entry.known) return unknown(lost.entry.why);
  const gone = placed.find(({ entry }) => entry.known && entry.value === null);
  if (gone !== void 0)
    return unknown({
      code: "fact-unavailable",
      about: [gone.path],
      found: "the change names it, and its head has it not"
    });
  const all = [...named, ...looked.value];
  return known(all.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};
var NO_FILE = "it is not a regular file";
var lookInto = async (context, there) => {
  const pointers = there.filter(({ isBinary, size }) => !isBinary && size > 0 && size <= LONGEST_POINTER);
  const followed = await followedOf(
    context,
    there.filter(({ isBinary, size }) => !isBinary && size > LONGEST_POINTER)
  );
  if (!followed.known) return followed;
  const { small, large, unseen: unseen2 } = sorted([...there.filter(({ isBinary }) => isBinary), ...followed.value]);
  if (unseen2 > 0) return unknown(tooMany3(unseen2));
  const contents = await context.objects(new Map([...pointers, ...small].map(({ object, size }) => [object, size])));
  const short = [];
  const strays = large.map(({ path, size }) => ({ path, looks: "large-binary", size }));
  for (const { path, object, isBinary } of [...pointers, ...small]) {
    const content = contents.get(object);
    if (content === void 0) continue;
    if (!content.known) return unknown({ ...content.why, about: [path] });
    const pointer = readPointer(content.value);
    if (pointer !== null && !("kind" in pointer) && pointer.size <= LARGE) {
      short.push({ path, pointer });
      continue;
    }
    const looksBinary = isBinary || (content.value[0] ?? 0) >= 128;
    if (pointer !== null) strays.push({ path, looks: "large-pointer", size: "kind" in pointer ? null : pointer.size });
    else if (looksBinary) strays.push(...byMagic(path, content.value));
  }
  const lying = await lyingAmong(context, short);
  return lying.known ? known([...strays, ...lying.value]) : lying;
};
var lyingAmong = async ({ held }, short) => {
  const found = await held(short.map(({ pointer }) => pointer));
  const strays = [];
  for (const { path, pointer } of short) {
    const answer = found.get(pointer.sha256);
    if (answer?.known === false) return unknown({ ...answer.why, about: [path] });
    if (answer?.value === "other-size") strays.push({ path, looks: "large-pointer", size: null });
  }
  return known(strays);
};
var followedOf = async ({ commit, texts }, longer) => {
  const filter = await filterAt(
    (paths) => texts(commit, paths),
    longer.map(({ path }) => folderOf2(path))
  );
  return filter.known ? known(longer.filter(({ path }) => filter.value(path) === "lfs")) : filter;
};
var folderOf2 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var sorted = (binaries) => {
  const isSmallMedia = ({ path, size }) => MEDIA.test(path) && size <= MOST_OF_FILE2;
  const media = binaries.filter(isSmallMedia);
  const others = binaries.filter((each) => !isSmallMedia(each)).sort((a, b) => a.size - b.size);
  const small = [];
  const large = [];
  let left = MOST_OF_ALL2;
  for (const each of others) {
    left -= each.size;
    (each.size <= MOST_OF_FILE2 && left >= 0 ? small : large).push(each);
  }
  if (small.length > MOST_FILES3) return { small: [], large, unseen: small.length - MOST_FILES3 };
  for (const each of media) {
    if (small.length >= MOST_FILES3 || each.size > left) break;
    left -= each.size;
    small.push(each);
  }
  return { small, large, unseen: 0 };
};
var tooMany3 = (unseen2) => ({
  code: "list-truncated",
  about: ["strays"],
  needed: `at most ${String(MOST_FILES3)} binary files outside of the models`,
  found: `${String(unseen2)} more`
});
var byMagic = (path, bytes) => {
  const { format, imports, size } = inspectBytes(path, bytes);
  return isModelFormat(format) || imports.length > 0 ? [{ path, looks: "magic", size }] : [];
};

// src/collect/models/texts.ts
import { createHash as createHash4 } from "node:crypto";
var MOST_BYTES9 = 50 * 1024 * 1024;
var readTexts = async (client, repository, commit, paths) => {
  const placed = await placesAt(client, repository, commit, [...new Set(paths)].sort());
  const wanted = placed.flatMap(
    ({ entry }) => entry.known && entry.value !== null && entry.value.size <= MOST_BYTES9 ? [[entry.value.object, entry.value.size]] : []
  );
  const contents = await readObjects(client, repository, new Map(wanted));
  return new Map(placed.map(({ path, entry }) => [path, textOf2(path, entry, contents)]));
};
var textOf2 = (path, entry, contents) => {
  if (!entry.known || entry.value === null) return entry;
  const { object, size } = entry.value;
  if (size > MOST_BYTES9) return unreadable(path, `it has ${String(size)} bytes, over ${String(MOST_BYTES9)}`);
  const bytes = contents.get(object);
  if (bytes === void 0) return unreadable(path, "it was not read");
  if (!bytes.known) return unreadable(path, bytes.why.found ?? bytes.why.code);
  return known({ bytes: bytes.value, sha256: createHash4("sha256").update(bytes.value).digest("hex"), object });
};

// src/collect/models/read-models.ts
var readModels = async (client, place, demands) => {
  const { files, at, commit, yardstick } = place;
  if (!files.known) return files;
  const changed = new Set(
    files.value.flatMap(({ path, previous }) => [path, ...previous === null ? [] : [previous]])
  );
  const context = contextOf(client, place);
  const repository = { owner: place.owner, name: place.name };
  const find = (paths) => placesAt(client, repository, commit, paths);
  const [models, strays] = await Promise.all([
    Promise.all(demands.map((demand) => readModel({ client, context, place, changed }, demand))),
    at === "released" ? known([]) : findStrays(
      context,
      files,
      demands.map(({ root }) => root),
      find
    )
  ]);
  const attributesChanged = [...changed].filter((path) => /(^|\/)\.gitattributes$/u.test(path)).sort();
  return known({ at, commit, yardstick, models, strays, attributesChanged });
};
var readModel = async ({ client, context, place, changed }, demand) => {
  const own = [...changed].filter((path) => belongsTo(demand, path)).sort();
  const isTouched = place.at === "released" || own.length > 0;
  const [files, documents] = await Promise.all([readModelFiles(context, demand), readDocuments(context, demand)]);
  const repository = `${place.owner}/${place.name}`;
  const evidence = await readEvidence({ client, context, repository, changed: [...changed] }, demand, files);
  return {
    name: demand.name,
    root: demand.root,
    change: isTouched ? "touched" : "untouched",
    changed: own,
    files,
    ...documents,
    ...evidence
  };
};
var belongsTo = (demand, path) => path.startsWith(`${demand.root}/`) || [demand.manifest, demand.card, demand.bom].includes(path) || demand.reports.some(({ globs }) => globs.some((glob) => matchesGlob(glob, path) || matchesGlob(glob, stemOf(path))));
var stemOf = (path) => path.replace(/\.sigstore\.json$/u, "");
var contextOf = (client, place) => {
  const repository = { owner: place.owner, name: place.name };
  const folders = /* @__PURE__ */ new Map();
  const changes = new Map((place.files.known ? place.files.value : []).map((file) => [file.path, file]));
  return {
    commit: place.commit,
    yardstick: place.yardstick,
    verify: place.verify,
    changeOf: (path) => changeOf(changes.get(path)?.status),
    isTextKept: (path) => isTextKept(changes.get(path)),
    texts: (commit, paths) => readTexts(client, repository, commit, paths),
    below: (commit, folder) => {
      const key = `${commit}:${folder}`;
      const listed = folders.get(key) ?? readFolder(client, repository, commit, folder);
      folders.set(key, listed);
      return listed;
    },
    objects: (wanted) => readObjects(client, repository, wanted),
    held: (pointers) => pointers.length === 0 ? Promise.resolve(/* @__PURE__ */ new Map()) : readHeld(place.largeFiles(), repository, pointers),
    atHand: filesAtHand(place.workspace)
  };
};
var isTextKept = (file) => (file?.status === "modified" || file?.status === "changed") && file.additions === 0 && file.deletions === 0;
var changeOf = (status) => {
  if (status === void 0 || status === "unchanged") return "unchanged";
  return status === "added" ? "added" : "modified";
};

export {
  readModels
};
