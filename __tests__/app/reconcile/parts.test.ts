import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openParts } from '../../../src/app/reconcile/open-parts.js';
import { newRewrites, sinceOf } from '../../../src/app/reconcile/rewrites.js';
import { nextStretch, walk, walkedOf } from '../../../src/app/reconcile/walk.js';
import type { Checkpoint } from '../../../src/app/reconcile/checkpoints.js';
import type { BranchLine, SeenCommit } from '../../../src/app/ports.js';
import type { Finding } from '../../../src/decision/types.js';
import { known, unavailable, unknown, type Reason } from '../../../src/facts/observed.js';
import type { Line } from '../../../src/facts/line.js';
import { NOW, digestOf, id, line, merged, passing, rewrite } from '../../controls/line-scene.js';
import { withFacts } from '../../controls/scene.js';

const seen = (number: number, own: Partial<SeenCommit> = {}): SeenCommit => ({
  commit: id(number),
  parents: number === 1 ? [] : [id(number - 1)],
  at: NOW,
  pulls: [],
  statuses: [],
  ...own,
});

const numberOf = (commit: string): number => Number.parseInt(commit.slice(-8), 16);

/** A branch of commits without end, in pages of a hundred. */
const branch = (allowance: number | null = null) => {
  const asked: string[] = [];
  const page: BranchLine['page'] = (_, from) => {
    asked.push(from);
    const top = numberOf(from);
    return Promise.resolve(Array.from({ length: Math.min(100, top) }, (_each, index) => seen(top - index)));
  };
  const unused = (): never => {
    throw new Error('not asked for');
  };
  const rest = { tip: unused, commits: unused, rewrites: unused, branches: unused, writer: unused };
  const line: BranchLine = { ...rest, page, allowance: () => allowance };
  return { asked, line };
};

const guarded = { repository: 'acme/pay', branch: 'main', context: 'countersign (main)' };

const walked = async (tip: number, reconciled: readonly number[], since: number | null) => {
  const { line: reader, asked } = branch();
  const ends = { reconciled: new Set(reconciled.map(id)), since: since === null ? null : id(since) };
  const way = await walk({ line: reader, left: () => 1 }, guarded, id(tip), ends);
  return { from: way.from, count: way.walked.length, asked: asked.length };
};

describe('walk', () => {
  it.each([
    [900, [500], null, 'checkpoint', 400, 4],
    [900, [900], null, 'checkpoint', 0, 0],
    [900, [300, 700], null, 'checkpoint', 200, 2],
    [900, [], 650, 'since', 250, 3],
    [900, [], null, 'beginning', 900, 9],
    [900, [9999], 650, 'since', 250, 9],
    [900, [640], 650, 'checkpoint', 260, 3],
    [900, [9999], null, 'beginning', 900, 9],
  ] as const)('from %i, reconciled %j, since %j: %s', async (tip, reconciled, since, from, count, asked) => {
    const found = await walked(tip, reconciled, since);
    expect(found).toMatchObject({ from, count });
    expect(found.asked).toBe(asked);
  });

  it('never looks at less for a checkpoint that is none of this line', async () => {
    const numbers = fc.integer({ min: 1, max: 400 });
    const given = fc.record({
      tip: numbers,
      real: fc.array(numbers, { maxLength: 1 }),
      forged: fc.array(fc.integer({ min: 10_000, max: 20_000 }), { maxLength: 5 }),
      since: fc.option(numbers, { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ tip, real, forged, since }) => {
        const without = await walked(tip, real, since);
        const withForged = await walked(tip, [...real, ...forged], since);
        expect(withForged.count).toBeGreaterThanOrEqual(without.count);
      }),
    );
  });

  it.each([
    ['too few requests are left', 99, 1],
    ['the time is over', null, 0],
  ])('stops where %s', async (found, allowance, time) => {
    const ends = { reconciled: new Set<string>(), since: null };
    const walking = { line: branch(allowance).line, left: () => time };
    await expect(walk(walking, guarded, id(300), ends)).rejects.toThrow(found);
  });

  it('takes the status and the pull requests of the branch alone', () => {
    const url = `https://github.com/acme/pay/actions/runs/12/attempts/2#sha256-${digestOf(1)}`;
    const status = { context: guarded.context, state: 'success', description: '', url, creator: 5, at: NOW } as const;
    const pulls = [
      { number: 1, base: 'main' },
      { number: 2, base: 'release/1' },
    ];
    const one = walkedOf(seen(2, { pulls, statuses: [{ ...status, context: 'other' }, status] }), guarded);
    expect(one.commit.pulls).toEqual([1]);
    expect(one.commit.status).toEqual({ context: guarded.context, state: 'success', digest: digestOf(1), creator: 5 });
    expect(one.run).toEqual({ id: 12, attempt: 2 });
  });
});

describe('nextStretch', () => {
  const of = (length: number, withStatus: (index: number) => boolean) =>
    Array.from({ length }, (_, index) => ({
      commit: merged(index + 1, withStatus(index) ? {} : { status: null }),
      run: null,
    }));

  it('ends where a push ended, if that is near', () => {
    expect(nextStretch(of(450, () => false))).toHaveLength(450);
    expect(nextStretch(of(900, () => true))).toHaveLength(450);
    expect(nextStretch(of(900, (index) => index === 399))).toHaveLength(400);
    expect(nextStretch(of(900, (index) => index === 300))).toHaveLength(450);
  });
});

const reason = (number: number): Reason => ({ code: 'record-missing', about: [id(number)] });
const finding = (own: Partial<Finding>): Finding => ({
  control: 'reconciliation',
  version: 1,
  enforcement: 'enforce',
  outcome: 'fail',
  reasons: [],
  notes: [],
  rules: [],
  ...own,
});
const open = (given: Line, own: Partial<Finding>) =>
  openParts({ facts: withFacts({ line: given, clock: { now: NOW } }), findings: [finding(own)] });

describe('openParts', () => {
  const given = line([merged(1), merged(2)], { carried: [merged(7), merged(8)], rewrites: known([rewrite()]) });

  it('keeps what there is a reason against, of this stretch and of earlier ones', () => {
    const found = open(given, { reasons: [reason(2), reason(7), { code: 'branch-rewritten', about: [id(9)] }] });
    expect(found?.commits.map(({ commit }) => commit)).toEqual([id(7), id(2)]);
    expect(found?.rewrites).toHaveLength(1);
  });

  it('lets go what was accepted', () => {
    expect(open(given, { outcome: 'waived', reasons: [reason(2)] })).toEqual({ commits: [], rewrites: [] });
  });

  it('keeps what will fall due: of an exception the newest', () => {
    const until = (day: string) => ({
      record: passing(1, {
        verdict: 'pass-with-exception',
        carried: [{ by: 'exception', control: 'passing-scans', about: ['CVE-1'], until: day }],
      }),
    });
    const commits = [merged(1, until('2026-03-02')), merged(2, until('2026-04-01')), merged(3, until('2026-03-01'))];
    expect(open(line(commits), { outcome: 'pass' })?.commits.map(({ commit }) => commit)).toEqual([id(2)]);
  });

  it('says that nothing was reconciled where the control did not judge', () => {
    expect(open(given, { reasons: [{ code: 'control-failed', about: ['reconciliation'] }] })).toBeNull();
    expect(open(given, { control: 'access' })).toBeNull();
  });
});

describe('rewrites', () => {
  const checkpoint = (rewrites: Line['rewrites'], still: Checkpoint['open']['rewrites']): Checkpoint => ({
    digest: digestOf(1),
    to: id(1),
    line: line([], { rewrites, rewritesSince: '2026-02-01T00:00:00Z' }),
    open: { commits: [], rewrites: still },
    judgedAt: '2026-03-02T10:00:00Z',
    run: 1,
  });

  it('tells each once, and again while it is open', () => {
    const [old, fresh] = [rewrite(), rewrite({ before: id(4), at: NOW })];
    expect(newRewrites(known([old, fresh]), [checkpoint(known([old]), [])])).toEqual(known([fresh]));
    expect(newRewrites(known([old]), [checkpoint(known([old]), [old])])).toEqual(known([old]));
  });

  it('are not told again where the last look had nothing new to tell', () => {
    const old = rewrite();
    expect(newRewrites(known([old]), [checkpoint(known([]), []), checkpoint(known([old]), [])])).toEqual(known([]));
  });

  it('begin with no creation that is older than every look', () => {
    const born = rewrite({ kind: 'creation', before: null, after: id(1), at: '2026-03-02T09:30:00Z' });
    const unread = unknown<never>(unavailable('rewrites', '404'));
    expect(newRewrites(known([born]), [checkpoint(unread, [])])).toEqual(known([]));
    const later = { ...born, at: '2026-03-02T10:30:00Z' };
    expect(newRewrites(known([later]), [checkpoint(unread, [])])).toEqual(known([later]));
    const gone = rewrite({ kind: 'deletion', after: null, at: '2026-03-02T09:20:00Z' });
    expect(newRewrites(known([gone, born]), [checkpoint(known([]), [])])).toEqual(known([gone, born]));
  });

  it('looks from an hour before the last look, and further back where that saw nothing', () => {
    expect(sinceOf(null, { sinceTime: null })).toBeNull();
    expect(sinceOf(checkpoint(known([]), []), { sinceTime: null })).toBe('2026-03-02T09:00:00Z');
    const unread = unknown<never>(unavailable('rewrites', '404'));
    expect(sinceOf(checkpoint(unread, []), { sinceTime: null })).toBe('2026-02-01T00:00:00Z');
  });
});
