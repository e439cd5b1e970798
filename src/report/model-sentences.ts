import { MODEL_BYTES_SENTENCES } from './model-bytes-sentences.js';
import { MODEL_DOCUMENT_SENTENCES } from './model-document-sentences.js';
import { MODEL_EVALUATION_SENTENCES } from './model-evaluation-sentences.js';
import { of, type Worded } from './sentence.js';

const INVENTORY: Worded = [
  ['no-model-touched', of('no declared model is touched', 'Nothing needs to be done.')],
  [
    'models-not-declared',
    of(
      'the policy names a control of models and no model',
      'Have the models named under `models` in the policy, or the control taken out.',
    ),
  ],
  [
    'undeclared-model-file',
    of(
      'a file that looks like a weight belongs to no declared model',
      'Have its root named under `models` in the policy, or remove the file.',
    ),
  ],
  [
    'model-root-empty',
    of('a declared model has no weight', 'Put the weights below the root, or have the model taken out of the policy.'),
  ],
  [
    'unsafe-path',
    of(
      'a path of a model leads elsewhere, or to another file on another machine',
      'Make it a plain file with a name of its own.',
    ),
  ],
  [
    'bom-missing',
    of(
      'the bill of a model is missing',
      'Write the CycloneDX bill that the policy names, with the digest of every weight.',
    ),
  ],
  [
    'weight-not-in-bom',
    of('the bill of a model does not list a weight', 'Write the bill again, with the sha256 of every weight.'),
  ],
  [
    'bom-digest-differs',
    of('the bill of a model has another digest for a weight', 'Write the bill again from the weights of this change.'),
  ],
  [
    'bom-stale',
    of('the bill of a model lists what is no longer there', 'Write the bill again from the weights of this change.'),
  ],
  [
    'digest-unknown',
    of(
      'nobody can tell the digest of a file of a model',
      'Store it with Git LFS: a pointer that is whole tells the digest whatever the size.',
    ),
  ],
];

const SIGNED: Worded = [
  [
    'manifest-missing',
    of('a model is not signed', 'Sign the whole root with OpenSSF Model Signing, after the last change to it.'),
  ],
  [
    'signature-refused',
    of(
      'the signature over a model does not verify',
      "Sign the root again; certificates of one's own are not supported, keyless and keys are.",
    ),
  ],
  [
    'predicate-not-accepted',
    of(
      'the signature over a model is of an old or another kind',
      'Sign the root again with a release of `model_signing` that writes `signature/v1.0`.',
    ),
  ],
  [
    'serialization-not-comparable',
    of('the signature over a model has digests that no pointer has', 'Sign again with the method `files` and sha256.'),
  ],
  [
    'signer-not-allowed',
    of(
      'a model is signed by somebody who may not',
      'Have it signed by one of the `signers`, or have the signer named in the policy.',
    ),
  ],
  [
    'signer-is-author',
    of(
      'a model is signed by an author of the change',
      'Have it signed by a workflow, or by somebody who had no hand in the change.',
    ),
  ],
  [
    'root-differs',
    of(
      'the signed digest of a model is not that of the files it names',
      'Sign the root again; the manifest was altered or badly made.',
    ),
  ],
  [
    'symlinks-allowed',
    of('the signature over a model allows links', 'Sign the root again without `--allow-symlinks`.'),
  ],
  ['weight-not-in-manifest', of('a weight is not signed', 'Sign the root again, after the last change to it.')],
  [
    'file-not-in-manifest',
    of('a file of a model is not signed', 'Sign the root again, after the last change to it; or remove the file.'),
  ],
  [
    'digest-differs',
    of(
      'a file of a model is another one than was signed',
      'Sign the root again after the last change, if this is the file that is meant.',
    ),
  ],
  ['ignored-by-signer', of('the signer left out a file that is loaded', 'Sign the root again without ignoring it.')],
  ['left-out-by-signer', of('the signer left out a text', 'Nothing needs to be done.')],
  ['signed-file-missing', of('a file that was signed is not there', 'Put it back, or sign the root again without it.')],
];

const PROVENANCE: Worded = [
  [
    'revision-not-pinned',
    of('the source of a model is not one commit', 'Have all 40 digits of the commit named under `upstream`.'),
  ],
  [
    'builder-unknown',
    of(
      'nobody knows who built a model',
      'Have it signed by a workflow, name the `owner` of the key, or name its `upstream`.',
    ),
  ],
  [
    'model-unvouched',
    of('nobody who may vouches for a model', 'Have the root signed by one of them, after the last change to it.'),
  ],
  [
    'evidence-unvouched',
    of(
      'nobody who may vouches for a report about a model',
      'Attest the report for these weights: `countersign model attest`, signed by one who may.',
    ),
  ],
  [
    'author-produced-evidence',
    of(
      'an author of the change vouches for a report about it',
      'Have the report made and signed by a workflow, or by somebody who had no hand in the change.',
    ),
  ],
  [
    'signer-is-only-approver',
    of(
      'who vouches for a model is the only one who approved the change',
      'Have the change approved by somebody who did not sign the model or the report.',
    ),
  ],
  [
    'workflow-not-default-branch',
    of('a workflow that vouches for a model ran from another branch', 'Run it from the default branch.'),
  ],
  [
    'workflow-from-this-change',
    of('the change alters a workflow that vouches for it', 'Change the workflow in a pull request of its own.'),
  ],
  [
    'yardstick-changed-here',
    of(
      'the change alters what the model is measured by',
      'Change the baseline, the register, the key or the policy in a pull request of its own.',
    ),
  ],
];

/** What the controls of models find. */
export const MODEL_SENTENCES: Worded = [
  ...INVENTORY,
  ...SIGNED,
  ...MODEL_BYTES_SENTENCES,
  ...PROVENANCE,
  ...MODEL_EVALUATION_SENTENCES,
  ...MODEL_DOCUMENT_SENTENCES,
];
