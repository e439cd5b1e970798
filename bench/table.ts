import type { Measurement } from './measure.js';
import { floorMs, median } from './statistics.js';

/**
 * One line a program: counts, wall times as median (least), start-up, what its emulated host took itself, peak memory, and the
 * ratio to its own floor, `node start + depth x latency`.
 */
export const table = (times: readonly Measurement[], peaks: readonly Measurement[], latencies: readonly number[]): string => {
  const bare = median(times.filter(({ program }) => program === 'node -e 0').map(({ ms }) => ms));
  const names = [...new Set(times.map(({ program }) => program))];
  const rows = names.map((name) => {
    const runs = times.filter(({ program }) => program === name);
    const at = (latencyMs: number): readonly Measurement[] => runs.filter((run) => run.latencyMs === latencyMs);
    const depth = Math.max(...at(50).map(({ served }) => served.counts.depth));
    const walls = latencies.map((latencyMs) => wall(at(latencyMs)));
    const floors = latencies.map((latencyMs) => (median(at(latencyMs).map(({ ms }) => ms)) / floorMs(bare, depth, latencyMs)).toFixed(2));
    const [count] = at(50).map(({ served }) => served.counts);
    const counted = [count?.requests, depth, count?.points, Math.round((count?.bytes ?? 0) / 1000)].map(String);
    return [name, ...counted, ...walls, ...floors, startUp(runs), hostTime(at(50)), peakOf(peaks, name)];
  });
  const head = ['program', 'req', 'depth', 'points', 'kB', ...latencies.map((ms) => `wall @${ms}`), ...latencies.map((ms) => `/floor @${ms}`), 'start-up', 'host @50', 'peak MB'];
  return align([head, ...rows]);
};

const wall = (runs: readonly Measurement[]): string => {
  const all = runs.map(({ ms }) => ms);
  return `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)})`;
};

const startUp = (runs: readonly Measurement[]): string => {
  const all = runs.flatMap(({ startUpMs }) => startUpMs ?? []);
  return all.length === 0 ? '-' : `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)})`;
};

const hostTime = (runs: readonly Measurement[]): string => median(runs.map(({ served }) => served.ownTimeMs)).toFixed(0);

const peakOf = (peaks: readonly Measurement[], name: string): string =>
  Math.max(...peaks.filter(({ program }) => program === name).map(({ peakMb }) => peakMb ?? 0)).toFixed(0);

const align = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2))).join(''))
    .join('\n');
};

/** When each request of the gate began and ended, of its fastest run at 50 ms: what waited for what. */
export const callLines = (times: readonly Measurement[]): string =>
  ['countersign, small', 'countersign, huge']
    .flatMap((name) => {
      const runs = times.filter(({ program, latencyMs }) => program === name && latencyMs === 50);
      const best = runs.toSorted((a, b) => a.ms - b.ms)[0];
      const zero = best?.served.calls[0]?.at ?? 0;
      const lines = (best?.served.calls ?? []).map(
        ({ at, until, template, status }) => `${(at - zero).toFixed(0).padStart(6)}${(until - zero).toFixed(0).padStart(6)}  ${status}  ${template}`,
      );
      return [name, ...lines, ''];
    })
    .join('\n');
