import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFrozen, isOpen, nextOpening, type Hours } from '../../src/controls/kit/opening-hours.js';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const MINUTE = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const hours: fc.Arbitrary<Hours> = fc
  .record({
    days: fc.subarray([...DAYS], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 1440 }),
    sign: fc.constantFrom('+', '-'),
    offset: fc.integer({ min: 0, max: 14 * 60 }),
  })
  .map(({ days, from, length, sign, offset }) => ({
    days,
    from: clock(from),
    until: clock(Math.min(1440, from + length)),
    offset: `${sign}${clock(offset)}`,
  }));

/** Some minute of the years around. */
const minute = fc
  .integer({ min: Date.UTC(2024, 0, 1) / MINUTE, max: Date.UTC(2029, 0, 1) / MINUTE })
  .map((each) => each * MINUTE);

const week = 7 * 24 * 60 * MINUTE;

/** By the words of the window alone: the local day and clock, as text. */
const isOpenByText = ({ days, from, until, offset }: Hours, now: number): boolean => {
  const [hour = 0, rest = 0] = offset.slice(1).split(':').map(Number);
  const local = new Date(now + (offset.startsWith('-') ? -1 : 1) * (hour * 60 + rest) * MINUTE);
  const time = local.toISOString().slice(11, 16);
  return days.includes(DAYS[local.getUTCDay()] ?? 'sun') && from <= time && time < until;
};

describe('a window', () => {
  it('is open when its words say so', () => {
    fc.assert(fc.property(hours, minute, (window, now) => isOpen([window], now) === isOpenByText(window, now)));
  });

  it('opens next at a time at which it is open, and not before', () => {
    fc.assert(
      fc.property(hours, minute, (window, now) => {
        const told = nextOpening([window], now);
        const next = Date.parse(told ?? '');
        expect(isOpen([window], next)).toBe(true);
        expect(next >= now && next <= now + week).toBe(true);
        const between = [1, 2, 5, 9].map((part) => now + Math.floor(((next - now) * part) / 10));
        expect(between.filter((each) => each < next && isOpen([window], each))).toEqual([]);
        expect(next === now || !isOpen([window], next - 1000)).toBe(true);
      }),
    );
  });

  it('is open again in a week', () => {
    fc.assert(fc.property(hours, minute, (window, now) => isOpen([window], now) === isOpen([window], now + week)));
  });

  it('of no days or no length is never open', () => {
    const closed: Hours = { days: ['mon'], from: '09:00', until: '09:00', offset: '+00:00' };
    expect([nextOpening([closed], 0), isOpen([closed], 0), nextOpening([], 0)]).toEqual([null, false, null]);
  });
});

describe('a freeze', () => {
  it('holds from its beginning to before its end', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 100_000 }), minute, (from, length, now) => {
        const until = from + length * MINUTE;
        const freeze = { name: 'f', environments: [], from: new Date(from).toISOString(), until: new Date(until).toISOString() }; // prettier-ignore
        expect(isFrozen(freeze, now)).toBe(now >= from && now < until);
        expect([isFrozen(freeze, from), isFrozen(freeze, until)]).toEqual([true, false]);
      }),
    );
  });
});
