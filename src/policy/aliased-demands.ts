import { aliasedIdentity, isHandle, mailInList, nameOfAlias, type Aliases } from '../facts/aliases.js';
import type { People } from '../facts/people.js';
import type { PolicyFault } from './fault.js';
import type { Conditions, ControlText, Demands, Emergency, Exception, StoredPolicy } from './policy.js';

/**
 * What a policy demands, without mail addresses: in lists of people they stand as `mail:` and their alias. Names that are
 * compared with names of the code host (paths, branches, labels, checks) are left as they are.
 */
export const aliasedDemands = (demands: Demands, aliases: Aliases): Demands => {
  if (demands.state === 'valid') return { state: 'valid', policy: aliasedPolicy(demands.policy, aliases) };
  const [first, ...rest] = demands.faults;
  const faultOf = (fault: PolicyFault) => aliasedFault(fault, aliases);
  return { state: 'invalid', faults: [faultOf(first), ...rest.map(faultOf)] };
};

const aliasedPolicy = (policy: StoredPolicy, aliases: Aliases): StoredPolicy => ({
  ...policy,
  people: aliasedPeople(policy.people, aliases),
  models: policy.models.map(({ name, terms }) => ({ name, terms: aliasedSigners(terms, aliases) as typeof terms })),
  controls: aliasedControls(policy.controls, aliases),
  rules: policy.rules.map((rule) => ({
    name: aliases.within(rule.name),
    when: aliasedConditions(rule.when, aliases),
    controls: aliasedControls(rule.controls, aliases),
  })),
  exceptions: policy.exceptions.map((exception) => aliasedException(exception, aliases)),
  emergency: policy.emergency === null ? null : aliasedEmergency(policy.emergency, aliases),
});

const listed = (entry: string, { of, ofHandle }: Aliases): string => {
  if (isHandle(entry)) return ofHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry : nameOfAlias(of(mail));
};

const aliasedPeople = (people: People, aliases: Aliases): People => {
  const all = (entries: readonly string[]) => entries.map((entry) => listed(entry, aliases));
  return {
    tickets: people.tickets.map((each) => ({
      ...('handle' in each ? { handle: aliases.ofHandle(each.handle) } : { alias: aliases.of(each.alias) }),
      login: listed(each.login, aliases),
    })),
    samePerson: people.samePerson.map(all),
    machineAccounts: all(people.machineAccounts),
    trustedApps: all(people.trustedApps),
  };
};

/** Terms of a model: who signs stands under `identity`, and who holds the key under `owner`, at any depth. */
const aliasedSigners = (value: unknown, aliases: Aliases): unknown => {
  if (Array.isArray(value)) return value.map((item) => aliasedSigners(item, aliases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner !== 'string') return [key, aliasedSigners(inner, aliases)];
      if (key === 'identity') return [key, aliasedIdentity(inner, aliases)];
      return [key, key === 'owner' ? listed(inner, aliases) : inner];
    }),
  );
};

/** Settings of controls: whatever stands under `users`, at any depth, is a list of people. */
const aliasedUsers = (value: unknown, aliases: Aliases): unknown => {
  if (Array.isArray(value)) return value.map((item) => aliasedUsers(item, aliases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'users' && isTexts(inner) ? inner.map((entry) => listed(entry, aliases)) : aliasedUsers(inner, aliases),
    ]),
  );
};

/** Settings of `change-ticket` that are compared with words of a ticket, in which aliases stand too. */
const TICKET_WORDS: ReadonlySet<string> = new Set(['keys', 'states', 'types', 'pre-approved', 'item']);

const aliasedControls = (controls: StoredPolicy['controls'], aliases: Aliases): StoredPolicy['controls'] =>
  Object.fromEntries(
    Object.entries(aliasedUsers(controls, aliases) as StoredPolicy['controls']).map(([id, settings]) => [
      id,
      id === 'change-ticket' ? aliasedTicketWords(settings, aliases) : settings,
    ]),
  );

const aliasedTicketWords = (settings: ControlText, aliases: Aliases): ControlText =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, TICKET_WORDS.has(key) ? aliasedWords(value, aliases) : value]),
  );

const aliasedWords = (value: unknown, aliases: Aliases): unknown => {
  if (typeof value === 'string') return aliases.within(value);
  return isTexts(value) ? value.map(aliases.within) : value;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const aliasedConditions = (when: Conditions, aliases: Aliases): Conditions => ({
  ...when,
  authors: when.authors === null ? null : when.authors.map((login) => listed(login, aliases)),
});

/** A reason names a person as a list of people does; anything else that it can be about has no form of an address. */
const aliasedException = (exception: Exception, aliases: Aliases): Exception => ({
  ...exception,
  about: ADDRESS.test(exception.about) ? listed(exception.about, aliases) : exception.about,
  reason: aliases.within(exception.reason),
  approvedBy: listed(exception.approvedBy, aliases),
  ticket: aliases.within(exception.ticket),
});

const ADDRESS = /^(?:mail:.*|[^\s@/]+@[^\s@/]+)$/u;

const aliasedEmergency = (emergency: Emergency, aliases: Aliases): Emergency => ({
  ...emergency,
  approvers: {
    users: emergency.approvers.users.map((login) => listed(login, aliases)),
    teams: emergency.approvers.teams,
  },
});

const TICKETS = 'people.tickets.';

const ticketName = (name: string, { of, ofHandle }: Aliases): string => (isHandle(name) ? ofHandle(name) : of(name));

const aliasedFault = (fault: PolicyFault, aliases: Aliases): PolicyFault => ({
  ...fault,
  key: fault.key.startsWith(TICKETS)
    ? `${TICKETS}${ticketName(fault.key.slice(TICKETS.length), aliases)}`
    : aliases.within(fault.key),
  message: aliases.within(fault.message),
});
