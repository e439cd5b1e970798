import { describe, expect, it } from '@jest/globals';
import { faultOf, json, onStage } from './stub-server.js';

const CONTENT = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]);

describe('bytes', () => {
  it('follows one redirect, to another host without the token', async () => {
    await onStage(
      (_, response) => response.writeHead(200, { 'content-type': 'application/zip' }).end(CONTENT),
      async (store) => {
        await onStage(
          (_, response) => response.writeHead(302, { location: `${store.url}/blob?sig=abc` }).end(),
          async ({ client, requests }) => {
            const bytes = await client.bytes('GET /artifacts/{id}/zip', { id: 5 }, 1_000);
            expect(Buffer.from(bytes).equals(CONTENT)).toBe(true);
            expect(requests[0]?.authorization).toBe('Bearer secret-token');
            expect(store.requests).toEqual([{ url: '/blob?sig=abc', authorization: undefined, method: 'GET' }]);
            expect(JSON.stringify(client.calls())).not.toMatch(/secret-token|sig=abc/);
          },
        );
      },
    );
  });

  it('follows no second redirect', async () => {
    await onStage(
      (request, response) => response.writeHead(302, { location: request.url === '/a' ? '/b' : '/c' }).end(),
      async ({ client, requests }) => {
        expect((await faultOf(client.bytes('GET /a', {}, 1_000))).fault).toBe('refused');
        expect(requests.map(({ url }) => url)).toEqual(['/a', '/b']);
      },
    );
  });

  it('refuses more than the limit, and what is no success', async () => {
    await onStage(
      (request, response) => (request.url === '/gone' ? json(response, {}, 410) : response.end(Buffer.alloc(1_001))),
      async ({ client }) => {
        expect((await faultOf(client.bytes('GET /big', {}, 1_000))).fault).toBe('too-large');
        expect((await faultOf(client.bytes('GET /gone', {}, 1_000))).fault).toBe('not-found');
      },
    );
  });

  it('takes a large body that tells its length, and one that does not', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024, 'abc');
    await onStage(
      (request, response) => {
        if (request.url === '/told') response.setHeader('content-length', String(large.length));
        response.end(large);
      },
      async ({ client }) => {
        for (const route of ['GET /told', 'GET /untold']) {
          expect(Buffer.from(await client.bytes(route, {}, large.length)).equals(large)).toBe(true);
          expect((await faultOf(client.bytes(route, {}, large.length - 1))).fault).toBe('too-large');
        }
      },
    );
  });

  it('refuses a large body that is cut off', async () => {
    await onStage(
      (_, response) => {
        response.writeHead(200, { 'content-length': String(2 * 1024 * 1024) });
        response.write(Buffer.alloc(1024 * 1024), () => response.destroy());
      },
      async ({ client }) => {
        expect((await faultOf(client.bytes('GET /cut', {}, 4 * 1024 * 1024))).fault).toBe('unreachable');
      },
    );
  });

  it('refuses a body that is cut off', async () => {
    await onStage(
      (_, response) => {
        response.writeHead(200, { 'content-length': '10' });
        response.write('12345', () => response.destroy());
      },
      async ({ client }) => {
        expect((await faultOf(client.bytes('GET /cut', {}, 1_000))).fault).toBe('unreachable');
      },
    );
  });
});
