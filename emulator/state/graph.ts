import { scopesOf, type CommitSpec, type PullScope, type World } from '../world.js';

/** A commit of the world before its tree and hash are known. `key` is unique; it is the alias unless two pulls share one. */
interface Node {
  readonly key: string;
  readonly alias: string;
  readonly scope: PullScope;
  readonly spec: CommitSpec;
}

/** The commits of the world and who is whose parent, by key. Aliases of the base (`base`, `base~1`, …) are keys too. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  /** `base`, then `base~1` and so on to the root. */
  readonly baseKeys: readonly string[];
  /** The key that an alias means to a pull; `base` where the world has no such commit. */
  readonly resolve: (alias: string, scope: PullScope) => string;
  readonly parents: (key: string) => readonly string[];
}

const deepestBase = 2;

export function graphOf(world: World): Graph {
  const nodes = new Map<string, Node>();
  const keys = new Map<PullScope, Map<string, string>>();
  for (const scope of scopesOf(world)) keys.set(scope, addNodes(nodes, scope));
  const baseKeys = baseKeysOf(nodes, world);
  const resolve = (alias: string, scope: PullScope): string => {
    if (baseKeys.includes(alias)) return alias;
    return keys.get(scope)?.get(alias) ?? (nodes.has(alias) ? alias : 'base');
  };
  const parents = (key: string): readonly string[] => {
    const node = nodes.get(key);
    if (node !== undefined) return [...new Set((node.spec.parents ?? []).map((alias) => resolve(alias, node.scope)))];
    return baseKeys.slice(baseKeys.indexOf(key) + 1).slice(0, 1);
  };
  return { nodes, baseKeys, resolve, parents };
}

function addNodes(nodes: Map<string, Node>, scope: PullScope): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [alias, spec] of Object.entries(scope.commits ?? {})) {
    const key = nodes.has(alias) ? `${String(scope.pull.number)}:${alias}` : alias;
    nodes.set(key, { key, alias, scope, spec });
    keys.set(alias, key);
  }
  return keys;
}

function baseKeysOf(nodes: ReadonlyMap<string, Node>, { deployments = {} }: World): string[] {
  let deepest = deepestBase;
  const named = [...nodes.values()].flatMap(({ spec }) => [...(spec.parents ?? []), spec.tree]);
  for (const text of [...named, ...Object.values(deployments).map(({ commit }) => commit)]) {
    for (const [, depth] of text.matchAll(/base~(\d+)/g)) deepest = Math.max(deepest, Number(depth));
  }
  return Array.from({ length: deepest + 1 }, (_, depth) => (depth === 0 ? 'base' : `base~${String(depth)}`));
}

/** A commit and everything that it descends from, nearest first. */
export function ancestorsOf(parents: (key: string) => readonly string[], start: string): Set<string> {
  const seen = new Set([start]);
  for (const key of seen) for (const parent of parents(key)) seen.add(parent);
  return seen;
}

/** The best common ancestor; undefined for histories without one. */
export function mergeBaseOf(parents: (key: string) => readonly string[], a: string, b: string): string | undefined {
  const ofB = ancestorsOf(parents, b);
  const common = [...ancestorsOf(parents, a)].filter((key) => ofB.has(key));
  const redundant = new Set(common.flatMap((key) => [...ancestorsOf(parents, key)].filter((other) => other !== key)));
  return common.find((key) => !redundant.has(key));
}

/** Commits reachable from the head and not from the base, parents before children, first parents' lines first. */
export function commitsBetween(parents: (key: string) => readonly string[], base: string, head: string): string[] {
  const excluded = ancestorsOf(parents, base);
  const ordered: string[] = [];
  const seen = new Set(excluded);
  const stack: { readonly key: string; readonly expanded: boolean }[] = [{ key: head, expanded: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.expanded) ordered.push(top.key);
    else if (!seen.has(top.key)) {
      seen.add(top.key);
      stack.push({ key: top.key, expanded: true });
      for (const parent of [...parents(top.key)].reverse()) stack.push({ key: parent, expanded: false });
    }
  }
  return ordered;
}

/** The head of a pull: `head-commit`, else the last of its own commits that is no commit's parent and in no queue. */
export function headKeyOf(world: World, graph: Graph, scope: PullScope): string {
  const named = scope.pull['head-commit'];
  if (named !== undefined) return graph.resolve(named, scope);
  const all = [...graph.nodes.values()];
  const parents = new Set(all.flatMap(({ key }) => graph.parents(key)));
  const queue = world.queue === undefined ? undefined : graph.resolve(world.queue.head, world);
  const own = all.filter((node) => node.scope === scope);
  const leaves = own.filter(({ key }) => !parents.has(key) && key !== queue);
  return (leaves.at(-1) ?? own.at(-1))?.key ?? 'base';
}
