import type { DeploymentSeen } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, filledText, instant, natural, objectId, optional, text } from '../../../lib/shape.js';
import type { Cursor } from '../../../lib/shape.js';
import { actor } from '../account.js';
import { cursorOf } from '../change.js';
import { DEPLOYMENTS_QUERY } from './deployment-query.js';

/** A deployment of the list, with the host's name for it, and whether not all its statuses are told. */
export interface Listed extends DeploymentSeen {
  readonly node: string;
  readonly cut: boolean;
}

export interface DeploymentPage {
  readonly deployments: readonly Listed[];
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

/** Page by page, each read once. */
export type DeploymentPages = (repository: string, environment: string, page: number) => Promise<DeploymentPage | null>;

const PAGE = 50;
const STATUSES = 30;

export const deploymentPages = (client: Client): DeploymentPages => {
  const asked = new Map<string, Promise<DeploymentPage | null>>();
  const pages: DeploymentPages = (repository, environment, page) => {
    const key = JSON.stringify([repository, environment, page]);
    const answer = asked.get(key) ?? read(repository, environment, page);
    asked.set(key, answer);
    return answer;
  };
  const read: DeploymentPages = async (repository, environment, page) => {
    const before = page === 0 ? null : await pages(repository, environment, page - 1);
    if (page > 0 && (before?.next ?? null) === null) return null;
    const [owner, name] = repository.split('/');
    const variables = { owner, name, environment, after: before?.next ?? null };
    const answer = cursor(await client.query(DEPLOYMENTS_QUERY, variables), '$.data').at('repository');
    return readPage(answer.at('deployments'), environment, page);
  };
  return pages;
};

const readPage = (connection: Cursor, environment: string, page: number): DeploymentPage => {
  const total = connection.get('totalCount', natural);
  const deployments = connection.list('nodes', readListed);
  const next = cursorOf(connection);
  // An answer that lost some would pass for "nothing was deployed since".
  demandCount(connection.path, deployments.length, total - page * PAGE, PAGE);
  if ((next !== null) !== total > (page + 1) * PAGE) throw new Malformed(connection.path, 'as many pages as counted');
  if (deployments.some((each) => each.environment !== environment))
    throw new Malformed(connection.path, 'deployments of the environment alone');
  return { deployments, next };
};

const demandCount = (path: string, found: number, told: number, most: number): void => {
  if (found !== Math.max(0, Math.min(told, most))) throw new Malformed(path, 'as many as counted');
};

interface Status {
  readonly state: string;
  readonly at: Instant;
  readonly log: string | null;
}

const readListed = (node: Cursor): Listed => {
  const told = node.at('statuses');
  const total = told.get('totalCount', natural);
  const statuses = told.list('nodes', readStatus);
  demandCount(told.path, statuses.length, total, STATUSES);
  const newest = node.maybe('latestStatus');
  if ((newest === null) !== (total === 0)) throw new Malformed(node.path, 'the newest of the statuses');
  return {
    node: node.get('id', filledText),
    id: null,
    environment: node.get('environment', text),
    commit: node.get('commitOid', objectId),
    ref: null,
    creator: actor(node.maybe('creator')),
    at: node.get('createdAt', instant),
    ...courseOf(statuses, newest === null ? null : readState(newest), newest?.get('createdAt', instant) ?? null),
    cut: total > STATUSES,
  };
};

const readState = (status: Cursor): string => status.get('state', filledText).toLowerCase();

const readStatus = (status: Cursor): Status => ({
  state: readState(status),
  at: status.get('createdAt', instant),
  log: status.get('logUrl', optional(text)),
});

const ENDS = new Set(['success', 'failure', 'error', 'inactive']);
const JOB = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/\d{1,6})?(?:\/jobs?\/(\d{1,15}))?(?:[/?#]|$)/u;

/** What statuses tell of a deployment's course; `state` is the newest of them. */
export const courseOf = (
  statuses: readonly Status[],
  state: string | null,
  newest: Instant | null,
): Pick<DeploymentSeen, 'state' | 'started' | 'ended' | 'succeeded' | 'run' | 'job'> => {
  const times = statuses.map(({ at }) => at).toSorted();
  const successes = statuses.filter((each) => each.state === 'success').map(({ at }) => at);
  const [, run, job] = statuses.flatMap(({ log }) => [JOB.exec(log ?? '')]).find((found) => found !== null) ?? [];
  return {
    state,
    started: times[0] ?? null,
    ended: state !== null && ENDS.has(state) ? newest : null,
    succeeded: successes.toSorted().at(-1) ?? null,
    run: run === undefined ? null : Number(run),
    job: job === undefined ? null : Number(job),
  };
};
