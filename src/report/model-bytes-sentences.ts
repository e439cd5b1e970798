import { of, type Worded } from './sentence.js';

const STORED: Worded = [
  ['pointer-malformed', of('a pointer of Git LFS is malformed', 'Add the file again with a plain `git lfs`.')],
  ['lfs-object-missing', of('the file behind a pointer was never uploaded', 'Push it: `git lfs push --all origin`.')],
  ['lfs-size-differs', of('the file behind a pointer has another size', 'Add the file again, and push it.')],
  [
    'raw-blob-not-lfs',
    of(
      'a file lies in git that should be a pointer',
      'Run `git lfs migrate import` or add it again with the filter at work.',
    ),
  ],
  ['pointer-not-filtered', of('a pointer that no checkout follows', 'Have `.gitattributes` name it: `filter=lfs`.')],
  [
    'attributes-changed',
    of(
      '`.gitattributes` is changed',
      'Where weights are now stored against it, put the filter back or add the weights again.',
    ),
  ],
  [
    'format-not-allowed',
    of(
      'a weight has a format that the policy does not allow',
      'Convert it, to safetensors if possible, or have the format named under `formats`.',
    ),
  ],
  [
    'format-differs',
    of(
      'a file of a model is another format than its name says',
      'Give it its true name, and have the format allowed; or remove it.',
    ),
  ],
  [
    'structure-broken',
    of(
      'a file of a model is damaged or holds more than it should',
      'Make the file again with a current tool, whole and not packed; or have an exception for its path approved.',
    ),
  ],
  [
    'import-not-allowed',
    of(
      'a pickle imports what it should not',
      'Find out what it does; then have it named under `imports` of the model, or convert the weights to safetensors.',
    ),
  ],
  [
    'imports-not-seen',
    of('what a weight imports could not be seen', 'Nothing needs to be done: the scan must cover it.'),
  ],
  [
    'runs-code',
    of(
      'a model makes its loader run code',
      'Take the key or the program out, or have an exception for the file approved.',
    ),
  ],
  [
    'config-not-seen',
    of('a configuration of a model could not be read', 'Store it in git itself and not as a pointer.'),
  ],
  [
    'config-changed',
    of('a configuration of a model is changed', 'Evaluate again, and name the file among the subjects.'),
  ],
  ['template-changed', of('a chat template is changed', 'Evaluate again, and name the file among the subjects.')],
  ['tokenizer-changed', of('a tokenizer is changed', 'Evaluate again, and name the file among the subjects.')],
  ['code-changed', of('a program beside the weights is changed', 'Have it reviewed like any program.')],
];

const SCANNED: Worded = [
  ['scan-not-declared', of('the policy asks for no scan of a model', 'Have `scan` added to the model in the policy.')],
  [
    'scan-missing',
    of(
      'a model was not scanned',
      'Scan the weights where they are loaded, and attest the report: `countersign model attest`.',
    ),
  ],
  [
    'scan-unbound',
    of(
      'nothing ties a scan to these weights',
      'Attest the report for these weights: `countersign model attest`, signed by one who may.',
    ),
  ],
  ['scan-stale', of('a scan of a model is older than the policy accepts', 'Scan again; scanners learn.')],
  [
    'weight-not-scanned',
    of('a scan did not see a weight', 'Scan where the weights are loaded: `git lfs pull` before the scan.'),
  ],
  [
    'finding-above-limit',
    of(
      'a scan found something in a model',
      'Do not merge before somebody looked at it. Remove it, or have an exception for the rule approved.',
    ),
  ],
];

/** How the files of a model are stored, what is in them, and what scans found. */
export const MODEL_BYTES_SENTENCES: Worded = [...STORED, ...SCANNED];
