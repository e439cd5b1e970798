import { CollectError, type OwnDeployment } from '../../../app/ports.js';
import type { LastDeployment } from '../../../facts/deployment.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, instant, natural, objectId, text } from '../../../lib/shape.js';
import type { DeploymentPage, DeploymentPages, Listed } from './deployment-pages.js';

/** Pages of fifty. An environment whose newest two hundred deployments all failed is looked at by a person. */
export const MOST_PAGES = 4;

/**
 * What stands in the environment: the deployment that succeeded last and was not followed by a failure of its own. By its
 * success and not by its beginning, since one that waited for a reviewer can come after a younger one. `inactive` only says
 * that another took its place, or that the environment was taken down: it stays what was deployed last.
 */
export const readLast = async (
  client: Client,
  pages: DeploymentPages,
  { repository, environment, own }: Asked,
): Promise<LastDeployment | null> => {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await pages(repository, environment, page);
    if (found === null) return null;
    const live = await newestLive(client, repository, found, own);
    if (live !== null) return live;
    if (found.next === null) return null;
  }
  throw cut(environment, 'a deployment that succeeded', `none among the newest ${String(MOST_PAGES * 50)}`);
};

interface Asked {
  readonly repository: string;
  readonly environment: string;
  readonly own: OwnDeployment;
}

const newestLive = async (
  client: Client,
  repository: string,
  { deployments }: DeploymentPage,
  own: OwnDeployment,
): Promise<LastDeployment | null> => {
  const live = deployments
    .filter(({ run }) => run === null || run !== own.run)
    .filter(isLive)
    .toSorted((a, b) => (b.succeeded ?? '').localeCompare(a.succeeded ?? ''));
  for (const each of live) {
    const id = await numberOf(client, repository, each);
    if (own.id !== null && id === own.id) continue;
    return { commit: each.commit, id, at: each.succeeded, source: 'host', record: null };
  }
  return null;
};

const isLive = ({ state, succeeded, cut: statusesCut, environment }: Listed): boolean => {
  if (state === 'success') return true;
  if (state !== 'inactive') return false;
  if (succeeded === null && statusesCut)
    throw cut(environment, 'all statuses of a deployment', 'the newest 30 of more');
  return succeeded !== null;
};

const cut = (environment: string, needed: string, found: string): CollectError =>
  new CollectError({ code: 'list-truncated', about: ['deployment.last', environment], needed, found });

const DEPLOYMENTS = 'GET /repos/{owner}/{repo}/deployments';

/** Its number, by the host's other list. null: that list does not show it. */
export const numberOf = async (client: Client, repository: string, listed: Listed): Promise<number | null> => {
  const [owner = '', repo = ''] = repository.split('/');
  const { environment, commit: sha } = listed;
  const items = await client.list(DEPLOYMENTS, { owner, repo, environment, sha }, { unique: 'id' });
  const rows = items.map((item) => {
    const row = cursor(item, '$');
    const [id, node] = [row.get('id', natural), row.get('node_id', filledText)];
    return {
      id,
      node,
      at: row.get('created_at', instant),
      same: row.get('sha', objectId) === sha && row.get('environment', text) === environment,
    };
  });
  const own = rows.filter(({ same }) => same);
  // Names of either list can be of an older kind; then only one that began in that very second is meant.
  const found = own.find(({ node }) => node === listed.node);
  const [only, ...others] = own.filter(({ at }) => at === listed.at);
  return found?.id ?? (others.length === 0 ? (only?.id ?? null) : null);
};
