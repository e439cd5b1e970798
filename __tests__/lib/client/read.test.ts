import { describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { faultOf, json, onStage } from './stub-server.js';
import type { Play } from './stub-server.js';

const whole = JSON.stringify({ id: 7, name: 'pay' });
const head = { 'content-type': 'application/json' };

const cutOff = (response: ServerResponse): boolean => {
  response.writeHead(200, { ...head, 'content-length': String(whole.length) });
  return response.write(whole.slice(0, 10), () => response.destroy());
};

const LIMIT = { errors: [{ extensions: { code: 'RATELIMITED' } }] };

/** Each ends in a fault, never in less than the whole. `asked`: how many requests were made. */
const faults: readonly (readonly [name: string, fault: string, asked: number, play: Play])[] = [
  ['a reset before the headers', 'unreachable', 4, (request) => request.socket.destroy()],
  ['a reset in the body with a length', 'unreachable', 4, (_, response) => cutOff(response)],
  [
    'a reset in a chunked body',
    'unreachable',
    4,
    (_, response) => {
      response.writeHead(200, head);
      response.write(whole.slice(0, 10), () => response.destroy());
    },
  ],
  ['an empty body', 'malformed', 4, (_, response) => response.writeHead(200, head).end()],
  [
    'a page to sign in with status 203',
    'malformed',
    1,
    (_, response) => response.writeHead(203, { 'content-type': 'text/html' }).end('<html></html>'),
  ],
  ['data that a proxy altered, with status 203', 'malformed', 1, (_, response) => json(response, { id: 7 }, 203)],
  ['a limit told as a bad request', 'rate-limited', 4, (_, response) => json(response, LIMIT, 400)],
  ['another bad request', 'refused', 1, (_, response) => json(response, { errors: [{ message: 'x' }] }, 400)],
  ['status 204', 'malformed', 4, (_, response) => response.writeHead(204).end()],
  ['null', 'malformed', 4, (_, response) => json(response, null)],
  ['a text', 'malformed', 4, (_, response) => json(response, 'nothing')],
  ['truncated JSON', 'malformed', 4, (_, response) => response.writeHead(200, head).end('{"id": 7, "na')],
  [
    'JSON that is not UTF-8',
    'malformed',
    4,
    (_, response) => response.writeHead(200, head).end(Buffer.from([0x22, 0xff, 0x22])),
  ],
  [
    'JSON with half a character',
    'malformed',
    4,
    (_, response) => response.writeHead(200, head).end('{"name": "\\ud83d"}'),
  ],
  [
    'JSON nested too deep',
    'malformed',
    4,
    (_, response) => response.writeHead(200, head).end('['.repeat(200_000) + ']'.repeat(200_000)),
  ],
  [
    'HTML with status 200',
    'malformed',
    4,
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>'),
  ],
  ['JSON without a content type', 'malformed', 4, (_, response) => response.writeHead(200).end(whole)],
  [
    'an encoded body',
    'malformed',
    4,
    (_, response) => response.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(whole),
  ],
  ['500', 'unreachable', 4, (_, response) => json(response, { message: 'Server Error' }, 500)],
  [
    '502 with HTML',
    'unreachable',
    4,
    (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<p>Unicorn</p>'),
  ],
  ['304', 'refused', 4, (_, response) => response.writeHead(304).end()],
  ['409', 'refused', 4, (_, response) => json(response, [], 409)],
  ['400', 'refused', 1, (_, response) => json(response, {}, 400)],
  ['422', 'refused', 1, (_, response) => json(response, {}, 422)],
  ['401', 'unauthorized', 1, (_, response) => json(response, {}, 401)],
  ['403', 'forbidden', 1, (_, response) => json(response, { message: 'Resource not accessible by integration' }, 403)],
  ['404', 'not-found', 1, (_, response) => json(response, { id: 7 }, 404)],
  [
    'a redirect to another host',
    'refused',
    1,
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:1/x' }).end(),
  ],
  [
    'a redirect to the same host',
    'refused',
    1,
    (_, response) => response.writeHead(301, { location: '/elsewhere' }).end(),
  ],
];

describe('read', () => {
  it('answers the whole value, with the token, and percent-encodes parameters', async () => {
    await onStage(
      (_, response) => json(response, { id: 7 }),
      async ({ client, requests }) => {
        await expect(client.read('GET /repos/{owner}/x', { owner: 'a/../b', q: 'é&' })).resolves.toEqual({ id: 7 });
        expect(requests).toEqual([
          { url: '/repos/a%2F..%2Fb/x?q=%C3%A9%26', authorization: 'Bearer secret-token', method: 'GET' },
        ]);
      },
    );
  });

  it.each(faults)('%s ends as %s after %i requests', async (_name, fault, asked, play) => {
    await onStage(play, async ({ client, requests }) => {
      const error = await faultOf(client.read('GET /thing/{id}', { id: 7 }));
      expect(error.fault).toBe(fault);
      expect(error.found).toContain('GET /thing/{id}');
      expect(error.found).not.toContain('secret-token');
      expect(requests).toHaveLength(asked);
    });
  });

  it.each(faults.filter(([, , asked]) => asked > 1))(
    '%s, once, is masked by asking again',
    async (_name, _fault, _asked, play) => {
      await onStage(
        (request, response, number) => (number === 1 ? play(request, response, number) : json(response, { id: 7 })),
        async ({ client, requests }) => {
          await expect(client.read('GET /thing', {})).resolves.toEqual({ id: 7 });
          expect(requests).toHaveLength(2);
          expect(client.calls()).toMatchObject([{ attempts: 2, status: 200, error: null }]);
        },
      );
    },
  );

  it('refuses a body over the cap without keeping it', async () => {
    await onStage(
      (_, response) => json(response, { text: 'x'.repeat(5_000) }),
      async ({ client, requests }) => {
        expect((await faultOf(client.read('GET /big', {}))).fault).toBe('too-large');
        expect(requests).toHaveLength(1);
      },
      { maxBytes: 4_000 },
    );
  });

  it('refuses routes that are no reads', async () => {
    await onStage(
      (_, response) => json(response, {}),
      async ({ client, requests }) => {
        expect((await faultOf(client.read('DELETE /thing', {}))).fault).toBe('refused');
        expect(requests).toHaveLength(0);
      },
    );
  });
});
