import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  again
} from "./chunk-WWOGRA77.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  arrayOf,
  boolean,
  cursor,
  filledText,
  objectId
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/stores/ledger/repository.ts
var REPOSITORY = "GET /repos/{owner}/{repo}";
var REF = "GET /repos/{owner}/{repo}/git/ref/{ref}";
var COMMIT = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
var CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
var CREATE_TREE = "POST /repos/{owner}/{repo}/git/trees";
var CREATE_COMMIT = "POST /repos/{owner}/{repo}/git/commits";
var CREATE_REF = "POST /repos/{owner}/{repo}/git/refs";
var UPDATE_REF = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
var createLedgerRepository = (client, repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { ...readingOf(client, { owner, repo }), ...writingOf(client, { owner, repo }) };
};
var readingOf = (client, named) => {
  const read = async (route, more = {}) => cursor(await client.read(route, { ...named, ...more }), "$");
  return {
    isPrivate: async () => (await read(REPOSITORY)).get("private", boolean),
    commitOf: async (ref) => {
      const found = await orNull(read(REF, { ref: shortOf(ref) }));
      return found === null ? null : found.at("object").get("sha", objectId);
    },
    tip: async (commit) => {
      const found = await read(COMMIT, { commit_sha: commit });
      return { commit, tree: found.at("tree").get("sha", objectId) };
    },
    filesIn: async (path, commit) => {
      const listed = await orNull(client.read(CONTENTS, { ...named, path, ref: commit }));
      if (listed === null) return null;
      const files = arrayOf(cursor)(listed, "$");
      return new Map(files.map((file) => [file.get("name", filledText), file.get("sha", objectId)]));
    },
    isAhead: async (commit, tip) => {
      const found = await read(COMPARE, { basehead: `${commit}...${tip}`, per_page: 1 });
      return ["ahead", "identical"].includes(found.get("status", filledText));
    }
  };
};
var writingOf = (client, named) => {
  const create = async (route, more) => again(async () => cursor(await client.write(route, { ...named, ...more }), "$").get("sha", objectId));
  return {
    createTree: (base, files) => create(CREATE_TREE, {
      ...base === null ? {} : { base_tree: base },
      tree: files.map(({ path, content }) => ({ path, mode: "100644", type: "blob", content }))
    }),
    createCommit: (message, tree, parent) => create(CREATE_COMMIT, { message, tree, parents: parent === null ? [] : [parent] }),
    advance: (ref, sha, isNew) => advanced(
      isNew ? client.write(CREATE_REF, { ...named, ref, sha }) : client.write(UPDATE_REF, { ...named, ref: shortOf(ref), sha, force: false })
    )
  };
};
var shortOf = (ref) => ref.replace(/^refs\//u, "");
var orNull = async (reading) => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof RequestError && error.fault === "not-found") return null;
    throw error;
  }
};
var MOVED = /* @__PURE__ */ new Set([409, 422]);
var advanced = async (writing) => {
  try {
    await writing;
    return "advanced";
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (MOVED.has(error.status)) return "refused";
    if (error.fault === "unreachable" || error.fault === "deadline-exceeded") return "lost";
    throw error;
  }
};
export {
  createLedgerRepository
};
