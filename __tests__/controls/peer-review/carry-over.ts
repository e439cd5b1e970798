import { alice, base, bob, c1, c2, c3, carol, commit, compliant, oid, push, review } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { change, head, pushes, d3, m1, m2, CLEAN, merged, updated, amended, treeOf3 } from './scene.js';

export const carryOver: Rows = {
  passes: [
    {
      title: 'content that was changed and changed back',
      settings: { 'carry-over': 'identical-tree' },
      facts: {
        ...change({ head: head(d3, treeOf3) }),
        commits: {
          current: [...compliant.commits.current, commit(m2, [c3]), commit(d3, [m2], { tree: treeOf3 })],
          earlier: [],
        },
        ...pushes(push(alice, d3)),
      },
    },
    { title: 'only the message was amended', settings: { 'carry-over': 'identical-tree' }, facts: amended(treeOf3) },
    {
      title: 'a clean merge of the base',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: updated(alice, CLEAN),
    },
    {
      title: 'the approver updated the branch',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: updated(bob, CLEAN),
    },
    {
      title: 'amended in the message, then the base merged',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: {
        ...change({ head: head(m1, CLEAN) }),
        commits: {
          current: [
            commit(c1, [base]),
            commit(c2, [c1]),
            commit(d3, [c2], { tree: treeOf3 }),
            commit(m1, [d3, base], { tree: CLEAN, recomputedTree: CLEAN, parentsOnBase: [base] }),
          ],
          earlier: [commit(c3, [c2])],
        },
        ...pushes(push(alice, c3), push(alice, m1, c3)),
      },
    },
    {
      title: 'the base was left and taken up again after the approval',
      facts: change({
        baseChanges: [
          { at: '2026-03-02T10:40:00Z', from: 'main', to: 'sandbox', by: alice },
          { at: '2026-03-02T10:41:00Z', from: 'sandbox', to: 'main', by: alice },
        ],
      }),
    },
    { title: 'approved before the merge', facts: change({ merged, state: 'merged' }), notes: ['observed-after'] },
    {
      title: 'dismissed after the merge',
      facts: {
        ...change({ merged, state: 'merged' }),
        reviews: [review(1, bob, { dismissed: { by: carol, at: '2026-03-02T10:50:00Z' } })],
      },
    },
  ],
  fails: [
    {
      title: 'the approval is for another commit',
      facts: { reviews: [review(1, bob, { commit: c2 })] },
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'a later approval of an earlier commit is the one that stands',
      facts: { reviews: [review(1, bob), review(2, bob, { commit: c2 })] },
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'amended without carry-over',
      facts: amended(treeOf3),
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'amended with other content',
      settings: { 'carry-over': 'identical-tree' },
      facts: amended(oid('t')),
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'the same tree on another base',
      settings: { 'carry-over': 'identical-tree' },
      facts: {
        ...change({ head: head(d3, treeOf3) }),
        commits: { current: [commit(d3, [oid('newer')], { tree: treeOf3 })], earlier: compliant.commits.current },
        ...pushes(push(alice, c3), push(alice, d3, c3)),
        approvedCommits: [
          { id: c3, tree: treeOf3, mergeBase: base },
          { id: d3, tree: treeOf3, mergeBase: oid('newer') },
        ],
      },
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'an approved commit of which nothing is known',
      settings: { 'carry-over': 'identical-tree' },
      facts: { reviews: [review(1, bob, { commit: oid('gone') })] },
      unknown: ['approvedCommits'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'a clean merge under identical-tree',
      settings: { 'carry-over': 'identical-tree' },
      facts: updated(alice, CLEAN),
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'a merge that holds more',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: updated(alice, oid('more')),
      outcome: 'pending',
      codes: ['approval-stale', 'evil-merge', 'too-few-approvals'],
      about: [m1],
    },
    {
      title: 'a merge that could not be recomputed',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: updated(alice, CLEAN, null),
      outcome: 'pending',
      codes: ['approval-stale', 'evil-merge', 'too-few-approvals'],
    },
    {
      title: 'a commit after the clean merge',
      settings: { 'carry-over': 'clean-base-merge' },
      facts: {
        ...updated(alice, CLEAN),
        ...change({ head: head(m2, oid('t')) }),
        commits: { current: [...updated(alice, CLEAN).commits.current, commit(m2, [m1])], earlier: [] },
        ...pushes(push(alice, m2)),
      },
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'the base was another one',
      facts: change({ baseChanges: [{ at: '2026-03-02T10:45:00Z', from: 'sandbox', to: 'main', by: alice }] }),
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'approved in the second in which the base changed',
      facts: change({ baseChanges: [{ at: '2026-03-02T10:30:01Z', from: 'sandbox', to: 'main', by: alice }] }),
      outcome: 'pending',
      codes: ['approval-stale', 'too-few-approvals'],
    },
    {
      title: 'approved after the merge',
      facts: { ...change({ merged, state: 'merged' }), reviews: [review(1, bob, { at: '2026-03-02T10:50:00Z' })] },
      outcome: 'fail',
      codes: ['approved-after-merge', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'a member of a merge group without approval',
      facts: { reviews: [], run: { ...compliant.run, event: 'merge_group' } },
      outcome: 'fail',
      codes: ['too-few-approvals'],
      about: ['#7'],
    },
  ],
};
