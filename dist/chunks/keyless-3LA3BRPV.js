import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  below,
  bytesOf,
  exchange,
  jsonOf
} from "./chunk-W57QTYSE.js";
import {
  NotDer,
  SEQUENCE,
  expectTag,
  listDer,
  readDer
} from "./chunk-35TRYHL4.js";
import {
  checkBundle,
  notSigned
} from "./chunk-3CF5OBWP.js";
import "./chunk-CHK6VVIZ.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  cursor,
  filledText,
  integer,
  natural,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/sign/keyless.ts
import { sign as sign2 } from "node:crypto";

// src/publish/sign/certificate.ts
import { generateKeyPairSync, sign, X509Certificate } from "node:crypto";
var REPOSITORY_ID = Buffer.from("060a2b0601040183bf30010f", "hex");
var certify = async (exchanges, fulcio, identity) => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = {
    credentials: { oidcIdentityToken: identity.token },
    publicKeyRequest: {
      publicKey: { algorithm: "ECDSA", content: publicKey.export({ format: "pem", type: "spki" }) },
      proofOfPossession: sign("sha256", Buffer.from(identity.subject), privateKey).toString("base64")
    }
  };
  const request = {
    method: "POST",
    url: below(fulcio, "/api/v2/signingCert"),
    headers: { "content-type": "application/json", accept: "application/json" },
    body: Buffer.from(JSON.stringify(body))
  };
  return exchange(exchanges, "certificate", request, (answer) => {
    const certificate = leafOf(jsonOf(answer, [200, 201]));
    if (!certificate.publicKey.equals(publicKey)) throw new Malformed("certificate", "our own key");
    if (identity.repositoryId !== null && repositoryIdOf(certificate) !== identity.repositoryId)
      throw new Malformed("certificate", "the id of this repository");
    return { key: privateKey, certificate };
  });
};
var leafOf = (answer) => {
  const from = cursor(answer, "$");
  const signed = from.maybe("signedCertificateEmbeddedSct") ?? from.at("signedCertificateDetachedSct");
  const [leaf] = signed.at("chain").get("certificates", arrayOf(filledText));
  try {
    return new X509Certificate(leaf ?? "");
  } catch {
    throw new Malformed("certificate", "a certificate");
  }
};
var signerName = ({ subjectAltName }) => (subjectAltName ?? "").replace(/^URI:/u, "").replace(/^"(.*)"$/u, "$1");
var repositoryIdOf = ({ raw }) => {
  const at = raw.indexOf(REPOSITORY_ID);
  if (at === -1) return null;
  const [octets, outer, utf8, inner] = raw.subarray(at + REPOSITORY_ID.length);
  if (octets !== 4 || utf8 !== 12 || inner === void 0 || outer !== inner + 2) return null;
  const start = at + REPOSITORY_ID.length + 4;
  return raw.subarray(start, start + inner).toString("utf8");
};

// src/publish/sign/identity-token.ts
var readIdentity = async (exchanges, access, hide) => {
  const url = new URL(access.url);
  url.searchParams.set("audience", "sigstore");
  const request = { method: "GET", url: url.href, headers: { authorization: `Bearer ${access.token}` } };
  return exchange(exchanges, "identity token", request, (answer) => {
    const token = cursor(jsonOf(answer, [200]), "$").get("value", filledText);
    hide(token);
    return identityOf(token);
  });
};
var identityOf = (token) => {
  const claims = cursor(claimsOf(token), "token");
  return {
    token,
    subject: claims.get("sub", filledText),
    repositoryId: claims.get("repository_id", optional(text)),
    visibility: claims.get("repository_visibility", optional(text))
  };
};
var claimsOf = (token) => {
  const middle = token.split(".")[1];
  if (middle === void 0) throw new RequestError("malformed", 200, "the answer holds no token");
  return JSON.parse(Buffer.from(middle, "base64url").toString("utf8"));
};

// src/publish/sign/instance.ts
var PUBLIC = {
  kind: "public",
  fulcio: "https://fulcio.sigstore.dev",
  witness: { kind: "log", url: "https://rekor.sigstore.dev" }
};
var GITHUB = {
  kind: "github",
  fulcio: "https://fulcio.githubapp.com",
  witness: { kind: "timestamp", url: "https://timestamp.githubapp.com" }
};
var instanceFor = (visibility, own) => {
  const isPublic = visibility === "public";
  if (own === null) return isPublic ? PUBLIC : GITHUB;
  const { fulcio, rekor, tsa } = own;
  const log = rekor === null ? null : { kind: "log", url: rekor };
  const timestamp = tsa === null ? null : { kind: "timestamp", url: tsa };
  const witness = isPublic ? log ?? timestamp : timestamp ?? log;
  if (witness === null) throw new Error("an instance without a witness");
  if (!isPublic && [fulcio, witness.url].some(isOfPublicInstance)) return "log-is-public";
  return { kind: "own", fulcio, witness };
};
var isOfPublicInstance = (url) => /(?:^|\.)sigstore\.dev\.?$/iu.test(new URL(url).hostname);

// src/publish/sign/witness.ts
import { createHash as createHash2 } from "node:crypto";

// src/publish/sign/log-proof.ts
import { createHash, X509Certificate as X509Certificate2 } from "node:crypto";
var DIGEST_BYTES = 32;
var SHORTEST_SIGNATURE = 64;
var checkProof = (entry, certificate) => {
  const { inclusionProof: proof, inclusionPromise: promise, logId } = entry;
  if (proof === void 0 || promise === void 0) throw new Malformed("entry", "a proof");
  const digests = [logId.keyId, proof.rootHash, ...proof.hashes];
  if (digests.some(({ length }) => length !== DIGEST_BYTES)) throw new Malformed("entry", "whole digests");
  if (promise.signedEntryTimestamp.length < SHORTEST_SIGNATURE) throw new Malformed("entry", "a promise of the log");
  const [, size, root] = (proof.checkpoint?.envelope ?? "").split("\n");
  if (size !== proof.treeSize || root !== proof.rootHash.toString("base64"))
    throw new Malformed("entry", "a checkpoint of the same tree");
  const place = { index: Number(proof.logIndex), size: Number(proof.treeSize) };
  if (!rootFrom(entry.canonicalizedBody, place, proof.hashes)?.equals(proof.rootHash))
    throw new Malformed("entry", "a place in that tree");
  if (!holdsAt(certificate, Number(entry.integratedTime) * 1e3)) throw new Malformed("entry", "the time of the run");
};
var holdsAt = (pem, time) => {
  const { validFrom, validTo } = new X509Certificate2(pem);
  return Date.parse(validFrom) <= time && time <= Date.parse(validTo);
};
var sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
var [LEAF, NODE] = [Uint8Array.of(0), Uint8Array.of(1)];
var rootFrom = (leaf, { index, size }, hashes) => {
  let [at, last, root] = [index, size - 1, sha256(LEAF, leaf)];
  if (at > last) return null;
  for (const hash of hashes) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = sha256(NODE, hash, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else root = sha256(NODE, root, hash);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
};
var half = (number) => Math.floor(number / 2);

// src/publish/sign/witness.ts
var sha2562 = (bytes) => createHash2("sha256").update(bytes).digest();
var HEADERS = { "content-type": "application/json", accept: "application/json" };
var logEntry = async (exchanges, rekor, witnessed) => {
  const verifiers = [Buffer.from(witnessed.certificate).toString("base64")];
  const proposed = {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: { proposedContent: { envelope: witnessed.envelope, verifiers } }
  };
  const url = below(rekor, "/api/v1/log/entries");
  const request = { method: "POST", url, headers: HEADERS, body: Buffer.from(JSON.stringify(proposed)) };
  const created = await exchange(exchanges, "transparency log", request, (answer) => {
    if (answer.status === 409) return uuidOf(answer.headers.get("location") ?? "");
    return entryOf(jsonOf(answer, [200, 201]), witnessed);
  });
  if (typeof created !== "string") return created;
  const again = { method: "GET", url: `${url}/${created}`, headers: { accept: "application/json" } };
  return exchange(exchanges, "transparency log", again, (answer) => entryOf(jsonOf(answer, [200]), witnessed));
};
var uuidOf = (location) => {
  const uuid = /([0-9a-f]{64,80})$/u.exec(location)?.[1];
  if (uuid === void 0) throw new RequestError("refused", 409, "it answered 409 and names no entry");
  return uuid;
};
var entryOf = (answer, witnessed) => {
  const from = cursor(answer, "$");
  const [uuid = ""] = Object.keys(answer);
  const said = from.at(uuid);
  const entry = logged(said, witnessed);
  checkProof(entry, witnessed.certificate);
  return entry;
};
var logged = (entry, witnessed) => {
  const body = Buffer.from(entry.get("body", filledText), "base64");
  checkBody(cursor(JSON.parse(body.toString("utf8")), "body"), witnessed);
  const verification = entry.at("verification");
  const proof = verification.at("inclusionProof");
  return {
    logIndex: String(entry.get("logIndex", natural)),
    logId: { keyId: Buffer.from(entry.get("logID", filledText), "hex") },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(entry.get("integratedTime", integer)),
    inclusionPromise: {
      signedEntryTimestamp: Buffer.from(verification.get("signedEntryTimestamp", filledText), "base64")
    },
    inclusionProof: {
      logIndex: String(proof.get("logIndex", natural)),
      treeSize: String(proof.get("treeSize", natural)),
      rootHash: Buffer.from(proof.get("rootHash", filledText), "hex"),
      hashes: proof.get("hashes", arrayOf(filledText)).map((hash) => Buffer.from(hash, "hex")),
      checkpoint: { envelope: proof.get("checkpoint", filledText) }
    },
    canonicalizedBody: body
  };
};
var checkBody = (body, { payload, signature, certificate }) => {
  const spec = body.at("spec");
  const [first, ...more] = spec.list("signatures", (item) => ({
    signature: item.get("signature", filledText),
    verifier: Buffer.from(item.get("verifier", filledText), "base64").toString("latin1")
  }));
  const same = body.get("kind", filledText) === "dsse" && body.get("apiVersion", filledText) === "0.0.1" && spec.at("payloadHash").get("value", filledText) === sha2562(payload).toString("hex") && more.length === 0 && first?.signature === Buffer.from(signature).toString("base64") && bare(first.verifier) === bare(certificate);
  if (!same) throw new Malformed("body", "an entry of this signature");
};
var bare = (pem) => pem.replaceAll(/-----[A-Z ]+-----|\s/gu, "");
var timestampOf = async (exchanges, tsa, { signature }) => {
  const digest = sha2562(signature);
  const body = { artifactHash: digest.toString("base64"), hashAlgorithm: "sha256" };
  const request = {
    method: "POST",
    url: below(tsa, "/api/v1/timestamp"),
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify(body))
  };
  return exchange(exchanges, "timestamp", request, (answer) => {
    const timestamp = bytesOf(answer, [200, 201]);
    if (!isGranted(timestamp) || !timestamp.includes(digest)) throw new Malformed("timestamp", "one of this signature");
    return timestamp;
  });
};
var GRANTED = "3003020100";
var SIGNED_DATA = "06092a864886f70d010702";
var isGranted = (timestamp) => {
  try {
    const [status, token, ...more] = listDer(readDer(timestamp, SEQUENCE).value);
    const [type] = listDer(expectTag(token, SEQUENCE).value);
    return more.length === 0 && hexOf(status) === GRANTED && hexOf(type) === SIGNED_DATA;
  } catch (error) {
    if (error instanceof NotDer) return false;
    throw error;
  }
};
var hexOf = (value) => Buffer.from(value?.whole ?? []).toString("hex");

// src/publish/sign/keyless.ts
var FRESH_MS = 3e5;
var createKeylessSigner = (options) => {
  let current = null;
  const identify = () => {
    if (current !== null && options.now() - current.since < FRESH_MS) return current.identity;
    const identity = identityOf2(options);
    current = { identity, since: options.now() };
    identity.catch(() => void 0);
    return identity;
  };
  return {
    prepare: () => {
      void identify();
    },
    sign: async (signables) => {
      try {
        const identity = await identify();
        const bundles = await Promise.all(signables.map((signable) => signOne(options, identity, signable)));
        const { certificate, instance } = identity;
        const { kind, witness } = instance;
        const signer = signerName(certificate);
        return { state: "signed", by: "keyless", signer, instance: kind, witness: witness.kind, bundles };
      } catch (error) {
        current = null;
        return notSigned(error);
      }
    }
  };
};
var identityOf2 = async (options) => {
  const since = options.now();
  const run = await readIdentity(options, options.access, options.hide);
  if (options.repositoryId !== null && run.repositoryId !== options.repositoryId)
    throw new RequestError("refused", null, "identity token: it is of another repository than this run");
  const instance = instanceFor(run.visibility, options.own);
  if (instance === "log-is-public")
    throw new RequestError(
      "refused",
      null,
      'the input "fulcio-url" or "rekor-url" names the public Sigstore, which logs in public, and the repository is not public: name another, and a "tsa-url"'
    );
  const certifying = certify(options, instance.fulcio, run);
  const [certified] = await Promise.all([certifying, import("./bundle-66QPVKWW.js")]);
  return { ...certified, instance, since };
};
var signOne = async (options, identity, signable) => {
  const { key, certificate, instance } = identity;
  const { bundleOf } = await import("./bundle-66QPVKWW.js");
  const bundle = await bundleOf({
    statement: signable.statement,
    sign: (bytes) => ({
      signature: sign2("sha256", bytes, key),
      key: { $case: "x509Certificate", certificate: certificate.toString() }
    }),
    witness: (witnessed) => witnessedBy(options, instance, witnessed)
  });
  checkBundle(bundle, {
    statement: signable.statement,
    publicKey: certificate.publicKey,
    certificate: certificate.raw
  });
  return { name: `${signable.name}.sigstore.json`, bytes: Buffer.from(bundle, "utf8") };
};
var witnessedBy = async (options, { witness }, witnessed) => witness.kind === "log" ? { entry: await logEntry(options, witness.url, witnessed) } : { timestamp: await timestampOf(options, witness.url, witnessed) };
export {
  createKeylessSigner
};
