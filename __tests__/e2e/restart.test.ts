import { describe, expect, it } from '@jest/globals';
import { listStoredArtifacts, artifactStoreOf } from '../../emulator/artifacts.js';
import { judge, type Judged } from './support.js';

const later = { author: 'alice', committer: 'alice', 'pushed-by': 'alice', verified: { valid: true, signer: 'alice' } };
const pushed = (alias: string, parent: string, minute: number): object => ({
  commits: {
    [alias]: {
      ...later,
      at: `2026-03-02T10:${String(minute)}:00Z`,
      'pushed-at': `2026-03-02T10:${String(minute)}:30Z`,
      parents: [parent],
      tree: `t-${alias}`,
      message: 'One more',
      files: ['src/refund.ts'],
    },
  },
});
const check = {
  suite: 's9',
  commit: 'c4',
  status: 'completed',
  conclusion: 'success',
  at: '2026-03-02T10:55:00Z',
  attempt: 1,
};
const inOrderOn4 = {
  reviews: { r2: { by: 'bob', state: 'APPROVED', commit: 'c4', at: '2026-03-02T10:58:00Z' } },
  checks: {
    build4: { ...check, name: 'build', app: 'github-actions' },
    codeql4: { ...check, suite: 's10', name: 'codeql', app: 'github-advanced-security' },
    secrets4: { ...check, suite: 's10', name: 'secrets', app: 'github-advanced-security' },
  },
};

const artifactNames = ({ emulator }: Judged): readonly string[] =>
  listStoredArtifacts(artifactStoreOf(emulator.written)).map(({ name }) => name);

describe('a head that moves under the run', () => {
  it('is judged again: the new head gets the verdict, the old one no success, each round its own evidence', async () => {
    const judged = await judge({ meanwhile: [{ after: 'ARTIFACT upload', change: pushed('c4', 'c3', 50) }] });
    const { statuses, shaOf, stored, run } = judged;
    expect(judged.verdict).toBe('pending');
    expect(statuses.map(({ state, commit }) => [state, commit])).toEqual([
      ['pending', shaOf('c3')],
      ['pending', shaOf('c4')],
      ['pending', shaOf('c4')],
    ]);
    expect(artifactNames(judged).filter((name) => name.endsWith('.json'))).toEqual([
      'countersign-pr-7-501-1.json',
      'countersign-pr-7-501-1-2.json',
    ]);
    expect(stored.at(-1)).toBe(run.evidence);
    expect(stored[0]).not.toBe(run.evidence);
  });

  it('passes where the new head is in order too, and only there', async () => {
    const change = { ...pushed('c4', 'c3', 50), ...inOrderOn4 };
    const { statuses, shaOf, verdict, run } = await judge({ meanwhile: [{ after: 'ARTIFACT finalize', change }] });
    expect([verdict, run.exitCode]).toEqual(['pass', 0]);
    expect(statuses.filter(({ state }) => state === 'success').map(({ commit }) => commit)).toEqual([shaOf('c4')]);
  });

  it('ends the run without a pass when it never stands still', async () => {
    const names = ['c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12'];
    // Each push brings the next with it, so that some land in every round, which ends two artifacts.
    const meanwhile = names.slice(1).reduceRight<readonly object[]>((next, alias, index) => {
      const push = pushed(alias, names[index] ?? '', 50 + index);
      return [{ after: 'ARTIFACT finalize', change: { ...push, meanwhile: next } }];
    }, []);
    const { verdict, run, blocking, statuses } = await judge({ meanwhile });
    expect([verdict, run.exitCode]).toEqual(['indeterminate', 1]);
    expect(blocking.map(({ code }) => code)).toContain('head-moved');
    expect(statuses.map(({ state }) => state)).not.toContain('success');
  });
});

describe('a change that is merged under the run', () => {
  it('never gets a success afterwards', async () => {
    const change = { pull: { state: 'closed', merged: { by: 'alice', at: '2026-03-02T11:00:00Z', commit: 'c3' } } };
    const { verdict, blocking, statuses, run } = await judge({ meanwhile: [{ after: 'ARTIFACT finalize', change }] });
    expect([verdict, run.exitCode]).toEqual(['indeterminate', 1]);
    expect(blocking.map(({ code }) => code)).toContain('merged-before-verdict');
    expect(statuses.map(({ state }) => state)).not.toContain('success');
  });
});

describe('a re-run', () => {
  const old = '1'.repeat(40);
  const stalePayload = {
    pull_request: {
      head: { sha: old },
      base: { ref: 'release', sha: old },
      draft: false,
      title: 'An old title',
      state: 'open',
    },
  };

  it('judges the change as it is, not as its old payload says', async () => {
    const event = { run: { id: 501, attempt: 2 }, payload: stalePayload };
    const { verdict, statuses, shaOf, run } = await judge({ event });
    expect(verdict).toBe('pass');
    expect(new Set(statuses.map(({ commit, context }) => `${context} ${commit}`))).toEqual(
      new Set([`countersign (main) ${shaOf('c3')}`]),
    );
    expect(run.evidence).not.toContain(old);
    expect(run.evidence).not.toContain('An old title');
  });

  it('takes back what an earlier attempt allowed', async () => {
    const statuses = {
      s1: {
        context: 'countersign (main)',
        state: 'success',
        by: 'github-actions[bot]',
        commit: 'c3',
        at: '2026-03-02T10:40:00Z',
        description: 'All 7 controls are met.',
      },
    };
    const judged = await judge({
      statuses,
      reviews: { r1: { dismissed: { by: 'carol', at: '2026-03-02T10:50:00Z' } } },
    });
    expect(judged.verdict).toBe('pending');
    expect(judged.statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
  });
});
