import { describe, expect, it } from '@jest/globals';
import { authorityOf } from '../../src/decision/authority.js';
import type { Account } from '../../src/facts/account.js';
import type { FactName, FactTypes } from '../../src/facts/facts.js';
import {
  alice,
  base,
  bob,
  by,
  c3,
  carol,
  commit,
  compliant,
  dana,
  dependabot,
  eve,
  mallory,
  nobody,
  people,
  push,
  review,
  svcRel,
} from '../support/compliant.js';
import { facts } from './verdict.js';

const samePerson = [
  ['alice', 'alice-admin'],
  ['carol', 'carol-admin'],
];
const authority = (own: Partial<FactTypes> = {}, unknown: readonly FactName[] = []) =>
  authorityOf(facts(own, unknown), { ...people, samePerson });
const other = (login: string): Account => ({ id: 500, login, type: 'user' });

/** Opened and written by alice, pushed by dana. */
const byTwo = { pushes: { source: 'activity', pushes: [push(dana, c3)] } } as const;
/** A commit in the name of an address that no account has, and of which no push is known. */
const anybodys = {
  commits: { current: [commit(c3, [base], { author: nobody('x@y.z') })], earlier: [] },
  pushes: { source: 'activity', pushes: [] },
} as const;

describe('the word of an account', () => {
  it.each([
    ['somebody independent', carol, null],
    ['nobody known', null, 'not-known'],
    ['a bot', dependabot, 'not-human'],
    ['a machine account', svcRel, 'not-human'],
    ['who opened the change', alice, 'contributed'],
    ['who only pushed', dana, 'contributed'],
    ['another account of a contributor’s', other('Alice-Admin'), 'contributed'],
    ['an account under the login of a contributor', other('DANA'), 'contributed'],
    ['another account of somebody independent', other('carol-admin'), null],
  ] as const)('%s', (_, account, expected) => {
    expect(authority(byTwo).objectionTo(account)).toBe(expected);
  });

  it('written as a login counts alike', () => {
    const { objectionToLogin } = authority(byTwo);
    const logins = ['carol', 'Carol-Admin', 'ALICE', 'alice-admin', 'Dana', 'svc-rel', 'renovate[bot]'];
    expect(logins.map(objectionToLogin)).toEqual([
      null,
      null,
      'contributed',
      'contributed',
      'contributed',
      'not-human',
      'not-human',
    ]);
  });

  it.each([
    ['the change', {}, ['change']],
    ['the commits', {}, ['commits']],
    ['the pushes', {}, ['pushes']],
    ['who wrote a commit', anybodys, []],
    ['who is behind a bot', { change: { ...compliant.change, author: dependabot } }, []],
  ] as const)('counts for nothing where it is not known: %s', (_, own, unknown) => {
    const { objectionTo, objectionToLogin, approvers } = authority(own, unknown);
    expect([objectionTo(carol), objectionToLogin('carol'), approvers]).toEqual(['not-known', 'not-known', []]);
    expect([objectionTo(svcRel), objectionToLogin('svc-rel')]).toEqual(['not-human', 'not-human']);
  });
});

describe('who approved the head', () => {
  it('are those whose word counts, and approve the head itself', () => {
    const reviews = [
      review(1, carol),
      review(2, bob, { commit: base }),
      review(3, dana),
      review(4, svcRel),
      review(5, mallory, { dismissed: { by: eve, at: null } }),
      review(6, null),
    ];
    expect(authority({ ...byTwo, reviews }).approvers).toEqual([carol]);
  });

  it('are none that is known where the reviews are not', () => {
    expect(authority({}, ['reviews']).approvers).toEqual([]);
  });

  it('are not those who wrote for the change in another name', () => {
    const commits = { current: [commit(c3, [base], { coAuthors: [by(carol)] })], earlier: [] };
    expect(authority({ commits, reviews: [review(1, carol), review(2, bob)] }).approvers).toEqual([bob]);
  });
});
