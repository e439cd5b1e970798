import type { TicketPerson } from '../../../facts/tickets.js';
import {
  boolean,
  cursor,
  filledText,
  instant,
  Malformed,
  nullable,
  text,
  type Cursor,
  type Reader,
} from '../../../lib/shape.js';
import { linearBot, linearPerson } from './person.js';

export interface LinearState {
  readonly id: string;
  readonly name: string;
}

/** One entry of an issue's history: what somebody changed at once, or within a short time. */
export interface HistoryEntry {
  readonly id: string;
  /** As the host tells it, with parts of a second. */
  readonly createdAt: string;
  readonly at: string;
  /** Later than `at` where more was added to the entry. */
  readonly until: string;
  readonly by: TicketPerson | null;
  readonly move: { readonly from: LinearState | null; readonly to: LinearState } | null;
  /** What of the request was changed. */
  readonly edited: readonly string[];
}

export const stateOf: Reader<LinearState> = (value, path) => {
  const state = cursor(value, path);
  return { id: state.get('id', filledText), name: state.get('name', filledText) };
};

export const readEntry = (entry: Cursor): HistoryEntry => ({
  id: entry.get('id', filledText),
  createdAt: entry.get('createdAt', text),
  at: entry.get('createdAt', instant),
  until: laterOf(entry.get('createdAt', instant), entry.get('updatedAt', instant)),
  by: actorOf(entry),
  move: moveOf(entry),
  edited: editedIn(entry),
});

const laterOf = (one: string, other: string): string => (Date.parse(other) > Date.parse(one) ? other : one);

/** A bot acts in people's names too, such as that of GitHub who moves an issue for whoever merged: it is the bot who acted. */
const actorOf = (entry: Cursor): TicketPerson | null => {
  const bot = entry.maybe('botActor');
  if (bot !== null) return linearBot(bot);
  const byItself = [entry.get('autoClosed', nullable(boolean)), entry.get('autoArchived', nullable(boolean))];
  if (byItself.includes(true) || entry.maybe('issueImport') !== null) return null;
  const actor = entry.maybe('actor');
  return actor === null ? null : linearPerson(actor);
};

/** The states stand with ids and as objects; where both are told they are the same, and neither is told alone. */
const moveOf = (entry: Cursor): HistoryEntry['move'] => {
  const state = (which: 'from' | 'to'): LinearState | null => {
    const id = entry.get(`${which}StateId`, nullable(filledText));
    const told = entry.get(`${which}State`, nullable(stateOf));
    // A state that is told by its id alone has a name that is not shown.
    return id === null ? told : entry.get(`${which}State`, sameAs(id));
  };
  const from = state('from');
  const to = state('to');
  return to === null ? null : { from, to };
};

const sameAs =
  (id: string): Reader<LinearState> =>
  (value, path) => {
    const state = stateOf(value, path);
    if (state.id !== id) throw new Malformed(path, 'the state of its id');
    return state;
  };

/** Fields of an entry whose change leaves the request as it is: who works on it and when, what it is linked with, what became late. */
const HARMLESS = [
  ...['fromState', 'toState', 'archived', 'trashed', 'autoArchived', 'autoClosed'],
  ...['fromAssigneeId', 'toAssigneeId', 'fromDelegate', 'toDelegate', 'fromCycleId', 'toCycleId'],
  ...['fromParentId', 'toParentId', 'attachmentId', 'relationChanges', 'addedToReleaseIds', 'removedFromReleaseIds'],
  ...['fromSlaBreached', 'toSlaBreached', 'fromSlaStartedAt', 'toSlaStartedAt', 'fromSlaBreachesAt', 'toSlaBreachesAt'],
  ...['fromSlaType', 'toSlaType', 'triageResponsibilityAutoAssigned', 'triageResponsibilityTeam'],
  'triageResponsibilityNotifiedUsers',
] as const;

/** Fields whose change changes the request, under the name that people know them by. */
const EDITS = [
  ['title', ['fromTitle', 'toTitle']],
  ['description', ['updatedDescription']],
  ['team', ['fromTeamId', 'toTeamId']],
  ['project', ['fromProjectId', 'toProjectId', 'toConvertedProjectId']],
  ['project milestone', ['fromProjectMilestone', 'toProjectMilestone']],
  ['due date', ['fromDueDate', 'toDueDate']],
  ['priority', ['fromPriority', 'toPriority']],
  ['estimate', ['fromEstimate', 'toEstimate']],
  ['labels', ['addedLabelIds', 'removedLabelIds']],
] as const;

/** An entry that shows none of the changes that are known tells of one that is not, and counts as an edit. */
const editedIn = (entry: Cursor): readonly string[] => {
  // Every field is looked at, so that one which is missing is noticed.
  const isTold = (fields: readonly string[]): boolean => fields.map((field) => entry.get(field, told)).includes(true);
  const edited = EDITS.flatMap(([name, fields]) => (isTold(fields) ? [name] : []));
  return isTold(HARMLESS) || edited.length > 0 ? edited : ['something that its history does not name'];
};

/** Whether a value tells of a change. */
const told: Reader<boolean> = (value, path) => {
  if (value === undefined) throw new Malformed(path, 'a value or null');
  return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
};
