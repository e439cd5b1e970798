import type { Route } from './handler.js';
import { azureBoardsRoutes } from './tickets/azure-boards.js';
import { jiraRoutes } from './tickets/jira.js';
import { linearRoutes } from './tickets/linear.js';
import { serviceNowRoutes } from './tickets/servicenow.js';

/**
 * Stand-ins for the ticket systems, each under `/tickets/<system>`. Every read is named `TICKET` and every write
 * `TICKET note`, as faults name them; each checks its own credentials (`auth: false`).
 */
export const ticketRoutes: readonly Route[] = [
  ...jiraRoutes,
  ...serviceNowRoutes,
  ...azureBoardsRoutes,
  ...linearRoutes,
];
