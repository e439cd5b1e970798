import type { PolicyHistory } from '../../facts/facts.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId } from '../../lib/shape.js';
import { restUser } from './account.js';
import type { Core } from './core.js';

/** Author of the newest commit of the base that touched the policy file; null where the file has no history there. */
export const readPolicyHistory = async (client: Client, core: Core, path: string): Promise<PolicyHistory> => {
  const route = 'GET /repos/{owner}/{repo}/commits';
  const parameters = { owner: core.owner, repo: core.name, sha: core.baseTip, path, per_page: 1 };
  const answer = await client.read(route, parameters);
  const [newest] = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  if (newest === undefined) return { author: null, commit: null };
  const commit = cursor(newest, '$[0]');
  return { author: restUser(commit.maybe('author')), commit: commit.get('sha', objectId) };
};
