import { bareMs, countsFor, onModel, peakMb, wallMs, type Results } from './results.js';
import { REPORT_BYTES } from './large-report.js';
import { HEAVY, LIGHT, ROUND_TRIPS, SCANNED } from './programs.js';
import { floorMs, median } from './statistics.js';

/** Counts that no run may exceed. Tests assert them; they are the same on every machine. */
export const most = {
  small: { requests: 21, depth: ROUND_TRIPS, points: 7, bytes: 30_000 },
  // Signing and storing may add two dependent round trips.
  kept: { requests: 36, depth: ROUND_TRIPS + 2, points: 7, bytes: 85_000 },
  huge: { requests: 90, depth: 10, points: 10, bytes: 6_000_000 },
  /** What every run loads. */
  bundleBytes: 1_770_000,
} as const;

/** Of a run that judges a report of 100 MB. */
export const MOST_PEAK_MB = 300;

/** Of hashing a file, against `sha256sum`. */
export const MOST_OVER_SHA256SUM = 1.2;

/** Of judging a model of 400 GB, against one of 4 MB: no weight is downloaded. */
const MOST_OVER_LIGHT = 1.1;

export interface Aim {
  readonly what: string;
  /** Counts decide; times are ratios of one session, to be read by people. */
  readonly kind: 'count' | 'time';
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

/** Every aim of the benchmark with what was found. */
export const aimsOf = (results: Results): readonly Aim[] => [...countAims(results), ...timeAims(results)];

const SMALL = 'countersign, small';
const KEPT = 'countersign, signed and in two stores';
const PROGRAMS = { small: SMALL, kept: KEPT, huge: 'countersign, huge' } as const;

const countAims = (results: Results): readonly Aim[] => [
  ...(['small', 'kept', 'huge'] as const).flatMap((world) => {
    const counts = countsFor(results, PROGRAMS[world]);
    return (['requests', 'depth', 'points', 'bytes'] as const).map((count) =>
      atMost('count', `${world}: ${count}`, most[world][count], counts[count], 0),
    );
  }),
  atMost('count', 'bundle bytes', most.bundleBytes, results.bundleBytes, 0),
  sameRequests(results),
];

/** Every run on either model makes as many. */
const sameRequests = (results: Results): Aim => {
  const [light, heavy] = [onModel(results, LIGHT).requests, onModel(results, HEAVY).requests];
  const all = [...new Set([...light, ...heavy])];
  return {
    what: 'a model of 400 GB: requests, as for one of 4 MB',
    kind: 'count',
    aim: `= ${String(light[0])}`,
    found: all.join(' '),
    met: all.length === 1,
  };
};

const timeAims = (results: Results): readonly Aim[] => {
  const bare = bareMs(results);
  const small = wallMs(results, SMALL, 50);
  const startUp = median(
    results.times.filter(({ program }) => program === SMALL).flatMap(({ startUpMs }) => startUpMs ?? []),
  );
  const overChain = (program: string): number => wallMs(results, program, 50) / small;
  return [
    atMost('time', 'small at 50 ms / (bare node + 7 round trips)', 1.25, small / floorMs(bare, ROUND_TRIPS, 50), 2),
    atMost('time', 'start-up to the first request / node -e 0', 3, startUp / bare, 2),
    atMost('time', 'small: peak memory, MB', 80, peakMb(results, SMALL), 0),
    atMost('time', 'a report of 100 MB: peak memory, MB', MOST_PEAK_MB, peakMb(results, SCANNED), 0),
    atMost(
      'time',
      'a report of 100 MB: (peak memory - small) / its size',
      1.5,
      ((peakMb(results, SCANNED) - peakMb(results, SMALL)) * 1024 * 1024) / REPORT_BYTES,
      2,
    ),
    // What is more than the two round trips is cryptography and code that is loaded while the network waits.
    atMost(
      'time',
      'signed and stored at 100 ms / (small at 100 ms + 2 round trips)',
      1.25,
      wallMs(results, KEPT, 100) / (wallMs(results, SMALL, 100) + 200),
      2,
    ),
    atMost(
      'time',
      'a model of 400 GB / one of 4 MB, 200 pointers each',
      MOST_OVER_LIGHT,
      onModel(results, HEAVY).ms / onModel(results, LIGHT).ms,
      2,
    ),
    atMost(
      'time',
      `hashing ${results.hashed.megabytes} MB / sha256sum`,
      MOST_OVER_SHA256SUM,
      results.hashed.ours / results.hashed.theirs,
      2,
    ),
    atLeast('chain of six with the toolkit / small at 50 ms', 4, overChain('chain of six, toolkit')),
    // Without the peers' own start this is less than users wait: shown beside, not aimed at.
    atLeast('chain of six, calls only / small at 50 ms', 1, overChain('chain of six, calls only')),
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
  aims
    .map(
      ({ what, aim, found, met }) =>
        `${met ? 'met   ' : 'MISSED'}  ${what.padEnd(52)}${aim.padStart(12)}${found.padStart(10)}`,
    )
    .join('\n');
