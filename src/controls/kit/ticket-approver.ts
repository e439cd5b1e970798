import type { Attribution } from '../../facts/account.js';
import { mailInList, nameInList, nameOfAlias } from '../../facts/aliases.js';
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
 * system names. Somebody of another system is known by address there, and as the account that the policy or the host gives
 * that address; without an account it is not known whether one of the accounts on the list is meant.
 */
export const authorityOf = (person: TicketPerson | null, approvers: Approvers, who: Acquaintance): Authority => {
  if (person === null) return no('nobody that the ticket system names');
  const known = knownAs(person, who);
  if (known.names.size === 0) return no('somebody without account or address');
  if (isMachine(person, known, who.people)) return no('a machine');
  const { users, teams } = approvers;
  if (users.length === 0 && teams.length === 0) return { may: 'yes' };
  if (users.some((user) => namesOf(user, who.people).some((name) => known.names.has(name)))) return { may: 'yes' };
  if (!known.hasAccount && (teams.length > 0 || users.some((user) => mailInList(user) === null))) {
    return { may: 'unknown', why: unavailable(showPerson(person), 'no account is known for this address') };
  }
  return ofTeams(known, teams, who.teams);
};

/** How the reasons name somebody: the login, or what stands for the address where the account is not known. */
export const showPerson = (person: TicketPerson | null): string =>
  person?.account?.login ?? (isFilled(person?.alias) ? nameOfAlias(person.alias) : 'unknown');

const isFilled = (alias: string | null | undefined): alias is string => (alias ?? '') !== '';

interface KnownAs {
  /** Logins, and addresses under a name that no login has; lower-case. */
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
  readonly hasAccount: boolean;
}

const knownAs = ({ account, alias }: TicketPerson, { people, attributions }: Acquaintance): KnownAs => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap((each) =>
    each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : [],
  );
  const accounts = account === null ? attributed : [account, ...attributed];
  const names = address === null ? [] : namesOf(address, people);
  return {
    names: new Set([...accounts.map(({ login }) => login.toLowerCase()), ...names]),
    ids: new Set(accounts.map(({ id }) => id)),
    hasAccount: accounts.length > 0 || names.length > 1,
  };
};

/** An entry of a list of people itself, and the logins that the policy gives it where it is an address. */
const namesOf = (entry: string, people: People): readonly string[] => {
  const wanted = nameInList(entry);
  const given = people.tickets.filter(({ alias }) => nameOfAlias(alias) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};

const isMachine = ({ account }: TicketPerson, { names }: KnownAs, people: People): boolean => {
  const identity = identityOf(people);
  return (account !== null && !identity.isHuman(account)) || [...names].some((name) => identity.isMachineLogin(name));
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
