import { describe, expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Change } from '../../src/facts/change.js';
import type { Manifest, Model, ModelFile } from '../../src/facts/models.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { alice, bob, by, c1, commit, base, nobody } from '../support/compliant.js';
import {
  compliantModel,
  files,
  inspected,
  inspectedText,
  manifest,
  modelFile,
  NAME,
  refused,
} from '../support/model-facts.js';
import {
  resourcesOf,
  ROOT,
  sha,
  signedAs,
  W1,
  statement,
  weight,
  WEIGHT_1,
  WEIGHT_2,
  workflow,
  EVALUATE,
} from '../support/model-facts.js';
import { foundBy, modelRows, notesBy, type Row } from './model-told.js';

const SIG = `${ROOT}/model.sig`;
const unread = unknown(unavailable('models', 'HTTP 500'));

/** The files with this one in the place of that of its path, or added; signed as they are. */
const signedWith = (...own: readonly ModelFile[]): { readonly model: Partial<Model> } => {
  const rest = files.filter(({ path }) => !own.some((each) => each.path === path));
  const all = [...rest, ...own];
  return { model: { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) } };
};
const filesAre = (all: readonly ModelFile[]) => ({ model: { files: known(all) } });
const signed = (own: Partial<Manifest>, terms: object = {}) => ({
  model: { manifest: known(manifest(own)) },
  terms: { ...terms },
});
const without = (path: string) => files.filter((file) => file.path !== path);
const lfs = (held: 'held' | 'missing' | 'other-size') =>
  ({ kind: 'lfs', sha256: W1, size: 4_900_000_000, held: known(held) }) as const;

const KEY = sha('key');
const byKey = { signature: signedAs({ kind: 'key', fingerprint: KEY }) };
const held = (owner: string | null) => signed(byKey, { signers: [{ key: KEY, ...(owner === null ? {} : { owner }) }] });
const MAIL = { issuer: 'https://accounts.example', identity: 'account-11' };
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
    signed(byMail('account-11'), { signers: [MAIL] }),
    ['fail', 'signer-is-author account-11'],
  ],
  [
    'signed by the second mail of the author',
    signed(byMail('account-11-2'), { signers: [{ ...MAIL, identity: 'account-11-2' }] }),
    ['fail', 'signer-is-author account-11-2'],
  ],
  [
    'signed by another by mail',
    signed(byMail('account-12'), { signers: [{ ...MAIL, identity: 'account-12' }] }),
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
    signed(byMail('account-12'), { signers: [{ identity: 'account-12' }] }),
    ['fail', `signer-not-allowed ${SIG}`],
  ],
  [
    'an issuer alone',
    signed(byMail('account-12'), { signers: [{ issuer: MAIL.issuer }] }),
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
  [
    'a weight that is not signed',
    filesAre([...files, weight(`${ROOT}/z.safetensors`, W1)]),
    ['fail', `weight-not-in-manifest ${ROOT}/z.safetensors`],
  ],
  [
    'a file that is not signed',
    filesAre([...files, modelFile(`${ROOT}/x.txt`)]),
    ['fail', `file-not-in-manifest ${ROOT}/x.txt`],
  ],
  [
    'files of git that are not signed',
    filesAre([...files, modelFile(`${ROOT}/.gitattributes`), modelFile(`${ROOT}/.github/x`)]),
    ['pass'],
  ],
  [
    'a file that looks like one of git',
    filesAre([...files, modelFile(`${ROOT}/.gitattributes2`)]),
    ['fail', `file-not-in-manifest ${ROOT}/.gitattributes2`],
  ],
  [
    'files of git deeper down',
    filesAre([...files, modelFile(`${ROOT}/a/.gitignore`)]),
    ['fail', `file-not-in-manifest ${ROOT}/a/.gitignore`],
  ],
  [
    'code among the files of git',
    filesAre([...files, modelFile(`${ROOT}/.github/x.py`, { role: 'code' })]),
    ['fail', `ignored-by-signer ${ROOT}/.github/x.py`],
  ],
  [
    'another digest',
    signed({
      resources: manifest().resources.map((each) =>
        each.name === 'tokenizer.json' ? { ...each, digest: sha('old') } : each,
      ),
    }),
    ['fail', `digest-differs ${ROOT}/tokenizer.json`],
  ],
  [
    'a weight swapped',
    filesAre(files.map((file) => (file.path === WEIGHT_1 ? weight(WEIGHT_1, sha('evil')) : file))),
    ['fail', `digest-differs ${WEIGHT_1}`, ...unbound()],
  ],
  [
    'a file renamed within the order',
    filesAre(
      files.map((file) => (file.path.endsWith('tokenizer.json') ? { ...file, path: `${ROOT}/tokenizes.json` } : file)),
    ),
    ['fail', `file-not-in-manifest ${ROOT}/tokenizes.json`, `signed-file-missing ${ROOT}/tokenizer.json`],
  ],
  ['a signed file that is gone', filesAre(without(`${ROOT}/NOTICE`)), ['fail', `signed-file-missing ${ROOT}/NOTICE`]],
  ['a weight left out', leftOut('model-00001-of-00002.safetensors'), ['fail', `ignored-by-signer ${WEIGHT_1}`]],
  [
    'a folder left out',
    {
      model: { ...signedWith(modelFile(`${ROOT}/a/b.py`, { role: 'code' })).model, ...leftOut('./a/', 'a/b.py').model },
    },
    ['fail', `ignored-by-signer ${ROOT}/a/b.py`],
  ],
  ['a tokenizer left out', leftOut('tokenizer.json'), ['fail', `ignored-by-signer ${ROOT}/tokenizer.json`]],
  ['a configuration left out', leftOut('config.json'), ['fail', `ignored-by-signer ${ROOT}/config.json`]],
  ['a template left out', leftOut('chat_template.jinja'), ['fail', `ignored-by-signer ${ROOT}/chat_template.jinja`]],
  ['a text left out', leftOut('README.md'), ['pass']],
  [
    'a path that leads elsewhere, signed',
    signed({ resources: [...manifest().resources, { name: '../x', digest: W1, algorithm: 'sha256' }] }),
    ['fail', 'unsafe-path ../x', `signed-file-missing ${ROOT}/../x`],
  ],
  [
    'a name signed twice',
    signed({ resources: [...manifest().resources, ...manifest().resources.slice(-1)] }),
    ['fail', 'unsafe-path tokenizer.json'],
  ],
  [
    'a file that is too large to be read',
    filesAre(
      files.map((file) =>
        file.path.endsWith('NOTICE')
          ? modelFile(file.path, { storage: { kind: 'blob', sha256: null, size: 1 } })
          : file,
      ),
    ),
    ['indeterminate', `digest-unknown ${ROOT}/NOTICE`],
  ],
  ['no weight', signedWithout(), ['fail', `model-root-empty ${NAME}`, `scan-unbound evidence/scan.json`]],
];

function compliantChange() {
  return { number: 7, title: '', author: bob, initiator: null } as never as Change;
}

function unbound() {
  return ['scan-unbound evidence/scan.json'];
}

function leftOut(ignored: string, name = ignored) {
  const { ignored: usual, resources } = manifest();
  return {
    model: {
      manifest: known(
        manifest({ ignored: [...usual, ignored], resources: resources.filter((each) => each.name !== name) }),
      ),
    },
  };
}

function signedWithout() {
  const rest = files.filter(({ role }) => role !== 'weight');
  return { model: { files: known(rest), manifest: known(manifest({ resources: resourcesOf(rest) })) } };
}

describe('the signature over a model', () => {
  modelRows(modelIntegrity, manifests);

  it('tells what was left out, and is only a text', () => {
    expect(notesBy(modelIntegrity, leftOut('README.md'))).toEqual([`left-out-by-signer ${ROOT}/README.md`]);
  });

  it('is told with both digests', () => {
    const swapped = files.map((file) => (file.path === WEIGHT_1 ? weight(WEIGHT_1, sha('evil')) : file));
    expect(foundBy(modelIntegrity, filesAre(swapped))[0]).toBe(`sha256:${sha('evil')} in this change`);
  });
});
