import type { Instant } from '../../../facts/account.js';
import { known, unavailable, unknown, type Observed } from '../../../facts/observed.js';
import type { TicketEdit } from '../../../facts/tickets.js';
import type { Client } from '../../../lib/client.js';
import type { ApproverAnswer } from './approvals.js';
import { latestOf, readAudit } from './audit.js';

/**
 * Approvals with the time that counts against an edit. A row tells when it was written last, and a remark that an approver
 * adds later is written on it too. Where an edit lies between the question and that time, the audit of the row has to tell
 * when it was approved, and by whom; where it does not, nobody knows.
 */
export const settled = (
  client: Client,
  answers: readonly ApproverAnswer[],
  edit: TicketEdit | null,
): Promise<readonly ApproverAnswer[]> =>
  Promise.all(answers.map((answer) => (isOpen(answer, edit) ? audited(client, answer) : Promise.resolve(answer))));

const isOpen = ({ answer, asked, at }: ApproverAnswer, edit: TicketEdit | null): boolean => {
  if (answer !== 'approved' || edit === null || at === null) return false;
  const edited = Date.parse(edit.at);
  return Date.parse(asked) <= edited && edited < Date.parse(at);
};

const audited = async (client: Client, answer: ApproverAnswer): Promise<ApproverAnswer> => {
  const audit = await readAudit(client, { table: 'sysapproval_approver', sysId: answer.sysId });
  const [last, another] = latestOf(audit.filter(({ field }) => field === 'state'));
  if (last?.to !== 'approved' || another !== undefined) return { ...answer, at: null };
  return { ...answer, at: last.at, setBy: last.user };
};

/**
 * What is known of edits without an audit: the record was changed last at `updated`, whatever was changed. Where every
 * approver was asked later than that, no edit lies behind an approval; else one may.
 */
export const editWithoutAudit = (
  key: string,
  updated: Instant,
  answers: Observed<readonly ApproverAnswer[]>,
): Observed<TicketEdit | null> => {
  const times = answers.known ? answers.value.map(({ asked }) => Date.parse(asked)) : [];
  const isBefore = times.length > 0 && times.every((asked) => Date.parse(updated) < asked);
  return isBefore
    ? known({ at: updated, by: null, fields: ['any field'] })
    : unknown(unavailable(key, 'sys_audit shows nothing of it: its table is not audited, or its rows are hidden'));
};
