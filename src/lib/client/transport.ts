import type { Transport } from '../client.js';
import { RequestError } from '../client.js';
import { ExchangeError, openWire } from './exchange.js';

/** A record has five files, which leave side by side. */
const SOCKETS = 8;

/** Answers of the artifact service are small. */
const MAX_BYTES = 4_000_000;

/**
 * Plain exchanges with services that are not the code host's API: one attempt each, whole answers of any status. All of
 * them together take `totalMs` at most, counted from now.
 */
export const createTransport = (attemptMs: number, totalMs: number): Transport => {
  const end = performance.now() + totalMs;
  const wire = openWire(SOCKETS);
  return async ({ method, url, headers, body }) => {
    const target = new URL(url);
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    try {
      const answer = await wire.send(
        { method, url: target, headers: { ...headers, ...length }, body: body ?? null },
        { milliseconds: Math.max(1, Math.min(attemptMs, end - performance.now())), bytes: MAX_BYTES },
      );
      return { status: answer.status, headers: new Map(Object.entries(answer.headers)), body: answer.body };
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const fault =
        error.fault === 'timeout' ? 'deadline-exceeded' : error.fault === 'transport' ? 'unreachable' : 'too-large';
      throw new RequestError(fault, error.status, `${method} ${target.host}: ${error.message}`);
    }
  };
};
