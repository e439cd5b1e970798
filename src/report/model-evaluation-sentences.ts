import { of, type Worded } from './sentence.js';

const BIND =
  'Let the job that evaluates write the statement of these weights: `countersign model attest`, or an attestation of GitHub.';

const EVALUATION: Worded = [
  [
    'evaluation-not-declared',
    of('the policy does not say how well a model must do', 'Add `evaluation` to the model in the policy.'),
  ],
  [
    'evaluation-missing',
    of('nobody evaluated a model', 'Evaluate these weights, and add the report and its statement to the change.'),
  ],
  ['evaluation-unbound', of('nothing ties an evaluation to these weights', BIND)],
  [
    'evaluated-other-weights',
    of('other weights were evaluated', 'Evaluate the weights that this change merges; every one of them.'),
  ],
  [
    'evaluation-unreadable',
    of('an evaluation cannot be read', 'Look at the file and at what is said of it, and let the tool write it again.'),
  ],
  ['evaluation-incomplete', of('an evaluation stopped on its way', 'Look why it stopped, and run it to its end.')],
  [
    'evaluation-stale',
    of('an evaluation is too old', 'Evaluate the weights again; to sign old numbers anew makes them no younger.'),
  ],
  [
    'conflicting-evidence',
    of(
      'two reports of the same weights contradict each other',
      'Find out which is wrong and why; then take that report away in a change that says so.',
    ),
  ],
  ['task-missing', of('a task was not evaluated', 'Run the task that the policy asks for, with that very metric.')],
  [
    'score-unclear',
    of(
      'a score says too little to be judged',
      'Let the tool write the standard error, the number of samples, and the samples themselves.',
    ),
  ],
  ['too-few-samples', of('too few samples were scored', 'Run the task on more samples.')],
  ['partial-samples', of('only a part of a task was run', 'Run the task without a limit.')],
  ['below-floor', of('a model scores below its floor', 'Train on, or have the floor changed in the policy.')],
  [
    'floor-inconclusive',
    of('a score may lie below its floor', 'Run the task on more samples: the bound of the score must reach the floor.'),
  ],
  [
    'baseline-missing',
    of(
      'there is nothing to compare a score with',
      'Bring the results of the model as it is to the base branch, in a change of their own.',
    ),
  ],
  ['baseline-unreadable', of('the baseline cannot be read', 'Repair the baseline on the base branch.')],
  [
    'baseline-changed-here',
    of('the change alters its own baseline', 'Nothing needs to be done; it was compared with the one before.'),
  ],
  [
    'limit-out-of-scale',
    of('a limit allows every score', 'Have `max-drop` written in the unit of the score: 2 points of 100 are 0.02.'),
  ],
  [
    'not-comparable',
    of('two runs cannot be compared', 'Evaluate with the very set-up of the baseline, or renew the baseline first.'),
  ],
  ['not-paired', of('the samples of the two runs are not there', 'Log the samples of both runs: `--log_samples`.')],
  ['regressed', of('a model became worse', 'Train on, or have the drop that is accepted changed in the policy.')],
  [
    'inconclusive',
    of(
      'it is not proven that a model did not become worse',
      'Run both on more samples, or log the samples of both, so that they can be compared one by one.',
    ),
  ],
];

const SAFETY: Worded = [
  [
    'safety-not-declared',
    of('the policy does not say what a model must withstand', 'Add `safety` to the model in the policy.'),
  ],
  [
    'safety-missing',
    of(
      'nobody attacked a model',
      'Run the probes on these weights, and add the report and its statement to the change.',
    ),
  ],
  ['safety-unbound', of('nothing ties a safety report to these weights', BIND)],
  [
    'safety-other-weights',
    of('other weights were attacked', 'Run the probes on the weights that this change merges; on every one of them.'),
  ],
  [
    'safety-unreadable',
    of(
      'a safety report cannot be read',
      'Look at the file and at what is said of it, and let the tool write it again.',
    ),
  ],
  ['safety-incomplete', of('a safety run stopped on its way', 'Look why it stopped, and run it to its end.')],
  ['safety-stale', of('a safety run is too old', 'Run the probes again.')],
  ['probe-missing', of('a probe was not run', 'Run the probe that the policy asks for.')],
  ['attempts-unclear', of('the attempts of a probe make no sense', 'Look at the report, and run the probe again.')],
  [
    'not-recounted',
    of(
      'a probe tells its sum and not its attempts',
      'Keep the attempts in the report: the sum depends on a threshold.',
    ),
  ],
  ['too-few-attempts', of('a probe made too few attempts', 'Raise the number of generations or of prompts.')],
  [
    'too-many-unjudged',
    of('too many attempts were not judged', 'Look why the detector did not judge them, and run the probe again.'),
  ],
  ['fail-rate-too-high', of('a model gave in too often', 'Mend the model, or have the rate changed in the policy.')],
  [
    'fail-rate-inconclusive',
    of('a model may give in too often', 'Make more attempts: the bound of the rate must lie within the limit.'),
  ],
];

const FAIRNESS: Worded = [
  [
    'fairness-missing',
    of('fairness was not measured', 'Measure what the policy asks for, and add the report and its statement.'),
  ],
  ['fairness-unbound', of('nothing ties a measurement of fairness to these weights', BIND)],
  [
    'fairness-other-weights',
    of('the fairness of other weights was measured', 'Measure the weights that this change merges; every one of them.'),
  ],
  [
    'fairness-unreadable',
    of('a measurement of fairness cannot be read', 'Look at the file and at what is said of it, and write it again.'),
  ],
  ['fairness-stale', of('a measurement of fairness is too old', 'Measure again.')],
  [
    'fairness-unclear',
    of(
      'a measurement of fairness says too little',
      'Write the value, its standard error and the number of samples of each group; of a ratio a bootstrap gives the error.',
    ),
  ],
  ['group-missing', of('a group was not measured', 'Measure each group that the policy names.')],
  ['group-too-small', of('a group has too few samples', 'Measure more samples of this group.')],
  ['unfair', of('a group is treated too unequally', 'Mend the model, or have the limit changed in the policy.')],
  [
    'fairness-inconclusive',
    of('a group may be treated too unequally', 'Measure more samples: the bound must lie within the limit.'),
  ],
];

/** What the controls `model-evaluation` and `model-safety` find. */
export const MODEL_EVALUATION_SENTENCES: Worded = [...EVALUATION, ...SAFETY, ...FAIRNESS];
