import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deployment as control } from '../../src/controls/deployment.js';
import type { Account } from '../../src/facts/account.js';
import type { Deployment, EnvironmentReview, Way } from '../../src/facts/deployment.js';
import { known } from '../../src/facts/observed.js';
import type { RecordSeen } from '../../src/facts/record-seen.js';
import { alice, bob, carol, dana } from '../support/accounts.js';
import { judge } from '../support/control-tester.js';
import { absentRecord, artifact, built, d0, d1, d2, deployment, ended, recordOf, refusedRecord, unread, unreadableRecord, way } from '../support/deployed.js'; // prettier-ignore

const people: readonly Account[] = [alice, bob, carol, dana];

const authors = fc.subarray([...people], { minLength: 1, maxLength: 2 });

const record = (commit: string): fc.Arbitrary<RecordSeen> =>
  fc.oneof(
    { weight: 12, arbitrary: authors.map((by) => recordOf(commit, { authors: by })) },
    { weight: 1, arbitrary: fc.constant(recordOf(commit, { verdict: 'fail' })) },
    { weight: 1, arbitrary: fc.constantFrom(absentRecord, refusedRecord, unreadableRecord) },
  );

const direction = fc.constantFrom<Way['direction']>('forward', 'forward', 'forward', 'diverged', 'rollback');

const reviews = fc
  .array(
    fc.tuple(fc.constantFrom(...people), fc.constantFrom('approved' as const, 'approved' as const, 'pending' as const)),
    { maxLength: 4 },
  ) // prettier-ignore
  .map((list) => list.map(([by, state]): EnvironmentReview => ({ by, state })));

const drawn: fc.Arbitrary<Deployment> = fc
  .record({
    first: record(d1),
    second: record(d2),
    direction,
    reviews,
    by: fc.option(fc.constantFrom(...people)),
    isEnded: fc.boolean(),
  }) // prettier-ignore
  .map(({ first, second, direction: leads, reviews: answers, by, isEnded }) =>
    deployment({
      record: second,
      way: known(way({ direction: leads, commits: leads === 'rollback' ? [] : [{ commit: d1, record: first }, { commit: d2, record: second }] })), // prettier-ignore
      reviews: known(answers),
      deployer: by === null ? { by: 'pipeline' } : { by: 'person', account: by },
      outcome: isEnded ? ended() : null,
    }),
  );

const STRICT = {
  approvals: 1,
  artifacts: 1,
  provenance: 'required',
  last: 'record',
  records: 'signature',
  protection: { reviewers: 1 },
};

const passes = (given: Deployment, settings: object = STRICT): boolean =>
  judge(control, { facts: { deployment: given }, settings: settings as Readonly<Record<string, unknown>> }).outcome ===
  'pass';

const runs = { numRuns: 400 };

/** What is worse must not pass where what is better does not. */
const neverHelps = (worse: (given: Deployment) => readonly Deployment[]): void => {
  fc.assert(
    fc.property(drawn, (given) => {
      for (const each of worse(given)) expect(passes(each) && !passes(given)).toBe(false);
    }),
    runs,
  );
};

const withRecord = (given: Deployment, commit: string, seen: (was: RecordSeen) => RecordSeen): Deployment => ({
  ...given,
  record: commit === given.commit ? seen(given.record) : given.record,
  way: given.way.known
    ? known({
        ...given.way.value,
        commits: given.way.value.commits.map((each) =>
          each.commit === commit ? { commit, record: seen(each.record) } : each,
        ),
      })
    : given.way,
});

describe('whatever is deployed', () => {
  it('some of it passes and some does not, or the properties below would say nothing', () => {
    const outcomes = fc.sample(drawn, { numRuns: 300, seed: 1 }).map((given) => passes(given));
    expect(outcomes.filter((each) => each).length).toBeGreaterThan(20);
    expect(outcomes.filter((each) => !each).length).toBeGreaterThan(20);
  });

  it.each([
    ['absent', absentRecord],
    ['refused', refusedRecord],
    ['unreadable', unreadableRecord],
  ] as const)('nothing passes with a record that is %s', (_, bad) => {
    fc.assert(
      fc.property(drawn, (given) => {
        expect(passes(withRecord(given, d2, () => bad))).toBe(false);
        const isOnWay = given.way.known && given.way.value.commits.length > 0;
        if (isOnWay) expect(passes(withRecord(given, d1, () => bad))).toBe(false);
      }),
      runs,
    );
  });

  it('one more author never helps', () => {
    neverHelps((given) =>
      people.flatMap((author) =>
        [d1, d2].map((commit) =>
          withRecord(given, commit, (was) =>
            was.state === 'verified' ? { ...was, authors: [...was.authors, author] } : was,
          ),
        ),
      ),
    );
  });

  it('one approval less never helps, and a refusal neither', () => {
    neverHelps((given) => {
      const list = given.reviews.known ? given.reviews.value : [];
      const refused: EnvironmentReview = { by: dana, state: 'rejected' };
      return [
        ...list.map((_, at) => ({ ...given, reviews: known(list.filter((__, index) => index !== at)) })),
        { ...given, reviews: known([...list, refused]) },
      ];
    });
  });

  it('nothing passes of which a part is not known', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const blind: readonly Partial<Deployment>[] = [
          { last: unread('deployments') },
          { way: unread('way') },
          { reviews: unread('reviews') },
          { protection: unread('protection') },
          { artifacts: [{ ...artifact(), provenance: unread('provenance') }] },
          { artifacts: [artifact(built()), { ...artifact(), name: 'b', provenance: unread('provenance') }] },
          { deployer: { by: 'person', account: null } },
        ];
        for (const part of blind) expect(passes({ ...given, ...part })).toBe(false);
      }),
      runs,
    );
  });

  it('a person never helps where the pipeline does not', () => {
    neverHelps((given) =>
      given.deployer.by === 'person' ? [] : [{ ...given, deployer: { by: 'person', account: bob } }],
    );
  });

  it('looser settings never block what stricter ones let through', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        if (passes(given)) expect(passes(given, {})).toBe(true);
      }),
      runs,
    );
  });

  it('an outcome that is no success never passes', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom('failure' as const, 'cancelled' as const, 'unknown' as const),
        (given, status) => {
          expect(passes({ ...given, outcome: ended({ status }) })).toBe(false);
          expect(passes({ ...given, outcome: ended({ gateRecord: null }) })).toBe(false);
        },
      ),
      runs,
    );
  });

  it('a way that begins elsewhere than what stands there never passes', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(d1, d2, null), (given, from) => {
        if (given.way.known && from !== d0)
          expect(passes({ ...given, way: known({ ...given.way.value, from }) })).toBe(false);
      }),
      runs,
    );
  });
});
