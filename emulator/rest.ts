import type { Route } from './handler.js';
import { accountRoutes } from './rest/accounts.js';
import { actionsRoutes } from './rest/actions.js';
import { alertRoutes } from './rest/alerts.js';
import { attestationRoutes } from './rest/attestations.js';
import { branchRoutes } from './rest/branches.js';
import { checkRoutes } from './rest/checks.js';
import { anyCommitRoute, commitRoutes } from './rest/commits.js';
import { dependencyGraphRoutes } from './rest/dependency-graph.js';
import { deploymentRoutes } from './rest/deployments.js';
import { environmentRoutes } from './rest/environments.js';
import { eventRoutes } from './rest/events.js';
import { gitRoutes } from './rest/git.js';
import { issueRoutes } from './rest/issues.js';
import { jobRoutes } from './rest/jobs.js';
import { pullRoutes } from './rest/pulls.js';
import { repositoryRoutes } from './rest/repository.js';
import { searchRoutes } from './rest/search.js';
import { statusRoutes } from './rest/statuses.js';

/** GitHub's REST API. The first route that fits answers, so narrower paths come first. */
export const restRoutes: readonly Route[] = [
  ...repositoryRoutes,
  ...accountRoutes,
  ...pullRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  anyCommitRoute,
  ...gitRoutes,
  ...eventRoutes,
  ...issueRoutes,
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
