import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createRepositoryReader
} from "./chunk-V6JH7DGA.js";
import {
  recordAccessOf,
  recordFinderOf
} from "./chunk-VAUIITEV.js";
import "./chunk-5OO2EAYH.js";
import {
  sealPortsOf
} from "./chunk-GQNLNL5Q.js";
import {
  bytesOf,
  exchange
} from "./chunk-W57QTYSE.js";
import "./chunk-WC4TYBUB.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import {
  clientOf
} from "./chunk-S2SAZACM.js";
import {
  createTransport
} from "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-U2XUE4JJ.js";
import "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import {
  TOOL_VERSION
} from "./chunk-4T6FSV6Q.js";
import {
  budgetOf
} from "./chunk-JOIHDZKP.js";
import "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-5EACDCEB.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/upkeep-ports.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/publish/sinks/issues.ts
import { createHash } from "node:crypto";

// src/publish/sinks/found-issue.ts
var foundIssues = async (client, repository, label) => {
  const listed = await client.list(
    "GET /repos/{owner}/{repo}/issues",
    { ...repository, state: "all", labels: label },
    { unique: "id" }
  );
  return listed.map(readIssue).filter((each) => each !== null);
};
var issueAt = async (client, repository, { number, marker }) => {
  try {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
    const found = readIssue(await client.read(route, { ...repository, issue_number: number }));
    return found?.body.includes(marker) === true ? found : null;
  } catch (error) {
    if (error instanceof RequestError && (error.fault === "not-found" || GONE.has(error.status))) return null;
    throw error;
  }
};
var GONE = /* @__PURE__ */ new Set([301, 302, 307, 308, 410]);
var readIssue = (issue) => {
  if (!isRecord(issue) || issue["pull_request"] !== void 0) return null;
  const { number, html_url: url, body, state, user } = issue;
  if (typeof number !== "number" || !isRecord(user) || user["type"] !== "Bot") return null;
  return {
    number,
    url: typeof url === "string" && url.startsWith("https://") ? url : null,
    body: typeof body === "string" ? body : "",
    isOpen: state === "open"
  };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/publish/sinks/issues.ts
var MOST_WRITES = 60;
var createIssueSink = (client, label) => ({
  open: async (repository) => {
    try {
      return await openDesk(client, repository, label);
    } catch (error) {
      if (error instanceof RequestError) return error.found;
      throw error;
    }
  }
});
var openDesk = async (client, repository, label) => {
  const [owner = "", repo = ""] = repository.split("/");
  let writes = 0;
  const counted = {
    ...client,
    write: (route, parameters) => {
      writes += 1;
      return client.write(route, parameters);
    }
  };
  const place = { client: counted, repository: { owner, repo }, label, left: () => MOST_WRITES - writes };
  const listed = await foundIssues(client, place.repository, label);
  return {
    keep: (issue) => keep(place, listed, issue),
    standing: listed.filter(({ isOpen }) => isOpen).flatMap(({ number, body }) => strays(number, body))
  };
};
var MARKER = /<!-- countersign-[0-9a-f]{32} -->/gu;
var strays = (number, body) => [...body.matchAll(MARKER)].map(([marker]) => ({ number, marker }));
var keep = async (place, listed, issue) => {
  try {
    const there = await existing(place, listed, issue);
    if (issue.wanted === null) return await close(place, there, issue.farewell);
    if (there !== null && isAsWanted(there, issue)) return endedOf("unchanged", there, there.body);
    if (place.left() <= 0) return { state: "failed", found: `more than ${String(MOST_WRITES)} writes in one run` };
    return there === null ? await create(place, issue, issue.wanted) : await alter(place, there, issue, issue.wanted);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { state: "failed", found: error.found };
  }
};
var existing = async ({ client, repository }, listed, { place, marker }) => {
  const own = listed.filter(({ body }) => body.includes(marker)).sort((a, b) => a.number - b.number);
  const known = own.find(({ number }) => number === place) ?? own.find(({ isOpen }) => isOpen) ?? own[0];
  if (known !== void 0 || place === null) return known ?? null;
  return issueAt(client, repository, { number: place, marker });
};
var isAsWanted = ({ body, isOpen }, { text, wanted }) => isOpen && wanted !== null && wanted.news === null && wanted.unchanged && text !== null && digestOf(body) === text;
var create = async ({ client, repository, label }, { marker }, { title, body }) => {
  try {
    const made = await client.write("POST /repos/{owner}/{repo}/issues", {
      ...repository,
      title,
      body,
      labels: [label]
    });
    const found = readIssue(made);
    return found === null ? { state: "failed", found: "the answer names no issue" } : endedOf("written", found, body);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const there = (await foundIssues(client, repository, label)).find((each) => each.body.includes(marker));
    if (there !== void 0) return endedOf("written", there, there.body);
    throw error;
  }
};
var alter = async (place, there, issue, wanted) => {
  const news = there.isOpen ? wanted.news : wanted.returned;
  if (news !== null) await comment(place, there, news);
  const { title, body, unchanged } = wanted;
  const stands = there.isOpen && unchanged && issue.text === digestOf(there.body);
  if (stands) return endedOf("written", there, there.body);
  await patch(place, there, { title, body, state: "open" });
  return endedOf("written", there, body);
};
var close = async (place, there, farewell) => {
  if (there?.isOpen !== true) return { state: "closed" };
  if (place.left() <= 0) return { state: "failed", found: `more than ${String(MOST_WRITES)} writes in one run` };
  await comment(place, there, farewell);
  await patch(place, there, { state: "closed", state_reason: "completed" });
  return { state: "closed" };
};
var comment = async ({ client, repository }, { number }, body) => {
  await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    body
  });
};
var patch = async ({ client, repository }, { number }, change) => {
  await client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repository,
    issue_number: number,
    ...change
  });
};
var endedOf = (state, { number, url }, body) => ({
  state,
  number,
  url,
  text: digestOf(body)
});
var digestOf = (body) => createHash("sha256").update(body.replaceAll("\r\n", "\n").trimEnd()).digest("hex");

// src/publish/sinks/webhook.ts
import { createHash as createHash2, createHmac } from "node:crypto";
var TAKEN = {
  slack: [200, 201, 202, 204],
  pagerduty: [202],
  opsgenie: [202],
  json: [200, 201, 202, 204]
};
var createWebhookSink = (place, ways) => ({
  format: place.format,
  name: `webhook-${place.format}-${fingerprint(place)}`,
  key: place.format === "pagerduty" ? place.key : "",
  send: async (message, now) => {
    try {
      await exchange(
        ways,
        "the webhook",
        requestOf(place, message, { now, userAgent: ways.userAgent }),
        (answer) => bytesOf(answer, TAKEN[place.format])
      );
      return { state: "taken" };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { state: "failed", found: wordsOf(error), isDown: isDown(error) };
    }
  }
});
var fingerprint = ({ url, format, key }) => createHash2("sha256").update(JSON.stringify([url, format, key])).digest("hex").slice(0, 8);
var requestOf = ({ url, format, secret, key }, { path, body, id }, { now, userAgent }) => {
  const timestamp = String(Math.floor(Date.parse(now) / 1e3));
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return {
    method: "POST",
    url: path === "" ? url : `${url.replace(/\/+$/u, "")}${path}`,
    headers: {
      "content-type": "application/json",
      "user-agent": userAgent,
      "idempotency-key": id,
      ...format === "opsgenie" ? { authorization: `GenieKey ${key}` } : {},
      "x-countersign-timestamp": timestamp,
      ...secret === "" ? {} : { "x-countersign-signature-256": `sha256=${signature}` }
    },
    body: Buffer.from(body)
  };
};
var isDown = ({ status }) => status === null || status === 429 || status >= 500;
var wordsOf = ({ fault, status }) => {
  if (status !== null) return `it answered ${String(status)}`;
  if (fault === "deadline-exceeded") return "it did not answer in time";
  return fault === "too-large" ? "its answer is too large" : "it could not be reached";
};

// src/wiring/upkeep-ports.ts
var upkeepPortsOf = (inputs, occasion) => ({
  issues: issuesOf(inputs),
  webhook: webhookOf(inputs),
  slot: budgetOf(inputs).total,
  open: () => recordingPortsOf(inputs, occasion)
});
var recordingPortsOf = (inputs, occasion) => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, "assurance");
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    ...seal,
    policySource: hasPolicyToken ? createSource(clientOf(inputs, inputs.policyToken), {
      workspace: null,
      tickets,
      modelSignatures: modelSignaturesOf(inputs),
      largeFiles: largeFilesOf(inputs)
    }) : seal.source,
    ground: createRepositoryReader(client),
    finder: (ground, policy) => finderOf(inputs, client, ground, policy),
    now: client.now
  };
};
var finderOf = async (inputs, client, { repository }, { records }) => {
  const find = recordFinderOf(await recordAccessOf(inputs, client));
  return find({ repository, records, branches: [repository.defaultBranch] });
};
var issuesOf = (inputs) => {
  const { issueLabel } = inputs.upkeep;
  if (issueLabel === null) return null;
  return { open: (repository) => createIssueSink(clientOf(inputs, inputs.token), issueLabel).open(repository) };
};
var webhookOf = (inputs) => {
  const { webhook } = inputs.upkeep;
  if (webhook === null) return null;
  const { attempt, total } = budgetOf(inputs);
  let opened = null;
  const transport = (request) => {
    opened = opened ?? createTransport(attempt, total);
    return opened(request);
  };
  return createWebhookSink(webhook, {
    transport,
    sleep: (milliseconds) => sleep(milliseconds),
    userAgent: `countersign/${TOOL_VERSION}`
  });
};
export {
  upkeepPortsOf
};
