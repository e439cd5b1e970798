import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  Refusal,
  checkKeyed,
  checkKeyless,
  readBundle,
  readKey,
  readRoots,
  shippedRoots
} from "./chunk-H7D7AO26.js";
import "./chunk-6CPRMWEY.js";
import {
  NotDer
} from "./chunk-35TRYHL4.js";
import "./chunk-N362QMVR.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/verify/signature.ts
var checkSignature = (bundle, trust) => {
  try {
    return checked(bundle, trust);
  } catch (error) {
    if (error instanceof Refusal) return { state: "refused", kind: error.kind, found: error.message };
    if (error instanceof NotDer) return { state: "refused", kind: "signature", found: error.message };
    throw error;
  }
};
var checked = (bytes, trust) => {
  const key = trust.key === null ? null : readKey(trust.key);
  const given = trust.roots === null ? null : readRoots(trust.roots);
  const form = readBundle(bytes);
  const { material, payload } = form;
  if (material.kind === "certificate") {
    return { state: "signed", payload, signer: checkKeyless(form, material.der, given ?? shippedRoots()) };
  }
  if (key === null) {
    throw new Refusal(
      "signer-not-named",
      `it was signed with the key ${material.hint}; give its public half with --key FILE`
    );
  }
  return { state: "signed", payload, signer: checkKeyed(form, material.hint, key) };
};
export {
  checkSignature
};
