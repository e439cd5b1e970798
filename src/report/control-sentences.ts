import { ACCESS_SENTENCES } from './access-sentences.js';
import { ASSURANCE_SENTENCES } from './assurance-sentences.js';
import { DEPENDENCY_SENTENCES } from './dependency-sentences.js';
import { RECONCILIATION_SENTENCES } from './reconciliation-sentences.js';
import { DEPLOYING_SENTENCES } from './deploying-sentences.js';
import { DEPLOYMENT_SENTENCES } from './deployment-sentences.js';
import { MODEL_SENTENCES } from './model-sentences.js';
import { of, type Worded } from './sentence.js';
import { TICKET_SENTENCES } from './ticket-sentences.js';

const REVIEW: Worded = [
  [
    'too-few-approvals',
    of('an approval is missing', 'Ask one more independent person with the right to review to approve the head.'),
  ],
  [
    'approval-stale',
    of('an approval is for an earlier commit', 'The approver must look at the head and approve again.'),
  ],
  [
    'approval-superseded',
    of('an approval was given up by a later objection', 'The reviewer, or somebody else, must approve anew.'),
  ],
  [
    'changes-requested',
    of('changes are requested', 'Answer the objection; the objector approves, or an independent person dismisses it.'),
  ],
  [
    'objection-dismissed-by-contributor',
    of(
      'a contributor dismissed an objection',
      'The objector must approve or withdraw it; who wrote the change cannot.',
    ),
  ],
  [
    'reviewer-not-authorised',
    of('an approver may not review this', 'Ask somebody whom the policy names and who has the permission it demands.'),
  ],
  ['reviewer-not-human', of('an approval comes from a machine', 'Ask a person to review.')],
  ['reviewer-unresolved', of('an approver has no account any more', 'Ask somebody with an account to review.')],
  [
    'approver-contributed',
    of('an approver contributed to the change', 'Ask somebody who had no hand in it to approve.'),
  ],
  ['seat-unfilled', of('a seat is not filled', 'Ask one of the people named for the seat to approve.')],
  ['owner-missing', of('a code owner has not approved', 'Ask an owner of the file who did not contribute to approve.')],
  [
    'code-owners-invalid',
    of('CODEOWNERS cannot be relied on', 'Repair CODEOWNERS on the base branch; the faults are named.'),
  ],
  [
    'approved-after-merge',
    of(
      'the approval came after the merge',
      'Nothing can mend this record; follow the procedure for unreviewed changes.',
    ),
  ],
  [
    'evil-merge',
    of(
      'a merge of the base holds more than the two sides',
      'Have the merge reviewed, or merge the base again without other changes.',
    ),
  ],
  [
    'conversation-unresolved',
    of('a conversation is not resolved', 'Resolve the open conversations of the pull request.'),
  ],
];

const DUTIES: Worded = [
  ['same-person', of('two accounts of one person hold two duties', 'Let another person take one of the duties.')],
  ['duties-joined', of('one person holds two duties that must be apart', 'Let another person take one of the duties.')],
  ['author-approved', of('only an author approved', 'Ask somebody who had no hand in the change to approve.')],
  ['approver-merged', of('the only approver merges', 'Ask another person to approve or to merge.')],
  ['author-merged', of('an author merged', 'Nothing can mend this record; follow the procedure for exceptions.')],
  [
    'author-enabled-auto-merge',
    of('an author enabled auto-merge', 'Disable auto-merge; somebody who is not an author may enable it.'),
  ],
  ['author-approved-ticket', of('an author approved the ticket', 'Ask another approver of tickets to approve it.')],
  [
    'requester-approved-ticket',
    of('the requester approved the own ticket', 'Ask another approver of tickets to approve it.'),
  ],
  [
    'initiator-unknown',
    of('nobody knows who started this bot', 'A person must take the change over, or the policy must trust the app.'),
  ],
];

const COMMITS: Worded = [
  [
    'contributor-unattributed',
    of(
      'a commit belongs to no account',
      '`git show --format=fuller` of the commit shows its address: add it to the account, or rewrite the commit with an address that an account has.',
    ),
  ],
  ['commit-unverified', of('a commit is not signed by its committer', 'Sign the commits and push again.')],
  ['author-is-not-signer', of("a commit's author did not sign it", 'The author must sign the commit.')],
  [
    'bot-authorship-unproven',
    of(
      "a bot's commit is not proven to be the bot's",
      'Recreate the commit with the app, or commit it in your own name.',
    ),
  ],
];

const CHECKS: Worded = [
  ['check-missing', of('a check did not run', 'Run the workflow of this check on the head.')],
  ['check-pending', of('a check has no result yet', 'Wait; the gate runs again when the check ends.')],
  [
    'check-not-success',
    of('a check did not succeed', 'Repair what it found, or run it again if the fault was not in the change.'),
  ],
  [
    'check-wrong-source',
    of('a check comes from another source', 'The app and workflow that the policy names must report it.'),
  ],
  ['check-stale', of('a check ran on an earlier commit only', 'Run it on the head.')],
  [
    'workflow-changed',
    of('the change rewrites the workflow that tests it', 'Change the workflow in a pull request of its own.'),
  ],
  [
    'tests-missing',
    of(
      'a check left no test results',
      'Where its workflow still runs, wait. Else upload the results in the job of this check, also when tests fail: `if: always()`.',
    ),
  ],
  [
    'tests-too-few',
    of('too few tests ran', 'Look why tests were not found or were skipped, and run them on the head.'),
  ],
  ['tests-failed', of('tests failed', 'Repair what failed; the results of the run name each test.')],
  ['tests-skipped', of('too many tests were skipped', 'Run them, or have the limit changed in the policy.')],
  ['coverage-low', of('too little of the code was run by tests', 'Add tests for what is not covered.')],
  [
    'tests-unreadable',
    of('test results cannot be read', 'Look at the artifact, and run the check again so that it leaves a whole one.'),
  ],
  ['scan-incomplete', of('a scan did not run to its end', 'Run the scan again.')],
  [
    'findings-over-limit',
    of(
      'a scan found more than the policy accepts',
      'Repair the findings, or have an exception approved in the policy.',
    ),
  ],
  ['scan-truncated', of("a scan's results are cut off", 'Split the scan, so that every result is reported.')],
  ['scan-unreadable', of("a scan's result cannot be read", 'Run the scan again and look at its output.')],
  [
    'scan-too-old',
    of('a scan is older than the policy accepts', 'Run the scan again; a report must tell when it was made.'),
  ],
  ['findings-in-grace', of('findings are so new that they do not count yet', 'Repair them before their time is over.')],
  [
    'scan-declared',
    of('a scan names no commit', 'Nothing needs to be done; demand `proof: revision` to refuse such files.'),
  ],
  ['findings-suppressed', of('findings are suppressed', 'Nothing needs to be done; look at who suppressed them.')],
  [
    'dismissed-by-contributor',
    of('a contributor dismissed a finding', 'Somebody who had no hand in the change must judge the finding.'),
  ],
];

const BRANCH: Worded = [
  [
    'protected-path-changed',
    of('a guarded path is changed', 'Ask one of its owners who did not contribute to approve the head.'),
  ],
  ['no-guarded-path', of('nothing that guards the gate is changed', 'Nothing needs to be done.')],
  ['path-suspicious', of('a path holds hidden characters', 'Rename the file.')],
  [
    'protection-weak',
    of('the branch is protected less than demanded', 'An administrator must tighten the rules of the branch.'),
  ],
  [
    'bypass-present',
    of(
      'somebody may go round the rules of the branch',
      'An administrator must take the bypass away, or the policy must name it.',
    ),
  ],
];

/** What the controls find. */
export const CONTROL_SENTENCES: Worded = [
  ...REVIEW,
  ...DUTIES,
  ...COMMITS,
  ...TICKET_SENTENCES,
  ...ASSURANCE_SENTENCES,
  ...CHECKS,
  ...DEPENDENCY_SENTENCES,
  ...DEPLOYMENT_SENTENCES,
  ...DEPLOYING_SENTENCES,
  ...BRANCH,
  ...RECONCILIATION_SENTENCES,
  ...ACCESS_SENTENCES,
  ...MODEL_SENTENCES,
];
