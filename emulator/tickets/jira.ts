import type { Route } from '../handler.js';

/** What answers under `/tickets/jira`. */
export const jiraRoutes: readonly Route[] = [];
