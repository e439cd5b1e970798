import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/observe.ts
function reasonOf(about, fault) {
  if (fault instanceof CollectError) return fault.fault;
  if (fault instanceof Malformed) return unavailable(about, fault.message);
  if (!(fault instanceof RequestError)) throw fault;
  const lasting = fault.fault === "rate-limited" || fault.fault === "deadline-exceeded";
  return { code: lasting ? fault.fault : "fact-unavailable", about: [about], found: fault.found };
}
async function observe(about, read) {
  try {
    return known(await read());
  } catch (fault) {
    return unknown(reasonOf(about, fault));
  }
}
async function orNull(reading) {
  try {
    return await reading;
  } catch (fault) {
    if (fault instanceof RequestError && fault.fault === "not-found") return null;
    throw fault;
  }
}

export {
  reasonOf,
  observe,
  orNull
};
