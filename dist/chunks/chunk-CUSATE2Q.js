import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  parseJsonText
} from "./chunk-V3BRGX7I.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/scans/unreadable.ts
var Unreadable = class extends Error {
  name = "Unreadable";
};
var unreadable = (name, found) => unknown({ code: "scan-unreadable", about: [name], needed: "a complete SARIF 2.1 file", found });

// src/collect/scans/sarif.ts
import { createHash as createHash2 } from "node:crypto";

// src/collect/scans/json-value.ts
var asObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
var asList = (value) => Array.isArray(value) ? value : null;
var asText = (value) => typeof value === "string" && value !== "" ? value : null;
var asIndex = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
var at = (value, ...keys) => {
  let here = value;
  for (const key of keys) {
    const object = asObject(here);
    if (object === null || !Object.hasOwn(object, key)) return null;
    here = object[key];
  }
  return here ?? null;
};

// src/collect/scans/sarif-layout.ts
import { createHash } from "node:crypto";

// src/collect/scans/skim-layout.ts
var dropped = { kind: "value", keep: () => void 0 };
var kept = { kind: "value", keep: (value) => value };
var listOf = (each, most, beyond) => ({
  kind: "list",
  each,
  most,
  beyond
});
var membersOf = (members, others = dropped) => ({
  kind: "object",
  members: new Map(Object.entries(members)),
  others
});
var droppedList = listOf(dropped, 0, null);

// src/collect/scans/sarif-layout.ts
var MOST_FINDINGS = 25e3;
var MOST_KEPT = 1e5;
var MOST_RUNS = 200;
var MOST_RULES = 5e4;
var MOST_EXTENSIONS = 1e3;
var MOST_FILES = 5e5;
var LONGEST_NAME = 4e3;
var MOST_FINGERPRINTS = 50;
var LONGEST_WORDS = 200;
var NO_FINDING = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
var GRAVE = /* @__PURE__ */ new Set(["warning", "error"]);
var sarifLayout = () => {
  const run = membersOf({
    tool: membersOf({
      driver: component(),
      extensions: listOf(component(), MOST_EXTENSIONS, "a run has too many extensions")
    }),
    results: listOf({ kind: "value", keep: keptResult(MOST_KEPT) }, MOST_FINDINGS + 1, null),
    artifacts: listOf(
      { kind: "value", keep: keptFile },
      MOST_FILES,
      `a run lists more than ${String(MOST_FILES)} files`
    ),
    invocations: kept,
    versionControlProvenance: kept,
    externalPropertyFileReferences: kept,
    graphs: droppedList,
    logicalLocations: droppedList,
    threadFlowLocations: droppedList,
    webRequests: droppedList,
    webResponses: droppedList,
    addresses: droppedList,
    taxonomies: droppedList,
    translations: droppedList,
    policies: droppedList
  });
  const runs = listOf(run, MOST_RUNS, `the file has more than ${String(MOST_RUNS)} runs`);
  const inline = { kind: "value", keep: refuseInline };
  return membersOf({ version: kept, runs, inlineExternalProperties: inline });
};
var DECIDING = ["results", "driver", "extensions", "invocations", "artifacts"];
var component = () => {
  const words = `a tool has more than ${String(MOST_RULES)} rules`;
  const rules = listOf({ kind: "value", keep: keptRule }, MOST_RULES, words);
  const name = { kind: "value", keep: shortOf };
  return membersOf(
    { name, semanticVersion: name, version: name, rules, notifications: rules, taxa: droppedList },
    dropped
  );
};
var refuseInline = (value) => {
  const decides = (each) => DECIDING.some((part) => at(each, part) !== null);
  if (value !== null && (asList(value)?.some(decides) ?? true))
    throw new Unreadable("parts of the file lie in inlineExternalProperties");
  return void 0;
};
var shortOf = (value) => {
  if (typeof value === "string" && value.length > LONGEST_NAME)
    throw new Unreadable(`a name in the file has more than ${String(LONGEST_NAME)} characters`);
  return value;
};
var keptRule = (value) => ({
  id: shortOf(at(value, "id")),
  defaultConfiguration: { level: shortOf(at(value, "defaultConfiguration", "level")) },
  properties: { "security-severity": shortOf(at(value, "properties", "security-severity")) }
});
var keptFile = (value) => ({ location: { uri: shortOf(at(value, "location", "uri")) } });
var keptResult = (most) => {
  let count = 0;
  return (value) => {
    const result = asObject(value);
    if (result === null) return value;
    if (NO_FINDING.has(at(result, "kind")) && !GRAVE.has(at(result, "level"))) return void 0;
    count += 1;
    if (count > most) throw new Unreadable(`the file has more than ${String(most)} results`);
    return prunedResult(result);
  };
};
var prunedResult = (result) => {
  const place = at(asList(at(result, "locations"))?.[0], "physicalLocation");
  return {
    ...shortMembers(result, ["ruleId", "ruleIndex", "level", "kind", "baselineState"]),
    rule: {
      ...shortMembers(at(result, "rule"), ["id", "index"]),
      toolComponent: shortMembers(at(result, "rule", "toolComponent"), ["index"])
    },
    properties: shortMembers(at(result, "properties"), ["security-severity"]),
    uri: shortOf(at(place, "artifactLocation", "uri")),
    file: at(place, "artifactLocation", "index"),
    line: at(place, "region", "startLine"),
    suppressions: asList(at(result, "suppressions"))?.slice(0, MOST_FINGERPRINTS).map(prunedSuppression) ?? [],
    fingerprints: prints(at(result, "partialFingerprints")) ?? prints(at(result, "fingerprints")),
    words: wordsOf(result, place)
  };
};
var shortMembers = (value, keys) => Object.fromEntries(keys.map((key) => [key, plain(shortOf(at(value, key)))]));
var plain = (value) => typeof value === "object" ? null : value;
var prunedSuppression = (value) => ({
  kind: at(value, "kind"),
  status: at(value, "status"),
  by: clipped(at(value, "properties", "suppressedBy") ?? at(value, "suppressedBy")),
  why: clipped(at(value, "justification"))
});
var clipped = (value) => asText(value)?.slice(0, LONGEST_WORDS).toWellFormed() ?? null;
var prints = (value) => {
  const found = Object.entries(asObject(value) ?? {}).flatMap(
    ([key, print]) => typeof print === "string" && print !== "" ? [[key, print]] : []
  );
  const fits2 = found.length > 0 && found.length <= MOST_FINGERPRINTS && found.flat().every((each) => each.length <= 500);
  return fits2 ? found : null;
};
var wordsOf = (result, place) => {
  const message = at(result, "message", "text") ?? at(result, "message", "markdown") ?? at(result, "message", "id");
  const values = [message, at(result, "message", "arguments"), at(place, "region", "snippet", "text")];
  return createHash("sha256").update(JSON.stringify(values)).digest("base64");
};

// src/collect/scans/sarif-rules.ts
var ruleBook = (run, kind) => {
  const driver = descriptors(at(run, "tool", "driver", kind));
  const extensions = (asList(at(run, "tool", "extensions")) ?? []).map((extension) => descriptors(at(extension, kind)));
  const byId2 = /* @__PURE__ */ new Map();
  for (const descriptor of [...driver, ...extensions.flat()]) {
    const id = asText(at(descriptor, "id"));
    if (id !== null && !byId2.has(id)) byId2.set(id, descriptor);
  }
  const book = { driver, extensions, byId: byId2, overrides: /* @__PURE__ */ new Map() };
  return { ...book, overrides: overridesOf(run, book, OVERRIDES[kind]) };
};
var OVERRIDES = { rules: "ruleConfigurationOverrides", notifications: "notificationConfigurationOverrides" };
var overridesOf = (run, book, key) => {
  const overrides = /* @__PURE__ */ new Map();
  const given = (asList(at(run, "invocations")) ?? []).flatMap((each) => asList(at(each, key)) ?? []);
  for (const each of given) {
    const rule = findDescriptor(book, referenceOf(at(each, "descriptor")));
    const level = asText(at(each, "configuration", "level"))?.toLowerCase();
    if (rule !== null && level !== void 0) overrides.set(rule, [...overrides.get(rule) ?? [], level]);
  }
  return overrides;
};
var referenceOf = (descriptor) => ({
  id: asText(at(descriptor, "id")),
  index: asIndex(at(descriptor, "index")),
  component: at(descriptor, "toolComponent")
});
var descriptors = (value) => (asList(value) ?? []).map((each) => asObject(each) ?? {});
var findDescriptor = (book, reference) => {
  const { id, index } = reference;
  const extension = asIndex(at(reference.component, "index"));
  const component2 = extension === null ? book.driver : book.extensions[extension] ?? [];
  const indexed = index === null ? void 0 : component2[index];
  if (indexed !== void 0 && (id === null || fits(asText(at(indexed, "id")), id))) return indexed;
  return id === null ? null : byId(book, id);
};
var fits = (descriptor, id) => descriptor !== null && (id === descriptor || id.startsWith(`${descriptor}/`));
var byId = (book, id) => {
  const found = book.byId.get(id);
  if (found !== void 0) return found;
  const slash = id.lastIndexOf("/");
  return slash <= 0 ? null : byId(book, id.slice(0, slash));
};
var BY_WEIGHT = ["none", "note", "warning", "error"];
var levelByRule = (book, descriptor) => {
  if (descriptor === null) return null;
  const own = asText(at(descriptor, "defaultConfiguration", "level"));
  const set = book.overrides.get(descriptor) ?? [];
  if (set.length === 0) return own;
  const levels = [own?.toLowerCase() ?? "warning", ...set];
  const unknown2 = levels.find((level) => !BY_WEIGHT.includes(level));
  return unknown2 ?? BY_WEIGHT.findLast((level) => levels.includes(level)) ?? null;
};

// src/collect/scans/sarif-result.ts
var UNNAMED_RULE = "(no rule)";
var readResult = (run, book, result) => {
  const given = asText(result["ruleId"]) ?? asText(at(result, "rule", "id"));
  const index = asIndex(result["ruleIndex"]) ?? asIndex(at(result, "rule", "index"));
  const rule = findDescriptor(book, { id: given, index, component: at(result, "rule", "toolComponent") });
  const otherwise = rule === null && given === null && index !== null ? null : levelByRule(book, rule) ?? "warning";
  return {
    finding: {
      rule: given ?? asText(at(rule, "id")) ?? UNNAMED_RULE,
      score: worstScore([at(result, "properties", "security-severity"), at(rule, "properties", "security-severity")]),
      level: levelOf(result, otherwise),
      ...placeOf(run, result),
      ...standingOf(result),
      dismissedBy: null,
      since: null
    },
    fingerprints: result["fingerprints"],
    words: result["words"]
  };
};
var levelOf = (result, otherwise) => {
  const level = asText(result["level"])?.toLowerCase() ?? otherwise?.toLowerCase() ?? null;
  return (asText(result["kind"]) ?? "fail") !== "fail" && level === "none" ? "warning" : level;
};
var worstScore = (values) => {
  const scores = values.flatMap((value) => {
    if (typeof value === "number" && Number.isFinite(value)) return [value];
    return typeof value === "string" && /^\d{1,2}(\.\d{1,6})?$/.test(value.trim()) ? [Number(value)] : [];
  });
  return scores.length === 0 ? null : Math.max(...scores);
};
var placeOf = (run, result) => {
  const file = asIndex(result["file"]);
  const listed = file === null ? null : at(asList(run["artifacts"])?.[file], "location", "uri");
  const uri = asText(result["uri"]) ?? asText(listed);
  return { path: uri === null ? null : pathOf(uri), line: asIndex(result["line"]) };
};
var pathOf = (uri) => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};
var standingOf = (result) => {
  const baseline = asText(result["baselineState"]);
  if (baseline === "absent") return { state: "fixed", onBase: null };
  const onBase = baseline === "new" ? false : null;
  const suppressions = asList(result["suppressions"]) ?? [];
  if (!isSuppressed(suppressions)) return { state: "open", onBase };
  return { state: "suppressed", onBase, suppressions: suppressions.map(suppressionOf) };
};
var isSuppressed = (suppressions) => suppressions.length > 0 && suppressions.every(
  (each) => (at(each, "kind") === "external" || at(each, "kind") === "inSource") && (at(each, "status") ?? "accepted") === "accepted"
);
var suppressionOf = (suppression) => ({
  kind: at(suppression, "kind") === "inSource" ? "in-source" : "external",
  by: asText(at(suppression, "by")),
  why: asText(at(suppression, "why"))
});

// src/collect/scans/skim.ts
import { isUtf8 } from "node:buffer";

// src/collect/scans/skim-value.ts
var QUOTE = 34;
var BACKSLASH = 92;
var startOf = (layout, at2, bytes) => {
  const byte = bytes[at2];
  const kind = byte === QUOTE ? "text" : byte === 123 || byte === 91 ? "nested" : "plain";
  return { layout, kind, parts: [], from: at2, size: 0, depth: 0, inText: false, escaped: false, textSize: 0 };
};
var scanValue = (capture, bytes, start, outer, limits) => {
  const end = capture.kind === "plain" ? endOfPlain(bytes, start) : endOfNested(capture, bytes, start, outer, limits);
  const size = capture.size + (end ?? bytes.length) - capture.from;
  if (size > limits.value) throw new Unreadable(`one value of the file has more than ${String(limits.value)} bytes`);
  if (end !== null) return end;
  capture.parts.push(Buffer.from(bytes.subarray(capture.from)));
  capture.size = size;
  capture.from = 0;
  return null;
};
var endOfPlain = (bytes, start) => {
  for (let at2 = start; at2 < bytes.length; at2 += 1) {
    const byte = bytes[at2] ?? 0;
    if (byte === 44 || byte === 93 || byte === 125 || byte === 32 || byte >= 9 && byte <= 13) return at2;
  }
  return null;
};
var endOfNested = (capture, bytes, start, outer, limits) => {
  let at2 = start;
  while (at2 < bytes.length) {
    if (capture.inText) {
      const end = endOfText(capture, bytes, at2, limits);
      if (end === null) return null;
      if (capture.depth === 0) return end;
      at2 = end;
      continue;
    }
    const byte = bytes[at2] ?? 0;
    at2 += 1;
    if (byte === QUOTE) capture.inText = true;
    else if (byte === 123 || byte === 91) {
      capture.depth += 1;
      if (outer + capture.depth > limits.depth)
        throw new Unreadable(`the file nests deeper than ${String(limits.depth)} levels`);
    } else if (byte === 125 || byte === 93) {
      capture.depth -= 1;
      if (capture.depth === 0) return at2;
    }
  }
  return null;
};
var endOfText = (capture, bytes, start, limits) => {
  let at2 = start;
  for (; at2 < bytes.length; at2 += 1) {
    const byte = bytes[at2];
    if (capture.escaped) capture.escaped = false;
    else if (byte === BACKSLASH) capture.escaped = true;
    else if (byte === QUOTE) break;
  }
  capture.textSize += at2 - start;
  if (capture.textSize > limits.text)
    throw new Unreadable(`a text of the file has more than ${String(limits.text)} bytes`);
  if (at2 === bytes.length) return null;
  capture.inText = false;
  capture.textSize = 0;
  return at2 + 1;
};

// src/collect/scans/skim-frame.ts
var CURLY = 123;
var SQUARE = 91;
var frameOf = (layout, byte) => {
  if (layout.kind === "object" && byte === CURLY)
    return { layout, value: /* @__PURE__ */ Object.create(null), key: "", expected: "first" };
  if (layout.kind === "list" && byte === SQUARE) return { layout, value: [], key: "", expected: "first" };
  return null;
};
var layoutWithin = ({ layout, key }) => layout.kind === "list" ? layout.each : layout.members.get(key) ?? layout.others;
var put = (frame, value) => {
  frame.expected = "next";
  const { layout } = frame;
  if (!Array.isArray(frame.value)) {
    if (value === void 0) Reflect.deleteProperty(frame.value, frame.key);
    else frame.value[frame.key] = value;
    return;
  }
  if (value === void 0 || layout.kind !== "list") return;
  if (frame.value.length < layout.most) frame.value.push(value);
  else if (layout.beyond !== null) throw new Unreadable(layout.beyond);
};

// src/collect/scans/skim.ts
var BROKEN = "the file is not complete JSON";
var COMMA = 44;
var COLON = 58;
var QUOTE2 = 34;
var CLOSE_SQUARE = 93;
var CLOSE_CURLY = 125;
var createSkimmer = (layout, limits) => {
  const state = { layout, limits, frames: [], root: null, capture: null };
  return {
    write: (chunk) => {
      readPiece(state, Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    },
    end: () => {
      if (state.capture?.kind === "plain") captured(state, state.capture, Buffer.alloc(0));
      if (state.root === null || state.frames.length > 0) throw new Unreadable(BROKEN);
      return state.root.value;
    }
  };
};
var readPiece = (state, bytes) => {
  let at2 = 0;
  while (at2 < bytes.length) {
    if (state.capture === null) {
      if (!isSpace(bytes[at2] ?? 0)) step(state, bytes, at2);
      if (!isCapturing(state)) at2 += 1;
    } else {
      const end = scanValue(state.capture, bytes, at2, state.frames.length, state.limits);
      if (end === null) return;
      captured(state, state.capture, bytes.subarray(state.capture.from, end));
      at2 = end;
    }
  }
};
var isCapturing = ({ capture }) => capture !== null;
var step = (state, bytes, at2) => {
  const byte = bytes[at2] ?? 0;
  const frame = state.frames.at(-1);
  if (frame === void 0) {
    if (state.root !== null) throw new Unreadable(faultAt(byte));
    begin(state, state.layout, at2, bytes);
  } else if (closes(frame, byte)) {
    state.frames.pop();
    finished(state, frame.value);
  } else if (frame.expected === "next" && byte === COMMA) {
    frame.expected = Array.isArray(frame.value) ? "value" : "key";
  } else if (frame.expected === "colon" && byte === COLON) frame.expected = "value";
  else if (expectsKey(frame) && byte === QUOTE2) state.capture = startOf(null, at2, bytes);
  else if (expectsValue(frame)) begin(state, layoutWithin(frame), at2, bytes);
  else throw new Unreadable(faultAt(byte));
};
var begin = (state, layout, at2, bytes) => {
  const frame = frameOf(layout, bytes[at2] ?? 0);
  if (frame === null) state.capture = startOf(layout, at2, bytes);
  else state.frames.push(frame);
};
var captured = (state, { layout, parts }, last) => {
  const value = parsed(parts, last);
  const frame = state.frames.at(-1);
  state.capture = null;
  if (layout === null && frame !== void 0) {
    frame.key = value;
    frame.expected = "colon";
  } else finished(state, layout?.kind === "value" ? layout.keep(value) : value);
};
var finished = (state, value) => {
  const frame = state.frames.at(-1);
  if (frame === void 0) state.root = { value };
  else put(frame, value);
};
var expectsValue = ({ expected, value }) => expected === "value" || expected === "first" && Array.isArray(value);
var expectsKey = ({ expected, value }) => expected === "key" || expected === "first" && !Array.isArray(value);
var closes = ({ expected, value }, byte) => (expected === "first" || expected === "next") && byte === (Array.isArray(value) ? CLOSE_SQUARE : CLOSE_CURLY);
var isSpace = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
var faultAt = (byte) => byte === 192 || byte === 193 || byte >= 245 ? "the file is not Unicode text" : BROKEN;
var parsed = (parts, last) => {
  const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
  if (!isUtf8(bytes)) throw new Unreadable("the file is not Unicode text");
  try {
    return parseJsonText(bytes.toString("utf8"));
  } catch {
    throw new Unreadable(BROKEN);
  }
};

// src/collect/scans/unicode.ts
var MARK = 3;
var createUnicode = (take) => {
  let start = Buffer.alloc(0);
  let pass = null;
  const begin2 = () => {
    const { skip, encoding } = markOf(start);
    const chosen = encoding === "utf-8" ? { write: take, end: () => void 0 } : fromUtf16(encoding, take);
    chosen.write(start.subarray(skip));
    return chosen;
  };
  return {
    write: (chunk) => {
      if (pass !== null) {
        pass.write(chunk);
        return;
      }
      start = Buffer.concat([start, chunk]);
      if (start.length >= MARK) pass = begin2();
    },
    end: () => {
      (pass ?? begin2()).end();
    }
  };
};
var markOf = (start) => {
  if (start[0] === 255 && start[1] === 254) return { skip: 2, encoding: "utf-16le" };
  if (start[0] === 254 && start[1] === 255) return { skip: 2, encoding: "utf-16be" };
  const marked = start[0] === 239 && start[1] === 187 && start[2] === 191;
  return { skip: marked ? MARK : 0, encoding: "utf-8" };
};
var fromUtf16 = (encoding, take) => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decoded = (chunk, stream) => {
    take(Buffer.from(decode(decoder, chunk, stream)));
  };
  return {
    write: (chunk) => {
      decoded(chunk, true);
    },
    end: () => {
      decoded(new Uint8Array(), false);
    }
  };
};
var decode = (decoder, chunk, stream) => {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    throw new Unreadable("the file is not Unicode text");
  }
};

// src/collect/scans/sarif.ts
var MOST_BYTES = 256 * 1024 * 1024;
var LIMITS = { depth: 200, value: 16 * 1024 * 1024, text: 8 * 1024 * 1024 };
var createSarifReader = (name) => {
  const skimmer = createSkimmer(sarifLayout(), LIMITS);
  const text = createUnicode(skimmer.write);
  const digest = createHash2("sha256");
  const state = { size: 0, fault: null };
  const refuse = (found) => {
    if (state.fault !== null) return;
    state.fault = found;
  };
  const attempt = (act) => {
    if (state.fault !== null) return null;
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refuse(error.message);
      return null;
    }
  };
  return {
    write: (chunk) => {
      state.size += chunk.length;
      if (state.size > MOST_BYTES) refuse(`the file has more than ${String(MOST_BYTES)} bytes`);
      attempt(() => {
        digest.update(chunk);
        text.write(chunk);
      });
      return state.fault === null;
    },
    refuse,
    end: () => {
      if (state.size === 0) refuse("the file is empty");
      const runs = attempt(() => {
        text.end();
        return readDocument(skimmer.end(), digest.digest("hex"));
      });
      return runs === null ? unreadable(name, state.fault ?? "the file cannot be read") : known(runs);
    }
  };
};
var readDocument = (document, digest) => {
  const version = at(document, "version");
  if (version !== null && !(typeof version === "string" && version.startsWith("2.1"))) {
    throw new Unreadable("the file is SARIF of another version than 2.1");
  }
  const runs = asList(at(document, "runs"));
  if (runs === null) throw new Unreadable("the file has no list of runs");
  return runs.map((run) => {
    const object = asObject(run);
    if (object === null) throw new Unreadable("a run is not an object");
    return readRun(object, digest);
  });
};
var readRun = (run, digest) => {
  const driver = at(run, "tool", "driver");
  const results = at(run, "results");
  const found = sightingsOf(run, results);
  const sightings = found.slice(0, MOST_FINDINGS);
  const report = {
    tool: asText(at(driver, "name")),
    toolVersion: asText(at(driver, "semanticVersion")) ?? asText(at(driver, "version")),
    commit: revisionOf(run),
    commitParents: [],
    // No list of results is how the format says that the tool did not come to produce one.
    completed: results === null ? false : completionOf(run),
    truncated: found.length > MOST_FINDINGS || isElsewhere(run),
    at: endOf(run),
    digest,
    findings: sightings.map(({ finding }) => finding)
  };
  return { report, sightings };
};
var isElsewhere = (run) => DECIDING.some((part) => at(run, "externalPropertyFileReferences", part) !== null);
var sightingsOf = (run, results) => {
  if (results === null) return [];
  const list = asList(results);
  if (list === null) throw new Unreadable("the results are not a list");
  const book = ruleBook(run, "rules");
  return list.map((each) => {
    const result = asObject(each);
    if (result === null) throw new Unreadable("a result is not an object");
    return readResult(run, book, result);
  });
};
var revisionOf = (run) => {
  for (const entry of asList(at(run, "versionControlProvenance")) ?? []) {
    const revision = asText(at(entry, "revisionId"));
    if (revision !== null) return revision.toLowerCase();
  }
  return null;
};
var invocationsOf = (run) => asList(at(run, "invocations")) ?? [];
var completionOf = (run) => {
  const invocations = invocationsOf(run);
  if (invocations.some((each) => isFailed(each) || hasToolError(run, each))) return false;
  const stated = invocations.length > 0 && invocations.every((each) => at(each, "executionSuccessful") === true);
  return stated ? true : null;
};
var isFailed = (invocation) => at(invocation, "executionSuccessful") === false || at(invocation, "processStartFailureMessage") !== null || /^SIG[A-Z]/.test(asText(at(invocation, "exitSignalName")) ?? "");
var hasToolError = (run, invocation) => {
  const notifications = ["toolExecutionNotifications", "toolConfigurationNotifications"].flatMap(
    (key) => asList(at(invocation, key)) ?? []
  );
  if (notifications.length === 0) return false;
  const book = ruleBook(run, "notifications");
  return notifications.some((each) => {
    const found = findDescriptor(book, referenceOf(at(each, "descriptor")));
    return (asText(at(each, "level")) ?? levelByRule(book, found))?.toLowerCase() === "error";
  });
};
var endOf = (run) => {
  const ends = invocationsOf(run).flatMap((each) => {
    const end = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(asText(at(each, "endTimeUtc")) ?? "");
    return end?.[1] === void 0 || Number.isNaN(Date.parse(`${end[1]}Z`)) ? [] : [`${end[1]}Z`];
  });
  return ends.sort().at(-1) ?? null;
};

// src/collect/scans/sarif-stream.ts
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
var TIGHTEST = 300;
var HARMLESS = 16 * 1024 * 1024;
async function readSarifStream(name, chunks) {
  const reader = createSarifReader(name);
  const iterator = readChunks(chunks);
  const first = await iterator.next();
  if (first.done !== true) {
    const all = withFirst(first.value, iterator);
    if (first.value[0] === 31 && first.value[1] === 139) await readPacked(reader, all, createGunzip());
    else await drain(reader, all);
  }
  return reader.end();
}
async function readPacked(reader, chunks, unpacker, watch = () => void 0) {
  let packed = 0;
  let unpacked = 0;
  const state = { stopped: false };
  const source = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield Uint8Array.from(chunk);
    }
  };
  const take = async (from) => {
    for await (const chunk of from) {
      unpacked += chunk.length;
      if (unpacked > HARMLESS && unpacked > packed * TIGHTEST)
        reader.refuse(`the file is packed more than ${String(TIGHTEST)} times: no report is`);
      watch(chunk);
      if (!reader.write(chunk)) {
        state.stopped = true;
        return;
      }
    }
  };
  try {
    await pipeline(Readable.from(source(), { objectMode: false }), unpacker, take);
  } catch (error) {
    if (state.stopped) return;
    if (!isOfZlib(error)) throw error;
    reader.refuse("the packed file is broken");
  }
}
var isOfZlib = (error) => typeof error === "object" && error !== null && "code" in error && /^Z_|^ERR_/.test(String(error.code));
async function drain(reader, chunks) {
  for await (const chunk of chunks) if (!reader.write(chunk)) return;
}
async function* readChunks(chunks) {
  for await (const chunk of chunks) if (chunk.length > 0) yield chunk;
}
async function* withFirst(first, rest) {
  yield first;
  yield* rest;
}

export {
  Unreadable,
  unreadable,
  MOST_BYTES,
  createSarifReader,
  readSarifStream,
  readPacked
};
