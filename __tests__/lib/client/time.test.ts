import { describe, expect, it } from '@jest/globals';
import { faultOf, json, onStage } from './stub-server.js';
import type { Play } from './stub-server.js';

const head = { 'content-type': 'application/json' };

describe('deadlines', () => {
  it('ends an attempt that hangs and asks again, within the total', async () => {
    await onStage(
      (_, response, number) => (number > 1 ? json(response, { id: 7 }) : undefined),
      async ({ client }) => {
        await expect(client.read('GET /slow', {})).resolves.toEqual({ id: 7 });
      },
      { attemptMs: 100 },
    );
  });

  it('ends a body that drips for ever', async () => {
    await onStage(
      (_, response) => {
        response.writeHead(200, head);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
      async ({ client }) => {
        expect((await faultOf(client.read('GET /drip', {}))).fault).toBe('deadline-exceeded');
      },
      { attemptMs: 100, maxAttempts: 2 },
    );
  });

  it('ends at the total, however many attempts are left', async () => {
    await onStage(
      () => undefined,
      async ({ client, requests }) => {
        expect((await faultOf(client.read('GET /hang', {}))).fault).toBe('deadline-exceeded');
        expect(requests).toHaveLength(1);
        expect((await faultOf(client.read('GET /after', {}))).fault).toBe('deadline-exceeded');
        expect(requests.some(({ url }) => url === '/after')).toBe(false);
      },
      { attemptMs: 10_000, totalMs: 300 },
    );
  });
});

describe('rate limits', () => {
  const limited =
    (headers: Record<string, string>, status = 403): Play =>
    (_, response, number) =>
      number === 1
        ? json(response, { message: 'You have exceeded a secondary rate limit' }, status, headers)
        : json(response, { id: 7 });

  it('waits as long as Retry-After says', async () => {
    await onStage(limited({ 'retry-after': '17' }, 429), async ({ client, waits }) => {
      await expect(client.read('GET /thing', {})).resolves.toEqual({ id: 7 });
      expect(waits).toEqual([17_000]);
    });
  });

  it('waits until the reset, by the clock of the host', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1772449230',
      date: 'Mon, 02 Mar 2026 11:00:00 GMT',
    };
    await onStage(limited(headers), async ({ client, waits }) => {
      await expect(client.read('GET /thing', {})).resolves.toEqual({ id: 7 });
      expect(waits).toEqual([31_000]);
    });
  });

  it('asks again after a secondary limit that names no time', async () => {
    await onStage(limited({}), async ({ client, waits }) => {
      await expect(client.read('GET /thing', {})).resolves.toEqual({ id: 7 });
      expect(waits).toHaveLength(1);
    });
  });

  it('gives up at once where the wait does not fit', async () => {
    await onStage(limited({ 'retry-after': '121' }), async ({ client, requests, waits }) => {
      const error = await faultOf(client.read('GET /thing', {}));
      expect(error.fault).toBe('rate-limited');
      expect(error.found).toContain('121 s');
      expect(requests).toHaveLength(1);
      expect(waits).toEqual([]);
    });
  });
});
