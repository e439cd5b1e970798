import { of, type Worded } from './sentence.js';

/** What the control `reconciliation` finds. */
export const RECONCILIATION_SENTENCES: Worded = [
  [
    'direct-push',
    of(
      'a commit came onto the branch without a pull request',
      'Find out who pushed it and why; have it reviewed or reverted, and close the way that it came by. An exception for the commit settles it.',
    ),
  ],
  [
    'admin-bypass',
    of(
      'a change was merged although its record says no',
      'Have somebody independent review what was merged, or revert it; find out who may go round the rules. An exception for the commit settles it.',
    ),
  ],
  [
    'status-forged',
    of(
      'a green status is backed by no record',
      'Treat it as an incident: somebody could write statuses in the name of the gate. See docs/threat-model.md.',
    ),
  ],
  [
    'record-missing',
    of(
      'a commit has no record',
      'Run the gate again on the push that brought it, where that still can be; otherwise find out who deleted the record, or why none was made.',
    ),
  ],
  [
    'record-refused',
    of('a record does not verify', 'Verify it by hand with `countersign verify`; what was altered is an incident.'),
  ],
  [
    'record-unreadable',
    of('a record could not be read', 'Look at the store that is named; the next run looks at the commit again.'),
  ],
  [
    'record-not-passed',
    of(
      'the record of a commit does not say pass',
      'Read in the record what blocked; mend it and run the gate again on the push that brought the commit.',
    ),
  ],
  [
    'record-other-commit',
    of('a record is of another commit', 'Find out who put it there; the record of the commit itself is missing.'),
  ],
  [
    'tree-differs',
    of(
      'a commit holds something else than what was reviewed',
      'Compare it with the head of its pull request and have the difference reviewed, or revert it.',
    ),
  ],
  [
    'branch-rewritten',
    of(
      'the branch was set back',
      'Find out who did it and what was lost; forbid force pushes. An exception for the commit that was lost settles it.',
    ),
  ],
  [
    'branch-recreated',
    of(
      'the branch was deleted or made anew',
      'Find out who did it and why; forbid deletion. An exception for the commit that is named settles it.',
    ),
  ],
  [
    'checkpoint-refused',
    of(
      'a record of an earlier reconciliation cannot be believed',
      'Verify it by hand with `countersign verify`. More was looked at in its place, so nothing is left out.',
    ),
  ],
  [
    'emergency-review-overdue',
    of(
      'an emergency was never reviewed',
      'Somebody in charge reviews the change now and has an exception for the commit approved in the policy.',
    ),
  ],
  [
    'exception-ended',
    of(
      'what an exception accepted is accepted no longer',
      'Mend what it was about, or have an exception for the commit approved in the policy.',
    ),
  ],
  [
    'exception-ends-soon',
    of('an exception ends soon', 'Mend what it is about before it ends, or have it approved for longer.'),
  ],
  ['more-to-reconcile', of('commits are left that were not looked at', 'The next run goes on where this one stopped.')],
];
