import { CollectError } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { TicketEdit, TicketPerson } from '../../../facts/tickets.js';
import type { Client } from '../../../lib/client.js';
import type { Cursor } from '../../../lib/shape.js';
import { fieldOf, filledValue, timeOf } from './fields.js';
import { personOf, type User } from './people.js';
import { readRows } from './table.js';

/** One change of one field. */
export interface AuditRow {
  readonly field: string;
  readonly to: string;
  readonly at: Instant;
  /** User name; empty: not told. */
  readonly user: string;
}

/** A record whose audit is asked for. */
export interface Audited {
  readonly table: 'change_request' | 'sysapproval_approver';
  readonly sysId: string;
}

const FIELDS = ['documentkey', 'tablename', 'fieldname', 'newvalue', 'user', 'sys_created_on'];
const PAGE = 500;
const MOST = 3000;

/** Everything that the audit shows of one record, in no order. */
export const readAudit = async (client: Client, { table, sysId }: Audited): Promise<readonly AuditRow[]> => {
  const where = [`documentkey=${sysId}`, `tablename=${table}`];
  const rows = await readRows(client, { table: 'sys_audit', where, fields: FIELDS, size: PAGE, most: MOST });
  return rows.map((row) => auditRowOf(row, { table, sysId }));
};

const auditRowOf = (row: Cursor, { table, sysId }: Audited): AuditRow => {
  if (filledValue(row, 'documentkey') !== sysId || filledValue(row, 'tablename') !== table) {
    throw new CollectError({ code: 'fact-unavailable', about: ['sys_audit'], found: 'the audit of other records' });
  }
  return {
    field: filledValue(row, 'fieldname'),
    to: fieldOf(row, 'newvalue').value,
    at: timeOf(row, 'sys_created_on'),
    user: fieldOf(row, 'user').value,
  };
};

/** Fields that say what was requested. State, approval, assignment and notes are the work on it. */
const REQUESTED: ReadonlySet<string> = new Set([
  ...['short_description', 'description', 'justification', 'implementation_plan', 'backout_plan', 'test_plan'],
  ...['risk_impact_analysis', 'start_date', 'end_date', 'cmdb_ci', 'business_service', 'type', 'category'],
  ...['risk', 'impact', 'scope', 'requested_by', 'chg_model', 'std_change_producer_version'],
]);

/** The latest edit of what was requested; null: none. */
export const lastEdit = (audit: readonly AuditRow[], users: readonly User[]): TicketEdit | null => {
  const last = latestOf(audit.filter(({ field }) => REQUESTED.has(field)));
  const [first] = last;
  if (first === undefined) return null;
  const isAlone = last.every(({ user }) => user === first.user);
  return {
    at: first.at,
    by: isAlone ? personNamed(first.user, users) : null,
    fields: [...new Set(last.map(({ field }) => field))].sort(),
  };
};

/** The rows of the latest second. */
export const latestOf = (rows: readonly AuditRow[]): readonly AuditRow[] => {
  const at = Math.max(...rows.map((row) => Date.parse(row.at)));
  return rows.filter((row) => Date.parse(row.at) === at);
};

/** Audits tell user names alone. */
const personNamed = (userName: string, users: readonly User[]): TicketPerson | null => {
  const user = users.find((each) => each.userName !== '' && each.userName === userName);
  return user === undefined ? null : personOf(user);
};
