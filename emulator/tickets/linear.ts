import type { Route } from '../handler.js';

/** What answers under `/tickets/linear`. */
export const linearRoutes: readonly Route[] = [];
