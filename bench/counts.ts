import { depthOf, type Emulator, type LogEntry } from '../emulator/server.js';
import type { Waves } from './waves.js';

/** What a run asked of GitHub: the same on every machine, so tests assert it. */
export interface Counts {
  readonly requests: number;
  /** Longest chain of dependent requests: by waves where answers were held, else by the log, which a busy machine makes longer. */
  readonly depth: number;
  /** Bytes of all answers' bodies. */
  readonly bytes: number;
  /** GraphQL points that the run used. */
  readonly points: number;
  /** Answers that were not 2xx. */
  readonly refused: number;
}

/** Counts what the emulator has logged so far. Asks the emulator itself for the points, after the counting. */
export const countsOf = async (emulator: Emulator, waves: Waves | null): Promise<Counts> => {
  const log = [...emulator.log];
  const depth = waves === null ? depthOf(log) : waves.count();
  return {
    requests: log.length,
    depth,
    bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
    points: await pointsOf(emulator),
    refused: log.filter(({ status }) => status < 200 || status > 299).length,
  };
};

/** Time that the emulator took beyond its latency, summed over the longest chain: no fault of the caller's. */
export const ownTimeOf = (log: readonly LogEntry[], latencyMs: number): number => {
  const total = log.reduce((sum, { at, until }) => sum + Math.max(0, until - at - latencyMs), 0);
  return log.length === 0 ? 0 : (total / log.length) * depthOf(log);
};

/** The question itself costs one point. */
const pointsOf = async (emulator: Emulator): Promise<number> => {
  const answer = await fetch(emulator.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${emulator.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ rateLimit { used cost } }' }),
  });
  const { data } = (await answer.json()) as {
    readonly data: { readonly rateLimit: { readonly used: number; readonly cost: number } };
  };
  return data.rateLimit.used - data.rateLimit.cost;
};
