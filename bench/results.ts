import type { Counts } from './counts.js';
import type { Hashed } from './hashed.js';
import type { Measurement } from './measure.js';
import { median } from './statistics.js';

/** Waits before each answer that are measured, in milliseconds. */
export const LATENCIES = [0, 50, 100] as const;

export interface Results {
  /** Timed runs of all rounds. */
  readonly times: readonly Measurement[];
  /** Runs with their memory measured. */
  readonly peaks: readonly Measurement[];
  /** One run of each program, the gate's in waves: its depth is exact. */
  readonly counts: readonly Measurement[];
  /** Runs on the two models, in turns. */
  readonly models: readonly Measurement[];
  readonly hashed: Hashed;
  readonly bundleBytes: number;
}

export const timesOf = ({ times }: Results, program: string, latencyMs: number): readonly Measurement[] => {
  const found = times.filter((one) => one.program === program && one.pace === latencyMs);
  if (found.length === 0) throw new Error(`no run of ${program} at ${latencyMs} ms`);
  return found;
};

export const wallMs = (results: Results, program: string, latencyMs: number): number =>
  median(timesOf(results, program, latencyMs).map(({ ms }) => ms));

/** What a bare node takes: over all rounds and latencies, since it waits for nobody. */
export const bareMs = ({ times }: Results): number =>
  median(times.filter(({ program }) => program === BARE).map(({ ms }) => ms));

const BARE = 'node -e 0';

export const countsFor = ({ counts }: Results, program: string): Counts => {
  const found = counts.find((one) => one.program === program);
  if (found === undefined) throw new Error(`${program} was not counted`);
  return found.served.counts;
};

/** Middle and least of the wall times on that model, and how many requests each run made. */
export const onModel = ({ models }: Pick<Results, 'models'>, name: string): OnModel => {
  const own = models.filter(({ program }) => program === name);
  const times = own.map(({ ms }) => ms);
  const requests = own.map(({ served }) => served.counts.requests);
  return { ms: median(times), least: Math.min(...times), requests };
};

interface OnModel {
  readonly ms: number;
  readonly least: number;
  readonly requests: readonly number[];
}

/** The greatest of all runs, in MB. */
export const peakMb = ({ peaks }: Results, name: string): number =>
  Math.max(...peaks.filter(({ program }) => program === name).map((one) => one.peakMb ?? Infinity));
