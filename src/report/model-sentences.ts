import { of, type Worded } from './sentence.js';

const FILES: Worded = [
  [
    'undeclared-model-file',
    of(
      "a file that looks like a model's belongs to no model of the policy",
      'Declare its folder under `models` in the policy, or remove the file.',
    ),
  ],
  [
    'model-root-empty',
    of(
      'the folder of a model is empty or is not there',
      'Bring the files, or take the model out of the policy in a change of its own.',
    ),
  ],
  [
    'unsafe-path',
    of(
      'a path below the root of a model is not safe',
      'Rename or remove the file: no link, no submodule, and no two names that differ in case alone.',
    ),
  ],
  [
    'bom-missing',
    of('the bill of a model is not there', 'Let the pipeline write the CycloneDX bill that the policy names.'),
  ],
  ['weight-not-in-bom', of('a weight stands in no bill', 'Write the bill anew, with each weight and its SHA-256.')],
  [
    'bom-digest-differs',
    of('the bill tells another digest of a weight', 'Write the bill anew after the last change of the weights.'),
  ],
  [
    'bom-stale',
    of('the bill lists weights that are not in the model', 'Write the bill anew: it is of an earlier state.'),
  ],
  [
    'digest-unknown',
    of(
      'the digest of a file could not be told',
      'Store the file with Git LFS, or make it smaller, then run the gate again.',
    ),
  ],
  ['no-model-touched', of('the change touches no model', 'Nothing is to be done.')],
  [
    'models-not-declared',
    of(
      'the policy declares no model',
      'Declare the models under `models` in the policy, or take the control out of it.',
    ),
  ],
];

const INTEGRITY: Worded = [
  [
    'manifest-missing',
    of(
      'nobody signed the files of a model',
      'Sign the folder (OpenSSF Model Signing), and add the signature to the change.',
    ),
  ],
  [
    'signature-refused',
    of(
      'the signature of a model does not verify',
      'Sign the folder again, keyless or with a key that the policy names.',
    ),
  ],
  [
    'predicate-not-accepted',
    of('a signature is of another kind than that of a model', 'Sign with model_signing 1.0 or newer.'),
  ],
  [
    'serialization-not-comparable',
    of('a signature counts files in a way that cannot be compared', 'Sign with the method `files` and sha256.'),
  ],
  [
    'signer-not-allowed',
    of('somebody signed a model who may not', 'Let one of the signers sign whom the policy names for the model.'),
  ],
  [
    'signer-is-author',
    of(
      'whoever signed a model also made the change',
      'Let somebody sign who had no hand in the change, or a workflow of the default branch.',
    ),
  ],
  [
    'root-differs',
    of(
      'the signed sum of a manifest is not that of its files',
      'Sign the folder again; the manifest was altered or made by a broken tool.',
    ),
  ],
  ['symlinks-allowed', of('a manifest was made with links allowed', 'Sign without links.')],
  ['weight-not-in-manifest', of('a weight is not signed', 'Sign the folder again after the last change.')],
  [
    'file-not-in-manifest',
    of('a file of a model is not signed', 'Sign the folder again after the last change, or remove the file.'),
  ],
  [
    'digest-differs',
    of('a file is another than the one that was signed', 'Sign the folder again after the last change.'),
  ],
  ['ignored-by-signer', of('the signer left out a file that is loaded', 'Sign without ignoring it.')],
  ['left-out-by-signer', of('the signer left out a text', 'Nothing must be done; look whether that is meant.')],
  ['signed-file-missing', of('a signed file is not there', 'Bring the file back, or sign the folder again.')],
  [
    'pointer-malformed',
    of('a pointer of Git LFS is not in the one form that counts', 'Write the pointer again with `git lfs`.'),
  ],
  ['lfs-object-missing', of('the file behind a pointer was never uploaded', 'Push it: `git lfs push --all origin`.')],
  [
    'lfs-size-differs',
    of(
      'the file behind a pointer has another size',
      'Push the file again, and commit the pointer that `git lfs` writes.',
    ),
  ],
  [
    'raw-blob-not-lfs',
    of(
      'a weight lies in git itself',
      'Move it to Git LFS: `git lfs migrate import --no-rewrite`, or allow it with `storage: any`.',
    ),
  ],
  ['pointer-not-filtered', of('a pointer lies where no checkout replaces it', 'Track the path in `.gitattributes`.')],
  [
    'attributes-changed',
    of(
      'the change alters which files are kept by Git LFS',
      'Make that change by itself, or keep the line for the weights as it is.',
    ),
  ],
  [
    'format-not-allowed',
    of(
      'a weight has a format that is not allowed',
      'Convert it (safetensors), or name the format in `formats` of the model.',
    ),
  ],
  [
    'format-differs',
    of('a file is of another format than its name says', 'Name the file by what it is, or find out who made it.'),
  ],
  ['structure-broken', of('a file of a model is not sound', 'Write the file again with the library of its format.')],
  [
    'import-not-allowed',
    of(
      'a pickle imports what it may not',
      'Find out where the file comes from. If it needs the import, name it in `imports` of the model.',
    ),
  ],
  [
    'imports-not-seen',
    of(
      'what a pickle imports was not looked at',
      'Nothing must be done; check out the file in the job to have it looked at.',
    ),
  ],
  [
    'runs-code',
    of(
      'a configuration makes loaders run code',
      'Take `auto_map` and the like out, or have it accepted by an exception.',
    ),
  ],
  [
    'config-not-seen',
    of('a configuration could not be looked at', 'Keep configurations in git itself, not in Git LFS.'),
  ],
  [
    'config-changed',
    of('a configuration beside the weights changed', 'Nothing must be done; evaluate again where it matters.'),
  ],
  [
    'template-changed',
    of(
      'a chat template changed, and no evaluation saw it',
      'Evaluate with it, and let the statement name it among its subjects.',
    ),
  ],
  ['tokenizer-changed', of('a tokenizer changed', 'Nothing must be done; evaluate again where it matters.')],
  [
    'code-changed',
    of(
      'code beside the weights changed, and no evaluation saw it',
      'Evaluate with it, and let the statement name it among its subjects.',
    ),
  ],
  ['scan-not-declared', of('the policy does not say how a model is scanned', 'Add `scan` to the model in the policy.')],
  [
    'scan-missing',
    of('nobody scanned a model', 'Scan these weights, and add the report and its statement to the change.'),
  ],
  [
    'scan-unbound',
    of(
      'nothing ties a scan to these weights',
      'Let the job that scans write the statement of these weights: `countersign model attest`, or an attestation of GitHub.',
    ),
  ],
  ['scan-stale', of('a scan is too old', 'Scan the weights again.')],
  ['weight-not-scanned', of('a weight was not scanned', 'Scan the file itself: fetch it first (`git lfs pull`).')],
  [
    'finding-above-limit',
    of(
      'a scan found something in a model',
      'Look at the finding. Replace the weights, or have it accepted by an exception.',
    ),
  ],
];

const PROVENANCE: Worded = [
  ['revision-not-pinned', of('the source of a model is not pinned', 'Name the commit of the upstream, all 40 digits.')],
  [
    'builder-unknown',
    of('who built a model is not known', 'Sign by a workflow, name the `owner` of the key, or name the `upstream`.'),
  ],
  ['model-unvouched', of('nobody vouches for a model', 'Sign the folder with a signer whom the policy names.')],
  [
    'evidence-unvouched',
    of('nobody vouches for what is said of a model', 'Let an allowed signer bind the reports to these weights.'),
  ],
  [
    'author-produced-evidence',
    of(
      'whoever made the change also produced its evidence',
      'Let somebody else, or a workflow of the default branch, evaluate and sign.',
    ),
  ],
  [
    'workflow-not-default-branch',
    of('a workflow signed that did not run from the default branch', 'Run the workflow from the default branch.'),
  ],
  [
    'workflow-from-this-change',
    of('the change alters the workflow that vouches for it', 'Change the workflow in a change of its own.'),
  ],
  [
    'yardstick-changed-here',
    of('the change alters what models are measured by', 'Make that a change of its own, before this one.'),
  ],
];

/** Of what a model is made of, who signed it, and where it comes from. */
export const MODEL_SENTENCES: Worded = [...FILES, ...INTEGRITY, ...PROVENANCE];
