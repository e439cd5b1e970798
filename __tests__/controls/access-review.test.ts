import { describe, expect, it } from '@jest/globals';
import { access } from '../../src/controls/access.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import { alice, carol, eve } from '../support/accounts.js';
import { accessWith, expectedText, file, hidden, now, parsed } from '../support/access.js';
import { judge, withFacts } from './scene.js';

const nobody: People = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };

interface Own {
  readonly by?: readonly string[];
  readonly authors?: readonly string[];
  readonly at?: string;
}

const verdict = (own: Own, review = '{every: 90d, by: {users: [carol, olga]}}', given: object = {}) => {
  const text = expectedText.replace(/^review: .*$/mu, `review: ${review}`);
  const last = { pull: 12, at: '2026-10-01T09:00:00Z', by: ['carol'], authors: ['olga'], ...own };
  const asked = accessWith({}, file(parsed(text), { review: known(last) }));
  const { people = nobody, teams = [] } = given as { people?: People; teams?: [] };
  return judge(access, withFacts({ access: asked, clock: { now }, teams }), {}, { people });
};

const codes = ({ outcome, reasons }: ReturnType<typeof verdict>) => [outcome, ...reasons.map(({ code }) => code)];

describe('the review of the expected state', () => {
  it('stands, and says who and until when', () => {
    const { outcome, notes } = verdict({});
    expect(outcome).toBe('pass');
    expect(notes).toContainEqual({
      code: 'access-review-standing',
      about: ['.github/access.yml', 'carol'],
      needed: 'again by 2026-12-30',
      found: '#12 of 2026-10-01, approved by carol',
    });
  });

  it('holds to the second, and not longer', () => {
    expect(verdict({ at: '2026-08-30T12:00:00Z' }).outcome).toBe('pass');
    expect(codes(verdict({ at: '2026-08-30T11:59:59Z' }))).toEqual(['fail', 'access-review-overdue']);
  });

  it.each<[string, Own, string]>([
    ['nobody', { by: [] }, 'access-review-incomplete'],
    ['somebody whom the file does not name', { by: ['dana'] }, 'access-review-incomplete'],
    ['its author alone', { by: ['olga'] }, 'access-review-by-author'],
    ['its author in other letters', { by: ['OLGA'] }, 'access-review-by-author'],
  ])('does not count by %s', (_, own, code) => {
    expect(codes(verdict(own))).toEqual(['fail', code]);
  });

  it('counts each person once, and second accounts of an author never', () => {
    const people: People = {
      ...nobody,
      samePerson: [
        ['carol', 'carol-adm'],
        ['olga', 'olga-adm'],
      ],
    };
    const two = '{every: 90d, by: {users: [carol, carol-adm, olga-adm]}, approvals: 2}';
    expect(codes(verdict({ by: ['carol', 'carol-adm'] }, two, { people }))).toEqual([
      'fail',
      'access-review-incomplete',
    ]);
    expect(codes(verdict({ by: ['carol', 'olga-adm'] }, two, { people }))).toEqual(['fail', 'access-review-by-author']);
    expect(verdict({ by: ['carol', 'olga-adm'], authors: ['x'] }, two, { people }).outcome).toBe('pass');
  });

  it('does not count by a machine', () => {
    const any = '{every: 90d, by: {}}';
    expect(codes(verdict({ by: ['helper[bot]'] }, any))).toEqual(['fail', 'access-review-incomplete']);
    expect(verdict({ by: ['anybody'] }, any).outcome).toBe('pass');
  });

  it('does not count by whom alone the file is about', () => {
    const alone = accessWith(
      {},
      file(parsed('version: 1\nadmins: [olga]\nreview: {every: 90d, by: {users: [olga]}}\n'), {
        review: known({ pull: 3, at: '2026-11-01T00:00:00Z', by: ['olga'], authors: ['alice'] }),
      }),
    );
    const found = judge(access, withFacts({ access: alone, clock: { now }, teams: [] }), {}, { people: nobody });
    expect(codes(found)).toEqual(['fail', 'access-review-of-oneself']);
  });

  it('counts members of a team, and knows that it does not know them', () => {
    const team = '{every: 90d, by: {teams: [acme/audit]}}';
    const teams = [{ name: 'acme/audit', members: known([carol, eve]) }];
    expect(verdict({}, team, { teams }).outcome).toBe('pass');
    expect(codes(verdict({ by: [alice.login] }, team, { teams }))).toEqual(['fail', 'access-review-incomplete']);
    const unseen = verdict({}, team, { teams: [{ name: 'acme/audit', members: hidden }] });
    expect(codes(unseen)).toEqual(['indeterminate', 'fact-unavailable']);
    expect(unseen.reasons[0]?.about).toEqual(['acme/audit', 'review']);
    // Whoever approved for a certain reason needs no team.
    expect(codes(verdict({ by: [] }, team, { teams: [{ name: 'acme/audit', members: hidden }] }))).toEqual([
      'fail',
      'access-review-incomplete',
    ]);
  });

  it('is missing where no pull request made the newest change, and unknown where that is not told', () => {
    const found = (review: Parameters<typeof file>[1]) =>
      judge(
        access,
        withFacts({ access: accessWith({}, file(parsed(expectedText), review)), clock: { now }, teams: [] }),
        {},
        { people: nobody },
      );
    expect(codes(found({ review: known(null) }))).toEqual(['fail', 'access-review-missing']);
    const why = unavailable('review', 'GET answered 403');
    expect(found({ review: unknown(why) })).toMatchObject({
      outcome: 'indeterminate',
      reasons: [{ code: 'fact-unavailable', about: ['review'], found: 'GET answered 403' }],
    });
  });
});
