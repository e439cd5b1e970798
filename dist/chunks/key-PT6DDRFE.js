import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkBundle,
  digestFor,
  notSigned
} from "./chunk-3CF5OBWP.js";
import "./chunk-CHK6VVIZ.js";
import "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/sign/key.ts
import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";
var SMALLEST_RSA = 2048;
var WANTED = "an unencrypted private key in PEM: ECDSA P-256, Ed25519, or RSA of at least 2048 bits";
var signingKeyOf = (pem) => {
  try {
    const key = createPrivateKey(pem);
    return isUsable(key) ? key : { wanted: WANTED };
  } catch {
    return { wanted: WANTED };
  }
};
var isUsable = ({ asymmetricKeyType, asymmetricKeyDetails }) => {
  if (asymmetricKeyType === "ec") return asymmetricKeyDetails?.namedCurve === "prime256v1";
  if (asymmetricKeyType === "rsa") return (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA;
  return asymmetricKeyType === "ed25519";
};
var createKeySigner = (key) => {
  const publicKey = createPublicKey(key);
  const spki = publicKey.export({ format: "der", type: "spki" });
  const digest = createHash("sha256").update(spki).digest();
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const material = { $case: "publicKey", publicKey: pem, hint: digest.toString("base64") };
  return {
    prepare: () => {
      void import("./bundle-66QPVKWW.js");
    },
    sign: async (signables) => {
      const { bundleOf } = await import("./bundle-66QPVKWW.js");
      try {
        const bundles = await Promise.all(
          signables.map(async ({ name, statement }) => {
            const signed = (bytes) => ({ signature: sign(digestFor(key), bytes, key), key: material });
            const bundle = await bundleOf({ statement, sign: signed, witness: null });
            checkBundle(bundle, { statement, publicKey, certificate: null });
            return { name: `${name}.sigstore.json`, bytes: Buffer.from(bundle, "utf8") };
          })
        );
        return {
          state: "signed",
          by: "key",
          signer: `sha256:${digest.toString("hex")}`,
          instance: null,
          witness: null,
          bundles
        };
      } catch (error) {
        return notSigned(error);
      }
    }
  };
};
export {
  createKeySigner,
  signingKeyOf
};
