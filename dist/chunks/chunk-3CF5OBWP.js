import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  PAYLOAD_TYPE,
  signedBytes
} from "./chunk-CHK6VVIZ.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  cursor,
  filledText
} from "./chunk-KUJ5AWCR.js";

// src/publish/sign/check-bundle.ts
import { verify } from "node:crypto";
var MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var checkBundle = (bundle, expected) => {
  const from = cursor(JSON.parse(bundle), "bundle");
  same(from, "mediaType", MEDIA_TYPE);
  const material = from.at("verificationMaterial");
  const envelope = from.at("dsseEnvelope");
  same(envelope, "payloadType", PAYLOAD_TYPE);
  const payload = Buffer.from(expected.statement, "utf8");
  same(envelope, "payload", payload.toString("base64"));
  const signatures = envelope.list("signatures", (item) => item.get("sig", filledText));
  const [signature = ""] = signatures;
  const isOurs = signatures.length === 1 && verify(digestFor(expected.publicKey), signedBytes(payload), expected.publicKey, Buffer.from(signature, "base64"));
  if (!isOurs) throw new Malformed("bundle", "a signature of our key");
  if (expected.certificate === null) return;
  same(material.at("certificate"), "rawBytes", expected.certificate.toString("base64"));
  if (witnessesOf(material) !== 1) throw new Malformed("bundle", "one witness");
};
var same = (from, key, wanted) => {
  if (from.get(key, filledText) !== wanted) throw new Malformed(`${from.path}.${key}`, "what was sent");
};
var witnessesOf = (material) => {
  const entries = material.has("tlogEntries") ? material.list("tlogEntries", () => 1).length : 0;
  const data = material.maybe("timestampVerificationData");
  const timestamps = data?.has("rfc3161Timestamps") === true ? data.list("rfc3161Timestamps", () => 1).length : 0;
  return entries + timestamps;
};
var digestFor = (key) => key.asymmetricKeyType === "ed25519" ? null : "sha256";

// src/publish/sign/endings.ts
var notSigned = (error) => {
  if (error instanceof RequestError) return { state: "not-signed", found: error.found };
  if (error instanceof Malformed)
    return { state: "not-signed", found: `the signature that was made is not whole (${error.message})` };
  throw error;
};

export {
  checkBundle,
  digestFor,
  notSigned
};
