import { CollectError } from '../../app/ports.js';
import type { PolicyHistory } from '../../facts/repository.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId } from '../../lib/shape.js';
import { restUser } from './account.js';
import type { Core } from './core.js';

/** A file that lies on the base came there by a commit; a list without one is no answer. */
const without = (core: Core): PolicyHistory => {
  if (core.policy.state === 'absent') return { author: null, commit: null };
  throw new CollectError({
    code: 'fact-unavailable',
    about: ['policyHistory'],
    found: 'the policy is there, its history is not',
  });
};

/** Author of the newest commit of the base that touched the policy file; null where the file has no history there. */
export const readPolicyHistory = async (client: Client, core: Core, path: string): Promise<PolicyHistory> => {
  const route = 'GET /repos/{owner}/{repo}/commits';
  const parameters = { owner: core.owner, repo: core.name, sha: core.baseTip, path, per_page: 1 };
  const answer = await client.read(route, parameters);
  const [newest] = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  if (newest === undefined) return without(core);
  const commit = cursor(newest, '$[0]');
  return { author: restUser(commit.maybe('author')), commit: commit.get('sha', objectId) };
};
