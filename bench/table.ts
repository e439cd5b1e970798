import type { Measurement } from './measure.js';
import { bareMs, countsFor, LATENCIES, peakMb, timesOf, wallMs, type Results } from './results.js';
import { floorMs, median } from './statistics.js';

const HEAD = [
  'program',
  'req',
  'depth',
  'points',
  'kB',
  ...LATENCIES.map((ms) => `wall @${ms}`),
  ...LATENCIES.map((ms) => `/floor @${ms}`),
  'start-up',
  'host @50',
  'peak MB',
];

/**
 * One line a program: counts, wall times as median (least), the ratio to its own floor (`node start + depth x latency`), start-up,
 * what the emulated host itself took, peak memory.
 */
export const table = (results: Results): string => {
  const names = [...new Set(results.times.map(({ program }) => program))];
  return align([HEAD, ...names.map((name) => row(results, name))]);
};

const row = (results: Results, name: string): readonly string[] => {
  const { requests, depth, points, bytes } = countsFor(results, name);
  const overFloor = (ms: number): string =>
    (wallMs(results, name, ms) / floorMs(bareMs(results), depth, ms)).toFixed(2);
  const startUps = results.times.filter(({ program }) => program === name).flatMap(({ startUpMs }) => startUpMs ?? []);
  const host = median(timesOf(results, name, 50).map(({ served }) => served.ownTimeMs));
  return [
    name,
    ...[requests, depth, points, Math.round(bytes / 1000)].map(String),
    ...LATENCIES.map((ms) => middleAndLeast(timesOf(results, name, ms).map((run) => run.ms))),
    ...LATENCIES.map(overFloor),
    startUps.length === 0 ? '-' : middleAndLeast(startUps),
    host.toFixed(0),
    peakMb(results, name).toFixed(0),
  ];
};

const middleAndLeast = (all: readonly number[]): string => `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)})`;

const align = (rows: readonly (readonly string[])[]): string => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
  };
  return rows.map((cells) => cells.map(pad).join('')).join('\n');
};

/** When each request of the gate began and ended, of its fastest run at 50 ms: what waited for what. */
export const callLines = (times: readonly Measurement[]): string =>
  ['countersign, small', 'countersign, signed and in two stores', 'countersign, huge']
    .flatMap((name) => [name, ...callsOf(times, name), ''])
    .join('\n');

const callsOf = (times: readonly Measurement[], name: string): readonly string[] => {
  const runs = times.filter(({ program, pace }) => program === name && pace === 50);
  const calls = runs.toSorted((a, b) => a.ms - b.ms)[0]?.served.calls ?? [];
  const zero = calls[0]?.at ?? 0;
  const since = (ms: number): string => (ms - zero).toFixed(0).padStart(6);
  return calls.map(({ at, until, template, status }) => `${since(at)}${since(until)}  ${status}  ${template}`);
};
