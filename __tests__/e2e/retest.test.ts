import { describe, expect, it } from '@jest/globals';
import { session } from './session.js';
import { events, issuesIn, on, openIn, PAGERDUTY, told } from './upkeep.js';

const policy = (controls: readonly string[]): string =>
  ['version: 1', 'branches: [main]', 'controls:', '  peer-review: {approvals: 1}', ...controls, ''].join('\n');

const ALL = ['inventory', 'integrity', 'licence', 'data', 'evaluation', 'safety', 'provenance', 'monitoring'].map(
  (name) => `  model-${name}: {}`,
);

/** A repository whose default branch holds a model, and a run on schedule that looks after it. */
const released = (model: object, inputs: Readonly<Record<string, string>> = {}, controls = ALL): object => ({
  'base-files': { '.github/countersign.yml': policy(controls) },
  models: { 'refund-1b': { at: 'base', ...model } },
  inputs: { phase: 'models', ...inputs },
  token: { protection: true },
});

const OLD = '2025-10-01T00:00:00Z';

/** What the record of the re-test says, by control. */
const outcomes = async (model: object, controls = ALL): Promise<readonly string[]> => {
  let seen: readonly string[] = [];
  await session(released(model, {}, controls), async ({ run }) => {
    const turn = await run(on(601));
    const record = turn.evidence.find(({ stage }) => stage === 'retest');
    const found = (record?.findings ?? []).filter(({ outcome }) => outcome !== 'pass');
    seen = [
      `exit ${String(turn.run.exitCode)} ${record?.decision.verdict ?? 'no record'}`,
      ...found.map(({ control, reasons }) => `${control} ${reasons.map(({ code }) => code).join(' ')}`),
    ];
  });
  return seen;
};

describe('a released model that is judged again', () => {
  it('passes where it is as it was demanded', async () => {
    expect(await outcomes({})).toEqual(['exit 0 pass']);
  });

  it.each([
    ['an evaluation that has grown old', { evaluation: { at: OLD } }, 'model-evaluation evaluation-stale'],
    ['a scan that has', { scan: { at: OLD } }, 'model-integrity scan-stale scan-stale'],
    [
      'a report of drift that has',
      { drift: { at: OLD, merge: { timestamp: OLD } } },
      'model-monitoring drift-report-stale',
    ],
    ['drift', { drift: { tests: { 'Share of Drifted Columns': 'FAIL' } } }, 'model-monitoring drift-found'],
    [
      'a licence that is no longer allowed',
      { terms: { licence: { allow: ['MIT'] } } },
      'model-licence licence-not-allowed',
    ],
    [
      'weights that the host lost',
      { weights: { 'model-00002-of-00002.safetensors': { held: false } } },
      'model-integrity lfs-object-missing',
    ],
  ])('fails for %s', async (_, model, finding) => {
    expect(await outcomes(model)).toEqual(['exit 1 fail', finding]);
  });

  it('is no pass where the policy declares none', async () => {
    await session({ ...released({}), models: null }, async ({ run }) => {
      const { run: ended, evidence } = await run(on(601));
      expect([ended.exitCode, evidence.at(-1)?.decision.verdict]).not.toContain('pass');
      expect(ended.exitCode).toBe(1);
    });
  });

  it('is one issue and one alarm, updated and closed, however many runs find it', async () => {
    const stale = { 'refund-1b': { at: 'base', evaluation: { at: OLD } } };
    const worse = { 'refund-1b': { at: 'base', evaluation: { at: OLD }, scan: { at: OLD } } };
    const mended = {
      'refund-1b': { at: 'base', evaluation: { at: '2026-03-01T10:00:00Z' }, scan: { at: '2026-03-01T10:00:00Z' } },
    };
    await session(released({}, { findings: 'issue', ...PAGERDUTY }), async ({ run, emulator }) => {
      const first = await run(on(601, { models: stale }));
      expect(openIn(first)).toEqual(['evaluation-stale']);
      expect(first.run.exitCode).toBe(1);
      expect(issuesIn(emulator)).toHaveLength(1);
      expect(told(await run(on(602)))).toEqual([]);
      const more = await run(on(603, { models: worse }));
      expect([...openIn(more)].sort()).toEqual(['evaluation-stale', 'scan-stale']);
      const open = issuesIn(emulator).filter((issue) => issue.startsWith('open'));
      expect(open).toHaveLength(1);
      const over = await run(on(604, { models: mended }));
      expect([over.run.exitCode, openIn(over)]).toEqual([0, []]);
      expect(issuesIn(emulator).every((issue) => issue.startsWith('closed'))).toBe(true);
      expect(events(emulator).map(([action]) => action)).toContain('resolve');
    });
  });
});
