import type { DeploymentReader, DeploymentSeen } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { observe } from '../../observe.js';
import { readDeployment } from './deployment-by-id.js';
import { deploymentPages, type DeploymentPages, type Listed } from './deployment-pages.js';
import { readEnvironmentNames, readEnvironmentReviews, readProtection } from './environment.js';
import { readJobs, readLog } from './jobs.js';
import { MOST_PAGES, numberOf, readLast } from './last-deployment.js';
import { readWay } from './way.js';

/** Reads what was deployed; each part is known or not for itself. */
export const createDeploymentReader = (client: Client): DeploymentReader => {
  const pages = deploymentPages(client);
  return {
    last: (repository, environment, own) =>
      observe('deployment.last', () => readLast(client, pages, { repository, environment, own })),
    newest: (repository, environment) => observe('deployments', () => newest(pages, repository, environment)),
    ofRun: (repository, environment, run) =>
      observe('deployment.id', () => ofRun(client, pages, { repository, environment, run })),
    byId: (repository, id) => observe('deployment', () => readDeployment(client, repository, id)),
    environments: (repository) => observe('environments', () => readEnvironmentNames(client, repository)),
    protection: (repository, environment) =>
      observe('deployment.protection', () => readProtection(client, repository, environment)),
    reviews: (repository, environment, run) =>
      observe('deployment.reviews', () => readEnvironmentReviews(client, repository, { environment, run })),
    way: (repository, from, to) => observe('deployment.way', () => readWay(client, repository, { from, to })),
    jobs: (repository, run, attempt) => observe('deployment.job', () => readJobs(client, repository, { run, attempt })),
    log: (repository, job) => observe('deployment.log', () => readLog(client, repository, job)),
  };
};

/** Without what only the reading of the list is about. */
const shown = (listed: Listed): DeploymentSeen => {
  const { id, environment, commit, ref, creator, at, state, started, ended, succeeded, run, job } = listed;
  return { id, environment, commit, ref, creator, at, state, started, ended, succeeded, run, job };
};

const newest = async (pages: DeploymentPages, repository: string, environment: string) => {
  const found: DeploymentSeen[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await pages(repository, environment, page);
    if (read === null) break;
    found.push(...read.deployments.map(shown));
    if (read.next === null) return { deployments: found, cut: false };
  }
  return { deployments: found, cut: true };
};

interface OfRun {
  readonly repository: string;
  readonly environment: string;
  readonly run: number;
}

/** Of several attempts' the newest. */
const ofRun = async (
  client: Client,
  pages: DeploymentPages,
  { repository, environment, run }: OfRun,
): Promise<DeploymentSeen | null> => {
  const page = await pages(repository, environment, 0);
  const listed = page?.deployments.find((each) => each.run === run);
  if (listed === undefined) return null;
  return { ...shown(listed), id: await numberOf(client, repository, listed) };
};
