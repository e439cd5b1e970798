import { most } from '../../bench/aims.js';
import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import { judge } from './support.js';

const runs = 'https://github.com/acme/pay/actions/runs';
const context = 'countersign (main)';
const standing = (state: string, url: string, by = 'github-actions[bot]', at = '2026-03-02T10:50:00Z') => ({
  statuses: { s1: { context, state, by, commit: 'c3', at, url, description: 'Of another run.' } },
});

/** GitHub knows run 502 as one of the gate; the process believes to be run 501. */
const asOlder = { extraEnv: { GITHUB_RUN_ID: '501' } };
const newer = { event: { run: { id: 502, attempt: 1 } } };

describe('a newer run', () => {
  it.each(['failure', 'success', 'pending'])(
    'has the last word: its %s stands, and nothing is written',
    async (state) => {
      const { statuses, verdict, run } = await judge(
        { ...newer, ...standing(state, `${runs}/502#sha256-00`) },
        asOlder,
      );
      expect([verdict, run.exitCode]).toEqual(['pass', 0]);
      expect(statuses).toEqual([]);
      expect(run.summary).toContain('A newer run has spoken');
      expect(run.stdout).toContain(`A newer run has spoken and its status stands: ${runs}/502`);
    },
  );

  it('is heeded also when it writes while this one judges', async () => {
    const change = standing('failure', `${runs}/502#sha256-00`, 'github-actions[bot]', '2026-03-02T11:00:30Z');
    const { statuses, verdict } = await judge({ ...newer, meanwhile: [{ after: 'ARTIFACT upload', change }] }, asOlder);
    expect(verdict).toBe('pass');
    expect(statuses.map(({ state }) => state)).toEqual(['pending']);
  });

  it('is heeded also when it writes after the last look, and its word is put back', async () => {
    const change = standing('failure', `${runs}/502#sha256-00`, 'github-actions[bot]', '2026-03-02T11:00:01Z');
    const on = 'POST /repos/{owner}/{repo}/statuses/{sha}';
    const { statuses, run } = await judge(
      { ...newer, ...standing('success', `${runs}/500`), meanwhile: [{ after: on, change }] },
      asOlder,
    );
    // The pending status is what the change comes after; the world's time puts it behind it.
    expect(statuses.at(-1)?.state).not.toBe('success');
    expect(run.summary).toContain('A newer run has spoken');
  });

  it('is a later attempt of the same run too', async () => {
    const patch = {
      event: { run: { id: 501, attempt: 2 } },
      ...standing('failure', `${runs}/501/attempts/2#sha256-00`),
    };
    const { statuses } = await judge(patch, { extraEnv: { GITHUB_RUN_ATTEMPT: '1' } });
    expect(statuses).toEqual([]);
  });
});

describe('a status that is not of our runs', () => {
  it.each([
    ['names a run that GitHub does not know', 'success', `${runs}/99999`, 'github-actions[bot]'],
    ['is by another account', 'success', `${runs}/502`, 'mallory'],
    ['links to elsewhere', 'success', 'https://example.com/', 'github-actions[bot]'],
  ])('is written over and told of: it %s', async (_, state, url, by) => {
    const { statuses, verdict, run } = await judge(
      { ...newer, reviews: { r1: null }, ...standing(state, url, by) },
      asOlder,
    );
    expect(verdict).toBe('pending');
    expect(statuses.at(-1)?.state).toBe('pending');
    expect(statuses.length).toBeGreaterThan(0);
    expect(verify(run.evidence ?? '', null).failures).toEqual([]);
  });

  it('written between pending and the verdict, it is told of in summary and log', async () => {
    const change = standing('success', 'https://example.com/`x`', 'mallory', '2026-03-02T11:00:30Z');
    const { statuses, run } = await judge({
      checks: { build: { conclusion: 'failure' } },
      meanwhile: [{ after: 'ARTIFACT upload', change }],
    });
    expect(statuses.at(-1)?.state).toBe('failure');
    expect(run.summary).toContain('was written over; by account 66');
    expect(run.stdout).toContain('was written over; by account 66');
  });
});

describe('pending', () => {
  it('is not written again where it stands', async () => {
    const patch = { reviews: { r1: null }, ...standing('pending', `${runs}/500#sha256-00`) };
    expect((await judge(patch)).statuses).toHaveLength(1);
    expect((await judge({ ...patch, ...standing('success', `${runs}/500#sha256-00`) })).statuses).toHaveLength(2);
    expect(
      (await judge({ ...patch, ...standing('pending', `${runs}/500#sha256-00`, 'mallory') })).statuses,
    ).toHaveLength(2);
  });

  it('costs no further request, nor does looking for newer runs', async () => {
    const { calls } = await judge();
    expect(calls.length).toBeLessThanOrEqual(most.small.requests);
    expect(calls).not.toContain('GET /repos/{owner}/{repo}/actions/runs/{run_id}');
  });
});
