import type { Context, Handler, Route } from '../handler.js';
import type { Alert } from '../state.js';
import { madeUpSha } from '../state/git.js';
import { userOrNull } from './accounts.js';
import { alertsIn, common, fits, timeOf } from './alert-parts.js';
import { codeScanningRoutes } from './code-scanning.js';
import { list } from './paging.js';
import { inRepository, repoApi, type Shape } from './place.js';

function dependabotShape(alert: Alert, context: Context): Shape {
  const at = timeOf(alert, context);
  const dismissed = alert.state === 'dismissed';
  const thing = { ecosystem: 'npm', name: alert.tool === 'CodeQL' ? 'left-pad' : alert.tool };
  const { severity } = alert;
  const vulnerability = {
    package: thing,
    severity,
    vulnerable_version_range: '< 2.0.0',
    first_patched_version: { identifier: '2.0.0' },
  };
  const advisory = {
    ghsa_id: alert.rule,
    cve_id: null,
    summary: alert.rule,
    description: alert.rule,
    vulnerabilities: [vulnerability],
    severity,
  };
  const scores = {
    cvss: { score: 0, vector_string: null },
    cwes: [],
    identifiers: [{ type: 'GHSA', value: alert.rule }],
    references: [],
  };
  return {
    ...common(alert, 'dependabot', context),
    state: alert.state,
    dependency: { package: thing, manifest_path: alert.path, scope: 'runtime' },
    security_advisory: { ...advisory, ...scores, published_at: at, updated_at: at, withdrawn_at: null },
    security_vulnerability: vulnerability,
    dismissed_at: dismissed ? at : null,
    dismissed_by: userOrNull(alert.dismissedBy, context),
    dismissed_reason: dismissed ? 'tolerable_risk' : null,
    dismissed_comment: null,
    fixed_at: alert.state === 'fixed' ? at : null,
    auto_dismissed_at: null,
  };
}

const listDependabot: Handler = (request, context) => {
  const chosen = alertsIn(context, 'dependabot').filter(
    ({ state, severity }) => fits(request, 'state', state) && fits(request, 'severity', severity),
  );
  return list(chosen, (alert) => dependabotShape(alert, context), request, context);
};

function secretShape(alert: Alert, context: Context): Shape {
  const resolved = alert.state !== 'open';
  const base = common(alert, 'secret-scanning', context);
  return {
    ...base,
    locations_url: `${String(base['url'])}/locations`,
    state: resolved ? 'resolved' : 'open',
    resolution: resolved ? 'wont_fix' : null,
    resolved_at: resolved ? timeOf(alert, context) : null,
    resolved_by: userOrNull(alert.dismissedBy, context),
    resolution_comment: null,
    secret_type: alert.rule,
    secret_type_display_name: alert.rule,
    secret: 'not-shown',
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: 'unknown',
    publicly_leaked: false,
    multi_repo: false,
    has_more_locations: false,
    first_location_detected: {
      path: alert.path,
      start_line: 1,
      end_line: 1,
      start_column: 1,
      end_column: 2,
      blob_sha: madeUpSha(`blob of ${alert.path}`),
      blob_url: `${repoApi(context)}/git/blobs/${madeUpSha(`blob of ${alert.path}`)}`,
      commit_sha: alert.sha,
      commit_url: `${repoApi(context)}/git/commits/${alert.sha}`,
    },
  };
}

const listSecrets: Handler = (request, context) => {
  const chosen = alertsIn(context, 'secret-scanning').filter(({ state }) =>
    fits(request, 'state', state === 'open' ? 'open' : 'resolved'),
  );
  return list(chosen, (alert) => secretShape(alert, context), request, context);
};

export const alertRoutes: readonly Route[] = [
  ...codeScanningRoutes,
  inRepository('GET', '/dependabot/alerts', listDependabot),
  inRepository('GET', '/secret-scanning/alerts', listSecrets),
];
