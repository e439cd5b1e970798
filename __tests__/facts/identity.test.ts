import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../src/facts/identity.js';
import type { People } from '../../src/facts/people.js';
import { alice, bob, carol, dana, dependabot, mallory, svcRel } from '../support/compliant.js';

const nobody: People = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };

describe('one person', () => {
  it('is one account, unless the policy says more', () => {
    const { isSame } = identityOf(nobody);
    expect([isSame(alice, { ...alice, login: 'renamed' }), isSame(alice, bob)]).toEqual([true, false]);
  });

  it('has all accounts of lists that overlap, in any order and in any letters', () => {
    for (const samePerson of [
      [
        ['alice', 'bob'],
        ['carol', 'dana'],
        ['BOB', 'Carol'],
      ],
      [
        ['BOB', 'Carol'],
        ['dana', 'carol'],
        ['bob', 'alice'],
      ],
    ]) {
      const { isSame, personOf, groupOfLogin } = identityOf({ ...nobody, samePerson });
      expect([isSame(alice, dana), isSame(alice, mallory)]).toEqual([true, false]);
      expect(personOf(alice)).toBe(groupOfLogin('DANA'));
    }
  });

  it('is the same account under a login of before', () => {
    const { isSame } = identityOf({ ...nobody, samePerson: [['alice', 'bob']] });
    expect(isSame(alice, { ...alice, login: 'alice-before' })).toBe(true);
  });

  it('is not who stands in another list, and has one key whatever the order of lists', () => {
    const lists = [
      ['bob', 'alice'],
      ['dana', 'Carol'],
    ];
    const one = identityOf({ ...nobody, samePerson: lists });
    const other = identityOf({ ...nobody, samePerson: lists.map((list) => [...list].reverse()).reverse() });
    expect([one.isSame(alice, carol), one.isSame(alice, bob), one.isSame(carol, dana)]).toEqual([false, true, true]);
    expect([alice, carol].map(other.personOf)).toEqual([alice, carol].map(one.personOf));
  });

  it('may be called like a member of every object', () => {
    const odd = { ...alice, id: 1, login: 'constructor' };
    const identity = identityOf({ ...nobody, samePerson: [['toString', 'bob']] });
    expect([identity.isSame(odd, bob), identity.isHuman(odd), identity.groupOfLogin('constructor')]).toEqual([
      false,
      true,
      null,
    ]);
  });
});

describe('a human', () => {
  it('is no app, no organisation and no machine account', () => {
    const { isHuman } = identityOf({ ...nobody, machineAccounts: ['SVC-Rel'] });
    const others = [svcRel, dependabot, { ...carol, type: 'organization' }, { ...carol, type: 'other' }] as const;
    expect([carol, ...others].map(isHuman)).toEqual([true, false, false, false, false]);
  });
});

describe('a login of a machine', () => {
  it('is one that the policy names, or one of an app', () => {
    const { isMachineLogin } = identityOf({ ...nobody, machineAccounts: ['SVC-Rel'] });
    expect(['svc-REL', 'Renovate[Bot]', '[bot]carol', 'carol'].map(isMachineLogin)).toEqual([true, true, false, false]);
  });
});

describe('a trusted app', () => {
  it('is a bot, named with or without its ending', () => {
    for (const name of ['dependabot', 'Dependabot[bot]']) {
      const { isTrustedApp } = identityOf({ ...nobody, trustedApps: [name] });
      expect(isTrustedApp(dependabot)).toBe(true);
      expect(isTrustedApp({ ...dependabot, type: 'user' })).toBe(false);
      expect(isTrustedApp({ ...dependabot, login: 'dependabot2[bot]' })).toBe(false);
    }
  });
});
