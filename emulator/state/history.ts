import { ancestorsOf, commitsBetween, mergeBaseOf } from './graph.js';
import type { CheckRun, CheckSuite, Commit, FileMap, Pull, State } from './types.js';

const parentsIn =
  (state: State) =>
  (sha: string): readonly string[] =>
    state.commits.get(sha)?.parents ?? [];

/**
 * The commit that a sha (whole, or at least seven digits), a branch, `heads/x`, `refs/heads/x` or `pull/7/head` names.
 * Pull requests' refs lead to their heads, those of forks too.
 */
export function commitAt(state: State, ref: string): Commit | undefined {
  const named = state.refs.get(`refs/heads/${ref}`) ?? state.refs.get(`refs/${ref}`) ?? state.refs.get(ref);
  const sha = named ?? ref.toLowerCase();
  const exact = state.commits.get(sha);
  if (exact !== undefined || !/^[0-9a-f]{7,39}$/.test(sha)) return exact;
  return [...state.commits.values()].find((commit) => commit.sha.startsWith(sha));
}

/** A commit and all that it descends from, as shas. */
function ancestors(state: State, sha: string): Set<string> {
  return ancestorsOf(parentsIn(state), sha);
}

/** Sha of the best common ancestor. */
export function mergeBase(state: State, a: string, b: string): string | undefined {
  return mergeBaseOf(parentsIn(state), a, b);
}

/** Shas reachable from the head and not from the base, parents first. */
export function shasBetween(state: State, base: string, head: string): string[] {
  return commitsBetween(parentsIn(state), base, head);
}

/** The commits of a history, newest first; with a path, those that changed it (or anything below it) against their first parent. */
export function historyOf(state: State, sha: string, path?: string): Commit[] {
  const commits = [...ancestors(state, sha)].flatMap((each) => state.commits.get(each) ?? []);
  const order = new Map(commitsBetween(parentsIn(state), '', sha).map((each, index) => [each, index]));
  const sorted = commits.sort((a, b) => (order.get(b.sha) ?? 0) - (order.get(a.sha) ?? 0));
  if (path === undefined || path === '') return sorted;
  return sorted.filter((commit) => touches(commit, state.commits.get(commit.parents[0] ?? ''), path));
}

function touches(commit: Commit, parent: Commit | undefined, path: string): boolean {
  return changedFiles(parent?.files ?? new Map(), commit.files).some(
    (changed) => changed === path || changed.startsWith(`${path}/`),
  );
}

/** Shas that a merged pull brought to its base: its merge commit and, after a rebase, those below it that repeat its own commits. */
export function landedShas(state: State, pull: Pull): ReadonlySet<string> {
  const landed = new Set<string>();
  let at = state.commits.get(pull.merged?.sha ?? '');
  for (const own of pull.commits.toReversed()) {
    if (at === undefined || at.parents.length > 1 || at.message !== own.message) break;
    landed.add(at.sha);
    at = state.commits.get(at.parents[0] ?? '');
  }
  // A squash of several repeats one message at most.
  return landed.size === pull.commits.length ? landed : new Set(pull.merged === undefined ? [] : [pull.merged.sha]);
}

/** Paths that differ between two file maps, in byte order. */
export function changedFiles(before: FileMap, after: FileMap): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const differs = (path: string): boolean =>
    before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode;
  return [...paths].filter(differs).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Of each name in a suite the run with the highest id, as GitHub's filter `latest`. */
export function latestChecks(suite: CheckSuite): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of suite.runs) if (run.id > (latest.get(run.name)?.id ?? 0)) latest.set(run.name, run);
  return [...latest.values()];
}
