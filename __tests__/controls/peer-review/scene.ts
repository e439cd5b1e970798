import type { Change } from '../../../src/facts/change.js';
import type { Commits } from '../../../src/facts/commits.js';
import type { Review } from '../../../src/facts/reviews.js';
import type { bob } from '../../support/compliant.js';
import {
  alice,
  base,
  by,
  byHost,
  c1,
  c2,
  c3,
  carol,
  commit,
  compliant,
  dana,
  oid,
  push,
  review,
} from '../../support/compliant.js';

export const change = (own: Partial<Change>): { readonly change: Change } => ({
  change: { ...compliant.change, ...own },
});

export const head = (commitId: string, tree: string): Change['head'] => ({
  ...compliant.change.head,
  commit: commitId,
  tree,
});

export const pushes = (...list: ReturnType<typeof push>[]) =>
  ({ pushes: { source: 'activity', pushes: list } }) as const;

/** c1 to c3, with the last commit changed. */
export const last = (own: Parameters<typeof commit>[2]): { readonly commits: Commits } => ({
  commits: { current: [commit(c1, [base]), commit(c2, [c1]), commit(c3, [c2], own)], earlier: [] },
});

export const objects = (id: number, who: Parameters<typeof review>[1], own: Partial<Review> = {}): Review =>
  review(id, who, { opinion: 'changes-requested', ...own });

export const d3 = oid('d3');
export const m1 = oid('m1');
export const m2 = oid('m2');
export const CLEAN = oid('clean');
export const merged = { by: alice, at: '2026-03-02T10:40:00Z', commit: oid('merge') };

/** A merge of the base on top of c3, by somebody; clean when its tree is. */
export const updated = (who: typeof bob, tree: string, recomputedTree: string | null = CLEAN) => ({
  ...change({ head: head(m1, tree) }),
  commits: {
    current: [
      ...compliant.commits.current,
      commit(m1, [c3, base], { ...byHost(who), tree, recomputedTree, parentsOnBase: [base] }),
    ],
    earlier: [],
  },
  ...pushes(push(alice, c3), push(who, m1, c3)),
});

/** c3 was amended to d3. */
export const amended = (tree: string, own: Parameters<typeof commit>[2] = {}) => ({
  ...change({ head: head(d3, tree) }),
  commits: {
    current: [commit(c1, [base]), commit(c2, [c1]), commit(d3, [c2], { tree })],
    earlier: [commit(c3, [c2], own)],
  },
  ...pushes(push(alice, c3), push(alice, d3, c3)),
});

export const treeOf3 = commit(c3, []).tree;
export const two = { approvals: 2 };
export const finance = { seats: [{ name: 'finance', teams: ['acme/finance'] }] };
export const cross = { contributors: 'cross' };
export const byDana = { author: by(dana), committer: by(dana) };
export const crossed = {
  ...change({ author: carol }),
  ...last(byDana),
  ...pushes(push(alice, c2), push(dana, c3, c2)),
};
