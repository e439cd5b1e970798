/**
 * The words for each reason code: what is wrong, in a few words for a status, and what to do next. Words may be bettered at
 * any time; decisions hold codes only.
 */
export interface Sentence {
  /** Completes "Blocked: …"; no full stop. */
  readonly says: string;
  /** What to do now, and who can; a whole sentence. */
  readonly next: string;
}

const of = (says: string, next: string): Sentence => ({ says, next });

const REVIEW: readonly (readonly [string, Sentence])[] = [
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

const DUTIES: readonly (readonly [string, Sentence])[] = [
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

const COMMITS: readonly (readonly [string, Sentence])[] = [
  [
    'contributor-unattributed',
    of(
      'a commit belongs to no account',
      'Add the address to the account, or rewrite the commit with an address that an account has.',
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

const TICKETS: readonly (readonly [string, Sentence])[] = [
  ['ticket-missing', of('no change ticket is named', 'Name the approved ticket where the policy looks for it.')],
  ['ticket-ambiguous', of('several tickets are named', 'Name one ticket only.')],
  ['ticket-not-found', of('the ticket does not exist', 'Correct the reference.')],
  ['ticket-unreadable', of('the ticket cannot be read', 'Give the gate access to the ticket, then run it again.')],
  ['ticket-state', of('the ticket is in a state that does not allow work', 'Bring the ticket into an allowed state.')],
  ['ticket-type', of('the ticket is of a type that does not count', 'Name a ticket of an allowed type.')],
  ['ticket-not-approved', of('the ticket is not approved', 'Ask one of its approvers to approve the ticket.')],
  [
    'ticket-approver-not-authorised',
    of('who approved the ticket may not', 'Ask one of the approvers that the policy names.'),
  ],
  ['ticket-outside-window', of('now is outside the planned window', 'Wait for the window, or have it planned anew.')],
  ['ticket-scope', of('the ticket is for something else', 'Name a ticket for this configuration item.')],
  ['ticket-reused', of('the ticket was used by an earlier change', 'Ask for a ticket of its own.')],
  [
    'ticket-changed-after-approval',
    of('the ticket was edited after its approval', 'Ask an approver to look again and approve anew.'),
  ],
];

const CHECKS: readonly (readonly [string, Sentence])[] = [
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
  ['scan-missing', of('a scan did not run on the head', 'Run the scan on the head.')],
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
    'scan-declared',
    of('a scan names no commit', 'Nothing needs to be done; demand `proof: revision` to refuse such files.'),
  ],
  ['findings-suppressed', of('findings are suppressed', 'Nothing needs to be done; look at who suppressed them.')],
  [
    'dismissed-by-contributor',
    of('a contributor dismissed a finding', 'Somebody who had no hand in the change must judge the finding.'),
  ],
];

const BRANCH: readonly (readonly [string, Sentence])[] = [
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

const RUN: readonly (readonly [string, Sentence])[] = [
  [
    'policy-from-default-branch',
    of("the default branch's policy applies", 'Nothing needs to be done; put a policy on this branch to change it.'),
  ],
  ['policy-missing', of('there is no policy', 'Merge a policy file into the base branch.')],
  [
    'policy-invalid',
    of('the policy is not valid', 'Repair the policy on the base branch; every fault is named with its line.'),
  ],
  ['policy-unreadable', of('the policy cannot be read', "Check the token's permissions, then run the gate again.")],
  ['no-control-applies', of('the policy demands nothing here', 'Name at least one enforced control.')],
  [
    'policy-changed-in-pull',
    of('this change alters what guards the gate', 'Nothing needs to be done: an owner approved it.'),
  ],
  [
    'untrusted-workflow',
    of(
      "the workflow's file is not a trusted one",
      'Run the gate from the default branch (pull_request_target), or accept this in the policy: trust: {workflow: any}.',
    ),
  ],
  [
    'fact-unavailable',
    of(
      'something that is needed could not be read',
      "Check the token's permissions (see the documentation of the control), then run the gate again.",
    ),
  ],
  ['not-demanded', of('this was not asked for', 'Report this: a control read what it had not asked for.')],
  ['control-failed', of('a control could not judge', 'Report this with the evidence file.')],
  ['list-truncated', of('the change is larger than GitHub lists', 'Split the change.')],
  ['list-unstable', of('a list changed while it was read', 'Run the gate again.')],
  ['snapshot-inconsistent', of('the change moved while it was read', 'Run the gate again.')],
  [
    'nothing-to-evaluate',
    of('the change holds nothing', 'Push a commit that changes a file, or close the pull request.'),
  ],
  ['head-moved', of('new commits keep arriving', 'The gate runs again for the new head.')],
  [
    'landing-tree-differs',
    of('what landed is not what was judged', 'Compare the two trees; revert what nobody approved.'),
  ],
  [
    'landing-tree-unproven',
    of(
      'what landed could not be recomputed',
      'Nothing needs to be done; contents were merged, which the gate does not repeat.',
    ),
  ],
  ['landing-not-found', of('the branch does not hold what was pushed', 'Find out who rewrote the branch, and when.')],
  [
    'ungated-push',
    of(
      'commits landed without a pull request',
      'Find out who pushed them; open a pull request that reviews or reverts them.',
    ),
  ],
  ['run-interrupted', of('the run was interrupted', 'Run the gate again.')],
  [
    'merged-before-verdict',
    of('it was merged before the verdict', 'Find out who merged round the gate; the record after the merge judges it.'),
  ],
  ['pull-is-draft', of('it is a draft', 'Mark the pull request as ready for review.')],
  [
    'queue-entry-unresolved',
    of('a member of the merge group cannot be found', 'Take the group out of the queue and queue it again.'),
  ],
  ['deadline-exceeded', of('GitHub did not answer in time', 'Run the gate again.')],
  ['rate-limited', of("GitHub's rate limit is used up", 'Run the gate again when the limit is reset.')],
  [
    'evidence-not-stored',
    of('the evidence could not be stored', 'Run the gate again; see whether the artifact storage is full.'),
  ],
  [
    'publish-forbidden',
    of('the token may not write the status', 'Give the job `statuses: write`; a fork needs pull_request_target.'),
  ],
  [
    'publish-mismatch',
    of('the status could not be written', 'Run the gate again; a commit takes a thousand statuses of one context.'),
  ],
  [
    'retention-short',
    of(
      'the evidence is kept shorter than asked',
      'Raise the retention of artifacts in the settings, or use another store.',
    ),
  ],
  ['emergency-not-needed', of('an emergency was declared and not needed', 'Nothing needs to be done.')],
  [
    'branch-not-listed',
    of('the policy does not list this branch', 'Nothing needs to be done; list the branch in the policy to guard it.'),
  ],
  ['closed-unmerged', of('it was closed without a merge', 'Nothing needs to be done.')],
  [
    'observed-after',
    of('permissions are those of now, not of the merge', 'Nothing needs to be done; they have no history.'),
  ],
  [
    'outside-workflow',
    of('this was judged outside of a workflow', 'Nothing needs to be done; only a workflow publishes a verdict.'),
  ],
  [
    'rules-undecided',
    of(
      'too many rules hang on what is not known',
      'Give the token what the conditions need, or name fewer rules with labels.',
    ),
  ],
  [
    'label-untrusted',
    of(
      'a label was set or taken off by somebody who has no say in it',
      'Somebody who had no hand in the change must set the label anew, or set it and take it off again.',
    ),
  ],
  [
    'author-unknown',
    of(
      'the author has no account any more',
      'Nothing needs to be done; the change is judged with and without the rules about authors.',
    ),
  ],
  [
    'follow-up-not-written',
    of(
      'The issue for the review afterwards could not be opened',
      'Give the job `issues: write`, or open the issue by hand.',
    ),
  ],
  ['exception-expired', of('an exception has run out', 'Repair the finding, or have a new exception approved.')],
  ['exception-day-unknown', of('the day is not known, so no exception counts', 'Run the gate again.')],
  [
    'exception-self-approved',
    of('a contributor approved an exception', 'Somebody who had no hand in the change must approve it.'),
  ],
  [
    'exception-approver-not-human',
    of('a machine approved an exception', 'A person who had no hand in the change must approve it.'),
  ],
  [
    'exception-approver-unknown',
    of(
      'it is not known whether who approved an exception had a hand in the change',
      "Check the token's permissions and the commits' addresses, then run the gate again.",
    ),
  ],
  [
    'emergency-not-approved',
    of(
      'an emergency is declared and not approved',
      'One of the emergency approvers who did not contribute must approve the head, or set the label after it was pushed.',
    ),
  ],
  ['internal-error', of('the gate itself failed', 'Run the gate again; report it if it happens twice.')],
];

const SENTENCES: ReadonlyMap<string, Sentence> = new Map([
  ...REVIEW,
  ...DUTIES,
  ...COMMITS,
  ...TICKETS,
  ...CHECKS,
  ...BRANCH,
  ...RUN,
]);

/** Every code that has words; a test demands that it is every code that a control can give. */
export const wordedCodes = (): readonly string[] => [...SENTENCES.keys()];

/** A code without words shows itself. */
export const sentence = (code: string): Sentence =>
  SENTENCES.get(code) ?? of(code, 'See the documentation of the control.');
