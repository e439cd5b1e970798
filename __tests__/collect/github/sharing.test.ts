import { describe, expect, it } from '@jest/globals';
import type { Core } from '../../../src/collect/github/core.js';
import { completeSharing } from '../../../src/collect/github/sharing.js';
import { RequestError, type Client } from '../../../src/lib/client.js';

const HEAD = 'a'.repeat(40);
const core = {
  owner: 'acme',
  name: 'pay',
  target: { repository: 'acme/pay', pull: 7 },
  change: { head: { commit: HEAD } },
} as unknown as Core;

const open = (number: number, head = HEAD): object => ({ number, state: 'OPEN', headRefOid: head });

interface Page {
  readonly nodes: readonly (object | null)[];
  readonly totalCount: number;
  readonly next?: string;
}

/** Answers with one page after the other. */
const clientOf = (pages: readonly (Page | Error)[]): Client => {
  const left = [...pages];
  const query = (): Promise<unknown> => {
    const page = left.shift();
    if (page === undefined || page instanceof Error) return Promise.reject(page ?? new Error('asked too often'));
    const { nodes, totalCount, next } = page;
    const pageInfo = { hasNextPage: next !== undefined, endCursor: next ?? null };
    return Promise.resolve({ repository: { openPulls: { totalCount, pageInfo, nodes } } });
  };
  return { query } as unknown as Client;
};

const from = { pulls: [3], next: 'a', seen: 100, told: 102 };

describe('the open pull requests with a head', () => {
  it('are those of all pages, each once, without the own', async () => {
    const client = clientOf([
      { nodes: [open(9), open(7)], totalCount: 103, next: 'b' },
      { nodes: [open(3), open(11, 'b'.repeat(40)), null], totalCount: 104 },
    ]);
    expect(await completeSharing(client, { core, sharing: from })).toEqual({ pulls: [3, 9], faults: [] });
  });

  it('need no request where the first page held all', async () => {
    const all = { pulls: [3], next: null, seen: 40, told: 40 };
    expect(await completeSharing(clientOf([]), { core, sharing: all })).toEqual({ pulls: [3], faults: [] });
  });

  it.each([
    ['the first page held fewer than told', { pulls: [], next: null, seen: 39, told: 40 }, []],
    ['the pages held fewer than told', from, [{ nodes: [open(9)], totalCount: 102 }]],
    ['there are more than are looked through', { ...from, told: 4001 }, []],
  ])('are not known to be all where %s', async (_, sharing, pages) => {
    const { faults } = await completeSharing(clientOf(pages), { core, sharing });
    expect(faults).toMatchObject([{ outcome: 'indeterminate', code: 'list-truncated', about: ['open pull requests'] }]);
  });

  it('are not known where a page cannot be read', async () => {
    const lost = new RequestError('deadline-exceeded', null, 'late');
    const { faults } = await completeSharing(clientOf([lost]), { core, sharing: from });
    expect(faults).toMatchObject([{ outcome: 'indeterminate', code: 'deadline-exceeded' }]);
  });
});
