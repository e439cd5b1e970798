import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  collectError,
  readRepository
} from "./chunk-QXMPUCEE.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  cursor
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/access/ground.ts
var GROUND_QUERY = `query Ground($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    databaseId nameWithOwner visibility defaultBranchRef{name}
  }
}`;
var createGroundReader = (client) => async (repository) => {
  const [owner = "", name = ""] = repository.split("/");
  try {
    const answer = cursor(await client.query(GROUND_QUERY, { owner, name }), "$.data");
    const now = client.now();
    if (now === null) throw unreadable("an answer without a Date header");
    return { repository: readRepository(answer.at("repository")), now };
  } catch (fault) {
    throw collectError("repository", fault);
  }
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["repository"], found });

export {
  createGroundReader
};
