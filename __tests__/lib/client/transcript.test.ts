import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { faultOf, json, onStage } from './stub-server.js';

describe('calls', () => {
  it('notes what was asked and answered, and no secret', async () => {
    await onStage(
      (_, response, number) =>
        json(response, { id: 7 }, number === 1 ? 502 : 200, { date: 'Mon, 02 Mar 2026 11:00:00 GMT' }),
      async ({ client }) => {
        expect(client.now()).toBeNull();
        await client.read('GET /repos/{owner}/x', { owner: 'acme', per_page: 1 });
        expect(client.calls()).toEqual([
          {
            origin: null,
            method: 'GET',
            path: '/repos/acme/x?per_page=1',
            status: 200,
            attempts: 2,
            requestId: 'AB:12',
            date: '2026-03-02T11:00:00Z',
            bytes: 8,
            digest: createHash('sha256').update('{"id":7}').digest('hex'),
            pages: null,
            count: null,
            query: null,
            error: null,
          },
        ]);
        expect(client.now()).toBe('2026-03-02T11:00:00Z');
        expect(JSON.stringify(client.calls())).not.toContain('secret-token');
      },
    );
  });

  it('notes a call that failed', async () => {
    await onStage(
      (request) => request.socket.destroy(),
      async ({ client }) => {
        await faultOf(client.read('GET /x', {}));
        expect(client.calls()).toMatchObject([
          { path: '/x', status: null, attempts: 4, digest: null, error: 'unreachable' },
        ]);
      },
    );
  });

  it('keeps the latest time of the host', async () => {
    await onStage(
      (_, response, number) =>
        json(response, {}, 200, {
          date: number === 1 ? 'Mon, 02 Mar 2026 11:00:05 GMT' : 'Mon, 02 Mar 2026 11:00:00 GMT',
        }),
      async ({ client }) => {
        await client.read('GET /x', {});
        await client.read('GET /y', {});
        expect(client.now()).toBe('2026-03-02T11:00:05Z');
      },
    );
  });
});
