import { createHash } from 'node:crypto';
import type { ModelSigner, Signature } from '../../src/facts/model-signature.js';
import { base } from './compliant.js';

/** A model that meets all that the policy asks of it; what a test speaks of is laid over. The author is alice, as ever. */
export const NAME = 'credit-risk';
export const ROOT = 'models/credit-risk';

/** A digest that can be told by its text. */
export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of the first and the second weight. */
export const W1 = sha('model-00001');
export const W2 = sha('model-00002');

export const WEIGHT_1 = `${ROOT}/model-00001-of-00002.safetensors`;
export const WEIGHT_2 = `${ROOT}/model-00002-of-00002.safetensors`;

const GITHUB = 'https://token.actions.githubusercontent.com';

/** A workflow of GitHub as it stands in a certificate: `owner/name/path@ref`. */
export const workflow = (text: string): ModelSigner => {
  const [place = '', ref = ''] = text.split('@');
  const [owner = '', name = '', ...path] = place.split('/');
  const at = { repository: `${owner}/${name}`, path: path.join('/'), ref, commit: base, trigger: 'push' };
  return { kind: 'identity', issuer: GITHUB, identity: `https://github.com/${text}`, workflow: at };
};

export const TRAIN = 'acme/ml/.github/workflows/train.yml@refs/heads/main';
export const EVALUATE = 'acme/pay/.github/workflows/evaluate.yml@refs/heads/main';

export const signedAs = (by: ModelSigner, at: string | null = '2026-03-01T08:00:00Z'): Signature => ({
  state: 'verified',
  by,
  at,
});

export const refused: Signature = { state: 'refused', code: 'signature-invalid', found: 'does not verify' };
