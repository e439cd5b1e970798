import type { Account } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { cursor, text } from '../../lib/shape.js';
import { restUser } from './account.js';
import type { Core } from './core.js';

/**
 * The human who set a coding agent to work, from the timeline's own event; null where the host tells none. Assignees
 * are not asked: anybody with triage rights sets them.
 */
export const readInitiator = async (client: Client, core: Core): Promise<Account | null> => {
  if (core.change.author?.type !== 'bot') return null;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';
  const items = await client.list(route, { owner: core.owner, repo: core.name, issue_number: core.target.pull });
  const starters = items.flatMap((item, index) => {
    const event = cursor(item, `$[${String(index)}]`);
    if (!event.has('event') || event.get('event', text) !== 'copilot_work_started') return [];
    const actor = restUser(event.maybe('actor'));
    return actor?.type === 'user' ? [actor] : [];
  });
  return starters[0] ?? null;
};
