import { unavailable, unknown } from '../../../src/facts/observed.js';
import { alice, bob, dana, eve, review } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { cross, crossed } from './scene.js';
import { ownersFact } from '../../support/owners.js';

export const owners: Rows = {
  passes: [
    {
      title: 'an owner of every owned file approved',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @carol\n/src/ @bob\n/docs/\n', bytes: 30, errors: [] }),
      },
    },
    {
      title: 'an unknown owner of other files',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '/lib/ @ghost\n/src/ @bob\n',
          bytes: 30,
          errors: [{ line: 1, kind: 'Unknown owner' }],
        }),
      },
    },
  ],
  fails: [
    {
      title: 'no owner of the second file',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob\n/docs/ @dana', bytes: 20, errors: [] }) },
      outcome: 'pending',
      codes: ['owner-missing'],
      about: ['docs/refund.md'],
    },
    {
      title: 'the old name of a rename has another owner',
      settings: { 'code-owners': true },
      facts: {
        files: [{ path: 'src/a.ts', previous: 'lib/a.ts', status: 'renamed', additions: 0, deletions: 0 }],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob\n/lib/ @dana', bytes: 20, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
      about: ['lib/a.ts'],
    },
    {
      title: 'the owner contributed, and the policy lets contributors approve each other',
      settings: { 'code-owners': true, ...cross },
      facts: {
        ...crossed,
        reviews: [review(1, dana), review(2, alice)],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @dana', bytes: 7, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
    },
    {
      title: 'the only owner is a reader',
      settings: { 'code-owners': true },
      facts: {
        reviews: [review(1, bob), review(2, eve)],
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @eve',
          bytes: 6,
          errors: [{ line: 1, kind: 'Unknown owner' }],
        }),
      },
      outcome: 'pending',
      codes: ['owner-missing', 'reviewer-not-authorised'],
    },
    {
      title: 'the only owner is a reader who did not review',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @Eve @carol',
          bytes: 13,
          errors: [{ line: 1, kind: 'Unknown owner' }],
          withoutWrite: ['eve'],
        }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
    },
    {
      title: 'one owner is a reader, and another nobody',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @bob @eve @ghost',
          bytes: 18,
          errors: [
            { line: 1, kind: 'Unknown owner' },
            { line: 1, kind: 'Unknown owner' },
          ],
          withoutWrite: ['eve'],
        }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'the owner is nobody',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @bob @ghost',
          bytes: 12,
          errors: [{ line: 1, kind: 'Unknown owner' }],
        }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'there is no CODEOWNERS',
      settings: { 'code-owners': true },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'CODEOWNERS is too large',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: null, bytes: 3_000_001, errors: [] }) },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'an invalid line',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob\n/src/ dana', bytes: 12, errors: [] }) },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
      about: ['CODEOWNERS'],
    },
    {
      title: 'a fault that only the host finds',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @bob\n',
          bytes: 12,
          errors: [{ line: 1, kind: 'Invalid pattern' }],
        }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'the files are not known',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob', bytes: 12, errors: [] }) },
      unknown: ['files'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the members of the owning team are not known',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @acme/ops', bytes: 12, errors: [] }),
        teams: [{ name: 'acme/ops', members: unknown(unavailable('acme/ops', '404')) }],
      },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
  ],
};
