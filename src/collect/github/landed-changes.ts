import type { LandedChange } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { Landing } from '../../facts/landing.js';
import type { LandedCommit, TiedPull } from './landed-commit.js';

interface Brought {
  readonly changes: readonly LandedChange[];
  readonly ungated: readonly ObjectId[];
}

/**
 * Which merged change brought which commits of a line of first parents, newest first. A change brings its merge commit and,
 * after a rebase, as many commits below it as it has, as far as the host ties them to it. What is left is ungated.
 */
export const landedChanges = (line: readonly LandedCommit[], branch: string): Brought => {
  const changes: LandedChange[] = [];
  const ungated: ObjectId[] = [];
  for (let index = 0; index < line.length;) {
    const commit = line[index];
    if (commit === undefined) break;
    const pull = commit.pulls.find((each) => isMerged(each, branch) && each.mergeCommit === commit.id);
    if (pull === undefined) {
      ungated.push(commit.id);
      index += 1;
      continue;
    }
    const group = groupOf(line.slice(index), pull);
    changes.push(changeOf(pull, group));
    index += group.length;
  }
  return { changes, ungated: ungated.toReversed() };
};

const isMerged = (pull: TiedPull, branch: string): boolean => pull.state === 'merged' && pull.baseRef === branch;

type Group = readonly [LandedCommit, ...LandedCommit[]];

/** The merge commit of a change and the commits below it that came with it. A commit with two parents is a merge by itself. */
const groupOf = (line: readonly LandedCommit[], pull: TiedPull): Group => {
  const [top, ...below] = line as Group;
  if (top.parents.length > 1) return [top];
  const end = below.findIndex(
    (each) => each.parents.length > 1 || !each.pulls.some(({ number }) => number === pull.number),
  );
  const most = Math.max(0, pull.commitCount - 1);
  return [top, ...below.slice(0, end < 0 ? most : Math.min(end, most))];
};

const changeOf = (pull: TiedPull, group: Group): LandedChange => {
  const [top] = group;
  const lowest = group.at(-1) ?? top;
  return {
    pull: pull.number,
    commit: top.id,
    tree: top.tree,
    parents: top.parents,
    by: pull.mergedBy,
    head: pull.head,
    headTree: pull.headTree,
    onto: lowest.parents[0] ?? null,
    method: methodOf(pull, group),
  };
};

/** A squash of one commit has a message of its own; a rebase keeps the message. */
const methodOf = (pull: TiedPull, group: Group): Landing['method'] => {
  const [top] = group;
  if (top.parents.length > 1) return top.parents[1] === pull.head ? 'merge' : 'unknown';
  if (top.id === pull.head) return 'unknown';
  if (group.length > 1) return group.length === pull.commitCount ? 'rebase' : 'unknown';
  return pull.commitCount > 1 || top.message !== pull.lastMessage ? 'squash' : 'rebase';
};
