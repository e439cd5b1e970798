import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  boolean,
  cursor,
  filledText,
  nullable,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/ticket-notes/linear.ts
var PAGES = 10;
var QUERY = `query LinearComments($team: String!, $number: Float!, $after: String) {
  issues(filter: {team: {key: {eq: $team}}, number: {eq: $number}}, first: 2, includeArchived: true) {
    nodes { id identifier comments(first: 50, after: $after) { nodes { body } pageInfo { hasNextPage endCursor } } }
  }
}`;
var MUTATION = `mutation LinearNote($issueId: String!, $body: String!) {
  commentCreate(input: {issueId: $issueId, body: $body, doNotSubscribeToIssue: true}) { success }
}`;
var noteLinear = async (client, key, note) => {
  const issue = await readIssue(client, key, note.marker);
  if (issue.isNoted) return "already-there";
  const variables = { issueId: issue.id, body: inMarkdown(note.text) };
  try {
    const answer = cursor(await client.write("POST /graphql", { query: MUTATION, variables }), "$");
    if (answer.has("errors") || !answer.at("data").at("commentCreate").get("success", boolean)) {
      throw new RequestError("refused", 200, "commentCreate: the comment was not taken");
    }
    return "written";
  } catch (error) {
    if (isLost(error) && (await readIssue(client, key, note.marker)).isNoted) return "written";
    throw error;
  }
};
var isLost = (error) => error instanceof RequestError && (error.fault === "unreachable" || error.fault === "malformed");
var readIssue = async (client, key, marker) => {
  const [, team = "", digits = ""] = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,9})$/u.exec(key) ?? [];
  if (team === "") throw new RequestError("refused", null, `${key}: no team and number of an issue`);
  let after = null;
  for (let page = 1; ; page += 1) {
    const answer = cursor(await client.query(QUERY, { team, number: Number(digits), after }), "$.data");
    const [issue, ...others] = answer.at("issues").list("nodes", (each) => each);
    if (issue === void 0 || others.length > 0 || issue.get("identifier", text) !== key) {
      throw new RequestError("not-found", 200, `${key}: no such issue, or it may not be seen`);
    }
    const comments = issue.at("comments");
    const isNoted = comments.list("nodes", (comment) => linesOf(comment.get("body", text)).includes(marker));
    const info = comments.at("pageInfo");
    after = info.get("endCursor", nullable(text));
    if (isNoted.includes(true) || !info.get("hasNextPage", boolean) || page === PAGES) {
      return { id: issue.get("id", filledText), isNoted: isNoted.includes(true) };
    }
  }
};
var linesOf = (markdown) => markdown.split(/\r?\n/u).map((line) => line.replaceAll("\\", "").trim());
var inMarkdown = (plain) => plain.replaceAll(/[\\`*_{}[\]<>()#+!|~@]/gu, "\\$&").replaceAll("\n", "  \n");
export {
  noteLinear
};
