import type { TicketPerson } from '../../../facts/tickets.js';
import { optional, text, type Cursor } from '../../../lib/shape.js';

/**
 * Somebody in Jira. Cloud names accounts by an id that never changes and mostly hides the address; Data Center has a key
 * beside the name that can be changed. null: nobody is told, or the account was erased.
 */
export const personOf = (user: Cursor | null): TicketPerson | null => {
  if (user === null) return null;
  const id = user.get('accountId', optional(text)) ?? user.get('key', optional(text)) ?? '';
  const mail = user.get('emailAddress', optional(text)) ?? '';
  return {
    account: null,
    alias: MAIL.test(mail) ? mail : null,
    handle: HANDLE.test(id) ? `jira:${id}` : null,
    // Forge and Connect apps, and what automations act as.
    kind: user.get('accountType', optional(text)) === 'app' ? 'machine' : 'person',
  };
};

/** An address that is masked ("dana at acme dot example") is none. */
const MAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/u;

/** Keys of old accounts are their names, and a name may be an address: that is no handle. */
const HANDLE = /^[\w:.+-]{1,128}$/u;

/** The same account, by id. Where one has no id, addresses decide. */
export const isSame = (a: TicketPerson, b: TicketPerson): boolean =>
  a.handle !== null && b.handle !== null
    ? a.handle === b.handle
    : a.alias !== null && a.alias.toLowerCase() === b.alias?.toLowerCase();
