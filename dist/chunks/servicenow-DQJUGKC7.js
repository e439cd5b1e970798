import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  reasonOf
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  cursor,
  record,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/tickets/servicenow/fields.ts
var EMPTY = { shown: "", value: "" };
var emptied = (value, path) => value === null ? "" : text(value, path);
var field = (value, path) => {
  if (value === void 0) throw new Malformed(path, "a field that the account may read");
  const pair = record(value, path);
  const part = (key) => emptied(Object.hasOwn(pair, key) ? pair[key] : void 0, `${path}.${key}`);
  return { shown: part("display_value"), value: part("value") };
};
var fieldOf = (row, name) => row.get(name, field);
var filledValue = (row, name) => filled(fieldOf(row, name).value, row, name);
var filledWord = (row, name) => {
  const { shown, value } = fieldOf(row, name);
  return filled(value === "" ? "" : shown, row, name);
};
var filled = (found, row, name) => {
  if (found === "") throw new Malformed(`${row.path}.${name}`, "a value (an access rule may hide it from the account)");
  return found;
};
var walkedValue = (row, name) => row.get(name, (value, path) => value === void 0 || value === "" ? EMPTY : field(value, path)).value;
var SYS_ID = /^[0-9a-f]{32}$/u;
var sysIdOf = (row, name = "sys_id") => {
  const value = filledValue(row, name);
  if (!SYS_ID.test(value)) throw new Malformed(`${row.path}.${name}`, "a sys_id");
  return value;
};
var TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/u;
var utcOf = (value, path) => {
  const [, day, time] = TIME.exec(value) ?? [];
  const instant = `${day ?? ""}T${time ?? ""}Z`;
  if (day === void 0 || Number.isNaN(Date.parse(instant))) throw new Malformed(path, "a time in UTC");
  if (!new Date(Date.parse(instant)).toISOString().startsWith(day)) throw new Malformed(path, "a day of the calendar");
  return instant;
};
var timeOf = (row, name) => utcOf(filledValue(row, name), `${row.path}.${name}`);
var maybeTimeOf = (row, name) => {
  const { value } = fieldOf(row, name);
  return value === "" ? null : utcOf(value, `${row.path}.${name}`);
};

// src/collect/tickets/servicenow/people.ts
var MACHINE_FLAGS = ["internal_integration_user", "web_service_access_only"];
var KINDS = ["email", "user_name", ...MACHINE_FLAGS];
var userFields = (reference) => [
  reference,
  ...KINDS.map((name) => `${reference}.${name}`)
];
var USER_ID = /^[\w-]{1,40}$/u;
var userAt = (row, reference) => {
  const sysId = fieldOf(row, reference).value;
  if (sysId === "") return null;
  if (!USER_ID.test(sysId)) throw new Malformed(`${row.path}.${reference}`, "a sys_id");
  const walked = (name) => walkedValue(row, `${reference}.${name}`);
  const flags = MACHINE_FLAGS.map((name) => flagOf(walked(name), `${row.path}.${reference}.${name}`));
  const kind = flags.includes(true) ? "machine" : flags.includes(false) ? "person" : "unknown";
  return { sysId, userName: walked("user_name"), mail: walked("email"), kind };
};
var flagOf = (value, path) => {
  switch (value) {
    case "":
      return null;
    case "true":
    case "1":
      return true;
    case "false":
    case "0":
      return false;
    default:
      throw new Malformed(path, "true or false");
  }
};
var personOf = ({ sysId, mail, kind }) => ({
  account: null,
  alias: mail === "" ? null : mail,
  handle: `servicenow:${sysId}`,
  kind: kind === "machine" ? "machine" : "person"
});

// src/collect/tickets/servicenow/table.ts
var HEADERS = { accept: "application/json" };
var readRows = async (client, query) => {
  const { table, where, fields, size, most } = query;
  try {
    const rows = await client.list(
      `GET /api/now/table/${table}`,
      {
        sysparm_query: [...where, "ORDERBYsys_id"].join("^"),
        sysparm_fields: fields.join(","),
        sysparm_display_value: "all",
        sysparm_exclude_reference_link: "true",
        headers: HEADERS
      },
      {
        items: "result",
        offset: { limit: "sysparm_limit", from: "sysparm_offset", total: "x-total-count", size, most }
      }
    );
    return rows.map((row, index) => cursor(row, `${table}[${String(index)}]`));
  } catch (fault) {
    throw explained(fault, table);
  }
};
var explained = (fault, table) => {
  if (!(fault instanceof RequestError)) return fault;
  const hint = HINTS[fault.fault]?.(fault, table) ?? null;
  if (hint === null) return fault;
  return new CollectError({ code: "fact-unavailable", about: [table], found: `${hint} (${lasting(fault.found)})` });
};
var lasting = (found) => found.replaceAll(/, (?:attempt|request) [^,]+/gu, "");
var HINTS = {
  unauthorized: () => "the instance refuses the credentials",
  forbidden: (_fault, table) => `the account may not read ${table}`,
  "not-found": (_fault, table) => `the instance shows no ${table} to the account`,
  refused: ({ status, found }) => {
    if (found.includes("rows told")) return "more rows than the query can have";
    return status !== null && status >= 300 && status < 400 ? "the instance sends to a login page" : null;
  },
  malformed: ({ found }, table) => {
    if (found.includes("not JSON")) return "a page instead of data: a login page, or an instance that sleeps";
    return found.includes("list-unstable") ? `rows of ${table} are hidden from the account` : null;
  }
};

// src/collect/tickets/servicenow/approvals.ts
var FIELDS = [
  ...["sys_id", "sysapproval", "state", "sys_created_on", "sys_updated_on", "sys_updated_by"],
  ...userFields("approver")
];
var PAGE = 200;
var MOST = 1e3;
var readApprovals = async (client, key, sysId) => {
  const where = [`sysapproval=${sysId}`];
  const rows = await readRows(client, { table: "sysapproval_approver", where, fields: FIELDS, size: PAGE, most: MOST });
  const ids = new Set(rows.map((row) => sysIdOf(row)));
  if (ids.size !== rows.length) throw untold(key, "an approval that is listed twice");
  return standing(rows.map((row) => rowOf(row, key, sysId)));
};
var rowOf = (row, key, sysId) => {
  if (sysIdOf(row, "sysapproval") !== sysId) throw untold(key, "approvals of other records");
  const approver = userAt(row, "approver");
  if (approver === null) throw new Malformed(`${row.path}.approver`, "an approver that the account may see");
  return {
    sysId: sysIdOf(row),
    approver,
    answer: answerOf(filledValue(row, "state"), `${row.path}.state`),
    asked: timeOf(row, "sys_created_on"),
    at: timeOf(row, "sys_updated_on"),
    setBy: filledValue(row, "sys_updated_by")
  };
};
var ANSWERS = new Map([
  ["approved", "approved"],
  ["rejected", "refused"],
  ["requested", "open"],
  ["not requested", "open"],
  // Put aside when others had answered, or when the change was sent back.
  ...["not_required", "no_longer_required", "cancelled", "canceled", "duplicate"].map(
    (state) => [state, "aside"]
  )
]);
var answerOf = (state, path) => {
  const answer = ANSWERS.get(state);
  if (answer === void 0) throw new Malformed(path, "a state of approvals that ServiceNow ships");
  return answer;
};
var standing = (rows) => {
  const inOrder = rows.filter(({ answer }) => answer !== "aside").sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || WEIGHTS[a.answer] - WEIGHTS[b.answer]);
  const latest = new Map(inOrder.map((row) => [row.approver.sysId, row]));
  return inOrder.flatMap((row) => {
    const { answer } = row;
    const stands = latest.get(row.approver.sysId) === row && (answer === "approved" || answer === "refused");
    return stands ? [{ ...row, answer }] : [];
  });
};
var WEIGHTS = { aside: 0, approved: 1, open: 2, refused: 3 };
var approvalOf = ({ approver, answer, at, setBy }) => {
  if (answer === "refused") return { by: personOf(approver), at, answer };
  if (approver.userName === "") throw hidden(approver, "the user name of an approver (sys_user.user_name)");
  if (approver.userName !== setBy) return { by: null, at, answer };
  if (approver.kind === "unknown")
    throw hidden(approver, "whether an approver is a machine (sys_user.internal_integration_user)");
  return { by: personOf(approver), at, answer };
};
var hidden = ({ sysId }, what) => untold(`servicenow:${sysId}`, `the account may not read ${what}`);
var untold = (about, found) => new CollectError({ code: "fact-unavailable", about: [about], found });

// src/collect/tickets/servicenow/audit.ts
var FIELDS2 = ["documentkey", "tablename", "fieldname", "newvalue", "user", "sys_created_on"];
var PAGE2 = 500;
var MOST2 = 3e3;
var readAudit = async (client, { table, sysId }) => {
  const where = [`documentkey=${sysId}`, `tablename=${table}`];
  const rows = await readRows(client, { table: "sys_audit", where, fields: FIELDS2, size: PAGE2, most: MOST2 });
  return rows.map((row) => auditRowOf(row, { table, sysId }));
};
var auditRowOf = (row, { table, sysId }) => {
  if (filledValue(row, "documentkey") !== sysId || filledValue(row, "tablename") !== table) {
    throw new CollectError({ code: "fact-unavailable", about: ["sys_audit"], found: "the audit of other records" });
  }
  return {
    field: filledValue(row, "fieldname"),
    to: fieldOf(row, "newvalue").value,
    at: timeOf(row, "sys_created_on"),
    user: fieldOf(row, "user").value
  };
};
var REQUESTED = /* @__PURE__ */ new Set([
  ...["short_description", "description", "justification", "implementation_plan", "backout_plan", "test_plan"],
  ...["risk_impact_analysis", "start_date", "end_date", "cmdb_ci", "business_service", "type", "category"],
  ...["risk", "impact", "scope", "requested_by", "chg_model", "std_change_producer_version"]
]);
var lastEdit = (audit, users) => {
  const last = latestOf(audit.filter(({ field: field2 }) => REQUESTED.has(field2)));
  const [first] = last;
  if (first === void 0) return null;
  const isAlone = last.every(({ user }) => user === first.user);
  return {
    at: first.at,
    by: isAlone ? personNamed(first.user, users) : null,
    fields: [...new Set(last.map(({ field: field2 }) => field2))].sort()
  };
};
var latestOf = (rows) => {
  const at = Math.max(...rows.map((row) => Date.parse(row.at)));
  return rows.filter((row) => Date.parse(row.at) === at);
};
var personNamed = (userName, users) => {
  const user = users.find((each) => each.userName !== "" && each.userName === userName);
  return user === void 0 ? null : personOf(user);
};

// src/collect/tickets/servicenow/change-request.ts
var FIELDS3 = [
  ...["sys_id", "number", "state", "approval", "type", "short_description", "start_date", "end_date"],
  ...["cmdb_ci", "business_service", "sys_updated_on", ...userFields("requested_by"), ...userFields("opened_by")]
];
var KEY = /^[A-Z][A-Z0-9_]{0,39}[0-9]{7,15}$/u;
var readChangeRequest = async (client, key) => {
  if (!KEY.test(key)) throw unreadable(key, "not the number of a change request");
  const query = { table: "change_request", where: [`number=${key}`], fields: FIELDS3, size: 2, most: 2 };
  const [row, another] = await readRows(client, query);
  if (row === void 0) return null;
  if (another !== void 0) throw unreadable(key, "two change requests, not one");
  if (filledValue(row, "number") !== key) throw unreadable(key, "the instance answers with another record");
  return changeRequestOf(row, key);
};
var changeRequestOf = (row, key) => {
  const people = [userAt(row, "requested_by"), userAt(row, "opened_by")];
  const told = people.filter((user) => user !== null);
  return {
    sysId: sysIdOf(row),
    // States are numbers that every instance may number anew; types are stored as words.
    state: filledWord(row, "state"),
    type: filledValue(row, "type"),
    title: titleOf(fieldOf(row, "short_description").value),
    ruling: rulingOf(filledValue(row, "approval"), key),
    requesters: told.length === people.length ? distinct(told) : [],
    window: windowOf(row),
    items: ["cmdb_ci", "business_service"].flatMap((name) => itemsOf(row, name)),
    updated: timeOf(row, "sys_updated_on")
  };
};
var titleOf = (text2) => text2 === "" ? null : text2;
var distinct = (users) => [
  ...new Map(users.map((user) => [user.sysId, user])).values()
];
var rulingOf = (approval, key) => {
  switch (approval) {
    case "approved":
      return "approved";
    case "rejected":
      return "refused";
    case "requested":
    case "not requested":
      return "waiting";
    default:
      throw unreadable(key, "an approval that is none of ServiceNow’s own words");
  }
};
var windowOf = (row) => {
  const from = maybeTimeOf(row, "start_date");
  const to = maybeTimeOf(row, "end_date");
  return from === null || to === null ? null : { from, to };
};
var itemsOf = (row, name) => {
  const { shown, value } = fieldOf(row, name);
  return [shown, value].filter((each) => each !== "");
};
var unreadable = (key, found) => new CollectError({ code: "fact-unavailable", about: [key], found });

// src/collect/tickets/servicenow/settled.ts
var settled = (client, answers, edit) => Promise.all(answers.map((answer) => isOpen(answer, edit) ? audited(client, answer) : Promise.resolve(answer)));
var isOpen = ({ answer, asked, at }, edit) => {
  if (answer !== "approved" || edit === null || at === null) return false;
  const edited = Date.parse(edit.at);
  return Date.parse(asked) <= edited && edited < Date.parse(at);
};
var audited = async (client, answer) => {
  const audit = await readAudit(client, { table: "sysapproval_approver", sysId: answer.sysId });
  const [last, another] = latestOf(audit.filter(({ field: field2 }) => field2 === "state"));
  if (last?.to !== "approved" || another !== void 0) return { ...answer, at: null };
  return { ...answer, at: last.at, setBy: last.user };
};
var editWithoutAudit = (key, updated, answers) => {
  const times = answers.known ? answers.value.map(({ asked }) => Date.parse(asked)) : [];
  const isBefore = times.length > 0 && times.every((asked) => Date.parse(updated) < asked);
  return isBefore ? known({ at: updated, by: null, fields: ["any field"] }) : unknown(unavailable(key, "sys_audit shows nothing of it: its table is not audited, or its rows are hidden"));
};

// src/collect/tickets/servicenow.ts
var readServiceNow = async (client, place, key) => {
  const change = await readChangeRequest(client, key);
  if (change === null) return { key, found: "absent-or-hidden" };
  const [answers, audit] = await Promise.all([
    partOf(key, () => readApprovals(client, key, change.sysId)),
    partOf(key, () => readAudit(client, { table: "change_request", sysId: change.sysId }))
  ]);
  const edited = editedOf(key, change, answers, audit);
  const approvals = await approvalsOf(client, key, answers, edited);
  return { key, found: "present", ticket: ticketOf(key, place, change, { approvals, edited }) };
};
var editedOf = (key, change, answers, audit) => {
  if (audit.known && audit.value.length > 0) return known(lastEdit(audit.value, change.requesters));
  const proven = editWithoutAudit(key, change.updated, answers);
  return audit.known || proven.known ? proven : audit;
};
var approvalsOf = async (client, key, answers, edited) => {
  if (!answers.known) return answers;
  const edit = edited.known ? edited.value : null;
  return partOf(key, async () => (await settled(client, answers.value, edit)).map(approvalOf));
};
var partOf = async (key, read) => {
  try {
    return known(await read());
  } catch (fault) {
    if (fault instanceof RequestError) throw fault;
    const why = reasonOf(key, fault);
    return unknown({ ...why, about: [.../* @__PURE__ */ new Set([key, ...why.about])] });
  }
};
var ticketOf = (key, place, change, told) => ({
  key,
  url: `${place.url}/nav_to.do?uri=${encodeURIComponent(`change_request.do?sys_id=${change.sysId}`)}`,
  project: null,
  state: change.state,
  type: change.type,
  title: change.title,
  requesters: change.requesters.map(personOf),
  approvedBy: "record",
  approvals: told.approvals,
  ruling: change.ruling,
  edited: told.edited,
  window: change.window,
  items: change.items,
  usedBy: unknown(unavailable(key, "ServiceNow does not tell which merged changes used a change request"))
});
export {
  readServiceNow
};
