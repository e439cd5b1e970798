import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  LONGEST_POINTER,
  inspectBytes,
  inspectFile,
  pointerOf
} from "./chunk-2UE64ATQ.js";
import {
  createProofReader
} from "./chunk-5EACDCEB.js";
import {
  matchesGlob
} from "./chunk-7AEKP7CG.js";
import {
  openZip
} from "./chunk-A222JIVZ.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
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
  nullable,
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
  sha256: sha256Of(at),
  licences: at.has("licenses") ? at.list("licenses", licenceOf) : [],
  datasets: datasetsOf(at, names),
  purl: at.get("purl", optional(text))
});
var SHA256 = /^[0-9a-f]{64}$/u;
var sha256Of = (at) => {
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
    computedRoot: serialization === null ? null : rootOf(resources.map(({ digest: digest2 }) => digest2))
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
  const digest2 = resource.get("digest", algorithm === "sha256" ? sha256Digest : hex(HEX, "hex digits, lower-case"));
  return { name: resource.get("name", filledText), digest: digest2, algorithm };
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
  const { runbook, metrics: metrics2, owner } = plan.value;
  if (runbook === null) return known({ path, metrics: metrics2, runbook, owner });
  if (!isPath(runbook)) return known({ path, metrics: metrics2, runbook: { path: runbook, exists: false }, owner });
  const content = textAt(await textsAt(context, context.yardstick, [runbook]), runbook);
  if (!content.known) return content;
  return known({ path, metrics: metrics2, runbook: { path: runbook, exists: content.value !== null }, owner });
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
  const once2 = [...new Map(pointers.map((each) => [`${each.sha256} ${String(each.size)}`, each])).values()];
  const batches = Array.from(
    { length: Math.ceil(once2.length / MOST3) },
    (_, index) => once2.slice(index * MOST3, (index + 1) * MOST3)
  );
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch)));
  const found = /* @__PURE__ */ new Map();
  for (const [digest2, held] of read.flat()) found.set(digest2, worse(found.get(digest2), held));
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
  const parts = folder.split("/");
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
  const [pattern = "", ...attributes] = wordsOf(line);
  return [{ matches: gitPattern(pattern), filter: filterIn(attributes, macros) }];
});
var words = (text2) => text2.split(/[ \t\r]+/u).filter((word) => word !== "");
var wordsOf = (line) => {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/u.exec(line);
  if (quoted === null) return words(line);
  return [(quoted[1] ?? "").replaceAll(/\\(.)/gu, "$1"), ...words(quoted[2] ?? "")];
};
var filterIn = (attributes, macros) => attributes.reduce((found, attribute) => {
  if (attribute === "filter=lfs") return "lfs";
  return /^[-!]?filter(=|$)/u.test(attribute) ? "none" : macros.get(attribute) ?? found;
}, null);

// src/collect/models/pointer.ts
var readPointer = (bytes) => {
  if (bytes.length > LONGEST_POINTER) return null;
  const text2 = Buffer.from(bytes).toString("latin1");
  const found = pointerOf(bytes);
  if (found !== null && !/^ext-/mu.test(text2) && Number.isSafeInteger(found.size)) return found;
  return isMeant(text2) ? { kind: "malformed-pointer", found: faultOf(text2) } : null;
};
var isMeant = (text2) => {
  const first = text2.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:<<<<<<<[^\n]*\n\s*)?/u, "");
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
  "ubj"
]);
var TOKENIZERS = /^(tokenizer|special_tokens|added_tokens|vocab|merges|spiece|sentencepiece)/u;
var CODE = /* @__PURE__ */ new Set(["py", "pyc", "so", "dll", "sh", "ipynb", "js"]);
var roleOf = (path, special) => {
  if (path === special.manifest) return "manifest";
  if (path === special.card) return "card";
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  const ending = name.includes(".") ? name.split(".").at(-1) ?? "" : "";
  if (WEIGHTS.has(ending)) return "weight";
  if (ending === "jinja" || name.startsWith("chat_template")) return "template";
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
    filterOf(context, demand.root, listed.value),
    context.objects(readable2(listed.value))
  ]);
  if (!filter.known) return filter;
  const unread5 = [...contents].find(([, content]) => !content.known)?.[1];
  if (unread5 !== void 0 && !unread5.known) return unknown({ ...unread5.why, about: [demand.root] });
  const stored = listed.value.map((entry) => ({ entry, ...storedOf(entry, contents) }));
  const held = await context.held(stored.flatMap(({ pointer }) => pointer ?? []));
  const files = stored.map(async ({ entry, storage, pointer, inspection }) => {
    const role = roleOf(entry.path, { card: demand.card, manifest: demand.manifest });
    return {
      path: entry.path,
      object: entry.object,
      role: role === "manifest" || role === "card" || !isWeight(pointer, inspection) ? role : "weight",
      change: context.changeOf(entry.path),
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
var filterOf = async (context, root, listed) => {
  const within = listed.flatMap(({ path }) => path.endsWith("/.gitattributes") ? [path] : []);
  const texts = await context.texts(context.commit, [.../* @__PURE__ */ new Set([...attributePaths(root), ...within])]);
  const found = /* @__PURE__ */ new Map();
  for (const [path, text2] of texts) {
    if (!text2.known) return text2;
    if (text2.value !== null) found.set(path, Buffer.from(text2.value.bytes).toString("utf8"));
  }
  return known(filterBy(found));
};

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
var objectsQuery = (count2) => {
  const numbers = Array.from({ length: count2 }, (_, index) => String(index));
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
    isBinary: object.get("isBinary", optional(boolean)) === true
  });
};
var unreadable = (path, found) => unknown({ code: "fact-unavailable", about: [path], found });
var placesQuery = (count2) => {
  const numbers = Array.from({ length: count2 }, (_, index) => String(index));
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

// src/collect/models/reports/digest.ts
import { createHash as createHash4 } from "node:crypto";
var sha256Of2 = (bytes) => createHash4("sha256").update(bytes).digest("hex");

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
  const unread5 = optional(arrayOf((value) => value));
  const cases = (document.get("testCases", unread5)?.length ?? 0) + (document.get("conversationalTestCases", unread5)?.length ?? 0);
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
  const run2 = { attempts: attemptTally(), evals: [], init: null, completion: null, setup: null };
  for (const { line, value } of lines) take(run2, cursor(value, `line ${String(line)}`), line);
  const { init, completion, setup } = run2;
  if (init === null) throw new UnreadableReport("garak: no line `init`, which begins a run");
  return withoutSubjects({
    kind: "safety",
    tool: "garak",
    version: init.get("garak_version", optional(text)),
    at: completion === null ? writtenTime(init, "start_time") : writtenTime(completion, "end_time"),
    names: setup === null ? null : namesOf(setup),
    safety: safetyOf(run2, init, completion)
  });
};
var take = (run2, entry, line) => {
  const type = entry.get("entry_type", text);
  if (type === "init" || type === "completion") {
    if (run2[type] !== null) throw new UnreadableReport(`garak: a second line \`${type}\`, two runs in one file`, line);
    run2[type] = entry;
  } else if (type === "start_run setup") run2.setup = entry;
  else if (type === "attempt") run2.attempts.add(entry, line);
  else if (type === "eval") run2.evals.push(evalOf(entry));
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
var safetyOf = (run2, init, completion) => {
  const listed = run2.attempts.results();
  const found = completion === null ? "no line `completion`: the run did not end" : otherRun(init, completion) ?? disagreement(listed, run2.evals);
  const told2 = run2.evals.filter((one) => !listed.some((result) => isSame(result, one)));
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

// src/collect/models/reports/strict-json.ts
import { isUtf8 } from "node:buffer";
var LARGEST_REPORT = 50 * 1024 * 1024;
var MOST_LINES = 1e5;
var DEPTH2 = 64;
var SHOWN = 24;
var readReportText = (bytes) => {
  const text2 = textOf2(bytes);
  const first = text2.trimStart();
  const end = first.indexOf("\n");
  const several = end !== -1 && first.slice(end).trim() !== "";
  return several && isWhole(first.slice(0, end)) ? { kind: "lines", lines: () => jsonLines(text2) } : { kind: "document", value: valueOf2(text2, 1) };
};
var readJsonDocument = (bytes) => valueOf2(textOf2(bytes), 1);
var readJsonLines = (bytes) => jsonLines(textOf2(bytes));
var isWhole = (text2) => {
  if (!text2.startsWith("{")) return false;
  try {
    parseStrictJson(text2, DEPTH2);
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
    if (content.trim() !== "") yield { line, value: valueOf2(content, line, found === -1 ? "last" : "line") };
    start = end + 1;
  }
}
var textOf2 = (bytes) => {
  if (bytes.length > LARGEST_REPORT)
    throw new UnreadableReport(`${String(bytes.length)} bytes, over the limit of ${String(LARGEST_REPORT)}`);
  const fault = faultOf2(bytes);
  if (fault !== null) throw new UnreadableReport(fault);
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (text2.startsWith("version https://git-lfs.github.com/spec/"))
    throw new UnreadableReport("a Git LFS pointer stands in its place: keep reports in git itself");
  if (text2.trim() === "") throw new UnreadableReport("the file is empty");
  return text2;
};
var faultOf2 = (bytes) => {
  const [a, b, c] = bytes;
  if (a === 255 && b === 254 || a === 254 && b === 255)
    return "UTF-16, as some shells write what they redirect: let the tool write the file itself";
  if (a === 239 && b === 187 && c === 191) return "it begins with a byte order mark: save it as UTF-8 without one";
  return isUtf8(bytes) ? null : "the bytes are no UTF-8";
};
var valueOf2 = (text2, line, part = "whole") => {
  try {
    return parseStrictJson(text2, DEPTH2);
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
var oneLine2 = (value) => typeof value === "string" ? value : JSON.stringify(sorted(value));
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
  const run2 = document.at("eval");
  const stats = document.maybe("stats");
  const ended = stats === null ? null : writtenTime(stats, "completed_at");
  return withoutSubjects({
    kind: "evaluation",
    tool: "inspect",
    version: run2.maybe("packages")?.get("inspect_ai", optional(text)) ?? null,
    at: ended ?? writtenTime(run2, "created"),
    names: run2.get("model", optional(text)),
    evaluation: evaluationOf(document, run2)
  });
};
var evaluationOf = (document, run2) => {
  const status = document.get("status", text);
  const results = document.maybe("results");
  const tasks = results === null ? [] : results.list("scores", (score) => scoresOf(document, run2, results, score)).flat();
  if (status !== "success") return { tasks, state: "partial", found: `status: ${status}` };
  if (tasks.length === 0) throw new UnreadableReport("Inspect: no score was given");
  return { tasks, state: "complete", found: null };
};
var scoresOf = (document, run2, results, score) => {
  const metrics2 = score.at("metrics");
  const scorer = score.get("name", text);
  const stderr = metrics2.maybe("stderr")?.get("value", optional(finite)) ?? null;
  const epochs = run2.maybe("config")?.get("epochs", optional(natural)) ?? 1;
  const size = run2.maybe("dataset")?.get("samples", optional(natural)) ?? null;
  const n = score.get("scored_samples", optional(natural)) ?? results.get("completed_samples", optional(natural));
  const total = results.get("total_samples", optional(natural));
  const setup = setupOf(document, run2, epochs);
  return metrics2.keys.filter((name) => name !== "stderr").map((name) => ({
    task: run2.get("task", text),
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
var setupOf = (document, run2, epochs) => {
  const limit = run2.maybe("config")?.get("limit", (value) => value ?? null) ?? null;
  return {
    version: run2.get("task_version", (value) => value === void 0 || value === null ? null : oneLine2(value)),
    "task-args": oneLine2(run2.get("task_args", (value) => value ?? {})),
    dataset: run2.maybe("dataset")?.get("name", optional(text)) ?? null,
    "gen-kwargs": oneLine2(document.maybe("plan")?.get("config", (value) => value ?? {}) ?? {}),
    epochs: String(epochs),
    limit: limit === null ? "none" : oneLine2(limit)
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
  const plain2 = scores.keys.filter(
    (key) => typeof scores.get(key, (value) => value) === "number" && !NO_METRIC.has(key)
  );
  return metricsOf2(plain2, (key) => key).map((metric) => resultOf(document, task, scores, metric));
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
  const of = (key) => valueOf3(document.maybe(key), task);
  return {
    version: of("versions"),
    "n-shot": of("n-shot") ?? valueOf3(config, "num_fewshot"),
    "task-hash": of("task_hashes"),
    "chat-template": orNone(document, "chat_template_sha"),
    "system-instruction": orNone(document, "system_instruction_sha"),
    multiturn: orNone(document, "fewshot_as_multiturn"),
    "gen-kwargs": orNone(config, "gen_kwargs"),
    limit: orNone(config, "limit")
  };
};
var valueOf3 = (from, key) => !from?.has(key) ? null : from.get(key, (value) => value === null ? null : oneLine2(value));
var orNone = (from, key) => {
  if (!from.has(key)) return null;
  const given = valueOf3(from, key);
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
    subjects: document.list("subjects", subjectOf2)
  };
};
var digest = (value, path) => {
  const given = text(value, path);
  if (!/^[0-9a-f]{64}$/.test(given)) throw new UnreadableReport(`${path}: a sha256 in 64 lower-case digits expected`);
  return given;
};
var subjectOf2 = (subject) => ({
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
var SHA2563 = /^[0-9a-f]{64}$/;
var digestOf = (written) => {
  const digest2 = written?.toLowerCase() ?? null;
  return digest2 !== null && SHA2563.test(digest2) ? digest2 : null;
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
  const [run2, ...others] = document.get("runs", arrayOf(cursor));
  if (run2 === void 0 || others.length > 0)
    throw new UnreadableReport(
      `SARIF with ${String(others.length + (run2 === void 0 ? 0 : 1))} runs: one is expected`
    );
  const driver = run2.at("tool").at("driver");
  const name = driver.get("name", text);
  if (name !== "ModelAudit")
    throw new UnreadableReport(`SARIF of "${name}": of the scanners of models, ModelAudit's SARIF is read`);
  const files = (run2.get("artifacts", optional(arrayOf(cursor))) ?? []).map(fileOf2);
  const [invocation] = run2.get("invocations", optional(arrayOf(cursor))) ?? [];
  return {
    report: {
      kind: "scan",
      tool: "modelaudit",
      version: driver.get("version", optional(text)),
      at: invocation === void 0 ? null : writtenTime(invocation, "endTimeUtc"),
      names: null,
      scan: { files, findings: run2.list("results", findingOf) }
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
  const unread5 = new Set([...failed, ...skipped].map(({ path }) => path));
  const read = scanned.filter((path) => !unread5.has(path));
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
  return { scores: scoresOf2(rows), rows: rows.length, sum };
};
var scoresOf2 = (rows) => {
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

// src/collect/models/reports/statement.ts
var TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
var STATEMENT2 = "https://in-toto.io/Statement/";
var isStatement = (value) => {
  if (typeof value !== "object" || value === null) return false;
  if ("_type" in value) return typeof value._type === "string" && value._type.startsWith(STATEMENT2);
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
var wordsOf2 = (payload) => {
  try {
    const statement = cursor(readJsonDocument(payload), "$");
    const type = statement.get("_type", text);
    if (type !== `${STATEMENT2}v1`) return { fault: `the statement is of the type ${type}` };
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
    return known({ path, sha256: sha256Of2(read.value), changedHere: changed.includes(path), report });
  } catch (error) {
    if (error instanceof UnreadableReport) return refused(path, error);
    throw error;
  }
};
var refused = (path, error) => unknown(unreadableReport(path, error));

// src/collect/models/reports/binding.ts
var NOTHING2 = /* @__PURE__ */ new Set();
var openStatement = async (place, held, verify, keys) => {
  const claimed = wordsOf2(held.payload);
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
  const words2 = wordsOf2(payload);
  if ("fault" in words2) return { place, state: "other", found: words2.fault, files };
  return { place, state: "verified", signature, ...words2 };
};
var MOST_TOLD = 20;
var bindReport = (report, statements) => {
  const own = statements.filter(({ files }) => files.has(report.sha256));
  const verified = own.flatMap((one) => one.state === "verified" ? [one] : []).sort(newestFirst);
  if (verified.length === 0) return [withoutStatement(report, own, statements)];
  const told2 = new Map(verified.map((one) => [JSON.stringify([one.signature, one.subjects, [...one.files]]), one]));
  return [...told2.values()].slice(0, MOST_TOLD).map(({ place, predicateType, signature, subjects, files }) => ({
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

// src/collect/models/reports/samples-file.ts
var samplesFileOf = (results, task, tasks, paths) => {
  const folder = results.slice(0, results.lastIndexOf("/") + 1);
  const prefix = `${folder}samples_${task}`;
  const longer = tasks.filter((other) => other !== task && other.startsWith(`${task}_`));
  const found = paths.filter(
    (path) => path.endsWith(".jsonl") && (path === `${prefix}.jsonl` || path.startsWith(`${prefix}_`)) && !path.slice(folder.length).includes("/") && !longer.some((other) => path.startsWith(`${folder}samples_${other}`))
  );
  const run2 = results.slice(folder.length).replace(/\.json$/, "").replace(/^results_/, "");
  const same = found.find((path) => path === `${prefix}_${run2}.jsonl`);
  const [first, second] = found;
  if (same !== void 0) return { path: same };
  if (first === void 0) return { path: null };
  return second === void 0 ? { path: first } : { none: `several files ${prefix}_*.jsonl, and none of the run ${run2}` };
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
  const names = [...new Set(reports.flatMap(tasksOf3))];
  const candidates = listReader(place.head, candidate.path, names);
  const baselines = listReader(place.base, baseline.path, names);
  return async (own, other) => {
    const mine = await candidates(own.task);
    if (typeof mine === "string" || mine === null) return unpaired(mine);
    if (!candidate.bound.has(mine.sha256)) return { unpaired: "no believed statement names the digest of the samples" };
    const theirs = await baselines(own.task);
    if (typeof theirs === "string" || theirs === null) return unpaired(theirs);
    return explained(() => {
      const sums = pairSamples(agreeing(mine, own, "the candidate"), agreeing(theirs, other, "the baseline"));
      return { paired: { ...sums, baseline: theirs.sha256, candidate: mine.sha256 } };
    });
  };
};
var unpaired = (found) => found === null ? {} : { unpaired: found };
var tasksOf3 = (report) => report.kind === "evaluation" ? report.evaluation.tasks.map(({ task }) => task) : [];
var explained = (act) => {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnreadableReport || error instanceof Malformed) return { unpaired: error.message };
    throw error;
  }
};
var agreeing = ({ bytes }, { metric, value, n }, whose) => {
  const samples = samplesOf(bytes, metric);
  if (n !== null && samples.rows !== n)
    throw new UnreadableReport(`${whose}: ${String(samples.rows)} samples are listed, of ${String(n)}`);
  const mean = samples.sum / samples.rows;
  if (Math.abs(mean - value) > 1e-6 * Math.max(1, Math.abs(value)))
    throw new UnreadableReport(`${whose}: the mean of the samples is ${String(mean)}, the score ${String(value)}`);
  return samples;
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
  return { bytes: read.value, sha256: sha256Of2(read.value) };
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
  const found = (await proofs(repository, [weight])).get(weight);
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
    const words2 = wordsOf2(payload);
    return !("fault" in words2) && [...files].some((digest2) => words2.files.has(digest2));
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
  const isNamed = NAMED_STATEMENT.test(path);
  const held = parts.map((part) => ({
    part,
    held: isNamed ? { kind: "statement" } : contentOf2(path, bytes, part)
  }));
  const has = held.some((one) => "kind" in one.held && one.held.kind === "statement");
  return { path, sha256: sha256Of2(bytes), parts: held, statements: has ? bytes : null };
};
var NAMED_STATEMENT = /\.(?:sigstore\.json|intoto\.jsonl?)$/;
var contentOf2 = (path, bytes, part) => {
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
  if (lost?.known === false) return { files: lost, read: () => Promise.resolve(lost) };
  const files = /* @__PURE__ */ new Map();
  for (const each of listed) if (each.known) for (const entry of each.value) files.set(entry.path, entry);
  const wanted = [...files.values()].flatMap(({ path, kind }) => kind === "file" && isAskedFor(path) ? [path] : []);
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
var lookInto = async ({ objects }, there) => {
  const pointers = there.filter(({ isBinary, size }) => !isBinary && size > 0 && size <= LONGEST_POINTER);
  const { small, large, unseen: unseen2 } = sorted2(there.filter(({ isBinary }) => isBinary));
  if (unseen2 > 0) return unknown(tooMany3(unseen2));
  const contents = await objects(new Map([...pointers, ...small].map(({ object, size }) => [object, size])));
  const strays = large.map(({ path, size }) => ({ path, looks: "large-binary", size }));
  for (const { path, object, isBinary } of [...pointers, ...small]) {
    const content = contents.get(object);
    if (content === void 0) continue;
    if (!content.known) return unknown({ ...content.why, about: [path] });
    const pointer = isBinary ? null : byPointer(path, content.value);
    const looksBinary = isBinary || (content.value[0] ?? 0) >= 128;
    const stray = pointer ?? (looksBinary ? byMagic(path, content.value) : null);
    if (stray !== null) strays.push(stray);
  }
  return known(strays);
};
var sorted2 = (binaries) => {
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
var byPointer = (path, bytes) => {
  const pointer = readPointer(bytes);
  if (pointer === null) return null;
  if ("kind" in pointer) return { path, looks: "large-pointer", size: null };
  return pointer.size > LARGE ? { path, looks: "large-pointer", size: pointer.size } : null;
};
var byMagic = (path, bytes) => {
  const { format, imports, size } = inspectBytes(path, bytes);
  return isModelFormat(format) || imports.length > 0 ? { path, looks: "magic", size } : null;
};

// src/collect/models/texts.ts
import { createHash as createHash5 } from "node:crypto";
var MOST_BYTES8 = 50 * 1024 * 1024;
var readTexts = async (client, repository, commit, paths) => {
  const placed = await placesAt(client, repository, commit, [...new Set(paths)].sort());
  const wanted = placed.flatMap(
    ({ entry }) => entry.known && entry.value !== null && entry.value.size <= MOST_BYTES8 ? [[entry.value.object, entry.value.size]] : []
  );
  const contents = await readObjects(client, repository, new Map(wanted));
  return new Map(placed.map(({ path, entry }) => [path, textOf3(path, entry, contents)]));
};
var textOf3 = (path, entry, contents) => {
  if (!entry.known || entry.value === null) return entry;
  const { object, size } = entry.value;
  if (size > MOST_BYTES8) return unreadable(path, `it has ${String(size)} bytes, over ${String(MOST_BYTES8)}`);
  const bytes = contents.get(object);
  if (bytes === void 0) return unreadable(path, "it was not read");
  if (!bytes.known) return unreadable(path, bytes.why.found ?? bytes.why.code);
  return known({ bytes: bytes.value, sha256: createHash5("sha256").update(bytes.value).digest("hex"), object });
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
  const changes = new Map((place.files.known ? place.files.value : []).map(({ path, status }) => [path, status]));
  return {
    commit: place.commit,
    yardstick: place.yardstick,
    verify: place.verify,
    changeOf: (path) => changeOf(changes.get(path)),
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
var changeOf = (status) => {
  if (status === void 0 || status === "unchanged") return "unchanged";
  return status === "added" ? "added" : "modified";
};

export {
  readModels
};
