import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { faultOf, json, onStage } from './stub-server.js';
import type { Play } from './stub-server.js';

const ROUTE = 'GET /repos/{owner}/x';
const OWNER = { owner: 'acme' };

const pageOf = (request: IncomingMessage): number =>
  Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '1');

const items = (from: number, to: number): readonly { id: number }[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ id: from + index }));

const slice = (page: number, total: number) => items((page - 1) * 100 + 1, Math.min(page * 100, total));

const link = (request: IncomingMessage, page: number, last: number, path = '/repos/acme/x'): Record<string, string> => {
  const to = (number: number) => `<http://${request.headers.host ?? ''}${path}?per_page=100&page=${String(number)}>`;
  return page < last ? { link: `${to(page + 1)}; rel="next", ${to(last)}; rel="last"` } : {};
};

const pages =
  (total: number): Play =>
  (request, response) => {
    const page = pageOf(request);
    json(response, slice(page, total), 200, link(request, page, Math.ceil(total / 100)));
  };

/** The same list, whose second page is broken. */
const broken =
  (play: Play): Play =>
  (request, response, number) =>
    pageOf(request) === 2 ? play(request, response, number) : pages(250)(request, response, number);

describe('list', () => {
  it.each([0, 1, 100, 101, 250])('reads a list of %i by its links', async (total) => {
    await onStage(pages(total), async ({ client }) => {
      await expect(client.list(ROUTE, OWNER, { unique: 'id' })).resolves.toEqual(items(1, total));
    });
  });

  it.each([0, 1, 100, 101, 250])('reads a list of %i by its count', async (total) => {
    await onStage(pages(total), async ({ client, requests }) => {
      await expect(client.list(ROUTE, OWNER, { count: total, unique: 'id' })).resolves.toEqual(items(1, total));
      expect(requests).toHaveLength(Math.max(1, Math.ceil(total / 100)));
    });
  });

  it('asks for all pages at once where the count is known', async () => {
    const waiting: (() => void)[] = [];
    const play: Play = (request, response, number) => {
      waiting.push(() => pages(500)(request, response, number));
      if (waiting.length === 5) for (const answer of waiting) answer();
    };
    await onStage(play, async ({ client }) => {
      await expect(client.list(ROUTE, OWNER, { count: 500 })).resolves.toHaveLength(500);
    });
  });

  it('reads the array of an object and holds it against its total', async () => {
    const play: Play = (request, response) => json(response, { total_count: 130, runs: slice(pageOf(request), 130) });
    await onStage(play, async ({ client }) => {
      await expect(client.list(ROUTE, OWNER, { items: 'runs' })).resolves.toHaveLength(130);
    });
  });

  it('follows cursors', async () => {
    const play: Play = (request, response) => {
      const after = new URL(request.url ?? '', 'http://x').searchParams.get('after');
      const next = `<http://${request.headers.host ?? ''}/repos/acme/x?per_page=100&after=b>; rel="next"`;
      if (after === null) json(response, items(1, 100), 200, { link: next });
      else json(response, after === 'b' ? items(101, 120) : []);
    };
    await onStage(play, async ({ client }) => {
      await expect(client.list(ROUTE, OWNER)).resolves.toHaveLength(120);
    });
  });

  it('takes links that name the repository by its number', async () => {
    const play: Play = (request, response) => {
      const page = pageOf(request);
      json(response, slice(page, 250), 200, link(request, page, 3, '/repositories/1001/x'));
    };
    await onStage(play, async ({ client, requests }) => {
      await expect(client.list(ROUTE, OWNER)).resolves.toHaveLength(250);
      expect(requests.every(({ url }) => url.startsWith('/repos/acme/x?'))).toBe(true);
    });
  });

  const elsewhere: readonly (readonly [string, string])[] = [
    ['another origin', 'http://127.0.0.2/repos/acme/x?page=2'],
    ['another path', 'HOST/repos/mallory/x?page=2'],
    ['another list of the repository', 'HOST/repositories/1001/y?page=2'],
    ['credentials', 'http://user@127.0.0.1/repos/acme/x?page=2'],
    ['no address', 'nowhere'],
  ];
  it.each(elsewhere)('refuses a link to %s', async (_name, target) => {
    const play: Play = (request, response) =>
      json(response, items(1, 100), 200, {
        link: `<${target.replace('HOST', `http://${request.headers.host ?? ''}`)}>; rel="next"`,
      });
    await onStage(play, async ({ client, requests }) => {
      expect((await faultOf(client.list(ROUTE, OWNER))).fault).toBe('malformed');
      expect(requests).toHaveLength(1);
    });
  });

  const breaks: readonly (readonly [string, Play])[] = [
    ['is reset', (request) => request.socket.destroy()],
    [
      'is cut off',
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).write('[{"id": 1', () => response.destroy()),
    ],
    ['is empty', (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end()],
    ['is status 204', (_, response) => response.writeHead(204).end()],
    ['is null', (_, response) => json(response, null)],
    ['is an object', (_, response) => json(response, {})],
    ['is a conflict', (_, response) => json(response, {}, 409)],
    ['is not modified', (_, response) => response.writeHead(304).end()],
    ['is not found', (_, response) => json(response, {}, 404)],
    ['is HTML', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p></p>')],
  ];
  it.each(breaks)('rejects where page 2 %s', async (_name, play) => {
    await onStage(broken(play), async ({ client }) => {
      await faultOf(client.list(ROUTE, OWNER));
    });
    await onStage(broken(play), async ({ client }) => {
      await faultOf(client.list(ROUTE, OWNER, { count: 250 }));
    });
  });

  const unstable: readonly (readonly [string, Play, object])[] = [
    ['fewer than counted', pages(249), { count: 250 }],
    ['more than counted', pages(251), { count: 250 }],
    ['more pages than counted', pages(301), { count: 300 }],
    ['fewer than the total', (_, response) => json(response, { total_count: 5, runs: items(1, 2) }), { items: 'runs' }],
    [
      'totals that differ',
      (request, response) => json(response, { total_count: 149 + pageOf(request), runs: slice(pageOf(request), 150) }),
      { items: 'runs' },
    ],
    ['an empty second page', broken((_, response) => json(response, [])), { count: 250 }],
    ['an empty second page without a count', broken((_, response) => json(response, [])), {}],
    ['a short second page that ends the links', broken((_, response) => json(response, items(101, 102))), {}],
    [
      'the same page twice',
      (request, response) => json(response, items(1, 100), 200, link(request, pageOf(request), 2)),
      { unique: 'id' },
    ],
    ['an item without an id', (_, response) => json(response, [{}]), { unique: 'id' }],
  ];
  it.each(unstable)('finds %s unstable', async (_name, play, options) => {
    await onStage(play, async ({ client }) => {
      const error = await faultOf(client.list(ROUTE, OWNER, options));
      expect(error.fault).toBe('malformed');
      expect(error.found).toContain('list-unstable');
    });
  });

  it('reads a list again that was unstable once', async () => {
    let grown = false;
    const play: Play = (request, response, number) => {
      if (number === 1) {
        json(response, { total_count: 5, runs: items(1, 4) });
        grown = true;
      } else json(response, { total_count: 5, runs: items(1, grown ? 5 : 4) });
    };
    await onStage(play, async ({ client }) => {
      await expect(client.list(ROUTE, OWNER, { items: 'runs' })).resolves.toHaveLength(5);
    });
  });
});
