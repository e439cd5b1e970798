import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  cursor,
  objectId,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/comparison.ts
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
var commitTree = (commit) => ({
  id: commit.get("sha", objectId),
  tree: commit.at("commit").at("tree").get("sha", objectId)
});
function comparisons(client, { owner, name }) {
  const asked = /* @__PURE__ */ new Map();
  const ask = async (basehead) => {
    const answer = await orNull(client.read(COMPARE, { owner, repo: name, basehead, per_page: 1, page: 2 }));
    return answer === null ? null : comparison(cursor(answer, "$"));
  };
  return (base, head) => {
    const basehead = `${base}...${head}`;
    const answer = asked.get(basehead) ?? ask(basehead);
    asked.set(basehead, answer);
    return answer;
  };
}
function comparison(answer) {
  const status = answer.get("status", text);
  return {
    contained: status === "behind" || status === "identical",
    base: commitTree(answer.at("base_commit")),
    mergeBase: commitTree(answer.at("merge_base_commit"))
  };
}

export {
  COMPARE,
  comparisons
};
