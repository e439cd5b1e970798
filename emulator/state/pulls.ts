import type { PullScope, World } from '../world.js';
import { commitsBetween, headKeyOf, type Graph } from './graph.js';
import { byTime, idOf, nodeIdOf } from './ids.js';
import { organisation, type Directory } from './people.js';
import { pullEvents } from './pull-events.js';
import { branchPushes, numberPushes } from './pushes.js';
import { reviewsOf, whoWhen } from './reviews.js';
import type { Commit, FileMap, HeadRepository, Labelling, Pull, PullFile, Push } from './types.js';

/** What a pull is made of besides its own scope. */
export interface Surroundings {
  readonly world: World;
  readonly graph: Graph;
  readonly directory: Directory;
  /** By the graph's key. */
  readonly byKey: ReadonlyMap<string, Commit>;
  readonly bySha: ReadonlyMap<string, Commit>;
}

export function pullOf(scope: PullScope, around: Surroundings): Pull {
  const { world, graph, directory } = around;
  const { pull: spec } = scope;
  const shaOf = (alias: string): string => around.byKey.get(graph.resolve(alias, scope))?.sha ?? alias;
  const headKey = headKeyOf(world, graph, scope);
  const head = commitAt(around, headKey);
  const base = commitAt(around, 'base');
  const commits = commitsBetween(graph.parents, 'base', headKey).map((key) => commitAt(around, key));
  const headPushes = headPushesOf(scope, around, head);
  const created = headPushes[0]?.at ?? head.committer.date;
  const merged = spec.merged && {
    by: directory.maybe(spec.merged.by),
    at: spec.merged.at,
    sha: shaOf(spec.merged.commit ?? headKey),
  };
  const files = pullFiles(scope, base.files, head.files);
  const closed = merged?.at ?? (spec.state === 'closed' ? world.now : undefined);
  const fixed = {
    number: spec.number,
    ...identity(world, spec.number),
    title: spec.title,
    body: spec.body ?? '',
    author: directory.maybe(spec.author),
    initiator: directory.maybe(spec.initiator),
    baseRef: spec.base,
    baseSha: base.sha,
    headRef: spec.head,
    headSha: head.sha,
    headRepository: headRepositoryOf(spec['head-repository'], around),
    draft: spec.draft ?? false,
    state: merged === undefined ? spec.state : ('closed' as const),
    merged,
    closedAt: closed,
    labels: labellings(spec.labels, directory, created),
    autoMerge: whoWhen(spec['auto-merge'], directory, created),
    closes: spec.closes ?? [],
    commits,
    commitsCount: spec['commits-count'] ?? commits.length,
    files,
    filesCount: spec['files-count'] ?? files.length,
    reviews: reviewsOf(scope, directory, shaOf),
    edits: byTime(spec.edits, (_, at) => at).map(([at, edit]) => ({
      at,
      field: edit.field,
      from: edit.from ?? '',
      by: directory.maybe(edit.by),
    })),
    createdAt: created,
    headPushes,
  };
  const timeline = pullEvents(fixed, scope, around);
  return {
    ...fixed,
    timeline,
    updatedAt: latest([
      created,
      closed,
      ...headPushes.map(({ at }) => at),
      ...timeline.map(({ at }) => at),
      ...fixed.reviews.map(({ at }) => at),
    ]),
  };
}

function commitAt(around: Surroundings, key: string): Commit {
  const commit = around.byKey.get(key);
  if (commit === undefined) throw new Error(`The world has no commit ${key}.`);
  return commit;
}

function identity(world: World, number: number): { id: number; nodeId: string } {
  return { id: idOf(`pull ${world.repository.name}#${String(number)}`), nodeId: nodeIdOf('PR', number) };
}

/** The latest of some times, written as it was given. */
export function latest(times: readonly (string | undefined)[]): string {
  return times.reduce<string>(
    (last, time) => (time !== undefined && !(Date.parse(time) <= Date.parse(last)) ? time : last),
    '',
  );
}

export function labellings(spec: PullScope['pull']['labels'], directory: Directory, otherwise: string): Labelling[] {
  return byTime(spec, ({ at }) => at ?? otherwise).map(([name, { by, at }]) => ({
    name,
    by: directory.maybe(by),
    at: at ?? otherwise,
  }));
}

function headRepositoryOf(name: string | undefined, { world, directory }: Surroundings): HeadRepository | undefined {
  if (name === undefined) return undefined;
  const [owner = '', short = ''] = name.split('/');
  const fork = name.toLowerCase() !== world.repository.name.toLowerCase();
  const id = fork ? idOf(`repository ${name}`) : world.repository.id;
  const known = directory.people.get(owner.toLowerCase());
  return {
    id,
    nodeId: nodeIdOf('R', id),
    owner: known ?? organisation(directory, owner),
    name: short,
    fullName: name,
    fork,
  };
}

/** Earlier tips of the head branch: commits of the pull that nothing stands on and that neither head nor base reaches. */
function abandonedTips(scope: PullScope, { world, graph, byKey }: Surroundings, head: Commit): Commit[] {
  const nodes = [...graph.nodes.values()];
  const parents = new Set(nodes.flatMap(({ key }) => graph.parents(key)));
  const merged = scope.pull.merged?.commit;
  const direct = [
    ...Object.values(world['direct-pushes'] ?? {}).map(({ commit }) => commit),
    ...Object.values(world.branches ?? {}),
    ...Object.values(world.activity ?? {}).flatMap(({ before, after }) => [before, after]),
  ];
  const elsewhere = new Set(
    [merged, world.queue?.head, ...direct].flatMap((alias) => (alias === undefined || alias === '' ? [] : graph.resolve(alias, scope))),
  );
  return nodes
    .filter((node) => node.scope === scope && !parents.has(node.key) && !elsewhere.has(node.key))
    .flatMap(({ key }) => byKey.get(key) ?? [])
    .filter((commit) => commit !== head);
}

function headPushesOf(scope: PullScope, around: Surroundings, head: Commit): Push[] {
  const ref = `refs/heads/${scope.pull.head}`;
  return numberPushes(branchPushes(ref, head, abandonedTips(scope, around, head), around.bySha));
}

function pullFiles(scope: PullScope, base: FileMap, head: FileMap): PullFile[] {
  return Object.entries(scope.files ?? {}).map(([path, spec]) => {
    const entry = head.get(path) ?? base.get(path) ?? base.get(spec.previous ?? path);
    const { status, previous, additions = 0, deletions = 0 } = spec;
    return {
      path,
      status,
      previous,
      additions,
      deletions,
      mode: spec.mode ?? entry?.mode ?? '100644',
      sha: entry?.sha ?? '0'.repeat(40),
    };
  });
}
