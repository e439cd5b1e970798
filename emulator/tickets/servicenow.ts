import type { Route } from '../handler.js';

/** What answers under `/tickets/servicenow`. */
export const serviceNowRoutes: readonly Route[] = [];
