import { bob, dana, eve, review, svcRel } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { CLEAN, m1, updated } from './scene.js';
import { ownersFact } from '../../support/owners.js';

export const ownerNames: Rows = {
  passes: [
    {
      title: 'the owner is an address, and the host tells whose',
      settings: { 'code-owners': true },
      facts: {
        ...updated(bob, CLEAN),
        reviews: [review(1, bob, { commit: m1 })],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* Bob@acme.example', bytes: 18, errors: [] }),
      },
    },
  ],
  fails: [
    {
      title: 'the owner is an address',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* someone@acme.example', bytes: 12, errors: [] }) },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'the owner is the address of somebody else than who approved',
      settings: { 'code-owners': true },
      facts: {
        ...updated(bob, CLEAN),
        reviews: [review(1, dana, { commit: m1 })],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* bob@acme.example', bytes: 18, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
    },
    {
      title: 'the owner is an address, and a machine and somebody approved',
      settings: { 'code-owners': true },
      facts: {
        reviews: [review(1, bob), review(2, svcRel)],
        codeOwners: ownersFact({ path: '.github/CODEOWNERS', text: '* someone@acme.example', bytes: 12, errors: [] }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
      about: ['.github/CODEOWNERS'],
    },
    {
      title: 'the owner is an address, and nobody approved who could be behind it',
      settings: { 'code-owners': true },
      facts: {
        reviews: [review(1, svcRel)],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* someone@acme.example', bytes: 12, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing', 'reviewer-not-human', 'too-few-approvals'],
    },
    {
      title: 'a team that the host does not know owns with somebody who approved',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @bob @acme/ghost',
          bytes: 18,
          errors: [{ line: 1, kind: 'Unknown owner' }],
        }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'an owner of whom only the host says that he may not write',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @Frank @carol',
          bytes: 15,
          errors: [{ line: 1, kind: 'Unknown owner' }],
          withoutWrite: ['frank'],
        }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
    },
    {
      title: 'an owner whose permission nobody asked for',
      settings: { 'code-owners': true },
      facts: {
        codeOwners: ownersFact({
          path: 'CODEOWNERS',
          text: '* @Frank @bob',
          bytes: 15,
          errors: [{ line: 1, kind: 'Unknown owner' }],
        }),
      },
      outcome: 'indeterminate',
      codes: ['code-owners-invalid'],
    },
    {
      title: 'a reader, where the policy takes the approvals of readers',
      settings: { 'code-owners': true, reviewers: { permission: 'read' } },
      facts: {
        reviews: [review(1, eve)],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @eve', bytes: 6, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing'],
    },
    {
      title: 'an account that is deleted owns nothing',
      settings: { 'code-owners': true },
      facts: {
        reviews: [review(1, null), review(2, dana)],
        codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob', bytes: 6, errors: [] }),
      },
      outcome: 'pending',
      codes: ['owner-missing', 'reviewer-unresolved'],
    },
    {
      title: 'CODEOWNERS is not known',
      settings: { 'code-owners': true },
      unknown: ['codeOwners'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the permissions of owners are not known',
      settings: { 'code-owners': true },
      facts: { codeOwners: ownersFact({ path: 'CODEOWNERS', text: '* @bob', bytes: 6, errors: [] }) },
      unknown: ['permissions'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
  ],
};
