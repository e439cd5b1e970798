import type { Account } from './account.js';
import { nameOfAlias, nameOfHandle, nameOfTicketAccount } from './aliases.js';
import { accountsByMail } from './attributions.js';
import type { Holder } from './duties.js';
import type { Commits } from './commits.js';
import { identityOf, type PersonKey } from './identity.js';
import type { People } from './people.js';
import type { TicketPerson } from './tickets.js';

/** Compares people of the code host with people of a ticket system. */
export interface HolderIdentity {
  /** `yes`, `no`, or `unknown` where one of the two is known only in the ticket system. */
  readonly isSame: (a: Holder, b: Holder) => 'yes' | 'no' | 'unknown';
  /** Whether both are the very same account, or the same person of a ticket system. */
  readonly isSameAccount: (a: Holder, b: Holder) => boolean;
  /** Whether a human holds it, as far as can be known: whoever is no known machine. */
  readonly isHuman: (holder: Holder) => boolean;
  readonly nameOf: (holder: Holder) => string;
}

export interface KnownPeople {
  readonly commits: Commits;
  readonly people: People;
}

/** A person as far as known: by account or by a login that the policy or a commit gives, by address and by handle in the ticket system. */
interface Seen {
  readonly account: Account | null;
  readonly person: PersonKey | null;
  /** As written. */
  readonly login: string | null;
  /** As lists of people have it: `mail:…`. */
  readonly mail: string | null;
  readonly handle: string | null;
  /** The ticket system says so. */
  readonly machine: 'yes' | 'not-told';
}

export const holderIdentityOf = ({ commits, people }: KnownPeople): HolderIdentity => {
  const identity = identityOf(people);
  const logins = loginsByName(commits, people);
  const loginOf = (name: string | null): string | null => (name === null ? null : (logins.get(name) ?? null));
  const seen = (holder: Holder): Seen => {
    const { account, mail, handle, machine } = 'id' in holder ? { ...ON_HOST, account: holder } : inSystem(holder);
    const names = { account, mail, handle, machine };
    if (account !== null) return { ...names, person: identity.personOf(account), login: account.login };
    const login = loginOf(handle) ?? loginOf(mail);
    return { ...names, person: login === null ? null : (identity.groupOfLogin(login) ?? `login:${login}`), login };
  };
  return {
    isSame: (a, b) => compare(seen(a), seen(b)),
    isSameAccount: (a, b) => sameAccount(seen(a), seen(b)),
    isHuman: (holder) => {
      const { account, login, mail, handle, machine } = seen(holder);
      if (machine === 'yes' || (account !== null && !identity.isHuman(account))) return false;
      return ![login, mail, handle].some((name) => name !== null && identity.isMachineLogin(name));
    },
    nameOf: (holder) => {
      const { login, mail, handle } = seen(holder);
      return login ?? mail ?? handle ?? 'unknown';
    },
  };
};

const ON_HOST = { mail: null, handle: null, machine: 'not-told' } as const;

const inSystem = ({ account, alias, handle, kind }: TicketPerson) =>
  ({
    account,
    mail: alias === null || alias === '' ? null : nameOfAlias(alias),
    handle: handle === null || handle === '' ? null : nameOfHandle(handle),
    machine: kind === 'machine' ? 'yes' : 'not-told',
  }) as const;

const compare = (a: Seen, b: Seen): 'yes' | 'no' | 'unknown' => {
  if (isShared(a.handle, b.handle) || isShared(a.mail, b.mail)) return 'yes';
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? 'yes' : 'no';
  // Two people of one ticket system, of whom one has no known account, are compared by what that system knows of both.
  return areBothKnown(a.handle, b.handle) || areBothKnown(a.mail, b.mail) ? 'no' : 'unknown';
};

const isShared = (a: string | null, b: string | null): boolean => a !== null && a === b;

const areBothKnown = (a: string | null, b: string | null): boolean => a !== null && b !== null;

/** Accounts are told apart by id; by login only where one of the two is known by no more. */
const sameLogin = (a: Seen, b: Seen): boolean => (a.account === null || b.account === null) && equalLogins(a, b);

const sameAccount = (a: Seen, b: Seen): boolean => {
  if (areBothKnown(a.login, b.login)) return equalLogins(a, b);
  return areBothKnown(a.handle, b.handle) ? a.handle === b.handle : a.mail === b.mail;
};

const equalLogins = (a: Seen, b: Seen): boolean => a.login?.toLowerCase() === b.login?.toLowerCase();

/** Name in the ticket system → login: by the policy, else by a commit of this change whose address the host attributes. */
const loginsByName = (commits: Commits, people: People): ReadonlyMap<string, string> => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]): [string, string] => [
    nameOfAlias(mail),
    login,
  ]);
  const declared = people.tickets.map((each): [string, string] => [nameOfTicketAccount(each), each.login]);
  return new Map([...attributed, ...declared]);
};
