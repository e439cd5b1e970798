import { CollectError } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { TicketApproval } from '../../../facts/tickets.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, type Cursor } from '../../../lib/shape.js';
import { filledValue, sysIdOf, timeOf } from './fields.js';
import { personOf, userAt, userFields, type User } from './people.js';
import { readRows } from './table.js';

/** One approver's answer. */
export interface ApproverAnswer {
  readonly sysId: string;
  readonly approver: User;
  readonly answer: TicketApproval['answer'];
  /** When the approver was asked. */
  readonly asked: Instant;
  /** When the row was written last, and the user name of who did; null: not known. */
  readonly at: Instant | null;
  readonly setBy: string;
}

interface ApproverRow extends Omit<ApproverAnswer, 'answer' | 'at'> {
  readonly answer: TicketApproval['answer'] | 'open' | 'aside';
  readonly at: Instant;
}

const FIELDS = [
  ...['sys_id', 'sysapproval', 'state', 'sys_created_on', 'sys_updated_on', 'sys_updated_by'],
  ...userFields('approver'),
];
const PAGE = 200;
const MOST = 1000;

/** Answers that stand, oldest first: of each approver the newest. Approvals of groups are rows of their members here. */
export const readApprovals = async (client: Client, key: string, sysId: string): Promise<readonly ApproverAnswer[]> => {
  const where = [`sysapproval=${sysId}`];
  const rows = await readRows(client, { table: 'sysapproval_approver', where, fields: FIELDS, size: PAGE, most: MOST });
  const ids = new Set(rows.map((row) => sysIdOf(row)));
  if (ids.size !== rows.length) throw untold(key, 'an approval that is listed twice');
  return standing(rows.map((row) => rowOf(row, key, sysId)));
};

const rowOf = (row: Cursor, key: string, sysId: string): ApproverRow => {
  if (sysIdOf(row, 'sysapproval') !== sysId) throw untold(key, 'approvals of other records');
  const approver = userAt(row, 'approver');
  if (approver === null) throw new Malformed(`${row.path}.approver`, 'an approver that the account may see');
  return {
    sysId: sysIdOf(row),
    approver,
    answer: answerOf(filledValue(row, 'state'), `${row.path}.state`),
    asked: timeOf(row, 'sys_created_on'),
    at: timeOf(row, 'sys_updated_on'),
    setBy: filledValue(row, 'sys_updated_by'),
  };
};

const ANSWERS: ReadonlyMap<string, ApproverRow['answer']> = new Map([
  ['approved', 'approved'],
  ['rejected', 'refused'],
  ['requested', 'open'],
  ['not requested', 'open'],
  // Put aside when others had answered, or when the change was sent back.
  ...['not_required', 'no_longer_required', 'cancelled', 'canceled', 'duplicate'].map(
    (state): [string, ApproverRow['answer']] => [state, 'aside'],
  ),
]);

const answerOf = (state: string, path: string): ApproverRow['answer'] => {
  const answer = ANSWERS.get(state);
  if (answer === undefined) throw new Malformed(path, 'a state of approvals that ServiceNow ships');
  return answer;
};

/** Whoever was asked anew gave no answer yet. Of one second the order cannot be told: then what does not approve comes last. */
const standing = (rows: readonly ApproverRow[]): readonly ApproverAnswer[] => {
  const inOrder = rows
    .filter(({ answer }) => answer !== 'aside')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || WEIGHTS[a.answer] - WEIGHTS[b.answer]);
  const latest = new Map(inOrder.map((row) => [row.approver.sysId, row]));
  return inOrder.flatMap((row) => {
    const { answer } = row;
    const stands = latest.get(row.approver.sysId) === row && (answer === 'approved' || answer === 'refused');
    return stands ? [{ ...row, answer }] : [];
  });
};

const WEIGHTS: Readonly<Record<ApproverRow['answer'], number>> = { aside: 0, approved: 1, open: 2, refused: 3 };

/**
 * An approval counts as that of the approver only where the approver set it: a delegate, an administrator or a script
 * writes under another name, and then nobody is named. A refusal stands whoever wrote it.
 */
export const approvalOf = ({ approver, answer, at, setBy }: ApproverAnswer): TicketApproval => {
  if (answer === 'refused') return { by: personOf(approver), at, answer };
  if (approver.userName === '') throw hidden(approver, 'the user name of an approver (sys_user.user_name)');
  if (approver.userName !== setBy) return { by: null, at, answer };
  // Machines must not approve, so whether it is one has to be told.
  if (approver.kind === 'unknown')
    throw hidden(approver, 'whether an approver is a machine (sys_user.internal_integration_user)');
  return { by: personOf(approver), at, answer };
};

const hidden = ({ sysId }: User, what: string): CollectError =>
  untold(`servicenow:${sysId}`, `the account may not read ${what}`);

const untold = (about: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [about], found });
