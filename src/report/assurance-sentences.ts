import { of, type Worded } from './sentence.js';

/** What a scheduled run finds about itself, and about open changes beside their own verdicts. */
export const ASSURANCE_SENTENCES: Worded = [
  [
    'task-undone',
    of(
      'a task of the scheduled run was not done whole',
      'Look at what it found, give the run more time (run-timeout) or a token that may read it, and run it again.',
    ),
  ],
  [
    'delivery-failed',
    of(
      'a receiver of findings did not take them',
      'Look at its address, key and state; the next run sends again what it did not take.',
    ),
  ],
  [
    'earlier-run-unreadable',
    of(
      'what the run before found could not be read',
      'See that the evidence stores can be read; until then findings are sent again.',
    ),
  ],
  [
    'earlier-run-refused',
    of(
      'the record of the run before does not verify',
      'Find out who put it there. Nothing in it was believed, so findings were sent again.',
    ),
  ],
  [
    'findings-unlisted',
    of(
      'there are more findings than are told one by one',
      'The records of the tasks name them all; mend the causes that many have in common.',
    ),
  ],
  [
    'green-unproven',
    of(
      'a green status was not made by a run of ours',
      'Find out who set it: any workflow with `statuses: write` can. It was judged again, and its status is ours now.',
    ),
  ],
  [
    'green-taken-back',
    of(
      'what was green is not any more, without a new commit',
      'The status says what is missing now; nothing was merged on the old one since the run before.',
    ),
  ],
  [
    'exception-ending',
    of(
      'an exception that carries a pass is about to end',
      'Make good what is missing, or have the exception renewed in the policy before its day.',
    ),
  ],
  [
    'review-due',
    of(
      'an emergency still waits for its review',
      'Somebody who had no hand in it must review it by then, and write down what was found.',
    ),
  ],
];
