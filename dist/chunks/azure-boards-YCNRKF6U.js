import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  systemPerson
} from "./chunk-7IIOUC6S.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
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

// src/collect/tickets/azure-boards/identity.ts
var PEOPLE = /^(?:aad|msa|win|bnd)\./iu;
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
var NOBODY = /^[0-]+$/u;
var azureIdentity = (value, path) => {
  const identity = cursor(value, path);
  const id = identity.get("id", optional(text)) ?? "";
  const name = identity.get("uniqueName", optional(text)) ?? "";
  const descriptor = identity.get("descriptor", optional(text)) ?? "";
  if (id !== "" && !GUID.test(id)) throw new Malformed(`${path}.id`, "a GUID");
  return systemPerson("azure-boards", {
    id: id === "" || NOBODY.test(id) ? null : id.toLowerCase(),
    mail: name,
    kind: isPerson(descriptor, name) ? "person" : "machine"
  });
};
var isPerson = (descriptor, name) => {
  if (descriptor !== "") return PEOPLE.test(descriptor);
  const [domain = "", account = ""] = name.split("\\");
  if (GUID.test(account) || NO_PEOPLE.test(domain)) return false;
  return name.includes("\\") || name.includes("@");
};
var NO_PEOPLE = /^(?:build|release|agentpool|agent pool|vstfs:.*|nt authority|nt service|local service|network service)$/iu;

// src/collect/tickets/azure-boards/updates.ts
var API_VERSION = "7.1";
var PAGE = 200;
var PAGES = 40;
var readUpdates = async (client, id, key, rev) => {
  const updates = [];
  for (let page = 0; ; page += 1) {
    if (page === PAGES) throw unusable(key, `more than ${String(PAGE * PAGES)} updates`);
    const found = await readPage(client, id, updates.length);
    updates.push(...found);
    if (found.length === 0 || found.length < PAGE && updates.at(-1)?.rev === rev) break;
  }
  reconcile(updates, key, rev);
  return updates;
};
var unusable = (key, found) => new CollectError({ code: "fact-unavailable", about: [key], found });
var readPage = async (client, id, skip) => {
  const route = "GET /_apis/wit/workItems/{id}/updates";
  const parameters = { id, "api-version": API_VERSION, $top: PAGE, $skip: skip };
  const answer = cursor(await client.read(route, parameters), "$");
  const found = answer.list("value", (update) => readUpdate(update, id));
  if (answer.get("count", natural) !== found.length)
    throw new RequestError("malformed", 200, `${route}: a page is cut`);
  return found;
};
var readUpdate = (update, id) => {
  if (update.get("workItemId", natural) !== id) {
    throw new RequestError("malformed", 200, `${update.path}: an update of another work item`);
  }
  const fields = fieldsOf(update);
  const changed = fields.get("System.ChangedDate")?.to;
  return {
    id: update.get("id", natural),
    rev: update.get("rev", natural),
    by: update.get("revisedBy", optional(azureIdentity)),
    // `revisedDate` is when the next revision came, the year 9999 in the last one. Links that other work items made are no
    // revision: of them it is the time itself.
    at: changed === void 0 && fields.size === 0 ? update.get("revisedDate", instant) : instant(changed, `${update.path}.fields.System.ChangedDate.newValue`),
    fields,
    relations: relationsOf(update)
  };
};
var fieldsOf = (update) => {
  const fields = update.get("fields", optional(record)) ?? {};
  return new Map(
    Object.entries(fields).map(([name, value]) => {
      const change = cursor(value, `${update.path}.fields.${/^[\w.]{1,200}$/u.test(name) ? name : "?"}`);
      return [name, { from: change.get("oldValue", given), to: change.get("newValue", given) }];
    })
  );
};
var given = (value) => value ?? null;
var relationsOf = (update) => {
  const relations = update.maybe("relations");
  if (relations === null) return [];
  return ["added", "removed", "updated"].flatMap(
    (how) => (relations.get(how, optional(arrayOf(cursor))) ?? []).map((link) => link.get("rel", text))
  );
};
var reconcile = (updates, key, rev) => {
  let before = null;
  let saved = "";
  for (const update of updates) {
    const isRevision = update.rev === (before?.rev ?? 0) + 1;
    const isLink = before !== null && update.rev === before.rev && update.fields.size === 0;
    if (!(isRevision && update.fields.size > 0) && !isLink) throw unusable(key, "a history with a revision left out");
    if (before !== null && update.id <= before.id) throw unusable(key, "a history that is out of order");
    if (isRevision && saved !== "" && Date.parse(update.at) < Date.parse(saved)) {
      throw unusable(key, "a history whose times run backwards");
    }
    if (isRevision) saved = update.at;
    before = update;
  }
  if (before?.rev !== rev) throw unusable(key, "the work item changed while it was read, or its history is cut");
};

// src/collect/tickets/azure-boards/history.ts
var historyOf = (key, updates, state, allowed) => {
  const moves = movesOf(key, updates);
  if (moves.at(-1)?.to !== state) throw unusable(key, "a history that does not end in the state of the work item");
  const isInto = ({ from, to }) => from !== null && !allowed.includes(from) && allowed.includes(to);
  const last = allowed.includes(state) ? moves.findLast(isInto) ?? null : null;
  return {
    approvals: last === null ? known([]) : approvalsOf(key, last.update, updates),
    edited: lastEdit(updates, last?.update ?? null)
  };
};
var movesOf = (key, updates) => {
  const moves = [];
  for (const update of updates) {
    const change = update.fields.get("System.State");
    if (change === void 0) continue;
    const from = change.from === null ? null : text(change.from, "$.fields.System.State.oldValue");
    if (from !== (moves.at(-1)?.to ?? null)) throw unusable(key, "a history in which a change of state is left out");
    moves.push({ update, from, to: text(change.to, "$.fields.System.State.newValue") });
  }
  return moves;
};
var approvalsOf = (key, move, updates) => {
  const before = updates.slice(0, updates.indexOf(move) + 1);
  const signedIn = before.findLast(({ fields }) => fields.has("System.AuthorizedAs"))?.fields.get("System.AuthorizedAs");
  const names = [move.fields.get("System.ChangedBy")?.to ?? null, signedIn?.to ?? null];
  const others = names.filter((name) => name !== null).map((name) => azureIdentity(name, "$.fields.newValue")).filter((person) => !isSame(person, move.by));
  const machine = others.find(({ kind }) => kind === "machine");
  if (others.length > 0 && machine === void 0) {
    return unknown(unavailable(key, "the work item was moved by one account in the name of another"));
  }
  return known([{ by: machine ?? move.by, at: move.at, answer: "approved" }]);
};
var isSame = (one, other) => other !== null && one.handle !== null && one.handle === other.handle;
var lastEdit = (updates, move) => {
  const edits = updates.flatMap((update, index) => {
    const fields = index === 0 || update === move ? [] : editedIn(update);
    return fields.length === 0 ? [] : [{ at: update.at, by: update.by, fields }];
  });
  return edits.at(-1) ?? null;
};
var editedIn = ({ fields, relations }) => [
  ...[...fields.keys()].filter((name) => !isBookkeeping(name)),
  ...new Set(relations.filter((rel) => !HARMLESS_LINKS.test(rel)))
];
var BOOKKEEPING = new Set(
  [
    ...["State", "Reason", "Rev", "History", "CommentCount", "Watermark", "PersonId", "AssignedTo", "Parent"],
    ...["ChangedDate", "ChangedBy", "RevisedDate", "AuthorizedDate", "AuthorizedAs"],
    ...["IterationPath", "IterationId", "BoardColumn", "BoardColumnDone", "BoardLane"],
    ...["RelatedLinkCount", "ExternalLinkCount", "RemoteLinkCount"]
  ].map((name) => `System.${name}`)
);
var MORE_BOOKKEEPING = new Set(
  [
    ...[
      "StackRank",
      "BacklogPriority",
      "StateChangeDate",
      "ActivatedDate",
      "ActivatedBy",
      "ResolvedDate",
      "ResolvedBy"
    ],
    ...["ResolvedReason", "ClosedDate", "ClosedBy"]
  ].map((name) => `Microsoft.VSTS.Common.${name}`)
);
var isBookkeeping = (name) => BOOKKEEPING.has(name) || MORE_BOOKKEEPING.has(name) || /^System\.IterationLevel\d{1,2}$/u.test(name) || BOARD.test(name);
var BOARD = /^WEF_[0-9A-F]{32}_(?:Kanban\.(?:Column|Column\.Done|Lane)|System\.ExtensionMarker)$/u;
var HARMLESS_LINKS = /^(?:ArtifactLink|System\.LinkTypes\..*|Microsoft\.VSTS\.Common\.TestedBy-.*)$/u;

// src/collect/tickets/azure-boards.ts
var readAzureBoards = async (client, place, key, demand) => {
  const id = Number(/^AB#([1-9]\d{0,9})$/u.exec(key)?.[1]);
  if (!Number.isSafeInteger(id)) throw unusable(key, "no number of a work item");
  const item = await readItem(client, id);
  if (item === null) return { key, found: "absent-or-hidden" };
  if (item.get("id", natural) !== id) throw unusable(key, "the answer is another work item");
  const fields = item.at("fields");
  if (fields.get("System.IsDeleted", optional(boolean)) === true) return { key, found: "absent" };
  const updates = await readUpdates(client, id, key, item.get("rev", natural));
  const state = fields.get("System.State", filledText);
  const history = historyOf(key, updates, state, demand.states);
  return { key, found: "present", ticket: { ...factsOf(key, place, id, fields), ...spread(history), state } };
};
var spread = ({ approvals, edited }) => ({
  approvals,
  edited: known(edited)
});
var readItem = async (client, id) => {
  try {
    const parameters = { id, "api-version": API_VERSION };
    return cursor(await client.read("GET /_apis/wit/workitems/{id}", parameters), "$");
  } catch (fault) {
    if (!(fault instanceof RequestError)) throw fault;
    if (fault.fault === "not-found") return null;
    throw signInPage(fault) ?? fault;
  }
};
var signInPage = (fault) => fault.status === 203 || fault.status === 302 ? new RequestError("unauthorized", fault.status, `${fault.found}: a page to sign in, the token is not accepted`) : null;
var factsOf = (key, place, id, fields) => {
  const project = fields.get("System.TeamProject", filledText);
  return {
    key,
    url: `${place.url}/${encodeURIComponent(project)}/_workitems/edit/${String(id)}`,
    project,
    type: fields.get("System.WorkItemType", filledText),
    title: fields.get("System.Title", text),
    requesters: requestersOf(fields),
    approvedBy: "move",
    ruling: null,
    window: windowOf(fields),
    items: itemsOf(fields),
    usedBy: unknown(unavailable(key, "Azure Boards does not tell which merged changes used a work item"))
  };
};
var requestersOf = (fields) => [
  fields.get("System.CreatedBy", azureIdentity),
  ...["Custom.RequestedBy", "Custom.Requester"].flatMap((name) => {
    const value = fields.get(name, (given2) => given2 ?? null);
    if (value === null || value === "") return [];
    if (typeof value !== "string") return [azureIdentity(value, `$.fields.${name}`)];
    const person = systemPerson("azure-boards", { id: null, mail: value, kind: "person" });
    return person.alias === null ? [] : [person];
  })
];
var windowOf = (fields) => {
  const from = fields.get("Microsoft.VSTS.Scheduling.StartDate", optional(instant));
  const to = fields.get("Microsoft.VSTS.Scheduling.FinishDate", optional(instant));
  return from === null || to === null ? null : { from, to };
};
var itemsOf = (fields) => {
  const area = fields.get("System.AreaPath", filledText);
  const tags = (fields.get("System.Tags", optional(text)) ?? "").split(";").map((tag) => tag.trim());
  return [.../* @__PURE__ */ new Set([area, area.split("\\").at(-1) ?? area, ...tags])].filter((item) => item !== "");
};
export {
  readAzureBoards
};
