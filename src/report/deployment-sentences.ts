import { of, type Worded } from './sentence.js';

const RECORDS: Worded = [
  [
    'change-without-record',
    of(
      'what is deployed has no record',
      'Run the gate for this commit (the job that seals a push), or deploy a commit that was sealed.',
    ),
  ],
  [
    'commit-on-way-without-record',
    of(
      'a commit that comes along has no record',
      'Find out how it came onto the branch; run the gate for it, or have it reviewed and accepted by an exception.',
    ),
  ],
  [
    'record-refused',
    of(
      'a record does not verify',
      'Run `countersign verify` on it to see why; whoever keeps the records must find out who made it.',
    ),
  ],
  [
    'record-unreadable',
    of('a record cannot be read', 'Look at the place that holds the records, then run the deployment again.'),
  ],
  [
    'record-unsigned',
    of('a record is not signed', 'Have the gate sign its records (`sign: auto`), and seal the commit anew.'),
  ],
  [
    'record-of-other-commit',
    of(
      'a record is of another commit',
      'Whoever keeps the records must find out who put it there; seal the commit anew.',
    ),
  ],
  [
    'change-not-passed',
    of(
      'a change that comes along did not pass',
      'Revert it, or have it accepted by an exception of the policy; its own record says what was wrong.',
    ),
  ],
  [
    'change-passed-with-exception',
    of(
      'a change that comes along passed with an exception',
      'Nothing needs to be done; its record names who took it on.',
    ),
  ],
  [
    'exception-ended',
    of(
      'the exception that carried a change has ended',
      'Mend what it was about, or have the policy accept this commit for longer.',
    ),
  ],
];

const WAY: Worded = [
  [
    'last-deployment-unknown',
    of(
      'it is not known what stands there now',
      "Check the token's permissions (deployments: read), then run it again.",
    ),
  ],
  [
    'last-deployment-unproven',
    of(
      'no record says what stands there now',
      'Run the step after each deployment; for the first time, let the list of the host be enough (`last: host`).',
    ),
  ],
  [
    'deployment-baseline-missing',
    of(
      'it is not said where the way to production begins',
      'Write into the policy, under the control deployment: `since: <the commit that stands there, or after which everything has a record>`.',
    ),
  ],
  [
    'way-unknown',
    of('it is not known what comes along', 'Run the deployment again; if it stays, the policy must say `since` anew.'),
  ],
  [
    'way-diverged',
    of(
      'what is deployed leaves out what stands there',
      'Merge what stands there first, or allow it (`rollback: allowed`).',
    ),
  ],
  ['deployment-is-rollback', of('an older commit is deployed again', 'Nothing needs to be done; its record verifies.')],
  ['rollback-refused', of('the policy allows no way back', 'Deploy a newer commit, for example a revert.')],
];

const ARTIFACTS: Worded = [
  ['artifact-missing', of('too few digests were handed in', 'Hand in the digest of everything that is deployed.')],
  [
    'artifact-unproven',
    of('an artifact has no provenance', 'Attest it in the workflow that builds it (actions/attest-build-provenance).'),
  ],
  [
    'artifact-provenance-unknown',
    of(
      'it is not known where an artifact comes from',
      "Check the token's permissions (attestations: read), then run it again.",
    ),
  ],
  [
    'artifact-not-built-from-commit',
    of(
      'an artifact was built from something else',
      'Build it from the commit that is deployed, or deploy its own commit.',
    ),
  ],
  [
    'artifact-builder-refused',
    of(
      'an artifact was built by a workflow that may not',
      'Build it with a workflow of the default branch, or name the workflow under `builders`.',
    ),
  ],
];

/** What comes along with a deployment, from where, and what of it is wrong. */
export const DEPLOYMENT_SENTENCES: Worded = [...RECORDS, ...WAY, ...ARTIFACTS];
