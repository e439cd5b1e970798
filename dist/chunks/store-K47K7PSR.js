import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  worded
} from "./chunk-7WVMUYWL.js";
import {
  again
} from "./chunk-WWOGRA77.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  cursor,
  natural
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/stores/attestations/store.ts
var CREATE = "POST /repos/{owner}/{repo}/attestations";
var LIST = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
var OF_EVIDENCE = "evidence.sigstore.json";
var UNPROCESSABLE = 422;
var LOOKS = 4;
var PAUSE_MS = 400;
var createAttestationStore = ({ client, repository }) => {
  const [owner = "", repo = ""] = repository.split("/");
  const sent = /* @__PURE__ */ new Map();
  const post = async (file) => {
    const answer = await again(() => client.write(CREATE, { owner, repo, bundle: jsonOf(file) }));
    return String(cursor(answer, "$").get("id", natural));
  };
  const bundlesOf = async (digest) => {
    const answer = await client.read(LIST, { owner, repo, subject_digest: `sha256:${digest}`, per_page: 100 });
    return cursor(answer, "$").list("attestations", (each) => each.get("bundle", (bundle) => bundle));
  };
  return {
    kind: "attestations",
    prepare: () => void 0,
    keep: (record) => worded(notKept, async () => {
      const proofs = await record.proofs;
      const bundle = proofs.find(({ name }) => name === OF_EVIDENCE);
      if (bundle === void 0)
        return notKept("the record is not signed, and the store takes signatures only: give the job id-token: write");
      const stored = await Promise.all(proofs.map((file) => storeOne(post, file)));
      const kept = keptOf(record, repository, stored);
      if (kept.state === "kept") sent.set(kept.id, { digest: record.digest, bundle });
      return kept;
    }),
    confirm: (kept) => worded(notKept, async () => {
      if (kept.state !== "kept") return kept;
      const own = sent.get(kept.id);
      if (own === void 0) return notKept(`the attestation ${kept.id} was not written by this run`);
      const isThere = await isListed(() => bundlesOf(own.digest), own);
      return isThere ? kept : notKept(`the attestation ${kept.id} is not listed under sha256:${own.digest}`);
    })
  };
};
var storeOne = async (post, file) => {
  try {
    return { name: file.name, id: await post(file) };
  } catch (error) {
    const isExtra = error instanceof RequestError && error.status === UNPROCESSABLE && file.name !== OF_EVIDENCE;
    if (!isExtra) throw error;
    return { name: file.name, id: null };
  }
};
var keptOf = (record, repository, stored) => {
  const id = stored.find(({ name }) => name === OF_EVIDENCE)?.id ?? null;
  if (id === null) return notKept("the attestation of the evidence got no id");
  const taken = stored.flatMap((each) => each.id === null ? [] : [[each.name, each.id]]);
  return {
    state: "kept",
    store: "attestations",
    id,
    name: `attestation ${id} of ${repository}`,
    url: null,
    digest: `sha256:${record.digest}`,
    expires: null,
    receipt: Object.fromEntries([["repository", repository], ...taken]),
    remarks: [
      "Whoever has `attestations: write` can delete it.",
      ...stored.filter((each) => each.id === null).map(({ name }) => `The store does not take ${name}.`)
    ]
  };
};
var isListed = async (list, { bundle }) => {
  const wanted = envelopeOf(jsonOf(bundle));
  for (let look = 1; ; look += 1) {
    const found = await orNone(list);
    if (found.some((each) => envelopeOf(each) === wanted)) return true;
    if (look === LOOKS) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
};
var orNone = async (list) => {
  try {
    return await list();
  } catch (error) {
    if (error instanceof RequestError && error.fault === "not-found") return [];
    throw error;
  }
};
var envelopeOf = (bundle) => {
  if (typeof bundle !== "object" || bundle === null) return null;
  const envelope = "dsseEnvelope" in bundle ? bundle.dsseEnvelope : null;
  if (typeof envelope !== "object" || envelope === null) return null;
  const payload = "payload" in envelope ? envelope.payload : null;
  const signatures = "signatures" in envelope ? envelope.signatures : null;
  if (typeof payload !== "string" || !Array.isArray(signatures)) return null;
  const signs = signatures.map(
    (each) => typeof each === "object" && each !== null && "sig" in each ? each.sig : null
  );
  return JSON.stringify([payload, signs]);
};
var jsonOf = ({ bytes }) => JSON.parse(Buffer.from(bytes).toString("utf8"));
var notKept = (found) => ({ state: "not-kept", store: "attestations", found });
export {
  createAttestationStore
};
