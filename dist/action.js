import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  changeRequest,
  createWorkflowRunReader,
  getInput,
  info,
  prepareStores,
  setFailed,
  setOutput,
  setSecret,
  warning
} from "./chunks/chunk-VV4TMZRS.js";
import {
  again,
  settle
} from "./chunks/chunk-WWOGRA77.js";
import {
  ExchangeError,
  InputError,
  TICKET_INPUTS,
  TOOL_VERSION,
  attemptOf,
  buildDigest,
  createClient,
  createSource,
  findMentions,
  listings,
  mergedTree,
  openWire,
  readTicketInputs,
  ticketAccess,
  ticketClient,
  ticketSecrets,
  ticketSystemOf,
  ticketTime,
  withinTime
} from "./chunks/chunk-AY4CEUYQ.js";
import {
  BILL_FILE,
  GROUP_QUERY,
  SAME_FILE_QUERY,
  STANDING,
  WHO,
  collectError,
  cursorOf,
  extendedFile,
  readRepository,
  readSight,
  readStatuses,
  statusesOf
} from "./chunks/chunk-RROTAOMT.js";
import {
  actor,
  restUser
} from "./chunks/chunk-XRRJMPNZ.js";
import "./chunks/chunk-V3BRGX7I.js";
import "./chunks/chunk-F5GDBJV2.js";
import {
  comparisons
} from "./chunks/chunk-GTWG6A2H.js";
import {
  observe,
  reasonOf
} from "./chunks/chunk-CXS6Y6FM.js";
import {
  CollectError
} from "./chunks/chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunks/chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunks/chunk-HQWJD72I.js";
import "./chunks/chunk-BIW66A2R.js";
import "./chunks/chunk-R5U37ZOC.js";

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/app/store-address.ts
var RETAIN_DAYS = 2557;
var MOST_RETAIN_DAYS = 36500;
var LEDGER_REF = "refs/heads/evidence";
var LOOPBACK = /* @__PURE__ */ new Set(["127.0.0.1", "localhost", "[::1]"]);
var storeAddresses = (text2) => {
  const given = text2.split(/[\s,]+/u).filter((each) => each !== "");
  const twice = given.find((each, at2) => given.indexOf(each) !== at2);
  if (twice !== void 0) throw fault(twice, "the address", "it is named twice; name each store once");
  return given.length === 0 ? [{ kind: "artifact" }] : given.map(addressOf);
};
var addressOf = (address) => {
  if (address === "artifact" || address === "attestations") return { kind: address };
  if (address.startsWith("s3://")) return s3(address);
  if (address.startsWith("ledger://")) return ledger(address);
  throw fault(
    address,
    "the address",
    "it must be artifact, attestations, s3://bucket/prefix or ledger://owner/repository"
  );
};
var s3 = (address) => {
  const [, bucket = "", path = "", query = ""] = /^s3:\/\/([^/?]*)(\/[^?]*)?(?:\?(.*))?$/su.exec(address) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u.test(bucket))
    throw fault(address, "the bucket", "it must be 3 to 63 lower-case letters, digits, dots and dashes");
  const prefix = path.replace(/^\/|\/$/gu, "");
  if (prefix !== "" && !prefix.split("/").every(isKeyPart))
    throw fault(address, "the prefix", "its parts must be letters, digits and -_.=, with one slash between them");
  const options = optionsOf(address, query, ["region", "endpoint", "retain-days"]);
  const region = options.get("region") ?? null;
  if (region !== null && !/^[a-z0-9-]{1,40}$/u.test(region))
    throw fault(address, "region", "it must be a region such as eu-west-1");
  return {
    kind: "s3",
    bucket,
    prefix,
    region,
    endpoint: endpointOf(address, options.get("endpoint")),
    retainDays: daysOf(address, options.get("retain-days"))
  };
};
var isKeyPart = (part) => /^[A-Za-z0-9_.=-]+$/u.test(part) && !/^\.+$/u.test(part);
var endpointOf = (address, text2) => {
  if (text2 === void 0) return null;
  const url = URL.canParse(text2) ? new URL(text2) : null;
  const bare = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  const safe = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK.has(url.hostname);
  if (url !== null && bare && safe) return url.href.replace(/\/+$/u, "");
  throw fault(address, "endpoint", "it must be an https address without a query");
};
var daysOf = (address, text2) => {
  if (text2 === void 0) return RETAIN_DAYS;
  const days = /^[1-9]\d{0,4}$/u.test(text2) ? Number(text2) : Number.NaN;
  if (days <= MOST_RETAIN_DAYS) return days;
  throw fault(address, "retain-days", `it must be a whole number from 1 to ${String(MOST_RETAIN_DAYS)}`);
};
var ledger = (address) => {
  const [, repository, query = ""] = /^ledger:\/\/([^/?]+\/[^/?]+)\/?(?:\?(.*))?$/su.exec(address) ?? [];
  if (repository === void 0 || !/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/u.test(repository) || /\/\.+$/u.test(repository))
    throw fault(address, "the repository", "it must read ledger://owner/repository");
  const ref = optionsOf(address, query, ["ref"]).get("ref") ?? LEDGER_REF;
  if (!/^refs\/heads(?:\/(?!\.)[A-Za-z0-9._-]+(?<!\.lock)(?<!\.))+$/u.test(ref) || ref.includes(".."))
    throw fault(address, "ref", "it must be a branch, written as refs/heads/name");
  return { kind: "ledger", repository, ref };
};
var optionsOf = (address, query, known) => {
  const options = /* @__PURE__ */ new Map();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!known.includes(name)) throw fault(address, name, `there is no such part; it may have ${known.join(", ")}`);
    if (options.has(name)) throw fault(address, name, "it stands there twice");
    options.set(name, value);
  }
  return options;
};
var fault = (address, part, wanted) => new InputError(
  `The input "stores" is wrong in ${part} of ${JSON.stringify(address)}: ${wanted}. See docs/stores.md.`
);

// src/app/store-inputs.ts
var STORE_INPUTS = [
  "stores",
  "s3-access-key-id",
  "s3-secret-access-key",
  "s3-session-token",
  "ledger-token"
];
var readStoreInputs = (given) => ({
  addresses: storeAddresses(given("stores")),
  s3: {
    accessKeyId: given("s3-access-key-id"),
    secretAccessKey: given("s3-secret-access-key"),
    sessionToken: given("s3-session-token")
  },
  ledgerToken: given("ledger-token")
});

// src/app/inputs.ts
var INPUTS = [
  "token",
  "status-token",
  "policy",
  "policy-token",
  "pull-request",
  "evidence-path",
  "retention-days",
  "follow-up",
  "sign",
  "signing-key",
  "fulcio-url",
  "rekor-url",
  "tsa-url",
  "call-timeout",
  "run-timeout",
  ...STORE_INPUTS,
  ...TICKET_INPUTS
];
var readInputs = (given) => {
  const token = given("token");
  if (token === "") throw new InputError(`The input "token" is empty. Leave it out to use the job's own token.`);
  return {
    token,
    statusToken: orElse(given("status-token"), token),
    policy: place(given("policy")),
    policyToken: orElse(given("policy-token"), token),
    pullRequest: count("pull-request", given("pull-request"), 1, 2147483647),
    evidencePath: given("evidence-path") === "" ? null : given("evidence-path"),
    followUp: followUpOf(given("follow-up")),
    sign: signOf(given("sign")),
    signingKey: given("signing-key") === "" ? null : given("signing-key"),
    sigstore: sigstoreOf(given("fulcio-url"), given("rekor-url"), given("tsa-url")),
    retentionDays: count("retention-days", given("retention-days"), 1, 400),
    callTimeout: count("call-timeout", given("call-timeout"), 1, 120) ?? 20,
    runTimeout: count("run-timeout", given("run-timeout"), 10, 600) ?? 120,
    storing: readStoreInputs(given),
    tickets: readTicketInputs(given)
  };
};
var followUpOf = (text2) => {
  if (text2 === "" || text2 === "issue") return text2 === "" ? null : text2;
  throw new InputError(`The input "follow-up" is ${JSON.stringify(text2)}; it must be issue, or left out.`);
};
var signOf = (text2) => {
  switch (text2) {
    case "":
    case "auto":
      return "auto";
    case "keyless":
    case "key":
    case "off":
      return text2;
    default:
      throw new InputError(`The input "sign" is ${JSON.stringify(text2)}; it must be auto, keyless, key or off.`);
  }
};
var sigstoreOf = (fulcio, rekor, tsa) => {
  const places = {
    fulcio: service("fulcio-url", fulcio),
    rekor: service("rekor-url", rekor),
    tsa: service("tsa-url", tsa)
  };
  if (places.fulcio === null) {
    if (places.rekor === null && places.tsa === null) return null;
    throw new InputError('The input "fulcio-url" is left out; it goes together with "rekor-url" or "tsa-url".');
  }
  if (places.rekor !== null || places.tsa !== null) return { ...places, fulcio: places.fulcio };
  throw new InputError('The input "fulcio-url" is given alone; it goes together with "rekor-url" or "tsa-url".');
};
var service = (name, text2) => {
  if (text2 === "") return null;
  const url = URL.canParse(text2) ? new URL(text2) : null;
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK2.has(url.hostname);
  if (url !== null && isSafe && url.username === "" && url.password === "" && url.search === "" && url.hash === "")
    return text2;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text2)}; it must be an https address without user, query and fragment.`
  );
};
var LOOPBACK2 = /* @__PURE__ */ new Set(["127.0.0.1", "[::1]", "localhost"]);
var orElse = (text2, fallback) => text2 === "" ? fallback : text2;
var count = (name, text2, min, max) => {
  if (text2 === "") return null;
  const value = /^[1-9]\d{0,9}$/u.test(text2) ? Number(text2) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text2)}; it must be a whole number from ${min} to ${max}.`
  );
};
var place = (text2) => {
  if (text2 === "") return null;
  const file = extendedFile(text2);
  if (file !== null) return file;
  throw new InputError(`The input "policy" is ${JSON.stringify(text2)}; it must read owner/repository/path@ref.`);
};

// src/app/occasions/payload.ts
var at = (value, ...path) => {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = current[key];
  }
  return current;
};
var numberOrNull = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
var textOrNull = (value) => typeof value === "string" && value !== "" ? value : null;
var shaOrNull = (value) => typeof value === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/u.test(value) ? value : null;
var branchOrNull = (value) => typeof value === "string" ? /^refs\/heads\/(.+)$/su.exec(value)?.[1] ?? null : null;

// src/app/occasions/change.ts
var changeOf = (payload) => {
  const subject = at(payload, "pull_request");
  const pull = numberOrNull(at(subject, "number"));
  if (pull === null) return null;
  return {
    kind: "change",
    pull,
    hint: { head: shaOrNull(at(subject, "head", "sha")), base: textOrNull(at(subject, "base", "ref")) }
  };
};
var namedChange = (pull) => ({ kind: "change", pull, hint: { head: null, base: null } });
var COMMAND = "/countersign";
var commentedChange = (payload) => {
  const pull = numberOrNull(at(payload, "issue", "number"));
  const marker = at(payload, "issue", "pull_request");
  if (pull === null || typeof marker !== "object" || marker === null) {
    return { kind: "idle", why: "The comment is not on a pull request." };
  }
  const body = at(payload, "comment", "body");
  const first = typeof body === "string" ? body.split(/\r\n|\r|\n/u)[0] ?? "" : "";
  if (first.trim() !== COMMAND) return { kind: "idle", why: `The comment does not begin with a line ${COMMAND}.` };
  return namedChange(pull);
};

// src/app/occasions/landing.ts
var NONE = /^0+$/u;
var landingOf = (payload) => {
  const branch = branchOrNull(at(payload, "ref"));
  if (branch === null)
    return at(payload, "ref") === void 0 ? null : { kind: "idle", why: "The push is not to a branch." };
  const after = shaOrNull(at(payload, "after"));
  const before = shaOrNull(at(payload, "before"));
  if (after === null || before === null) return null;
  if (NONE.test(after)) return { kind: "idle", why: "The push deleted the branch." };
  return { kind: "landing", branch, before, after };
};

// src/app/occasions/queue.ts
var GROUP_REF = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/u;
var queueOf = (environment, payload) => {
  const group = at(payload, "merge_group");
  const ref = GROUP_REF.exec(environment["GITHUB_REF"] ?? "");
  const head = (ref === null ? null : shaOrNull(environment["GITHUB_SHA"])) ?? shaOrNull(at(group, "head_sha"));
  return head === null ? null : { kind: "queue", head, base: ref?.[1] ?? branchOrNull(at(group, "base_ref")) };
};

// src/app/occasions/sweep.ts
var sweepOfAll = () => ({ kind: "sweep", scope: { of: "all" } });
var sweepOfIssue = (payload) => {
  const issue = numberOrNull(at(payload, "issue", "number"));
  return issue === null ? null : { kind: "sweep", scope: { of: "issue", issue } };
};
var sweepOfWorkflow = (payload) => {
  const run = at(payload, "workflow_run");
  const listed2 = at(run, "pull_requests");
  const own = at(payload, "repository", "id");
  const named = (Array.isArray(listed2) ? listed2 : []).filter((each) => own === void 0 || [void 0, own].includes(at(each, "base", "repo", "id"))).flatMap((each) => numberOrNull(at(each, "number")) ?? []);
  const pulls = [...new Set(named)];
  const [only] = pulls;
  if (only !== void 0)
    return pulls.length === 1 ? namedChange(only) : { kind: "sweep", scope: { of: "pulls", pulls } };
  const commit = shaOrNull(at(run, "head_sha"));
  return commit === null ? null : { kind: "sweep", scope: { of: "commit", commit } };
};

// src/app/event.ts
var occasionOf = ({ environment, payload }, inputs) => {
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
    throw new InputError("GITHUB_REPOSITORY is not set; this runs in a workflow of GitHub Actions.");
  const named = asked(namedBy(event, environment, payload), inputs.pullRequest);
  if (named === null) {
    throw new InputError(
      `The event "${event}" names no pull request. Give the input "pull-request", or run the gate on pull_request_target, pull_request_review or workflow_run.`
    );
  }
  return { repository, run: runOf(environment, event), ...named };
};
var asked = (named, pull) => pull === null || named?.kind === "change" && named.pull === pull ? named : namedChange(pull);
var namedBy = (event, environment, payload) => {
  switch (event) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return changeOf(payload);
    case "issue_comment":
      return commentedChange(payload);
    case "merge_group":
      return queueOf(environment, payload);
    case "push":
      return landingOf(payload);
    case "workflow_run":
      return sweepOfWorkflow(payload);
    case "issues":
      return sweepOfIssue(payload);
    case "schedule":
    case "workflow_dispatch":
      return sweepOfAll();
    default:
      return null;
  }
};
var runOf = (environment, event) => {
  const id = Number(environment["GITHUB_RUN_ID"] ?? "0");
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    event,
    id,
    attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"),
    actor: environment["GITHUB_ACTOR"] ?? "",
    triggeringActor: environment["GITHUB_TRIGGERING_ACTOR"] ?? "",
    workflow: workflowOf(environment["GITHUB_WORKFLOW_REF"] ?? "", shaOrNull(environment["GITHUB_WORKFLOW_SHA"])),
    action: actionOf(environment),
    // Whoever starts the program knows its files.
    build: null,
    environment: textOrNull(environment["RUNNER_ENVIRONMENT"]),
    url: `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${id}`
  };
};
var workflowOf = (reference, commit) => {
  const found = /^([^/]+\/[^/]+)\/(.+?)@(.+)$/u.exec(reference);
  if (found === null) return { repository: "", path: "", ref: reference, commit, sameAsDefaultBranch: null };
  const [, repository = "", path = "", ref = ""] = found;
  return { repository, path, ref, commit, sameAsDefaultBranch: null };
};
var actionOf = (environment) => {
  const repository = textOrNull(environment["GITHUB_ACTION_REPOSITORY"]);
  return repository === null ? null : { repository, ref: textOrNull(environment["GITHUB_ACTION_REF"]) };
};

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
    } catch (fault2) {
      throw collectError("pulls", fault2);
    }
  },
  withHead: async (repository, commit) => {
    try {
      return await withHead(client, repository, commit);
    } catch (fault2) {
      throw collectError("pulls", fault2);
    }
  },
  writer: async () => {
    try {
      return cursor(await writer.query(VIEWER_QUERY, {}), "$.data").maybe("viewer")?.get("databaseId", optional(natural)) ?? null;
    } catch (fault2) {
      if (fault2 instanceof RequestError || fault2 instanceof Malformed) return null;
      throw fault2;
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
    statuses: statusesOf2(pull, head)
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
var statusesOf2 = (pull, head) => {
  const [commit] = pull.at("head").list("nodes", (node) => node.at("commit"));
  return commit?.get("oid", objectId) === head ? readStatuses(pull) : [];
};
var withHead = async (client, name, commit) => {
  const [owner = "", repo = ""] = name.split("/");
  const [tied, open2] = await Promise.all([
    tiedTo(client, { owner, repo }, commit),
    client.list("GET /repos/{owner}/{repo}/pulls", { owner, repo, state: "open" }, { unique: "number" })
  ]);
  const pulls = [...tied, ...open2].map((item, index) => cursor(item, `$[${String(index)}]`));
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
  } catch (fault2) {
    if (fault2 instanceof RequestError && (fault2.fault === "refused" || fault2.fault === "not-found")) return [];
    throw fault2;
  }
};

// src/wiring/ahead.ts
var begunAhead = (tools, { repository, run, pull, hint }) => {
  const { settings } = tools;
  const ports = tools.portsOf(null);
  prepareStores(ports.stores, changeRequest(settings, { repository, run }, pull, hint).artifact);
  const begun = ports.source.open({ repository, pull }, settings.policyPath);
  ports.signer.prepare();
  begun.catch(() => void 0);
  let waiting = begun;
  const open2 = (...asked2) => {
    const first = waiting;
    waiting = null;
    return first ?? ports.source.open(...asked2);
  };
  const begunPorts = { ...ports, source: { ...ports.source, open: open2 } };
  return { ...tools, portsOf: (part) => part === null && waiting !== null ? begunPorts : tools.portsOf(part) };
};

// src/wiring/budget.ts
var SECOND_MS = 1e3;
var MOST_RESERVE_MS = 15e3;
var RESERVED_PART = 0.3;
var SWEEP_BUDGETS = 3;
var budgetOf = ({ callTimeout, runTimeout }) => {
  const total = runTimeout * SECOND_MS;
  return {
    attempt: callTimeout * SECOND_MS,
    total,
    reserve: Math.min(MOST_RESERVE_MS, total * RESERVED_PART),
    sweep: total * SWEEP_BUDGETS
  };
};

// src/wiring/clients.ts
var clientOf = (inputs, token) => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createClient({
    baseUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    token,
    userAgent: `countersign/${TOOL_VERSION}`,
    attemptMs: attempt,
    totalMs: total,
    reserveMs: reserve
  });
};
var writerOf = (inputs, client) => inputs.statusToken === inputs.token ? client : clientOf(inputs, inputs.statusToken);

// src/wiring/evidence-file.ts
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
var MOST_MS = 1e4;
var NO_DISK = /^\/(?:proc|sys|dev)(?:\/|$)/u;
var saveEvidence = (wanted, part, { bytes, bill }) => {
  const path = pathOf(wanted, part);
  const billPath = besideOf(wanted, part, BILL_FILE);
  return explained(wanted, async () => {
    await keep(path, bytes);
    if (bill === null && bills.delete(billPath)) await rm(billPath, { force: true });
    if (bill !== null) {
      bills.add(billPath);
      await keep(billPath, bill.bytes);
    }
    return path;
  });
};
var bills = /* @__PURE__ */ new Set();
var besideOf = (wanted, part, name) => join(dirname(pathOf(wanted, null)), part === null ? name : name.replace(".", `-${part}.`));
var saveProofs = (wanted, part, files) => {
  return explained(wanted, async () => {
    for (const { name, bytes } of files) await keep(besideOf(wanted, part, name), bytes);
  });
};
var keep = async (path, content) => {
  await mkdir(dirname(path), { recursive: true });
  await refuseOther(path);
  await write(path, content);
};
var checkEvidencePath = async (wanted) => {
  if (wanted !== null) await explained(wanted, () => refuse(pathOf(wanted, null)));
};
var refuse = async (path) => {
  if (path.endsWith(".sigstore.json")) throw new Error("the name is kept for a signature");
  await refuseOther(path);
};
var pathOf = (wanted, part) => {
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const whole = wanted === null ? join(process.env["RUNNER_TEMP"] ?? workspace, "countersign", "evidence.json") : resolve(workspace, wanted);
  return part === null ? whole : whole.replace(/(\.[^./\\]*)?$/u, (ending) => `-${part}${ending}`);
};
var refuseOther = async (path) => {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  if (NO_DISK.test(`${folder}/`)) throw new Error(`${folder} is no place on a disk`);
  refuseKind(await statsOf(path));
};
var refuseKind = (found) => {
  if (found !== null && !found.isFile()) throw new Error(`there is ${kindOf(found)}, not a file`);
};
var statsOf = async (path) => {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
};
var kindOf = (found) => {
  if (found.isDirectory()) return "a folder";
  if (found.isSymbolicLink()) return "a link";
  if (found.isFIFO()) return "a pipe";
  return found.isSocket() ? "a socket" : "a device";
};
var write = async (path, bytes) => {
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 420);
  try {
    refuseKind(await file.stat());
    await file.truncate(0);
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
};
var explained = async (wanted, act) => {
  try {
    return await inTime(act());
  } catch (error) {
    if (wanted === null) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `The input "evidence-path" is ${JSON.stringify(wanted)}; no file can be written there: ${found}.`
    );
  }
};
var inTime = async (acting) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the file system did not answer within ${String(MOST_MS)} ms`));
    }, MOST_MS);
  });
  try {
    return await Promise.race([acting, late]);
  } finally {
    clearTimeout(timer);
  }
};

// src/wiring/last-words.ts
var LAST_WORDS_MS = 5e3;
var keepLastWords = () => {
  let current = null;
  let begin = () => void 0;
  const stop = (signal) => {
    process.exitCode = 1;
    setFailed(`The run was ended by ${signal} before its verdict. Run it again.`);
    const end2 = () => process.exit(1);
    setTimeout(end2, LAST_WORDS_MS);
    if (current === null) end2();
    else void current.then((watch) => watch.interrupt(sayInterrupted)).finally(end2);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
  return {
    onJudging: (watch) => {
      if (watch !== null) begin(watch);
      current = watch === null ? null : Promise.resolve(watch);
    },
    expect: () => {
      current = new Promise((resolve2) => {
        begin = resolve2;
      });
    }
  };
};
var sayInterrupted = (evidencePath) => {
  setOutput("verdict", "indeterminate");
  setOutput("evidence-path", evidencePath);
};

// src/collect/github/landed-changes.ts
var landedChanges = (line, branch) => {
  const changes = [];
  const ungated = [];
  for (let index = 0; index < line.length; ) {
    const commit = line[index];
    if (commit === void 0) break;
    const pull = commit.pulls.find((each) => isMerged(each, branch) && each.mergeCommit === commit.id);
    if (pull === void 0) {
      ungated.push(commit.id);
      index += 1;
      continue;
    }
    const group = groupOf(line.slice(index), pull);
    changes.push(changeOf2(pull, group));
    index += group.length;
  }
  return { changes, ungated: ungated.toReversed() };
};
var isMerged = (pull, branch) => pull.state === "merged" && pull.baseRef === branch;
var groupOf = (line, pull) => {
  const [top, ...below] = line;
  if (top.parents.length > 1) return [top];
  const end2 = below.findIndex(
    (each) => each.parents.length > 1 || !each.pulls.some(({ number }) => number === pull.number)
  );
  const most = Math.max(0, pull.commitCount - 1);
  return [top, ...below.slice(0, end2 < 0 ? most : Math.min(end2, most))];
};
var changeOf2 = (pull, group) => {
  const [top] = group;
  const lowest = group.at(-1) ?? top;
  return {
    pull: pull.number,
    commit: top.id,
    tree: top.tree,
    parents: top.parents,
    by: pull.mergedBy,
    head: pull.head,
    headTree: pull.headTree,
    onto: lowest.parents[0] ?? null,
    method: methodOf(pull, group)
  };
};
var methodOf = (pull, group) => {
  const [top] = group;
  if (top.parents.length > 1) return top.parents[1] === pull.head ? "merge" : "unknown";
  if (top.id === pull.head) return "unknown";
  if (group.length > 1) return group.length === pull.commitCount ? "rebase" : "unknown";
  return pull.commitCount > 1 || top.message !== pull.lastMessage ? "squash" : "rebase";
};

// src/collect/github/landed-commit.ts
var STATES = /* @__PURE__ */ new Map([
  ["OPEN", "open"],
  ["MERGED", "merged"]
]);
var readLandedCommit = (node) => {
  const tied = node.at("associatedPullRequests");
  const pulls = tied.list("nodes", readTiedPull);
  if (tied.get("totalCount", natural) !== pulls.length)
    throw new Malformed(tied.path, "every pull request of the commit");
  return {
    id: node.get("oid", objectId),
    message: node.get("message", text),
    tree: node.at("tree").get("oid", objectId),
    parents: node.at("parents").list("nodes", (parent) => parent.get("oid", objectId)),
    pulls
  };
};
var readTiedPull = (pull) => {
  const commits = pull.at("commits");
  const last = commits.list("nodes", (node) => node.at("commit"))[0] ?? null;
  return {
    number: pull.get("number", natural),
    state: STATES.get(pull.get("state", text)) ?? "other",
    baseRef: pull.get("baseRefName", filledText),
    head: pull.get("headRefOid", objectId),
    headTree: last?.at("tree").get("oid", objectId) ?? null,
    mergeCommit: pull.maybe("mergeCommit")?.get("oid", objectId) ?? null,
    mergedBy: actor(pull.maybe("mergedBy")),
    commitCount: commits.get("totalCount", natural),
    lastMessage: last?.get("message", text) ?? null
  };
};

// src/collect/github/landing-query.ts
var LANDING_QUERY = `
query Landing($owner: String!, $name: String!, $oid: GitObjectID!, $before: GitObjectID!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) { target { oid } }
    before: object(oid: $before) { oid ... on Commit { status { contexts { ...Standing } } } }
    object(oid: $oid) {
      __typename
      oid
      ... on Commit {
        status { contexts { ...Standing } }
        history(first: 50, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            message
            tree { oid }
            parents(first: 10) { nodes { oid } }
            associatedPullRequests(first: 10) {
              totalCount
              nodes {
                number
                state
                baseRefName
                headRefOid
                mergeCommit { oid }
                mergedBy { ...Who }
                commits(last: 1) { totalCount nodes { commit { message tree { oid } } } }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;

// src/collect/github/landings.ts
var MOST_COMMITS = 250;
var NONE2 = /^0+$/;
var createLandings = (client) => ({
  read: async (push) => {
    try {
      return await readLanded(client, push);
    } catch (fault2) {
      throw collectError("landing", fault2);
    }
  },
  expectedTree: (repository, change) => observe("landing", () => expectedTree(client, repository, change))
});
var readLanded = async (client, push) => {
  const [owner = "", name = ""] = push.repository.split("/");
  const compare = comparisons(client, { owner, name });
  const [first, activity] = await Promise.all([readPage2(client, push, null), readActivity(client, push)]);
  const now = client.now();
  if (now === null) throw unreadable("an answer without a Date header");
  const tip = first.found.maybe("ref")?.maybe("target")?.get("oid", objectId) ?? null;
  const main2 = first.found.at("defaultBranchRef");
  const before = activity?.before ?? push.before;
  const from = await startOf({ compare, after: push.after, before, main: main2.at("target").get("oid", objectId) });
  const line = await lineOf(client, push, first, from.commit);
  const { changes, ungated } = landedChanges(line, push.branch);
  const [top] = first.commits;
  if (top?.id !== push.after) throw unreadable("the pushed commit is not there");
  const { covers, parent } = coveredBy(line, top);
  return {
    repository: readRepository(first.found),
    now,
    commit: { id: top.id, tree: top.tree, parents: top.parents },
    before: from.commit,
    covers,
    parent,
    statuses: statusesOf(first.found.at("object")),
    parentStatuses: parentStatuses(first.found, parent),
    by: activity?.by ?? null,
    standing: activity !== null || await isOn(compare, tip, push.after) ? "held" : "unknown",
    changes,
    // A branch that was set back lost commits: that is a push round the gate, whatever it brought.
    ungated: from.rewritten && !ungated.includes(top.id) ? [...ungated, top.id] : ungated,
    sharing: top.pulls.filter(({ state, head }) => state === "open" && head === top.id).map(({ number, baseRef }) => ({ pull: number, baseRef }))
  };
};
var coveredBy = (line, top) => {
  const oldest = line.at(-1) ?? top;
  return {
    covers: (line.length === 0 ? [top] : line).map(({ id }) => id).toReversed(),
    parent: oldest.parents[0] ?? null
  };
};
var parentStatuses = (found, parent) => {
  const before = found.maybe("before");
  return before !== null && before.has("status") && before.get("oid", objectId) === parent ? statusesOf(before) : null;
};
var readPage2 = async (client, push, after) => {
  const [owner = "", name = ""] = push.repository.split("/");
  const before = NONE2.test(push.before) ? push.after : push.before;
  const variables = { owner, name, oid: push.after, before, branch: `refs/heads/${push.branch}`, after };
  const found = cursor(await client.query(LANDING_QUERY, variables), "$.data").at("repository");
  const object = found.maybe("object");
  if (object?.has("history") !== true) throw unreadable("the pushed commit is not there");
  const history = object.at("history");
  return { found, commits: history.list("nodes", readLandedCommit), next: cursorOf(history) };
};
var lineOf = async (client, push, first, end2) => {
  const seen = new Map(first.commits.map((commit) => [commit.id, commit]));
  const line = [];
  let { next } = first;
  for (let id = push.after; id !== void 0 && id !== end2; ) {
    const commit = seen.get(id);
    if (commit !== void 0) {
      line.push(commit);
      if (line.length > MOST_COMMITS) throw unreadable(`more than ${String(MOST_COMMITS)} commits in one push`);
      id = commit.parents[0];
      continue;
    }
    if (next === null || seen.size > MOST_COMMITS * 8)
      throw unreadable(`the history does not lead from ${push.after} to ${String(end2)}`);
    const page = await readPage2(client, push, next);
    for (const each of page.commits) seen.set(each.id, each);
    next = page.next;
  }
  return line;
};
var startOf = async (asked2) => {
  const { compare, after, before, main: main2 } = asked2;
  if (NONE2.test(before)) return { commit: (await compare(main2, after))?.mergeBase.id ?? null, rewritten: false };
  const relation = await compare(before, after);
  if (relation === null) throw unreadable(`what the branch held before, ${before}, is not there`);
  return { commit: relation.mergeBase.id, rewritten: relation.mergeBase.id !== before };
};
var isOn = async (compare, tip, commit) => tip !== null && (tip === commit || (await compare(tip, commit))?.contained === true);
var readActivity = async (client, push) => {
  const [owner = "", repo = ""] = push.repository.split("/");
  const parameters = { owner, repo, ref: `refs/heads/${push.branch}`, per_page: 100 };
  const answer = await client.read("GET /repos/{owner}/{repo}/activity", parameters);
  if (!Array.isArray(answer)) throw new Malformed("$", "a list");
  const items = answer.map((item, index) => cursor(item, `$[${String(index)}]`));
  const found = items.find((item) => item.get("after", objectId) === push.after);
  return found === void 0 ? null : { before: found.get("before", objectId), by: restUser(found.maybe("actor")) };
};
var expectedTree = async (client, repository, change) => {
  const [owner = "", name = ""] = repository.split("/");
  if (change.onto === null || change.headTree === null) return null;
  const relation = await comparisons(client, { owner, name })(change.onto, change.head);
  if (relation === null) return null;
  return mergedTree(relation.mergeBase.tree, relation.base.tree, change.headTree, listings(client, { owner, name }));
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["landing"], found });

// src/collect/github/group-chain.ts
var MOST = 100;
var chainOf = (head, base, entries) => {
  const members = [];
  let current = head;
  while (current !== base.tip) {
    const at2 = current;
    const [entry, ...others] = entries.filter(({ commit }) => commit === at2);
    if (entry === void 0) break;
    const about = [at2, ...nameOf(entry)];
    if (others.length > 0) return unresolved(about, "several entries made this commit");
    if (members.length >= MOST) return unresolved(about, `more than ${String(MOST)} changes`);
    const member = memberOf(entry, base.ref);
    if (typeof member === "string") return unresolved(about, member);
    const [below] = entry.parents;
    if (below === void 0) return unresolved(about, "a commit without a parent");
    members.unshift(member);
    current = below;
  }
  return { state: "followed", members, below: current };
};
var unresolved = (about, found) => ({
  state: "unresolved",
  about,
  found
});
var nameOf = ({ pull }) => pull === null ? [] : [`#${String(pull.number)}`];
var memberOf = ({ pull, parents }, base) => {
  if (pull === null) return "the entry shows no change";
  if (!pull.open) return "the change is not open";
  if (pull.base !== base) return `the change goes into ${pull.base}, the group into ${base}`;
  if (parents.length > 2) return "a merge of more than two commits";
  return { pull: pull.number, head: parents[1] ?? pull.head };
};

// src/collect/github/merge-queue.ts
var createGroupReader = (client) => async (group) => {
  try {
    return await readGroup(client, group);
  } catch (fault2) {
    const { found = "" } = reasonOf("merge queue", fault2);
    return unresolved([group.head], found);
  }
};
var readGroup = async (client, group) => {
  const [owner = "", name = ""] = group.repository.split("/");
  const variables = { owner, name, branch: group.base, ref: `refs/heads/${group.base}` };
  const repository = cursor(await client.query(GROUP_QUERY, variables), "$.data").at("repository");
  const queue = repository.maybe("mergeQueue");
  if (queue === null) return unresolved([group.head], `no merge queue of ${group.base} is shown`);
  const entries = entriesOf(queue.at("entries"));
  if (entries === null) return unresolved([group.head], "the list of the merge queue is cut off");
  const tip = repository.maybe("ref")?.maybe("target")?.get("oid", objectId) ?? null;
  if (tip === null) return unresolved([group.head], `there is no branch ${group.base}`);
  const chain = chainOf(group.head, { ref: group.base, tip }, entries);
  if (chain.state === "unresolved") return chain;
  const [first, ...others] = chain.members;
  if (first === void 0) return unresolved([group.head], NO_ENTRY);
  const grounded = chain.below === tip || (await comparisons(client, { owner, name })(tip, chain.below))?.contained === true;
  return grounded ? { state: "resolved", members: [first, ...others] } : unresolved([chain.below], `${NO_ENTRY}, and it is not on ${group.base}`);
};
var NO_ENTRY = "no entry of the merge queue made this commit";
var entriesOf = (list) => {
  const nodes = list.get("nodes", arrayOf(nullable(cursor)));
  const entries = nodes.flatMap((node) => node === null ? [] : [entryOf(node)]);
  const whole = !list.at("pageInfo").get("hasNextPage", boolean) && list.get("totalCount", natural) === entries.length;
  return whole ? entries : null;
};
var entryOf = (node) => {
  const made = node.maybe("headCommit");
  const pull = node.maybe("pullRequest");
  return {
    commit: made?.get("oid", objectId) ?? null,
    parents: made?.at("parents").list("nodes", (parent) => parent.get("oid", objectId)) ?? [],
    pull: pull === null ? null : pullOf(pull)
  };
};
var pullOf = (pull) => ({
  number: pull.get("number", natural),
  head: pull.get("headRefOid", objectId),
  base: pull.get("baseRefName", filledText),
  open: pull.get("state", text) === "OPEN"
});

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

// src/publish/follow-up.ts
var createFollowUpWriter = (client) => async (repository, issue) => {
  try {
    return await existing(client, repository, issue) ?? await create(client, repository, issue);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { state: "not-written", found: error.found };
  }
};
var create = async (client, repository, issue) => {
  const { title, body } = issue;
  try {
    const made = await client.write("POST /repos/{owner}/{repo}/issues", { ...split(repository), title, body });
    return told("opened", made) ?? { state: "not-written", found: "the answer names no issue" };
  } catch (error) {
    const there = await existing(client, repository, issue);
    if (there !== null) return { ...there, state: "opened" };
    throw error;
  }
};
var existing = async (client, repository, { marker, since }) => {
  const listed2 = await client.list(
    "GET /repos/{owner}/{repo}/issues",
    { ...split(repository), state: "all", ...since === null ? {} : { since } },
    { unique: "id" }
  );
  return told(
    "already-open",
    listed2.find((each) => isOurs(each, marker))
  );
};
var isOurs = (issue, marker) => isRecord(issue) && issue["pull_request"] === void 0 && isRecord(issue["user"]) && issue["user"]["type"] === "Bot" && typeof issue["body"] === "string" && issue["body"].includes(marker);
var told = (state, issue) => {
  if (!isRecord(issue)) return null;
  const { number, html_url: url } = issue;
  if (typeof number !== "number") return null;
  return { state, number, url: typeof url === "string" && url.startsWith("https://") ? url : null };
};
var split = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/publish/status.ts
var WRITE_ATTEMPTS = 3;
var createStatusWriter = (client) => {
  let account = null;
  const post = async (repository, commit, status) => {
    try {
      account = creatorOf(await client.write(POST, { ...split2(repository), sha: commit, ...fieldsOf(status) })) ?? account;
      return { state: "published" };
    } catch (error) {
      return unpublished(error);
    }
  };
  const list = (repository, commit, context2) => listed(async () => readList(await client.read(LIST, pageOf(repository, commit)), context2));
  const newest = (repository, commit) => listed(async () => readNewest(await client.read(NEWEST, pageOf(repository, commit))));
  const write2 = async (repository, commit, status) => {
    let last = { state: "unreachable", found: "not tried" };
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
      last = await post(repository, commit, status);
      if (last.state !== "unreachable") return last;
      const there = await list(repository, commit, status.context);
      if (there.state === "read" && isThere(there.statuses[0], status)) return { state: "published" };
    }
    return last;
  };
  return { write: write2, list, newest, account: () => account };
};
var POST = "POST /repos/{owner}/{repo}/statuses/{sha}";
var LIST = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
var NEWEST = "GET /repos/{owner}/{repo}/commits/{ref}/status";
var pageOf = (repository, commit) => ({ ...split2(repository), ref: commit, per_page: 100 });
var listed = async (read) => {
  try {
    return { state: "read", statuses: await read() };
  } catch (error) {
    return unpublished(error);
  }
};
var fieldsOf = ({ state, context: context2, description, url }) => ({
  state,
  context: context2,
  description,
  ...url === null ? {} : { target_url: url }
});
var creatorOf = (answer) => {
  const creator = isRecord2(answer) ? answer["creator"] : null;
  const id = isRecord2(creator) ? creator["id"] : null;
  return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
};
var isThere = (found, wanted) => found?.state === wanted.state && found.description === wanted.description && found.url === wanted.url;
var readList = (answer, context2) => {
  if (!Array.isArray(answer)) throw new RequestError("malformed", 200, "the list of statuses is not a list");
  return answer.filter(isRecord2).flatMap((each) => each["context"] === context2 ? [readOne(each, context2)] : []);
};
var readNewest = (answer) => {
  const statuses = isRecord2(answer) ? answer["statuses"] : null;
  if (!isRecord2(answer) || !Array.isArray(statuses) || answer["total_count"] !== statuses.length)
    throw new RequestError("malformed", 200, "the newest statuses are not listed whole");
  return statuses.filter(isRecord2).map((each) => readOne(each, String(each["context"])));
};
var readOne = (found, context2) => {
  const { state, description, target_url: url, created_at: at2 } = found;
  if (state !== "success" && state !== "pending" && state !== "failure" && state !== "error") {
    throw new RequestError("malformed", 200, "a status of an unknown state");
  }
  return {
    context: context2,
    state,
    description: typeof description === "string" ? description : "",
    url: typeof url === "string" ? url : null,
    creator: creatorOf(found),
    at: typeof at2 === "string" ? at2 : ""
  };
};
var unpublished = (error) => {
  if (!(error instanceof RequestError)) throw error;
  switch (error.fault) {
    case "forbidden":
    case "unauthorized":
    case "not-found":
      return { state: "forbidden", found: error.found };
    case "refused":
      return { state: "refused", found: error.found };
    case "rate-limited":
    case "deadline-exceeded":
    case "unreachable":
    case "malformed":
    case "too-large":
      return { state: "unreachable", found: error.found };
  }
};
var split2 = (repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/wiring/signer.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/lib/client/transport.ts
var SOCKETS = 8;
var MAX_BYTES = 4e6;
var createTransport = (attemptMs, totalMs) => {
  const end2 = performance.now() + totalMs;
  const wire = openWire(SOCKETS);
  return async ({ method, url, headers, body }) => {
    const target = new URL(url);
    const length = body === void 0 ? {} : { "content-length": String(body.length) };
    try {
      const answer = await wire.send(
        { method, url: target, headers: { ...headers, ...length }, body: body ?? null },
        { milliseconds: Math.max(1, Math.min(attemptMs, end2 - performance.now())), bytes: MAX_BYTES }
      );
      return { status: answer.status, headers: new Map(Object.entries(answer.headers)), body: answer.body };
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const fault2 = error.fault === "timeout" ? "deadline-exceeded" : error.fault === "transport" ? "unreachable" : "too-large";
      throw new RequestError(fault2, error.status, `${method} ${target.host}: ${error.message}`);
    }
  };
};

// src/wiring/signer.ts
var signerOf = (inputs) => {
  const access = accessOf();
  const { sign, signingKey } = inputs;
  if (sign === "off") return always({ state: "unsigned", why: "off" });
  if (sign === "keyless" || sign === "auto" && access !== null) {
    if (access === null) return always(NO_IDENTITY);
    return access === "broken" ? always(BROKEN_IDENTITY) : onDemand(() => keyless(inputs, access));
  }
  if (signingKey !== null) return onDemand(() => byKey(signingKey));
  return always(sign === "key" ? NO_KEY : { state: "unsigned", why: "no-oidc" });
};
var NO_IDENTITY = {
  state: "not-signed",
  found: 'the input "sign" is keyless and the job has no identity: give it `id-token: write`; a fork\'s run has none'
};
var BROKEN_IDENTITY = {
  state: "not-signed",
  found: "identity token: the runner says in part only where it is got (ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN)"
};
var NO_KEY = {
  state: "not-signed",
  found: `the input "sign" is key and "signing-key" is empty; a fork's run has no secrets`
};
var checkSigningKey = async ({ signingKey }) => {
  if (signingKey === null) return;
  for (const line of signingKey.split(/\r?\n/u)) if (line.length > 8 && !line.startsWith("-----")) setSecret(line);
  setSecret(signingKey);
  const { signingKeyOf } = await import("./chunks/key-OZ4GHLIS.js");
  const key = signingKeyOf(signingKey);
  if ("wanted" in key)
    throw new InputError(`The input "signing-key" is no key to sign with; it must be ${key.wanted}.`);
};
var accessOf = () => {
  const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (url === "" && token === "") return null;
  return URL.canParse(url) && token !== "" ? { url, token } : "broken";
};
var keyless = async (inputs, access) => {
  const { createKeylessSigner } = await import("./chunks/keyless-4O3K3DRW.js");
  const { attempt, total, reserve } = budgetOf(inputs);
  return createKeylessSigner({
    transport: createTransport(attempt, total - reserve / 2),
    sleep: (milliseconds) => sleep(milliseconds),
    access,
    own: inputs.sigstore,
    repositoryId: process.env["GITHUB_REPOSITORY_ID"] ?? null,
    hide: setSecret,
    now: () => performance.now()
  });
};
var byKey = async (pem) => {
  const { createKeySigner, signingKeyOf } = await import("./chunks/key-OZ4GHLIS.js");
  const key = signingKeyOf(pem);
  return "wanted" in key ? always({ state: "not-signed", found: "the signing key cannot be used" }) : createKeySigner(key);
};
var always = (signed) => ({ prepare: () => void 0, sign: () => Promise.resolve(signed) });
var onDemand = (load) => {
  let loading = null;
  const loaded = () => {
    const under = loading ?? load();
    loading = under;
    return under;
  };
  return {
    prepare: () => {
      loaded().then(
        (signer) => {
          signer.prepare();
        },
        () => void 0
      );
    },
    sign: async (signables) => (await loaded()).sign(signables)
  };
};

// src/publish/stores/artifact/retention.ts
var ARTIFACT = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}";
var createExpiryReader = (client, repository) => {
  const [owner = "", repo = ""] = repository.split("/");
  return async (artifact) => {
    try {
      const answer = await client.read(ARTIFACT, { owner, repo, artifact_id: artifact });
      return cursor(answer, "$").get("expires_at", instant);
    } catch {
      return null;
    }
  };
};
var TOLERANCE_MS = 36e5;
var retentionRemarks = (asked2, told2) => {
  if (told2 === null) return ["GitHub did not tell until when it keeps the artifact."];
  if (asked2 === null || Date.parse(asked2) - Date.parse(told2) <= TOLERANCE_MS) return [];
  return [
    `retention-short: asked was to keep it until ${day(asked2)}, GitHub deletes it on ${day(told2)}. Raise the retention of artifacts in the settings, or use another store.`
  ];
};
var day = (at2) => at2.slice(0, 10);

// src/publish/stores/artifact/service.ts
var SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
var MIME_TYPES = { json: "application/json", zip: "application/zip" };
var FORMS = {
  json: { version: 7, mime_type: MIME_TYPES.json },
  zip: { version: 4 }
};
var createArtifactService = (access, transport) => {
  const call = async (method, fields) => transport({
    method: "POST",
    url: new URL(`/${SERVICE}/${method}`, access.resultsUrl).href,
    headers: { authorization: `Bearer ${access.runtimeToken}`, "content-type": "application/json" },
    body: Buffer.from(JSON.stringify({ ...backendIds(access.runtimeToken), ...fields }))
  });
  return {
    create: async (name, form, expires) => {
      const fields = { name, ...FORMS[form], ...expires === null ? {} : { expires_at: expires } };
      const answer = await call("CreateArtifact", fields);
      if (answer.status === 409) return "exists";
      const body = json(answer, "CreateArtifact");
      return { name, form, uploadUrl: textOf(body, "signed_upload_url", "CreateArtifact") };
    },
    upload: async (created, content) => {
      const answer = await transport({
        method: "PUT",
        url: created.uploadUrl,
        headers: { "content-type": MIME_TYPES[created.form], "x-ms-blob-type": "BlockBlob" },
        body: content
      });
      if (answer.status !== 201) throw refusal("upload", answer.status);
    },
    finalize: async (created, size, digest) => {
      const answer = await call("FinalizeArtifact", { name: created.name, size: String(size), hash: digest });
      return textOf(json(answer, "FinalizeArtifact"), "artifact_id", "FinalizeArtifact");
    },
    find: async (name) => firstOf(json(await call("ListArtifacts", { name_filter: name }), "ListArtifacts"))
  };
};
var firstOf = (body) => {
  const artifacts = body["artifacts"] ?? [];
  if (!Array.isArray(artifacts)) throw new RequestError("malformed", 200, "ListArtifacts: artifacts is not a list");
  const first = artifacts[0];
  if (!isRecord3(first)) return null;
  const digest = first["digest"];
  return { id: textOf(first, "database_id", "ListArtifacts"), digest: typeof digest === "string" ? digest : null };
};
var json = (answer, method) => {
  if (answer.status !== 200) throw refusal(method, answer.status);
  try {
    const body = JSON.parse(Buffer.from(answer.body).toString("utf8"));
    if (isRecord3(body) && body["ok"] !== false) return body;
  } catch {
  }
  throw new RequestError("malformed", answer.status, `${method}: the artifact service did not answer with its JSON`);
};
var refusal = (method, status) => new RequestError(
  status >= 500 ? "unreachable" : "refused",
  status,
  `${method}: the artifact service answered ${status}`
);
var textOf = (body, key, method) => {
  const value = body[key];
  if (typeof value === "string" && value !== "") return value;
  throw new RequestError("malformed", 200, `${method}: the artifact service's answer has no ${key}`);
};
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var backendIds = (token) => {
  const claims = payloadOf(token);
  const scopes = typeof claims["scp"] === "string" ? claims["scp"].split(" ") : [];
  for (const scope of scopes) {
    const [kind, run, job, ...rest] = scope.split(":");
    if (kind === "Actions.Results" && run !== void 0 && job !== void 0 && rest.length === 0) {
      return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
  }
  throw new RequestError("unauthorized", null, "the runner's token gives no access to this run's artifacts");
};
var payloadOf = (token) => {
  try {
    const body = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return isRecord3(body) ? body : {};
  } catch {
    return {};
  }
};

// src/publish/stores/artifact/upload.ts
import { createHash } from "node:crypto";
var MALFORMED = 400;
var openFile = async (service2, name, expires) => {
  try {
    return await openAs(service2, name, { form: "json", ending: ".json" }, expires);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== MALFORMED) throw error;
    return openAs(service2, name, { form: "zip", ending: "" }, expires);
  }
};
var openAs = async (service2, name, { form, ending }, expires) => {
  let suffix = "";
  return again(async () => {
    const created = await service2.create(`${name}${suffix}${ending}`, form, expires);
    if (created !== "exists") return created;
    suffix += "-again";
    throw new RequestError("unreachable", 409, `CreateArtifact: ${name} exists already`);
  });
};
var fill = async (service2, created, content) => {
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  await again(() => service2.upload(created, content));
  const id = await again(async () => finalizeOnce(service2, created, content.length, digest));
  return { id, name: created.name, form: created.form, digest };
};
var finalizeOnce = async (service2, created, size, digest) => {
  try {
    return await service2.finalize(created, size, digest);
  } catch (error) {
    const there = await service2.find(created.name);
    if (there?.digest === digest) return there.id;
    throw error;
  }
};
var differenceOf = async (service2, { id, name, digest }) => {
  const there = await again(() => service2.find(name));
  if (there === null) return `the artifact ${name} is not listed after its upload`;
  if (there.digest === digest && there.id === id) return null;
  return `the artifact ${name} holds ${there.digest ?? "no digest"}, sent was ${digest}`;
};

// src/publish/stores/artifact/zip.ts
import { crc32, deflateRawSync } from "node:zlib";
var DOS_DATE = 33;
var VERSION = 20;
var UTF8_NAMES = 2048;
var DEFLATE = 8;
var zip = (files) => {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, "utf8");
    const packed = deflateRawSync(file.bytes);
    const common = commonFields(file.bytes, packed, name);
    const local = Buffer.concat([uint32(67324752), common, uint16(0), name, packed]);
    directory.push(
      Buffer.concat([
        uint32(33639248),
        uint16(VERSION),
        common,
        uint16(0),
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        name
      ])
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, end(files.length, central.length, offset)]);
};
var commonFields = (content, packed, name) => Buffer.concat([
  uint16(VERSION),
  uint16(UTF8_NAMES),
  uint16(DEFLATE),
  uint16(0),
  uint16(DOS_DATE),
  uint32(crc32(content)),
  uint32(packed.length),
  uint32(content.length),
  uint16(name.length)
]);
var end = (count2, size, offset) => Buffer.concat([
  uint32(101010256),
  uint16(0),
  uint16(0),
  uint16(count2),
  uint16(count2),
  uint32(size),
  uint32(offset),
  uint16(0)
]);
var uint16 = (value) => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};
var uint32 = (value) => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

// src/publish/stores/artifact/store.ts
var WITHHELD = "The private file is withheld: whoever may read the repository could download it. A private store would keep it.";
var createArtifactStore = (options) => {
  const { service: service2, expires } = options;
  const sent = /* @__PURE__ */ new Map();
  const openEvidence = once((name) => openFile(service2, name, expires));
  const openProof = once((name) => openAs(service2, name, { form: "zip", ending: ".proof" }, expires));
  return {
    kind: "artifact",
    prepare: (name) => {
      openEvidence(name).catch(() => void 0);
      openProof(name).catch(() => void 0);
    },
    keep: async (record) => {
      const both = await settle(async () => {
        const [evidence, proof] = await Promise.all([
          openEvidence(record.name).then((created) => keepEvidence(service2, created, record.evidence)),
          keepProof(service2, () => openProof(record.name), record)
        ]);
        return { evidence, proof };
      });
      if (both instanceof RequestError) return notKept(both.found);
      sent.set(both.evidence.id, both);
      return keptOf(options, record, both);
    },
    confirm: async (kept) => {
      if (kept.state !== "kept") return kept;
      const both = sent.get(kept.id);
      if (both === void 0) return notKept(`the artifact ${kept.name} was not sent by this run`);
      const confirmed = await settle(() => readBack(options, kept, both));
      return confirmed instanceof RequestError ? notKept(confirmed.found) : confirmed;
    }
  };
};
var keepEvidence = async (service2, created, file) => {
  if (created instanceof RequestError) throw created;
  return fill(service2, created, created.form === "json" ? file.bytes : zip([file]));
};
var once = (open2) => {
  const opened = /* @__PURE__ */ new Map();
  return (name) => {
    const opening = opened.get(name) ?? settle(() => open2(name));
    opened.set(name, opening);
    return opening;
  };
};
var keepProof = async (service2, open2, record) => {
  const withheld = isShared(record) || record.withheld === null ? [] : [record.withheld];
  const files = [...record.bill === null ? [] : [record.bill], ...await record.proofs, ...withheld];
  if (files.length === 0) return null;
  const created = await open2();
  if (created instanceof RequestError) throw created;
  return fill(service2, created, zip([record.evidence, ...files]));
};
var isShared = ({ visibility }) => visibility !== "private" && visibility !== "internal";
var keptOf = ({ expires, urlOf }, record, { evidence, proof }) => ({
  state: "kept",
  store: "artifact",
  id: evidence.id,
  name: evidence.name,
  url: urlOf(evidence.id),
  digest: evidence.digest,
  expires,
  receipt: { artifact: evidence.id, ...proof === null ? {} : { proof: proof.name, "proof-artifact": proof.id } },
  remarks: record.withheld !== null && isShared(record) ? [WITHHELD] : []
});
var readBack = async (options, kept, { evidence, proof }) => {
  const { service: service2, expires } = options;
  const [expiry, ...differences] = await Promise.all([
    options.readExpiry(kept.id),
    differenceOf(service2, evidence),
    ...proof === null ? [] : [differenceOf(service2, proof)]
  ]);
  const [difference] = differences.filter((each) => each !== null);
  if (difference !== void 0) return notKept(difference);
  return { ...kept, expires: expiry, remarks: [...kept.remarks, ...retentionRemarks(expires, expiry)] };
};
var notKept = (found) => ({ state: "not-kept", store: "artifact", found });

// src/publish/stores/lazy-store.ts
var TURNS = 3;
var lazyStore = (kind, load) => {
  let loading = null;
  const loaded = () => {
    const store = loading ?? turns().then(load);
    loading = store;
    return store;
  };
  return {
    kind,
    prepare: (name) => {
      loaded().then(
        (store) => {
          store.prepare(name);
        },
        () => void 0
      );
    },
    keep: async (record) => (await loaded()).keep(record),
    confirm: async (kept) => (await loaded()).confirm(kept)
  };
};
var turns = async () => {
  for (let left = TURNS; left > 0; left -= 1)
    await new Promise((resolve2) => {
      setImmediate(resolve2);
    });
};

// src/publish/stores/no-store.ts
var noStore = (store, found) => ({
  kind: store,
  prepare: () => void 0,
  keep: () => Promise.resolve({ state: "not-kept", store, found }),
  confirm: (kept) => Promise.resolve(kept)
});

// src/wiring/s3-access.ts
var credentialsOf = (given, environment) => {
  const isGiven = Object.values(given).some((each) => each !== "");
  const found = isGiven ? given : {
    accessKeyId: environment["AWS_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: environment["AWS_SECRET_ACCESS_KEY"] ?? "",
    sessionToken: environment["AWS_SESSION_TOKEN"] ?? ""
  };
  if (found.accessKeyId !== "" && found.secretAccessKey !== "") return found;
  return {
    missing: isGiven ? 'of the inputs "s3-access-key-id" and "s3-secret-access-key" one is empty' : 'there are no credentials; run aws-actions/configure-aws-credentials before this step, or give "s3-access-key-id"'
  };
};
var ANY_REGION = "us-east-1";
var REGION = /^[a-z0-9-]{1,40}$/u;
var regionOf = ({ region, endpoint }, environment) => {
  const found = region ?? environment["AWS_REGION"] ?? (endpoint === null ? null : ANY_REGION);
  return found !== null && REGION.test(found) ? found : null;
};
var storeSecrets = ({ storing }, environment) => {
  const { addresses, s3: s32, ledgerToken } = storing;
  const ofEnvironment = addresses.some(({ kind }) => kind === "s3") ? [environment["AWS_SECRET_ACCESS_KEY"] ?? "", environment["AWS_SESSION_TOKEN"] ?? ""] : [];
  return [s32.secretAccessKey, s32.sessionToken, ledgerToken, ...ofEnvironment].filter((secret) => secret !== "");
};

// src/wiring/store.ts
var DAY_MS = 864e5;
var storesOf = (around) => around.inputs.storing.addresses.map((address) => storeAt(around, address));
var storeAt = (around, address) => {
  switch (address.kind) {
    case "artifact":
      return artifactStore(around);
    case "attestations":
      return lazyStore("attestations", async () => {
        const { createAttestationStore } = await import("./chunks/store-GIEBBAQI.js");
        return createAttestationStore({ client: around.client, repository: around.occasion.repository });
      });
    case "s3":
      return s3Store(around.inputs, address);
    case "ledger":
      return ledgerStore(around.inputs, address);
  }
};
var artifactStore = ({ inputs, occasion, client }) => {
  const resultsUrl = process.env["ACTIONS_RESULTS_URL"] ?? "";
  const runtimeToken = process.env["ACTIONS_RUNTIME_TOKEN"] ?? "";
  if (resultsUrl === "" || runtimeToken === "")
    return noStore("artifact", "this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)");
  if (!URL.canParse(resultsUrl))
    return noStore("artifact", "this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)");
  const { run, repository } = occasion;
  return createArtifactStore({
    service: createArtifactService({ resultsUrl, runtimeToken }, transportOf(inputs)),
    expires: inputs.retentionDays === null ? null : inDays(inputs.retentionDays),
    urlOf: (id) => run.url === null ? null : `${run.url}/artifacts/${id}`,
    readExpiry: createExpiryReader(client, repository)
  });
};
var s3Store = (inputs, address) => {
  const credentials = credentialsOf(inputs.storing.s3, process.env);
  if ("missing" in credentials) return noStore("s3", `s3://${address.bucket}: ${credentials.missing}`);
  const region = regionOf(address, process.env);
  if (region === null)
    return noStore("s3", `s3://${address.bucket}: the region is not known; write ?region=… behind the bucket`);
  const { bucket, prefix, endpoint } = address;
  const transport = transportOf(inputs);
  const retainUntil = inDays(address.retainDays);
  return lazyStore("s3", async () => {
    const { createS3Store } = await import("./chunks/store-BB2XQAJU.js");
    return createS3Store({ place: { bucket, prefix, region, endpoint }, retainUntil, credentials, transport });
  });
};
var ledgerStore = (inputs, { repository: name, ref }) => {
  const { ledgerToken } = inputs.storing;
  if (ledgerToken === "")
    return noStore("ledger", `ledger://${name}: the input "ledger-token" is empty; forks get no secrets`);
  return lazyStore("ledger", async () => {
    const { createLedgerRepository } = await import("./chunks/repository-KPADW7GP.js");
    const { createLedgerStore } = await import("./chunks/store-BCTLQSHW.js");
    const repository = createLedgerRepository(clientOf(inputs, ledgerToken), name);
    return createLedgerStore({
      repository,
      name,
      ref,
      urlOf: (commit) => `${context.serverUrl}/${name}/commit/${commit}`
    });
  });
};
var transportOf = (inputs) => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createTransport(attempt, total - reserve / 2);
};
var inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();

// src/wiring/ticket-notes.ts
var WRITERS = {
  jira: async () => (await import("./chunks/jira-RSEKQJQC.js")).noteJira,
  servicenow: async () => (await import("./chunks/servicenow-OWKX3MQE.js")).noteServiceNow,
  "azure-boards": async () => (await import("./chunks/azure-boards-E65RHWAW.js")).noteAzureBoards,
  linear: async () => (await import("./chunks/linear-VZKJOCGX.js")).noteLinear
};
var ticketNotesOf = (inputs, time, codeHost) => async ({ system, url, repository }, key, note) => {
  try {
    if (system === "github") {
      const { noteGitHub } = await import("./chunks/github-ZUP3F5UX.js");
      return { state: await noteGitHub(repository)(codeHost, key, note) };
    }
    const client = ticketClient(ticketAccess(inputs, system, url), time, attemptOf(inputs));
    const write2 = await WRITERS[system]();
    return { state: await withinTime(key, time, inputs.timeout, () => write2(client, key, note)) };
  } catch (error) {
    const found = foundOf(error);
    if (found === null) throw error;
    return { state: "not-written", found: `${url ?? system}: ${found}` };
  }
};
var foundOf = (error) => {
  if (error instanceof RequestError) return error.found;
  if (error instanceof CollectError) return error.fault.found;
  return error instanceof Malformed ? error.message : null;
};

// src/wiring/ports.ts
var portsOf = ({ inputs, patience }, occasion, part) => {
  const client = clientOf(inputs, inputs.token);
  const time = ticketTime(inputs.tickets, patience);
  const tickets = ticketSystemOf(inputs.tickets, time);
  const source = createSource(client, { workspace: process.env["GITHUB_WORKSPACE"] ?? null, tickets });
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    source,
    policySource: hasPolicyToken ? createSource(clientOf(inputs, inputs.policyToken), { workspace: null, tickets }) : source,
    status: createStatusWriter(writerOf(inputs, client).lastly),
    statusByReader: inputs.statusToken === inputs.token,
    workflowRun: createWorkflowRunReader(client),
    workflowFile: createWorkflowFileComparison(client),
    group: createGroupReader(client),
    landings: createLandings(client),
    allowance: client.allowance,
    signer: signerOf(inputs),
    stores: storesOf({ inputs, occasion, client }),
    ...inputs.followUp === null ? {} : { followUp: createFollowUpWriter(client) },
    ...inputs.tickets.note === null ? {} : { ticketNotes: ticketNotesOf(inputs.tickets, time, client) },
    saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
    saveProofs: (files) => saveProofs(inputs.evidencePath, part, files)
  };
};

// src/action.ts
process.exitCode = 1;
var main = async (lastWords) => {
  warnOfUnknownInputs();
  const inputs = readInputs(getInput);
  const secrets = [
    ...[inputs.token, inputs.statusToken, inputs.policyToken],
    ...storeSecrets(inputs, process.env),
    ...ticketSecrets(inputs.tickets)
  ];
  for (const secret of new Set(secrets)) setSecret(secret);
  await checkSigningKey(inputs);
  await checkEvidencePath(inputs.evidencePath);
  const occasion = occasionOf({ environment: process.env, payload: context.payload }, inputs);
  const tools = toolsOf(inputs, occasion, lastWords);
  if (occasion.kind === "change") lastWords.expect();
  const begun = occasion.kind === "change" ? begunAhead(tools, occasion) : tools;
  await turn();
  await turn();
  const [{ attend, present }, build] = await Promise.all([import("./chunks/later-JMXJE4ZQ.js"), buildDigest(import.meta.url)]);
  const attended = await attend(begun, { ...occasion, run: { ...occasion.run, build } });
  await show(attended, present);
  process.exitCode = attended.exitCode;
};
var turn = () => new Promise((resolve2) => {
  setImmediate(resolve2);
});
var toolsOf = (inputs, occasion, { onJudging }) => {
  const started = performance.now();
  const patience = { lost: false };
  return {
    settings: { policyPath: ".github/countersign.yml", centralPolicy: inputs.policy, toolVersion: TOOL_VERSION },
    survey: () => {
      const client = clientOf(inputs, inputs.token);
      return createSurvey(client, writerOf(inputs, client));
    },
    runEvidence: async () => (await import("./chunks/later-JMXJE4ZQ.js")).createRunEvidence(clientOf(inputs, inputs.token)),
    portsOf: (part) => portsOf({ inputs, patience }, occasion, part),
    left: () => budgetOf(inputs).sweep - (performance.now() - started),
    onJudging
  };
};
var show = async ({ shown, exitCode }, present) => {
  if (shown.kind === "shown") await present(shown);
  else if (exitCode === 0) info(shown.line);
  else setFailed(shown.line);
};
var warnOfUnknownInputs = () => {
  const known = new Set(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("INPUT_") && !known.has(name))
      warning(`The input "${name.slice(6).toLowerCase()}" is not known and changes nothing.`);
  }
};
var explain = (error) => {
  if (error instanceof InputError) return error.message;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The gate itself failed, so nothing is shown to be in order: ${words}. Run it again; report it if it happens twice.`;
};
try {
  await main(keepLastWords());
} catch (error) {
  setFailed(explain(error));
  process.exitCode = 1;
}
