import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  cursor,
  natural,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/ticket-notes/jira.ts
var PAGE = 100;
var PAGES = 5;
var noteJira = async (client, key, { marker, text: body }) => {
  if (await isThere(client, key, marker)) return "already-there";
  const properties = [{ key: "sd.public.comment", value: { internal: true } }];
  try {
    await client.write("POST /rest/api/2/issue/{key}/comment", { key, body, properties });
    return "written";
  } catch (error) {
    if (isLost(error) && await isThere(client, key, marker)) return "written";
    throw error;
  }
};
var isLost = (error) => error instanceof RequestError && (error.fault === "unreachable" || error.fault === "malformed");
var isThere = async (client, key, marker) => {
  for (let startAt = 0; startAt < PAGE * PAGES; ) {
    const asked = { key, startAt, maxResults: PAGE, orderBy: "-created" };
    const page = cursor(await client.read("GET /rest/api/2/issue/{key}/comment", asked), "$");
    const bodies = page.list("comments", (comment) => comment.get("body", optional(text)) ?? "");
    if (bodies.some((body) => body.split(/\r?\n/u).some((line) => line.trim() === marker))) return true;
    startAt += bodies.length;
    if (bodies.length === 0 || startAt >= page.get("total", natural)) return false;
  }
  return false;
};
export {
  noteJira
};
