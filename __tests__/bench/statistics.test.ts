import { describe, expect, it } from '@jest/globals';
import { floorMs, median, rotated } from '../../bench/statistics.js';
import { inWaves } from '../../bench/waves.js';

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9])).toBe(9.5);
    // By number: as texts, 10 would come before 9.
    expect(median([9, 10, 100])).toBe(10);
  });

  it('is nothing of nothing', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('rotated', () => {
  it('keeps every member and begins elsewhere', () => {
    expect(rotated([1, 2, 3], 1)).toEqual([2, 3, 1]);
    expect(rotated([1, 2, 3], 5)).toEqual([3, 1, 2]);
    expect(rotated([], 5)).toEqual([]);
  });
});

describe('floorMs', () => {
  it('is the start of node and the waits', () => {
    expect(floorMs(25, 7, 50)).toBe(375);
  });
});

describe('inWaves', () => {
  it('counts what left together once, and what waited for an answer again', async () => {
    const waves = inWaves(20);
    await Promise.all([waves.hold(), waves.hold(), waves.hold()]);
    expect(waves.count()).toBe(1);
    await waves.hold();
    await waves.hold();
    expect(waves.count()).toBe(3);
  });
});
