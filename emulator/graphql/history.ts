import type { Commit, State } from '../state/types.js';
import { findEntry } from './git-object.js';

const parentsOf = (state: State, commit: Commit): Commit[] =>
  commit.parents.flatMap((sha) => state.commits.get(sha) ?? []);

const shaAt = (state: State, commit: Commit, path: string | null): string | undefined =>
  path === null ? commit.sha : findEntry(state, commit.tree, path)?.entry.sha;

/**
 * Commits as `git log` lists them, newest first; with a path only those that changed it. As in git, a merge that
 * equals one of its parents at the path is passed by, along that parent alone.
 */
export const historyOf = (state: State, from: Commit, path: string | null): Commit[] => {
  const seen = new Set([from.sha]);
  const open = [from];
  const listed: Commit[] = [];
  for (let commit = open.shift(); commit !== undefined; commit = open.shift()) {
    const parents = parentsOf(state, commit);
    const here = shaAt(state, commit, path);
    const same = parents.find((parent) => shaAt(state, parent, path) === here);
    if (same === undefined && (parents.length > 0 || here !== undefined)) listed.push(commit);
    for (const next of same === undefined ? parents : [same]) {
      if (seen.has(next.sha)) continue;
      seen.add(next.sha);
      open.push(next);
    }
    // Newest first; equal dates keep the order in which they were reached, so children come before parents.
    open.sort((a, b) => b.committer.date.localeCompare(a.committer.date));
  }
  return listed;
};
