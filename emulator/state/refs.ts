import { ancestorsOf } from './graph.js';
import type { Surroundings } from './pulls.js';
import { byTime } from './ids.js';
import { branchPushes, mergePush, numberPushes, zeroSha, type PushDraft } from './pushes.js';
import type { Commit, Pull, Push, Queue } from './types.js';

/** All refs of this repository; of a fork's pull only `refs/pull/7/head`. The base stands on the merge commit once the world's own pull was merged. */
export function refsOf(around: Surroundings, pulls: readonly Pull[], queue: Queue | undefined): Map<string, string> {
  const { world, byKey } = around;
  const base = byKey.get('base')?.sha ?? zeroSha;
  const refs = new Map<string, string>([[`refs/heads/${world.repository['default-branch']}`, base]]);
  for (const pull of pulls) refs.set(`refs/heads/${pull.baseRef}`, base);
  for (const { number, headRef, headSha, headRepository } of pulls) {
    refs.set(`refs/pull/${String(number)}/head`, headSha);
    if (headRepository?.fork === false && !refs.has(`refs/heads/${headRef}`))
      refs.set(`refs/heads/${headRef}`, headSha);
  }
  const [own] = pulls;
  if (own?.merged !== undefined) refs.set(`refs/heads/${own.baseRef}`, own.merged.sha);
  for (const { after } of directPushes(around, own)) refs.set(`refs/heads/${around.world.pull.base}`, after);
  if (queue !== undefined) {
    refs.set(queue.ref, queue.headSha);
    const named = /@(refs\/heads\/gh-readonly-queue\/.+)$/.exec(world.event['workflow-ref'])?.[1];
    if (named !== undefined) refs.set(named, queue.headSha);
  }
  const tag = /@(refs\/tags\/.+)$/.exec(around.world.event['workflow-ref'])?.[1];
  if (tag !== undefined) refs.set(tag, own?.merged?.sha ?? base);
  for (const { alias, sha } of sideTips(around, pulls)) refs.set(sideRef(alias), sha);
  for (const [name, alias] of Object.entries(around.world.branches ?? {})) {
    const sha = aliased(around, alias);
    if (sha === undefined) refs.delete(`refs/heads/${name}`);
    else refs.set(`refs/heads/${name}`, sha);
  }
  return refs;
}

/** The activity of this repository: pushes to its branches, oldest first. A fork's are its own. */
export function pushesOf(around: Surroundings, pulls: readonly Pull[], queue: Queue | undefined): Push[] {
  const { world, bySha, byKey } = around;
  const base = byKey.get('base');
  const created =
    base === undefined ? [] : branchPushes(`refs/heads/${world.pull.base}`, { ...base, onBase: false }, [], bySha);
  const heads = pulls
    .filter(({ headRepository }) => headRepository?.fork !== true)
    .flatMap(({ headPushes }) => headPushes);
  const sides = sideTips(around, pulls).flatMap((tip) => branchPushes(sideRef(tip.alias), tip, [], bySha));
  const group = bySha.get(queue?.headSha ?? '');
  const queued = queue === undefined || group === undefined ? [] : branchPushes(queue.ref, group, [], bySha).slice(-1);
  const [own] = pulls;
  const merges = own === undefined ? [] : mergesOf(around, pulls, own);
  const direct = directPushes(around, own);
  return numberPushes([...created, ...heads, ...sides, ...queued, ...merges, ...direct, ...activityOf(around)]);
}

const aliased = ({ world, graph, byKey }: Surroundings, alias: string | undefined): string | undefined =>
  alias === undefined || alias === '' ? undefined : byKey.get(graph.resolve(alias, world))?.sha;

/** What the world says of its branches by itself. */
function activityOf(around: Surroundings): PushDraft[] {
  return byTime(around.world.activity, (_, at) => at).map(([at, { branch, kind, before, after, by }]) => ({
    ref: `refs/heads/${branch}`,
    before: aliased(around, before) ?? zeroSha,
    after: aliased(around, after) ?? zeroSha,
    at,
    actor: around.directory.maybe(by),
    kind,
  }));
}

/** The world's own merge, and before it those of other pulls that the same branch holds: each on what that held before. */
function mergesOf(around: Surroundings, pulls: readonly Pull[], own: Pull): PushDraft[] {
  const { bySha } = around;
  const { merged, baseRef, baseSha } = own;
  if (merged === undefined) return [];
  const held = ancestorsOf((sha) => bySha.get(sha)?.parents ?? [], merged.sha);
  const pushed = directOf(around).filter(({ sha, at }) => held.has(sha) && Date.parse(at) <= Date.parse(merged.at));
  const merges = pulls
    .filter((pull) => pull !== own && pull.baseRef === baseRef)
    .flatMap((pull) => pull.merged ?? [])
    .filter(({ sha }) => held.has(sha) && bySha.get(sha)?.onBase === false)
    .map((each) => ({ ...each, kind: 'pr_merge' as const }));
  const earlier = [...merges, ...pushed].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...earlier, { ...merged, kind: 'pr_merge' as const }].map((each, index, all) => ({
    ...mergePush(`refs/heads/${baseRef}`, all[index - 1]?.sha ?? baseSha, each),
    kind: each.kind,
  }));
}

/** Pushes to the base branch that no pull request brought, after every merge: each on what the branch held before. */
function directPushes(around: Surroundings, own: Pull | undefined): PushDraft[] {
  const { world, byKey, bySha } = around;
  const ref = `refs/heads/${world.pull.base}`;
  const parents = (sha: string): readonly string[] => bySha.get(sha)?.parents ?? [];
  let before = own?.merged?.sha ?? byKey.get('base')?.sha ?? zeroSha;
  const held = ancestorsOf(parents, before);
  return directOf(around)
    .filter(({ sha, at }) => !held.has(sha) || isAfter(at, own))
    .map(({ sha, at, by }) => {
      const kind = ancestorsOf(parents, sha).has(before) ? ('push' as const) : ('force_push' as const);
      const push = { ref, before, after: sha, at, actor: by, kind };
      before = sha;
      return push;
    });
}

/** What the branch held before it was set back to: not what a merge brought along. */
function isAfter(at: string, own: Pull | undefined): boolean {
  return own?.merged !== undefined && Date.parse(at) > Date.parse(own.merged.at);
}

function directOf({ world, graph, byKey, directory }: Surroundings) {
  return byTime(world['direct-pushes'], (_, at) => at).flatMap(([at, { by, commit }]) => {
    const pushed = byKey.get(graph.resolve(commit, world));
    return pushed === undefined ? [] : [{ sha: pushed.sha, at, by: directory.maybe(by), kind: 'push' as const }];
  });
}

function sideRef(alias: string): string {
  return `refs/heads/side/${alias.replace(':', '-')}`;
}

/** Commits that came to a pull through a second parent and stand on no pull's own line: the tips of other branches. */
function sideTips({ bySha }: Surroundings, pulls: readonly Pull[]): Commit[] {
  const firstParent = (sha: string): readonly string[] => (bySha.get(sha)?.parents ?? []).slice(0, 1);
  const onHeads = new Set(pulls.flatMap(({ headSha }) => [...ancestorsOf(firstParent, headSha)]));
  const seconds = new Set(pulls.flatMap(({ commits }) => commits.flatMap(({ parents }) => parents.slice(1))));
  return [...seconds].flatMap((sha) => bySha.get(sha) ?? []).filter(({ sha, onBase }) => !onBase && !onHeads.has(sha));
}
