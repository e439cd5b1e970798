import { describe, expect, it } from '@jest/globals';
import { DEMAND, withOpening } from './gathered.js';

describe('reading again', () => {
  const same = async (change: unknown, checks = DEMAND.checks): Promise<boolean> => {
    const seen: boolean[] = [];
    await withOpening({}, async ({ emulator, gather, source, opening }) => {
      await gather({ checks });
      emulator.patch(change);
      seen.push((await source.reread(opening)).fingerprint === opening.fingerprint);
    });
    return seen[0] ?? false;
  };

  it('finds the same where nothing changed', async () => {
    expect(await same({})).toBe(true);
  });

  it.each([
    [
      'a review',
      { reviews: { r9: { by: 'dana', state: 'CHANGES_REQUESTED', commit: 'c3', at: '2026-03-02T10:59:00Z' } } },
    ],
    ['a dismissal', { reviews: { r1: { dismissed: { by: 'carol', at: '2026-03-02T10:59:00Z' } } } }],
    ['a label', { pull: { labels: { urgent: { by: 'bob', at: '2026-03-02T10:59:00Z' } } } }],
    ['the title', { pull: { title: 'Something else' } }],
    ['the body', { pull: { body: 'Closes #32' } }],
    ['a draft', { pull: { draft: true } }],
    ['auto-merge', { pull: { 'auto-merge': { by: 'alice', at: '2026-03-02T10:59:00Z' } } }],
    ['a demanded check', { checks: { build: { conclusion: 'failure' } } }],
    ['the state', { pull: { state: 'closed' } }],
    ['the base', { pull: { base: 'release/1.0' } }],
  ])('finds %s changed', async (_name, change) => {
    expect(await same(change)).toBe(false);
  });

  it('lets checks go on that nobody demanded', async () => {
    expect(await same({ checks: { codeql: { conclusion: 'failure' } } })).toBe(true);
    const checks = [...DEMAND.checks, { name: 'codeql', app: 'github-advanced-security' }];
    expect(await same({ checks: { codeql: { conclusion: 'failure' } } }, checks)).toBe(false);
  });

  it('shows a new head, and a merge', async () => {
    await withOpening({}, async ({ emulator, source, opening, sha }) => {
      emulator.patch({
        commits: {
          c4: {
            author: 'alice',
            committer: 'alice',
            'pushed-by': 'alice',
            at: '2026-03-02T10:59:00Z',
            'pushed-at': '2026-03-02T10:59:00Z',
            parents: ['c3'],
            tree: 't4',
            message: 'More',
            verified: { valid: false, signer: null },
            files: ['src/refund.ts'],
          },
        },
      });
      expect((await source.reread(opening)).head).toBe(sha('c4'));
      emulator.patch({ pull: { state: 'closed', merged: { by: 'carol', at: '2026-03-02T10:59:30Z', commit: 'c4' } } });
      expect((await source.reread(opening)).state).toBe('merged');
    });
  });
});
