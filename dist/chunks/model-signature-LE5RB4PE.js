import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  PAYLOAD_TYPE,
  Refusal,
  checkKeyless,
  encoded,
  readForeignBundle,
  readRoots,
  shippedRoots
} from "./chunk-H7D7AO26.js";
import "./chunk-6CPRMWEY.js";
import {
  NotDer
} from "./chunk-35TRYHL4.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  Malformed,
  cursor
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/verify/model-key.ts
import { createHash, createPublicKey, verify } from "node:crypto";
var fingerprintOfSigner = ({ payload, signature }, hint, given) => {
  const read = given.map((each) => keyOf(each));
  const keys = read.flatMap((each) => typeof each === "string" ? [] : [each]);
  const candidates = hint === "" ? keys : keys.filter(({ hints }) => hints.includes(hint));
  if (candidates.length === 0) {
    const faults = read.filter((each) => typeof each === "string");
    throw new Refusal("signer-not-named", [`no key is known for the hint ${hint || "(none)"}`, ...faults].join("; "));
  }
  const signer = candidates.find(({ key }) => verify(digestOf(key), encoded(payload), key, signature));
  if (signer === void 0) {
    throw new Refusal("signature", "the signature is not one of the named key over what is in the bundle");
  }
  return signer.fingerprint;
};
var CURVES = /* @__PURE__ */ new Map([
  ["prime256v1", "sha256"],
  ["secp384r1", "sha384"],
  ["secp521r1", "sha512"]
]);
var digestOf = ({ asymmetricKeyType, asymmetricKeyDetails }) => asymmetricKeyType === "ed25519" ? null : CURVES.get(asymmetricKeyDetails?.namedCurve) ?? null;
var keyOf = ({ path, text }) => {
  const key = parsed(text);
  if (key === null) return `${path} holds no public key in PEM`;
  const { asymmetricKeyType: type, asymmetricKeyDetails } = key;
  const usable = type === "ed25519" || type === "ec" && CURVES.has(asymmetricKeyDetails?.namedCurve);
  if (!usable) return `${path} holds a key that is neither of P-256, P-384, P-521 nor Ed25519`;
  const der = key.export({ format: "der", type: "spki" });
  const fingerprint = sha256(der, "hex");
  const pem = key.export({ format: "pem", type: "spki" });
  return { key, fingerprint, hints: [fingerprint, sha256(der, "base64"), sha256(pem, "hex")] };
};
var parsed = (text) => {
  const [label, ...others] = text.match(/-----BEGIN [^\n-]*-----/gu) ?? [];
  if (label !== "-----BEGIN PUBLIC KEY-----" || others.length > 0) return null;
  try {
    return createPublicKey(text.slice(text.indexOf(label)));
  } catch {
    return null;
  }
};
var sha256 = (content, form) => createHash("sha256").update(content).digest(form);

// src/verify/model-signature.ts
var checkModelSignature = (bundle, trust) => {
  try {
    if (hasChain(bundle)) return refusedBundle("certificate-method-unsupported", CHAIN);
    const form = readForeignBundle(bundle);
    const signature = signatureOf(form, trust);
    return { signature, payloadType: PAYLOAD_TYPE, payload: form.payload };
  } catch (error) {
    if (error instanceof Refusal) return refusedBundle(CODES[error.kind], error.message);
    if (error instanceof NotDer) return refusedBundle("signature-invalid", error.message);
    throw error;
  }
};
var CHAIN = "it was signed with a chain of certificates, which is not verified: sign without a key, or with one";
var CODES = {
  bundle: "bundle-unreadable",
  signature: "signature-invalid",
  trust: "roots-unreadable",
  "signer-not-named": "key-unknown",
  identity: "identity-unreadable"
};
var refusedBundle = (code, found) => ({
  signature: { state: "refused", code, found },
  payloadType: null,
  payload: null
});
var hasChain = (bundle) => {
  try {
    return cursor(parseStrictJson(bundle), "$").maybe("verificationMaterial")?.has("x509CertificateChain") === true;
  } catch (error) {
    if (error instanceof NotStrict || error instanceof Malformed) return false;
    throw error;
  }
};
var signatureOf = (form, { roots, keys }) => {
  const { material } = form;
  if (material.kind === "key") {
    const by = { kind: "key", fingerprint: fingerprintOfSigner(form, material.hint, keys) };
    return { state: "verified", by, at: null };
  }
  const signer = checkKeyless(form, material.der, roots === null ? shippedRoots() : readRoots(roots));
  if (signer.by === "key") throw new Refusal("identity", "no certificate");
  return { state: "verified", by: signerOf(signer.identity), at: earliest(signer.times) };
};
var earliest = (times) => times.map(({ at }) => at).sort()[0] ?? null;
var signerOf = (identity) => {
  const { name, issuer } = identity;
  if (name === null || issuer === null) {
    throw new Refusal("identity", `the certificate names no ${name === null ? "holder" : "issuer"}`);
  }
  return { kind: "identity", issuer, identity: name, workflow: workflowOf(identity) };
};
var WORKFLOW = /^(https:\/\/[^/]+)\/([^/]+)\/([^/]+)\/(\.github\/workflows\/[^@]+)@(refs\/.+)$/u;
var workflowOf = ({ name, signerUri, repository, commit, trigger }) => {
  const [, server = "", owner = "", repo = "", path = "", ref = ""] = WORKFLOW.exec(signerUri ?? "") ?? [];
  if (server === "" || name !== signerUri) return null;
  if (repository?.toLowerCase().startsWith(`${server}/${owner}/`.toLowerCase()) !== true) {
    throw new Refusal("identity", `the workflow ${owner}/${repo} was run by ${repository ?? "an unnamed repository"}`);
  }
  return { repository: `${owner}/${repo}`, path, ref, commit, trigger };
};
export {
  checkModelSignature,
  refusedBundle
};
