import type { Account } from './account.js';
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

/** A person as far as known: by account or by a login that the policy or a commit gives, and by mail in the ticket system. */
interface Seen {
  readonly account: Account | null;
  readonly person: PersonKey | null;
  /** As written. */
  readonly login: string | null;
  /** Lower-case, never empty. */
  readonly mail: string | null;
}

export const holderIdentityOf = ({ commits, people }: KnownPeople): HolderIdentity => {
  const identity = identityOf(people);
  const byMail = mailsOf(commits, people);
  const seen = (holder: Holder): Seen => {
    const account = 'id' in holder ? holder : holder.account;
    const written = 'id' in holder ? null : holder.mail;
    const mail = written === null || written === '' ? null : written.toLowerCase();
    if (account !== null) return { account, person: identity.personOf(account), login: account.login, mail };
    const login = (mail === null ? null : byMail.get(mail)) ?? null;
    const person = login === null ? null : (identity.groupOfLogin(login) ?? `login:${login}`);
    return { account, person, login, mail };
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
      const { login, mail } = seen(holder);
      return login ?? mail ?? ('name' in holder && holder.name !== '' ? holder.name : 'unknown');
    },
  };
};

const compare = (a: Seen, b: Seen): 'yes' | 'no' | 'unknown' => {
  if (a.mail !== null && a.mail === b.mail) return 'yes';
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? 'yes' : 'no';
  // Two people of one ticket system, of whom one has no known account, are compared by what that system knows.
  return a.mail !== null && b.mail !== null ? 'no' : 'unknown';
};

/** Accounts are told apart by id; by login only where one of the two is known by no more. */
const sameLogin = (a: Seen, b: Seen): boolean => (a.account === null || b.account === null) && equalLogins(a, b);

const sameAccount = (a: Seen, b: Seen): boolean =>
  a.login !== null && b.login !== null ? equalLogins(a, b) : a.mail === b.mail;

const equalLogins = (a: Seen, b: Seen): boolean => a.login?.toLowerCase() === b.login?.toLowerCase();

/** Mail in the ticket system → login: by the policy, else by a commit of this change whose address the host attributes. */
const mailsOf = (commits: Commits, people: People): ReadonlyMap<string, string> => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]): [string, string] => [mail, login]);
  const declared = Object.entries(people.tickets).map(([mail, login]): [string, string] => [mail.toLowerCase(), login]);
  return new Map([...attributed, ...declared]);
};
