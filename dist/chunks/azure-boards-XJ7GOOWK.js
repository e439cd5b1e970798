import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  cursor,
  filledText,
  natural,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/ticket-notes/azure-boards.ts
var VERSION = "7.1-preview.4";
var COMMENTS = "/{project}/_apis/wit/workItems/{id}/comments";
var PAGES = 5;
var PAGE = 200;
var noteAzureBoards = async (client, key, { marker, text: words }) => {
  const id = Number(/^AB#([1-9]\d{0,9})$/u.exec(key)?.[1]);
  if (!Number.isSafeInteger(id)) throw new RequestError("refused", null, `${key}: no number of a work item`);
  const item = cursor(await client.read("GET /_apis/wit/workitems/{id}", { id, "api-version": "7.1" }), "$");
  const place = { project: item.at("fields").get("System.TeamProject", filledText), id };
  if (await isThere(client, place, marker)) return "already-there";
  try {
    const route = `POST ${COMMENTS}?api-version=${VERSION}`;
    const comment = cursor(await client.write(route, { ...place, text: inHtml(words) }), "$");
    if (comment.get("workItemId", natural) !== id) throw new RequestError("refused", 200, `${route}: not a comment`);
    return "written";
  } catch (error) {
    if (isLost(error) && await isThere(client, place, marker)) return "written";
    throw error;
  }
};
var isLost = (error) => error instanceof RequestError && (error.fault === "unreachable" || error.fault === "malformed");
var isThere = async (client, place, marker) => {
  let from = null;
  for (let page = 0; page < PAGES; page += 1) {
    const more = from === null ? {} : { continuationToken: from };
    const asked = { ...place, "api-version": VERSION, $top: PAGE, order: "desc", ...more };
    const answer = cursor(await client.read(`GET ${COMMENTS}`, asked), "$");
    const texts = answer.list("comments", (comment) => comment.get("text", optional(text)) ?? "");
    if (texts.some((each) => linesOf(each).includes(marker))) return true;
    from = answer.get("continuationToken", optional(text));
    if (from === null || from === "") return false;
  }
  return false;
};
var SIGNS = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["@", "&#64;"],
  ["\n", "<br>"]
]);
var inHtml = (plain) => plain.replaceAll(/[&<>"@\n]/gu, (sign) => SIGNS.get(sign) ?? sign);
var linesOf = (html) => html.replaceAll(/<[^>]*>/gu, "\n").replaceAll(/&(?:amp|lt|gt|quot|#64);/gu, (written) => PLAIN.get(written) ?? written).split("\n").map((line) => line.trim());
var PLAIN = new Map([...SIGNS].map(([sign, written]) => [written, sign]));
export {
  noteAzureBoards
};
