import { access } from '../../src/controls/access.js';
import type { Access, AccessState } from '../../src/facts/access.js';
import { known, type Observed } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import { accessWith, now, state } from '../support/access.js';
import { judge, shown, withFacts } from './scene.js';

const nobody: People = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };

export const verdict = (given: Access | null, settings: object = {}, people: People = nobody) =>
  judge(access, withFacts({ access: given, clock: { now } }), settings, { people });

export const judged = (own: Partial<AccessState>) => shown(verdict(accessWith(own)));

/** The value of a part with one thing changed. */
export const changed = <T>(fact: Observed<T>, change: (value: T) => T): Observed<T> => {
  if (!fact.known) throw new Error('not known');
  return known(change(fact.value));
};

export const first = <T>(list: readonly T[], own: Partial<T>): readonly T[] =>
  list.map((each, index) => (index === 0 ? { ...each, ...own } : each));

export const last = <T>(list: readonly T[], own: Partial<T>): readonly T[] =>
  [...first([...list].reverse(), own)].reverse();

export const people = (login: string, own: object) => ({
  collaborators: changed(state.collaborators, (all) =>
    all.map((each) => (each.login === login ? { ...each, ...own } : each)),
  ),
});

export const rules = (own: object) => ({ rules: changed(state.rules, (all) => first(all, own)) });

export const environment = (own: object) => ({ environments: changed(state.environments, (all) => first(all, own)) });

export const team = (own: object) => ({ teams: changed(state.teams, (all) => first(all, own)) });

export const roster = (...logins: readonly string[]) =>
  team({ members: known(logins.map((login) => ({ login, role: 'member' }))) });

export const actions = (own: object) => ({ actions: changed(state.actions, (all) => ({ ...all, ...own })) });

export const key = (own: object) => ({ deployKeys: changed(state.deployKeys, (all) => first(all, own)) });

export const app = (own: object) => ({ apps: changed(state.apps, (all) => first(all, own)) });

export const organization = (own: object) => ({
  organization: changed(state.organization, (all) => ({ ...all, ...own })),
});
