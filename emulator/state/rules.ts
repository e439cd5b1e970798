import { scopesOf, type World } from '../world.js';
import { nodeIdOf } from './ids.js';
import type { Directory } from './people.js';
import type { Surroundings } from './pulls.js';
import type { Alert, Commit, Protection, Pull, Queue, QueueEntry } from './types.js';

/** Classic protection of the branch into which the world's pull request goes. */
export function protectionsOf(world: World, directory: Directory): Map<string, Protection> {
  const spec = world.protection;
  if (spec === undefined) return new Map();
  const contexts = Object.entries(spec['required-contexts'] ?? {});
  const protection: Protection = {
    branch: world.pull.base,
    contexts: contexts.map(([context, slug]) => ({
      context,
      app: typeof slug === 'string' ? directory.app(slug) : undefined,
    })),
    approvals: spec.approvals ?? 0,
    dismissStale: spec['dismiss-stale'] ?? false,
    lastPushApproval: spec['last-push-approval'] ?? false,
    codeOwners: spec['code-owners'] ?? false,
    admins: spec.admins ?? false,
    bypass: (spec.bypass ?? []).map((login) => directory.person(login)),
    forcePush: spec['force-push'] ?? false,
    deletion: spec.deletion ?? false,
    signatures: spec.signatures ?? false,
  };
  return new Map([[protection.branch, protection]]);
}

/** Alerts in the world's order; each kind has numbers of its own. */
export function alertsOf(around: Surroundings, pulls: readonly Pull[]): Alert[] {
  const counts = new Map<string, number>();
  return scopesOf(around.world).flatMap((scope) =>
    Object.entries(scope.alerts ?? {}).map(([key, spec]): Alert => {
      const number = (counts.get(spec.kind) ?? 0) + 1;
      counts.set(spec.kind, number);
      const sha = around.byKey.get(around.graph.resolve(spec.commit ?? 'base', scope))?.sha ?? '';
      const pull = pulls.find(({ commits }) => commits.some((commit) => commit.sha === sha))?.number;
      const baseAlias = spec['on-base'];
      const { error = '', warning = '', results } = spec.analysis ?? {};
      const { kind, state, severity = 'high', tool = 'CodeQL', rule = 'unnamed-rule', path = 'src/main.ts' } = spec;
      return {
        key,
        number,
        kind,
        severity,
        state,
        tool,
        rule,
        dismissedBy: around.directory.maybe(spec['dismissed-by']),
        sha,
        path,
        pull,
        at: spec.at,
        baseSha: baseAlias === undefined ? undefined : around.byKey.get(around.graph.resolve(baseAlias, scope))?.sha,
        analysis: { error, warning, results },
      };
    }),
  );
}

/** The merge group, where there is one. The last part of its ref is the commit of the base that it stands on. */
export function queueOf(around: Surroundings, pulls: readonly Pull[]): Queue | undefined {
  const { world, graph, byKey, directory } = around;
  const spec = world.queue;
  const head = spec === undefined ? undefined : byKey.get(graph.resolve(spec.head, world));
  const base = byKey.get('base');
  if (spec === undefined || head === undefined || base === undefined) return undefined;
  const member = String(spec.pulls.at(-1) ?? world.pull.number);
  const ref = `refs/heads/gh-readonly-queue/${spec.base}/pr-${member}-${base.sha}`;
  const by = directory.maybe(spec.by);
  return {
    nodeId: nodeIdOf('MQ', spec.base),
    base: spec.base,
    ref,
    headSha: head.sha,
    baseSha: base.sha,
    by,
    pulls: spec.pulls,
    entries: entriesOf(spec.pulls, chainOf(head, around.bySha), pulls),
  };
}

/** The commits that the queue made, first parents only, the lowest first. */
function chainOf(head: Commit, commits: ReadonlyMap<string, Commit>): Commit[] {
  const chain: Commit[] = [];
  for (let commit: Commit | undefined = head; commit?.onBase === false; commit = commits.get(commit.parents[0] ?? '')) {
    chain.unshift(commit);
  }
  return chain;
}

/** A merge names what it merged; a squashed commit is known by its place. */
function entriesOf(numbers: readonly number[], chain: readonly Commit[], pulls: readonly Pull[]): QueueEntry[] {
  const holds = (number: number, sha: string | undefined): boolean =>
    pulls.some((pull) => pull.number === number && pull.commits.some((commit) => commit.sha === sha));
  return numbers.map((pull, index) => {
    const merge = chain.find(({ parents }) => parents.length > 1 && holds(pull, parents[1]));
    const byPlace = chain[index];
    const made = merge ?? (byPlace?.parents.length === 1 ? byPlace : undefined);
    return { pull, headSha: made?.sha, baseSha: made?.parents[0] };
  });
}
