import { describe, expect, it } from '@jest/globals';
import type { BranchLine } from '../../../src/app/ports.js';
import { createBranchLine } from '../../../src/collect/github/branch-line.js';
import { asMerge } from '../../e2e/landed.js';
import { withChange, type Opened } from '../emulated.js';

const REPOSITORY = 'acme/pay';

const reading = <T>(patch: object, use: (line: BranchLine, opened: Opened) => Promise<T>): Promise<T> =>
  withChange(patch, (opened) =>
    use(
      createBranchLine(opened.client, () => Promise.resolve(5)),
      opened,
    ),
  );

const status = {
  context: 'countersign (main)',
  state: 'success',
  by: 'mallory',
  commit: 'm1',
  at: '2026-03-02T10:55:00Z',
  url: 'https://github.com/acme/pay/actions/runs/1',
};

describe('a branch along first parents', () => {
  it('is told without what merges bring besides, with one request', () =>
    reading({ ...asMerge, statuses: { s1: status } }, async (line, { sha, calls }) => {
      const { tip, repository } = await line.tip(REPOSITORY, 'main');
      expect([tip, repository.defaultBranch]).toEqual([sha('m1'), 'main']);
      const before = calls().length;
      const page = await line.page(REPOSITORY, sha('m1'));
      expect(calls().length - before).toBe(1);
      expect(page.map(({ commit }) => commit)).toEqual(['m1', 'base', 'base~1', 'base~2'].map(sha));
      expect(page[0]).toMatchObject({
        parents: [sha('base'), sha('c3')],
        pulls: [{ number: 7, base: 'main' }],
        statuses: [{ context: status.context, state: 'success', creator: 66, url: status.url }],
      });
    }));

  it('leaves out commits that are not there', () =>
    reading({}, async (line, { sha }) => {
      const found = await line.commits(REPOSITORY, [sha('c2'), 'f'.repeat(40), sha('base')]);
      expect(found.map(({ commit }) => commit)).toEqual([sha('c2'), sha('base')]);
    }));

  it('refuses a line of a commit that is not there', () =>
    reading({}, async (line) => {
      await expect(line.page(REPOSITORY, 'f'.repeat(40))).rejects.toThrow('does not lead');
    }));

  it('tells that there is no such branch, and which there are', () =>
    reading({ branches: { 'release/1': 'base' } }, async (line) => {
      expect((await line.tip(REPOSITORY, 'none')).tip).toBeNull();
      expect(await line.branches(REPOSITORY)).toEqual(['feat/refund', 'main', 'release/1']);
    }));

  it('tells what set it back, since then', () => {
    const forced = { branch: 'main', kind: 'force_push', before: 'c1', after: 'base', by: 'mallory' };
    const activity = {
      '2026-03-01T09:00:00Z': forced,
      '2026-03-02T09:00:00Z': { ...forced, kind: 'branch_deletion', after: null },
    };
    return reading({ activity }, async (line, { sha }) => {
      const all = await line.rewrites(REPOSITORY, 'main', null);
      expect(all.known ? all.value.map(({ kind }) => kind) : all.why).toEqual(['creation', 'force-push', 'deletion']);
      const late = await line.rewrites(REPOSITORY, 'main', '2026-03-02T00:00:00Z');
      expect(late).toMatchObject({
        known: true,
        value: [{ kind: 'deletion', before: sha('c1'), after: null, by: { login: 'mallory' } }],
      });
    });
  });

  it('takes no single empty list for "nobody set it back"', async () => {
    const activity = {
      '2026-03-01T09:00:00Z': { branch: 'main', kind: 'force_push', before: 'c1', after: 'base', by: 'mallory' },
    };
    const outcomes: string[] = [];
    for (const nth of [1, 2, 3, 4])
      await reading(
        { activity, faults: [{ on: 'GET /repos/{owner}/{repo}/activity', nth, answer: '[]' }] },
        async (line) => {
          const all = await line.rewrites(REPOSITORY, 'main', null);
          outcomes.push(all.known ? all.value.map(({ kind }) => kind).join(' ') : 'not known');
        },
      );
    // The list of deletions is empty anyway.
    expect(outcomes.sort()).toEqual(['creation force-push', 'creation force-push', 'not known', 'not known']);
  });

  it('does not know what the host does not show', () =>
    reading({ faults: [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '404' }] }, async (line) => {
      expect(await line.rewrites(REPOSITORY, 'main', null)).toMatchObject({ known: false });
    }));

  it('fails where an answer is cut', () =>
    reading({}, async (line, { emulator, sha }) => {
      emulator.patch({ faults: [{ on: 'POST /graphql', answer: 'truncated-json' }] });
      await expect(line.page(REPOSITORY, sha('base'))).rejects.toThrow();
      await expect(line.tip(REPOSITORY, 'main')).rejects.toThrow();
    }));
});
