import type { TicketPerson } from '../../facts/tickets.js';

/** One address and nothing beside it: no account of a Windows domain, no `Name <address>`. */
const MAIL = /^[^\s@\\/<>"'(),;:[\]\p{Cc}\p{Cf}]{1,64}@[^\s@\\/<>"'(),;:[\]\p{Cc}\p{Cf}]{1,190}$/u;

/** Somebody of a ticket system: known by what the system calls the account, and by the address where it is one. */
export const systemPerson = (
  system: string,
  told: { readonly id: string | null; readonly mail: string | null; readonly kind: TicketPerson['kind'] },
): TicketPerson => ({
  account: null,
  alias: told.mail !== null && MAIL.test(told.mail) ? told.mail : null,
  handle: told.id === null ? null : `${system}:${told.id}`,
  kind: told.kind,
});
