import { describe, expect, it } from '@jest/globals';
import { faultOf, json, onStage } from './stub-server.js';
import type { Play } from './stub-server.js';

const answer =
  (value: unknown, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    json(response, value, 200, headers);

describe('query', () => {
  it('posts the query and answers its data', async () => {
    await onStage(answer({ data: { a: 1 } }), async ({ client, requests }) => {
      await expect(client.query('{ a }', { n: 1 })).resolves.toEqual({ a: 1 });
      expect(requests).toEqual([{ url: '/graphql', authorization: 'Bearer secret-token', method: 'POST' }]);
    });
  });

  const error = (type: string | undefined) => ({
    data: { a: 1 },
    errors: [{ type, path: ['a'], message: 'private words' }],
  });
  const coded = (code: string) => ({ data: { a: null }, errors: [{ message: 'private words', extensions: { code } }] });
  const rejected: readonly (readonly [string, string, unknown])[] = [
    ['no data', 'malformed', {}],
    ['data that is null', 'malformed', { data: null }],
    ['a list', 'malformed', []],
    ['a message alone', 'malformed', { message: 'timeout' }],
    ['an empty list of errors', 'malformed', { data: { a: 1 }, errors: [] }],
    ['partial data', 'refused', error('RESOURCE_LIMITS_EXCEEDED')],
    ['an error without a type', 'refused', error(undefined)],
    ['an error of a new type', 'refused', error('SOMETHING_NEW')],
    ['FORBIDDEN', 'forbidden', error('FORBIDDEN')],
    ['NOT_FOUND', 'not-found', error('NOT_FOUND')],
    ['a code of other hosts', 'unauthorized', coded('AUTHENTICATION_ERROR')],
    ['a code for a limit', 'rate-limited', coded('RATELIMITED')],
    ['a code that says nothing to us', 'refused', coded('INTERNAL_SERVER_ERROR')],
    ['a code that would make it nothing', 'refused', coded('NOT_FOUND')],
    ['FORBIDDEN beside NOT_FOUND', 'forbidden', { data: {}, errors: [{ type: 'NOT_FOUND' }, { type: 'FORBIDDEN' }] }],
  ];
  it.each(rejected)('%s is %s', async (_name, fault, value) => {
    await onStage(answer(value), async ({ client }) => {
      const found = await faultOf(client.query('{ a }', {}));
      expect(found.fault).toBe(fault);
      expect(found.found).not.toContain('private words');
    });
  });

  it('accepts null where nothing was found, if asked to, and nothing worse', async () => {
    await onStage(answer({ data: { a: null }, errors: [{ type: 'NOT_FOUND' }] }), async ({ client }) => {
      await expect(client.query('{ a }', {}, { absent: 'null' })).resolves.toEqual({ a: null });
    });
    await onStage(
      answer({ data: { a: null }, errors: [{ type: 'NOT_FOUND' }, { type: 'FORBIDDEN' }] }),
      async ({ client }) => {
        expect((await faultOf(client.query('{ a }', {}, { absent: 'null' }))).fault).toBe('forbidden');
      },
    );
  });

  it('is rate limited by an answer with status 200', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1772452800',
      date: 'Mon, 02 Mar 2026 11:00:00 GMT',
    };
    await onStage(answer({ errors: [{ type: 'RATE_LIMITED' }] }, headers), async ({ client, requests }) => {
      expect((await faultOf(client.query('{ a }', {}))).fault).toBe('rate-limited');
      expect(requests).toHaveLength(1);
    });
  });

  it('asks again after a reset', async () => {
    const play: Play = (request, response, number) =>
      number === 1 ? request.socket.destroy() : json(response, { data: { a: 1 } });
    await onStage(play, async ({ client }) => {
      await expect(client.query('query { a }', {})).resolves.toEqual({ a: 1 });
    });
  });

  it('never sends a mutation', async () => {
    await onStage(answer({ data: {} }), async ({ client, requests }) => {
      expect((await faultOf(client.query('mutation { x }', {}))).fault).toBe('refused');
      expect(requests).toHaveLength(0);
    });
  });
});

describe('write', () => {
  const ROUTE = 'POST /repos/{owner}/statuses';

  it('answers what the host made', async () => {
    await onStage(
      (_, response) => json(response, { id: 3 }, 201),
      async ({ client }) => {
        await expect(client.write(ROUTE, { owner: 'acme', state: 'pending' })).resolves.toEqual({ id: 3 });
      },
    );
  });

  it('accepts an answer without a body', async () => {
    await onStage(
      (_, response) => response.writeHead(204).end(),
      async ({ client }) => {
        await expect(client.write(ROUTE, { owner: 'acme' })).resolves.toBeNull();
      },
    );
  });

  const faults: readonly (readonly [string, string, number | null, Play])[] = [
    ['500', 'unreachable', 500, (_, response) => json(response, {}, 500)],
    ['422', 'refused', 422, (_, response) => json(response, {}, 422)],
    ['403', 'forbidden', 403, (_, response) => json(response, {}, 403)],
    ['429', 'rate-limited', 429, (_, response) => json(response, {}, 429, { 'retry-after': '1' })],
    ['a reset before the headers', 'unreachable', null, (request) => request.socket.destroy()],
    [
      'a reset in the body',
      'unreachable',
      201,
      (_, response) =>
        response.writeHead(201, { 'content-type': 'application/json' }).write('{', () => response.destroy()),
    ],
  ];
  it.each(faults)('is sent once where %s comes', async (_name, fault, status, play) => {
    await onStage(play, async ({ client, requests }) => {
      const error = await faultOf(client.write(ROUTE, { owner: 'acme' }));
      expect([error.fault, error.status]).toEqual([fault, status]);
      expect(requests).toHaveLength(1);
    });
  });
});
