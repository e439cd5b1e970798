import type { Client } from '../../../src/lib/client.js';
import { readAncestry } from '../../../src/collect/github/ancestry.js';
import type { Ancestry } from '../../../src/collect/github/core.js';
import { readPushes } from '../../../src/collect/github/pushes.js';
import { observe } from '../../../src/collect/observe.js';
import type { Observed } from '../../../src/facts/observed.js';
import { noDemand, type Opened } from '../emulated.js';

export const carrying = { ...noDemand, carryOver: 'clean-base-merge' } as const;

export const read = async (
  { client, core }: Opened,
  demand: typeof carrying | typeof noDemand = noDemand,
): Promise<Ancestry> =>
  readAncestry(
    client,
    core,
    demand,
    observe('pushes', () => readPushes(client, core)),
  );

export function valueOf<T>(fact: Observed<T>): T {
  if (!fact.known) throw new Error(JSON.stringify(fact.why));
  return fact.value;
}

export const merge = (tree: string, parents: readonly string[]): unknown => ({
  author: 'alice',
  committer: 'web-flow',
  'pushed-by': 'alice',
  at: '2026-03-02T10:40:00Z',
  'pushed-at': '2026-03-02T10:40:00Z',
  parents,
  tree,
  message: "Merge branch 'main'",
  verified: { valid: true, signer: 'web-flow' },
  files: ['lib/other.ts'],
});

export const behind = { c1: { parents: ['base~1'] } };

export const rewritten = {
  pull: { 'head-commit': 'd3' },
  commits: {
    c3: {
      author: 'bob',
      committer: 'bob',
      'pushed-by': 'bob',
      message: 'X\n\nCo-authored-by: Dana <dana@acme.example>',
    },
    d3: {
      author: 'alice',
      committer: 'alice',
      'pushed-by': 'alice',
      at: '2026-03-02T10:20:00Z',
      'pushed-at': '2026-03-02T10:21:00Z',
      parents: ['c2'],
      tree: 't3',
      message: 'Explain the limit',
      verified: { valid: true, signer: 'alice' },
      files: ['docs/refund.md'],
    },
  },
};

/** The client, but one route answers this. */
export const withAnswer = (client: Client, route: string, answer: object): Client => ({
  ...client,
  read: (asked, parameters) => (asked === route ? Promise.resolve(answer) : client.read(asked, parameters)),
});
