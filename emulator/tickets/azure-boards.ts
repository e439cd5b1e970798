import type { Route } from '../handler.js';

/** What answers under `/tickets/azure-boards`. */
export const azureBoardsRoutes: readonly Route[] = [];
