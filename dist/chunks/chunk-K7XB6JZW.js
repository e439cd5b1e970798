import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";

// src/collect/models/formats/inspect.ts
import { createHash as createHash4 } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";

// src/collect/models/formats/byte-source.ts
import { readSync } from "node:fs";
var Unreadable = class extends Error {
  name = "Unreadable";
  code;
  constructor(code2, found) {
    super(found);
    this.code = code2;
  }
};
var beyond = (offset, length, size) => new Unreadable(
  "truncated",
  `${String(length)} bytes at ${String(offset)} are needed, and the file has ${String(size)}`
);
var sourceOfBytes = (bytes) => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: whole.length,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= whole.length)) throw beyond(offset, length, whole.length);
      return whole.subarray(offset, offset + length);
    }
  };
};
var WINDOW = 1 << 18;
var FIRST_LOOK = 128;
var LINE_FEED = 10;
var sourceOfFile = (descriptor, size) => {
  const window = Buffer.allocUnsafe(Math.min(WINDOW, Math.max(1, size)));
  let start = 0;
  let end = 0;
  return {
    size,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= size)) throw beyond(offset, length, size);
      if (offset >= start && offset + length <= end) return window.subarray(offset - start, offset - start + length);
      if (length > window.length) return filled(descriptor, Buffer.allocUnsafe(length), offset);
      const part = window.subarray(0, Math.min(window.length, size - offset));
      end = 0;
      filled(descriptor, part, offset);
      start = offset;
      end = offset + part.length;
      return part.subarray(0, length);
    }
  };
};
var filled = (descriptor, into2, offset) => {
  let done = 0;
  while (done < into2.length) {
    const count = readSync(descriptor, into2, done, into2.length - done, offset + done);
    if (count === 0) throw new Unreadable("truncated", "the file became shorter while it was read");
    done += count;
  }
  return into2;
};
var readerOf = (source, from = 0, end = source.size) => {
  let place = from;
  const take = (length) => {
    if (!(length <= end - place)) throw beyond(place, length, end);
    const bytes = source.read(place, length);
    place += length;
    return bytes;
  };
  return {
    at: () => place,
    end,
    u8: () => take(1)[0] ?? 0,
    u16: () => take(2).readUInt16LE(),
    u32: () => take(4).readUInt32LE(),
    i32: () => take(4).readInt32LE(),
    u64: () => safe(take(8).readBigUInt64LE()),
    bytes: (length) => Buffer.from(take(length)),
    skip: (length) => {
      if (!(length >= 0 && length <= end - place)) throw beyond(place, length, end);
      place += length;
    },
    line: (limit) => {
      for (let length = FIRST_LOOK; ; length *= 8) {
        const part = source.read(place, Math.min(length, limit + 1, end - place));
        const feed = part.indexOf(LINE_FEED);
        if (feed !== -1) {
          place += feed + 1;
          return Buffer.from(part.subarray(0, feed));
        }
        if (part.length < length)
          throw new Unreadable("truncated", `no line ends within ${String(part.length)} bytes of ${String(place)}`);
      }
    }
  };
};
var safe = (value) => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable("absurd-length", `a length of ${String(value)}`);
  return Number(value);
};

// src/collect/models/formats/hash-file.ts
import { createHash } from "node:crypto";
var CHUNK = 1 << 20;
var hashFile = async (file, progress = () => void 0) => {
  const hash = createHash("sha256");
  const chunks = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
  let size = 0;
  let reading = file.read(chunks[0], 0, CHUNK, 0);
  for (; ; ) {
    const { bytesRead, buffer } = await reading;
    if (bytesRead === 0) return { sha256: hash.digest("hex"), size };
    size += bytesRead;
    reading = file.read(buffer === chunks[0] ? chunks[1] : chunks[0], 0, CHUNK, size);
    hash.update(buffer.subarray(0, bytesRead));
    progress(size);
  }
};

// src/collect/models/formats/header.ts
var headerOf = (format, found = {}) => ({
  format,
  faults: [],
  imports: [],
  runsCode: [],
  licence: null,
  chatTemplate: null,
  tensors: null,
  ...found
});
var distinct = (texts) => [...new Set(texts)].sort();

// src/collect/models/formats/config-json.ts
import { createHash as createHash2 } from "node:crypto";
var LARGEST = 128 << 20;
var BRACES = [123, 91];
var BLANK = [32, 9, 10, 13];
var looksLikeJson = (source) => {
  const first = source.read(0, Math.min(64, source.size)).find((byte) => !BLANK.includes(byte));
  return first !== void 0 && BRACES.includes(first);
};
var jsonHeader = (source) => {
  if (source.size > LARGEST)
    return headerOf("json", {
      faults: [{ code: "too-large", found: `${String(source.size)} bytes, over ${String(LARGEST)}` }]
    });
  try {
    const value = parseStrictJson(source.read(0, source.size));
    return headerOf("json", { runsCode: runsCode(value), chatTemplate: templateOf(value) });
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    if (error.kind === "malformed") return null;
    return headerOf("json", { faults: [{ code: "json-ambiguous", found: error.message }] });
  }
};
var runsCode = (value) => {
  const found = /* @__PURE__ */ new Set();
  const look = (each) => {
    if (Array.isArray(each)) each.forEach(look);
    else if (typeof each === "object" && each !== null)
      for (const [key, inner] of Object.entries(each)) {
        const name = codeOf(key, inner);
        if (name !== null) found.add(name);
        look(inner);
      }
  };
  look(value);
  return distinct(found);
};
var codeOf = (key, value) => {
  if (key === "auto_map" || key === "custom_pipelines") return value === null ? null : key;
  if (key === "trust_remote_code") return value === false || value === null ? null : key;
  if (key === "class_name" && value === "Lambda") return "Lambda";
  return key === "_class_name" && Array.isArray(value) ? key : null;
};
var templateOf = (value) => {
  if (typeof value !== "object" || value === null || !("chat_template" in value)) return null;
  const { chat_template: template } = value;
  if (template === null) return null;
  const text = typeof template === "string" ? template : JSON.stringify(template);
  return createHash2("sha256").update(text, "utf8").digest("hex");
};

// src/collect/models/formats/gguf.ts
import { createHash as createHash3 } from "node:crypto";

// src/collect/models/formats/gguf-types.ts
var TENSOR_TYPES = /* @__PURE__ */ new Map([
  [0, [1, 4]],
  [1, [1, 2]],
  [2, [32, 18]],
  [3, [32, 20]],
  [6, [32, 22]],
  [7, [32, 24]],
  [8, [32, 34]],
  [10, [256, 84]],
  [11, [256, 110]],
  [12, [256, 144]],
  [13, [256, 176]],
  [14, [256, 210]],
  [15, [256, 292]],
  [16, [256, 66]],
  [17, [256, 74]],
  [18, [256, 98]],
  [19, [256, 50]],
  [20, [32, 18]],
  [21, [256, 110]],
  [22, [256, 82]],
  [23, [256, 136]],
  [24, [1, 1]],
  [25, [1, 2]],
  [26, [1, 4]],
  [27, [1, 8]],
  [28, [1, 8]],
  [29, [256, 56]],
  [30, [1, 2]],
  [34, [256, 54]],
  [35, [256, 66]],
  [39, [32, 17]]
]);
var VALUE_BYTES = /* @__PURE__ */ new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8]
]);

// src/collect/models/formats/gguf.ts
var GGUF_MAGIC = Buffer.from("GGUF");
var VERSIONS = [2, 3];
var TEXT = 8;
var LIST = 9;
var UINT32 = 4;
var MOST_KEYS = 1e4;
var MOST_TENSORS = 1e6;
var MOST_VALUES = 5e7;
var LONGEST_KEY = 65535;
var LONGEST_TEXT = 64 << 20;
var MOST_DIMENSIONS = 8;
var ALIGNMENT = 32;
var ggufHeader = (source) => {
  try {
    const reader = readerOf(source, GGUF_MAGIC.length);
    const version = reader.u32();
    if (!VERSIONS.includes(version)) throw malformed(`version ${String(version)}`);
    const tensors = bounded(reader.u64(), MOST_TENSORS, "tensors");
    const keys = bounded(reader.u64(), MOST_KEYS, "keys");
    const told = metadataOf(reader, keys);
    return headerOf("gguf", {
      faults: tensorFaults(reader, tensors, told.alignment),
      licence: told.licence,
      chatTemplate: templateOf2(told.templates),
      tensors
    });
  } catch (error) {
    if (error instanceof Unreadable) return headerOf("gguf", { faults: [{ code: error.code, found: error.message }] });
    throw error;
  }
};
var malformed = (found) => new Unreadable("gguf-malformed", found);
var bounded = (count, most, what) => {
  if (count > most) throw new Unreadable("absurd-count", `${String(count)} ${what}, over ${String(most)}`);
  return count;
};
var textOf = (reader, longest) => reader.bytes(bounded(reader.u64(), longest, "bytes of a text")).toString("utf8");
var TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/u;
var metadataOf = (reader, count) => {
  const keys = /* @__PURE__ */ new Set();
  const templates = /* @__PURE__ */ new Map();
  let licence = null;
  let alignment = ALIGNMENT;
  for (let left = count; left > 0; left -= 1) {
    const key = textOf(reader, LONGEST_KEY);
    if (keys.has(key)) throw malformed(`the key ${key} stands there twice`);
    keys.add(key);
    const type = reader.u32();
    if (type === TEXT && TEMPLATE.test(key)) templates.set(key, textOf(reader, LONGEST_TEXT));
    else if (type === TEXT && key === "general.license") licence = textOf(reader, LONGEST_TEXT);
    else if (type === UINT32 && key === "general.alignment") alignment = reader.u32();
    else skipValue(reader, type, 0);
  }
  if (alignment === 0 || alignment > 1 << 20 || (alignment & alignment - 1) !== 0)
    throw malformed(`an alignment of ${String(alignment)}`);
  return { licence: licence === "" ? null : licence, templates, alignment };
};
var skipValue = (reader, type, depth) => {
  const bytes = VALUE_BYTES.get(type);
  if (bytes !== void 0) reader.skip(bytes);
  else if (type === TEXT) reader.skip(bounded(reader.u64(), LONGEST_TEXT, "bytes of a text"));
  else if (type === LIST && depth < 4) skipList(reader, depth);
  else throw malformed(`a value of the type ${String(type)}`);
};
var skipList = (reader, depth) => {
  const type = reader.u32();
  const count = bounded(reader.u64(), MOST_VALUES, "values of a list");
  const bytes = VALUE_BYTES.get(type);
  if (bytes !== void 0) reader.skip(bytes * count);
  else for (let left = count; left > 0; left -= 1) skipValue(reader, type, depth + 1);
};
var templateOf2 = (templates) => {
  const [only, ...more] = [...templates].sort(([a], [b]) => a < b ? -1 : 1);
  if (only === void 0) return null;
  const text = more.length === 0 ? only[1] : JSON.stringify([only, ...more]);
  return createHash3("sha256").update(text, "utf8").digest("hex");
};
var tensorFaults = (reader, count, alignment) => {
  const names = /* @__PURE__ */ new Set();
  let reached = 0;
  let last = 0;
  for (let left = count; left > 0; left -= 1) {
    const name = textOf(reader, LONGEST_KEY);
    if (names.has(name)) throw malformed(`the tensor ${name} stands there twice`);
    names.add(name);
    const { values, type, offset } = tensorOf(reader);
    if (offset % alignment !== 0) throw malformed(`the tensor ${name} lies at ${String(offset)}`);
    if (reached !== null && offset !== reached)
      return [
        {
          code: offset < reached ? "overlap" : "hole",
          found: `the tensor ${name} lies at ${String(offset)}, and ${String(reached)} is next`
        }
      ];
    const bytes = bytesOf(values, type);
    reached = reached === null || bytes === null ? null : aligned(offset + bytes, alignment);
    last = Math.max(last, offset + (bytes ?? 0));
  }
  const start = aligned(reader.at(), alignment);
  return endFaults(count === 0 ? reader.at() : start + last, { start, reached, end: reader.end });
};
var tensorOf = (reader) => {
  const dimensions = bounded(reader.u32(), MOST_DIMENSIONS, "dimensions");
  let values = 1n;
  for (let left = dimensions; left > 0; left -= 1) values *= BigInt(reader.u64());
  return { values, type: reader.u32(), offset: reader.u64() };
};
var bytesOf = (values, type) => {
  const [block, bytes] = TENSOR_TYPES.get(type) ?? [];
  if (block === void 0 || bytes === void 0) return null;
  const whole = (values + BigInt(block) - 1n) / BigInt(block) * BigInt(bytes);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER))
    throw new Unreadable("absurd-count", `a tensor of ${String(whole)} bytes`);
  return Number(whole);
};
var aligned = (at, alignment) => Math.ceil(at / alignment) * alignment;
var endFaults = (needed, { start, reached, end }) => {
  if (end < needed)
    return [{ code: "truncated", found: `the tensors end at ${String(needed)}, and the file at ${String(end)}` }];
  const furthest = reached === null ? null : Math.max(needed, start + reached);
  if (furthest !== null && end > furthest)
    return [{ code: "trailing-bytes", found: `${String(end - furthest)} bytes stand behind the last tensor` }];
  return [];
};

// src/collect/models/formats/pickle-steps.ts
var LONGEST_NAME = 1e3;
var LONGEST_LINE = 1 << 28;
var push = ({ stack }) => {
  stack.push(null);
};
var nothing = () => void 0;
var fold = (count) => ({ stack }) => {
  stack.fold(count);
};
var fixed = (length) => ({ reader, stack }) => {
  reader.skip(length);
  stack.push(null);
};
var line = ({ reader, stack }) => {
  reader.line(LONGEST_LINE);
  stack.push(null);
};
var u8 = (reader) => reader.u8();
var u32 = (reader) => reader.u32();
var u64 = (reader) => reader.u64();
var i32 = (reader) => {
  const length = reader.i32();
  if (length < 0) throw new Unreadable("pickle-malformed", `a length of ${String(length)}`);
  return length;
};
var counted = (length) => ({ reader, stack }) => {
  reader.skip(length(reader));
  stack.push(null);
};
var countedText = (length) => ({ reader, stack }) => {
  const size = length(reader);
  if (size <= LONGEST_NAME) stack.push(textOf2(reader.bytes(size)));
  else {
    reader.skip(size);
    stack.push(null);
  }
};
var grouped = ({ stack }) => {
  stack.popMark();
  stack.push(null);
};
var added = ({ stack }) => {
  stack.popMark();
  stack.fold(1);
};
var into = (count) => ({ stack }) => {
  stack.fold(count + 1);
};
var extension = (length) => ({ reader, stack, imported }) => {
  reader.skip(length);
  imported(null, null);
  stack.push(null);
};
var global = ({ reader, stack, imported }) => {
  imported(textOf2(reader.line(LONGEST_LINE)), textOf2(reader.line(LONGEST_LINE)));
  stack.push(null);
};
var decimal = (reader) => {
  const written = reader.line(40).toString("latin1").trim();
  if (!/^\d{1,15}$/u.test(written)) throw new Unreadable("pickle-malformed", "a place of the memo that is no number");
  return Number(written);
};
var textOf2 = (bytes) => {
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? text : null;
};
var unescaped = (text) => text === null || text.includes("\\") ? null : text;
var quotedText = ({ reader, stack }) => {
  const written = unescaped(textOf2(reader.line(LONGEST_LINE)))?.trim() ?? null;
  const inner = written === null ? null : /^(['"])(.*)\1$/su.exec(written)?.[2];
  stack.push(inner ?? null);
};

// src/collect/models/formats/pickle-opcodes.ts
var code = (character) => character.charCodeAt(0);
var OPCODES = new Map([
  [
    code("("),
    ({ stack }) => {
      stack.mark();
    }
  ],
  [
    code("0"),
    ({ stack }) => {
      stack.drop();
    }
  ],
  [
    code("1"),
    ({ stack }) => {
      stack.popMark();
    }
  ],
  [
    code("2"),
    ({ stack }) => {
      stack.duplicate();
    }
  ],
  ...["F", "I", "L", "P"].map((each) => [code(each), line]),
  [code("J"), fixed(4)],
  [code("K"), fixed(1)],
  [code("M"), fixed(2)],
  [code("G"), fixed(8)],
  ...["N", "}", "]", ")"].map((each) => [code(each), push]),
  ...[136, 137, 143, 151].map((each) => [each, push]),
  [code("Q"), fold(1)],
  [code("R"), fold(2)],
  [code("b"), fold(2)],
  [code("S"), quotedText],
  [code("T"), countedText(i32)],
  [code("U"), countedText(u8)],
  [
    code("V"),
    ({ reader, stack }) => {
      stack.push(unescaped(textOf2(reader.line(LONGEST_LINE))));
    }
  ],
  [code("X"), countedText(u32)],
  [140, countedText(u8)],
  [141, countedText(u64)],
  [code("B"), counted(u32)],
  [code("C"), counted(u8)],
  [138, counted(u8)],
  [139, counted(i32)],
  [142, counted(u64)],
  [150, counted(u64)],
  [code("a"), into(1)],
  [code("s"), into(2)],
  ...["e", "u"].map((each) => [code(each), added]),
  [144, added],
  ...["d", "l", "t"].map((each) => [code(each), grouped]),
  [145, grouped],
  // The class stands within the group, and was imported by another opcode.
  [code("o"), grouped],
  [code("c"), global],
  [
    code("i"),
    (machine) => {
      machine.stack.popMark();
      global(machine);
    }
  ],
  [
    code("g"),
    ({ reader, stack }) => {
      stack.get(decimal(reader));
    }
  ],
  [
    code("h"),
    ({ reader, stack }) => {
      stack.get(reader.u8());
    }
  ],
  [
    code("j"),
    ({ reader, stack }) => {
      stack.get(reader.u32());
    }
  ],
  [
    code("p"),
    ({ reader, stack }) => {
      stack.put(decimal(reader));
    }
  ],
  [
    code("q"),
    ({ reader, stack }) => {
      stack.put(reader.u8());
    }
  ],
  [
    code("r"),
    ({ reader, stack }) => {
      stack.put(reader.u32());
    }
  ],
  [129, fold(2)],
  [130, extension(1)],
  [131, extension(2)],
  [132, extension(4)],
  [133, fold(1)],
  [134, fold(2)],
  [135, fold(3)],
  [146, fold(3)],
  [
    147,
    ({ stack, imported }) => {
      const name = stack.pop();
      imported(stack.pop(), name);
      stack.push(null);
    }
  ],
  [
    148,
    ({ stack }) => {
      stack.memoize();
    }
  ],
  [
    149,
    ({ reader }) => {
      reader.u64();
    }
  ],
  [152, nothing]
]);

// src/collect/models/formats/pickle-stack.ts
var MARK = /* @__PURE__ */ Symbol("mark");
var DEEPEST = 5e6;
var broken = (found) => new Unreadable("pickle-malformed", found);
var pickleStack = () => {
  const values = [];
  const push2 = (value) => {
    if (values.length >= DEEPEST) throw broken("the stack is deeper than 5,000,000");
    values.push(value);
  };
  const pop = () => known(values.pop());
  return {
    push: push2,
    mark: () => {
      push2(MARK);
    },
    pop,
    fold: (count) => {
      for (let left = count; left > 0; left -= 1) pop();
      push2(null);
    },
    popMark: () => {
      const start = values.lastIndexOf(MARK);
      if (start === -1) throw broken("a group ends that never began");
      values.length = start;
    },
    drop: () => {
      if (values.pop() === void 0) throw broken("a value is dropped from an empty stack");
    },
    duplicate: () => {
      push2(known(values.at(-1)));
    },
    ...memoOf(push2, () => known(values.at(-1)))
  };
};
var known = (value) => {
  if (value === void 0 || value === MARK) throw broken("a value is needed, and the stack is empty");
  return value;
};
var memoOf = (push2, top) => {
  const memo = /* @__PURE__ */ new Map();
  return {
    put: (slot) => {
      memo.set(slot, top());
    },
    get: (slot) => {
      const value = memo.get(slot);
      if (value === void 0) throw broken(`the memo has nothing at ${String(slot)}`);
      push2(value);
    },
    memoize: () => {
      memo.set(memo.size, top());
    }
  };
};

// src/collect/models/formats/pickle.ts
var PROTO = 128;
var STOP = 46;
var NEWEST = 5;
var TORCH_MAGIC = Buffer.from("6cfc9c46f9206aa85019", "hex");
var TORCH_PICKLES = 5;
var RAW_ARRAYS = /^(?:joblib|sklearn\.externals\.joblib)\.numpy_pickle(?:_compat)?\./u;
var walkPickles = (source, from = 0, end = source.size) => {
  const imports = /* @__PURE__ */ new Set();
  const reader = readerOf(source, from, end);
  const most = isTorch(source, from, end) ? TORCH_PICKLES : Infinity;
  let whole = 0;
  while (reader.at() < end && whole < most) {
    const start = reader.at();
    const fault = walkOne(reader, imports);
    if (fault !== null) return { imports, whole, faults: [faultAt(fault, source, start, whole)] };
    whole += 1;
  }
  const faults = whole === 0 ? [{ code: "pickle-malformed", found: "there is nothing" }] : [];
  return { imports, faults, whole };
};
var faultAt = (fault, source, start, whole) => whole === 0 || fault.code === "raw-arrays" || source.read(start, 1)[0] === PROTO ? fault : {
  code: "trailing-bytes",
  found: `${String(source.size - start)} bytes stand behind the end of a pickle, at ${String(start)}`
};
var isTorch = (source, from, end) => {
  const length = TORCH_MAGIC.length;
  return end - from > length + 5 && source.read(from, length + 4).subarray(4).equals(TORCH_MAGIC);
};
var walkOne = (reader, imports) => {
  const stack = pickleStack();
  const start = reader.at();
  const imported = (module, name) => {
    const whole = module === null || name === null || module === "" || name === "" ? "?" : `${module}.${name}`;
    imports.add(whole);
    if (RAW_ARRAYS.test(whole))
      throw new Unreadable(
        "raw-arrays",
        "joblib puts the bytes of arrays between the opcodes: what follows cannot be told (as `pickle.dump` writes it, it can)"
      );
  };
  try {
    for (; ; ) {
      const opcode = reader.u8();
      if (opcode === STOP) {
        stack.pop();
        return null;
      }
      if (opcode === PROTO) refuseProtocol(reader.u8());
      else step(opcode, { reader, stack, imported });
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const code2 = error.code === "raw-arrays" ? error.code : "pickle-malformed";
    return { code: code2, found: `in the pickle at ${String(start)}, before ${String(reader.at())}: ${error.message}` };
  }
};
var refuseProtocol = (protocol) => {
  if (protocol > NEWEST) throw new Unreadable("pickle-malformed", `protocol ${String(protocol)}, which is not known`);
};
var step = (opcode, machine) => {
  const act = OPCODES.get(opcode);
  if (act === void 0)
    throw new Unreadable("pickle-malformed", `the opcode 0x${opcode.toString(16).padStart(2, "0")} is not known`);
  act(machine);
};
var pickleHeader = (walk) => headerOf("pickle", { imports: distinct(walk.imports), faults: walk.faults });

// src/collect/models/formats/numpy.ts
var NUMPY_MAGIC = Buffer.from("934e554d5059", "hex");
var LARGEST_HEADER = 1 << 20;
var numpyHeader = (source) => {
  try {
    const reader = readerOf(source, NUMPY_MAGIC.length);
    const major = reader.u8();
    reader.u8();
    if (major < 1 || major > 3) return broken2("numpy-malformed", `version ${String(major)}`);
    const length = major === 1 ? reader.u16() : reader.u32();
    if (length > LARGEST_HEADER) return broken2("header-too-large", `a header of ${String(length)} bytes`);
    return arrayOf(source, reader.bytes(length).toString("latin1"), reader.at());
  } catch (error) {
    if (error instanceof Unreadable) return broken2(error.code, error.message);
    throw error;
  }
};
var broken2 = (code2, found) => headerOf("numpy", { faults: [{ code: code2, found }] });
var OBJECTS = /['"][|<>=]?O\d*['"]/u;
var SIMPLE = /'descr'\s*:\s*'[|<>=]?[a-zA-Z](\d+)'/u;
var SHAPE = /'shape'\s*:\s*\(([\d\s,L]*)\)/u;
var arrayOf = (source, header, start) => {
  if (OBJECTS.test(header)) {
    const walk = walkPickles(source, start);
    return headerOf("numpy", { imports: distinct(walk.imports), faults: walk.faults, tensors: 1 });
  }
  const shape = SHAPE.exec(header)?.[1];
  if (!header.startsWith("{") || shape === void 0) return broken2("numpy-malformed", "a header that is none");
  const width = SIMPLE.exec(header)?.[1];
  if (width === void 0) return headerOf("numpy", { tensors: 1 });
  const count = (shape.match(/\d+/gu) ?? []).reduce((product, each) => product * BigInt(each), 1n);
  const unit = /'descr'\s*:\s*'[|<>=]?U/u.test(header) ? 4n : 1n;
  const wanted = count * BigInt(width) * unit;
  const found = `the array takes ${String(wanted)} bytes, and ${String(source.size - start)} are there`;
  if (BigInt(source.size - start) < wanted) return broken2("truncated", found);
  if (BigInt(source.size - start) > wanted) return broken2("trailing-bytes", found);
  return headerOf("numpy", { tensors: 1 });
};

// src/collect/models/formats/safetensors.ts
var LARGEST_HEADER2 = 25e6;
var LENGTH = 8;
var BITS = new Map([
  ...["F64", "I64", "U64", "C64"].map((type) => [type, 64]),
  ...["F32", "I32", "U32"].map((type) => [type, 32]),
  ...["F16", "BF16", "I16", "U16"].map((type) => [type, 16]),
  ...["I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ"].map(
    (type) => [type, 8]
  ),
  ...["F6_E2M3", "F6_E3M2"].map((type) => [type, 6]),
  ["F4", 4]
]);
var looksLikeSafetensors = (source) => source.size > LENGTH && source.read(LENGTH, 1)[0] === 123 && source.read(0, LENGTH).readBigUInt64LE() < 2n ** 40n;
var safetensorsHeader = (source) => {
  const length = Number(source.read(0, LENGTH).readBigUInt64LE());
  if (length > LARGEST_HEADER2)
    return broken3("header-too-large", `${String(length)} bytes, over ${String(LARGEST_HEADER2)}`);
  const start = LENGTH + length;
  if (start > source.size) return broken3("truncated", `a header of ${String(length)} bytes in ${String(source.size)}`);
  const read = headerText(source.read(LENGTH, length));
  if ("found" in read) return broken3("safetensors-malformed", read.found);
  const { __metadata__: metadata, ...tensors } = read.header;
  const faults = [...metadataFaults(metadata), ...tensorFaults2(Object.entries(tensors), source.size - start)];
  return headerOf("safetensors", {
    faults,
    licence: licenceOf(metadata),
    tensors: Object.keys(tensors).length
  });
};
var broken3 = (code2, found) => headerOf("safetensors", { faults: [{ code: code2, found }] });
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var headerText = (bytes) => {
  try {
    const header = parseStrictJson(bytes);
    return isObject(header) ? { header } : { found: "the header is no object" };
  } catch (error) {
    if (error instanceof NotStrict) return { found: `the header is no JSON: ${error.message}` };
    throw error;
  }
};
var metadataFaults = (metadata) => {
  if (metadata === void 0) return [];
  if (!isObject(metadata)) return [{ code: "metadata-malformed", found: "`__metadata__` is no object" }];
  return Object.entries(metadata).filter(([, value]) => typeof value !== "string").slice(0, 1).map(([key]) => ({ code: "metadata-malformed", found: `\`__metadata__\` has \`${key}\`, which is no text` }));
};
var licenceOf = (metadata) => {
  if (!isObject(metadata)) return null;
  const licence = metadata["modelspec.license"] ?? metadata["license"];
  return typeof licence === "string" && licence !== "" ? licence : null;
};
var tensorFaults2 = (tensors, data) => {
  try {
    const spans = tensors.map(([name, value]) => spanOf(name, value));
    spans.sort((a, b) => a.begin - b.begin || a.end - b.end);
    return layoutFaults(spans, data);
  } catch (error) {
    if (error instanceof Unreadable) return [{ code: error.code, found: error.message }];
    throw error;
  }
};
var spanOf = (name, value) => {
  const refuse = (what) => new Unreadable("safetensors-malformed", `the tensor ${name} ${what}`);
  if (!isObject(value)) throw refuse("is no object");
  const { dtype, shape, data_offsets: offsets } = value;
  const bits = typeof dtype === "string" ? BITS.get(dtype) : void 0;
  if (bits === void 0) throw refuse(`has the type ${typeof dtype === "string" ? dtype : "none"}`);
  if (!areNaturals(shape)) throw refuse("has a shape that is none");
  if (!areNaturals(offsets) || offsets.length !== 2) throw refuse("has no two offsets");
  const [begin = 0, end = 0] = offsets;
  const wanted = shape.reduce((product, each) => product * BigInt(each), 1n) * BigInt(bits) / 8n;
  if (end < begin || BigInt(end - begin) !== wanted)
    throw refuse(`takes ${String(end - begin)} bytes, and its shape needs ${String(wanted)}`);
  return { name, begin, end };
};
var areNaturals = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
var layoutFaults = (spans, data) => {
  let reached = 0;
  for (const { name, begin, end } of spans) {
    if (begin > reached)
      return [{ code: "hole", found: `${String(begin - reached)} bytes before the tensor ${name} belong to none` }];
    if (begin < reached) return [{ code: "overlap", found: `the tensor ${name} begins within the one before` }];
    reached = end;
  }
  if (reached > data)
    return [{ code: "truncated", found: `the tensors take ${String(reached)} bytes, and ${String(data)} are there` }];
  if (reached < data)
    return [{ code: "trailing-bytes", found: `${String(data - reached)} bytes stand behind the last tensor` }];
  return [];
};

// src/collect/models/formats/zip.ts
import { crc32, inflateRawSync } from "node:zlib";

// src/collect/models/formats/zip-ends.ts
var ENTRY = 33639248;
var END = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var END_LENGTH = 22;
var LOCATOR_LENGTH = 20;
var END_64_LENGTH = 56;
var FULL_16 = 65535;
var FULL_32 = 4294967295;
var anomaly = (found) => new Unreadable("zip-anomaly", found);
var endsAsZip = (source) => {
  const length = Math.min(source.size, END_LENGTH + FULL_16);
  const tail = Buffer.from(source.read(source.size - length, length));
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_LENGTH + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const directory = source.size - length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && directory + 4 <= source.size && source.read(directory, 4).readUInt32LE() === ENTRY)
      return true;
  }
  return false;
};
var directoryOf = (source) => {
  const at = source.size - END_LENGTH;
  if (at < 0) throw anomaly("it is no whole archive");
  const end = Buffer.from(source.read(at, END_LENGTH));
  if (end.readUInt32LE() !== END || end.readUInt16LE(20) !== 0)
    throw anomaly("its end is not the end of the file, or a comment follows it");
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) throw anomaly("it is a part of several");
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (end.readUInt16LE(8) !== count) throw anomaly("it counts its files in two ways");
  const large = largeDirectory(source, at);
  if (large === null) {
    if (start + length !== at) throw anomaly("something lies between its directory and its end");
    return { count, start, end: at };
  }
  const agrees = (count === FULL_16 || count === large.count) && (start === FULL_32 || start === large.start) && (length === FULL_32 || length === large.end - large.start);
  if (!agrees) throw anomaly("it has two directories that differ");
  return large;
};
var largeDirectory = (source, end) => {
  const at = end - LOCATOR_LENGTH;
  if (at < END_64_LENGTH) return null;
  const locator = Buffer.from(source.read(at, LOCATOR_LENGTH));
  if (locator.readUInt32LE() !== LOCATOR_64) return null;
  const place = safe2(locator.readBigUInt64LE(8));
  if (place + END_64_LENGTH !== at) throw anomaly("something lies between its two ends");
  const record = Buffer.from(source.read(place, END_64_LENGTH));
  const start = safe2(record.readBigUInt64LE(48));
  const count = safe2(record.readBigUInt64LE(32));
  const whole = record.readUInt32LE() === END_64 && record.readBigUInt64LE(24) === record.readBigUInt64LE(32) && start + safe2(record.readBigUInt64LE(40)) === place;
  if (!whole) throw anomaly("its directory is broken");
  return { count, start, end: place };
};
var safe2 = (value) => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw anomaly(`a length of ${String(value)}`);
  return Number(value);
};

// src/collect/models/formats/zip-layout.ts
var LOCAL = 67324752;
var DESCRIPTOR = 134695760;
var ENTRY_LENGTH = 46;
var LOCAL_LENGTH = 30;
var MOST_MEMBERS = 1e5;
var LARGEST_DIRECTORY = 64 << 20;
var FULL_322 = 4294967295;
var USUAL_FLAGS = 2062;
var SIZES_FOLLOW = 8;
var ZIP_MAGIC = Buffer.from("504b0304", "hex");
var zipMembers = (source) => {
  const { count, start, end } = directoryOf(source);
  if (count > MOST_MEMBERS) throw anomaly(`it lists ${String(count)} files, over ${String(MOST_MEMBERS)}`);
  if (end - start > LARGEST_DIRECTORY || end < start) throw anomaly("its directory is absurd");
  const directory = Buffer.from(source.read(start, end - start));
  const listed = listedIn(directory, count);
  refuseTwins(listed);
  const ordered = [...listed].sort((a, b) => a.offset - b.offset);
  const starts = /* @__PURE__ */ new Map();
  let reached = 0;
  for (const [index, each] of ordered.entries()) {
    if (each.offset !== reached)
      throw anomaly(`${each.name} lies at ${String(each.offset)}, and ${String(reached)} is next`);
    const data = dataOf(source, each);
    starts.set(each, data);
    reached = endOf(source, each, { data, next: ordered[index + 1]?.offset ?? start });
  }
  if (reached !== start) throw anomaly(`${String(start - reached)} bytes lie between the files and the directory`);
  return listed.map((each) => ({
    name: each.name,
    method: each.method,
    crc: each.crc,
    packed: each.packed,
    size: each.size,
    start: starts.get(each) ?? 0
  }));
};
var listedIn = (directory, count) => {
  const listed = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw anomaly("its directory is broken");
    const length = ENTRY_LENGTH + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (at + length > directory.length) throw anomaly("its directory is broken");
    listed.push(entryOf(directory.subarray(at, at + length)));
    at += length;
  }
  if (at !== directory.length) throw anomaly("its directory lists more than it counts");
  return listed;
};
var entryOf = (entry) => {
  const nameEnd = ENTRY_LENGTH + entry.readUInt16LE(28);
  const raw = entry.subarray(ENTRY_LENGTH, nameEnd);
  const name = raw.toString("utf8");
  const large = largeValues(entry.subarray(nameEnd, nameEnd + entry.readUInt16LE(30)));
  const size = large(entry.readUInt32LE(24));
  const packed = large(entry.readUInt32LE(20));
  const offset = large(entry.readUInt32LE(42));
  const flags = entry.readUInt16LE(8);
  if ((flags & ~USUAL_FLAGS) !== 0) throw anomaly(`${name} has the flags 0x${flags.toString(16)}`);
  if (!Buffer.from(name).equals(raw) || name.includes("\0") || name.includes("\\") || name.split("/").includes(".."))
    throw anomaly(`the name ${name}`);
  return { name, raw, flags, method: entry.readUInt16LE(10), crc: entry.readUInt32LE(16), size, packed, offset };
};
var largeValues = (extra) => {
  let part = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) part = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return (value) => {
    if (value !== FULL_322) return value;
    if (part.length < 8) throw anomaly("a size is missing");
    const large = safe2(part.readBigUInt64LE());
    part = part.subarray(8);
    return large;
  };
};
var refuseTwins = (listed) => {
  const names = /* @__PURE__ */ new Set();
  for (const { name } of listed) {
    const folded = name.toLowerCase();
    if (names.has(folded)) throw anomaly(`${name} stands there twice`);
    names.add(folded);
  }
};
var dataOf = (source, { raw, name, flags, method, crc, size, packed, offset }) => {
  const local = Buffer.from(source.read(offset, LOCAL_LENGTH));
  const nameLength = local.readUInt16LE(26);
  const extraLength = local.readUInt16LE(28);
  const rest = Buffer.from(source.read(offset + LOCAL_LENGTH, nameLength + extraLength));
  const large = largeValues(rest.subarray(nameLength));
  const told = {
    size: large(local.readUInt32LE(22)),
    packed: large(local.readUInt32LE(18)),
    crc: local.readUInt32LE(14)
  };
  const isLater = (flags & SIZES_FOLLOW) !== 0;
  const agrees = (value, wanted) => value === wanted || isLater && value === 0;
  const same = local.readUInt32LE() === LOCAL && rest.subarray(0, nameLength).equals(raw) && local.readUInt16LE(6) === flags && local.readUInt16LE(8) === method && agrees(told.size, size) && agrees(told.packed, packed) && agrees(told.crc, crc);
  if (!same) throw anomaly(`${name} is told in two ways`);
  return offset + LOCAL_LENGTH + nameLength + extraLength;
};
var endOf = (source, { name, flags, packed, crc }, { data, next }) => {
  const end = data + packed;
  if ((flags & SIZES_FOLLOW) === 0) return end;
  const length = next - end;
  if (![12, 16, 20, 24].includes(length)) throw anomaly(`what follows ${name} is not its sizes`);
  const descriptor = source.read(end, length);
  const signed = length === 16 || length === 24;
  const isOwn = signed ? descriptor.readUInt32LE() === DESCRIPTOR && descriptor.readUInt32LE(4) === crc : descriptor.readUInt32LE() === crc;
  if (!isOwn) throw anomaly(`what follows ${name} is not its sizes`);
  return next;
};

// src/collect/models/formats/zip.ts
var STORED = 0;
var DEFLATED = 8;
var LARGEST_PICKLE = 256 << 20;
var PICKLE = /\.(?:pkl|pickle|pt|pth|bin|joblib)$/iu;
var ARRAY = /\.npy$/iu;
var CONFIGURATION = /(?:^|\/)(?:config|model_index|metadata)\.json$/iu;
var STORAGE = /(?:^|\/)data\/\d+$/u;
var CODE = /(?:^|\/)code\/|\.py$/iu;
var zipHeader = (source) => {
  try {
    const members = zipMembers(source);
    const headers = members.map((member) => [member, memberHeader(source, member)]);
    return headerOf(formatOf(members), {
      faults: headers.flatMap(([{ name }, { faults }]) => faults.map((fault) => within(name, fault))),
      imports: distinct(headers.flatMap(([, { imports }]) => imports)),
      runsCode: distinct([
        ...headers.flatMap(([, { runsCode: runsCode2 }]) => runsCode2),
        ...members.filter(({ name }) => CODE.test(name)).map(({ name }) => name)
      ])
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const code2 = error.code === "truncated" ? "zip-anomaly" : error.code;
    return headerOf("zip", { faults: [{ code: code2, found: error.message }] });
  }
};
var within = (name, { code: code2, found }) => ({ code: code2, found: `${name}: ${found}` });
var formatOf = (members) => {
  const has = (pattern) => members.some(({ name }) => pattern.test(name));
  if (has(/(?:^|\/)data\.pkl$/iu)) return "pytorch";
  if (has(/^config\.json$/u) && has(/^model\.weights\.h5$/u)) return "keras";
  return members.length > 0 && members.every(({ name }) => ARRAY.test(name)) ? "numpy" : "zip";
};
var NOTHING = headerOf("unknown");
var memberHeader = (source, member) => {
  const { name } = member;
  if (PICKLE.test(name)) return pickleHeader(walkPickles(unpacked(source, member)));
  if (ARRAY.test(name)) {
    const array = unpacked(source, member);
    return array.size >= NUMPY_MAGIC.length && array.read(0, NUMPY_MAGIC.length).equals(NUMPY_MAGIC) ? numpyHeader(array) : headerOf("numpy", { faults: [{ code: "numpy-malformed", found: "no array begins there" }] });
  }
  if (CONFIGURATION.test(name))
    return jsonHeader(unpacked(source, member)) ?? headerOf("json", { faults: [{ code: "json-malformed", found: "it is no JSON" }] });
  return STORAGE.test(name) ? NOTHING : hiddenPickle(source, member);
};
var hiddenPickle = (source, member) => {
  const isLikely = member.method !== STORED || looksLikePickle(source, member.start, member.packed);
  if (!isLikely || member.size > LARGEST_PICKLE) return NOTHING;
  const whole = unpacked(source, member);
  return looksLikePickle(whole, 0, whole.size) ? pickleHeader(walkPickles(whole)) : NOTHING;
};
var looksLikePickle = (source, at, size) => {
  if (size < 2) return false;
  const [first, protocol = 255] = source.read(at, 2);
  return first === 128 && protocol <= 5;
};
var unpacked = (source, { name, method, crc, packed, size, start }) => {
  if (method !== STORED && method !== DEFLATED)
    throw new Unreadable("zip-anomaly", `${name} is packed by the method ${String(method)}`);
  if (size > LARGEST_PICKLE || packed > LARGEST_PICKLE)
    throw new Unreadable("too-large", `${name} has ${String(size)} bytes, over ${String(LARGEST_PICKLE)}`);
  const raw = Buffer.from(source.read(start, packed));
  const whole = method === STORED ? raw : inflated(name, raw, size);
  if (whole.length !== size || crc32(whole) !== crc)
    throw new Unreadable("zip-anomaly", `the checksum of ${name} does not agree`);
  return sourceOfBytes(whole);
};
var inflated = (name, raw, size) => {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Unreadable("zip-anomaly", `${name} cannot be unpacked`);
  }
};

// src/collect/models/formats/read-header.ts
var HDF5_MAGIC = Buffer.from("894844460d0a1a0a", "hex");
var PICKLE_NAME = /\.(?:pkl|pickle|dill|p|joblib|pt|pth|ckpt|mar|sav)$/iu;
var PERHAPS_PICKLE = /\.bin$/iu;
var PACKED = [
  ["gzip", Buffer.from("1f8b", "hex")],
  ["bzip2", Buffer.from("425a68", "hex")],
  ["xz", Buffer.from("fd377a585a00", "hex")],
  ["zstd", Buffer.from("28b52ffd", "hex")],
  ["lz4", Buffer.from("04224d18", "hex")],
  ["7z", Buffer.from("377abcaf271c", "hex")],
  ["rar", Buffer.from("526172211a07", "hex")]
];
var TAR_AT = 257;
var PROMISED = [
  [/\.safetensors$/iu, ["safetensors"]],
  [/\.(?:gguf|ggml)$/iu, ["gguf"]],
  [/\.np[yz]$/iu, ["numpy"]],
  [/\.onnx$/iu, ["onnx"]],
  [/\.(?:h5|hdf5)$/iu, ["hdf5"]],
  [/\.keras$/iu, ["keras"]]
];
var readHeader = (name, source) => {
  const header = byMagic(name, source);
  const faults = [...header.faults, ...promiseFaults(name, header), ...endingFaults(source, header)];
  return { ...header, faults };
};
var promiseFaults = (name, { format, faults }) => {
  const [, formats] = PROMISED.find(([pattern]) => pattern.test(name)) ?? [];
  if (formats === void 0 || formats.includes(format) || faults.some(({ code: code2 }) => code2 === "empty")) return [];
  return [{ code: "other-format", found: `its name promises ${formats.join(" or ")}, and it is ${format}` }];
};
var endingFaults = (source, { format }) => begins(source, ZIP_MAGIC) || !endsAsZip(source) ? [] : [{ code: "polyglot", found: `it begins as ${format}, and a zip archive ends where it ends` }];
var byMagic = (name, source) => {
  if (source.size === 0) return headerOf("unknown", { faults: [{ code: "empty", found: "the file is empty" }] });
  if (begins(source, ZIP_MAGIC)) return zipHeader(source);
  if (begins(source, GGUF_MAGIC)) return ggufHeader(source);
  if (begins(source, NUMPY_MAGIC)) return numpyHeader(source);
  if (begins(source, HDF5_MAGIC)) return headerOf("hdf5");
  const packed = packing(name, source);
  if (packed !== null)
    return headerOf("unknown", {
      faults: [{ code: "packed", found: `${packed}: what is in it cannot be told before it is unpacked` }]
    });
  if (isPickle(source)) return pickleHeader(walkPickles(source));
  if (looksLikeSafetensors(source)) return safetensorsHeader(source);
  if (looksLikeOnnx(source)) return headerOf("onnx");
  return json(name, source) ?? withoutMagic(name, source);
};
var begins = (source, magic) => source.size >= magic.length && source.read(0, magic.length).equals(magic);
var packing = (name, source) => {
  const found = PACKED.find(([, magic]) => begins(source, magic));
  if (found !== void 0) return found[0];
  if (source.size > TAR_AT + 5 && source.read(TAR_AT, 5).toString("latin1") === "ustar") return "tar";
  const [first = 0, second = 0] = source.read(0, Math.min(2, source.size));
  return first === 120 && (first * 256 + second) % 31 === 0 && PICKLE_NAME.test(name) ? "zlib" : null;
};
var isPickle = (source) => {
  const [first, second = 255] = source.read(0, Math.min(2, source.size));
  return first === 128 && second <= 5;
};
var looksLikeOnnx = (source) => {
  const [first, version = 0, next = 0] = source.read(0, Math.min(3, source.size));
  return first === 8 && version > 0 && version < 64 && [18, 26, 34, 40, 50, 58, 66].includes(next);
};
var json = (name, source) => {
  if (!looksLikeJson(source)) return null;
  const header = jsonHeader(source);
  if (header !== null || !name.toLowerCase().endsWith(".json")) return header;
  return headerOf("json", { faults: [{ code: "json-malformed", found: "it is no JSON" }] });
};
var withoutMagic = (name, source) => {
  const walk = walkPickles(source);
  const isNamed = PICKLE_NAME.test(name);
  if (walk.imports.size > 0 && (walk.whole > 0 || isNamed || PERHAPS_PICKLE.test(name))) return pickleHeader(walk);
  if (isText(source)) return headerOf("text");
  return isNamed ? pickleHeader(walk) : headerOf("unknown");
};
var LOOK = 1 << 16;
var isText = (source) => {
  const bytes = Buffer.from(source.read(0, Math.min(LOOK, source.size)));
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: source.size > LOOK });
    return true;
  } catch {
    return false;
  }
};

// src/collect/models/formats/inspect.ts
var inspectFile = async (path, progress) => {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new Error(`${path} is no file.`);
    const header = headerIn(path, sourceOfFile(file.fd, before.size));
    const { sha256, size } = await hashFile(file, progress);
    return { ...await hasChanged(file, before, size) ? changed(header) : header, sha256, size };
  } finally {
    await file.close();
  }
};
var inspectBytes = (name, bytes) => ({
  ...headerIn(name, sourceOfBytes(bytes)),
  sha256: createHash4("sha256").update(bytes).digest("hex"),
  size: bytes.length
});
var headerIn = (name, source) => {
  try {
    return readHeader(name, source);
  } catch (error) {
    if (error instanceof Unreadable)
      return headerOf("unknown", { faults: [{ code: error.code, found: error.message }] });
    throw error;
  }
};
var hasChanged = async (file, before, size) => {
  const after = await file.stat();
  return after.size !== before.size || after.mtimeMs !== before.mtimeMs || size !== before.size;
};
var changed = (header) => ({
  ...header,
  faults: [...header.faults, { code: "changed-while-read", found: "the file was written to while it was read" }]
});

// src/collect/models/formats/lfs-pointer.ts
var CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[^\n ]+ sha256:[0-9a-f]{64}\n)*oid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/u;
var LONGEST_POINTER = 1024;
var pointerOf = (bytes) => {
  if (bytes.length > LONGEST_POINTER) return null;
  const [, sha256, size] = CANONICAL.exec(Buffer.from(bytes).toString("latin1")) ?? [];
  return sha256 === void 0 || size === void 0 ? null : { sha256, size: Number(size) };
};

export {
  inspectFile,
  inspectBytes,
  LONGEST_POINTER,
  pointerOf
};
