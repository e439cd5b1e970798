import { CONTROL_SENTENCES } from './control-sentences.js';
import { MODEL_READING_SENTENCES } from './model-reading-sentences.js';
import { RUN_SENTENCES } from './run-sentences.js';
import { of, type Sentence } from './sentence.js';

const ALL = [...CONTROL_SENTENCES, ...RUN_SENTENCES, ...MODEL_READING_SENTENCES];

/** The words for each reason code: what is wrong, in a few words for a status, and what to do next. */
const SENTENCES: ReadonlyMap<string, Sentence> = new Map(ALL);

/** What a code that many controls give means for one of them. */
const OF_CONTROLS: ReadonlyMap<string, Sentence> = new Map([
  [
    'change-ticket fact-unavailable',
    of(
      'something about the ticket is not known',
      'Where an account is not known, have it written under `people.tickets` in the policy; where something may not be read, allow it to the account of the gate in the ticket system. Then run the gate again (comment /countersign).',
    ),
  ],
  [
    'access fact-unavailable',
    of(
      'a part of access is not shown',
      "Run with an app's token that may read it, or leave the part out of the file: then the record says that it was not compared.",
    ),
  ],
  [
    'reconciliation record-refused',
    of('a record does not verify', 'Verify it by hand with `countersign verify`; what was altered is an incident.'),
  ],
  [
    'reconciliation record-unreadable',
    of('a record could not be read', 'Look at the store that is named; the next run looks at the commit again.'),
  ],
  [
    'reconciliation exception-ended',
    of(
      'what an exception accepted is accepted no longer',
      'Mend what it was about, or have an exception for the commit approved in the policy.',
    ),
  ],
  [
    'reconciliation fact-unavailable',
    of(
      'something about the branch is not known',
      'Look at what was found; the next run looks at it again. See docs/reconciliation.md for what the token must be able to read.',
    ),
  ],
  [
    'dependencies fact-unavailable',
    of(
      'what the change brings is not known',
      'Run the gate again in some minutes (comment /countersign); if it stays, see docs/dependencies.md for what was found.',
    ),
  ],
]);

/** Every code that has words, as often as it has; a test demands that it is every code that can be given. */
export const wordedCodes = (): readonly string[] => ALL.map(([code]) => code);

/** A code without words shows itself. `control`: who gave it, where several give it and the way out differs. */
export const sentence = (code: string, control = ''): Sentence =>
  OF_CONTROLS.get(`${control} ${code}`) ?? SENTENCES.get(code) ?? of(code, 'See the documentation of the control.');
