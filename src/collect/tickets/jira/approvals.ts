import { CollectError } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { Ticket, TicketApproval, TicketEdit, TicketPerson } from '../../../facts/tickets.js';
import { RequestError, type Client } from '../../../lib/client.js';
import { boolean, cursor, filledText, Malformed, text, type Cursor } from '../../../lib/shape.js';
import { jiraInstant } from './instant.js';
import { personOf } from './person.js';

type Decision = 'approved' | 'declined' | 'pending';

/** One approval step of Jira Service Management that was once asked for. */
export interface ApprovalRound {
  readonly id: string;
  readonly name: string;
  readonly decision: Decision;
  readonly created: Instant;
  readonly completed: Instant | null;
  readonly answers: readonly { readonly by: TicketPerson | null; readonly decision: Decision }[];
}

const PAGE = 50;
const PAGES = 20;

/** Everything that was ever asked and answered, oldest first. */
export const readApprovals = async (client: Client, key: string): Promise<readonly ApprovalRound[]> => {
  const rounds: ApprovalRound[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const answer = cursor(await readPage(client, key, rounds.length), '$');
    const values = answer.list('values', roundOf);
    rounds.push(...values);
    if (answer.get('isLastPage', boolean)) return inOrder(key, rounds);
    if (values.length === 0) break;
  }
  throw new CollectError({ code: 'fact-unavailable', about: [key], found: 'the list of its approvals does not end' });
};

const readPage = async (client: Client, key: string, start: number): Promise<unknown> => {
  try {
    // Older versions of Data Center ask for the header.
    const headers = { 'x-experimentalapi': 'opt-in' };
    return await client.read('GET /rest/servicedeskapi/request/{key}/approval', { key, start, limit: PAGE, headers });
  } catch (error) {
    if (error instanceof RequestError && (error.fault === 'not-found' || error.fault === 'forbidden'))
      throw noRequest(key, error.found);
    throw error;
  }
};

const noRequest = (key: string, found: string): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: [key],
    found: `no request of Jira Service Management, or its approvals are hidden from the account of the gate (${found})`,
  });

const roundOf = (approval: Cursor): ApprovalRound => ({
  id: approval.get('id', filledText),
  name: approval.get('name', text),
  decision: approval.get('finalDecision', decision),
  created: approval.at('createdDate').get('iso8601', jiraInstant),
  completed: approval.maybe('completedDate')?.get('iso8601', jiraInstant) ?? null,
  answers: approval.list('approvers', (each) => ({
    by: personOf(each.maybe('approver')),
    decision: each.get('approverDecision', decision),
  })),
});

const decision = (value: unknown, path: string): Decision => {
  if (value === 'approved' || value === 'declined' || value === 'pending') return value;
  throw new Malformed(path, 'approved, declined or pending');
};

const inOrder = (key: string, rounds: readonly ApprovalRound[]): readonly ApprovalRound[] => {
  if (new Set(rounds.map(({ id }) => id)).size !== rounds.length)
    throw new CollectError({ code: 'fact-unavailable', about: [key], found: 'the list of its approvals changed' });
  return [...rounds].sort((a, b) => Date.parse(a.created) - Date.parse(b.created) || Number(a.id) - Number(b.id));
};

/**
 * The answers that stand. A step that is asked again begins a new round, and what was answered before it counts no more:
 * it was for what the request was then.
 */
export const answersOf = (rounds: readonly ApprovalRound[], edited: TicketEdit | null): readonly TicketApproval[] =>
  currentRound(rounds).flatMap((round) =>
    round.answers.flatMap(({ by, decision: given }): TicketApproval[] =>
      given === 'pending'
        ? []
        : [{ by, at: answeredAt(round, edited), answer: given === 'approved' ? 'approved' : 'refused' }],
    ),
  );

const currentRound = (rounds: readonly ApprovalRound[]): readonly ApprovalRound[] =>
  rounds.reduce<readonly ApprovalRound[]>(
    (current, round) => (current.some(({ name }) => name === round.name) ? [round] : [...current, round]),
    [],
  );

/**
 * Jira tells when the whole step was completed, not when each of several people answered. Where the request was edited
 * between asking and the last answer, an answer of several may be older than the edit: then its time is not known.
 */
const answeredAt = ({ created, completed, answers }: ApprovalRound, edited: TicketEdit | null): Instant | null => {
  if (completed === null) return null;
  const given = answers.filter((each) => each.decision !== 'pending');
  if (given.length === 1 || edited === null) return completed;
  const edit = Date.parse(edited.at);
  return edit >= Date.parse(created) && edit <= Date.parse(completed) ? null : completed;
};

/** The last word on every step that was ever asked for; the worst of them. */
export const rulingOf = (rounds: readonly ApprovalRound[]): Ticket['ruling'] => {
  const latest = [...new Map(rounds.map((round) => [round.name, round.decision])).values()];
  if (latest.includes('declined')) return 'refused';
  if (latest.includes('pending')) return 'waiting';
  return latest.length === 0 ? null : 'approved';
};
