import type { Demand } from '../../facts/demand.js';
import type { CheckRun } from '../../facts/checks.js';
import type { Client } from '../../lib/client.js';
import { RequestError } from '../../lib/client.js';
import { Malformed } from '../../lib/shape.js';
import { readCommitRuns } from './checks.js';
import type { Core } from './core.js';

/** Commits before the head that are looked at. */
const COMMITS = 3;

/**
 * Runs of demanded checks that are missing on the head, on the commits before it: they only say "stale" instead of
 * "missing". So what cannot be read is left out.
 */
export const readEarlierChecks = async (
  client: Client,
  core: Core,
  demand: Demand,
  head: readonly CheckRun[],
): Promise<readonly CheckRun[]> => {
  const present = new Set(head.map(({ name }) => name));
  const missing = [...new Set(demand.checks.map(({ name }) => name))].filter((name) => !present.has(name));
  const tip = core.change.head.commit;
  const replaced = core.forcePushes.flatMap(({ before }) => before?.id ?? []).slice(-1);
  const before = core.commits.map(({ id }) => id).filter((id) => id !== tip);
  const commits = [...new Set([...before.slice(-COMMITS), ...replaced])];
  const asked = missing.flatMap((name) => commits.map((commit) => readRuns(client, core, commit, name)));
  return (await Promise.all(asked)).flat();
};

const readRuns = async (client: Client, core: Core, commit: string, name: string): Promise<readonly CheckRun[]> => {
  const parameters = { owner: core.owner, repo: core.name, ref: commit, check_name: name, filter: 'all' };
  try {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    return readCommitRuns(await client.list(route, parameters, { items: 'check_runs' }), commit);
  } catch (fault) {
    if (fault instanceof RequestError || fault instanceof Malformed) return [];
    throw fault;
  }
};
