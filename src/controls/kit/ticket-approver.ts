import type { Team } from '../../facts/facts.js';
import { identityOf } from '../../facts/identity.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { TicketPerson } from '../../facts/tickets.js';
import { inTeams } from './membership.js';

export interface Approvers {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** `no`: why not, in words. `unknown`: the reason of the fact that would tell. */
export type Authority =
  | { readonly may: 'yes' }
  | { readonly may: 'no'; readonly found: string }
  | { readonly may: 'unknown'; readonly why: Reason };

/**
 * Whether a person may approve tickets. Machines may not, whatever list they are on. Empty lists: any human whom the
 * system names. Somebody of another system is known by mail there, and as the account that `people.tickets` gives.
 */
export const authorityOf = (
  person: TicketPerson | null,
  approvers: Approvers,
  teams: Observed<readonly Team[]>,
  people: People,
): Authority => {
  if (person === null) return { may: 'no', found: 'nobody that the ticket system names' };
  const names = namesOf(person, people);
  if (names.size === 0) return { may: 'no', found: 'somebody without account or address' };
  if (isMachine(person, names, people)) return { may: 'no', found: 'a machine' };
  if (approvers.users.length === 0 && approvers.teams.length === 0) return { may: 'yes' };
  if (approvers.users.some((user) => aliasesOf(user, people).some((alias) => names.has(alias)))) return { may: 'yes' };
  const { account } = person;
  const isMember = inTeams(approvers.teams, teams, (member) =>
    account === null ? names.has(member.login.toLowerCase()) : member.id === account.id,
  );
  if (typeof isMember === 'object') return { may: 'unknown', why: isMember };
  return isMember ? { may: 'yes' } : { may: 'no', found: 'nobody who may approve tickets' };
};

/** How the reasons name somebody: the login, or the address where the account is not known. */
export const showPerson = (person: TicketPerson | null): string =>
  person === null ? 'unknown' : (person.account?.login ?? person.mail ?? person.name);

/** Everything that a person is known as, lower-case: login, address, and the account that the policy gives the address. */
const namesOf = (person: TicketPerson, people: People): ReadonlySet<string> => {
  const names = new Set<string>();
  if (person.account !== null) names.add(person.account.login.toLowerCase());
  if (person.mail !== null && person.mail !== '') for (const alias of aliasesOf(person.mail, people)) names.add(alias);
  return names;
};

const aliasesOf = (name: string, people: People): readonly string[] => {
  const wanted = name.toLowerCase();
  const accounts = Object.entries(people.tickets).filter(([mail]) => mail.toLowerCase() === wanted);
  return [wanted, ...accounts.map(([, login]) => login.toLowerCase())];
};

const isMachine = ({ account }: TicketPerson, names: ReadonlySet<string>, people: People): boolean => {
  const identity = identityOf(people);
  return (account !== null && !identity.isHuman(account)) || [...names].some((name) => identity.isMachineLogin(name));
};
