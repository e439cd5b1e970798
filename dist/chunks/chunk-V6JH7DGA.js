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

// src/collect/github/deployments/repository-now.ts
var REPOSITORY_QUERY = `
query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name }
  }
}`;
var createRepositoryReader = (client) => async (repository) => {
  const [owner = "", name = ""] = repository.split("/");
  try {
    const found = cursor(await client.query(REPOSITORY_QUERY, { owner, name }), "$.data").at("repository");
    const now = client.now();
    if (now === null) throw noClock();
    return { repository: readRepository(found), now };
  } catch (fault) {
    throw collectError("repository", fault);
  }
};
var noClock = () => new CollectError({ code: "fact-unavailable", about: ["repository"], found: "an answer without a Date header" });

export {
  createRepositoryReader
};
