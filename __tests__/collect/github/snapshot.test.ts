import { describe, expect, it } from '@jest/globals';
import { CollectError } from '../../../src/app/ports.js';
import { DEMAND, POLICY, TARGET, unknownFacts, valueOf, withOpening, withSource } from './gathered.js';

const codes = (faults: readonly { readonly code: string; readonly about: readonly string[] }[]): readonly string[] =>
  faults.map(({ code, about }) => `${code} ${about.join(' ')}`);

describe('a snapshot that does not hold together', () => {
  it.each([
    [
      'more commits than are listed',
      { pull: { 'commits-count': 251 } },
      'list-truncated commits',
      ['approvedCommits', 'commits'],
    ],
    ['fewer commits listed than counted', { pull: { 'commits-count': 4 } }, 'snapshot-inconsistent commits', []],
    ['more files than are listed', { pull: { 'files-count': 3001 } }, 'list-truncated files', ['files']],
    ['fewer files listed than counted', { pull: { 'files-count': 3 } }, 'list-unstable files', ['files']],
  ])('has %s', async (_name, patch, fault, unknown) => {
    await withOpening(patch, async ({ gather }) => {
      const snapshot = await gather();
      expect(codes(snapshot.faults)).toContain(fault);
      for (const name of unknown) expect(unknownFacts(snapshot)).toContain(name);
      expect(snapshot.faults.every(({ outcome }) => outcome === 'indeterminate')).toBe(true);
    });
  });

  it('has nothing in it', async () => {
    const files = { 'src/refund.ts': null, 'docs/refund.md': null };
    await withOpening({ files }, async ({ gather }) => {
      expect(codes((await gather()).faults)).toEqual(['nothing-to-evaluate files']);
    });
  });
});

describe('a refused or broken read', () => {
  const reads: readonly (readonly [string, string, readonly string[]])[] = [
    ['files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', ['files']],
    ['pushes', 'GET /repos/{owner}/{repo}/activity', ['pushes']],
  ];
  const answers = [
    '500',
    '403',
    '404',
    '409',
    '422',
    '204',
    'null',
    '{}',
    'html-200',
    'truncated-json',
    'redirect-other-host',
  ];
  const pairs = reads.flatMap(([name, on, unknown]) => answers.map((answer) => [name, answer, on, unknown] as const));

  it.each(pairs)('of %s (%s) makes that fact unknown, and no other', async (_name, answer, on, unknown) => {
    await withOpening({ faults: [{ on, answer }] }, async ({ gather }) => {
      const snapshot = await gather();
      expect(unknownFacts(snapshot)).toEqual(unknown);
    });
  });

  it('of an empty list is held against the count', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', answer: '[]' }];
    await withOpening({ faults }, async ({ gather }) => {
      const snapshot = await gather();
      expect(codes(snapshot.faults)).toEqual(['list-unstable files']);
    });
  });

  it('of an empty activity does not mean that nobody pushed', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '[]' }];
    await withOpening({ faults }, async ({ gather }) => {
      expect(unknownFacts(await gather())).toEqual(['pushes']);
    });
  });

  it('keeps the code of a rate limit', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '429' }];
    await withOpening({ faults }, async ({ gather }) => {
      expect((await gather()).facts.pushes).toMatchObject({ known: false, why: { code: 'rate-limited' } });
    });
  });

  it.each([
    '500',
    '401',
    '403',
    '404',
    '409',
    '{}',
    '[]',
    'null',
    'html-200',
    'reset-mid-body',
    'graphql-partial',
    'graphql-rate-limited',
  ])('of the opening (%s) ends collecting', async (answer) => {
    await withSource({ faults: [{ on: 'POST /graphql', answer }] }, async (_emulator, source) => {
      const opening = source.open(TARGET, POLICY);
      await expect(opening).rejects.toBeInstanceOf(CollectError);
      const code = answer === 'graphql-rate-limited' ? 'rate-limited' : 'fact-unavailable';
      await expect(opening).rejects.toMatchObject({ fault: { code, about: ['change'] } });
    });
  });

  it.each(['reset-before-headers', 'reset-mid-body', '502-html', 'truncated-json', 'graphql-partial', '429'])(
    'once (%s) is masked by asking again',
    async (answer) => {
      const once = (on: string) => ({ on, nth: 1, answer });
      const faults = [
        once('POST /graphql'),
        once('GET /repos/{owner}/{repo}/pulls/{pull_number}/files'),
        once('GET /repos/{owner}/{repo}/activity'),
      ];
      await withOpening({ faults: answer === 'graphql-partial' ? faults.slice(0, 1) : faults }, async ({ gather }) => {
        const snapshot = await gather();
        expect([unknownFacts(snapshot), snapshot.faults]).toEqual([[], []]);
      });
    },
  );

  it('of a pull request that is not there ends collecting', async () => {
    await withSource({}, async (_emulator, source) => {
      await expect(source.open({ ...TARGET, pull: 99 }, POLICY)).rejects.toMatchObject({
        fault: { code: 'fact-unavailable' },
      });
    });
  });
});

describe('checks', () => {
  it('are all runs on the head, every attempt, with their workflow', async () => {
    const again = {
      name: 'build',
      app: 'github-actions',
      commit: 'c3',
      suite: 's1',
      status: 'completed',
      conclusion: 'failure',
      at: '2026-03-02T10:02:00Z',
      attempt: 1,
    };
    await withOpening({ checks: { build0: again, build: { attempt: 2 } } }, async ({ gather }) => {
      const { head } = valueOf(await gather(), 'checks');
      expect(head.map(({ name, conclusion }) => `${name} ${String(conclusion)}`).toSorted()).toEqual([
        'build failure',
        'build success',
        'codeql success',
        'secrets success',
      ]);
    });
  });

  it('that run still name their workflow', async () => {
    await withOpening({ checks: { build: { status: 'in_progress', conclusion: null } } }, async ({ gather }) => {
      const checks = valueOf(await gather(), 'checks');
      expect(checks.head.find(({ name }) => name === 'build')).toMatchObject({
        status: 'in-progress',
        conclusion: null,
      });
      expect(checks.runningWorkflows).toEqual([checks.head.find(({ name }) => name === 'build')?.workflow]);
    });
  });

  it('missing on the head are looked for on earlier commits, which may fail', async () => {
    await withOpening({ checks: { build: { commit: 'c2' } } }, async ({ gather, sha }) => {
      expect(valueOf(await gather(), 'checks').earlier).toMatchObject([
        { name: 'build', app: 'github-actions', commit: sha('c2') },
      ]);
    });
    const faults = [{ on: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', answer: '500' }];
    await withOpening({ checks: { build: { commit: 'c2' } }, faults }, async ({ gather }) => {
      expect(valueOf(await gather(), 'checks').earlier).toEqual([]);
    });
  });

  it('tell when the head was pushed', async () => {
    await withOpening({}, async ({ gather }) => {
      expect(valueOf(await gather(), 'checks').pushedAt).toBe('2026-03-02T10:00:00Z');
    });
  });
});

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
