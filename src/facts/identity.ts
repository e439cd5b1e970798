import type { Account } from './account.js';
import { nameInList } from './aliases.js';
import type { People } from './people.js';

/** Stands for one person, however many accounts that person has. Equal keys: the same person. */
export type PersonKey = string;

/** Who is who, by the policy's `people`. */
export interface Identity {
  readonly personOf: (account: Account) => PersonKey;
  /** The person behind a login of `same-person`; null where the login stands in no list. */
  readonly groupOfLogin: (login: string) => PersonKey | null;
  readonly isSame: (a: Account, b: Account) => boolean;
  /** A user account that a human drives: no app, no organisation, none of the policy's machine accounts. */
  readonly isHuman: (account: Account) => boolean;
  /** Of a login, or of a name of somebody of a ticket system as lists of people have it. */
  readonly isMachineLogin: (login: string) => boolean;
  /** A bot whose app the policy trusts: `dependabot` is the app of `dependabot[bot]`. */
  readonly isTrustedApp: (account: Account) => boolean;
}

export const identityOf = (people: People): Identity => {
  const groups = groupsOf(people.samePerson);
  const machines = new Set(people.machineAccounts.map(nameInList));
  const apps = new Set(people.trustedApps.map(appOf));
  const groupOfLogin = (login: string): PersonKey | null => groups.get(lower(login)) ?? null;
  const personOf = (account: Account): PersonKey => groupOfLogin(account.login) ?? `account:${account.id}`;
  const isMachineLogin = (login: string): boolean => machines.has(nameInList(login)) || lower(login).endsWith(BOT);
  return {
    personOf,
    groupOfLogin,
    isMachineLogin,
    isSame: (a, b) => a.id === b.id || personOf(a) === personOf(b),
    isHuman: (account) => account.type === 'user' && !machines.has(lower(account.login)),
    isTrustedApp: (account) => account.type === 'bot' && apps.has(appOf(account.login)),
  };
};

const BOT = '[bot]';

const lower = (login: string): string => login.toLowerCase();

const appOf = (login: string): string => {
  const name = lower(login);
  return name.endsWith(BOT) ? name.slice(0, -BOT.length) : name;
};

/** Lists that overlap are one person. The key is made of all its logins, sorted, so the order of lists is nothing. */
const groupsOf = (lists: People['samePerson']): ReadonlyMap<string, PersonKey> => {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const list of lists) {
    const joined = new Set(list.map(lower).flatMap((login) => [...(groups.get(login) ?? [login])]));
    for (const login of joined) groups.set(login, joined);
  }
  return new Map([...groups].map(([login, group]) => [login, `person:${JSON.stringify([...group].sort())}`]));
};
