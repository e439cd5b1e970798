import type { Account } from './account.js';
import { nameOfAlias } from './aliases.js';
import { accountsByMail } from './attributions.js';
import type { Holder } from './duties.js';
import type { Commits } from './commits.js';
import { identityOf, type PersonKey } from './identity.js';
import type { People } from './people.js';

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

/** A person as far as known: by account or by a login that the policy or a commit gives, and by address in the ticket system. */
interface Seen {
  readonly account: Account | null;
  readonly person: PersonKey | null;
  /** As written. */
  readonly login: string | null;
  /** Lower-case, never empty. */
  readonly alias: string | null;
}

export const holderIdentityOf = ({ commits, people }: KnownPeople): HolderIdentity => {
  const identity = identityOf(people);
  const logins = loginsByAlias(commits, people);
  const seen = (holder: Holder): Seen => {
    const account = 'id' in holder ? holder : holder.account;
    const written = 'id' in holder ? null : holder.alias;
    const alias = written === null || written === '' ? null : written.toLowerCase();
    if (account !== null) return { account, person: identity.personOf(account), login: account.login, alias };
    const login = (alias === null ? null : logins.get(alias)) ?? null;
    const person = login === null ? null : (identity.groupOfLogin(login) ?? `login:${login}`);
    return { account, person, login, alias };
  };
  return {
    isSame: (a, b) => compare(seen(a), seen(b)),
    isSameAccount: (a, b) => sameAccount(seen(a), seen(b)),
    isHuman: (holder) => {
      const { account, login } = seen(holder);
      if (account !== null) return identity.isHuman(account);
      return login === null || !identity.isMachineLogin(login);
    },
    nameOf: (holder) => {
      const { login, alias } = seen(holder);
      return login ?? (alias === null ? 'unknown' : nameOfAlias(alias));
    },
  };
};

const compare = (a: Seen, b: Seen): 'yes' | 'no' | 'unknown' => {
  if (a.alias !== null && a.alias === b.alias) return 'yes';
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? 'yes' : 'no';
  // Two people of one ticket system, of whom one has no known account, are compared by what that system knows.
  return a.alias !== null && b.alias !== null ? 'no' : 'unknown';
};

/** Accounts are told apart by id; by login only where one of the two is known by no more. */
const sameLogin = (a: Seen, b: Seen): boolean => (a.account === null || b.account === null) && equalLogins(a, b);

const sameAccount = (a: Seen, b: Seen): boolean =>
  a.login !== null && b.login !== null ? equalLogins(a, b) : a.alias === b.alias;

const equalLogins = (a: Seen, b: Seen): boolean => a.login?.toLowerCase() === b.login?.toLowerCase();

/** Address in the ticket system → login: by the policy, else by a commit of this change whose address the host attributes. */
const loginsByAlias = (commits: Commits, people: People): ReadonlyMap<string, string> => {
  const attributed = [...accountsByMail(commits)].map(([alias, { login }]): [string, string] => [alias, login]);
  const declared = people.tickets.map(({ alias, login }): [string, string] => [alias.toLowerCase(), login]);
  return new Map([...attributed, ...declared]);
};
