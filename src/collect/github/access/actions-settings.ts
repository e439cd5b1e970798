import type { ActionsSettings } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, arrayOf, boolean, cursor, optional, text, type Cursor } from '../../../lib/shape.js';

/** Of a repository or of an organisation. */
export type ActionsPlace =
  | { readonly kind: 'repository'; readonly parameters: { readonly owner: string; readonly repo: string } }
  | { readonly kind: 'organization'; readonly parameters: { readonly org: string } };

const ROUTES = {
  repository: {
    permissions: 'GET /repos/{owner}/{repo}/actions/permissions',
    selected: 'GET /repos/{owner}/{repo}/actions/permissions/selected-actions',
    workflow: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
  },
  organization: {
    permissions: 'GET /orgs/{org}/actions/permissions',
    selected: 'GET /orgs/{org}/actions/permissions/selected-actions',
    workflow: 'GET /orgs/{org}/actions/permissions/workflow',
  },
} as const;

type Allowed = Pick<ActionsSettings, 'allowed' | 'patterns' | 'githubOwned' | 'verifiedCreators'>;

/** Nothing may run: that is the most that can be forbidden. */
const NOTHING: Allowed = { allowed: 'selected', patterns: [], githubOwned: false, verifiedCreators: false };

export const readActionsSettings = async (client: Client, place: ActionsPlace): Promise<ActionsSettings> => {
  const routes = ROUTES[place.kind];
  const read = async (route: string): Promise<Cursor> => cursor(await client.read(route, place.parameters), '$');
  const [permissions, workflow] = await Promise.all([read(routes.permissions), read(routes.workflow)]);
  const enabled = enabledIn(permissions, place);
  return {
    enabled,
    ...(enabled === 'none' ? NOTHING : await allowedIn(permissions, () => read(routes.selected))),
    defaultToken: tokenIn(workflow),
    canApprovePulls: workflow.get('can_approve_pull_request_reviews', boolean),
    pinned: permissions.get('sha_pinning_required', optional(boolean)),
  };
};

const enabledIn = (permissions: Cursor, { kind }: ActionsPlace): ActionsSettings['enabled'] => {
  if (kind === 'repository') return permissions.get('enabled', boolean) ? 'all' : 'none';
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
