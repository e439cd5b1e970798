import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../src/facts/identity.js';
import { lateApprovals, standingReviews } from '../../src/facts/standing-reviews.js';
import { actions, bob, carol, mallory, people, review, svcRel } from '../support/compliant.js';

const stands = (...reviews: ReturnType<typeof review>[]): readonly string[] =>
  standingReviews(
    reviews,
    identityOf({
      ...people,
      samePerson: [
        ['bob', 'mallory'],
        ['carol', 'svc-rel'],
      ],
    }),
    null,
  ).map(({ account, stands: what }) => `${account?.login ?? 'deleted'} ${what}`);

describe('of a person’s reviews', () => {
  it('the latest stands, by time and then by id, in whatever order they are listed', () => {
    const objection = review(2, bob, { opinion: 'changes-requested', at: '2026-03-02T10:30:01Z' });
    expect(stands(objection, review(1, bob))).toEqual(['bob changes-requested']);
    expect(stands(review(3, bob, { at: '2026-03-02T10:30:01Z' }), objection)).toEqual(['bob approved']);
    expect(stands(review(3, bob, { at: '2026-03-02T10:29:00Z' }), objection)).toEqual(['bob changes-requested']);
  });

  it('those of other accounts count as the person’s own, those of machines do not', () => {
    expect(stands(review(1, bob), review(2, mallory, { opinion: 'changes-requested' }))).toEqual([
      'mallory changes-requested',
    ]);
    expect(stands(review(1, carol, { opinion: 'changes-requested' }), review(2, svcRel))).toEqual([
      'carol changes-requested',
      'svc-rel approved',
    ]);
  });

  it('the objection of one machine is not answered by another', () => {
    expect(stands(review(1, actions, { opinion: 'changes-requested' }), review(2, svcRel))).toEqual([
      'github-actions[bot] changes-requested',
      'svc-rel approved',
    ]);
  });

  it('one without a known opinion ends an approval, answers no objection, and stands for nothing', () => {
    const odd = (own: Parameters<typeof review>[2] = {}) => review(3, bob, { opinion: 'unknown', ...own });
    const dismissed = { by: carol, at: null };
    const objection = review(1, bob, { opinion: 'changes-requested' });
    expect(stands(odd())).toEqual(['bob nothing']);
    expect(stands(review(1, bob), odd())).toEqual(['bob nothing']);
    expect(stands(objection, odd())).toEqual(['bob changes-requested']);
    expect(stands(objection, odd({ dismissed }))).toEqual(['bob nothing']);
    expect(stands(review(1, bob), odd({ opinion: 'commented' }))).toEqual(['bob approved']);
  });

  it('a dismissed one revives nothing', () => {
    const dismissed = { by: carol, at: null };
    expect(stands(review(1, bob), review(2, bob, { dismissed }))).toEqual(['bob nothing']);
    expect(stands(review(1, bob, { opinion: 'changes-requested', dismissed }))).toEqual(['bob nothing']);
  });

  it('the latest approval speaks for the person, whichever accounts approved before', () => {
    expect(stands(review(1, bob), review(2, mallory), review(3, bob))).toEqual(['bob approved']);
  });

  it('an approval that was given up is told, one that was repeated is not', () => {
    const superseded = (...reviews: ReturnType<typeof review>[]) =>
      standingReviews(reviews, identityOf(people), null).map((each) => each.superseded);
    const objection = review(2, bob, { opinion: 'changes-requested' });
    expect([superseded(review(1, bob), objection), superseded(objection)]).toEqual([[true], [false]]);
    expect([superseded(review(1, bob), objection, review(3, bob)), superseded(review(1, bob))]).toEqual([
      [false],
      [false],
    ]);
  });

  it('all accounts are told, each once', () => {
    const samePerson = [['bob', 'mallory']];
    const reviews = [review(1, bob), review(2, mallory, { opinion: 'changes-requested' }), review(3, bob)];
    const [own] = standingReviews(reviews, identityOf({ ...people, samePerson }), null);
    expect(own?.accounts).toEqual([bob, mallory]);
    expect(standingReviews([review(1, null)], identityOf(people), null).map(({ accounts }) => accounts)).toEqual([[]]);
  });

  it('dismissed after the merge, it stands as of the merge', () => {
    const merged = { at: '2026-03-02T10:30:05Z' };
    const of = (at: string | null) =>
      standingReviews([review(1, bob, { dismissed: { by: carol, at } })], identityOf(people), merged).map(
        (each) => `${each.account?.login ?? ''} ${each.stands}`,
      );
    expect(['2026-03-02T10:30:06Z', '2026-03-02T10:30:05Z', null].map(of)).toEqual([
      ['bob approved'],
      ['bob nothing'],
      ['bob nothing'],
    ]);
  });

  it('every one of a deleted account stands for itself', () => {
    expect(stands(review(1, null), review(2, null, { opinion: 'changes-requested' }))).toEqual([
      'deleted approved',
      'deleted changes-requested',
    ]);
  });

  it('those after the merge are as if they had not been', () => {
    const merged = { at: '2026-03-02T10:30:05Z' };
    const reviews = [review(5, bob), review(6, carol), review(7, bob, { opinion: 'changes-requested' })];
    const found = standingReviews(reviews, identityOf(people), merged);
    expect(found.map(({ account }) => account)).toEqual([bob]);
    expect(lateApprovals(reviews, merged).map(({ by }) => by)).toEqual([carol]);
    expect(lateApprovals([review(1, bob, { at: 'some day' })], merged)).toHaveLength(1);
  });
});
