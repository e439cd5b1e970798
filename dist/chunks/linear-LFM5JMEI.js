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
  boolean,
  cursor,
  filledText,
  instant,
  nullable,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/tickets/linear/person.ts
var linearPerson = (user) => systemPerson("linear", {
  id: idOf(user),
  mail: user.get("email", text),
  kind: user.get("app", boolean) ? "machine" : "person"
});
var linearOutsider = (user) => systemPerson("linear", { id: idOf(user), mail: user.get("email", optional(text)), kind: "person" });
var linearBot = (bot) => {
  const type = bot.get("type", text);
  const id = bot.get("id", optional(text)) ?? type;
  return systemPerson("linear", { id: ID.test(id) ? id : null, mail: null, kind: "machine" });
};
var ID = /^[\w.-]{1,100}$/u;
var idOf = (user) => {
  const id = user.get("id", filledText);
  if (!ID.test(id)) throw new Malformed(`${user.path}.id`, "an id");
  return id;
};

// src/collect/tickets/linear/entry.ts
var stateOf = (value, path) => {
  const state = cursor(value, path);
  return { id: state.get("id", filledText), name: state.get("name", filledText) };
};
var readEntry = (entry) => ({
  id: entry.get("id", filledText),
  createdAt: entry.get("createdAt", text),
  at: entry.get("createdAt", instant),
  until: laterOf(entry.get("createdAt", instant), entry.get("updatedAt", instant)),
  by: actorOf(entry),
  move: moveOf(entry),
  edited: editedIn(entry)
});
var laterOf = (one, other) => Date.parse(other) > Date.parse(one) ? other : one;
var actorOf = (entry) => {
  const bot = entry.maybe("botActor");
  if (bot !== null) return linearBot(bot);
  const byItself = [entry.get("autoClosed", nullable(boolean)), entry.get("autoArchived", nullable(boolean))];
  if (byItself.includes(true) || entry.maybe("issueImport") !== null) return null;
  const actor = entry.maybe("actor");
  return actor === null ? null : linearPerson(actor);
};
var moveOf = (entry) => {
  const state = (which) => {
    const id = entry.get(`${which}StateId`, nullable(filledText));
    const told2 = entry.get(`${which}State`, nullable(stateOf));
    return id === null ? told2 : entry.get(`${which}State`, sameAs(id));
  };
  const from = state("from");
  const to = state("to");
  return to === null ? null : { from, to };
};
var sameAs = (id) => (value, path) => {
  const state = stateOf(value, path);
  if (state.id !== id) throw new Malformed(path, "the state of its id");
  return state;
};
var HARMLESS = [
  ...["fromState", "toState", "archived", "trashed", "autoArchived", "autoClosed"],
  ...["fromAssigneeId", "toAssigneeId", "fromDelegate", "toDelegate", "fromCycleId", "toCycleId"],
  ...["fromParentId", "toParentId", "attachmentId", "relationChanges", "addedToReleaseIds", "removedFromReleaseIds"],
  ...["fromSlaBreached", "toSlaBreached", "fromSlaStartedAt", "toSlaStartedAt", "fromSlaBreachesAt", "toSlaBreachesAt"],
  ...["fromSlaType", "toSlaType", "triageResponsibilityAutoAssigned", "triageResponsibilityTeam"],
  "triageResponsibilityNotifiedUsers"
];
var EDITS = [
  ["title", ["fromTitle", "toTitle"]],
  ["description", ["updatedDescription"]],
  ["team", ["fromTeamId", "toTeamId"]],
  ["project", ["fromProjectId", "toProjectId", "toConvertedProjectId"]],
  ["project milestone", ["fromProjectMilestone", "toProjectMilestone"]],
  ["due date", ["fromDueDate", "toDueDate"]],
  ["priority", ["fromPriority", "toPriority"]],
  ["estimate", ["fromEstimate", "toEstimate"]],
  ["labels", ["addedLabelIds", "removedLabelIds"]]
];
var editedIn = (entry) => {
  const isTold = (fields) => fields.map((field) => entry.get(field, told)).includes(true);
  const edited = EDITS.flatMap(([name, fields]) => isTold(fields) ? [name] : []);
  return isTold(HARMLESS) || edited.length > 0 ? edited : ["something that its history does not name"];
};
var told = (value, path) => {
  if (value === void 0) throw new Malformed(path, "a value or null");
  return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
};

// src/collect/tickets/linear/query.ts
var LINEAR_QUERY = `query LinearTicket($team: String!, $number: Float!, $after: String) {
  issues(filter: {team: {key: {eq: $team}}, number: {eq: $number}}, first: 2, includeArchived: true) {
    nodes {
      id identifier title url updatedAt archivedAt trashed
      state { id name }
      team { key }
      project { name }
      labels(first: 50, includeArchived: true) { nodes { name parent { name } } pageInfo { hasNextPage } }
      creator { ...person }
      botActor { ...bot }
      externalUserCreator { ...external }
      asksRequester { ...person }
      asksExternalUserRequester { ...external }
      history(first: 50, after: $after, includeArchived: true) {
        nodes {
          id createdAt updatedAt
          actor { ...person }
          botActor { ...bot }
          fromStateId toStateId
          fromState { id name }
          toState { id name }
          fromTitle toTitle updatedDescription
          fromTeamId toTeamId fromProjectId toProjectId
          fromProjectMilestone { id } toProjectMilestone { id }
          toConvertedProjectId
          fromDueDate toDueDate fromPriority toPriority fromEstimate toEstimate
          addedLabelIds removedLabelIds
          archived trashed autoArchived autoClosed
          fromAssigneeId toAssigneeId fromCycleId toCycleId fromParentId toParentId
          fromDelegate { id } toDelegate { id }
          attachmentId
          relationChanges { identifier }
          addedToReleaseIds removedFromReleaseIds
          fromSlaBreached toSlaBreached fromSlaStartedAt toSlaStartedAt fromSlaBreachesAt toSlaBreachesAt fromSlaType toSlaType
          triageResponsibilityAutoAssigned
          triageResponsibilityTeam { id }
          triageResponsibilityNotifiedUsers { id }
          issueImport { id }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment person on User { id email app }
fragment bot on ActorBot { id type }
fragment external on ExternalUser { id email }`;

// src/collect/tickets/linear/issue.ts
var PAGES = 40;
var unusable = (key, found) => new CollectError({ code: "fact-unavailable", about: [key], found });
var readLinearIssue = async (client, key, place) => {
  const first = await readPage(client, key, place, null);
  if (first === null) return null;
  const history = [...first.issue.history];
  for (let { next } = first, pages = 1; next !== null; pages += 1) {
    if (pages === PAGES) throw unusable(key, `a history of more than ${String(PAGES)} pages`);
    const page = await readPage(client, key, place, next);
    if (page === null || !isSame(page.issue, first.issue)) throw unusable(key, "the issue changed while it was read");
    if (page.next === next) throw unusable(key, "a history whose pages go round in circles");
    history.push(...page.issue.history);
    next = page.next;
  }
  if (new Set(history.map(({ id }) => id)).size < history.length) throw unusable(key, "a history with an entry twice");
  return { ...first.issue, history };
};
var isSame = (one, other) => one.id === other.id && one.updatedAt === other.updatedAt && one.state.id === other.state.id;
var readPage = async (client, key, place, after) => {
  const answer = cursor(await client.query(LINEAR_QUERY, { ...place, after }), "$.data");
  const [page = null, ...more] = answer.at("issues").list("nodes", readIssue);
  if (more.length > 0) throw unusable(key, "two issues of one number");
  if (page !== null && page.issue.identifier !== key) throw unusable(key, "the answer is another issue");
  return page;
};
var readIssue = (issue) => {
  const history = issue.at("history");
  const info = history.at("pageInfo");
  return {
    issue: {
      id: issue.get("id", filledText),
      identifier: issue.get("identifier", filledText),
      title: issue.get("title", text),
      url: ownUrl(issue.get("url", text)),
      updatedAt: issue.get("updatedAt", text),
      kept: keptOf(issue),
      state: issue.get("state", stateOf),
      team: issue.at("team").get("key", filledText),
      project: issue.maybe("project")?.get("name", filledText) ?? null,
      labels: labelsOf(issue.at("labels")),
      requesters: requestersOf(issue),
      history: history.list("nodes", readEntry)
    },
    next: info.get("hasNextPage", boolean) ? info.get("endCursor", filledText) : null
  };
};
var keptOf = (issue) => {
  if (issue.get("trashed", nullable(boolean)) === true) return "trashed";
  return issue.get("archivedAt", nullable(instant)) === null ? "open" : "archived";
};
var ownUrl = (given) => {
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  const isOwn = url.protocol === "https:" && url.host === "linear.app" && url.username === "" && url.password === "";
  return isOwn ? url.href : null;
};
var labelsOf = (labels) => {
  if (labels.at("pageInfo").get("hasNextPage", boolean))
    throw new RequestError("malformed", 200, "more than 50 labels");
  return labels.list("nodes", (label) => ({
    name: label.get("name", filledText),
    group: label.maybe("parent")?.get("name", filledText) ?? null
  }));
};
var requestersOf = (issue) => {
  const person = (name, read) => {
    const user = issue.get(name, optional(cursor));
    return user === null ? [] : [read(user)];
  };
  return [
    ...person("creator", linearPerson),
    ...person("externalUserCreator", linearOutsider),
    ...person("asksRequester", linearPerson),
    ...person("asksExternalUserRequester", linearOutsider),
    ...person("botActor", linearBot)
  ];
};

// src/collect/tickets/linear.ts
var readLinear = async (client, _place, key, demand) => {
  const [, team = "", digits = ""] = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,9})$/u.exec(key) ?? [];
  if (team === "") throw unusable(key, "no team and number of an issue");
  const issue = await readLinearIssue(client, key, { team, number: Number(digits) });
  if (issue === null) return { key, found: "absent-or-hidden" };
  const history = inOrder(issue.history);
  return { key, found: "present", ticket: ticketOf(key, issue, history, demand.states) };
};
var ticketOf = (key, issue, history, allowed) => ({
  key,
  url: issue.url,
  project: issue.team,
  // What was put away is in no state in which work may go on.
  state: issue.kept === "open" ? issue.state.name : `${issue.state.name} (${issue.kept})`,
  type: typeOf(issue),
  title: issue.title,
  requesters: issue.requesters,
  approvedBy: "move",
  approvals: approvalsOf(key, issue.state, history, allowed),
  ruling: null,
  edited: known(lastEdit(history)),
  window: null,
  items: [.../* @__PURE__ */ new Set([...issue.labels.map(({ name }) => name), ...issue.project === null ? [] : [issue.project]])],
  usedBy: unknown(unavailable(key, "Linear does not tell which merged changes used an issue"))
});
var inOrder = (history) => {
  const timeOf = ({ createdAt }) => Date.parse(createdAt);
  const [first, last] = [history[0], history.at(-1)];
  const isNewestFirst = first !== void 0 && last !== void 0 && timeOf(first) > timeOf(last);
  return (isNewestFirst ? history.toReversed() : [...history]).sort((a, b) => timeOf(a) - timeOf(b));
};
var typeOf = ({ labels }) => {
  const types = labels.filter(({ group }) => group?.toLowerCase() === "type");
  return types.length === 1 ? types[0]?.name ?? null : null;
};
var approvalsOf = (key, state, history, allowed) => {
  const moves = history.flatMap(({ move, by, at }) => move === null ? [] : [{ ...move, by, at }]);
  for (const [index, move] of moves.entries()) {
    const before = moves[index - 1];
    if (before !== void 0 && move.from?.id !== before.to.id) {
      throw unusable(key, "a history in which a change of state is left out");
    }
  }
  const last = moves.at(-1);
  if (last !== void 0 && last.to.id !== state.id) {
    throw unusable(key, "a history that does not end in the state of the issue");
  }
  if (!allowed.includes(state.name)) return known([]);
  const into = moves.findLast(
    ({ from, to }) => from !== null && !allowed.includes(from.name) && allowed.includes(to.name)
  );
  return known(into === void 0 ? [] : [{ by: into.by, at: into.at, answer: "approved" }]);
};
var lastEdit = (history) => {
  const edits = history.filter(({ edited }) => edited.length > 0);
  const last = edits.toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until)).at(-1);
  return last === void 0 ? null : { at: last.until, by: last.by, fields: last.edited };
};
export {
  readLinear
};
