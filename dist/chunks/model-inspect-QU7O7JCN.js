import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  inspectListed,
  inspectedJson,
  inspectedText,
  inspectionState,
  listFiles,
  progressBar
} from "./chunk-6IQKCGGY.js";
import "./chunk-QY3GPZYY.js";
import "./chunk-GCJBTRQJ.js";
import {
  forbiddenImports
} from "./chunk-MTHVUXSS.js";
import "./chunk-K7XB6JZW.js";
import "./chunk-N362QMVR.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/model-inspect.ts
var EXITS = { sound: 0, "at-fault": 1, unread: 3 };
var modelInspect = async (paths, { allow = [], json }, { print, paint }) => {
  const listed = await listFiles(paths);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const files = await inspectListed(listed, {
    progress: progressBar(process.stderr, total, () => performance.now()),
    forbidden: (imports) => forbiddenImports(imports, allow)
  });
  print(json === true ? inspectedJson(files) : inspectedText(files, paint));
  return EXITS[inspectionState(files)];
};
export {
  modelInspect
};
