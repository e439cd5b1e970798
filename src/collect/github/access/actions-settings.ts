import type { ActionsSettings } from '../../../facts/access.js';
import type { Client, Parameters } from '../../../lib/client.js';
import { Malformed, arrayOf, boolean, cursor, optional, text, type Cursor } from '../../../lib/shape.js';

/** Settings of Actions for a repository (`/repos/{owner}/{repo}`) or an organisation (`/orgs/{org}`). */
export interface ActionsPlace {
  readonly base: '/repos/{owner}/{repo}' | '/orgs/{org}';
  readonly parameters: Parameters;
}

type Allowed = Pick<ActionsSettings, 'allowed' | 'patterns' | 'githubOwned' | 'verifiedCreators'>;

/** Nothing may run: that is the most that can be forbidden. */
const NOTHING: Allowed = { allowed: 'selected', patterns: [], githubOwned: false, verifiedCreators: false };

export const readActionsSettings = async (client: Client, place: ActionsPlace): Promise<ActionsSettings> => {
  const read = async (path: string): Promise<Cursor> =>
    cursor(await client.read(`GET ${place.base}/actions/permissions${path}`, place.parameters), '$');
  const [permissions, workflow] = await Promise.all([read(''), read('/workflow')]);
  const enabled = enabledIn(permissions, place);
  return {
    enabled,
    ...(enabled === 'none' ? NOTHING : await allowedIn(permissions, () => read('/selected-actions'))),
    defaultToken: tokenIn(workflow),
    canApprovePulls: workflow.get('can_approve_pull_request_reviews', boolean),
    pinned: permissions.get('sha_pinning_required', optional(boolean)),
  };
};

const enabledIn = (permissions: Cursor, { base }: ActionsPlace): ActionsSettings['enabled'] => {
  if (base !== '/orgs/{org}') return permissions.get('enabled', boolean) ? 'all' : 'none';
  const found = permissions.get('enabled_repositories', text);
  if (found === 'all' || found === 'none' || found === 'selected') return found;
  throw new Malformed(`${permissions.path}.enabled_repositories`, 'all, none or selected');
};

/** The list of those that may run is asked for where there is one: elsewhere GitHub answers with a conflict. */
const allowedIn = async (permissions: Cursor, readSelected: () => Promise<Cursor>): Promise<Allowed> => {
  const found = permissions.get('allowed_actions', text);
  switch (found) {
    case 'all':
      return { allowed: 'all', patterns: [], githubOwned: null, verifiedCreators: null };
    case 'local_only':
      return { allowed: 'local-only', patterns: [], githubOwned: null, verifiedCreators: null };
    case 'selected': {
      const selected = await readSelected();
      return {
        allowed: 'selected',
        patterns: selected.get('patterns_allowed', arrayOf(text)),
        githubOwned: selected.get('github_owned_allowed', boolean),
        verifiedCreators: selected.get('verified_allowed', boolean),
      };
    }
    default:
      throw new Malformed(`${permissions.path}.allowed_actions`, 'all, local_only or selected');
  }
};

const tokenIn = (workflow: Cursor): ActionsSettings['defaultToken'] => {
  const found = workflow.get('default_workflow_permissions', text);
  if (found === 'read' || found === 'write') return found;
  throw new Malformed(`${workflow.path}.default_workflow_permissions`, 'read or write');
};
