import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  orNull,
  reasonOf
} from "./chunk-H5MVRSYT.js";
import {
  cursor,
  record
} from "./chunk-KUJ5AWCR.js";

// src/collect/records/attestations.ts
var LIST = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
var AT_ONCE = 6;
var createProofReader = (client) => async (repository, digests) => {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < digests.length; at += AT_ONCE) {
    const part = digests.slice(at, at + AT_ONCE);
    const read = await Promise.all(part.map((digest) => proofsOf(client, repository, digest)));
    for (const [index, digest] of part.entries()) found.set(digest, read[index] ?? NOT_ASKED);
  }
  return found;
};
var NOT_ASKED = { state: "unreadable", found: "attestations: not asked" };
var proofsOf = async (client, repository, digest) => {
  try {
    const [first, ...others] = await bundlesOf(client, repository, digest);
    return first === void 0 ? { state: "absent" } : { state: "held", bundles: [first, ...others] };
  } catch (fault) {
    const { code, found } = reasonOf("attestations", fault);
    return { state: "unreadable", found: `attestations: ${found ?? code}` };
  }
};
var bundlesOf = async (client, repository, digest) => {
  const [owner = "", repo = ""] = repository.split("/");
  const place = { owner, repo, subject_digest: `sha256:${digest}` };
  const listed = await orNull(client.list(LIST, place, { items: "attestations" }));
  return (listed ?? []).map((item) => Buffer.from(JSON.stringify(cursor(item, "$").get("bundle", record)), "utf8"));
};

export {
  createProofReader
};
