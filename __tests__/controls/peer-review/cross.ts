import { alice, base, bob, by, c3, carol, commit, compliant, dana, push, review } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { change, cross, crossed, d3, pushes } from './scene.js';

export const crosswise: Rows = {
  passes: [
    {
      title: 'cross: each approved the other',
      settings: cross,
      facts: { ...crossed, reviews: [review(1, dana), review(2, alice)] },
    },
    {
      title: 'cross: each approved the other, and an account that is deleted approved too',
      settings: cross,
      facts: { ...crossed, reviews: [review(1, dana), review(2, alice), review(3, null)] },
      notes: ['reviewer-unresolved'],
    },
  ],
  fails: [
    {
      title: 'cross: one of the two approved',
      settings: cross,
      facts: { ...crossed, reviews: [review(1, dana)] },
      outcome: 'pending',
      codes: ['too-few-approvals'],
      about: [c3],
    },
    {
      title: 'cross: one wrote everything',
      settings: cross,
      facts: { ...change({ author: carol }), reviews: [review(1, alice)] },
      outcome: 'pending',
      codes: ['too-few-approvals', 'approver-contributed'],
    },
    {
      title: 'cross: one wrote everything on the head, and another what was replaced',
      settings: { ...cross, approvals: 2 },
      facts: {
        ...change({ author: carol }),
        commits: { ...compliant.commits, earlier: [commit(d3, [base], { author: by(dana), committer: by(dana) })] },
        ...pushes(push(dana, d3), push(alice, c3, d3)),
        reviews: [review(1, alice), review(2, bob)],
      },
      outcome: 'pending',
      codes: ['too-few-approvals', 'approver-contributed'],
      about: ['alice'],
    },
    {
      title: 'cross: who opened it approved',
      settings: cross,
      facts: { ...change({ author: carol }), reviews: [review(1, carol)] },
      outcome: 'pending',
      codes: ['too-few-approvals', 'approver-contributed'],
    },
    {
      title: 'cross: each commit needs somebody else than an account that is deleted',
      settings: cross,
      facts: { ...crossed, reviews: [review(1, dana), review(2, null)] },
      outcome: 'pending',
      codes: ['reviewer-unresolved', 'too-few-approvals'],
      about: [c3],
    },
  ],
};
