import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  cursor,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/ticket-notes/github.ts
var noteGitHub = (repository) => async (client, key, { marker, text: body }) => {
  const [owner = "", repo = ""] = repository.split("/");
  const issue = { owner, repo, issue_number: Number(key.slice(1)) };
  if (await isThere(client, issue, marker)) return "already-there";
  try {
    await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body });
    return "written";
  } catch (error) {
    if (isLost(error) && await isThere(client, issue, marker)) return "written";
    throw error;
  }
};
var isLost = (error) => error instanceof RequestError && (error.fault === "unreachable" || error.fault === "malformed");
var isThere = async (client, issue, marker) => {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const listed = await client.list(route, { ...issue }, { unique: "id" });
  return listed.some((each) => {
    const comment = cursor(each, "$");
    const lines = (comment.get("body", optional(text)) ?? "").split(/\r?\n/u);
    return comment.maybe("user")?.get("type", text) === "Bot" && lines.some((line) => line.trim() === marker);
  });
};
export {
  noteGitHub
};
