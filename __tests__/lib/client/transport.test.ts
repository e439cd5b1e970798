import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestError } from '../../../src/lib/client.js';
import { createTransport } from '../../../src/lib/client/transport.js';

/** Asks a service that never answers, twice; how long both took, and how they ended. */
async function askTwice(
  attemptMs: number,
  totalMs: number,
): Promise<{ readonly ms: number; readonly faults: readonly unknown[] }> {
  const server = createServer(() => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    const started = performance.now();
    const transport = createTransport(attemptMs, totalMs);
    const ask = (): Promise<unknown> =>
      transport({ method: 'POST', url, headers: {} }).catch((error: unknown) =>
        error instanceof RequestError ? error.fault : error,
      );
    const faults = [await ask(), await ask()];
    return { ms: performance.now() - started, faults };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('the deadlines of a plain exchange', () => {
  it('end one that is not answered', async () => {
    const { ms, faults } = await askTwice(200, 60_000);
    expect(faults).toEqual(['deadline-exceeded', 'deadline-exceeded']);
    expect(ms).toBeGreaterThan(390);
    expect(ms).toBeLessThan(5_000);
  });

  it('end all of them together', async () => {
    const { ms, faults } = await askTwice(30_000, 300);
    expect(faults).toEqual(['deadline-exceeded', 'deadline-exceeded']);
    expect(ms).toBeLessThan(5_000);
  });
});
