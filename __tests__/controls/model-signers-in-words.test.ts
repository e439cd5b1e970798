import { describe, expect, it } from '@jest/globals';
import { signersInWords, type AllowedSigner } from '../../src/controls/kit/model-signer.js';

const nobody: AllowedSigner = {
  workflow: null,
  identity: null,
  issuer: null,
  key: null,
  'public-key': null,
  owner: null,
};
const workflow = { ...nobody, workflow: 'acme/ml/.github/workflows/train.yml@refs/heads/main' };
const key = { ...nobody, key: '0a1b2c3d4e5f'.padEnd(64, '0'), 'public-key': 'compliance/keys/ml.pem', owner: 'dana' };

describe('those who may sign', () => {
  it.each<[readonly AllowedSigner[], string]>([
    [[], ''],
    [[workflow, key], 'acme/ml/.github/workflows/train.yml@refs/heads/main or key 0a1b2c3d4e5f… of dana'],
    [[{ ...nobody, identity: 'a@acme.example', issuer: 'https://login.example' }], 'a@acme.example'],
    [[{ ...nobody, 'public-key': 'k.pem' }], 'the key k.pem'],
    [[key, key, key, workflow, workflow], `${Array(3).fill('key 0a1b2c3d4e5f… of dana').join(' or ')} or 2 more`],
  ])('%#', (signers, words) => {
    expect(signersInWords(signers)).toBe(words);
  });
});
