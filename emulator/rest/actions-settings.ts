import { json, notAccessible, problem, type Answer, type Context, type Route } from '../handler.js';
import type { ActionsSpec } from '../world.js';
import { inOrganization } from './organization.js';
import { inRepository, repoApi, type Shape } from './place.js';

const words = { all: 'all', 'local-only': 'local_only', selected: 'selected' } as const;

/** Which actions may run; where none may, GitHub says nothing of it. */
function allowed({ allowed: given = 'all', pinned = false }: ActionsSpec, url: string): Shape {
  const selected = given === 'selected' ? { selected_actions_url: `${url}/selected-actions` } : {};
  return { allowed_actions: words[given], ...selected, sha_pinning_required: pinned };
}

function selectedActions(spec: ActionsSpec): Answer {
  if ((spec.allowed ?? 'all') !== 'selected') return problem(409, 'Conflict');
  return json({
    github_owned_allowed: spec['github-owned'] ?? true,
    verified_allowed: spec.verified ?? false,
    patterns_allowed: spec.patterns ?? [],
  });
}

function workflowToken(spec: ActionsSpec): Answer {
  return json({
    default_workflow_permissions: spec['default-token'] ?? 'read',
    can_approve_pull_request_reviews: spec['approve-pulls'] ?? false,
  });
}

type Show = (spec: ActionsSpec, context: Context) => Answer;

const ofRepository = (path: string, show: Show): Route =>
  inRepository('GET', `/actions/permissions${path}`, (_, context) => {
    const { sight, actions } = context.state.access;
    return sight.administration ? show(actions, context) : notAccessible;
  });

const ofOrganization = (path: string, show: Show): Route =>
  inOrganization(`/actions/permissions${path}`, (_, __, context) => {
    const { sight, organizationActions } = context.state.access;
    return sight.organization ? show(organizationActions, context) : notAccessible;
  });

const repositoryPermissions: Show = (spec, context) =>
  json(
    spec.on === false
      ? { enabled: false, sha_pinning_required: spec.pinned ?? false }
      : { enabled: true, ...allowed(spec, `${repoApi(context)}/actions/permissions`) },
  );

const organizationPermissions: Show = (spec, { apiUrl, state }) => {
  const { enabled = 'all' } = state.access.organizationActions;
  const url = `${apiUrl}/orgs/${state.repository.owner.login}/actions/permissions`;
  const some = enabled === 'selected' ? { selected_repositories_url: `${url}/repositories` } : {};
  return json({ enabled_repositories: enabled, ...some, ...(enabled === 'none' ? {} : allowed(spec, url)) });
};

export const actionsSettingsRoutes: readonly Route[] = [
  ofRepository('/selected-actions', selectedActions),
  ofRepository('/workflow', workflowToken),
  ofRepository('', repositoryPermissions),
  ofOrganization('/selected-actions', selectedActions),
  ofOrganization('/workflow', workflowToken),
  ofOrganization('', organizationPermissions),
];
