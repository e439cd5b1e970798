import type { Account, Attribution } from '../../facts/account.js';
import {
  isHandle,
  mailInList,
  nameInList,
  nameOfAlias,
  nameOfHandle,
  nameOfTicketAccount,
} from '../../facts/aliases.js';
import type { Team } from '../../facts/permissions.js';
import { identityOf } from '../../facts/identity.js';
import { unavailable, type Observed, type Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { TicketPerson } from '../../facts/tickets.js';
import { inTeams } from './membership.js';

export interface Approvers {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** What tells who is who between a ticket system and the code host. */
export interface Acquaintance {
  readonly people: People;
  readonly teams: Observed<readonly Team[]>;
  /** Addresses in the change's commits: the host tells which account has which. */
  readonly attributions: readonly Attribution[];
}

/** `no`: why not, in words. `unknown`: what would have to be known. */
export type Authority =
  | { readonly may: 'yes' }
  | { readonly may: 'no'; readonly found: string }
  | { readonly may: 'unknown'; readonly why: Reason };

const no = (found: string): Authority => ({ may: 'no', found });

/**
 * Whether a person may approve tickets. Machines may not, whatever list they are on. Empty lists: any human whom the
 * system names. Somebody of another system is known there by address and by handle, and as the account that the policy or
 * the host gives to them; whoever shares nothing with an entry of the list that could be compared may be meant by it.
 */
export const authorityOf = (person: TicketPerson | null, approvers: Approvers, who: Acquaintance): Authority => {
  if (person === null) return no('nobody that the ticket system names');
  const known = knownAs(person, who);
  if (known.names.size === 0) return no('somebody without account or address');
  if (isMachine(person, known, who.people)) return no('a machine');
  const { users, teams } = approvers;
  if (users.length === 0 && teams.length === 0) return { may: 'yes' };
  if (isTwo(known, who.people)) return { may: 'unknown', why: unavailable(showPerson(person), TWO) };
  const entries = users.map((user) => namesOf(user, who.people));
  if (entries.some((names) => names.some((name) => known.names.has(name)))) return { may: 'yes' };
  const isApart = entries.every((names) => isComparable(names, known));
  if (!known.grounds.has('login') && teams.length > 0) return untold(person, known);
  const ofTeam = ofTeams(known, teams, who.teams);
  return ofTeam.may === 'no' && !isApart ? untold(person, known) : ofTeam;
};

const untold = (person: TicketPerson, known: KnownAs): Authority => ({
  may: 'unknown',
  why: unavailable(showPerson(person), unknownOf(person, known)),
});

/**
 * How the reasons name somebody: the login, else the handle, which can be looked up there and is the same in every record,
 * else what stands for the address.
 */
export const showPerson = (person: TicketPerson | null): string =>
  person?.account?.login ?? (isFilled(person?.handle) ? person.handle : addressOf(person));

const addressOf = (person: TicketPerson | null): string =>
  isFilled(person?.alias) ? nameOfAlias(person.alias) : 'unknown';

const isFilled = (text: string | null | undefined): text is string => (text ?? '') !== '';

type Ground = 'login' | 'mail' | 'handle';

interface KnownAs {
  /** Logins lower-case, addresses and handles as lists of people have them. */
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
  /** Logins, lower-case, that the handle leads to, and those that the address leads to. */
  readonly byHandle: readonly string[];
  readonly byMail: readonly string[];
  /** By what the person can be compared. The host tells everything of its own accounts that it ever tells. */
  readonly grounds: ReadonlySet<Ground>;
}

const knownAs = ({ account, alias, handle }: TicketPerson, { people, attributions }: Acquaintance): KnownAs => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap((each) =>
    each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : [],
  );
  const accounts: readonly Account[] = account === null ? attributed : [account, ...attributed];
  const ofMail = address === null ? [] : namesOf(address, people);
  const ofHandle = isFilled(handle) ? namesOf(nameOfHandle(handle), people) : [];
  const own = [...ofMail, ...ofHandle];
  const names = [...accounts.map(({ login }) => login.toLowerCase()), ...own];
  const ofHost: readonly Ground[] = own.length === 0 ? ['login', 'mail', 'handle'] : [];
  return {
    names: new Set(names),
    ids: new Set(accounts.map(({ id }) => id)),
    byHandle: ofHandle.slice(1),
    byMail: [...ofMail.slice(1), ...attributed.map(({ login }) => login.toLowerCase())],
    grounds: new Set([...ofHost, ...names.map(groundOf)]),
  };
};

const TWO = 'the handle and the address lead to two people';

/** In many systems people may change their own address, to somebody else's too; what a handle names does not change. */
const isTwo = ({ byHandle, byMail }: KnownAs, people: People): boolean => {
  const { groupOfLogin } = identityOf(people);
  const personOf = (login: string): string => groupOfLogin(login) ?? login;
  const ofMail = new Set(byMail.map(personOf));
  return byHandle.length > 0 && ofMail.size > 0 && !byHandle.some((login) => ofMail.has(personOf(login)));
};

const groundOf = (name: string): Ground => (isHandle(name) ? 'handle' : mailInList(name) === null ? 'login' : 'mail');

const isComparable = (names: readonly string[], { grounds }: KnownAs): boolean =>
  names.some((name) => grounds.has(groundOf(name)));

/** What would have to be told of a person, by whom the policy can mend it. */
const unknownOf = ({ handle }: TicketPerson, { grounds }: KnownAs): string => {
  if (grounds.has('login')) return 'the ticket system does not tell of this person what the list of approvers names';
  return isFilled(handle) ? `no account is known for ${handle}` : 'no account is known for this address';
};

/** An entry of a list of people itself, and the logins that the policy gives it where it is an address or a handle. */
const namesOf = (entry: string, people: People): readonly string[] => {
  const wanted = nameInList(entry);
  const given = people.tickets.filter((each) => nameOfTicketAccount(each) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};

const isMachine = ({ account, kind }: TicketPerson, { names }: KnownAs, people: People): boolean => {
  const identity = identityOf(people);
  const isNoHuman = kind === 'machine' || (account !== null && !identity.isHuman(account));
  return isNoHuman || [...names].some((name) => identity.isMachineLogin(name));
};

const ofTeams = (known: KnownAs, names: readonly string[], teams: Observed<readonly Team[]>): Authority => {
  const isMember = inTeams(
    names,
    teams,
    (member) => known.ids.has(member.id) || (known.ids.size === 0 && known.names.has(member.login.toLowerCase())),
  );
  if (typeof isMember === 'object') return { may: 'unknown', why: isMember };
  return isMember ? { may: 'yes' } : no('nobody who may approve tickets');
};
