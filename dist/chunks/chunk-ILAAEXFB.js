import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  issuerOf
} from "./chunk-VAUIITEV.js";
import {
  base64OrNull
} from "./chunk-U2XUE4JJ.js";
import {
  STANDING,
  WHO,
  cursorOf,
  statusesOf
} from "./chunk-5ZK5TRM2.js";
import {
  actor,
  restUser
} from "./chunk-JFH4QL4A.js";
import {
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  createProofReader
} from "./chunk-5EACDCEB.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  observe,
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  Malformed,
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/github/deployments/deployment-query.ts
var DEPLOYMENTS_QUERY = `
query Deployments($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    deployments(first: 50, after: $after, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        commitOid
        environment
        createdAt
        creator { ...Who }
        latestStatus { state createdAt }
        statuses(first: 30) { totalCount nodes { state createdAt logUrl } }
      }
    }
  }
}
${WHO}`;
var WAY_QUERY = `
query Way($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $oid) {
      oid
      ... on Commit {
        history(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            committedDate
            parents(first: 10) { totalCount nodes { oid } }
            status { contexts { ...Standing } }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;

// src/collect/github/deployments/deployment-pages.ts
var PAGE = 50;
var STATUSES = 30;
var deploymentPages = (client) => {
  const asked = /* @__PURE__ */ new Map();
  const pages = (repository, environment, page) => {
    const key = JSON.stringify([repository, environment, page]);
    const answer = asked.get(key) ?? read(repository, environment, page);
    asked.set(key, answer);
    return answer;
  };
  const read = async (repository, environment, page) => {
    const before = page === 0 ? null : await pages(repository, environment, page - 1);
    if (page > 0 && (before?.next ?? null) === null) return null;
    const [owner, name] = repository.split("/");
    const variables = { owner, name, environment, after: before?.next ?? null };
    const answer = cursor(await client.query(DEPLOYMENTS_QUERY, variables), "$.data").at("repository");
    return readPage(answer.at("deployments"), environment, page);
  };
  return pages;
};
var readPage = (connection, environment, page) => {
  const total = connection.get("totalCount", natural);
  const deployments = connection.list("nodes", readListed);
  const next = cursorOf(connection);
  demandCount(connection.path, deployments.length, total - page * PAGE, PAGE);
  if (next !== null !== total > (page + 1) * PAGE) throw new Malformed(connection.path, "as many pages as counted");
  if (deployments.some((each) => each.environment !== environment))
    throw new Malformed(connection.path, "deployments of the environment alone");
  return { deployments, next };
};
var demandCount = (path, found, told, most) => {
  if (found !== Math.max(0, Math.min(told, most))) throw new Malformed(path, "as many as counted");
};
var readListed = (node) => {
  const told = node.at("statuses");
  const total = told.get("totalCount", natural);
  const statuses = told.list("nodes", readStatus);
  demandCount(told.path, statuses.length, total, STATUSES);
  const newest2 = node.maybe("latestStatus");
  if (newest2 === null !== (total === 0)) throw new Malformed(node.path, "the newest of the statuses");
  return {
    node: node.get("id", filledText),
    id: null,
    environment: node.get("environment", text),
    commit: node.get("commitOid", objectId),
    ref: null,
    creator: actor(node.maybe("creator")),
    at: node.get("createdAt", instant),
    ...courseOf(statuses, newest2 === null ? null : readState(newest2), newest2?.get("createdAt", instant) ?? null),
    cut: total > STATUSES
  };
};
var readState = (status) => status.get("state", filledText).toLowerCase();
var readStatus = (status) => ({
  state: readState(status),
  at: status.get("createdAt", instant),
  log: status.get("logUrl", optional(text))
});
var ENDS = /* @__PURE__ */ new Set(["success", "failure", "error", "inactive"]);
var JOB = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/\d{1,6})?(?:\/jobs?\/(\d{1,15}))?(?:[/?#]|$)/u;
var courseOf = (statuses, state, newest2) => {
  const times = statuses.map(({ at }) => at).toSorted();
  const successes = statuses.filter((each) => each.state === "success").map(({ at }) => at);
  const [, run, job] = statuses.flatMap(({ log }) => [JOB.exec(log ?? "")]).find((found) => found !== null) ?? [];
  return {
    state,
    started: times[0] ?? null,
    ended: state !== null && ENDS.has(state) ? newest2 : null,
    succeeded: successes.toSorted().at(-1) ?? null,
    run: run === void 0 ? null : Number(run),
    job: job === void 0 ? null : Number(job)
  };
};

// src/collect/github/deployments/deployment-by-id.ts
var DEPLOYMENT = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
var STATUSES2 = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
var readDeployment = async (client, repository, id) => {
  const [owner = "", repo = ""] = repository.split("/");
  const place = { owner, repo, deployment_id: id };
  const [answer, listed] = await Promise.all([
    client.read(DEPLOYMENT, place),
    client.list(STATUSES2, place, { unique: "id" })
  ]);
  const found = cursor(answer, "$");
  if (found.get("id", natural) !== id) throw new Malformed("$.id", "the deployment that was asked for");
  const statuses = listed.map((item) => {
    const status = cursor(item, "$");
    return {
      id: status.get("id", natural),
      state: status.get("state", filledText),
      at: status.get("created_at", instant),
      log: status.get("log_url", optional(text)) ?? status.get("target_url", optional(text))
    };
  });
  const newest2 = statuses.toSorted((a, b) => b.at.localeCompare(a.at) || b.id - a.id)[0] ?? null;
  return {
    id,
    environment: found.get("environment", filledText),
    commit: found.get("sha", objectId),
    ref: found.get("ref", optional(text)),
    creator: restUser(found.maybe("creator")),
    at: found.get("created_at", instant),
    ...courseOf(statuses, newest2?.state ?? null, newest2?.at ?? null)
  };
};

// src/collect/github/deployments/environment.ts
var LIST = "GET /repos/{owner}/{repo}/environments";
var ENVIRONMENT = "GET /repos/{owner}/{repo}/environments/{environment_name}";
var POLICIES = "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
var APPROVALS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
var UNGUARDED = {
  reviewers: [],
  preventSelfReview: false,
  adminsCanBypass: true,
  branches: "any",
  waitMinutes: 0
};
var readEnvironmentNames = async (client, repository) => {
  const listed = await client.list(LIST, split(repository), { items: "environments", unique: "id" });
  return listed.map((item) => cursor(item, "$").get("name", filledText));
};
var readProtection = async (client, repository, environment) => {
  const place = { ...split(repository), environment_name: environment };
  const answer = await orNull(client.read(ENVIRONMENT, place));
  if (answer !== null) return protectionOf(client, cursor(answer, "$"), place);
  const names = await readEnvironmentNames(client, repository);
  if (names.some((name) => sameName(name, environment))) throw new Malformed("$", "an environment that is listed");
  return UNGUARDED;
};
var protectionOf = async (client, found, place) => {
  const rules = found.has("protection_rules") ? found.list("protection_rules", (rule) => rule) : [];
  const ofType = (type) => rules.filter((rule) => rule.get("type", text) === type);
  const demanding = ofType("required_reviewers");
  return {
    reviewers: demanding.flatMap((rule) => rule.list("reviewers", (each) => reviewerOf(each, place.owner))),
    preventSelfReview: demanding.some((rule) => rule.get("prevent_self_review", optional(boolean)) === true),
    // What is not told counts as the weaker.
    adminsCanBypass: found.get("can_admins_bypass", optional(boolean)) ?? true,
    branches: await branchesOf(client, found.maybe("deployment_branch_policy"), place),
    waitMinutes: Math.max(0, ...ofType("wait_timer").map((rule) => rule.get("wait_timer", natural)))
  };
};
var reviewerOf = (entry, owner) => {
  const type = entry.get("type", text);
  const reviewer = entry.at("reviewer");
  if (type === "User") return reviewer.get("login", filledText);
  if (type === "Team") return `${owner}/${reviewer.get("slug", filledText)}`;
  throw new Malformed(`${entry.path}.type`, "User or Team");
};
var branchesOf = async (client, policy, place) => {
  if (policy === null) return "any";
  if (policy.get("protected_branches", boolean)) return "protected";
  if (!policy.get("custom_branch_policies", boolean)) throw new Malformed(policy.path, "a known policy of branches");
  const listed = await client.list(POLICIES, place, { items: "branch_policies" });
  return { named: listed.map((item) => cursor(item, "$").get("name", filledText)) };
};
var STATES = /* @__PURE__ */ new Map([
  ["approved", "approved"],
  ["rejected", "rejected"],
  ["pending", "pending"]
]);
var readEnvironmentReviews = async (client, repository, { environment, run }) => {
  const listed = await client.list(APPROVALS, { ...split(repository), run_id: run });
  return listed.flatMap((item) => {
    const review = cursor(item, "$");
    const names = review.list("environments", (each) => each.get("name", filledText));
    const state = STATES.get(review.get("state", text));
    if (state === void 0) throw new Malformed("$.state", "a known state");
    return names.some((name) => sameName(name, environment)) ? [{ by: restUser(review.maybe("user")), state }] : [];
  });
};
var sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
var split = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};

// src/collect/github/deployments/jobs.ts
import { createHash } from "node:crypto";
var JOBS = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
var LOG = "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs";
var MOST_BYTES = 64 * 1024 * 1024;
var readJobs = async (client, repository, { run, attempt }) => {
  const [owner = "", repo = ""] = repository.split("/");
  const place = { owner, repo, run_id: run, attempt_number: attempt };
  const listed = await client.list(JOBS, place, { items: "jobs", unique: "id" });
  return listed.map((item) => {
    const job = cursor(item, "$");
    return {
      id: job.get("id", natural),
      name: job.get("name", filledText),
      status: job.get("status", filledText),
      conclusion: job.get("conclusion", optional(text)),
      started: job.get("started_at", optional(instant)),
      ended: job.get("completed_at", optional(instant)),
      runner: job.get("runner_name", optional(text))
    };
  });
};
var readLog = async (client, repository, job) => {
  const [owner = "", repo = ""] = repository.split("/");
  const bytes = await client.bytes(LOG, { owner, repo, job_id: job }, MOST_BYTES);
  return createHash("sha256").update(bytes).digest("hex");
};

// src/collect/github/deployments/last-deployment.ts
var MOST_PAGES = 4;
var readLast = async (client, pages, { repository, environment, own }) => {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await pages(repository, environment, page);
    if (found === null) return null;
    const live = await newestLive(client, repository, found, own);
    if (live !== null) return live;
    if (found.next === null) return null;
  }
  throw cut(environment, "a deployment that succeeded", `none among the newest ${String(MOST_PAGES * 50)}`);
};
var newestLive = async (client, repository, { deployments }, own) => {
  const live = deployments.filter(({ run }) => run === null || run !== own.run).filter(isLive).toSorted((a, b) => (b.succeeded ?? "").localeCompare(a.succeeded ?? ""));
  for (const each of live) {
    const id = await numberOf(client, repository, each);
    if (own.id !== null && id === own.id) continue;
    return { commit: each.commit, id, at: each.succeeded, source: "host", record: null };
  }
  return null;
};
var isLive = ({ state, succeeded, cut: statusesCut, environment }) => {
  if (state === "success") return true;
  if (state !== "inactive") return false;
  if (succeeded === null && statusesCut)
    throw cut(environment, "all statuses of a deployment", "the newest 30 of more");
  return succeeded !== null;
};
var cut = (environment, needed, found) => new CollectError({ code: "list-truncated", about: ["deployment.last", environment], needed, found });
var DEPLOYMENTS = "GET /repos/{owner}/{repo}/deployments";
var numberOf = async (client, repository, listed) => {
  const [owner = "", repo = ""] = repository.split("/");
  const { environment, commit: sha } = listed;
  const items = await client.list(DEPLOYMENTS, { owner, repo, environment, sha }, { unique: "id" });
  const rows = items.map((item) => {
    const row = cursor(item, "$");
    const [id, node] = [row.get("id", natural), row.get("node_id", filledText)];
    return {
      id,
      node,
      at: row.get("created_at", instant),
      same: row.get("sha", objectId) === sha && row.get("environment", text) === environment
    };
  });
  const own = rows.filter(({ same }) => same);
  const found = own.find(({ node }) => node === listed.node);
  const [only, ...others] = own.filter(({ at }) => at === listed.at);
  return found?.id ?? (others.length === 0 ? only?.id ?? null : null);
};

// src/collect/github/deployments/way.ts
var MOST_PAGES2 = 30;
var readWay = async (client, repository, ends) => {
  const { from, to } = ends;
  const [owner = "", name = ""] = repository.split("/");
  const [page, relation] = await Promise.all([
    readPage2(client, repository, to, null),
    from === null || from === to ? null : comparisons(client, { owner, name })(from, to)
  ]);
  const target = page.commits.find(({ commit }) => commit === to);
  if (target === void 0) throw new Malformed(page.path, "the history of the commit");
  const way = { from, target: shown(target) };
  if (from === null) return { ...way, direction: "first", commits: [way.target] };
  if (from === to) return { ...way, direction: "same", commits: [] };
  if (relation === null) throw noRelation(from, to);
  if (relation.contained) return { ...way, direction: "rollback", commits: [] };
  const commits = await lineOf(client, { repository, to, page, relation });
  return { ...way, direction: relation.mergeBase.id === from ? "forward" : "diverged", commits };
};
var shown = ({ commit, at, statuses }) => ({ commit, at, statuses });
var lineOf = async (client, walk) => {
  const seen = /* @__PURE__ */ new Map();
  let { page } = walk;
  for (let pages = 1; ; pages += 1) {
    for (const each of page.commits) seen.set(each.commit, each);
    const line = lineWithin(seen, walk.to, walk.relation.mergeBase.id);
    if (line !== null) return line;
    if (page.next === null) throw new Malformed(page.path, "a history that leads to the commit before");
    if (pages >= MOST_PAGES2) throw tooLong(walk.to);
    page = await readPage2(client, walk.repository, walk.to, page.next);
  }
};
var lineWithin = (seen, to, shared) => {
  if (!seen.has(shared)) return null;
  const held = /* @__PURE__ */ new Set([shared]);
  for (const id of held) for (const parent of seen.get(id)?.parents ?? []) held.add(parent);
  const line = [];
  for (let id = to; id !== void 0 && !held.has(id); ) {
    const commit = seen.get(id);
    if (commit === void 0) return null;
    line.push(shown(commit));
    [id] = commit.parents;
  }
  return line.toReversed();
};
var readPage2 = async (client, repository, oid, after) => {
  const [owner, name] = repository.split("/");
  const answer = cursor(await client.query(WAY_QUERY, { owner, name, oid, after }), "$.data").at("repository");
  const object = answer.maybe("object");
  if (object?.has("history") !== true) throw new Malformed("$.data.repository.object", "a commit");
  const history = object.at("history");
  return { path: history.path, commits: history.list("nodes", readCommit), next: cursorOf(history) };
};
var readCommit = (node) => {
  const told = node.at("parents");
  const parents = told.list("nodes", (parent) => parent.get("oid", objectId));
  if (parents.length !== Math.min(10, told.get("totalCount", natural))) throw new Malformed(told.path, "all parents");
  return {
    commit: node.get("oid", objectId),
    at: node.get("committedDate", instant),
    parents,
    statuses: statusesOf(node)
  };
};
var noRelation = (from, to) => new CollectError({
  code: "fact-unavailable",
  about: ["deployment.way", to],
  found: `the host shows no history that ${from} and ${to} have in common`
});
var tooLong = (to) => new CollectError({
  code: "list-truncated",
  about: ["deployment.way", to],
  needed: "all commits since the last deployment",
  found: `more than ${String(MOST_PAGES2 * 100)}`
});

// src/collect/github/deployments/create-deployment-reader.ts
var createDeploymentReader = (client) => {
  const pages = deploymentPages(client);
  return {
    last: (repository, environment, own) => observe("deployment.last", () => readLast(client, pages, { repository, environment, own })),
    newest: (repository, environment) => observe("deployments", () => newest(pages, repository, environment)),
    ofRun: (repository, environment, run) => observe("deployment.id", () => ofRun(client, pages, { repository, environment, run })),
    byId: (repository, id) => observe("deployment", () => readDeployment(client, repository, id)),
    environments: (repository) => observe("environments", () => readEnvironmentNames(client, repository)),
    protection: (repository, environment) => observe("deployment.protection", () => readProtection(client, repository, environment)),
    reviews: (repository, environment, run) => observe("deployment.reviews", () => readEnvironmentReviews(client, repository, { environment, run })),
    way: (repository, from, to) => observe("deployment.way", () => readWay(client, repository, { from, to })),
    jobs: (repository, run, attempt) => observe("deployment.job", () => readJobs(client, repository, { run, attempt })),
    log: (repository, job) => observe("deployment.log", () => readLog(client, repository, job))
  };
};
var shown2 = (listed) => {
  const { id, environment, commit, ref, creator, at, state, started, ended, succeeded, run, job } = listed;
  return { id, environment, commit, ref, creator, at, state, started, ended, succeeded, run, job };
};
var newest = async (pages, repository, environment) => {
  const found = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await pages(repository, environment, page);
    if (read === null) break;
    found.push(...read.deployments.map(shown2));
    if (read.next === null) return { deployments: found, cut: false };
  }
  return { deployments: found, cut: true };
};
var ofRun = async (client, pages, { repository, environment, run }) => {
  const page = await pages(repository, environment, 0);
  const listed = page?.deployments.find((each) => each.run === run);
  if (listed === void 0) return null;
  return { ...shown2(listed), id: await numberOf(client, repository, listed) };
};

// src/app/records/provenance-statement.ts
var STATEMENT = "https://in-toto.io/Statement/v1";
var PROVENANCE = "https://slsa.dev/provenance/v1";
var predicateIn = (bundle) => orNull2(() => {
  const payload = cursor(parseStrictJson(bundle), "$").at("dsseEnvelope").get("payload", text);
  const bytes = base64OrNull(payload);
  return bytes === null ? null : cursor(parseStrictJson(bytes), "$").get("predicateType", filledText);
});
var provenanceOf = (signed, digest, host) => {
  if (signed.state === "refused") return `${signed.kind}: ${signed.found}`;
  if (signed.signer.by === "key") return "it was signed with a key, not by a workflow";
  const { identity } = signed.signer;
  if (identity.issuer !== host.issuer) return `it was signed by somebody of ${identity.issuer ?? "nobody named"}`;
  const said = orNull2(() => readStatement(signed.payload));
  if (said === null) return "its statement cannot be read";
  if (!said.subjects.includes(digest)) return "its statement is about something else";
  return agreed(identity, said, host);
};
var readStatement = (payload) => {
  const statement = cursor(parseStrictJson(payload), "$");
  if (statement.get("_type", text) !== STATEMENT) throw new Malformed("$._type", STATEMENT);
  if (statement.get("predicateType", text) !== PROVENANCE) throw new Malformed("$.predicateType", PROVENANCE);
  const predicate = statement.at("predicate");
  return {
    subjects: statement.list("subject", (subject) => subject.at("digest").get("sha256", optional(text)) ?? ""),
    builder: predicate.at("runDetails").at("builder").get("id", filledText),
    sources: predicate.at("buildDefinition").list("resolvedDependencies", sourceIn).filter((each) => each !== null)
  };
};
var sourceIn = (dependency) => {
  const commit = dependency.maybe("digest")?.get("gitCommit", optional(objectId)) ?? null;
  const uri = dependency.get("uri", optional(text)) ?? "";
  const repository = /^git\+(https:\/\/[^@]+?)(?:\.git)?(?:@.*)?$/su.exec(uri)?.[1];
  return commit === null || repository === void 0 ? null : { repository, commit };
};
var agreed = (identity, said, { serverUrl }) => {
  const { repository, commit, signerUri } = identity;
  if (repository === null || commit === null || signerUri === null) return "its certificate names no workflow";
  if (said.builder !== signerUri) return `it names the builder ${said.builder}, it was signed by ${signerUri}`;
  const commits = said.sources.filter((each) => each.repository === repository).map((each) => each.commit);
  const [other] = commits.filter((each) => each !== commit);
  if (other !== void 0) return `it names the commit ${other}, the certificate ${commit}`;
  if (commits.length === 0) return `it names no commit of ${repository}`;
  const inside = `${serverUrl}/`;
  if (!repository.startsWith(inside) || !signerUri.startsWith(inside)) return `${repository} is of another host`;
  return {
    repository: repository.slice(inside.length),
    repositoryId: numberOf2(identity.repositoryId),
    commit,
    builder: signerUri.slice(inside.length),
    hosted: hostedOf(identity.runner)
  };
};
var numberOf2 = (digits) => /^[1-9]\d{0,14}$/u.test(digits ?? "") ? Number(digits) : null;
var hostedOf = (runner) => runner === "github-hosted" || runner === "self-hosted" ? runner : "not-told";
var orNull2 = (read) => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed || error instanceof NotStrict) return null;
    throw error;
  }
};

// src/app/records/find-provenance.ts
var DIGEST = /^sha256:([0-9a-f]{64})$/u;
var PROVENANCE2 = "https://slsa.dev/provenance/v1";
var createProvenanceFinder = (tools) => async (repository, digest) => {
  const hex = DIGEST.exec(digest)?.[1];
  if (hex === void 0) return lost(`${digest} is no sha256`);
  const read = (await tools.readProofs(repository, [hex])).get(hex);
  if (read === void 0) return lost("attestations: not asked");
  if (read.state === "unreadable") return lost(read.found);
  if (read.state === "absent") return { provenance: known([]), refused: [] };
  const bundles = read.bundles.filter((bundle) => predicateIn(bundle) === PROVENANCE2);
  if (bundles.length === 0) return { provenance: known([]), refused: [] };
  const check = await tools.signatures();
  const judged = bundles.map((bundle) => provenanceOf(check(bundle, { roots: tools.roots, key: null }), hex, tools));
  const verified = judged.flatMap((each) => typeof each === "string" ? [] : [each]);
  const refused = judged.filter((each) => typeof each === "string");
  return verified.length === 0 ? { ...lost(`no statement verifies: ${refused.join("; ")}`), refused } : { provenance: known(verified), refused };
};
var lost = (found) => ({
  provenance: unknown(unavailable("provenance", found)),
  refused: []
});

// src/wiring/provenance-finder.ts
var provenanceFinderOf = ({
  client,
  roots,
  serverUrl
}) => createProvenanceFinder({
  readProofs: createProofReader(client),
  signatures: async () => (await import("./signature-WHFH6CNP.js")).checkSignature,
  roots,
  issuer: issuerOf(serverUrl),
  serverUrl
});

export {
  createDeploymentReader,
  provenanceFinderOf
};
