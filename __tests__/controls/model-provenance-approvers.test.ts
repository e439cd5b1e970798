import { describe, expect, it } from '@jest/globals';
import { modelProvenance } from '../../src/controls/model-provenance.js';
import type { ModelSigner } from '../../src/facts/model-signature.js';
import { known } from '../../src/facts/observed.js';
import { bob, carol, dana, eve, svcRel } from '../support/accounts.js';
import { by, c1, c2, commit, compliant, review } from '../support/compliant.js';
import {
  compliantModel,
  EVALUATE,
  judgeModel,
  manifest,
  reports,
  sha,
  signedAs,
  statement,
  type GivenModel,
} from '../support/model-facts.js';
import { modelRows, type Row } from './model-told.js';

const KEY = sha('key');
const byKey: ModelSigner = { kind: 'key', fingerprint: KEY };
const ISSUER = 'https://accounts.acme.example';
const byMail = (identity: string): ModelSigner => ({ kind: 'identity', issuer: ISSUER, identity, workflow: null });

/** The manifest is signed by the key, which they hold. */
const signed = (...owners: readonly string[]): GivenModel => ({
  model: { manifest: known(manifest({ signature: signedAs(byKey) })) },
  terms: { signers: owners.length === 0 ? [{ key: KEY }] : owners.map((owner) => ({ key: KEY, owner })) },
});
const signedByMail = (identity: string): GivenModel => ({
  model: { manifest: known(manifest({ signature: signedAs(byMail(identity)) })) },
  terms: { signers: [{ issuer: ISSUER, identity }] },
});
const measured = (owner: string): GivenModel => ({
  model: {
    reports: reports.map((each) =>
      each.part === 'evaluation' ? { ...each, binding: statement({ signature: signedAs(byKey) }) } : each,
    ),
  },
  terms: { evidence: { from: [{ workflow: EVALUATE }, { key: KEY, owner }] } },
});
const reviews = (...given: readonly ReturnType<typeof review>[]): GivenModel => ({ facts: { reviews: given } });
const twins = { people: { samePerson: [['bob', 'dana']] } };
const writes = { permission: 'write', users: [], teams: [] } as const;
const terms = { reviewers: writes, contributors: 'excluded', carryOver: 'none' } as const;
const merged = { at: '2026-03-02T10:30:30Z', by: carol, commit: c2 };

const PASS = ['pass'];
const SOLE = ['fail', 'signer-is-only-approver bob'];
const unknown = (about: string) => ['indeterminate', `fact-unavailable ${about}`];

const rows: readonly Row[] = [
  ['who signed is the only approver', signed('bob'), SOLE],
  ['who signed, written in other letters', signed('BOB'), SOLE],
  ['who bound a report is the only approver', measured('bob'), SOLE],
  ['somebody else signed', signed('carol'), PASS],
  ['the key is of nobody', signed(), PASS],
  ['two hold the key, and one of them is the only approver', signed('carol', 'bob'), SOLE],
  ['the certificate names an address of the only approver', signedByMail(`mail:account-${String(bob.id)}`), SOLE],
  ['the certificate names an address of nobody who approved', signedByMail('mail:account-99'), PASS],
  ['a second approver', { ...signed('bob'), ...reviews(review(1, bob), review(2, carol)) }, PASS],
  ['two approve, of whom each vouches for a part', both(), PASS],
  [
    'a second account of the same person',
    { ...signed('bob'), ...twins, ...reviews(review(1, bob), review(2, dana)) },
    SOLE,
  ],
  ['the other account of the same person', { ...signed('dana'), ...twins }, SOLE],
  [
    'an address of the one account, an approval by both',
    { ...signedByMail(`mail:account-${String(bob.id)}`), ...twins, ...reviews(review(1, bob), review(2, dana)) },
    SOLE,
  ],
  ['a second approver without the permission', { ...signed('bob'), ...reviews(review(1, bob), review(2, eve)) }, SOLE],
  ['a machine approves too', { ...signed('bob'), ...reviews(review(1, bob), review(2, svcRel)) }, SOLE],
  [
    'an earlier head approved by somebody else',
    { ...signed('bob'), ...reviews(review(1, bob), review(2, carol, { commit: c1 })) },
    SOLE,
  ],
  [
    'somebody else who took the approval back',
    {
      ...signed('bob'),
      ...reviews(review(1, bob), review(2, carol), review(3, carol, { opinion: 'changes-requested' })),
    },
    SOLE,
  ],
  [
    'somebody else who contributed',
    {
      ...signed('bob'),
      facts: {
        reviews: [review(1, bob), review(2, carol)],
        commits: {
          current: compliant.commits.current.map((each) =>
            each.id === c2 ? commit(c2, [c1], { author: by(carol) }) : each,
          ),
          earlier: [],
        },
      },
    },
    SOLE,
  ],
  [
    'somebody else approved after the merge',
    {
      ...signed('bob'),
      facts: {
        change: { ...compliant.change, state: 'merged' as const, merged },
        reviews: [review(1, bob), review(50, carol)],
      },
    },
    SOLE,
  ],
  ['nobody approved yet', { ...signed('bob'), ...reviews() }, PASS],
  ['their own approval is of an earlier head', { ...signed('bob'), ...reviews(review(1, bob, { commit: c1 })) }, PASS],
  [
    'an approval counts from elsewhere by what peer-review asks',
    {
      ...signed('bob'),
      ...reviews(review(1, bob), review(2, eve)),
      reviewTerms: { ...terms, reviewers: { ...writes, permission: 'read' } },
    },
    PASS,
  ],
  [
    'a second approver who is not among the reviewers',
    {
      ...signed('bob'),
      ...reviews(review(1, bob), review(2, carol)),
      reviewTerms: { ...terms, reviewers: { ...writes, users: ['bob'] } },
    },
    SOLE,
  ],
  ['reviews that are not known', { ...signed('bob'), unknown: ['reviews'] }, unknown('reviews')],
  ['reviews that are not known, of a workflow', { unknown: ['reviews'] }, PASS],
  ['reviews that are not known, of a key of nobody', { ...signed(), unknown: ['reviews'] }, PASS],
  ['pushes that are not known', { ...signed('bob'), unknown: ['pushes'] }, unknown('pushes')],
  [
    'the author signs, reviews are not known',
    { ...signed('alice'), unknown: ['reviews'] },
    ['fail', 'signer-is-author alice'],
  ],
  ['permissions that are not known', { ...signed('bob'), unknown: ['permissions'] }, unknown('permissions')],
  ['permissions that are not known, somebody else signed', { ...signed('carol'), unknown: ['permissions'] }, PASS],
  [
    'permissions that are not known, and a second approver',
    { ...signed('bob'), ...reviews(review(1, bob), review(2, carol)), unknown: ['permissions'] },
    unknown('permissions'),
  ],
  [
    'released',
    {
      ...signed('bob'),
      models: { at: 'released', models: [{ ...compliantModel, ...signed('bob').model }] },
      unknown: ['change', 'commits', 'pushes', 'files', 'reviews'],
    },
    PASS,
  ],
];

/** Bob signs, Carol measures, both approve: each approval is of somebody who did not do the other's part. */
function both(): GivenModel {
  const own = signed('bob');
  const other = measured('carol');
  const CAROL = sha('of carol');
  const binding = statement({ signature: signedAs({ kind: 'key', fingerprint: CAROL }) });
  return {
    model: { ...own.model, reports: reports.map((each) => (each.part === 'evaluation' ? { ...each, binding } : each)) },
    terms: {
      ...own.terms,
      ...other.terms,
      evidence: { from: [{ workflow: EVALUATE }, { key: CAROL, owner: 'carol' }] },
    },
    ...reviews(review(1, bob), review(2, carol)),
  };
}

describe('who vouches for a model is not the only one who approves the change', () => {
  modelRows(modelProvenance, rows);

  it('names the login, the file and the model, and what is needed', () => {
    const [reason] = judgeModel(modelProvenance, signed('bob')).reasons;
    expect(reason).toEqual({
      code: 'signer-is-only-approver',
      about: ['bob', manifest().path, compliantModel.name],
      needed: 'an approval by somebody who did not vouch for the model',
      found: 'bob',
    });
  });
});
