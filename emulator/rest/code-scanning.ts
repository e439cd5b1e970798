import { grouped } from '../grouped.js';
import { json, notFound, problem, type Context, type EmulatedRequest, type Handler, type Route } from '../handler.js';
import { madeUpSha } from '../state/git.js';
import type { Alert } from '../state.js';
import { userOrNull } from './accounts.js';
import { alertsIn, common, fits, pushedAt, timeOf } from './alert-parts.js';
import { list } from './paging.js';
import { inRepository, repoApi, type Shape } from './place.js';

const baseRef = ({ state }: Context): string => `refs/heads/${state.repository.defaultBranch}`;

const fullRef = (ref: string): string => (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`);

/** Where an alert or analysis is: on the base branch, or on a pull request under the ref by which it is asked for. */
function refOf(alert: Alert, { query }: EmulatedRequest, context: Context): string {
  const onBase = alert.baseSha !== undefined && fullRef(query.get('ref') ?? '') === baseRef(context);
  if (alert.pull === undefined || onBase) return baseRef(context);
  const merge = `refs/pull/${String(alert.pull)}/merge`;
  return query.get('ref') === merge ? merge : `refs/pull/${String(alert.pull)}/head`;
}

function asked(alert: Alert, request: EmulatedRequest, context: Context, otherwise: string | null): boolean {
  const pull = request.query.get('pr');
  if (pull !== null) return String(alert.pull) === pull;
  const ref = request.query.get('ref') ?? otherwise;
  return ref === null || refOf(alert, request, context) === fullRef(ref);
}

/** The commit on which an alert was seen, on the ref that is asked for. */
function shaOf(alert: Alert, request: EmulatedRequest, context: Context): string {
  return refOf(alert, request, context) === baseRef(context) ? (alert.baseSha ?? alert.sha) : alert.sha;
}

/** `critical` to `low` are security severities; CodeQL's rules have an older one besides. */
function ruleShape({ rule, severity }: Alert): Shape {
  const older = severity === 'critical' || severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';
  return {
    id: rule,
    name: rule,
    severity: older,
    security_severity_level: severity,
    description: rule,
    tags: ['security'],
  };
}

function codeScanningShape(alert: Alert, request: EmulatedRequest, context: Context): Shape {
  const dismissed = alert.state === 'dismissed';
  const { tool, path } = alert;
  const location = { path, start_line: 1, end_line: 1, start_column: 1, end_column: 2 };
  const keys = { analysis_key: '.github/workflows/scan.yml:analyze', environment: '{}', category: tool };
  const state = alert.state === 'fixed' ? 'fixed' : dismissed ? 'dismissed' : 'open';
  const base = common(alert, 'code-scanning', context);
  return {
    ...base,
    instances_url: `${String(base['url'])}/instances`,
    state,
    fixed_at: alert.state === 'fixed' ? timeOf(alert, context) : null,
    dismissed_by: userOrNull(alert.dismissedBy, context),
    dismissed_at: dismissed ? timeOf(alert, context) : null,
    dismissed_reason: dismissed ? "won't fix" : null,
    dismissed_comment: null,
    rule: ruleShape(alert),
    tool: { name: tool, guid: null, version: '2.0.0' },
    most_recent_instance: {
      ref: refOf(alert, request, context),
      ...keys,
      state,
      commit_sha: shaOf(alert, request, context),
      message: { text: alert.rule },
      location,
      classifications: [],
    },
  };
}

const noAnalysis = problem(404, 'no analysis found');

const listCodeScanning: Handler = (request, context) => {
  const all = alertsIn(context, 'code-scanning');
  if (all.length === 0) return noAnalysis;
  const branch = context.state.repository.defaultBranch;
  const chosen = all
    .filter((alert) => asked(alert, request, context, branch))
    .filter(
      ({ state, severity, tool }) =>
        fits(request, 'state', state) && fits(request, 'severity', severity) && fits(request, 'tool_name', tool),
    );
  return list(chosen, (alert) => codeScanningShape(alert, request, context), request, context);
};

/** An alert implies an analysis by its tool of its commit. */
const listAnalyses: Handler = (request, context) => {
  const all = alertsIn(context, 'code-scanning');
  if (all.length === 0) return noAnalysis;
  const chosen = all.filter((alert) => asked(alert, request, context, null) && fits(request, 'tool_name', alert.tool));
  const groups = [...grouped(chosen, (alert) => `${alert.tool} ${shaOf(alert, request, context)}`).values()];
  return list(groups, (alerts) => analysisShape(alerts, request, context), request, context);
};

function analysisShape(alerts: readonly Alert[], request: EmulatedRequest, context: Context): Shape {
  const [alert] = alerts;
  if (alert === undefined) return {};
  const sha = shaOf(alert, request, context);
  const id = Number.parseInt(madeUpSha(`analysis ${alert.tool} ${sha}`).slice(0, 7), 16);
  const said = (part: 'error' | 'warning'): string =>
    alerts.find(({ analysis }) => analysis[part] !== '')?.analysis[part] ?? '';
  const told = alerts.find(({ analysis }) => analysis.results !== undefined)?.analysis.results;
  const keys = { analysis_key: '.github/workflows/scan.yml:analyze', environment: '{}', category: alert.tool };
  return {
    ref: refOf(alert, request, context),
    commit_sha: sha,
    ...keys,
    error: said('error'),
    warning: said('warning'),
    created_at: pushedAt(alert, context),
    results_count: told ?? alerts.filter(({ state }) => state !== 'fixed').length,
    rules_count: 100,
    id,
    url: `${repoApi(context)}/code-scanning/analyses/${String(id)}`,
    sarif_id: madeUpSha(`sarif ${String(id)}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
    tool: { name: alert.tool, guid: null, version: '2.0.0' },
    deletable: true,
  };
}

const getCodeScanning: Handler = (request, context) => {
  const alert = alertsIn(context, 'code-scanning').find(
    ({ number }) => String(number) === request.params['alert_number'],
  );
  return alert === undefined ? notFound : json(codeScanningShape(alert, request, context));
};

export const codeScanningRoutes: readonly Route[] = [
  inRepository('GET', '/code-scanning/alerts', listCodeScanning),
  inRepository('GET', '/code-scanning/alerts/{alert_number}', getCodeScanning),
  inRepository('GET', '/code-scanning/analyses', listAnalyses),
];
