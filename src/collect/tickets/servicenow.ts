import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { Ticket, TicketEdit } from '../../facts/tickets.js';
import { RequestError, type Client } from '../../lib/client.js';
import { reasonOf } from '../observe.js';
import { approvalOf, readApprovals, type ApproverAnswer } from './servicenow/approvals.js';
import { lastEdit, readAudit, type AuditRow } from './servicenow/audit.js';
import { readChangeRequest, type ChangeRequest } from './servicenow/change-request.js';
import { personOf } from './servicenow/people.js';
import { editWithoutAudit, settled } from './servicenow/settled.js';
import type { ReadTicket, TicketPlace } from './system.js';

/**
 * One change request of ServiceNow through its Table API, in two waves: the record, then its approvals and its audit
 * side by side. Rows that access rules hide are simply left out, so no record is not "none".
 */
export const readServiceNow: ReadTicket = async (client, place, key) => {
  const change = await readChangeRequest(client, key);
  if (change === null) return { key, found: 'absent-or-hidden' };
  const [answers, audit] = await Promise.all([
    partOf(key, () => readApprovals(client, key, change.sysId)),
    partOf(key, () => readAudit(client, { table: 'change_request', sysId: change.sysId })),
  ]);
  const edited = editedOf(key, change, answers, audit);
  const approvals = await approvalsOf(client, key, answers, edited);
  return { key, found: 'present', ticket: ticketOf(key, place, change, { approvals, edited }) };
};

const editedOf = (
  key: string,
  change: ChangeRequest,
  answers: Observed<readonly ApproverAnswer[]>,
  audit: Observed<readonly AuditRow[]>,
): Observed<TicketEdit | null> => {
  // Its moves between states alone would stand there: an empty audit is switched off, or hidden.
  if (audit.known && audit.value.length > 0) return known(lastEdit(audit.value, change.requesters));
  const proven = editWithoutAudit(key, change.updated, answers);
  return audit.known || proven.known ? proven : audit;
};

const approvalsOf = async (
  client: Client,
  key: string,
  answers: Observed<readonly ApproverAnswer[]>,
  edited: Observed<TicketEdit | null>,
): Promise<Ticket['approvals']> => {
  if (!answers.known) return answers;
  const edit = edited.known ? edited.value : null;
  return partOf(key, async () => (await settled(client, answers.value, edit)).map(approvalOf));
};

/**
 * A part that the instance does not show leaves the others known. A part that it did not answer this time leaves none:
 * then the ticket is as unreadable as it would be if its record had been asked for a moment later.
 */
const partOf = async <T>(key: string, read: () => Promise<T>): Promise<Observed<T>> => {
  try {
    return known(await read());
  } catch (fault) {
    if (fault instanceof RequestError) throw fault;
    const why = reasonOf(key, fault);
    return unknown({ ...why, about: [...new Set([key, ...why.about])] });
  }
};

const ticketOf = (
  key: string,
  place: TicketPlace,
  change: ChangeRequest,
  told: Pick<Ticket, 'approvals' | 'edited'>,
): Ticket => ({
  key,
  url: `${place.url}/nav_to.do?uri=${encodeURIComponent(`change_request.do?sys_id=${change.sysId}`)}`,
  project: null,
  state: change.state,
  type: change.type,
  title: change.title,
  requesters: change.requesters.map(personOf),
  approvedBy: 'record',
  approvals: told.approvals,
  ruling: change.ruling,
  edited: told.edited,
  window: change.window,
  items: change.items,
  usedBy: unknown(unavailable(key, 'ServiceNow does not tell which merged changes used a change request')),
});
