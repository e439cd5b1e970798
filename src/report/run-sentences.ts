import { of, type Worded } from './sentence.js';

/** What the run finds about itself; docs/gate.md explains each. */
export const RUN_SENTENCES: Worded = [
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
  ['no-change', of('the record is of no change', 'Nothing needs to be done; what it is of is told.')],
  ['control-failed', of('a control could not judge', 'Report this with the evidence file.')],
  [
    'list-truncated',
    of('a list is longer than can be read', 'Split the change, or close pull requests where their list is named.'),
  ],
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
  [
    'too-many-changes',
    of(
      'one deployment brings more changes than can be judged',
      'Deploy more often; where nothing was deployed before, set `since` of the control deployment to a later commit.',
    ),
  ],
  [
    'deployment-mismatch',
    of(
      'the number or the environment is not that of the deployment on the host',
      'Hand in the number of this deployment, or leave `deployment-id` out; name the environment as the host does.',
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
    of(
      'the evidence could not be stored',
      'Run the gate again (comment /countersign). If it fails twice, show this line to whoever set up the store: docs/stores.md says what its answers mean.',
    ),
  ],
  [
    'evidence-not-signed',
    of(
      'the evidence could not be signed',
      'Run the gate again (comment /countersign). If it fails twice, show this line to whoever set up the gate: docs/signing.md, "When it fails", says what each answer takes.',
    ),
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
  [
    'ticket-note-not-written',
    of(
      'The verdict could not be noted on the ticket',
      'Let the account that reads the ticket comment on it too (on GitHub: give the job `issues: write`). The verdict stands.',
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
