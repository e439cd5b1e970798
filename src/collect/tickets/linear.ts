import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { Ticket, TicketApproval, TicketEdit } from '../../facts/tickets.js';
import type { HistoryEntry, LinearState } from './linear/entry.js';
import { readLinearIssue, unusable, type LinearIssue } from './linear/issue.js';
import type { ReadTicket } from './system.js';

/** Reads one issue (`ENG-123`) with its whole history. There are no records of approvals: the move is the approval. */
export const readLinear: ReadTicket = async (client, _place, key, demand) => {
  const [, team = '', digits = ''] = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,9})$/u.exec(key) ?? [];
  if (team === '') throw unusable(key, 'no team and number of an issue');
  const issue = await readLinearIssue(client, key, { team, number: Number(digits) });
  if (issue === null) return { key, found: 'absent-or-hidden' };
  const history = inOrder(issue.history);
  return { key, found: 'present', ticket: ticketOf(key, issue, history, demand.states) };
};

const ticketOf = (
  key: string,
  issue: LinearIssue,
  history: readonly HistoryEntry[],
  allowed: readonly string[],
): Ticket => ({
  key,
  url: issue.url,
  project: issue.team,
  // What was put away is in no state in which work may go on.
  state: issue.kept === 'open' ? issue.state.name : `${issue.state.name} (${issue.kept})`,
  type: typeOf(issue),
  title: issue.title,
  requesters: issue.requesters,
  approvedBy: 'move',
  approvals: approvalsOf(key, issue.state, history, allowed),
  ruling: null,
  edited: known(lastEdit(history)),
  window: null,
  items: [...new Set([...issue.labels.map(({ name }) => name), ...(issue.project === null ? [] : [issue.project])])],
  usedBy: unknown(unavailable(key, 'Linear does not tell which merged changes used an issue')),
});

/** The host may list the newest first or last; entries of one instant stay as they are listed. */
const inOrder = (history: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const timeOf = ({ createdAt }: HistoryEntry): number => Date.parse(createdAt);
  const [first, last] = [history[0], history.at(-1)];
  const isNewestFirst = first !== undefined && last !== undefined && timeOf(first) > timeOf(last);
  return (isNewestFirst ? history.toReversed() : [...history]).sort((a, b) => timeOf(a) - timeOf(b));
};

/** Linear has no types. A label of the group "Type" stands for one; a group gives an issue one label at most. */
const typeOf = ({ labels }: LinearIssue): string | null => {
  const types = labels.filter(({ group }) => group?.toLowerCase() === 'type');
  return types.length === 1 ? (types[0]?.name ?? null) : null;
};

/** The last move into an allowed state, of moves that lead from one to the next and end in the state of the issue. */
const approvalsOf = (
  key: string,
  state: LinearState,
  history: readonly HistoryEntry[],
  allowed: readonly string[],
): Observed<readonly TicketApproval[]> => {
  const moves = history.flatMap(({ move, by, at }) => (move === null ? [] : [{ ...move, by, at }]));
  for (const [index, move] of moves.entries()) {
    const before = moves[index - 1];
    if (before !== undefined && move.from?.id !== before.to.id) {
      throw unusable(key, 'a history in which a change of state is left out');
    }
  }
  const last = moves.at(-1);
  if (last !== undefined && last.to.id !== state.id) {
    throw unusable(key, 'a history that does not end in the state of the issue');
  }
  if (!allowed.includes(state.name)) return known([]);
  const into = moves.findLast(
    ({ from, to }) => from !== null && !allowed.includes(from.name) && allowed.includes(to.name),
  );
  return known(into === undefined ? [] : [{ by: into.by, at: into.at, answer: 'approved' }]);
};

/** The time is the latest at which the entry can have been written: entries grow while one person goes on editing. */
const lastEdit = (history: readonly HistoryEntry[]): TicketEdit | null => {
  const edits = history.filter(({ edited }) => edited.length > 0);
  const last = edits.toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until)).at(-1);
  return last === undefined ? null : { at: last.until, by: last.by, fields: last.edited };
};
