import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  orNull
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  optional,
  record,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/tickets/jira/instant.ts
var jiraInstant = (value, path) => instant(typeof value === "string" ? value.replace(/([+-]\d\d)(\d\d)$/u, "$1:$2") : value, path);

// src/collect/tickets/jira/person.ts
var personOf = (user) => {
  if (user === null) return null;
  const id = user.get("accountId", optional(text)) ?? user.get("key", optional(text)) ?? "";
  const mail = user.get("emailAddress", optional(text)) ?? "";
  return {
    account: null,
    alias: MAIL.test(mail) ? mail : null,
    handle: HANDLE.test(id) ? `jira:${id}` : null,
    // Forge and Connect apps, and what automations act as.
    kind: user.get("accountType", optional(text)) === "app" ? "machine" : "person"
  };
};
var MAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/u;
var HANDLE = /^[\w:.+-]{1,128}$/u;
var isSame = (a, b) => a.handle !== null && b.handle !== null ? a.handle === b.handle : a.alias !== null && a.alias.toLowerCase() === b.alias?.toLowerCase();

// src/collect/tickets/jira/approvals.ts
var PAGE = 50;
var PAGES = 20;
var readApprovals = async (client, key) => {
  const rounds = [];
  for (let page = 0; page < PAGES; page += 1) {
    const answer = cursor(await readPage(client, key, rounds.length), "$");
    const values = answer.list("values", roundOf);
    rounds.push(...values);
    if (answer.get("isLastPage", boolean)) return inOrder(key, rounds);
    if (values.length === 0) break;
  }
  throw new CollectError({ code: "fact-unavailable", about: [key], found: "the list of its approvals does not end" });
};
var readPage = async (client, key, start) => {
  try {
    const headers = { "x-experimentalapi": "opt-in" };
    return await client.read("GET /rest/servicedeskapi/request/{key}/approval", { key, start, limit: PAGE, headers });
  } catch (error) {
    if (error instanceof RequestError && (error.fault === "not-found" || error.fault === "forbidden"))
      throw noRequest(key, error.found);
    throw error;
  }
};
var noRequest = (key, found) => new CollectError({
  code: "fact-unavailable",
  about: [key],
  found: `no request of Jira Service Management, or its approvals are hidden from the account of the gate (${found})`
});
var roundOf = (approval) => ({
  id: approval.get("id", filledText),
  name: approval.get("name", text),
  decision: approval.get("finalDecision", decision),
  created: approval.at("createdDate").get("iso8601", jiraInstant),
  completed: approval.maybe("completedDate")?.get("iso8601", jiraInstant) ?? null,
  answers: approval.list("approvers", (each) => ({
    by: personOf(each.maybe("approver")),
    decision: each.get("approverDecision", decision)
  }))
});
var decision = (value, path) => {
  if (value === "approved" || value === "declined" || value === "pending") return value;
  throw new Malformed(path, "approved, declined or pending");
};
var inOrder = (key, rounds) => {
  if (new Set(rounds.map(({ id }) => id)).size !== rounds.length)
    throw new CollectError({ code: "fact-unavailable", about: [key], found: "the list of its approvals changed" });
  return [...rounds].sort((a, b) => Date.parse(a.created) - Date.parse(b.created) || Number(a.id) - Number(b.id));
};
var answersOf = (rounds, edited) => currentRound(rounds).flatMap(
  (round) => round.answers.flatMap(
    ({ by, decision: given }) => given === "pending" ? [] : [{ by, at: answeredAt(round, edited), answer: given === "approved" ? "approved" : "refused" }]
  )
);
var currentRound = (rounds) => rounds.reduce(
  (current, round) => current.some(({ name }) => name === round.name) ? [round] : [...current, round],
  []
);
var answeredAt = ({ created, completed, answers }, edited) => {
  if (completed === null) return null;
  const given = answers.filter((each) => each.decision !== "pending");
  if (given.length === 1 || edited === null) return completed;
  const edit = Date.parse(edited.at);
  return edit >= Date.parse(created) && edit <= Date.parse(completed) ? null : completed;
};
var rulingOf = (rounds) => {
  const latest = [...new Map(rounds.map((round) => [round.name, round.decision])).values()];
  if (latest.includes("declined")) return "refused";
  if (latest.includes("pending")) return "waiting";
  return latest.length === 0 ? null : "approved";
};

// src/collect/tickets/jira/changelog.ts
var PAGE2 = 100;
var PAGES2 = 50;
var readChangelog = async (client, key, issue) => {
  const within = issue.at("changelog");
  const entries = within.list("histories", entryOf);
  const total = within.get("total", natural);
  if (entries.length === total) return inOrder2(key, entries);
  return inOrder2(key, await readPages(client, key, { read: entries.length, total }));
};
var readPages = async (client, key, short) => {
  const entries = [];
  for (let page = 0; page < PAGES2; page += 1) {
    const answer = cursor(await readPage2(client, key, entries.length, short), "$");
    const values = answer.list("values", entryOf);
    entries.push(...values);
    const total = answer.get("total", natural);
    if (entries.length > total) break;
    if (entries.length === total) return entries;
    if (values.length === 0) throw cut(key, { read: entries.length, total });
  }
  throw cut(key, { read: entries.length, total: short.total });
};
var readPage2 = async (client, key, startAt, short) => {
  try {
    return await client.read("GET /rest/api/2/issue/{key}/changelog", { key, startAt, maxResults: PAGE2 });
  } catch (error) {
    if (error instanceof RequestError && error.fault === "not-found") throw cut(key, short);
    throw error;
  }
};
var cut = (key, { read, total }) => new CollectError({
  code: "fact-unavailable",
  about: [key],
  found: `the history shows ${String(read)} of ${String(total)} entries`
});
var inOrder2 = (key, entries) => {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length)
    throw new CollectError({ code: "fact-unavailable", about: [key], found: "the history shows an entry twice" });
  return [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(a.id) - Number(b.id));
};
var entryOf = (entry) => ({
  id: entry.get("id", filledText),
  at: entry.get("created", jiraInstant),
  by: personOf(entry.maybe("author")),
  items: entry.list("items", itemOf)
});
var itemOf = (item) => ({
  field: item.get("field", filledText),
  kind: item.get("fieldtype", text),
  fieldId: item.get("fieldId", optional(text)),
  from: { id: item.get("from", optional(text)), name: item.get("fromString", optional(text)) },
  to: { id: item.get("to", optional(text)), name: item.get("toString", optional(text)) }
});

// src/collect/tickets/jira/edits.ts
var BOOKKEEPING = /* @__PURE__ */ new Set([
  "status",
  "resolution",
  "resolutiondate",
  "assignee",
  "link",
  "remoteissuelink",
  "comment",
  "worklogid",
  "worklogtimespent",
  "timespent",
  "timeestimate",
  "issueparentassociation",
  "parent",
  "epic child"
]);
var BOOKKEEPING_TYPES = /* @__PURE__ */ new Set([
  "com.pyxis.greenhopper.jira:gh-lexo-rank",
  "com.pyxis.greenhopper.jira:gh-global-rank",
  "com.pyxis.greenhopper.jira:gh-sprint",
  "com.pyxis.greenhopper.jira:gh-epic-link",
  "com.pyxis.greenhopper.jira:gh-epic-status",
  "com.pyxis.greenhopper.jira:gh-epic-color",
  "com.atlassian.servicedesk:sd-sla-field",
  "com.atlassian.servicedesk:sd-request-participants",
  "com.atlassian.servicedesk:sd-request-feedback",
  "com.atlassian.servicedesk:sd-request-feedback-date",
  "com.atlassian.servicedesk.approvals-plugin:sd-approvals",
  "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummary",
  "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf"
]);
var NAMED = 20;
var lastEditOf = (history, fields) => {
  const edits = history.flatMap((entry) => {
    const edited = entry.items.filter((item) => !isBookkeeping(item, fields));
    const names = [...new Set(edited.map(({ field }) => field.slice(0, 255)))];
    return names.length === 0 ? [] : [{ at: entry.at, by: entry.by, fields: names.slice(0, NAMED) }];
  });
  return edits.at(-1) ?? null;
};
var isBookkeeping = (item, { byName, types }) => {
  const name = item.field.toLowerCase();
  if (item.kind === "jira") return BOOKKEEPING.has(name);
  const ids = item.fieldId === null ? byName.get(name) ?? [] : [item.fieldId];
  return ids.length > 0 && ids.every((id) => BOOKKEEPING_TYPES.has(types.get(id) ?? ""));
};
var movesInto = (history, state, allowed) => {
  const moves = history.flatMap(
    (entry) => entry.items.filter(isMove).map((item) => ({ at: entry.at, by: entry.by, item }))
  );
  const last = moves.at(-1);
  if (last !== void 0 && last.item.to.id !== state.id) return { fits: "no" };
  if (!allowed.includes(state.name)) return { fits: "yes", approvals: [] };
  const isInside = ({ id, name }) => id === state.id || name !== null && allowed.includes(name);
  const entered = moves.findLast(({ item }) => isInside(item.to) && !isInside(item.from));
  if (entered === void 0) return { fits: "yes", approvals: [] };
  return { fits: "yes", approvals: [{ by: entered.by, at: entered.at, answer: "approved" }] };
};
var isMove = ({ field, kind }) => kind === "jira" && field === "status";

// src/collect/tickets/jira/fields.ts
var fieldsOf = (issue) => {
  const byName = /* @__PURE__ */ new Map();
  for (const [id, name] of Object.entries(issue.get("names", record))) {
    const plain = text(name, "$.names").trim().toLowerCase();
    byName.set(plain, [...byName.get(plain) ?? [], id]);
  }
  return { values: issue.get("fields", record), byName, types: typesOf(issue.get("schema", record)) };
};
var typesOf = (schema) => new Map(
  Object.entries(schema).flatMap(([id, given]) => {
    const shape = record(given, `$.schema.${id}`);
    const custom = Object.hasOwn(shape, "custom") ? shape["custom"] : void 0;
    return typeof custom === "string" ? [[id, custom]] : [];
  })
);
var STARTS = ["planned start", "planned start date", "change start date"];
var ENDS = ["planned end", "planned end date", "change completion date"];
var windowOf = (fields) => {
  const from = timesOf(fields, STARTS).sort().at(-1);
  const to = timesOf(fields, ENDS).sort()[0];
  return from === void 0 || to === void 0 ? null : { from, to };
};
var timesOf = (fields, names) => valuesOf(fields, names).flatMap((value) => {
  const given = optional(text)(value, "$.fields");
  return given === null || /^\d{4}-\d\d-\d\d$/u.test(given) ? [] : [jiraInstant(given, "$.fields")];
});
var SERVICES = ["affected services", "affected service"];
var itemsOf = (fields) => {
  const components = valuesOf(fields, ["component/s", "components", "component"]);
  const own = Object.hasOwn(fields.values, "components") ? [fields.values["components"]] : [];
  const listed = [...own, ...components, ...valuesOf(fields, SERVICES)].flatMap(
    (value) => Array.isArray(value) ? value.flatMap(nameOf) : []
  );
  return [...new Set(listed)].sort();
};
var nameOf = (item) => {
  if (typeof item !== "object" || item === null || !Object.hasOwn(item, "name")) return [];
  const { name } = item;
  if (typeof name !== "string") throw new Malformed("$.fields.components", "a name");
  return [name];
};
var valuesOf = ({ values, byName }, names) => names.flatMap((name) => byName.get(name) ?? []).flatMap((id) => Object.hasOwn(values, id) ? [values[id]] : []);

// src/collect/tickets/jira/issue.ts
var TITLE = 1e3;
var issueOf = (value, key) => {
  const answer = cursor(value, "$");
  expectKey(answer.get("key", filledText), key);
  const fields = answer.at("fields");
  const project = fields.at("project").get("key", filledText);
  if (!key.startsWith(`${project}-`)) throw new Malformed("$.fields.project.key", `the project of ${key}`);
  const status = fields.at("status");
  return {
    answer,
    project,
    state: { id: status.get("id", filledText), name: status.get("name", filledText) },
    type: fields.at("issuetype").get("name", filledText),
    title: fields.get("summary", text).slice(0, TITLE),
    requesters: requestersOf([personOf(fields.maybe("creator")), personOf(fields.maybe("reporter"))]),
    fields: fieldsOf(answer)
  };
};
var expectKey = (found, key) => {
  if (found === key) return;
  const other = /^[A-Z][A-Z0-9_]{0,99}-[1-9][0-9]{0,9}$/u.test(found) ? found : "another issue";
  throw new CollectError({
    code: "fact-unavailable",
    about: [key],
    found: `the issue answers to ${other} now; the change must name it so`
  });
};
var requestersOf = ([creator = null, reporter = null]) => {
  if (creator === null || reporter === null) return [];
  return isSame(creator, reporter) ? [creator] : [creator, reporter];
};

// src/collect/tickets/jira.ts
var GATEWAY = "https://api.atlassian.com/";
var ASKED = { fields: "*all,-comment,-worklog,-attachment,-subtasks,-issuelinks", expand: "names,schema,changelog" };
var readJira = async (client, place, key, demand) => {
  const [answer, rounds] = await Promise.all([
    orNull(client.read("GET /rest/api/2/issue/{key}", { key, ...ASKED })),
    roundsOf(client, key, demand)
  ]);
  if (answer === null) return { key, found: "absent-or-hidden" };
  const issue = issueOf(answer, key);
  return { key, found: "present", ticket: await ticketOf(client, place, key, { issue, rounds, demand }) };
};
var roundsOf = async (client, key, { approval }) => {
  if (approval === "move") return null;
  try {
    return known(await readApprovals(client, key));
  } catch (error) {
    if (error instanceof CollectError) return unknown(error.fault);
    throw error;
  }
};
var ticketOf = async (client, place, key, read) => {
  const { issue, rounds, demand } = read;
  const history = await readChangelog(client, key, issue.answer);
  const moves = movesInto(history, issue.state, demand.states);
  if (moves.fits === "no") throw changing(key);
  const edited = lastEditOf(history, issue.fields);
  return {
    key,
    url: place.url.startsWith(GATEWAY) ? null : `${place.url}/browse/${encodeURIComponent(key)}`,
    project: issue.project,
    state: issue.state.name,
    type: issue.type,
    title: issue.title,
    requesters: issue.requesters,
    approvedBy: rounds === null ? "move" : "record",
    approvals: approvalsOf(rounds, moves.approvals, edited),
    ruling: rounds?.known === true ? rulingOf(rounds.value) : null,
    edited: known(edited),
    window: windowOf(issue.fields),
    items: itemsOf(issue.fields),
    usedBy: unknown(
      unavailable(
        key,
        demand.singleUse ? "Jira does not tell which changes it was used for" : "not asked for: tickets may be used again"
      )
    )
  };
};
var approvalsOf = (rounds, moves, edited) => {
  if (rounds === null) return known(moves);
  return rounds.known ? known(answersOf(rounds.value, edited)) : rounds;
};
var changing = (key) => new CollectError({
  code: "fact-unavailable",
  about: [key],
  found: "its history ends in another state than the issue is in"
});
export {
  readJira
};
