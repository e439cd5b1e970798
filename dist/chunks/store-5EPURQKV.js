import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  worded
} from "./chunk-7WVMUYWL.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/stores/ledger/append.ts
var ATTEMPTS = 8;
var PAUSE_MS = 100;
var tipOf = async (repository, ref) => {
  const commit = await repository.commitOf(ref);
  return commit === null ? null : repository.tip(commit);
};
var append = async (repository, ref, entry, first) => {
  let tip = first;
  for (let attempt = 1; ; attempt += 1) {
    const placed = await placeOn(repository, ref, entry, tip);
    if (placed.state === "placed") return placed.commit;
    const now = await tipOf(repository, ref);
    if (now?.commit === placed.commit) return placed.commit;
    if (placed.state === "refused" && now?.commit === tip?.commit)
      throw new RequestError("refused", 422, `${ref} cannot be moved forward: a rule of the repository refuses it`);
    if (attempt === ATTEMPTS)
      throw new RequestError("refused", 422, `${ref} moved ${String(ATTEMPTS)} times while the record was put on it`);
    tip = now;
    await pause(attempt);
  }
};
var placeOn = async (repository, ref, entry, tip) => {
  const files = entry.files.map(({ name, content }) => ({
    path: `${entry.folder}/${name}`,
    content
  }));
  const [there, tree] = await Promise.all([
    tip === null ? null : repository.filesIn(entry.folder, tip.commit),
    repository.createTree(tip?.tree ?? null, files)
  ]);
  if (tip !== null && there !== null) {
    if (isWhole(entry, there)) return { state: "placed", commit: tip.commit };
    throw new RequestError("refused", null, `${entry.folder} is taken and holds other files`);
  }
  const commit = await repository.createCommit(entry.message, tree, tip?.commit ?? null);
  const moved = await repository.advance(ref, commit, tip === null);
  return { state: moved === "advanced" ? "placed" : moved, commit };
};
var isWhole = ({ files }, there) => there?.size === files.length && files.every(({ name, id }) => there.get(name) === id);
var pause = (attempt) => new Promise((resolve) => {
  setTimeout(resolve, attempt * PAUSE_MS * Math.random());
});

// src/publish/stores/ledger/git-id.ts
import { createHash } from "node:crypto";
var gitBlobId = (bytes) => createHash("sha1").update(`blob ${String(bytes.length)}\0`).update(bytes).digest("hex");

// src/publish/stores/ledger/store.ts
var WITHHELD = "The private file is withheld: the repository of the ledger is public.";
var createLedgerStore = (options) => {
  const { repository, name, ref } = options;
  const appended = /* @__PURE__ */ new Map();
  let reading = null;
  const read = () => {
    const begun = reading ?? readAll(repository, ref);
    reading = begun;
    return begun;
  };
  const notKept = (found) => ({
    state: "not-kept",
    store: "ledger",
    found: `ledger://${name}: ${found}`
  });
  return {
    kind: "ledger",
    prepare: () => {
      read().catch(() => void 0);
    },
    keep: (record) => worded(notKept, async () => {
      const [{ tip, isPrivate }, proofs] = await Promise.all([read(), record.proofs]);
      const entry = entryOf(record, proofs, isPrivate);
      const commit = await append(repository, ref, entry, tip);
      reading = repository.tip(commit).then((next) => ({ tip: next, isPrivate }));
      reading.catch(() => void 0);
      appended.set(commit, { entry, commit });
      return keptOf(options, record, { entry, commit }, isPrivate);
    }),
    confirm: (kept) => worded(notKept, async () => {
      if (kept.state !== "kept") return kept;
      const own = appended.get(kept.id);
      if (own === void 0) return notKept(`${kept.id} was not written by this run`);
      const fault = await faultOf(repository, ref, own);
      return fault === null ? kept : notKept(fault);
    })
  };
};
var readAll = async (repository, ref) => {
  const [tip, isPrivate] = await Promise.all([tipOf(repository, ref), repository.isPrivate()]);
  return { tip, isPrivate };
};
var entryOf = (record, proofs, isPrivate) => {
  const withheld = record.withheld === null || !isPrivate ? [] : [record.withheld];
  const files = [record.evidence, ...record.bill === null ? [] : [record.bill], ...proofs, ...withheld];
  return {
    folder: `${record.folder}/${record.name}`,
    files: files.map(({ name, bytes }) => ({
      name,
      content: Buffer.from(bytes).toString("utf8"),
      id: gitBlobId(bytes)
    })),
    message: `evidence: ${record.name}

Evidence-Digest: sha256:${record.digest}
`
  };
};
var faultOf = async (repository, ref, { entry, commit }) => {
  const [tip, there] = await Promise.all([repository.commitOf(ref), repository.filesIn(entry.folder, commit)]);
  if (!isWhole(entry, there)) return `${entry.folder} holds other files than were sent, commit ${commit}`;
  if (tip === commit) return null;
  if (tip !== null && await repository.isAhead(commit, tip)) return null;
  return `${ref} does not reach the commit ${commit} any more: somebody rewrote it`;
};
var keptOf = ({ name, ref, urlOf }, record, { entry, commit }, isPrivate) => ({
  state: "kept",
  store: "ledger",
  id: commit,
  name: `ledger://${name}/${entry.folder}`,
  url: urlOf(commit),
  digest: `sha256:${record.digest}`,
  expires: null,
  receipt: { repository: name, ref, commit, path: entry.folder, blob: gitBlobId(record.evidence.bytes) },
  remarks: record.withheld !== null && !isPrivate ? [WITHHELD] : []
});
export {
  createLedgerStore
};
