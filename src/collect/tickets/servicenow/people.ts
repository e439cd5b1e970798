import type { TicketPerson } from '../../../facts/tickets.js';
import { Malformed, type Cursor } from '../../../lib/shape.js';
import { fieldOf, walkedValue } from './fields.js';

/** Somebody of `sys_user`, as a reference and what lies behind it tell. */
export interface User {
  readonly sysId: string;
  /** What stands in `sys_updated_by` and in audits; empty: hidden. */
  readonly userName: string;
  readonly mail: string;
  /** unknown: the account may not read any of the fields that would tell. */
  readonly kind: 'person' | 'machine' | 'unknown';
}

/** Each says that no human is behind a user. Instances of some age lack the one or the other. */
const MACHINE_FLAGS = ['internal_integration_user', 'web_service_access_only'] as const;
const KINDS = ['email', 'user_name', ...MACHINE_FLAGS] as const;

/** The fields to ask for, so that `userAt` can read the reference of this name. */
export const userFields = (reference: string): readonly string[] => [
  reference,
  ...KINDS.map((name) => `${reference}.${name}`),
];

const USER_ID = /^[\w-]{1,40}$/u;

/** Whom a reference names; null: nobody, or the reference is hidden. */
export const userAt = (row: Cursor, reference: string): User | null => {
  const sysId = fieldOf(row, reference).value;
  if (sysId === '') return null;
  if (!USER_ID.test(sysId)) throw new Malformed(`${row.path}.${reference}`, 'a sys_id');
  const walked = (name: string): string => walkedValue(row, `${reference}.${name}`);
  const flags = MACHINE_FLAGS.map((name) => flagOf(walked(name), `${row.path}.${reference}.${name}`));
  const kind = flags.includes(true) ? 'machine' : flags.includes(false) ? 'person' : 'unknown';
  return { sysId, userName: walked('user_name'), mail: walked('email'), kind };
};

const flagOf = (value: string, path: string): boolean | null => {
  switch (value) {
    case '':
      return null;
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    default:
      throw new Malformed(path, 'true or false');
  }
};

export const personOf = ({ sysId, mail, kind }: User): TicketPerson => ({
  account: null,
  alias: mail === '' ? null : mail,
  handle: `servicenow:${sysId}`,
  kind: kind === 'machine' ? 'machine' : 'person',
});
