import type { Turn } from './session.js';

export const push = { event: { name: 'push', action: null, actor: 'carol' } };
export const byHost = {
  author: 'alice',
  committer: 'web-flow',
  'pushed-by': 'carol',
  at: '2026-03-02T10:50:00Z',
  'pushed-at': '2026-03-02T10:50:00Z',
  verified: { valid: true, signer: 'web-flow' },
  files: ['src/refund.ts', 'docs/refund.md'],
};
/** The change, merged by carol as the commit `m1`. */
export const merged = (commits: Readonly<Record<string, object>>, commit = 'm1'): object => ({
  pull: { state: 'closed', 'head-commit': 'c3', merged: { by: 'carol', at: '2026-03-02T10:50:00Z', commit } },
  commits,
});
export const mergeCommit = { ...byHost, parents: ['base', 'c3'], tree: 't3', message: 'Merge pull request #7' };
export const asMerge = merged({ m1: mergeCommit });
export const asSquash = merged({ m1: { ...byHost, parents: ['base'], tree: 't3', message: 'Limit refunds (#7)' } });
export const asRebase = merged(
  {
    r1: { ...byHost, parents: ['base'], tree: 't1', message: 'Add refund limit', files: ['src/refund.ts'] },
    r2: { ...byHost, parents: ['r1'], tree: 't2', message: 'Cover partial refunds', files: ['src/refund.ts'] },
    r3: { ...byHost, parents: ['r2'], tree: 't3', message: 'Explain the limit', files: ['docs/refund.md'] },
  },
  'r3',
);
export const direct = (parent: string): object => ({
  ...byHost,
  author: 'mallory',
  committer: 'mallory',
  'pushed-by': 'mallory',
  verified: null,
  parents: [parent],
  tree: 'smuggled',
  message: 'Just a typo',
  files: ['src/main.ts'],
});

export const landing = ({ evidence }: Turn): unknown => {
  const fact = evidence.at(-1)?.facts.landing;
  return fact?.known === true ? fact.value : fact;
};
export const codes = ({ evidence }: Turn): readonly string[] =>
  evidence.at(-1)?.decision.blocking.map(({ code }) => code) ?? [];
export const lastStatus = ({ statuses }: Turn): readonly unknown[] =>
  statuses.map(({ state, commit, context }) => [state, commit, context]);
