import { of, type Worded } from './sentence.js';

/** What reading a model finds; docs/gate.md explains each. */
export const MODEL_READING_SENTENCES: Worded = [
  [
    'document-unreadable',
    of(
      'a document of a model has no certain meaning',
      'Mend the file at the line and the key that are named; register, plan and keys count as the base branch has them.',
    ),
  ],
];
