import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  showing,
  worstOf
} from "./chunk-O2PIINLF.js";
import "./chunk-G2TZUFCO.js";
import "./chunk-I4P3F7SZ.js";
import "./chunk-3RKLCP57.js";
import "./chunk-GNH3YTAE.js";
import "./chunk-HLLY6MF3.js";
import "./chunk-LXEBJTD5.js";
import "./chunk-2TMJ3BFM.js";
import "./chunk-YWEMIDDX.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-BIW66A2R.js";
import "./chunk-HQWJD72I.js";
import "./chunk-R5U37ZOC.js";

// src/app/upkeep/attend-upkeep.ts
var attendUpkeep = async (tools, occasion) => {
  const results = [];
  for (const task of occasion.tasks) results.push(...await resultsOf(tools, occasion, task));
  const worst = worstOf(results);
  if (worst === null) return { exitCode: 0, shown: { kind: "said", line: "Nothing was to be looked after." } };
  const shown = results.map(showing);
  return {
    exitCode: results.every(({ conclusion }) => conclusion.exitCode === 0) ? 0 : 1,
    shown: {
      kind: "shown",
      log: shown.map(({ log }) => log).join("\n"),
      summary: shown.map(({ summary }) => summary).join("\n"),
      annotations: shown.flatMap(({ annotations }) => annotations),
      outputs: showing(worst).outputs
    }
  };
};
var resultsOf = async (tools, occasion, task) => {
  switch (task) {
    case "sweep":
      return [];
    case "reconcile": {
      const { reconcile } = await import("./reconcile-SSSDM7OU.js");
      return reconcile(await tools.afterMerge.reconcile(occasion), tools.settings, occasion);
    }
    case "access": {
      const { checkAccess } = await import("./check-access-QQHGL5HP.js");
      return checkAccess(await tools.afterMerge.access(occasion), tools.settings, occasion);
    }
  }
};
export {
  attendUpkeep
};
