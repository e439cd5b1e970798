import type { Account } from './account.js';
import { accountsByMail, attributionsOf } from './attributions.js';
import type { Holder } from './duties.js';
import type { Change, Commits, Pushes, Review } from './facts.js';
import { identityOf, type PersonKey } from './identity.js';
import type { People } from './people.js';
import type { Ticket } from './tickets.js';

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
  readonly change: Change;
  readonly commits: Commits;
  readonly reviews: readonly Review[];
  readonly pushes: Pushes;
  readonly tickets: readonly Ticket[];
  readonly people: People;
}

/** A person as far as known: by account or by a login that the policy gives, and by mail in the ticket system. */
interface Seen {
  readonly person: PersonKey | null;
  readonly login: string | null;
  readonly mail: string | null;
}

export const holderIdentityOf = (known: KnownPeople): HolderIdentity => {
  const identity = identityOf(known.people);
  const accounts = accountsOf(known);
  const byLogin = new Map(accounts.map((account) => [account.login.toLowerCase(), account]));
  const byMail = mailsOf(known);
  const personOfLogin = (login: string): PersonKey => {
    const account = byLogin.get(login.toLowerCase());
    // A login that nobody in this change has is somebody else than all of them.
    return account === undefined
      ? (identity.groupOfLogin(login) ?? `login:${login.toLowerCase()}`)
      : identity.personOf(account);
  };
  const seen = (holder: Holder): Seen => {
    if ('id' in holder) return { person: identity.personOf(holder), login: holder.login, mail: null };
    const mail = holder.mail === null || holder.mail === '' ? null : holder.mail.toLowerCase();
    const login = holder.account?.login ?? (mail === null ? null : (byMail.get(mail) ?? null));
    const person =
      holder.account === null ? (login === null ? null : personOfLogin(login)) : identity.personOf(holder.account);
    return { person, login, mail };
  };
  return {
    isSame: (a, b) => compare(seen(a), seen(b)),
    isSameAccount: (a, b) => sameAccount(seen(a), seen(b)),
    isHuman: (holder) => {
      const account = 'id' in holder ? holder : holder.account;
      if (account !== null) return identity.isHuman(account);
      const { login } = seen(holder);
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
  if (a.person !== null && b.person !== null) return a.person === b.person ? 'yes' : 'no';
  // Two people of one ticket system, of whom one has no known account, are compared by what that system knows.
  return a.mail !== null && b.mail !== null ? 'no' : 'unknown';
};

const sameAccount = (a: Seen, b: Seen): boolean =>
  a.login !== null && b.login !== null ? a.login.toLowerCase() === b.login.toLowerCase() : a.mail === b.mail;

const accountsOf = ({ change, commits, reviews, pushes, tickets }: KnownPeople): readonly Account[] => {
  const attributed = attributionsOf(commits).map(({ account }) => account);
  const pushed = pushes.source === 'fork' ? [pushes.owner] : pushes.pushes.map(({ by }) => by);
  const asked = [change.author, change.initiator, change.merged?.by, change.autoMerge?.by, change.queued?.by];
  const inTickets = tickets.flatMap((ticket) => [ticket.requester, ...ticket.approvals.map(({ by }) => by)]);
  const all = [
    ...attributed,
    ...pushed,
    ...asked,
    ...reviews.map(({ by }) => by),
    ...inTickets.map((each) => each?.account),
  ];
  return all.filter((account) => account !== null && account !== undefined);
};

/** Mail in the ticket system → login: by the policy, else by a commit of this change whose address the host attributes. */
const mailsOf = ({ people, commits }: KnownPeople): ReadonlyMap<string, string> => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]): [string, string] => [mail, login]);
  const declared = Object.entries(people.tickets).map(([mail, login]): [string, string] => [mail.toLowerCase(), login]);
  return new Map([...attributed, ...declared]);
};
