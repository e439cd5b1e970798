import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createTransport
} from "./chunk-PH2NCIUP.js";
import {
  setSecret
} from "./chunk-2AK5QLE6.js";
import {
  InputError,
  budgetOf
} from "./chunk-JOIHDZKP.js";

// src/wiring/signer.ts
import { setTimeout as sleep } from "node:timers/promises";
var signerOf = (inputs) => {
  const access = accessOf();
  const { sign, signingKey } = inputs;
  if (sign === "off") return always({ state: "unsigned", why: "off" });
  if (sign === "keyless" || sign === "auto" && access !== null) {
    if (access === null) return always(NO_IDENTITY);
    return access === "broken" ? always(BROKEN_IDENTITY) : onDemand(() => keyless(inputs, access));
  }
  if (signingKey !== null) return onDemand(() => byKey(signingKey));
  return always(sign === "key" ? NO_KEY : { state: "unsigned", why: "no-oidc" });
};
var NO_IDENTITY = {
  state: "not-signed",
  found: 'the input "sign" is keyless and the job has no identity: give it `id-token: write`; a fork\'s run has none'
};
var BROKEN_IDENTITY = {
  state: "not-signed",
  found: "identity token: the runner says in part only where it is got (ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN)"
};
var NO_KEY = {
  state: "not-signed",
  found: `the input "sign" is key and "signing-key" is empty; a fork's run has no secrets`
};
var checkSigningKey = async ({ signingKey }) => {
  if (signingKey === null) return;
  for (const line of signingKey.split(/\r?\n/u)) if (line.length > 8 && !line.startsWith("-----")) setSecret(line);
  setSecret(signingKey);
  const { signingKeyOf } = await import("./key-PT6DDRFE.js");
  const key = signingKeyOf(signingKey);
  if ("wanted" in key)
    throw new InputError(`The input "signing-key" is no key to sign with; it must be ${key.wanted}.`);
};
var accessOf = () => {
  const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (url === "" && token === "") return null;
  return URL.canParse(url) && token !== "" ? { url, token } : "broken";
};
var keyless = async (inputs, access) => {
  const { createKeylessSigner } = await import("./keyless-3LA3BRPV.js");
  const { attempt, total, reserve } = budgetOf(inputs);
  return createKeylessSigner({
    transport: createTransport(attempt, total - reserve / 2),
    sleep: (milliseconds) => sleep(milliseconds),
    access,
    own: inputs.sigstore,
    repositoryId: process.env["GITHUB_REPOSITORY_ID"] ?? null,
    hide: setSecret,
    now: () => performance.now()
  });
};
var byKey = async (pem) => {
  const { createKeySigner, signingKeyOf } = await import("./key-PT6DDRFE.js");
  const key = signingKeyOf(pem);
  return "wanted" in key ? always({ state: "not-signed", found: "the signing key cannot be used" }) : createKeySigner(key);
};
var always = (signed) => ({ prepare: () => void 0, sign: () => Promise.resolve(signed) });
var onDemand = (load) => {
  let loading = null;
  const loaded = () => {
    const under = loading ?? load();
    loading = under;
    return under;
  };
  return {
    prepare: () => {
      loaded().then(
        (signer) => {
          signer.prepare();
        },
        () => void 0
      );
    },
    sign: async (signables) => (await loaded()).sign(signables)
  };
};

export {
  signerOf,
  checkSigningKey
};
