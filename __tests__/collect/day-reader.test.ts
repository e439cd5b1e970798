import { describe, expect, it } from '@jest/globals';
import type { HeldRecord } from '../../src/app/ports-records.js';
import { createDayReader } from '../../src/collect/records/day-reader.js';
import { recordNaming } from '../../src/wiring/record-naming.js';

const asked = { kind: 'deployed', prefix: 'countersign-deployed-production-', most: 2, workflow: null } as const;

/** Of the runs, each of its own day; only those that are named hold a record. */
const latest = (runs: readonly number[], holding: readonly number[]) => {
  const listed = runs.map((run) => ({
    day: `2026-03-${String(run).padStart(2, '0')}`,
    name: `${asked.prefix}${String(run)}-1`,
  }));
  const reader = createDayReader({
    store: 's3',
    place: 's3://evidence',
    naming: recordNaming,
    daysOf: () => ({
      days: () => Promise.resolve(listed.map(({ day }) => day)),
      names: (days) => Promise.resolve(listed.filter(({ day }) => days.includes(day))),
      atOnce: 1,
    }),
    read: (_, wanted) =>
      Promise.resolve(
        new Map(
          wanted
            .filter(({ day }) => holding.includes(Number(day.slice(-2))))
            .map((each): [(typeof listed)[number], HeldRecord] => [
              each,
              {
                place: { store: 's3', name: each.name, url: null },
                evidence: Buffer.from('{}'),
                bundles: new Map(),
                run: null,
              },
            ]),
        ),
      ),
  });
  return reader.latest('acme/pay', asked);
};

describe('the newest of a place with days', () => {
  it('are said to be all where every day was looked at', async () => {
    const held = await latest([1, 2], [1, 2]);
    expect(held).toMatchObject({ state: 'held', records: [{}, {}] });
    expect(held).not.toHaveProperty('cut');
    expect(await latest([], [])).toEqual({ state: 'absent', remark: null });
  });

  it('are said not to be all where older ones were left out', async () => {
    const cut = 's3://evidence: only the newest 2 were looked at';
    expect(await latest([1, 2, 3], [2, 3])).toMatchObject({ state: 'held', cut });
    // Folders that hold no record are called newer than the one that does.
    expect(await latest([1, 8, 9], [1])).toEqual({ state: 'absent', remark: cut });
  });
});
