import { actions, alice, bob, c2, carol, compliant, dana, eve, review } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { last, objects, two, byDana } from './scene.js';

export const standing: Rows = {
  passes: [
    { title: 'one independent writer approved the head' },
    {
      title: 'the approver commented afterwards',
      facts: { reviews: [review(1, bob), review(2, bob, { opinion: 'commented' })] },
    },
    { title: 'changes requested first, approved later', facts: { reviews: [objects(1, bob), review(2, bob)] } },
    {
      title: 'the objector withdrew, another approved',
      facts: { reviews: [review(1, bob), objects(2, carol, { dismissed: { by: carol, at: null } })] },
    },
    {
      title: 'an independent person dismissed the objection',
      facts: { reviews: [review(1, bob), objects(2, dana, { dismissed: { by: carol, at: null } })] },
    },
    {
      title: 'the objection was dismissed by its contributor, who approved in the end',
      facts: { reviews: [review(1, bob), objects(2, carol, { dismissed: { by: alice, at: null } }), review(3, carol)] },
    },
    {
      title: 'a reader requested changes',
      facts: { reviews: [review(1, bob), objects(2, eve)] },
      notes: ['changes-requested'],
    },
    {
      title: 'a deleted account and a bot requested changes',
      facts: { reviews: [review(1, bob), objects(2, null), objects(3, actions)] },
      notes: ['changes-requested'],
    },
    {
      title: 'objections are ignored',
      settings: { 'changes-requested': 'ignore' },
      facts: { reviews: [review(1, bob), objects(2, carol)] },
      notes: ['changes-requested'],
    },
    { title: 'two people, two approvals', settings: two, facts: { reviews: [review(1, bob), review(2, dana)] } },
    {
      title: 'a contributor took back an objection of her own',
      facts: { ...last(byDana), reviews: [review(1, bob), objects(2, dana, { dismissed: { by: dana, at: null } })] },
    },
    {
      title: 'the author dismissed the objection of an account that is deleted',
      facts: { reviews: [review(1, bob), objects(2, null, { dismissed: { by: alice, at: null } })] },
    },
    {
      title: 'somebody else has an opinion that we do not know',
      facts: { reviews: [review(1, bob), review(2, carol, { opinion: 'unknown' })] },
    },
  ],
  fails: [
    { title: 'nobody reviewed', facts: { reviews: [] }, outcome: 'pending', codes: ['too-few-approvals'] },
    {
      title: 'a comment',
      facts: { reviews: [review(1, bob, { opinion: 'commented' })] },
      outcome: 'pending',
      codes: ['too-few-approvals'],
    },
    {
      title: 'two demanded, one approved twice',
      settings: two,
      facts: { reviews: [review(1, bob), review(2, bob)] },
      outcome: 'pending',
      codes: ['too-few-approvals'],
    },
    {
      title: 'approved, then objected',
      facts: { reviews: [review(1, bob), objects(2, bob)] },
      outcome: 'fail',
      codes: ['changes-requested', 'too-few-approvals', 'approval-superseded'],
      about: ['bob'],
    },
    {
      title: 'the same human objected again, by an account that may only read',
      people: { samePerson: [['carol', 'eve']] },
      facts: { reviews: [review(1, bob), objects(2, carol), objects(3, eve)] },
      outcome: 'fail',
      codes: ['changes-requested'],
    },
    {
      title: 'an objection to an earlier head',
      facts: { reviews: [review(2, bob), objects(1, carol, { commit: c2 })] },
      outcome: 'fail',
      codes: ['changes-requested'],
      about: ['carol'],
    },
    {
      title: 'a contributor objected',
      facts: { ...last(byDana), reviews: [review(1, bob), objects(2, dana)] },
      outcome: 'fail',
      codes: ['changes-requested'],
    },
    {
      title: 'a dismissed objection revives nothing',
      facts: { reviews: [review(1, bob), objects(2, bob, { dismissed: { by: carol, at: null } })] },
      outcome: 'pending',
      codes: ['approval-superseded', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'a dismissed approval',
      facts: { reviews: [review(1, bob, { dismissed: { by: carol, at: null } })] },
      outcome: 'pending',
      codes: ['approval-superseded', 'too-few-approvals'],
    },
    {
      title: 'an opinion that we do not know, after an approval',
      facts: { reviews: [review(1, bob), review(2, bob, { opinion: 'unknown' })] },
      outcome: 'pending',
      codes: ['approval-superseded', 'too-few-approvals'],
    },
    {
      title: 'an opinion that we do not know, after an objection',
      facts: { reviews: [review(3, bob), objects(1, carol), review(2, carol, { opinion: 'unknown' })] },
      outcome: 'fail',
      codes: ['changes-requested'],
    },
    {
      title: 'the author dismissed an objection',
      facts: { reviews: [review(1, bob), objects(2, carol, { dismissed: { by: alice, at: null } })] },
      outcome: 'fail',
      codes: ['objection-dismissed-by-contributor'],
      about: ['alice', 'carol'],
    },
    {
      title: 'nobody knows who dismissed an objection',
      facts: { reviews: [review(1, bob), objects(2, carol, { dismissed: { by: null, at: null } })] },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the author dismissed what may have been an objection',
      facts: {
        reviews: [review(1, bob), review(2, carol, { opinion: 'unknown', dismissed: { by: alice, at: null } })],
      },
      outcome: 'indeterminate',
      codes: ['objection-dismissed-by-contributor'],
    },
    {
      title: 'an objector whose permission is not known',
      facts: {
        reviews: [review(1, bob), objects(2, carol)],
        permissions: compliant.permissions.filter(({ account }) => account === bob),
      },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the author dismissed an approval',
      facts: { reviews: [review(1, bob, { dismissed: { by: alice, at: null } })] },
      outcome: 'pending',
      codes: ['approval-superseded', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'the approval of an account that is deleted was dismissed',
      facts: { reviews: [review(1, null, { dismissed: { by: null, at: null } })] },
      outcome: 'pending',
      codes: ['approval-superseded', 'too-few-approvals'],
      about: ['deleted account'],
    },
    {
      title: 'an account that is deleted approved an earlier head, naming no commit',
      facts: { reviews: [review(1, null, { commit: null })] },
      outcome: 'pending',
      codes: ['reviewer-unresolved', 'approval-stale', 'too-few-approvals'],
      about: ['deleted account'],
    },
  ],
};
