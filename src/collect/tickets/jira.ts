import { CollectError } from '../../app/ports.js';
import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { TicketDemand } from '../../facts/demand.js';
import type { Ticket, TicketApproval, TicketEdit } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { orNull } from '../observe.js';
import { answersOf, readApprovals, rulingOf, type ApprovalRound } from './jira/approvals.js';
import { readChangelog } from './jira/changelog.js';
import { lastEditOf, movesInto } from './jira/edits.js';
import { itemsOf, windowOf } from './jira/fields.js';
import { issueOf, type JiraIssue } from './jira/issue.js';
import type { ReadTicket, TicketPlace } from './system.js';

/** Where tokens with scopes are taken, for programs alone: people find no issue there. */
const GATEWAY = 'https://api.atlassian.com/';

/** Long lists that no fact is made of are left out. */
const ASKED = { fields: '*all,-comment,-worklog,-attachment,-subtasks,-issuelinks', expand: 'names,schema,changelog' };

/**
 * One issue of Jira, Cloud and Data Center alike, with its history; its approvals in Jira Service Management where they are
 * the record that counts. Jira says alike of an issue that there is none and that it is hidden.
 */
export const readJira: ReadTicket = async (client, place, key, demand) => {
  const [answer, rounds] = await Promise.all([
    orNull(client.read('GET /rest/api/2/issue/{key}', { key, ...ASKED })),
    roundsOf(client, key, demand),
  ]);
  if (answer === null) return { key, found: 'absent-or-hidden' };
  const issue = issueOf(answer, key);
  return { key, found: 'present', ticket: await ticketOf(client, place, key, { issue, rounds, demand }) };
};

/** Where an issue has no approvals to show, that alone is unknown of it; what goes wrong besides leaves the whole unread. */
const roundsOf = async (
  client: Client,
  key: string,
  { approval }: TicketDemand,
): Promise<Observed<readonly ApprovalRound[]> | null> => {
  if (approval === 'move') return null;
  try {
    return known(await readApprovals(client, key));
  } catch (error) {
    if (error instanceof CollectError) return unknown(error.fault);
    throw error;
  }
};

interface Read {
  readonly issue: JiraIssue;
  /** null: moving the issue is what approves it. */
  readonly rounds: Observed<readonly ApprovalRound[]> | null;
  readonly demand: TicketDemand;
}

const ticketOf = async (client: Client, place: TicketPlace, key: string, read: Read): Promise<Ticket> => {
  const { issue, rounds, demand } = read;
  const history = await readChangelog(client, key, issue.answer);
  const moves = movesInto(history, issue.state, demand.states);
  if (moves.fits === 'no') throw changing(key);
  const edited = lastEditOf(history, issue.fields);
  return {
    key,
    url: place.url.startsWith(GATEWAY) ? null : `${place.url}/browse/${encodeURIComponent(key)}`,
    project: issue.project,
    state: issue.state.name,
    type: issue.type,
    title: issue.title,
    requesters: issue.requesters,
    approvedBy: rounds === null ? 'move' : 'record',
    approvals: approvalsOf(rounds, moves.approvals, edited),
    ruling: rounds?.known === true ? rulingOf(rounds.value) : null,
    edited: known(edited),
    window: windowOf(issue.fields),
    items: itemsOf(issue.fields),
    usedBy: unknown(
      unavailable(
        key,
        demand.singleUse
          ? 'Jira does not tell which changes it was used for'
          : 'not asked for: tickets may be used again',
      ),
    ),
  };
};

const approvalsOf = (
  rounds: Read['rounds'],
  moves: readonly TicketApproval[],
  edited: TicketEdit | null,
): Ticket['approvals'] => {
  if (rounds === null) return known(moves);
  return rounds.known ? known(answersOf(rounds.value, edited)) : rounds;
};

const changing = (key: string): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: [key],
    found: 'its history ends in another state than the issue is in',
  });
