import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import type { Context } from '../../emulator/handler.js';
import { ask, contextOf } from './graphql-support.js';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly nodes: readonly { readonly path: string }[];
}

const files = (count: number): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`src/f${String(n)}.ts`, { status: 'added', additions: 1, deletions: 0 }]),
  );

async function page(context: Context, args: string): Promise<Page> {
  const query = `{repository(owner:"acme",name:"pay"){pullRequest(number:7){files(${args}){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor} nodes{path}}}}}`;
  const { data, errors } = await ask(context, query);
  expect(errors).toBeUndefined();
  return data.repository.pullRequest.files as Page;
}

async function walk(context: Context, size: number): Promise<string[]> {
  const paths: string[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await page(context, `first:${String(size)}${after}`);
    paths.push(...nodes.map(({ path }) => path));
    if (!pageInfo.hasNextPage) return paths;
    after = `,after:"${String(pageInfo.endCursor)}"`;
  }
}

describe('GraphQL: paging', () => {
  const context = contextOf({ files: files(248) });

  it.each([1, 7, 50, 100])('gives every item once, in pages of %d', async (size) => {
    const paths = await walk(context, size);
    expect(paths).toHaveLength(250);
    expect(new Set(paths).size).toBe(250);
  });

  it('walks from the end too', async () => {
    const last = await page(context, 'last:3');
    const before = await page(context, `last:3,before:"${String(last.pageInfo.startCursor)}"`);
    const all = await walk(context, 100);
    expect([...before.nodes, ...last.nodes].map(({ path }) => path)).toEqual(all.slice(-6));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('gives an empty page no cursors, and a page past the end is empty', async () => {
    const none = await page(context, 'first:0');
    expect(none).toMatchObject({
      totalCount: 250,
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
    const { pageInfo } = await page(context, 'last:1');
    expect(await page(context, `first:5,after:"${String(pageInfo.endCursor)}"`)).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
  });

  it('lists 3000 files at most, and counts what the world says', async () => {
    const capped = contextOf({ files: files(3010), pull: { 'files-count': 4000 } });
    const paths = await walk(capped, 100);
    expect(paths).toHaveLength(3000);
    expect((await page(capped, 'first:1')).totalCount).toBe(4000);
  }, 60_000);
});

/** As many of everything as GitHub lists at most. */
const huge = (commits = 247): unknown => {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  const at = (n: number): string => new Date(Date.parse('2026-03-02T08:00:00Z') + n * 1000).toISOString();
  const commit = (n: number): unknown => ({
    author: 'alice',
    committer: 'alice',
    'pushed-by': 'alice',
    at: at(n),
    'pushed-at': '2026-03-02T10:00:00Z',
    parents: [n === 0 ? 'c3' : `h${String(n - 1)}`],
    tree: `ht${String(n)}`,
    message: 'More',
    verified: { valid: true, signer: 'alice' },
    files: ['src/refund.ts'],
  });
  const check = (n: number): unknown => ({
    name: `check ${String(n)}`,
    app: 'github-actions',
    commit: 'h246',
    suite: `suite ${String(n % 20)}`,
    status: 'completed',
    conclusion: 'success',
    at: at(n),
    attempt: 1,
  });
  return {
    commits: Object.fromEntries(numbers(commits).map((n) => [`h${String(n)}`, commit(n)])),
    files: files(2998),
    reviews: Object.fromEntries(
      numbers(499).map((n) => [`x${String(n)}`, { by: 'bob', state: 'COMMENTED', commit: 'h246', at: at(n) }]),
    ),
    checks: Object.fromEntries(numbers(1000).map((n) => [`k${String(n)}`, check(n)])),
  };
};

describe('GraphQL: limits', () => {
  it('lists 250 commits at most, and counts them all', async () => {
    const context = contextOf(huge(252));
    const query =
      '{repository(owner:"acme",name:"pay"){pullRequest(number:7){headRefOid commits(last:1){totalCount nodes{commit{oid}}}}}}';
    const { data } = await ask(context, query);
    const { commits, headRefOid } = data.repository.pullRequest;
    expect(commits.totalCount).toBe(255);
    expect(commits.nodes[0].commit.oid).toBe(context.state.pull.commits[249]?.sha);
    expect(commits.nodes[0].commit.oid).not.toBe(headRefOid);
  });
});

describe('GraphQL: speed', () => {
  it('answers everything about a huge pull request in 150 ms', async () => {
    const context = contextOf(huge());
    const query = readFileSync('__tests__/fixtures/graphql/everything.graphql', 'utf8');
    const variables = { o: 'acme', r: 'pay', n: 7, i: 31 };
    const { data, errors } = await ask(context, query, variables);
    expect(errors).toBeUndefined();
    const pull = data.repository.pullRequest;
    expect([pull.commits.totalCount, pull.files.totalCount, pull.reviews.totalCount]).toEqual([250, 3000, 500]);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      await ask(context, query, variables);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(150);
  });
});
