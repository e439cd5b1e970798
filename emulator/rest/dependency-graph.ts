import { json, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import { commitAt, mergeBase } from '../state.js';
import type { DependencyChangeSpec } from '../world.js';
import { pageOf } from './paging.js';
import { encodePath, inRepository, type Shape } from './place.js';

/** What GitHub answers where the graph is off, where a private repository has no licence for it, and in forks. */
const off = problem(403, 'Forbidden');

const warningsHeader = 'x-github-dependency-graph-snapshot-warnings';

function changeShape(change: DependencyChangeSpec): Shape {
  const vulnerabilities = Object.entries(change.vulnerabilities ?? {});
  return {
    change_type: change.change,
    manifest: change.manifest,
    ecosystem: change.ecosystem,
    name: change.name,
    version: change.version,
    package_url: change.purl ?? `pkg:${change.ecosystem}/${encodePath(change.name)}@${change.version}`,
    license: change.licence ?? null,
    source_repository_url: change['source-repository'] ?? null,
    scope: change.scope ?? 'runtime',
    vulnerabilities: vulnerabilities.map(([advisory, { severity, summary }]) => ({
      severity,
      advisory_ghsa_id: advisory,
      advisory_summary: summary,
      advisory_url: `https://github.com/advisories/${advisory}`,
    })),
  };
}

/** The world tells what its change does; between a commit and itself, or one before it, nothing is done. */
function changesBetween(base: string, head: string, { state, world }: Context): readonly DependencyChangeSpec[] {
  if (mergeBase(state, base, head) === head) return [];
  return Object.values(world['dependency-changes'] ?? {});
}

const compare: Handler = (request, context) => {
  const { repository } = context.world;
  if (repository['dependency-graph'] === false) return off;
  const [from = '', to = '', ...more] = (request.params['basehead'] ?? '').split('...');
  const [base, head] = [commitAt(context.state, from), commitAt(context.state, to)];
  if (base === undefined || head === undefined || more.length > 0) return notFound;
  const name = request.query.get('name');
  const changes = changesBetween(base.sha, head.sha, context).filter(({ manifest }) => manifest === (name ?? manifest));
  const { items, headers } = pageOf(changes, request, context);
  // GitHub sends the header always; it is empty where nothing is missing.
  const warnings = Buffer.from(repository['snapshot-warnings'] ?? '').toString('base64');
  return json(items.map(changeShape), 200, { ...headers, [warningsHeader]: warnings });
};

export const dependencyGraphRoutes: readonly Route[] = [
  inRepository('GET', '/dependency-graph/compare/{basehead*}', compare),
];
