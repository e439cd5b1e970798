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
  [
    'report-unreadable',
    of(
      'a report about a model cannot be read',
      'Look at the line that is named, and let the tool write the report again, into a file of its own.',
    ),
  ],
  [
    'too-many-reports',
    of(
      'too many files are named as reports of a model',
      'Name fewer in `reports` of the model: the newest of each tool.',
    ),
  ],
];
