import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  findMentions
} from "./chunk-XG7QIEGJ.js";
import {
  collectError,
  readRepository,
  readSight
} from "./chunk-QXMPUCEE.js";
import {
  WHO,
  cursorOf,
  readStatuses
} from "./chunk-5ZK5TRM2.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  cursor,
  filledText,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/survey-query.ts
var SURVEY_QUERY = `
query Survey($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name }
    pullRequests(first: 20, after: $after, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefName
        headRefOid
        baseRefName
        baseRefOid
        baseRef { target { oid } }
        state
        isDraft
        title
        body
        closingIssuesReferences(first: 50) { nodes { number repository { nameWithOwner } } }
        labels(first: 100) { totalCount nodes { name } }
        reviews(first: 100) { totalCount nodes { fullDatabaseId state authorCanPushToRepository } }
        recent: timelineItems(
          last: 50
          itemTypes: [
            PULL_REQUEST_REVIEW REVIEW_DISMISSED_EVENT HEAD_REF_FORCE_PUSHED_EVENT BASE_REF_CHANGED_EVENT
            AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT AUTO_MERGE_ENABLED_EVENT
            AUTO_MERGE_DISABLED_EVENT ADDED_TO_MERGE_QUEUE_EVENT REMOVED_FROM_MERGE_QUEUE_EVENT
          ]
        ) { nodes { ... on Node { id } } }
        head: commits(last: 1) {
          nodes {
            commit {
              oid
              status { contexts { context state description targetUrl createdAt creator { ...Who } } }
              checkSuites(first: 100) {
                nodes {
                  checkRuns(first: 50, filterBy: { checkType: ALL }) { nodes { databaseId name status conclusion } }
                }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}`;
var VIEWER_QUERY = "query Viewer { viewer { databaseId } }";

// src/collect/github/survey.ts
var createSurvey = (client, writer) => ({
  page: async (repository, after) => {
    try {
      return await readPage(client, repository, after);
    } catch (fault) {
      throw collectError("pulls", fault);
    }
  },
  withHead: async (repository, commit) => {
    try {
      return await withHead(client, repository, commit);
    } catch (fault) {
      throw collectError("pulls", fault);
    }
  },
  writer: async () => {
    try {
      return cursor(await writer.query(VIEWER_QUERY, {}), "$.data").maybe("viewer")?.get("databaseId", optional(natural)) ?? null;
    } catch (fault) {
      if (fault instanceof RequestError || fault instanceof Malformed) return null;
      throw fault;
    }
  }
});
var readPage = async (client, repository, after) => {
  const [owner = "", name = ""] = repository.split("/");
  const found = cursor(await client.query(SURVEY_QUERY, { owner, name, after }), "$.data").at("repository");
  const now = client.now();
  if (now === null) throw new Malformed("$", "an answer with a Date header");
  const own = readRepository(found);
  const pulls = found.at("pullRequests");
  return {
    repository: own,
    now,
    glances: pulls.list("nodes", (pull) => readGlance(pull, own.name)),
    next: cursorOf(pulls)
  };
};
var readGlance = (pull, repository) => {
  const { head, base, marks, checks } = readSight(pull);
  return {
    pull: pull.get("number", natural),
    head,
    baseRef: base.ref,
    glimpse: { marks, checks },
    mentions: mentionsOf(pull, repository),
    statuses: statusesOf(pull, head)
  };
};
var EVERYWHERE = {
  system: "github",
  url: null,
  keys: [],
  in: ["title", "branch", "body", "links"],
  label: "",
  states: [],
  approval: "record",
  singleUse: false
};
var mentionsOf = (pull, repository) => {
  const linked = pull.maybe("closingIssuesReferences")?.get("nodes", arrayOf(nullable(cursor))) ?? [];
  const texts = {
    title: pull.get("title", text),
    branch: pull.get("headRefName", filledText),
    body: pull.get("body", text),
    messages: [],
    closes: linked.filter((node) => node !== null).map((node) => ({
      repository: node.at("repository").get("nameWithOwner", filledText),
      number: node.get("number", natural)
    }))
  };
  return [...new Set(findMentions(texts, EVERYWHERE, repository).map(({ key }) => Number(key.slice(1))))];
};
var statusesOf = (pull, head) => {
  const [commit] = pull.at("head").list("nodes", (node) => node.at("commit"));
  return commit?.get("oid", objectId) === head ? readStatuses(pull) : [];
};
var withHead = async (client, name, commit) => {
  const [owner = "", repo = ""] = name.split("/");
  const [tied, open] = await Promise.all([
    tiedTo(client, { owner, repo }, commit),
    client.list("GET /repos/{owner}/{repo}/pulls", { owner, repo, state: "open" }, { unique: "number" })
  ]);
  const pulls = [...tied, ...open].map((item, index) => cursor(item, `$[${String(index)}]`));
  const own = pulls.filter(
    (pull) => pull.get("state", text) === "open" && pull.at("head").get("sha", objectId) === commit
  );
  return [...new Set(own.map((pull) => pull.get("number", natural)))].toSorted((a, b) => a - b);
};
var tiedTo = async (client, repository, commit) => {
  try {
    return await client.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...repository,
      commit_sha: commit
    });
  } catch (fault) {
    if (fault instanceof RequestError && (fault.fault === "refused" || fault.fault === "not-found")) return [];
    throw fault;
  }
};

export {
  createSurvey
};
