import { describe, expect, it } from '@jest/globals';
import { depthOf } from '../../../emulator/server.js';
import { valueOf, unknownFacts, withOpening } from './gathered.js';

const times = <T>(count: number, make: (index: number) => readonly [string, T]): Readonly<Record<string, T>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

const minute = (index: number): string =>
  new Date(Date.parse('2026-02-01T00:00:00Z') + index * 60_000).toISOString().replace('.000', '');

/** 250 commits, 500 reviews, 1000 check runs, 3000 files: as much as GitHub lists. */
const huge = {
  commits: {
    c1: null,
    c2: null,
    c3: null,
    ...times(250, (index) => [
      `k${String(index)}`,
      {
        author: 'alice',
        committer: 'alice',
        'pushed-by': 'alice',
        at: minute(index),
        'pushed-at': '2026-03-02T10:00:00Z',
        parents: [index === 0 ? 'base' : `k${String(index - 1)}`],
        tree: `u${String(index)}`,
        message: `Step ${String(index)}`,
        verified: { valid: false, signer: null },
        files: ['src/refund.ts'],
      },
    ]),
  },
  pull: { 'head-commit': 'k249' },
  files: times(2998, (index) => [`gen/f${String(index)}.ts`, { status: 'added', additions: 1, deletions: 0 }]),
  reviews: {
    r1: null,
    ...times(500, (index) => [
      `v${String(index)}`,
      {
        by: index % 2 === 0 ? 'bob' : 'dana',
        state: index === 499 ? 'APPROVED' : 'COMMENTED',
        commit: 'k249',
        at: minute(20_000 + index),
      },
    ]),
  },
  checks: {
    build: null,
    codeql: null,
    secrets: null,
    ...times(1000, (index) => [
      `x${String(index)}`,
      {
        name: `check ${String(index)}`,
        app: 'github-actions',
        commit: 'k249',
        suite: `s${String(index % 8)}`,
        status: 'completed',
        conclusion: 'success',
        at: minute(30_000 + index),
        attempt: 1,
      },
    ]),
  },
};

describe('a huge change', () => {
  it('is read whole, in few waves', async () => {
    await withOpening(
      huge,
      async ({ emulator, gather, sha }) => {
        const snapshot = await gather({ checks: [{ name: 'check 7', app: 'github-actions' }] });
        expect(snapshot.faults).toEqual([]);
        expect(unknownFacts(snapshot)).toEqual([]);
        const { current } = valueOf(snapshot, 'commits');
        expect([current.length, current.at(-1)?.id]).toEqual([250, sha('k249')]);
        expect(
          current.every(({ parents }, index) => parents[0] === sha(index === 0 ? 'base' : `k${String(index - 1)}`)),
        ).toBe(true);
        expect(valueOf(snapshot, 'reviews')).toHaveLength(500);
        expect(valueOf(snapshot, 'permissions').map(({ account }) => account.login)).toEqual(['dana']);
        expect(new Set(valueOf(snapshot, 'checks').head.map(({ id }) => id)).size).toBe(1000);
        expect(valueOf(snapshot, 'files')).toHaveLength(3000);
        expect(emulator.log.length).toBeLessThanOrEqual(62);
        expect(depthOf(emulator.log)).toBeLessThanOrEqual(4);
      },
      1_000,
    );
  });
});
