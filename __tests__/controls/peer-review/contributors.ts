import {
  alice,
  base,
  bob,
  by,
  byHost,
  c2,
  c3,
  dana,
  dependabot,
  nobody,
  oid,
  push,
  review,
} from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { change, pushes, last, d3, amended, treeOf3 } from './scene.js';

export const contributors: Rows = {
  passes: [
    {
      title: 'a contributor approved, and somebody independent',
      facts: { ...pushes(push(bob, c3)), reviews: [review(1, bob), review(2, dana)] },
      notes: ['approver-contributed'],
    },
    { title: 'the author edited in the browser', facts: last(byHost(alice)) },
    { title: 'a trailer whose address nobody has', facts: last({ coAuthors: [nobody('x@y.example')] }) },
    {
      title: 'the pusher stands for a name without account',
      settings: { unattributed: 'pusher' },
      facts: last({ author: nobody('a@laptop') }),
    },
    {
      title: 'the name was mended, and its pusher is known',
      facts: { ...amended(treeOf3, { author: nobody('a@laptop') }), reviews: [review(1, bob, { commit: d3 })] },
    },
    {
      title: 'a trusted app',
      people: { trustedApps: ['dependabot'] },
      facts: { ...change({ author: dependabot }), ...pushes(push(dependabot, c3)) },
    },
    { title: 'an app whose initiator is told', facts: change({ author: dependabot, initiator: alice }) },
    { title: 'a fork', facts: { pushes: { source: 'fork', owner: alice } } },
    { title: 'a push of the branch before it held a commit', facts: pushes(push(bob, base), push(alice, c3, base)) },
  ],
  fails: [
    {
      title: 'the approver pushed',
      facts: pushes(push(bob, c3)),
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'the approver committed',
      facts: last({ committer: by(bob) }),
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: 'the approver is a co-author',
      facts: last({ ...byHost(alice), coAuthors: [by(bob)] }),
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: 'the approver wrote what was squashed away',
      facts: { ...amended(oid('t'), { author: by(bob) }), reviews: [review(1, bob, { commit: d3 })] },
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: 'the approver is behind the app',
      facts: change({ author: dependabot, initiator: bob }),
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: 'the approver owns the fork',
      facts: { pushes: { source: 'fork', owner: bob } },
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: "the approver is the author's other account",
      people: {
        samePerson: [
          ['alice', 'dana'],
          ['dana', 'bob'],
        ],
      },
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'an app, and nobody knows who started it',
      facts: change({ author: dependabot }),
      outcome: 'indeterminate',
      codes: ['initiator-unknown'],
      about: ['dependabot[bot]'],
    },
    {
      title: 'a user account in the name of a trusted app',
      people: { trustedApps: ['bob'] },
      facts: change({ author: bob }),
      outcome: 'pending',
      codes: ['approver-contributed', 'too-few-approvals'],
    },
    {
      title: 'a name without account',
      facts: last({ author: nobody('a@laptop') }),
      outcome: 'indeterminate',
      codes: ['contributor-unattributed'],
      about: [c3],
    },
    {
      title: 'a deleted account opened it',
      facts: change({ author: null }),
      outcome: 'indeterminate',
      codes: ['contributor-unattributed'],
      about: ['#7'],
    },
    {
      title: 'a deleted account pushed',
      facts: pushes(push(null, c3)),
      outcome: 'indeterminate',
      codes: ['contributor-unattributed'],
    },
    {
      title: 'a commit that no push brought',
      facts: pushes(push(alice, c2)),
      outcome: 'indeterminate',
      codes: ['contributor-unattributed'],
      about: [c3],
    },
    {
      title: 'nobody stands for the name',
      settings: { unattributed: 'pusher' },
      facts: { ...last({ author: nobody('a@laptop') }), ...pushes(push(null, c3)) },
      outcome: 'indeterminate',
      codes: ['contributor-unattributed'],
    },
  ],
};
