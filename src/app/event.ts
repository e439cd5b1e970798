import type { Run } from '../facts/facts.js';
import type { Inputs } from './inputs.js';
import { InputError } from './inputs.js';

/** The runner's environment and the event's payload, as they come. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
}

/** What the event names: a hint for where to look, never an answer. */
export interface Occasion {
  readonly repository: string;
  readonly pull: number;
  readonly hint: { readonly head: string | null; readonly base: string | null };
  readonly run: Run;
}

/** Throws InputError when the event names no pull request. */
export const occasionOf = ({ environment, payload }: Surroundings, inputs: Inputs): Occasion => {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/u.test(repository)) throw new InputError('GITHUB_REPOSITORY is not set; this runs in a workflow of GitHub Actions.');
  const named = pullOf(event, payload);
  const pull = inputs.pullRequest ?? named;
  if (pull === null) {
    throw new InputError(
      `The event "${event}" names no pull request. Give the input "pull-request", or run the gate on pull_request_target, pull_request_review or workflow_run.`,
    );
  }
  const subject = at(payload, 'pull_request');
  const hinted = pull === named;
  return {
    repository,
    pull,
    hint: { head: hinted ? sha(at(subject, 'head', 'sha')) : null, base: hinted ? textOrNull(at(subject, 'base', 'ref')) : null },
    run: runOf(environment, event),
  };
};

const pullOf = (event: string, payload: unknown): number | null => {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return numberOrNull(at(payload, 'pull_request', 'number'));
    case 'workflow_run':
      return numberOrNull(at(payload, 'workflow_run', 'pull_requests', 0, 'number'));
    case 'issue_comment':
      return at(payload, 'issue', 'pull_request') === undefined ? null : numberOrNull(at(payload, 'issue', 'number'));
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
    workflow: workflowOf(environment['GITHUB_WORKFLOW_REF'] ?? ''),
    url: `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}`,
  };
};

/** `owner/repository/path/to/file.yml@refs/heads/main`; without it nobody knows whose file ran. */
const workflowOf = (reference: string): Run['workflow'] => {
  const found = /^([^/]+\/[^/]+)\/(.+?)@(.+)$/u.exec(reference);
  if (found === null) return { repository: '', path: '', ref: reference, sameAsDefaultBranch: null };
  const [, repository = '', path = '', ref = ''] = found;
  return { repository, path, ref, sameAsDefaultBranch: null };
};

const at = (value: unknown, ...path: readonly (string | number)[]): unknown => {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return current;
};

const numberOrNull = (value: unknown): number | null => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const sha = (value: unknown): string | null => (typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/u.test(value) ? value : null);
