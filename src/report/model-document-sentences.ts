import { of, type Worded } from './sentence.js';

const LICENCE: Worded = [
  [
    'licence-missing',
    of('nobody tells the licence of a model', 'Name it on the card, `license:` in its front matter, and in the bill.'),
  ],
  [
    'licence-disagrees',
    of(
      'the licence of a model is told differently in different places',
      'Find out which is right, and write it everywhere; a model made of another keeps the terms of that one.',
    ),
  ],
  [
    'base-model-undeclared',
    of(
      'the card names a base model that the policy does not',
      'Have it named under `upstream` in the policy, with its revision and its licence.',
    ),
  ],
  [
    'licence-rules-missing',
    of(
      'the policy does not say which licences a model may have',
      'Have them named under `licence.allow` of the model, or under `allow` of the control.',
    ),
  ],
  [
    'obligation-missing',
    of('what the licence of a model asks is not done', 'Add the file, the sentence or the name that it asks for.'),
  ],
  [
    'use-not-allowed',
    of(
      'the licence of a model does not allow this use',
      'Take another model, or have the uses declared in the policy as they are.',
    ),
  ],
  [
    'region-not-allowed',
    of(
      'the licence of a model gives no rights in this region',
      'Take another model, or have the regions declared in the policy as they are.',
    ),
  ],
  [
    'obligation-unchecked',
    of(
      'the licence of a model asks for what no file can show',
      'Somebody who knows must see to it; it does not block.',
    ),
  ],
];

const DATA: Worded = [
  [
    'datasets-not-declared',
    of('the policy names no register of data for a model', 'Have its path named under `datasets` of the model.'),
  ],
  [
    'datasets-unnamed',
    of(
      'nobody tells what data a model was made of',
      'Name the data sets on the card or in the bill; where nobody can know, have an exception approved in the policy.',
    ),
  ],
  ['register-missing', of('there is no register of data', 'Add it on the base branch, in a change of its own.')],
  [
    'dataset-unregistered',
    of('a data set is not in the register', 'Add it to the register on the base branch, in a change of its own.'),
  ],
  ['dataset-registered-twice', of('a data set is in the register twice', 'Take one of the two entries away.')],
  [
    'dataset-not-pinned',
    of('a data set may come to be another one', 'Write its full commit or its sha256 into the register.'),
  ],
  ['dataset-licence-missing', of('a data set has no licence in the register', 'Find it out and write it there.')],
  [
    'privacy-undeclared',
    of(
      'it is not said whether a data set holds personal data',
      'Its owner must decide it and write `personal-data` into the register.',
    ),
  ],
  [
    'lawful-basis-missing',
    of('personal data has no lawful basis in the register', 'Its owner must write `lawful-basis` into the register.'),
  ],
  ['dataset-owner-missing', of('personal data has no owner', 'Write `owner` into the register.')],
  [
    'dataset-region-not-covered',
    of(
      'a data set is not cleared for a region that the model is used in',
      'Its owner must clear it for that region, or the model must not be used there.',
    ),
  ],
  ['review-missing', of('the review of a data set has no day', 'Write `review-by: YYYY-MM-DD` into the register.')],
  [
    'review-expired',
    of('the review of a data set is overdue', 'Its owner must look at it again and set the next day in the register.'),
  ],
];

const MONITORING: Worded = [
  [
    'monitoring-not-declared',
    of('the policy does not say how a model is watched', 'Have the plan named under `monitoring` of the model.'),
  ],
  ['no-monitoring-plan', of('there is no plan of how a model is watched', 'Add it on the base branch.')],
  ['no-metrics', of('nothing of a model is watched', 'Name the metrics in the plan.')],
  ['metric-without-limit', of('a metric has no limit', 'Write into the plan when it is too much.')],
  ['metric-without-alert', of('a metric wakes nobody', 'Write into the plan whom it wakes.')],
  ['runbook-missing', of('there is no runbook', 'Add it, and name its path in the plan.')],
  ['monitoring-owner-missing', of('nobody owns the watch over a model', 'Name an owner in the plan.')],
  [
    'drift-report-missing',
    of(
      'no report of drift is about these weights',
      'Run the watch on the weights that run, and bind its report to them: `countersign model attest`.',
    ),
  ],
  ['drift-report-stale', of('the last report of drift is too old', 'Run the watch again and bind its report.')],
  ['drift-found', of('a model has drifted', 'Follow the runbook of the model.')],
  ['drift-not-run', of('a test of drift did not run', 'Look why, and run the watch again.')],
  [
    'drift-report-later',
    of('weights that never ran have no report of drift', 'Nothing needs to be done before the release.'),
  ],
];

/** What is found about the papers of a model: its licence, its data, the watch over it. */
export const MODEL_DOCUMENT_SENTENCES: Worded = [...LICENCE, ...DATA, ...MONITORING];
