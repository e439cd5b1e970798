import { describe, expect, it } from '@jest/globals';
import { judgeAll } from '../../src/decision/judge-all.js';
import { canonical } from '../../src/evidence/canonical.js';
import type { Deployment } from '../../src/facts/deployment.js';
import { known } from '../../src/facts/observed.js';
import { fileText } from '../policy/texts.js';
import { alice, bob, carol } from '../support/accounts.js';
import { artifact, built, d0, d1, d2, deployedFacts, recordOf, way } from '../support/deployed.js';
import { readingOf } from '../support/reading.js';

const POLICY =
  'version: 1\ncontrols:\n  deployment: {approvals: 3, provenance: required, protection: {reviewers: 3}}\n';

const judged = (own: Partial<Deployment>): string =>
  canonical(
    judgeAll({ reading: readingOf([fileText(POLICY)]), facts: deployedFacts(own), faults: [], moment: 'deployment' }),
  );

const turned = <T>(list: readonly T[]): readonly T[] => [...list, ...list.slice(0, 1)].reverse();

const carried = (about: string) => ({ by: 'exception', control: 'passing-scans', about: [about], until: '2026-06-01' }) as const; // prettier-ignore

const record = (commit: string, order: <T>(list: readonly T[]) => readonly T[]) =>
  recordOf(commit, {
    verdict: 'fail',
    pulls: order([8, 7]),
    authors: order([bob, alice]),
    blocking: order(['a-b', 'c-d']),
    carried: order([carried('x'), carried('y')]),
  });

const made = (order: <T>(list: readonly T[]) => readonly T[]): Partial<Deployment> => ({
  artifacts: order([
    { ...artifact(...order([built({ commit: d0 }), built({ commit: d1 })])), name: 'a' },
    { ...artifact(), name: 'b' },
  ]),
  reviews: known(
    order([
      { by: alice, state: 'approved' as const },
      { by: carol, state: 'rejected' as const },
    ]),
  ),
  protection: known({
    reviewers: order(['acme/a', 'acme/b']),
    preventSelfReview: false,
    adminsCanBypass: false,
    branches: { named: order(['main', 'release/*']) },
    waitMinutes: 0,
  }),
  record: record(d2, order),
  way: known(way({ commits: [{ commit: d1, record: record(d1, order) }, { commit: d2, record: record(d2, order) }] })), // prettier-ignore
});

describe('the lists of a deployment', () => {
  it('may come in any order, and entries twice', () => {
    expect(judged(made(turned))).toBe(judged(made((list) => list)));
  });

  it('of commits keep theirs: it is that of the branch', () => {
    const commits = [{ commit: d2, record: recordOf(d2) }, { commit: d1, record: recordOf(d1) }]; // prettier-ignore
    expect(judged({ way: known(way({ commits })) })).not.toBe(judged({}));
  });
});
