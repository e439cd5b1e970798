import { describe, expect, it } from '@jest/globals';
import { peerReview } from '../../src/controls/peer-review.js';
import { actions, alice, bob, c2, c3, carol, dana, eve, review, svcRel } from '../support/compliant.js';
import { judge, type Given } from '../support/control-tester.js';
import { byDana, change, cross, crossed, finance, last, m1, merged, objects, updated } from './peer-review/scene.js';
import { told } from './told.js';

const said = (given: Omit<Given, 'title'>): readonly string[] => told(judge(peerReview, given).reasons);
const noted = (given: Omit<Given, 'title'>): readonly string[] => told(judge(peerReview, given).notes);

const tooFew = 'too-few-approvals | #7 | 1 of people with write permission | 0';
const by = (...reviews: ReturnType<typeof review>[]) => ({ facts: { reviews } });

describe('peer-review says', () => {
  it.each<[string, Omit<Given, 'title'>, readonly string[]]>([
    ['nobody approved', by(), [tooFew]],
    [
      'nobody of those who are named approved',
      { settings: { reviewers: { users: ['carol'], teams: ['acme/finance'] } } },
      [
        `${tooFew} | who: carol acme/finance`,
        'reviewer-not-authorised | bob | one of carol, acme/finance | not one of them | who: carol acme/finance',
      ],
    ],
    [
      'a reader approved',
      by(review(1, eve)),
      [tooFew, 'reviewer-not-authorised | eve | write permission | read permission | who: '],
    ],
    [
      'machines and an account that is deleted approved',
      by(review(1, actions), review(2, svcRel), review(3, null)),
      [
        tooFew,
        'reviewer-not-human | github-actions[bot] | a human | bot',
        'reviewer-not-human | svc-rel | a human | a machine account',
        'reviewer-unresolved | deleted account | an account | none',
      ],
    ],
    [
      'an earlier head was approved, once by an account that is deleted',
      by(review(1, bob, { commit: c2 }), review(2, null, { commit: null })),
      [
        tooFew,
        `approval-stale | bob | ${c3} | ${c2} | who: bob`,
        'reviewer-unresolved | deleted account | an account | none',
        `approval-stale | deleted account | ${c3} | no commit | who: `,
      ],
    ],
    [
      'another base was approved',
      { facts: change({ baseChanges: [{ at: '2026-03-02T10:50:00Z', from: 'develop', to: 'main', by: alice }] }) },
      [tooFew, 'approval-stale | bob | base main | base develop | who: bob'],
    ],
    [
      'the base was merged, and not cleanly',
      { settings: { 'carry-over': 'clean-base-merge' }, facts: updated(alice, 'evil') },
      [
        tooFew,
        `approval-stale | bob | ${m1} | ${c3} | who: bob`,
        `evil-merge | ${m1} | the tree of a clean merge of the base | another tree`,
      ],
    ],
    [
      'a contributor approved',
      { facts: { ...last(byDana), reviews: [review(1, dana), review(2, alice)] } },
      [
        tooFew,
        `approver-contributed | dana | somebody who did not contribute | authored ${c3}`,
        'approver-contributed | alice | somebody who did not contribute | opened',
      ],
    ],
    [
      'nobody saw a commit that others than its author should have seen',
      { settings: cross, facts: { ...crossed, reviews: [review(1, dana)] } },
      [`too-few-approvals | #7 ${c3} | 1 of somebody who had no hand in the commit | 0`],
    ],
    [
      'people objected after they had approved, and another approval was dismissed',
      by(
        review(1, bob),
        objects(2, bob),
        review(3, dana, { dismissed: { by: carol, at: null } }),
        objects(4, carol, { commit: null }),
      ),
      [
        `changes-requested | bob |  | requested changes to ${c3} | who: bob`,
        'changes-requested | carol |  | requested changes to no commit | who: carol',
        tooFew,
        'approval-superseded | bob | an approval as the latest review | requested changes since: 2026-03-02T10:30:02Z | who: bob',
        'approval-superseded | dana | an approval as the latest review | dismissed since: 2026-03-02T10:30:03Z | who: dana',
      ],
    ],
    [
      'objections were dismissed by the author, and by nobody knows whom',
      by(
        review(1, bob),
        objects(2, carol, { dismissed: { by: alice, at: null } }),
        objects(3, dana, { dismissed: { by: null, at: null } }),
      ),
      [
        'objection-dismissed-by-contributor | alice carol | a dismissal by somebody who did not contribute | dismissed by alice | who: carol',
        'fact-unavailable | dana |  | who dismissed the objection is not told',
      ],
    ],
    [
      'seats are empty',
      {
        settings: {
          seats: [...finance.seats, { name: 'any', approvals: 3 }, { name: 'risk', users: ['dana', 'carol'] }],
        },
      },
      [
        'seat-unfilled | finance | 1 from acme/finance | too few that fit | who: acme/finance',
        'seat-unfilled | any | 3 from everyone with the permission | too few that fit | who: ',
        'seat-unfilled | risk | 1 from dana, carol | too few that fit | who: dana carol',
      ],
    ],
  ])('%s', (_, given, reasons) => {
    expect(said(given)).toEqual(reasons);
  });

  it('no rejection while it is not known whether approvals are missing', () => {
    const given: Omit<Given, 'title'> = {
      settings: { reviewers: { teams: ['acme/ops'] } },
      facts: { ...change({ state: 'merged', merged }), reviews: [review(1, bob), review(2, svcRel)] },
    };
    expect(judge(peerReview, given).outcome).toBe('indeterminate');
    expect(said(given)).toEqual(['fact-unavailable | members of acme/ops |  | not read']);
  });

  it('how many conversations are open', () => {
    const given = { settings: { 'resolved-conversations': true }, facts: { conversations: { unresolved: 2 } } };
    expect(said(given)).toEqual(['conversation-unresolved | #7 | 0 | 2']);
  });
});

describe('peer-review notes', () => {
  it.each<[string, Omit<Given, 'title'>, readonly string[]]>([
    [
      'objections of those who have no say, as long as they are not taken back',
      by(review(1, bob), objects(2, eve), objects(3, null), objects(4, svcRel, { dismissed: { by: alice, at: null } })),
      [
        `changes-requested | eve |  | requested changes to ${c3} | who: eve`,
        `changes-requested | deleted account |  | requested changes to ${c3} | who: deleted account`,
      ],
    ],
    [
      'who approved after the merge',
      {
        facts: {
          ...change({ state: 'merged', merged }),
          reviews: [
            review(1, bob),
            review(2, dana, { at: '2026-03-02T10:50:00Z' }),
            review(3, null, { at: '2026-03-02T10:51:00Z' }),
          ],
        },
      },
      [
        'approved-after-merge | dana | before 2026-03-02T10:40:00Z | 2026-03-02T10:50:00Z',
        'approved-after-merge | deleted account | before 2026-03-02T10:40:00Z | 2026-03-02T10:51:00Z',
        'observed-after | permissions teams | 2026-03-02T10:40:00Z | now',
      ],
    ],
    ['no rejection while approvals are missing', by(review(1, eve)), []],
    ['no objection that blocks', by(review(1, bob), objects(2, carol)), []],
  ])('%s', (_, given, notes) => {
    expect(noted(given)).toEqual(notes);
  });
});
