import { patchWorld, scopesOf, type FileSpec, type PullScope, type World } from '../world.js';
import { madeUpSha, storeBlob, type ObjectStore } from './git.js';
import { commitsBetween, headKeyOf, mergeBaseOf, type Graph } from './graph.js';
import type { FileEntry, FileMap } from './types.js';

const ordinaryFile = '100644';
const submodule = '160000';
const ordinaryPaths = ['README.md', 'src/main.ts', 'package-lock.json'];
/** What distinguishes the older commits of the base: a file that nobody else touches. */
const baseOwnPath = 'lib/other.ts';

/** The files of every commit, by the graph's key. */
export function contentsOf(world: World, graph: Graph, store: ObjectStore): (key: string) => FileMap {
  const plan = treePlan(world, graph);
  const base = baseContents(world, graph, store);
  const byTree = new Map<string, FileMap>();
  const ofTree = (tree: string): FileMap => {
    const known = byTree.get(tree) ?? makeTree(tree);
    byTree.set(tree, known);
    return known;
  };
  const makeTree = (tree: string): FileMap => {
    const definer = plan.definers.get(tree);
    const node = definer === undefined ? undefined : graph.nodes.get(definer);
    if (node === undefined) return ofKey('base');
    const merge = /^merge\((.+),(.+)\)$/.exec(tree);
    if (merge?.[1] !== undefined && merge[2] !== undefined) {
      return mergeFiles(
        graph,
        ofKey,
        graph.resolve(merge[1].trim(), node.scope),
        graph.resolve(merge[2].trim(), node.scope),
      );
    }
    const touched = new Set([...(node.spec.files ?? []), ...plan.pathsOf(node.scope, tree)]);
    const parent = graph.parents(node.key)[0];
    return editFiles(store, parent === undefined ? new Map() : ofKey(parent), {
      tree,
      touched,
      scope: node.scope,
      plan,
    });
  };
  const ofKey = (key: string): FileMap => {
    const node = graph.nodes.get(key);
    return node === undefined ? (base.get(key) ?? new Map<string, FileEntry>()) : ofTree(node.spec.tree);
  };
  return ofKey;
}

/** Which commit defines a tree, and which tree holds a path of a pull in its final form. */
interface TreePlan {
  readonly definers: ReadonlyMap<string, string>;
  readonly isFinal: (scope: PullScope, tree: string, path: string) => boolean;
  readonly pathsOf: (scope: PullScope, tree: string) => string[];
}

function treePlan(world: World, graph: Graph): TreePlan {
  const definers = new Map<string, string>();
  for (const { key, spec } of graph.nodes.values()) if (!definers.has(spec.tree)) definers.set(spec.tree, key);
  const finals = new Map(scopesOf(world).map((scope) => [scope, finalTrees(world, graph, scope)]));
  return {
    definers,
    isFinal: (scope, tree, path) => finals.get(scope)?.get(path) === tree,
    pathsOf: (scope, tree) =>
      [...(finals.get(scope) ?? [])].filter(([, final]) => final === tree).map(([path]) => path),
  };
}

/** Path to the tree of the last commit of the pull that touches it; of paths that no commit names, the head's own tree. */
function finalTrees(world: World, graph: Graph, scope: PullScope): Map<string, string> {
  const finals = new Map<string, string>();
  const own = commitsBetween(graph.parents, 'base', headKeyOf(world, graph, scope)).flatMap(
    (key) => graph.nodes.get(key) ?? [],
  );
  const written = own.filter(({ spec }) => !spec.tree.startsWith('merge('));
  for (const { spec } of written) for (const path of spec.files ?? []) finals.set(path, spec.tree);
  const last = written.at(-1)?.spec.tree;
  for (const path of [...Object.keys(scope.files ?? {}), ...Object.keys(scope['head-files'] ?? {})]) {
    if (last !== undefined && !finals.has(path)) finals.set(path, last);
  }
  return finals;
}

interface TreeEdit {
  readonly tree: string;
  readonly touched: ReadonlySet<string>;
  readonly scope: PullScope;
  readonly plan: TreePlan;
}

function editFiles(store: ObjectStore, before: FileMap, { tree, touched, scope, plan }: TreeEdit): FileMap {
  const after = new Map(before);
  const listed = new Map<string, FileSpec>(Object.entries(scope.files ?? {}));
  const headTexts = new Map(Object.entries(scope['head-files'] ?? {}));
  for (const path of touched) {
    const final = plan.isFinal(scope, tree, path);
    const spec = final ? listed.get(path) : undefined;
    const text = (final ? headTexts.get(path) : undefined) ?? `${tree} of ${path}\n`;
    if (spec?.status === 'removed') after.delete(path);
    else if (spec?.status !== 'unchanged') after.set(path, editedEntry(store, before, { path, text, spec }));
  }
  for (const [path, { status, previous }] of listed) {
    const moved = status === 'renamed' && previous !== undefined && !listed.has(previous);
    if (moved && touched.has(path) && plan.isFinal(scope, tree, path)) after.delete(previous);
  }
  return after;
}

function editedEntry(
  store: ObjectStore,
  before: FileMap,
  edit: { path: string; text: string; spec: FileSpec | undefined },
): FileEntry {
  const { path, text, spec } = edit;
  const mode = spec?.mode ?? before.get(path)?.mode ?? ordinaryFile;
  const source = spec?.previous === undefined ? undefined : before.get(spec.previous);
  const moved = source !== undefined && (spec?.additions ?? 0) + (spec?.deletions ?? 0) === 0;
  if (moved) return { mode: spec?.mode ?? source.mode, sha: source.sha };
  return { mode, sha: mode === submodule ? madeUpSha(text) : storeBlob(store, text) };
}

/** A clean merge, path by path. Where both sides differ from their common ancestor and from each other, the first wins. */
function mergeFiles(graph: Graph, filesOf: (key: string) => FileMap, a: string, b: string): FileMap {
  const ancestor = mergeBaseOf(graph.parents, a, b);
  const [from, ours, theirs] = [
    ancestor === undefined ? new Map<string, FileEntry>() : filesOf(ancestor),
    filesOf(a),
    filesOf(b),
  ];
  const merged = new Map<string, FileEntry>();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const chosen = sameEntry(ours.get(path), from.get(path)) ? theirs.get(path) : ours.get(path);
    if (chosen !== undefined) merged.set(path, chosen);
  }
  return merged;
}

function sameEntry(a: FileEntry | undefined, b: FileEntry | undefined): boolean {
  return a?.mode === b?.mode && a?.sha === b?.sha;
}

function baseContents(world: World, graph: Graph, store: ObjectStore): Map<string, FileMap> {
  const tip = new Map<string, FileEntry>();
  for (const path of [...ordinaryPaths, ...pathsOnBase(world)]) tip.set(path, ordinary(store, `base of ${path}\n`));
  for (const [path, text] of Object.entries(world['base-files'] ?? {})) tip.set(path, ordinary(store, text));
  const older = (key: string): FileMap =>
    new Map([...tip, [baseOwnPath, ordinary(store, `${key} of ${baseOwnPath}\n`)]]);
  return new Map(graph.baseKeys.map((key) => [key, older(key)]));
}

function ordinary(store: ObjectStore, text: string): FileEntry {
  return { mode: ordinaryFile, sha: storeBlob(store, text) };
}

/**
 * Paths that a commit changes and no file list calls new. What will happen meanwhile counts from the start,
 * so that a patch of the world leaves the base, and with it every hash, as it is.
 */
function pathsOnBase(world: World): Set<string> {
  const touched = new Set<string>();
  const made = new Set<string>();
  const worlds = [world, ...(world.meanwhile ?? []).map(({ change }) => patchWorld(world, change))];
  for (const { commits, files } of worlds.flatMap(scopesOf)) {
    for (const { files: paths } of Object.values(commits ?? {})) for (const path of paths ?? []) touched.add(path);
    for (const [path, { status, previous }] of Object.entries(files ?? {})) {
      touched.add(path);
      if (previous !== undefined) touched.add(previous);
      if (status === 'added' || status === 'renamed' || status === 'copied') made.add(path);
    }
  }
  return new Set([...touched].filter((path) => !made.has(path)));
}
