import type { Account, Attribution, ObjectId } from '../facts/account.js';
import type { TicketPerson } from '../facts/tickets.js';
import { plain } from './plain.js';

/** Whom an account names; null: the host no longer tells. */
export const nameOf = (account: Account | null): string =>
  account === null ? 'a deleted account' : plain(account.login);

export const ticketPersonName = (person: TicketPerson | null): string => {
  if (person === null) return 'somebody who is not told';
  return plain(person.account?.login ?? person.alias ?? person.handle ?? 'somebody without a name');
};

/** As many digits of a commit as tell it apart. */
export const short = (id: ObjectId): string => id.slice(0, 12);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Who is named in a commit: the account, or what stands for an address that no account has. */
export const attributionName = ({ account, alias }: Attribution): string => plain(account?.login ?? alias);
