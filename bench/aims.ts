import type { Measurement } from './measure.js';
import { ROUND_TRIPS } from './programs.js';
import { floorMs, median } from './statistics.js';

/** Counts that no run may exceed. Tests assert them; they are the same on every machine. */
export const most = {
  small: { requests: 16, depth: ROUND_TRIPS, points: 6, bytes: 30_000 },
  huge: { requests: 90, depth: 10, points: 10, bytes: 6_000_000 },
  bundleBytes: 1_200_000,
} as const;

export interface Aim {
  readonly what: string;
  /** Counts decide; times are ratios of one session, to be read by people. */
  readonly kind: 'count' | 'time';
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

/** Every aim of the benchmark with what was found. */
export const aimsOf = (times: readonly Measurement[], peaks: readonly Measurement[], bundleBytes: number): readonly Aim[] => [
  ...countAims(times, bundleBytes),
  ...timeAims(times, peaks),
];

const of = (all: readonly Measurement[], program: string, latencyMs: number): readonly Measurement[] =>
  all.filter((one) => one.program.startsWith(program) && one.latencyMs === latencyMs);

const countAims = (times: readonly Measurement[], bundleBytes: number): readonly Aim[] => [
  ...(['small', 'huge'] as const).flatMap((world) => {
    const runs = of(times, `countersign, ${world}`, 50).map(({ served }) => served.counts);
    return (['requests', 'depth', 'points', 'bytes'] as const).map((count) =>
      atMost('count', `${world}: ${count}`, most[world][count], Math.max(...runs.map((counts) => counts[count])), 0),
    );
  }),
  atMost('count', 'bundle bytes', most.bundleBytes, bundleBytes, 0),
];

const timeAims = (times: readonly Measurement[], peaks: readonly Measurement[]): readonly Aim[] => {
  const wall = (program: string, latencyMs: number): number => median(of(times, program, latencyMs).map(({ ms }) => ms));
  const bare = median(times.filter(({ program }) => program === 'node -e 0').map(({ ms }) => ms));
  const startUps = times.filter(({ program }) => program === 'countersign, small').flatMap(({ startUpMs }) => startUpMs ?? []);
  const peak = Math.max(...of(peaks, 'countersign, small', 50).map(({ peakMb }) => peakMb ?? Infinity));
  const small = wall('countersign, small', 50);
  return [
    atMost('time', 'small at 50 ms / (bare node + 7 round trips)', 1.25, small / floorMs(bare, ROUND_TRIPS, 50), 2),
    atMost('time', 'start-up to the first request / node -e 0', 3, median(startUps) / bare, 2),
    atMost('time', 'small: peak memory, MB', 80, peak, 0),
    atLeast('chain of six with the toolkit / small at 50 ms', 4, wall('chain of six, toolkit', 50) / small),
    atLeast('chain of six, calls only (lower bound) / small at 50 ms', 4, wall('chain of six, calls', 50) / small),
  ];
};

const atMost = (kind: Aim['kind'], what: string, limit: number, found: number, digits: number): Aim => ({
  what,
  kind,
  aim: `<= ${limit}`,
  found: found.toFixed(digits),
  met: found <= limit,
});

const atLeast = (what: string, limit: number, found: number): Aim => ({
  what,
  kind: 'time',
  aim: `>= ${limit}`,
  found: found.toFixed(2),
  met: found >= limit,
});

export const aimLines = (aims: readonly Aim[]): string =>
  aims.map(({ what, aim, found, met }) => `${met ? 'met   ' : 'MISSED'}  ${what.padEnd(58)}${aim.padStart(12)}${found.padStart(10)}`).join('\n');
