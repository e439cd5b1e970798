import type { Run } from '../facts/run.js';
import type { Inputs } from './inputs.js';
import { InputError } from './inputs.js';
import { changeOf, commentedChange, namedChange } from './occasions/change.js';
import { deploymentOf } from './occasions/deployment.js';
import { landingOf } from './occasions/landing.js';
import { upkeepOf } from './occasions/upkeep.js';
import type { Named, Occasion } from './occasions/occasion.js';
import { queueOf } from './occasions/queue.js';
import { shaOrNull, textOrNull } from './occasions/payload.js';
import { sweepOfAll, sweepOfIssue, sweepOfWorkflow } from './occasions/sweep.js';

/** The runner's environment and the event's payload, as they come. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
}

/** What woke the run. Throws InputError when the event names nothing that could be judged. */
export const occasionOf = (
  { environment, payload }: Surroundings,
  inputs: Pick<Inputs, 'pullRequest' | 'phase' | 'deployment'>,
): Occasion => {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
    throw new InputError('GITHUB_REPOSITORY is not set; this runs in a workflow of GitHub Actions.');
  const named = namedFor(inputs, { event, environment, payload });
  if (named === null) {
    throw new InputError(
      `The event "${event}" names no pull request. Give the input "pull-request", or run the gate on pull_request_target, pull_request_review or workflow_run.`,
    );
  }
  return { repository, run: runOf(environment, event), ...named };
};

const namedFor = (
  { phase, pullRequest, deployment }: Pick<Inputs, 'pullRequest' | 'phase' | 'deployment'>,
  { event, environment, payload }: Surroundings & { readonly event: string },
): Named => {
  switch (phase) {
    case 'gate':
      return asked(namedBy(event, environment, payload), pullRequest);
    case 'before':
    case 'after':
      return deploymentOf(phase, deployment, { environment, payload });
    case 'assure':
    case 'reconcile':
    case 'access':
    case 'models':
      return upkeepOf(phase);
  }
};

/** The input names the change whatever woke the run; the payload's hints serve only where they are about the same change. */
const asked = (named: Named, pull: number | null): Named =>
  pull === null || (named?.kind === 'change' && named.pull === pull) ? named : namedChange(pull);

const namedBy = (event: string, environment: Surroundings['environment'], payload: unknown): Named => {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return changeOf(payload);
    case 'issue_comment':
      return commentedChange(payload);
    case 'merge_group':
      return queueOf(environment, payload);
    case 'push':
      return landingOf(payload);
    case 'workflow_run':
      return sweepOfWorkflow(payload);
    case 'issues':
      return sweepOfIssue(payload);
    case 'schedule':
    case 'workflow_dispatch':
      return sweepOfAll();
    default:
      return null;
  }
};

const runOf = (environment: Surroundings['environment'], event: string): Run => {
  const id = Number(environment['GITHUB_RUN_ID'] ?? '0');
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    event,
    id,
    attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
    actor: environment['GITHUB_ACTOR'] ?? '',
    triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
    workflow: workflowOf(environment['GITHUB_WORKFLOW_REF'] ?? '', shaOrNull(environment['GITHUB_WORKFLOW_SHA'])),
    action: actionOf(environment),
    // Whoever starts the program knows its files.
    build: null,
    environment: textOrNull(environment['RUNNER_ENVIRONMENT']),
    url: `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}`,
  };
};

/** `owner/repository/path/to/file.yml@refs/heads/main`; without it nobody knows whose file ran. */
const workflowOf = (reference: string, commit: string | null): Run['workflow'] => {
  const found = /^([^/]+\/[^/]+)\/(.+?)@(.+)$/u.exec(reference);
  if (found === null) return { repository: '', path: '', ref: reference, commit, sameAsDefaultBranch: null };
  const [, repository = '', path = '', ref = ''] = found;
  return { repository, path, ref, commit, sameAsDefaultBranch: null };
};

const actionOf = (environment: Surroundings['environment']): Run['action'] => {
  const repository = textOrNull(environment['GITHUB_ACTION_REPOSITORY']);
  return repository === null ? null : { repository, ref: textOrNull(environment['GITHUB_ACTION_REF']) };
};
