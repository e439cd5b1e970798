import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  SAME_FILE_QUERY
} from "./chunk-QXMPUCEE.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import {
  cursor,
  objectId,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/workflow-file.ts
var createWorkflowFileComparison = (client) => async ({ repository, path, commit }) => {
  const [owner = "", name = ""] = repository.split("/");
  const variables = { owner, name, own: `${commit}:${path}`, main: `HEAD:${path}` };
  const read = await observe("workflow file", async () => {
    const found = cursor(await client.query(SAME_FILE_QUERY, variables), "$.data").at("repository");
    return { own: blobOf(found.maybe("own")), main: blobOf(found.maybe("main")) };
  });
  if (!read.known || read.value.own === null || read.value.main === null) return null;
  return read.value.own === read.value.main;
};
var blobOf = (object) => object?.get("__typename", text) === "Blob" ? object.get("oid", objectId) : null;

export {
  createWorkflowFileComparison
};
