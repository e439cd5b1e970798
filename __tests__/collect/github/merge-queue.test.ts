import { describe, expect, it } from '@jest/globals';
import { createGroupReader } from '../../../src/collect/github/merge-queue.js';
import { createWorkflowFileComparison } from '../../../src/collect/github/workflow-file.js';
import { GROUP_QUERY, SAME_FILE_QUERY } from '../../../src/collect/github/later-queries.js';
import { withChange, type Opened } from '../emulated.js';
import { schemaFaults } from '../github-schema.js';

const made = (parents: readonly string[], tree: string, files: readonly string[] = ['src/refund.ts']) => ({
  author: 'web-flow',
  committer: 'web-flow',
  'pushed-by': 'web-flow',
  at: '2026-03-02T10:55:00Z',
  'pushed-at': '2026-03-02T10:55:00Z',
  parents,
  tree,
  message: 'Merge pull request #7',
  verified: { valid: true, signer: 'web-flow' },
  files,
});

const group = (commits: object, queue: object = { base: 'main', head: 'g1', pulls: [7] }) => ({
  pull: { 'head-commit': 'c3' },
  commits,
  queue,
});

const read = ({ client, sha }: Opened, base = 'main', head = 'g1') =>
  createGroupReader(client)({ repository: 'acme/pay', head: sha(head), base });

describe('reading a merge group', () => {
  it('resolves it with one request', async () => {
    await withChange(group({ g1: made(['base', 'c3'], 't3') }), async (opened) => {
      expect(await read(opened)).toEqual({ state: 'resolved', members: [{ pull: 7, head: opened.sha('c3') }] });
      expect(opened.calls()).toEqual(['POST /graphql']);
    });
  });

  it('takes a group on an older commit of the base, and looks whether it is one', async () => {
    await withChange(group({ g1: made(['base~1', 'c3'], 't3') }), async (opened) => {
      expect(await read(opened)).toMatchObject({ state: 'resolved', members: [{ pull: 7 }] });
      expect(opened.calls()).toEqual(['POST /graphql', 'GET /repos/{owner}/{repo}/compare/{basehead}']);
    });
  });

  it('does not resolve it on a commit that is neither an entry nor on the base', async () => {
    const commits = { x1: made(['base'], 't-x'), g1: made(['x1', 'c3'], 't3') };
    await withChange(group(commits), async (opened) => {
      expect(await read(opened)).toMatchObject({
        state: 'unresolved',
        about: [opened.sha('x1')],
        found: expect.stringContaining('not on main'),
      });
    });
  });

  it.each([
    ['another branch is asked for', 'release/1.0', 'g1', 'no merge queue'],
    ['no entry made the commit', 'main', 'c3', 'no entry'],
  ])('does not resolve it where %s', async (_, base, head, found) => {
    await withChange(group({ g1: made(['base', 'c3'], 't3') }), async (opened) => {
      expect(await read(opened, base, head)).toMatchObject({
        state: 'unresolved',
        found: expect.stringContaining(found),
      });
    });
  });

  it.each(['403', 'graphql-partial', '{}', 'null', 'truncated-json'] as const)(
    'never rejects, and never resolves a broken answer: %s',
    async (answer) => {
      // The first query opens the change.
      const faults = Array.from({ length: 9 }, (_, index) => ({ on: 'POST /graphql', nth: index + 2, answer }));
      await withChange({ ...group({ g1: made(['base', 'c3'], 't3') }), faults }, async (opened) => {
        expect(await read(opened)).toMatchObject({ state: 'unresolved', found: expect.stringMatching(/./) });
      });
    },
  );

  it.each(Object.entries({ GROUP_QUERY, SAME_FILE_QUERY }))('asks what the published schema has: %s', (_, query) => {
    expect(schemaFaults(query)).toEqual([]);
  });
});

describe('comparing the workflow file', () => {
  const own = '.github/workflows/countersign.yml';
  const compare = (patch: unknown, path: string, alias: string): Promise<boolean | null> =>
    withChange(patch, ({ client, sha }) =>
      createWorkflowFileComparison(client)({ repository: 'acme/pay', path, commit: sha(alias) }),
    );

  it('finds it the same, or not', async () => {
    expect(await compare(group({ g1: made(['base', 'c3'], 't3') }), own, 'g1')).toBe(true);
    expect(await compare(group({ g1: made(['base', 'c3'], 't-own', [own]) }), own, 'g1')).toBe(false);
  });

  it('knows nothing of a file that is not there, a folder, or a refusal', async () => {
    const patch = group({ g1: made(['base', 'c3'], 't3') });
    expect(await compare(patch, '.github/workflows/none.yml', 'g1')).toBeNull();
    expect(await compare(patch, '.github/workflows', 'g1')).toBeNull();
    const faults = Array.from({ length: 9 }, (_, index) => ({ on: 'POST /graphql', nth: index + 2, answer: '403' }));
    expect(await compare({ ...patch, faults }, own, 'g1')).toBeNull();
  });
});
