import { beforeAll, describe } from '@jest/globals';
import { keyedRecord, keysOf } from '../support/signed-record.js';
import { claimed, expecting, prepare, refuses, ROOT, scene, SIGNER, TRUSTED, type Refusal } from './records.js';

beforeAll(prepare);

const refusals: readonly Refusal[] = [
  {
    why: 'nobody named',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => scene.signed,
    parameters: ROOT,
    says: /--repository acme\/pay --workflow acme\/pay\/\.github\/workflows\/countersign\.yml@refs\/heads\/main/,
  },
  {
    why: 'a repository named and no workflow',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => scene.signed,
    parameters: ['--repository', 'acme/pay', ...ROOT],
  },
  {
    why: 'the signature of a key that nobody gave',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => keyedRecord(scene.keys, scene.evidence),
    says: /--key FILE/,
  },
  {
    why: 'a Sigstore that is not trusted',
    exitCode: 23,
    kind: 'signature',
    files: () => scene.signed,
    parameters: SIGNER,
  },
  {
    why: 'another key',
    exitCode: 23,
    kind: 'signature',
    files: () => keyedRecord(keysOf('P-256'), scene.evidence),
    parameters: ['--key', 'FOLDER/key.pem'],
  },
  {
    why: 'another repository expected',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: expecting('acme/pa', 'acme/pay/.github/workflows/countersign.yml@refs/heads/main'),
  },
  {
    why: 'the repository in other letters',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: expecting('acme/Pay', 'acme/pay/.github/workflows/countersign.yml@refs/heads/main'),
  },
  {
    why: 'another workflow expected',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: expecting('acme/pay', '.github/workflows/other.yml@refs/heads/main'),
  },
  {
    why: 'a workflow that fits as a pattern',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: expecting('acme/pay', '.github/workflows/countersign.y.l@refs/heads/main'),
  },
  {
    why: 'a ref that it begins with',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: expecting('acme/pay', '.github/workflows/countersign.yml@refs/heads/mai'),
  },
  {
    why: 'a longer ref that signed',
    exitCode: 24,
    kind: 'identity',
    files: claimed(9, 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main-evil'),
  },
  {
    why: 'a repository of the same end that signed',
    exitCode: 24,
    kind: 'identity',
    files: claimed(12, 'https://github.com/evil/acme/pay'),
  },
  {
    why: 'another issuer',
    exitCode: 24,
    kind: 'identity',
    files: claimed(8, 'https://token.actions.githubusercontent.com.evil.example'),
  },
  {
    why: 'another run',
    exitCode: 24,
    kind: 'identity',
    files: claimed(21, 'https://github.com/acme/pay/actions/runs/1/attempts/1'),
    says: /the run is https:\/\/github\.com\/acme\/pay\/actions\/runs\/1\/attempts\/1, but the evidence says/,
  },
  { why: 'a repository of another number', exitCode: 24, kind: 'identity', files: claimed(15, '666') },
  {
    why: 'a number of a repository that is not its own',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: [...TRUSTED, '--repository-id', '666'],
  },
  {
    why: 'a workflow where a key was expected',
    exitCode: 24,
    kind: 'identity',
    files: () => scene.signed,
    parameters: [...ROOT, '--key', 'FOLDER/key.pem'],
  },
  {
    why: 'a key where a workflow was expected',
    exitCode: 24,
    kind: 'identity',
    files: () => keyedRecord(scene.keys, scene.evidence),
    parameters: [...SIGNER, '--key', 'FOLDER/key.pem'],
  },
  {
    why: 'unsigned evidence of another repository',
    exitCode: 24,
    kind: 'identity',
    files: () => ({ 'evidence.json': scene.evidence }),
    parameters: ['--repository', 'acme/other', '--allow-unsigned'],
  },
];

describe('a signer that is not the one that was named', () => {
  refuses(refusals);
});
