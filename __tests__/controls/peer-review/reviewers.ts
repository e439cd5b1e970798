import { unavailable, unknown } from '../../../src/facts/observed.js';
import { actions, bob, compliant, dana, eve, review, svcRel } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';

export const reviewers: Rows = {
  passes: [
    { title: 'a listed reviewer, in other letters', settings: { reviewers: { users: ['BOB'] } } },
    {
      title: 'the unknown permission of one of two approvers cannot matter',
      facts: {
        reviews: [review(1, bob), review(2, dana)],
        permissions: compliant.permissions.map((each) =>
          each.account === dana ? { ...each, level: unknown(unavailable('dana', '404')) } : each,
        ),
      },
    },
    { title: 'every conversation is resolved', settings: { 'resolved-conversations': true } },
    {
      title: 'conversations are not asked for',
      unknown: ['conversations', 'codeOwners', 'files', 'teams', 'approvedCommits', 'run'],
    },
  ],
  fails: [
    {
      title: 'a reader approved',
      facts: { reviews: [review(1, eve)] },
      outcome: 'pending',
      codes: ['reviewer-not-authorised', 'too-few-approvals'],
      about: ['eve'],
    },
    {
      title: 'not on the list',
      settings: { reviewers: { users: ['carol'], teams: ['acme/finance'] } },
      outcome: 'pending',
      codes: ['reviewer-not-authorised', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'an app approved',
      facts: { reviews: [review(1, actions)] },
      outcome: 'pending',
      codes: ['reviewer-not-human', 'too-few-approvals'],
      about: ['github-actions[bot]'],
    },
    {
      title: 'a machine account approved',
      facts: { reviews: [review(1, svcRel)] },
      outcome: 'pending',
      codes: ['reviewer-not-human', 'too-few-approvals'],
      about: ['svc-rel'],
    },
    {
      title: 'a deleted account approved',
      facts: { reviews: [review(1, null)] },
      outcome: 'pending',
      codes: ['reviewer-unresolved', 'too-few-approvals'],
    },
    {
      title: 'permissions are not known',
      unknown: ['permissions'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the teams of reviewers are not known',
      settings: { reviewers: { teams: ['acme/finance'] } },
      unknown: ['teams'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'a team that was not read',
      settings: { reviewers: { teams: ['acme/ops'] } },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    { title: 'pushes are not known', unknown: ['pushes'], outcome: 'indeterminate', codes: ['fact-unavailable'] },
    {
      title: 'an open conversation',
      settings: { 'resolved-conversations': true },
      facts: { conversations: { unresolved: 2 } },
      outcome: 'pending',
      codes: ['conversation-unresolved'],
    },
    {
      title: 'conversations are not known',
      settings: { 'resolved-conversations': true },
      unknown: ['conversations'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'not on the list of users, and no team is named',
      settings: { reviewers: { users: ['carol'] } },
      outcome: 'pending',
      codes: ['reviewer-not-authorised', 'too-few-approvals'],
      about: ['bob'],
    },
    {
      title: 'not on the list, and the permission was not asked for',
      settings: { reviewers: { users: ['carol'] } },
      facts: { permissions: [] },
      outcome: 'pending',
      codes: ['reviewer-not-authorised', 'too-few-approvals'],
    },
  ],
};
