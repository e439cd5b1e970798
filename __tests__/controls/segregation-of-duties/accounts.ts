import { alice, bob, dependabot, review, svcRel } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { change, coAuthored, pairs, pushedBy } from './scene.js';

export const accounts: Rows = {
  passes: [
    {
      title: 'a name that no account has, and nobody approved yet',
      settings: pairs(['author', 'approver']),
      facts: { ...coAuthored(alice), ...change({ author: null }), ...pushedBy(null), reviews: [] },
    },
  ],
  fails: [
    {
      title: 'an app opened it, and nobody approved yet',
      settings: pairs(['author', 'approver'], ['requester', 'ticket-approver']),
      facts: { ...change({ author: dependabot }), reviews: [] },
      outcome: 'indeterminate',
      codes: ['initiator-unknown'],
    },
    {
      title: 'a machine approved beside the author',
      facts: { reviews: [review(1, alice), review(2, svcRel)] },
      outcome: 'fail',
      codes: ['author-approved'],
      about: ['alice'],
    },
    {
      title: 'who approved contributed by a machine of theirs',
      people: { samePerson: [['bob', 'svc-rel']] },
      facts: pushedBy(svcRel),
      outcome: 'fail',
      codes: ['same-person'],
      about: ['bob', 'svc-rel'],
    },
    {
      title: 'who approved contributed by two accounts, this one too',
      people: { samePerson: [['alice', 'bob']] },
      facts: pushedBy(bob),
      outcome: 'fail',
      codes: ['author-approved'],
      about: ['bob'],
    },
  ],
};
