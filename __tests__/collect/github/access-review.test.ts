import { describe, expect, it } from '@jest/globals';
import { createGroundReader } from '../../../src/collect/github/access/ground.js';
import { createAccessReviewReader } from '../../../src/collect/github/access/review.js';
import { withChange } from '../emulated.js';

const path = '.github/access.yml';
const file = { status: 'added', additions: 3, deletions: 0 };

/** The change of the compliant world adds the file; squashed and merged by carol. */
const merged = (own: object = {}): object => ({
  'head-files': { [path]: 'version: 1\nadmins: [carol]\n' },
  files: { [path]: file },
  pull: { state: 'closed', 'head-commit': 'c3', merged: { by: 'carol', at: '2026-03-02T10:50:00Z', commit: 'm1' } },
  commits: {
    c3: { files: [path] },
    m1: {
      author: 'alice',
      committer: 'web-flow',
      'pushed-by': 'carol',
      at: '2026-03-02T10:50:00Z',
      'pushed-at': '2026-03-02T10:50:00Z',
      parents: ['base'],
      tree: 't3',
      message: 'Expect access (#7)',
      verified: { valid: true, signer: 'web-flow' },
      files: ['src/refund.ts', path],
    },
  },
  ...own,
});

const read = (world: object, from = 'm1') =>
  withChange(world, ({ client, sha }) =>
    createAccessReviewReader(client)({ repository: 'acme/pay', path, commit: sha(from), branch: 'main' }),
  );

const approval = (by: string, own: object = {}) => ({
  by,
  state: 'APPROVED',
  commit: 'c3',
  at: '2026-03-02T10:30:00Z',
  ...own,
});

describe('createAccessReviewReader', () => {
  it('names who approved what was merged, and who wrote it', async () => {
    expect(await read(merged())).toEqual({
      known: true,
      value: { pull: 7, at: '2026-03-02T10:50:00Z', by: ['bob'], authors: ['alice'] },
    });
  });

  it.each([
    ['of an earlier head', { r1: approval('bob', { commit: 'c2' }) }],
    ['given after the merge', { r1: approval('bob', { at: '2026-03-02T10:55:00Z' }) }],
    ['taken back by an objection', { r2: approval('bob', { state: 'CHANGES_REQUESTED', at: '2026-03-02T10:40:00Z' }) }],
    ['dismissed', { r1: approval('bob', { dismissed: { by: 'carol', at: '2026-03-02T10:40:00Z' } }) }],
  ])('counts no approval %s', async (_, reviews) => {
    expect(await read(merged({ reviews }))).toMatchObject({ known: true, value: { by: [] } });
  });

  it('lets an approval stand that a comment follows', async () => {
    const reviews = { r2: approval('bob', { state: 'COMMENTED', at: '2026-03-02T10:40:00Z' }) };
    expect(await read(merged({ reviews }))).toMatchObject({ value: { by: ['bob'] } });
  });

  it('counts no approval of another file than stands, which a merge by hand brings', async () => {
    const world = merged() as { commits: { m1: object } };
    const byHand = { ...world, commits: { ...world.commits, m1: { ...world.commits.m1, tree: 'by-hand' } } };
    expect(await read(byHand)).toMatchObject({ known: true, value: { pull: 7, by: [] } });
  });

  it('finds no review where the file was pushed without a pull request', async () => {
    const review = await withChange({ 'base-files': { [path]: 'version: 1\n' } }, ({ client, sha }) =>
      createAccessReviewReader(client)({ repository: 'acme/pay', path, commit: sha('base'), branch: 'main' }),
    );
    expect(review).toEqual({ known: true, value: null });
  });

  it('does not know who wrote what an address without an account wrote', async () => {
    const nobody = { author: { name: 'X', email: 'x@nowhere.example' } };
    const world = merged();
    const { commits } = world as { commits: Record<string, object> };
    const review = await read({ ...world, commits: { ...commits, c2: nobody } });
    expect(review).toMatchObject({ known: false, why: { code: 'fact-unavailable', about: ['review'] } });
  });

  it.each(['commits', 'commits/{commit_sha}/pulls', 'pulls/{pull_number}/reviews', 'pulls/{pull_number}/commits'])(
    'does not know it where %s is not answered',
    async (route) => {
      const faults = [{ on: `GET /repos/{owner}/{repo}/${route}`, answer: '403' }];
      expect(await read(merged({ faults }))).toMatchObject({ known: false });
    },
  );
});

describe('createGroundReader', () => {
  it('reads the repository and the clock of the host', async () => {
    const ground = await withChange({}, ({ client }) => createGroundReader(client)('acme/pay'));
    expect(ground).toEqual({
      repository: { id: 1001, name: 'acme/pay', visibility: 'private', defaultBranch: 'main' },
      now: '2026-03-02T11:00:00Z',
    });
  });
});
