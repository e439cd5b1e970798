import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  counted
} from "./chunk-QY3GPZYY.js";
import {
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  LONGEST_POINTER,
  inspectFile,
  pointerOf
} from "./chunk-K7XB6JZW.js";

// src/report/inspected-files.ts
var inspectionState = (files) => {
  if (files.some((file) => file.kind === "file" && isAtFault(file))) return "at-fault";
  return files.length === 0 || files.some(({ kind }) => kind === "unread") ? "unread" : "sound";
};
var isAtFault = ({ inspection, forbidden }) => inspection.faults.length > 0 || forbidden.length > 0 || inspection.runsCode.length > 0;
var QUIET = 5;
var PROGRAM = /\.(?:py|ipynb|jinja2?|sh|js|lua)$/iu;
var isQuiet = (file) => file.kind === "file" && file.inspection.format === "text" && !isAtFault(file) && !PROGRAM.test(file.path);
var inspectedJson = (files) => JSON.stringify({ schema: "countersign/model-inspection@1", state: inspectionState(files), files }, null, 2);
var inspectedText = (files, paint) => {
  const quiet = files.filter(isQuiet);
  const told = quiet.length > QUIET ? files.filter((file) => !isQuiet(file)) : files;
  const blocks = told.map((file) => [headLine(file, paint), ...detailsOf(file, paint).map((line) => `    ${line}`)]);
  return [
    ...blocks.flat(),
    ...quiet.length > QUIET ? [`${paint("✓", "good")} ${counted(quiet.length, "file")} of text; --json lists them`] : [],
    "",
    summary(files, paint),
    ...hints(files)
  ].join("\n");
};
var headLine = (file, paint) => {
  const path = plain(file.path);
  switch (file.kind) {
    case "file":
      return `${isAtFault(file) ? paint("✗", "bad") : paint("✓", "good")} ${path}  ${file.inspection.format}, ${bytesText(file.inspection.size)}`;
    case "pointer":
      return `${paint("→", "wait")} ${path}  a pointer, not a weight: sha256 ${file.sha256}, size ${bytesText(file.size)}`;
    case "link":
      return `${paint("→", "wait")} ${path}  a link, which is not followed`;
    case "unread":
      return `${paint("?", "wait")} ${path}  could not be read: ${plain(file.found)}`;
  }
};
var detailsOf = (file, paint) => {
  if (file.kind !== "file") return [];
  const { inspection, forbidden } = file;
  const { faults, imports, runsCode, licence, chatTemplate, tensors } = inspection;
  const shown = (texts) => enumerated(texts, (each) => plain(each), 20);
  return [
    paint(`sha256 ${inspection.sha256}`, "dim"),
    ...faults.map(({ code, found }) => `${paint("fault", "bad")} ${code}: ${plain(found)}`),
    ...forbidden.length === 0 ? [] : [`${paint("imports", "bad")} ${shown(forbidden)}: not among what is allowed`],
    ...imports.length === 0 ? [] : [`imports in all: ${shown(imports)}`],
    ...runsCode.length === 0 ? [] : [`${paint("makes loaders run code", "bad")}: ${shown(runsCode)}`],
    ...licence === null ? [] : [`licence: ${plain(licence)}`],
    ...chatTemplate === null ? [] : [`chat template: sha256 ${chatTemplate}`],
    ...tensors === null ? [] : [`tensors: ${String(tensors)}`]
  ];
};
var summary = (files, paint) => {
  const count = (kind) => files.filter((file) => file.kind === kind).length;
  const bad = files.filter((file) => file.kind === "file" && isAtFault(file)).length;
  const parts = [
    `${counted(count("file"), "file")} read`,
    bad === 0 ? paint("none at fault", "good") : paint(`${String(bad)} at fault`, "bad"),
    ...count("pointer") === 0 ? [] : [
      `${counted(count("pointer"), "pointer")} of Git LFS, whose weights were not looked at (\`git lfs pull\` brings them)`
    ],
    ...count("link") === 0 ? [] : [`${counted(count("link"), "link")} not followed`],
    ...count("unread") === 0 ? [] : [paint(`${String(count("unread"))} could not be read`, "wait")]
  ];
  return `${parts.join(", ")}.`;
};
var hints = (files) => files.some((file) => file.kind === "file" && file.forbidden.some((each) => each !== "?")) ? ["An import that you know and want: --allow here, `imports` of the model in the policy."] : [];
var UNITS = ["bytes", "kB", "MB", "GB", "TB"];
var bytesText = (bytes) => {
  let value = bytes;
  let unit = 0;
  while (value >= 1e3 && unit < UNITS.length - 1) {
    value /= 1e3;
    unit += 1;
  }
  return `${unit === 0 ? String(value) : value.toFixed(1)} ${UNITS[unit] ?? ""}`;
};

// src/wiring/model-files.ts
import { lstat, open, readdir } from "node:fs/promises";
import { constants } from "node:fs";
import { join } from "node:path";
var LEFT_OUT = /* @__PURE__ */ new Set([".git"]);
var listFiles = async (paths) => {
  const listed = await Promise.all(paths.map((path) => belowPath(path)));
  const found = new Map(listed.flat().map((each) => [each.path, each]));
  return [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
};
var belowPath = async (path) => {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return [{ path, kind: "link", size: 0, found: "" }];
  if (stat.isFile()) return [{ path, kind: "file", size: stat.size, found: "" }];
  if (!stat.isDirectory()) return [{ path, kind: "other", size: 0, found: "it is no file" }];
  try {
    const names = await readdir(path);
    const below = await Promise.all(
      names.filter((name) => !LEFT_OUT.has(name)).map((name) => belowPath(join(path, name)))
    );
    return below.flat();
  } catch (error) {
    return [{ path, kind: "unread", size: 0, found: wordsOf(error) }];
  }
};
var wordsOf = (error) => {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
};
var inspectListed = async (listed, {
  progress,
  forbidden
}) => {
  const inspected = [];
  for (const each of listed) {
    progress.begin(each.path, each.size);
    inspected.push(await inspectedOf(each, progress, forbidden));
  }
  progress.end();
  return inspected;
};
var inspectedOf = async ({ path, kind, size, found }, progress, forbidden) => {
  if (kind === "link") return { path, kind };
  if (kind !== "file") return { path, kind: "unread", found };
  try {
    const pointer = size <= LONGEST_POINTER ? pointerOf(await smallFile(path)) : null;
    if (pointer !== null) return { path, kind: "pointer", ...pointer };
    const inspection = await inspectFile(path, progress.reached);
    return { path, kind, inspection, forbidden: forbidden(inspection.imports) };
  } catch (error) {
    return { path, kind: "unread", found: wordsOf(error) };
  }
};
var smallFile = async (path) => {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
};

// src/wiring/progress-bar.ts
var SILENT = { begin: () => void 0, reached: () => void 0, end: () => void 0 };
var CELLS = 24;
var LONGEST_NAME = 40;
var EVERY_MS = 100;
var CLEAR = "\r\x1B[2K";
var progressBar = (stream, total, now) => {
  if (stream.isTTY !== true) return SILENT;
  let done = 0;
  let current = { name: "", size: 0 };
  let shown = -Infinity;
  const show = (bytes) => {
    if (now() - shown < EVERY_MS) return;
    shown = now();
    stream.write(`${CLEAR}${barOf(done + bytes, total)} ${plain(current.name, LONGEST_NAME)}`);
  };
  return {
    begin: (name, size) => {
      done += current.size;
      current = { name, size };
      show(0);
    },
    reached: show,
    end: () => {
      stream.write(CLEAR);
    }
  };
};
var barOf = (done, total) => {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(part * CELLS);
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `[${"#".repeat(full)}${" ".repeat(CELLS - full)}] ${percent} % of ${bytesText(total)}`;
};

export {
  inspectionState,
  inspectedJson,
  inspectedText,
  bytesText,
  listFiles,
  inspectListed,
  progressBar
};
