import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Client } from '../../../src/lib/client.js';
import { json, onStage } from './stub-server.js';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const kept = (client: Client): readonly string[] =>
  [...client.bodies()].map(([digest, bytes]) => {
    expect(sha256(bytes)).toBe(digest);
    return Buffer.from(bytes).toString('utf8');
  });

/** A JSON text of this many bytes. */
const sized = (bytes: number): string => `["${'x'.repeat(bytes - 4)}"]`;

const MIB = 1024 * 1024;

describe('bodies', () => {
  it('are kept as they came, under the digest that the transcript names', async () => {
    await onStage(
      (request, response) =>
        request.url === '/graphql'
          ? json(response, { data: { viewer: 1 } })
          : json(response, { id: 7 }, request.url === '/gone' ? 404 : 200),
      async ({ client }) => {
        await client.read('GET /x', {});
        await client.query('fragment A on B { c }\nquery Opening($a: Int!) { viewer }', { a: 1 });
        await client.read('GET /gone', {}).catch(() => undefined);
        expect(kept(client)).toEqual(['{"id":7}', '{"data":{"viewer":1}}']);
        expect(client.calls().map(({ digest }) => client.bodies().has(digest ?? ''))).toEqual([true, true, true]);
        expect(client.calls().map(({ query }) => query?.name ?? null)).toEqual([null, 'Opening', null]);
      },
    );
  });

  it('of a call that was repeated are those of its last answer', async () => {
    await onStage(
      (_, response, number) => json(response, { number }, number === 1 ? 502 : 200),
      async ({ client }) => {
        await client.read('GET /x', {});
        expect(kept(client)).toEqual(['{"number":2}']);
      },
    );
  });

  it('of a call that ended with no JSON are none, whatever an earlier attempt brought', async () => {
    await onStage(
      (_, response, number) =>
        number === 1
          ? json(response, { number }, 502)
          : response.writeHead(502, { 'content-type': 'text/html' }).end('<p>'),
      async ({ client }) => {
        await client.read('GET /x', {}).catch(() => undefined);
        expect([client.calls()[0]?.bytes, kept(client)]).toEqual([3, []]);
      },
    );
  });

  it('that are no JSON, are downloaded or may hold secrets are not kept', async () => {
    await onStage(
      (request, response) =>
        request.url?.startsWith('/page') === true
          ? response.writeHead(502, { 'content-type': 'text/html' }).end('<p>')
          : json(response, request.url?.startsWith('/alerts') === true ? [{ secret: 'hunter2' }] : { token: 'ghs_1' }),
      async ({ client }) => {
        await client.bytes('GET /zip', {}, 100);
        await client.list('GET /alerts', {}, { bodies: 'withheld' });
        await client.read('GET /page', {}).catch(() => undefined);
        expect(client.calls().map(({ digest }) => digest === null)).toEqual([false, false, false]);
        expect(kept(client)).toEqual([]);
      },
    );
  });

  it('are kept up to 2 MiB each', async () => {
    const sizes = [2 * MIB, 2 * MIB + 1];
    await onStage(
      (_, response, number) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(sized(sizes[number - 1] ?? 4)),
      async ({ client }) => {
        await client.read('GET /a', {});
        await client.read('GET /b', {});
        expect([...client.bodies().values()].map(({ length }) => length)).toEqual([2 * MIB]);
      },
    );
  });

  it('are kept up to 32 MiB in all, and a small one still fits behind a large one', async () => {
    const last = 2 * MIB - 10;
    const sizes = [...Array.from({ length: 15 }, () => 2 * MIB), last, 11, 10];
    await onStage(
      (_, response, number) => {
        const text = sized(sizes[number - 1] ?? 4);
        response.writeHead(200, { 'content-type': 'application/json' }).end(text.replace('xxx', `x${number % 10}x`));
      },
      async ({ client }) => {
        for (const [index] of sizes.entries()) await client.read('GET /x', { index });
        const held = client.calls().map(({ digest, bytes }) => [bytes, client.bodies().has(digest ?? '')]);
        expect(held.slice(14)).toEqual([[2 * MIB, true], [last, true], [11, false], [10, true]]); // prettier-ignore
      },
    );
  });
});

describe('a list', () => {
  it('has its pages and items noted on every page of it, where it was read whole', async () => {
    await onStage(
      (request, response) => {
        const page = new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '1';
        const items = Array.from({ length: page === '1' ? 100 : 20 }, (_, index) => ({ id: `${page}.${index}` }));
        return json(response, { total_count: request.url?.startsWith('/cut') === true ? 121 : 120, items });
      },
      async ({ client }) => {
        await client.list('GET /whole', {}, { items: 'items', unique: 'id' });
        await client.read('GET /one', {});
        await client.list('GET /cut', {}, { items: 'items' }).catch(() => undefined);
        expect(client.calls().map(({ pages, count }) => [pages, count])).toEqual([
          [2, 120],
          [2, 120],
          ...Array.from({ length: 5 }, () => [null, null]),
        ]);
      },
    );
  });
});
