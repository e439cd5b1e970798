import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  extendedFile
} from "./chunk-TWSPNMR4.js";

// src/app/read-input.ts
var USER = /(\/\/|%2F%2F)[^\s"/?#]*?(@|%40)/giu;
var InputError = class extends Error {
  name = "InputError";
  constructor(message) {
    super(message.replaceAll(USER, "$1…$2"));
  }
};

// src/app/ticket-inputs.ts
var TICKET_INPUTS = [
  "jira-user",
  "jira-token",
  "servicenow-user",
  "servicenow-password",
  "servicenow-token",
  "azure-boards-token",
  "linear-token",
  "ticket-timeout",
  "ticket-note"
];
var TIMEOUT = 20;
var LONGEST_TIMEOUT = 120;
var readTicketInputs = (given) => ({
  jira: { user: given("jira-user"), token: given("jira-token") },
  serviceNow: {
    user: given("servicenow-user"),
    password: given("servicenow-password"),
    token: given("servicenow-token")
  },
  azureBoardsToken: given("azure-boards-token"),
  linearToken: given("linear-token"),
  timeout: timeoutOf(given("ticket-timeout")),
  note: noteOf(given("ticket-note"))
});
var ticketSecrets = ({ jira, serviceNow, azureBoardsToken, linearToken }) => [jira.token, serviceNow.password, serviceNow.token, azureBoardsToken, linearToken].filter((each) => each !== "");
var timeoutOf = (text) => {
  if (text === "") return TIMEOUT;
  const seconds = /^[1-9]\d{0,2}$/u.test(text) ? Number(text) : Number.NaN;
  if (seconds <= LONGEST_TIMEOUT) return seconds;
  throw new InputError(
    `The input "ticket-timeout" is ${JSON.stringify(text)}; it must be a whole number from 1 to ${String(LONGEST_TIMEOUT)}.`
  );
};
var noteOf = (text) => {
  if (text === "" || text === "verdict") return text === "" ? null : text;
  throw new InputError(`The input "ticket-note" is ${JSON.stringify(text)}; it must be verdict, or left out.`);
};

// src/app/upkeep-inputs.ts
var UPKEEP_INPUTS = [
  "findings",
  "findings-label",
  "webhook-url",
  "webhook-format",
  "webhook-secret",
  "webhook-key"
];
var FORMATS = { slack: true, pagerduty: true, opsgenie: true, json: true };
var readUpkeepInputs = (given) => {
  const findings = given("findings");
  if (findings !== "" && findings !== "none" && findings !== "issue")
    throw new InputError(`The input "findings" is ${JSON.stringify(findings)}; it must be issue, none, or left out.`);
  const label = labelOf(given("findings-label"));
  return { issueLabel: findings === "issue" ? label : null, webhook: webhookOf(given) };
};
var upkeepSecrets = ({ webhook }) => webhook === null ? [] : [webhook.url, webhook.secret, webhook.key].filter((each) => each !== "");
var labelOf = (text) => {
  if (text === "") return "countersign";
  if (text.length <= 50 && !text.includes(",")) return text;
  throw new InputError(
    `The input "findings-label" is ${JSON.stringify(text)}; it must be one label of at most 50 characters.`
  );
};
var webhookOf = (given) => {
  const [url, secret, key] = [given("webhook-url"), given("webhook-secret"), given("webhook-key")];
  const format = formatOf(given("webhook-format"));
  if (url === "") {
    if (secret === "" && key === "") return null;
    throw new InputError('The input "webhook-url" is empty, while "webhook-secret" or "webhook-key" is given.');
  }
  if (!isSafe(url))
    throw new InputError(
      'The input "webhook-url" must be an https address without user and fragment; it is not shown.'
    );
  const takesKey = format === "pagerduty" || format === "opsgenie";
  if (takesKey !== (key !== ""))
    throw new InputError(
      `The input "webhook-key" goes together with webhook-format pagerduty or opsgenie, and they with it; the format is ${format}.`
    );
  if (format === "opsgenie" && new URL(url).search !== "")
    throw new InputError('The input "webhook-url" must have no query where the format is opsgenie; it is not shown.');
  if (format === "json" && secret === "")
    throw new InputError('The input "webhook-secret" is empty; webhook-format json is always signed.');
  return { url, format, secret, key };
};
var formatOf = (text) => {
  const found = text === "" ? "slack" : text;
  if (isFormat(found)) return found;
  throw new InputError(
    `The input "webhook-format" is ${JSON.stringify(text)}; it must be one of ${Object.keys(FORMATS).join(", ")}.`
  );
};
var isFormat = (text) => Object.hasOwn(FORMATS, text);
var isSafe = (text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  const isPrivate = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
  return isPrivate && username === "" && password === "" && hash === "";
};
var LOOPBACK = /* @__PURE__ */ new Set(["127.0.0.1", "[::1]", "localhost"]);

// src/app/deployment-inputs.ts
var DEPLOYMENT_INPUTS = [
  "environment",
  "artifacts",
  "deployment-id",
  "commit",
  "deployment-status",
  "deployment-job",
  "verification",
  "verification-command",
  "verification-timeout",
  "gate-evidence"
];
var readDeploymentInputs = (given) => {
  const verification = verificationOf(given("verification"));
  const command = commandOf(given("verification-command"), given("verification-timeout"));
  if (verification !== null && command !== null)
    throw new InputError('The inputs "verification" and "verification-command" are both given; give one of them.');
  return {
    environment: named("environment", given("environment"), MOST_NAME),
    artifacts: artifactsOf(given("artifacts")),
    deployment: numberOf("deployment-id", given("deployment-id"), Number.MAX_SAFE_INTEGER),
    commit: matching(
      "commit",
      given("commit"),
      /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
      "the whole id of a commit, lower-case"
    ),
    status: statusOf(given("deployment-status")),
    job: named("deployment-job", given("deployment-job"), MOST_NAME),
    verification,
    command,
    gateEvidence: gateEvidenceOf(given("gate-evidence"))
  };
};
var MOST_NAME = 255;
var MOST_ARTIFACTS = 100;
var MOST_SECONDS = 1800;
var SECONDS = 60;
var refuse = (name, text, wanted) => {
  throw new InputError(`The input "${name}" is ${JSON.stringify(text)}; it must be ${wanted}.`);
};
var named = (name, text, most) => {
  if (text === "") return null;
  const isPlain = text.length <= most && text.trim() === text && !new RegExp("\\p{Cc}", "u").test(text);
  return isPlain ? text : refuse(name, text, `a name of one line and at most ${String(most)} characters`);
};
var matching = (name, text, pattern, wanted) => {
  if (text === "") return null;
  return pattern.test(text) ? text : refuse(name, text, wanted);
};
var numberOf = (name, text, most) => {
  if (text === "") return null;
  const value = /^[1-9]\d{0,15}$/u.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : refuse(name, text, `a whole number from 1 to ${String(most)}`);
};
var ARTIFACT = /^(?:(?<name>.{1,200})@)?(?<digest>sha256:[0-9a-f]{64})$/u;
var artifactsOf = (text) => {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim()).filter((line) => line !== "");
  const artifacts = new Map(lines.map((line) => [line, artifactOf(line)]));
  if (artifacts.size <= MOST_ARTIFACTS) return [...artifacts.values()];
  throw new InputError(
    `The input "artifacts" names ${String(artifacts.size)}; at most ${String(MOST_ARTIFACTS)} can be judged.`
  );
};
var artifactOf = (line) => {
  const { name, digest } = ARTIFACT.exec(line)?.groups ?? {};
  if (digest === void 0 || new RegExp("\\p{Cc}", "u").test(name ?? ""))
    return refuse("artifacts", line, "lines of name@sha256:<64 hex digits, lower-case>, or of the digest alone");
  return { name: name ?? digest, digest };
};
var statusOf = (text) => {
  switch (text) {
    case "":
      return null;
    case "success":
    case "failure":
    case "cancelled":
      return text;
    case "skipped":
      return "cancelled";
    default:
      return refuse("deployment-status", text, "success, failure, cancelled or skipped");
  }
};
var VERIFIED = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["success", "passed"],
  ["failed", "failed"],
  ["failure", "failed"],
  ["cancelled", "none"],
  ["skipped", "none"]
]);
var verificationOf = (given) => {
  if (given === "") return null;
  const result = VERIFIED.get(given);
  return result === void 0 ? refuse("verification", given, `one of ${[...VERIFIED.keys()].join(", ")}`) : { result, given };
};
var commandOf = (text, timeout) => {
  const seconds = numberOf("verification-timeout", timeout, MOST_SECONDS) ?? SECONDS;
  if (text === "") return null;
  if (text.trim() === "") return refuse("verification-command", text, "a command of bash");
  return { text, seconds };
};
var gateEvidenceOf = (text) => matching("gate-evidence", text, /^[0-9a-f]{64}$/u, "the sha256 of a record, 64 hex digits, lower-case");

// src/app/store-address.ts
var RETAIN_DAYS = 2557;
var MOST_RETAIN_DAYS = 36500;
var LEDGER_REF = "refs/heads/evidence";
var LOOPBACK2 = /* @__PURE__ */ new Set(["127.0.0.1", "localhost", "[::1]"]);
var storeAddresses = (text) => {
  const given = text.split(/[\s,]+/u).filter((each) => each !== "");
  const twice = given.find((each, at) => given.indexOf(each) !== at);
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
var endpointOf = (address, text) => {
  if (text === void 0) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  const safe = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK2.has(url.hostname);
  if (url !== null && bare && safe) return url.href.replace(/\/+$/u, "");
  throw fault(address, "endpoint", "it must be an https address without a query");
};
var daysOf = (address, text) => {
  if (text === void 0) return RETAIN_DAYS;
  const days = /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : Number.NaN;
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
  "ledger-token",
  "trusted-root"
];
var readStoreInputs = (given) => ({
  addresses: storeAddresses(given("stores")),
  s3: {
    accessKeyId: given("s3-access-key-id"),
    secretAccessKey: given("s3-secret-access-key"),
    sessionToken: given("s3-session-token")
  },
  ledgerToken: given("ledger-token"),
  trustedRoot: given("trusted-root") === "" ? null : given("trusted-root")
});

// src/app/inputs.ts
var PHASES = ["gate", "before", "after", "assure", "reconcile", "access", "models"];
var INPUTS = [
  "token",
  "status-token",
  "policy",
  "policy-token",
  "pull-request",
  "evidence-path",
  "retention-days",
  "phase",
  "follow-up",
  "sign",
  "signing-key",
  "fulcio-url",
  "rekor-url",
  "tsa-url",
  "call-timeout",
  "run-timeout",
  ...STORE_INPUTS,
  ...TICKET_INPUTS,
  ...UPKEEP_INPUTS,
  ...DEPLOYMENT_INPUTS
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
    phase: phaseOf(given("phase")),
    callTimeout: count("call-timeout", given("call-timeout"), 1, 120) ?? 20,
    runTimeout: count("run-timeout", given("run-timeout"), 10, 600) ?? 120,
    storing: readStoreInputs(given),
    tickets: readTicketInputs(given),
    upkeep: readUpkeepInputs(given),
    deployment: readDeploymentInputs(given)
  };
};
var phaseOf = (text) => {
  const found = text === "" ? "gate" : PHASES.find((phase) => phase === text);
  if (found !== void 0) return found;
  throw new InputError(`The input "phase" is ${JSON.stringify(text)}; it must be one of ${PHASES.join(", ")}.`);
};
var followUpOf = (text) => {
  if (text === "" || text === "issue") return text === "" ? null : text;
  throw new InputError(`The input "follow-up" is ${JSON.stringify(text)}; it must be issue, or left out.`);
};
var signOf = (text) => {
  switch (text) {
    case "":
    case "auto":
      return "auto";
    case "keyless":
    case "key":
    case "off":
      return text;
    default:
      throw new InputError(`The input "sign" is ${JSON.stringify(text)}; it must be auto, keyless, key or off.`);
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
var service = (name, text) => {
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe2 = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK3.has(url.hostname);
  if (url !== null && isSafe2 && url.username === "" && url.password === "" && url.search === "" && url.hash === "")
    return text;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text)}; it must be an https address without user, query and fragment.`
  );
};
var LOOPBACK3 = /* @__PURE__ */ new Set(["127.0.0.1", "[::1]", "localhost"]);
var orElse = (text, fallback) => text === "" ? fallback : text;
var count = (name, text, min, max) => {
  if (text === "") return null;
  const value = /^[1-9]\d{0,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text)}; it must be a whole number from ${min} to ${max}.`
  );
};
var place = (text) => {
  if (text === "") return null;
  const file = extendedFile(text);
  if (file !== null) return file;
  throw new InputError(`The input "policy" is ${JSON.stringify(text)}; it must read owner/repository/path@ref.`);
};

// src/wiring/budget.ts
var SECOND_MS = 1e3;
var MOST_RESERVE_MS = 15e3;
var RESERVED_PART = 0.3;
var SWEEP_BUDGETS = 4;
var budgetOf = ({ callTimeout, runTimeout }) => {
  const total = runTimeout * SECOND_MS;
  return {
    attempt: callTimeout * SECOND_MS,
    total,
    reserve: Math.min(MOST_RESERVE_MS, total * RESERVED_PART),
    sweep: total * SWEEP_BUDGETS
  };
};

// src/lib/client/exchange.ts
var ExchangeError = class extends Error {
  name = "ExchangeError";
  fault;
  status;
  constructor(fault2, status, message) {
    super(message);
    this.fault = fault2;
    this.status = status;
  }
};
var STRICT = { rejectUnauthorized: true, insecureHTTPParser: false };
var openWire = (sockets) => {
  const agents = /* @__PURE__ */ new Map();
  const start = (url, options) => {
    const { Agent, request } = protocolOf(url);
    const agent = agents.get(url.protocol) ?? new Agent({ keepAlive: true, maxSockets: sockets, maxFreeSockets: sockets });
    agents.set(url.protocol, agent);
    return request(url, { ...options, ...STRICT, agent });
  };
  return { send: (outgoing, limits) => attempt(start, outgoing, limits) };
};
var protocolOf = (url) => url.protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
var attempt = (start, outgoing, limits) => new Promise((resolve, reject) => {
  let status = null;
  const request = start(outgoing.url, { method: outgoing.method, headers: { ...outgoing.headers } });
  const timer = setTimeout(() => {
    fail(
      new ExchangeError("timeout", status, `no whole answer within ${String(Math.round(limits.milliseconds))} ms`)
    );
  }, limits.milliseconds);
  const fail = (error) => {
    clearTimeout(timer);
    reject(error);
    request.destroy();
  };
  request.on("error", (error) => {
    fail(new ExchangeError("transport", status, codeOf(error)));
  });
  request.on("response", (message) => {
    status = message.statusCode ?? 0;
    readWhole(message, limits.bytes).then((body) => {
      clearTimeout(timer);
      resolve({ status: message.statusCode ?? 0, headers: headersOf(message), body });
    }, fail);
  });
  request.end(outgoing.body ?? void 0);
});
var LARGE = 1024 * 1024;
var readWhole = (message, limit) => new Promise((resolve, reject) => {
  const status = message.statusCode ?? 0;
  const told = Number(message.headers["content-length"] ?? 0);
  const place2 = told >= LARGE && told <= limit ? Buffer.allocUnsafe(told) : null;
  const chunks = [];
  let size = 0;
  const cut = () => {
    reject(new ExchangeError("transport", status, "body cut off"));
  };
  message.on("data", (chunk) => {
    if (place2 === null) chunks.push(chunk);
    else chunk.copy(place2, size);
    size += chunk.length;
    if (size <= limit) return;
    chunks.length = 0;
    reject(new ExchangeError("too-large", status, `body over ${String(limit)} bytes`));
  });
  message.on("aborted", cut);
  message.on("error", cut);
  message.on("close", cut);
  message.on("end", () => {
    if (message.complete) resolve(place2 === null ? Buffer.concat(chunks, size) : place2.subarray(0, size));
    else cut();
  });
});
var headersOf = (message) => {
  const headers = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
};
var codeOf = (error) => {
  const code = "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "connection failed";
};

export {
  InputError,
  storeAddresses,
  readTicketInputs,
  ticketSecrets,
  upkeepSecrets,
  INPUTS,
  readInputs,
  ExchangeError,
  openWire,
  budgetOf
};
