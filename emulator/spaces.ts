import { artifactRoutes } from './artifacts.js';
import { graphqlRoute } from './graphql.js';
import type { Route } from './handler.js';
import { oidcRoutes } from './oidc.js';
import { restRoutes } from './rest.js';
import { lfsRoute } from './rest/lfs.js';
import { artifactDownload } from './rest/actions.js';
import { jobLog, jobLogStorage } from './rest/jobs.js';
import { nameOf } from './router.js';
import { sigstoreRoutes } from './sigstore.js';
import { s3Routes } from './s3.js';
import { ticketRoutes } from './tickets.js';
import { webhookRoutes } from './webhook.js';

const restPrefix = '/api/v3';
const graphqlPrefix = '/api';

/** Everything that the emulated host serves, with whole paths. Names stay those of the route's own path space. */
export const allRoutes: readonly Route[] = [
  ...[...restRoutes, artifactDownload, jobLog].map((route) => prefixed(route, restPrefix)),
  graphqlRoute,
  jobLogStorage,
  lfsRoute,
  ...artifactRoutes,
  ...oidcRoutes,
  ...sigstoreRoutes,
  ...s3Routes,
  ...ticketRoutes,
  ...webhookRoutes,
  {
    method: 'GET',
    path: '/redirected/{path*}',
    name: 'REDIRECTED',
    auth: false,
    handle: () => ({ status: 200, body: [] }),
  },
];

function prefixed(route: Route, prefix: string): Route {
  return { ...route, name: nameOf(route), path: prefix + route.path };
}

/** The path without the prefix of its space. */
export function spaceOf(path: string): { readonly inner: string } {
  for (const prefix of [restPrefix, graphqlPrefix])
    if (path.startsWith(`${prefix}/`)) return { inner: path.slice(prefix.length) };
  return { inner: path };
}
