import { ancestorsOf } from './graph.js';
import { idsByTime, nodeIdOf } from './ids.js';
import type { Commit, Person, Push } from './types.js';

export const zeroSha = '0'.repeat(40);

export type PushDraft = Omit<Push, 'id' | 'nodeId'>;
type Draft = PushDraft;

/**
 * The pushes that brought a branch to its head. Along first parents, each change of who or when is a push of its own;
 * `abandoned` are tips that the head no longer reaches: they were pushed, and then pushed away by force.
 */
export function branchPushes(
  ref: string,
  head: Commit,
  abandoned: readonly Commit[],
  commits: ReadonlyMap<string, Commit>,
): Draft[] {
  const branch = new Set([head, ...abandoned].flatMap((tip) => firstParentLine(tip, commits)));
  const covered = new Set<string>();
  for (const commit of branch) {
    const parent = commits.get(commit.parents[0] ?? '');
    if (parent !== undefined && branch.has(parent) && samePush(parent, commit)) covered.add(parent.sha);
  }
  const depth = new Map([...branch].map((commit) => [commit.sha, firstParentLine(commit, commits).length]));
  const tips = [...branch]
    .filter(({ sha }) => !covered.has(sha))
    .map((commit) => ({ commit, when: effectiveTime(commit, branch, commits), depth: depth.get(commit.sha) ?? 0 }))
    .sort((a, b) => a.when - b.when || Number(a.commit === head) - Number(b.commit === head) || a.depth - b.depth)
    .map(({ commit }) => commit);
  return tips.map((commit, index) => pushOf(ref, tips[index - 1], commit, commits));
}

function pushOf(
  ref: string,
  previous: Commit | undefined,
  commit: Commit,
  commits: ReadonlyMap<string, Commit>,
): Draft {
  const parents = (sha: string): readonly string[] => commits.get(sha)?.parents ?? [];
  const forward = previous !== undefined && ancestorsOf(parents, commit.sha).has(previous.sha);
  const kind = previous === undefined ? 'branch_creation' : forward ? 'push' : 'force_push';
  return {
    ref,
    before: previous?.sha ?? zeroSha,
    after: commit.sha,
    at: commit.pushedAt,
    actor: commit.pushedBy,
    kind,
  };
}

function firstParentLine(tip: Commit, commits: ReadonlyMap<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let at: Commit | undefined = tip; at !== undefined && !at.onBase; at = commits.get(at.parents[0] ?? ''))
    line.push(at);
  return line;
}

function samePush(a: Commit, b: Commit): boolean {
  return a.pushedAt === b.pushedAt && a.pushedBy?.id === b.pushedBy?.id;
}

/** A commit cannot have been pushed before the one that it stands on, whatever the world says. */
function effectiveTime(commit: Commit, branch: ReadonlySet<Commit>, commits: ReadonlyMap<string, Commit>): number {
  const times = firstParentLine(commit, commits)
    .filter((ancestor) => branch.has(ancestor))
    .map(({ pushedAt }) => Date.parse(pushedAt));
  return Math.max(...times);
}

/** A push by a merge: one person moved a branch onto a commit. */
export function mergePush(
  ref: string,
  before: string,
  merged: { readonly by: Person | undefined; readonly at: string; readonly sha: string },
): Draft {
  return { ref, before, after: merged.sha, at: merged.at, actor: merged.by, kind: 'pr_merge' };
}

/** Pushes in order of time with their ids. The order of equal times is kept. */
export function numberPushes(drafts: readonly Draft[]): Push[] {
  const sorted = drafts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const ids = idsByTime(sorted.map(({ at }) => at));
  return sorted.map((draft, index) => ({ ...draft, id: ids[index] ?? 0, nodeId: nodeIdOf('PSH', ids[index] ?? 0) }));
}
