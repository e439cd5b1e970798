import { delimiter, dirname, join } from 'node:path';
import { makeRuntimeToken, retentionDays } from '../artifacts.js';
import { oidcRequestToken, oidcRequestUrl } from '../oidc.js';
import { runFacts, type RunFacts } from '../run.js';
import type { State } from '../state.js';

/** Where the emulated services are. */
export interface Services {
  /** The root of the emulated host. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  readonly oidcUrl: string;
}

/** The folders and files that a runner prepares for a step. */
export interface Places {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly env: string;
  readonly state: string;
  readonly path: string;
}

type Environment = Record<string, string>;

/** The whole environment of a step: nothing of the calling process gets in, as on a fresh runner. */
export function stepEnvironment(state: State, services: Services, places: Places, node: string): Environment {
  const run = runFacts(state);
  return {
    PATH: [dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    HOME: places.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    ...runnerVariables(places),
    ...runVariables(run),
    ...fileVariables(places),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${services.url}/api/v3`,
    GITHUB_GRAPHQL_URL: services.graphqlUrl,
    GITHUB_RETENTION_DAYS: String(retentionDays(state.world.repository)),
    ACTIONS_RESULTS_URL: services.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(run.id, run.attempt),
    ...identityVariables(state, services),
  };
}

/** Only a job with `id-token: write` has them. */
function identityVariables({ world }: State, { oidcUrl }: Services): Environment {
  if (world.token['id-token'] !== true) return {};
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequestUrl(oidcUrl),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken,
  };
}

/** An input's variable: capitals, blanks become underscores, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function runnerVariables(places: Places): Environment {
  return {
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: join(places.home, 'tools'),
    RUNNER_WORKSPACE: dirname(places.workspace),
  };
}

function runVariables(run: RunFacts): Environment {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'countersign',
    GITHUB_ACTION_REPOSITORY: 'acme/countersign',
    GITHUB_ACTION_REF: '0123456789012345678901234567890123456789',
    GITHUB_REPOSITORY: run.repository.name,
    GITHUB_REPOSITORY_ID: String(run.repository.id),
    GITHUB_REPOSITORY_OWNER: run.repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(run.repository.ownerId),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: run.workflow.name,
    GITHUB_WORKFLOW_REF: run.workflow.ref,
    GITHUB_WORKFLOW_SHA: run.workflow.sha,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor.login,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: String(run.ref.startsWith('refs/heads/')),
    GITHUB_SHA: run.sha,
    GITHUB_BASE_REF: run.baseRef,
    GITHUB_HEAD_REF: run.headRef,
  };
}

function fileVariables(places: Places): Environment {
  return {
    GITHUB_WORKSPACE: places.workspace,
    GITHUB_EVENT_PATH: places.event,
    GITHUB_OUTPUT: places.output,
    GITHUB_STEP_SUMMARY: places.summary,
    GITHUB_ENV: places.env,
    GITHUB_STATE: places.state,
    GITHUB_PATH: places.path,
  };
}
