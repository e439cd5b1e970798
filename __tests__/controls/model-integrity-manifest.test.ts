import { describe } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Change } from '../../src/facts/change.js';
import type { Manifest } from '../../src/facts/model-documents.js';
import { known, unavailable } from '../../src/facts/observed.js';
import { alice, bob, by, c1, commit, base, nobody } from '../support/compliant.js';
import { compliantModel, manifest, NAME, refused } from '../support/model-facts.js';
import { ROOT, sha, signedAs, workflow, EVALUATE } from '../support/model-facts.js';
import { modelRows, type Row } from './model-told.js';

const SIG = `${ROOT}/model.sig`;
const unread = { known: false, why: unavailable('models', 'HTTP 500') } as const;

const signed = (own: Partial<Manifest>, terms: object = {}) => ({
  model: { manifest: known(manifest(own)) },
  terms: { ...terms },
});

const KEY = sha('key');
const byKey = { signature: signedAs({ kind: 'key', fingerprint: KEY }) };
const held = (owner: string | null) => signed(byKey, { signers: [{ key: KEY, ...(owner === null ? {} : { owner }) }] });
const MAIL = { issuer: 'https://accounts.example', identity: 'mail:account-11' };
const byMail = (identity: string) => ({
  signature: signedAs({ kind: 'identity', issuer: MAIL.issuer, identity, workflow: null }),
});
const unattributed = {
  commits: { current: [commit(c1, [base], { author: nobody('unattributed-1'), committer: by(alice) })], earlier: [] },
};

const manifests: readonly Row[] = [
  ['a signed model', {}, ['pass']],
  ['a released model', { models: { at: 'released' }, unknown: ['change', 'commits', 'pushes'] }, ['pass']],
  ['signed by a workflow, whoever the authors are', { unknown: ['change', 'commits', 'pushes'] }, ['pass']],
  ['signed by a key of nobody', held(null), ['pass']],
  ['signed by a key of somebody else', held('bob'), ['pass']],
  ['signed with the key of the author', held('alice'), ['fail', 'signer-is-author alice']],
  ['signed with the key of the author, in other letters', held('Alice'), ['fail', 'signer-is-author Alice']],
  [
    'signed with the key of the author, released',
    { ...held('alice'), models: { at: 'released', models: [{ ...compliantModel, ...held('alice').model }] } },
    ['pass'],
  ],
  [
    'signed with the key of the same person',
    { ...held('al2'), people: { samePerson: [['alice', 'al2']] } },
    ['fail', 'signer-is-author al2'],
  ],
  [
    'two entries of one key, one of them the author',
    signed(byKey, {
      signers: [
        { key: KEY, owner: 'bob' },
        { key: KEY, owner: 'alice' },
      ],
    }),
    ['fail', 'signer-is-author alice'],
  ],
  [
    'signed by the author by mail',
    signed(byMail('mail:account-11'), { signers: [MAIL] }),
    ['fail', 'signer-is-author mail:account-11'],
  ],
  [
    'an author who signs by an address, as the certificate is told',
    signed(byMail('mail:account-11'), { signers: [{ ...MAIL, identity: 'mail:account-11' }] }),
    ['fail', 'signer-is-author mail:account-11'],
  ],
  [
    'signed by the second mail of the author',
    signed(byMail('mail:account-11-2'), { signers: [{ ...MAIL, identity: 'mail:account-11-2' }] }),
    ['fail', 'signer-is-author mail:account-11-2'],
  ],
  [
    'signed by another by mail',
    signed(byMail('mail:account-12'), { signers: [{ ...MAIL, identity: 'mail:account-12' }] }),
    ['pass'],
  ],
  [
    'a person signs, and the authors are not known',
    { ...held('bob'), unknown: ['commits'] },
    ['indeterminate', 'fact-unavailable commits'],
  ],
  [
    'a person signs, and an author has no account',
    { ...held('bob'), facts: { ...unattributed, pushes: { source: 'activity', pushes: [] } } },
    ['indeterminate', `contributor-unattributed ${c1}`],
  ],
  [
    'a person signs, and nobody knows who is behind a bot',
    { ...held('bob'), facts: { change: { ...compliantChange(), author: { id: 1, login: 'x[bot]', type: 'bot' } } } },
    ['indeterminate', 'initiator-unknown x[bot]'],
  ],
  ['no manifest', { model: { manifest: known(null) } }, ['fail', `manifest-missing ${NAME}`]],
  ['a manifest that cannot be read', { model: { manifest: unread } }, ['indeterminate', 'fact-unavailable models']],
  ['a signature that is refused', signed({ signature: refused }), ['fail', `signature-refused ${SIG}`]],
  ['another signer', signed({ signature: signedAs(workflow(EVALUATE)) }), ['fail', `signer-not-allowed ${SIG}`]],
  ['nobody may sign', { terms: { signers: [] } }, ['fail', `signer-not-allowed ${SIG}`]],
  [
    'a public key by its path alone',
    signed(byKey, { signers: [{ 'public-key': 'keys/x.pem' }] }),
    ['fail', `signer-not-allowed ${SIG}`],
  ],
  [
    'an identity without its issuer',
    signed(byMail('mail:account-12'), { signers: [{ identity: 'mail:account-12' }] }),
    ['fail', `signer-not-allowed ${SIG}`],
  ],
  [
    'an issuer alone',
    signed(byMail('mail:account-12'), { signers: [{ issuer: MAIL.issuer }] }),
    ['fail', `signer-not-allowed ${SIG}`],
  ],
  [
    'a legacy predicate',
    signed({ predicateType: 'https://model_signing/Digests/v0.1' }),
    ['fail', `predicate-not-accepted ${SIG}`],
  ],
  ['shards', signed({ method: 'shards' }), ['fail', `serialization-not-comparable ${SIG}`]],
  ['blake', signed({ hash: 'blake2b' }), ['fail', `serialization-not-comparable ${SIG}`]],
  [
    'one digest of blake',
    signed({ resources: [...manifest().resources, { name: 'x', digest: 'f', algorithm: 'blake3' }] }),
    ['fail', `serialization-not-comparable ${SIG}`],
  ],
  ['another root', signed({ rootDigest: sha('other') }), ['fail', `root-differs ${SIG}`]],
  ['no root', signed({ rootDigest: null, computedRoot: null }), ['fail', `root-differs ${SIG}`]],
  ['links allowed', signed({ allowsSymlinks: true }), ['fail', `symlinks-allowed ${SIG}`]],
];

function compliantChange() {
  return { number: 7, title: '', author: bob, initiator: null } as never as Change;
}

describe('the signature over a model', () => {
  modelRows(modelIntegrity, manifests);
});
