import { describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/facts/account.js';
import type { FactTypes } from '../../src/facts/facts.js';
import { unavailable, unknown } from '../../src/facts/observed.js';
import {
  alice,
  bob,
  by,
  c3,
  carol,
  commit,
  compliant,
  dependabot,
  eve,
  nobody,
  oid,
  review,
  svcRel,
} from '../support/compliant.js';
import { covers, evidenceOf, finding, levelsOf, POLICY, TWO, type Own } from './statements.js';

describe('reviewed by two', () => {
  const at = (level: 'read' | 'write', who: Account) =>
    ({ account: who, level: { known: true, value: level }, role: null }) as const;
  const opened = (
    author: Account | null,
    reviews: FactTypes['reviews'],
    own: Partial<FactTypes> = {},
  ): Partial<FactTypes> => ({
    change: { ...compliant.change, author },
    commits: {
      current: [commit(c3, [], author === null ? {} : { author: by(author), committer: by(author) })],
      earlier: [],
    },
    pushes: { source: 'activity', pushes: [{ at: '2026-03-02T10:00:00Z', by: author, before: null, after: c3 }] },
    reviews,
    ...own,
  });
  const one = [review(1, bob)];
  const both = [review(1, bob), review(2, carol)];
  const bothCovered = [covers(1, 'identity'), covers(2, 'identity')];

  const yes: readonly (readonly [string, Own])[] = [
    ['its author and a reviewer of the very tree', {}],
    [
      'its author and a reviewer of a tree that follows by recomputed merges',
      { evidence: { coverage: [covers(1, 'replay')] } },
    ],
    [
      'two reviewers, where the author may not write',
      { facts: opened(eve, both), evidence: { coverage: bothCovered } },
    ],
    [
      'two reviewers, where a machine opened it',
      {
        facts: opened(dependabot, both),
        policy: `${POLICY}people: {trusted-apps: [dependabot]}\n`,
        evidence: { coverage: bothCovered },
      },
    ],
  ];
  it.each(yes)('is %s', (_, own) => {
    expect(levelsOf(evidenceOf(own))).toContain(TWO);
  });

  const no: readonly (readonly [string, Own])[] = [
    ['a review of other content', { evidence: { coverage: [covers(1, 'residual')] } }],
    ['a review of which it is not known', { evidence: { coverage: [covers(1, 'unknown')] } }],
    ['a review whose coverage is not recorded', { evidence: { coverage: [] } }],
    ['one reviewer, where the author may not write', { facts: opened(eve, one) }],
    [
      'two accounts of one reviewer, where the author may not write',
      {
        facts: opened(eve, both),
        policy: `${POLICY}people: {same-person: [[bob, carol]]}\n`,
        evidence: { coverage: bothCovered },
      },
    ],
    ['a reviewer who may only read', { facts: { permissions: [at('write', alice), at('read', bob)] } }],
    ['a reviewer of whom it is not known what he may', { facts: { permissions: [at('write', alice)] } }],
    ['a second account of the author', { policy: `${POLICY}people: {same-person: [[alice, bob]]}\n` }],
    [
      'one reviewer, where a machine account opened it',
      { facts: opened(svcRel, one), policy: `${POLICY}people: {machine-accounts: [svc-rel]}\n` },
    ],
    [
      'a review of a commit that nobody answers for',
      {
        facts: {
          commits: { current: [commit(c3, [], { author: nobody('x@nowhere.example') })], earlier: [] },
          pushes: { source: 'activity', pushes: [] },
        },
      },
    ],
    ['a machine account', { policy: `${POLICY}people: {machine-accounts: [bob]}\n` }],
    [
      'an approval that was taken back',
      { facts: { reviews: [review(1, bob, { dismissed: { by: null, at: null } })] } },
    ],
    ['an approval of an earlier head', { facts: { reviews: [review(1, bob, { commit: oid('c2') })] } }],
    [
      'peer review that only reports',
      { evidence: { findings: [finding('peer-review', 'pass', { enforcement: 'report' })] } },
    ],
    ['peer review that failed', { evidence: { findings: [finding('peer-review', 'waived')] } }],
    ['a policy that is not valid', { policy: 'version: 2\n' }],
  ];
  it.each(no)('is not %s', (_, own) => {
    expect(levelsOf(evidenceOf(own))).not.toContain(TWO);
  });

  it.each(['change', 'commits', 'reviews', 'pushes', 'permissions'] as const)(
    'is not claimed where %s is not known',
    (name) => {
      const evidence = evidenceOf();
      const facts = { ...evidence.facts, [name]: unknown(unavailable(name, 'timeout')) };
      expect(levelsOf({ ...evidence, facts })).not.toContain(TWO);
    },
  );
});
