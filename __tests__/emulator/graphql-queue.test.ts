import { describe, expect, it } from '@jest/globals';
import { ask, contextOf } from './graphql-support.js';

const made = (parents: readonly string[], tree: string) => ({
  author: 'web-flow',
  committer: 'web-flow',
  at: '2026-03-02T10:55:00Z',
  'pushed-at': '2026-03-02T10:55:00Z',
  parents,
  tree,
});
const other = {
  pull: {
    number: 8,
    title: 'Limits',
    author: 'dana',
    base: 'main',
    head: 'feat/limits',
    'head-repository': 'acme/pay',
    state: 'open',
    'head-commit': 'e1',
  },
  commits: { e1: { author: 'dana', committer: 'dana', at: '2026-03-02T09:30:00Z', parents: ['base'], tree: 't20' } },
};
const queued = (commits: object) => ({
  pull: { 'head-commit': 'c3' },
  commits,
  queue: { base: 'main', head: 'g2', pulls: [7, 8], by: 'carol' },
  'other-pulls': { 8: other },
});

const entries = async (world: object, branch: string) => {
  const context = contextOf(world);
  const query = `{repository(owner:"acme",name:"pay"){mergeQueue(branch:"${branch}"){entries(first:10){totalCount nodes{position state enqueuer{login} headCommit{oid} baseCommit{oid} pullRequest{number}}}}}}`;
  const { data, errors } = await ask(context, query);
  expect(errors).toBeUndefined();
  const alias = (sha: string | undefined) => [...context.state.aliases].find(([, commit]) => commit.sha === sha)?.[0];
  return { queue: data.repository.mergeQueue, alias };
};

describe('GraphQL: the merge queue', () => {
  it.each([
    ['merges', { g1: made(['base', 'c3'], 't3'), g2: made(['g1', 'e1'], 'merge(g1,e1)') }],
    ['squashes', { g1: made(['base'], 't3'), g2: made(['g1'], 't-g2') }],
  ])('lists its entries in order with the commits that it made, when it %s', async (_, commits) => {
    const { queue, alias } = await entries(queued(commits), 'main');
    expect(queue.entries.totalCount).toBe(2);
    expect(
      queue.entries.nodes.map(
        (node: { readonly headCommit: { readonly oid: string }; readonly baseCommit: { readonly oid: string } }) => ({
          ...node,
          headCommit: alias(node.headCommit.oid),
          baseCommit: alias(node.baseCommit.oid),
        }),
      ),
    ).toEqual([
      {
        position: 1,
        state: 'AWAITING_CHECKS',
        enqueuer: { login: 'carol' },
        headCommit: 'g1',
        baseCommit: 'base',
        pullRequest: { number: 7 },
      },
      {
        position: 2,
        state: 'AWAITING_CHECKS',
        enqueuer: { login: 'carol' },
        headCommit: 'g2',
        baseCommit: 'g1',
        pullRequest: { number: 8 },
      },
    ]);
  });

  it('is null for a branch that has none', async () => {
    expect((await entries({}, 'main')).queue).toBeNull();
    expect((await entries(queued({ g2: made(['base', 'c3'], 't3') }), 'release')).queue).toBeNull();
  });
});
