import { describe, expect, it } from '@jest/globals';
import { busy } from '../../emulator/graphql-busy-world.js';
import { valueOf, withOpening } from './gathered.js';

describe('the change', () => {
  it('is read as it stands', async () => {
    await withOpening({}, async ({ opening, sha }) => {
      expect(opening.change).toMatchObject({
        number: 7,
        title: 'Limit refunds to the paid amount (#31)',
        author: { id: 11, login: 'alice', type: 'user' },
        initiator: null,
        state: 'open',
        draft: false,
        base: { ref: 'main', commit: sha('base') },
        head: { ref: 'feat/refund', commit: sha('c3'), repository: { id: 1001, name: 'acme/pay' }, fork: false },
        additions: 52,
        deletions: 3,
        labels: [],
        unlabeled: [],
        autoMerge: null,
        queued: null,
        merged: null,
        baseChanges: [],
      });
      expect(opening.repository).toEqual({ id: 1001, name: 'acme/pay', defaultBranch: 'main' });
      expect(opening.policy).toMatchObject({ state: 'found', commit: sha('base') });
      expect(opening.policy).toEqual(opening.defaultBranchPolicy);
    });
  });

  it('shows labels, auto-merge, queue and changes of the base with who did it', async () => {
    await withOpening(busy, async ({ gather }) => {
      const bob = { id: 12, login: 'bob', type: 'user' };
      expect(valueOf(await gather(), 'change')).toMatchObject({
        labels: [{ name: 'urgent', by: bob, at: '2026-03-02T10:10:00Z' }],
        autoMerge: { by: bob, at: '2026-03-02T10:31:00Z' },
        queued: { by: { login: 'carol' } },
        baseChanges: [{ at: '2026-03-02T10:15:00Z', from: 'sandbox', to: 'main' }],
      });
    });
  });

  it('shows labels that were taken off, with who did it, also beyond the first hundred events', async () => {
    const bob = { by: 'bob', at: '2026-03-02T10:12:00Z' };
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`l${String(index).padStart(3, '0')}`, bob]),
    );
    const unlabeled = { ...many, 'needs-two': { by: 'alice', at: '2026-03-02T10:20:00Z' } };
    await withOpening({ pull: { unlabeled } }, async ({ gather }) => {
      const change = valueOf(await gather(), 'change');
      expect(change.labels).toEqual([]);
      expect(change.unlabeled).toHaveLength(121);
      const alice = { id: 11, login: 'alice', type: 'user' };
      expect(change.unlabeled.at(-1)).toEqual({ name: 'needs-two', by: alice, at: '2026-03-02T10:20:00Z' });
    });
  });

  it('shows a merge with who merged and when', async () => {
    const merged = { by: 'carol', at: '2026-03-02T10:50:00Z', commit: 'c3' };
    await withOpening({ pull: { state: 'closed', merged } }, async ({ opening }) => {
      expect(opening.change).toMatchObject({ state: 'merged', merged: { by: { id: 13 }, at: '2026-03-02T10:50:00Z' } });
    });
  });

  it('tells the human who started a coding agent, by the event that says so', async () => {
    const agent = { people: { 'copilot[bot]': { id: 198982749, type: 'Bot', permission: 'write' } } };
    await withOpening({ ...agent, pull: { author: 'copilot[bot]', initiator: 'dana' } }, async ({ gather }) => {
      const change = valueOf(await gather(), 'change');
      expect(change.author).toEqual({ id: 198982749, login: 'copilot[bot]', type: 'bot' });
      expect(change.initiator).toEqual({ id: 14, login: 'dana', type: 'user' });
    });
  });

  it('leaves the change unknown where it cannot be read who started the bot', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', answer: '500' }];
    await withOpening({ pull: { author: 'dependabot[bot]' }, faults }, async ({ gather }) => {
      expect((await gather()).facts.change).toMatchObject({ known: false, why: { code: 'fact-unavailable' } });
    });
  });

  it('reads policies of the base branch and of the default branch', async () => {
    await withOpening({ pull: { base: 'release/1.0' } }, async ({ opening }) => {
      expect(opening.change.base.ref).toBe('release/1.0');
      expect(opening.policy.state).toBe('found');
    });
    await withOpening({ 'base-files': { '.github/countersign.yml': null } }, async ({ opening, sha }) => {
      expect(opening.policy).toEqual({ state: 'absent', commit: sha('base') });
    });
  });

  it('does not take a cut or binary file for the policy', async () => {
    for (const text of [`# ${'x'.repeat(600_000)}`, 'version: 1\0']) {
      await withOpening({ 'base-files': { '.github/countersign.yml': text } }, async ({ opening }) => {
        expect(opening.policy.state).toBe('unreadable');
      });
    }
  });
});

describe('readFile', () => {
  it('resolves branch, commit and default branch to a commit', async () => {
    await withOpening({}, async ({ source, sha }) => {
      const place = { repository: 'acme/pay', path: 'README.md' };
      for (const ref of ['main', null, sha('base')])
        expect(await source.readFile({ ...place, ref })).toMatchObject({ state: 'found', commit: sha('base') });
    });
  });

  it('tells absent from unreadable', async () => {
    await withOpening({}, async ({ source, sha }) => {
      const read = (path: string, ref: string, repository = 'acme/pay') => source.readFile({ repository, path, ref });
      expect(await read('nothing.yml', 'main')).toEqual({ state: 'absent', commit: sha('base') });
      expect((await read('README.md', 'no-branch')).state).toBe('unreadable');
      expect((await read('.github', 'main')).state).toBe('unreadable');
      expect((await read('README.md', 'main', 'acme/hidden')).state).toBe('unreadable');
    });
  });
});
