import { known, unavailable, unknown, type Observed } from '../../../facts/observed.js';
import type { TicketApproval, TicketEdit, TicketPerson } from '../../../facts/tickets.js';
import { text } from '../../../lib/shape.js';
import { azureIdentity } from './identity.js';
import { unusable, type WorkItemUpdate } from './updates.js';

/** What the history of a work item tells: the last move into an allowed state, and the latest edit of what was requested. */
export interface WorkItemHistory {
  readonly approvals: Observed<readonly TicketApproval[]>;
  readonly edited: TicketEdit | null;
}

interface Move {
  readonly update: WorkItemUpdate;
  readonly from: string | null;
  readonly to: string;
}

/** `state` is the one that the work item tells; a history that ends in another one is no history of it. */
export const historyOf = (
  key: string,
  updates: readonly WorkItemUpdate[],
  state: string,
  allowed: readonly string[],
): WorkItemHistory => {
  const moves = movesOf(key, updates);
  if (moves.at(-1)?.to !== state) throw unusable(key, 'a history that does not end in the state of the work item');
  const isInto = ({ from, to }: Move): boolean => from !== null && !allowed.includes(from) && allowed.includes(to);
  const last = allowed.includes(state) ? (moves.findLast(isInto) ?? null) : null;
  return {
    approvals: last === null ? known([]) : approvalsOf(key, last.update, updates),
    edited: lastEdit(updates, last?.update ?? null),
  };
};

const movesOf = (key: string, updates: readonly WorkItemUpdate[]): readonly Move[] => {
  const moves: Move[] = [];
  for (const update of updates) {
    const change = update.fields.get('System.State');
    if (change === undefined) continue;
    const from = change.from === null ? null : text(change.from, '$.fields.System.State.oldValue');
    if (from !== (moves.at(-1)?.to ?? null)) throw unusable(key, 'a history in which a change of state is left out');
    moves.push({ update, from, to: text(change.to, '$.fields.System.State.newValue') });
  }
  return moves;
};

/**
 * Whoever may bypass the rules can save in somebody else's name; who was truly signed in stands in `System.AuthorizedAs`,
 * told when it changes.
 */
const approvalsOf = (
  key: string,
  move: WorkItemUpdate,
  updates: readonly WorkItemUpdate[],
): WorkItemHistory['approvals'] => {
  const before = updates.slice(0, updates.indexOf(move) + 1);
  const signedIn = before
    .findLast(({ fields }) => fields.has('System.AuthorizedAs'))
    ?.fields.get('System.AuthorizedAs');
  const names = [move.fields.get('System.ChangedBy')?.to ?? null, signedIn?.to ?? null];
  const others = names
    .filter((name) => name !== null)
    .map((name) => azureIdentity(name, '$.fields.newValue'))
    .filter((person) => !isSame(person, move.by));
  const machine = others.find(({ kind }) => kind === 'machine');
  if (others.length > 0 && machine === undefined) {
    return unknown(unavailable(key, 'the work item was moved by one account in the name of another'));
  }
  return known([{ by: machine ?? move.by, at: move.at, answer: 'approved' }]);
};

const isSame = (one: TicketPerson, other: TicketPerson | null): boolean =>
  other !== null && one.handle !== null && one.handle === other.handle;

/** What is saved together with the move is what was approved; the first revision is the request itself. */
const lastEdit = (updates: readonly WorkItemUpdate[], move: WorkItemUpdate | null): TicketEdit | null => {
  const edits = updates.flatMap((update, index): readonly TicketEdit[] => {
    const fields = index === 0 || update === move ? [] : editedIn(update);
    return fields.length === 0 ? [] : [{ at: update.at, by: update.by, fields }];
  });
  return edits.at(-1) ?? null;
};

const editedIn = ({ fields, relations }: WorkItemUpdate): readonly string[] => [
  ...[...fields.keys()].filter((name) => !isBookkeeping(name)),
  ...new Set(relations.filter((rel) => !HARMLESS_LINKS.test(rel))),
];

/** Whatever is not named here is part of what was requested: fields of an organisation's own, the tags, the area. */
const BOOKKEEPING: ReadonlySet<string> = new Set(
  [
    ...['State', 'Reason', 'Rev', 'History', 'CommentCount', 'Watermark', 'PersonId', 'AssignedTo', 'Parent'],
    ...['ChangedDate', 'ChangedBy', 'RevisedDate', 'AuthorizedDate', 'AuthorizedAs'],
    ...['IterationPath', 'IterationId', 'BoardColumn', 'BoardColumnDone', 'BoardLane'],
    ...['RelatedLinkCount', 'ExternalLinkCount', 'RemoteLinkCount'],
  ].map((name) => `System.${name}`),
);

const MORE_BOOKKEEPING: ReadonlySet<string> = new Set(
  [
    ...[
      'StackRank',
      'BacklogPriority',
      'StateChangeDate',
      'ActivatedDate',
      'ActivatedBy',
      'ResolvedDate',
      'ResolvedBy',
    ],
    ...['ResolvedReason', 'ClosedDate', 'ClosedBy'],
  ].map((name) => `Microsoft.VSTS.Common.${name}`),
);

const isBookkeeping = (name: string): boolean =>
  BOOKKEEPING.has(name) ||
  MORE_BOOKKEEPING.has(name) ||
  /^System\.IterationLevel\d{1,2}$/u.test(name) ||
  BOARD.test(name);

/** Where the card stands on a team's board: `WEF_6CB513B6E70E43499D9FC94E5BBFB784_Kanban.Column`. */
const BOARD = /^WEF_[0-9A-F]{32}_(?:Kanban\.(?:Column|Column\.Done|Lane)|System\.ExtensionMarker)$/u;

/** Links to other work items, and to what was developed: commits, branches, pull requests, builds. */
const HARMLESS_LINKS = /^(?:ArtifactLink|System\.LinkTypes\..*|Microsoft\.VSTS\.Common\.TestedBy-.*)$/u;
