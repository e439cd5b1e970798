import type { Route } from './handler.js';
import { accountRoutes } from './rest/accounts.js';
import { actionsSettingsRoutes } from './rest/actions-settings.js';
import { actionsRoutes } from './rest/actions.js';
import { alertRoutes } from './rest/alerts.js';
import { auditLogRoutes } from './rest/audit-log.js';
import { attestationRoutes } from './rest/attestations.js';
import { branchRoutes } from './rest/branches.js';
import { checkRoutes } from './rest/checks.js';
import { collaboratorRoutes } from './rest/collaborators.js';
import { anyCommitRoute, commitRoutes } from './rest/commits.js';
import { dependencyGraphRoutes } from './rest/dependency-graph.js';
import { deploymentRoutes } from './rest/deployments.js';
import { environmentRoutes } from './rest/environments.js';
import { eventRoutes } from './rest/events.js';
import { gitRoutes } from './rest/git.js';
import { installationRoutes } from './rest/installations.js';
import { issueRoutes } from './rest/issues.js';
import { organizationRoutes } from './rest/organization.js';
import { jobRoutes } from './rest/jobs.js';
import { pullRoutes } from './rest/pulls.js';
import { repositoryRoutes } from './rest/repository.js';
import { rulesetRoutes } from './rest/rulesets.js';
import { searchRoutes } from './rest/search.js';
import { statusRoutes } from './rest/statuses.js';
import { teamRoutes } from './rest/teams.js';

/** GitHub's REST API. The first route that fits answers, so narrower paths come first. */
export const restRoutes: readonly Route[] = [
  ...repositoryRoutes,
  ...teamRoutes,
  ...collaboratorRoutes,
  ...accountRoutes,
  ...organizationRoutes,
  ...installationRoutes,
  ...auditLogRoutes,
  ...actionsSettingsRoutes,
  ...pullRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  anyCommitRoute,
  ...gitRoutes,
  ...eventRoutes,
  ...issueRoutes,
  ...rulesetRoutes,
  ...branchRoutes,
  ...alertRoutes,
  ...dependencyGraphRoutes,
  ...actionsRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...jobRoutes,
  ...attestationRoutes,
  ...searchRoutes,
];
