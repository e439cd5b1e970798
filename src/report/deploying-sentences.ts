import { of, type Worded } from './sentence.js';

const PEOPLE: Worded = [
  [
    'deployed-author-unknown',
    of(
      'not everybody who wrote it is known',
      'Let the pipeline deploy it; for the next changes demand commit-integrity, so that every commit has an account.',
    ),
  ],
  [
    'deployer-is-author',
    of('an author deploys', 'Somebody who contributed to nothing of it, or the pipeline, must start the deployment.'),
  ],
  [
    'deployer-unknown',
    of('it is not known who deploys', 'Have the pipeline start it, or somebody whose account the host shows.'),
  ],
  ['deployer-not-pipeline', of('a person deploys', 'Let the pipeline start it: a push, or an app.')],
  [
    'deployment-not-approved',
    of(
      'the deployment is not approved',
      'A reviewer of the environment who contributed to nothing of it must approve; the environment must ask for one.',
    ),
  ],
  ['deployment-rejected', of('a reviewer refused the deployment', 'Answer the refusal, and start a new run.')],
  [
    'deployment-reviews-unknown',
    of(
      'it is not known who approved the deployment',
      "Check the token's permissions (actions: read), then run it again.",
    ),
  ],
  [
    'reviewer-is-author',
    of('an author approved the deployment', 'A reviewer who contributed to nothing of it must approve, in a new run.'),
  ],
  [
    'author-deployed',
    of(
      'an author deploys the own change',
      'Somebody who is not an author, or the pipeline, must start the deployment.',
    ),
  ],
  [
    'author-approved-deployment',
    of('only an author approved the deployment', 'A reviewer who is not an author must approve, in a new run.'),
  ],
  [
    'deployer-approved-deployment',
    of('only who deploys approved', 'Another reviewer must approve; prevent self-review in the environment.'),
  ],
  [
    'no-pair-of-deployment',
    of('no pair of duties is about deploying', 'Nothing needs to be done; name a pair with `deployer` to ask for it.'),
  ],
];

const ENVIRONMENT: Worded = [
  [
    'environment-protection-weak',
    of('the environment is guarded less than demanded', 'An administrator must tighten it: Settings, Environments.'),
  ],
  [
    'environment-protection-unknown',
    of(
      'it is not known how the environment is guarded',
      "Check the token's permissions (actions: read), then run it again.",
    ),
  ],
  [
    'environment-not-listed',
    of(
      'the policy does not guard this environment',
      'Nothing needs to be done; name it under `environments` to guard it.',
    ),
  ],
];

const OUTCOME: Worded = [
  ['deployment-failed', of('the deployment failed', 'Repair it, or deploy what stood there before.')],
  [
    'deployment-outcome-unknown',
    of('it is not known how the deployment ended', 'Hand in the result of the job that deploys (`deployment-status`).'),
  ],
  [
    'deployment-unverified',
    of('nothing checked what was deployed', 'Hand in the result of a check of it, for example of its health.'),
  ],
  [
    'deployment-verification-failed',
    of('the check of what was deployed failed', 'Deploy what stood there before, and find out why.'),
  ],
  [
    'gate-record-missing',
    of('no gate stood before the deployment', 'Run the gate (`phase: before`) in a job that the deploying job needs.'),
  ],
];

const WINDOW: Worded = [
  ['in-freeze', of('changes are frozen now', 'Wait until the freeze ends, or have an exception for it approved.')],
  ['outside-window', of('now is not the time for changes', 'Wait until the next window opens.')],
  ['not-asked-now', of('the time is not asked for here', 'Nothing needs to be done.')],
];

/** Who deploys and lets deploy, how the environment is guarded, how it ended, and when it may be done. */
export const DEPLOYING_SENTENCES: Worded = [...PEOPLE, ...ENVIRONMENT, ...OUTCOME, ...WINDOW];
