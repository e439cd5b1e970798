import { describe, expect, it } from '@jest/globals';
import { severityOf } from '../../src/facts/severity.js';

describe('severity', () => {
  it.each([
    [10, 'note', 'critical'],
    [9, null, 'critical'],
    [8.9, null, 'high'],
    [7, null, 'high'],
    [6.9, null, 'medium'],
    [4, null, 'medium'],
    [3.9, null, 'low'],
    [0.1, null, 'low'],
    [0, null, 'none'],
    [0, 'error', 'high'],
    [11, 'warning', 'medium'],
    [-1, null, 'critical'],
    [Number.NaN, null, 'critical'],
    [null, 'Critical', 'critical'],
    [null, 'error', 'high'],
    [null, 'warning', 'medium'],
    [null, 'moderate', 'medium'],
    [null, 'note', 'low'],
    [null, 'low', 'low'],
    [null, 'medium', 'medium'],
    [null, 'high', 'high'],
    [null, 'none', 'none'],
    [null, 'constructor', 'critical'],
    [null, null, 'critical'],
  ] as const)('score %s and level %s: %s', (score, level, severity) => {
    expect(severityOf({ score, level })).toBe(severity);
  });
});
