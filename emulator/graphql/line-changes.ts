import type { Commit, State } from '../state/types.js';
import { grouped } from './scope.js';

export interface LineChanges {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}

const linesOf = (state: State, sha: string | undefined): readonly string[] => {
  const text = sha === undefined ? '' : (state.blobs.get(sha) ?? '');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
};

/** Lines of the one that the other lacks, counted as often as they occur. */
const surplus = (lines: readonly string[], others: readonly string[]): number => {
  const counts = grouped(others, (line) => line);
  return lines.filter((line) => counts.get(line)?.pop() === undefined).length;
};

/** What a commit changed against its first parent; the order of lines is not looked at. */
export const lineChanges = (state: State, commit: Commit): LineChanges => {
  const before = state.commits.get(commit.parents[0] ?? '')?.files;
  const paths = new Set([...commit.files.keys(), ...(before?.keys() ?? [])]);
  const total = { files: 0, additions: 0, deletions: 0 };
  for (const path of paths) {
    const old = before?.get(path);
    const now = commit.files.get(path);
    if (old?.sha === now?.sha && old?.mode === now?.mode) continue;
    total.files += 1;
    total.additions += surplus(linesOf(state, now?.sha), linesOf(state, old?.sha));
    total.deletions += surplus(linesOf(state, old?.sha), linesOf(state, now?.sha));
  }
  return total;
};
