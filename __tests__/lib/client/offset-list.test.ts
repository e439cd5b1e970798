import { describe, expect, it } from '@jest/globals';
import { faultOf, json, onStage, type Play } from './stub-server.js';

const ROUTE = 'GET /table/{name}';
const NAME = { name: 'x', sort: 'id' };
const paging = { limit: 'limit', from: 'start', total: 'x-total-count', size: 10, most: 95 };
const options = { items: 'result', offset: paging };

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A table of this many rows, of which some are counted and not shown. */
const table =
  (total: number, hidden: ReadonlySet<number> = new Set()): Play =>
  (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const from = Number(searchParams.get('start'));
    const rows = numbers(from, Math.min(total, from + Number(searchParams.get('limit'))));
    const result = rows.filter((row) => !hidden.has(row));
    // Pages are told by numbers of the caller alone, so links lead nowhere.
    json(response, { result }, 200, { 'x-total-count': String(total), link: '<https://elsewhere>;rel="next"' });
  };

describe('a list by limit and offset', () => {
  it.each([0, 1, 9, 10, 11, 20, 95])('of %i is whole', async (total) => {
    await onStage(table(total), async ({ client, requests }) => {
      await expect(client.list(ROUTE, NAME, options)).resolves.toEqual(numbers(0, total));
      expect(requests).toHaveLength(Math.max(1, Math.ceil(total / 10)));
      expect(requests.every(({ url }) => url.startsWith('/table/x?') && !url.includes('per_page'))).toBe(true);
    });
  });

  it('longer than it may be is refused after its first page', async () => {
    await onStage(table(96), async ({ client, requests }) => {
      expect(await faultOf(client.list(ROUTE, NAME, options))).toMatchObject({ fault: 'refused' });
      expect(requests).toHaveLength(1);
    });
  });

  it.each([0, 5, 12])('of which row %i is counted and not shown is none', async (row) => {
    await onStage(table(13, new Set([row])), async ({ client }) => {
      expect(await faultOf(client.list(ROUTE, NAME, options))).toMatchObject({ fault: 'malformed' });
    });
  });

  it('that is read once more when it moved is whole', async () => {
    const play: Play = (request, response, number) =>
      table(12, number === 1 ? new Set([3]) : new Set())(request, response, number);
    await onStage(play, async ({ client }) => {
      await expect(client.list(ROUTE, NAME, options)).resolves.toHaveLength(12);
    });
  });

  it.each([undefined, '', '-1', '1.5', '0x1', 'many'])('whose count is %j is none', async (count) => {
    const play: Play = (_request, response) => {
      json(response, { result: [1] }, 200, count === undefined ? {} : { 'x-total-count': count });
    };
    await onStage(play, async ({ client }) => {
      expect(await faultOf(client.list(ROUTE, NAME, options))).toMatchObject({ fault: 'malformed' });
    });
  });

  it('beside an error is a part of one', async () => {
    const play: Play = (_request, response) => {
      json(response, { result: [1], error: { message: 'Transaction cancelled' } }, 200, { 'x-total-count': '1' });
    };
    await onStage(play, async ({ client }) => {
      expect(await faultOf(client.list(ROUTE, NAME, options))).toMatchObject({ fault: 'malformed' });
    });
  });
});
