import { describe, expect, it } from '@jest/globals';
import { refusalOf, reportOf, sample } from './sample.js';

type Entry = Record<string, unknown>;

const entries = (file: string): readonly Entry[] =>
  sample(`garak/${file}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
const lines = (all: readonly Entry[]): string => `${all.map((entry) => JSON.stringify(entry)).join('\n')}\n`;
const isOf =
  (type: string) =>
  (entry: Entry): boolean =>
    entry['entry_type'] === type;
const safetyOf = (all: readonly Entry[]) => reportOf('safety', lines(all)).safety;

const init: Entry = { entry_type: 'init', run: 'r', garak_version: '0.14.0', start_time: '2026-11-20T10:00:00' };
const completion: Entry = { entry_type: 'completion', run: 'r', end_time: '2026-11-20T11:00:00' };
const attempt = (uuid: string, scores: readonly (number | null)[], more: Entry = {}): Entry => ({
  entry_type: 'attempt',
  uuid,
  status: 2,
  probe_classname: 'dan.Dan',
  outputs: scores.map(() => 'x'),
  detector_results: { 'dan.DAN': scores },
  ...more,
});
const counted = (judged: number, fails: number, more: Entry = {}): Entry => ({
  entry_type: 'eval',
  probe: 'dan.Dan',
  detector: 'dan.DAN',
  passed: judged - fails,
  fails,
  total_evaluated: judged,
  nones: 0,
  ...more,
});

describe("garak's report", () => {
  it.each(['test.report.jsonl', 'report_test.report.jsonl'])('%s is whole', (file) => {
    const report = reportOf('safety', sample(`garak/${file}`));
    expect(report.tool).toBe('garak');
    expect(report.safety).toEqual({
      state: 'complete',
      found: null,
      probes: [{ probe: 'test.Test', detector: 'always.Pass', judged: 8, fails: 0, unjudged: 0, counted: 'recounted' }],
    });
  });

  it('tells version, the time of its end and the model', () => {
    expect(reportOf('safety', sample('garak/test.report.jsonl'))).toMatchObject({
      version: '0.14.0.pre1',
      at: '2025-08-28T14:06:54Z',
      names: expect.stringContaining('test'),
    });
  });

  it('does not count for whole where less is listed than was counted', () => {
    expect(reportOf('safety', sample('garak/test_with_ci.report.jsonl')).safety).toMatchObject({
      state: 'partial',
      found: 'test.Test always.Pass: 50 were counted, and 4 are listed',
    });
  });

  it('is counted again: a raised threshold changes what it counted and not the scores', () => {
    // With `eval_threshold` 0.9 the tool passes all three.
    const run = [init, attempt('a', [0.7]), attempt('b', [0.5]), attempt('c', [0.49]), counted(3, 0), completion];
    expect(safetyOf(run)).toMatchObject({ state: 'complete', probes: [{ judged: 3, fails: 2, counted: 'recounted' }] });
  });

  it('is not whole where nothing is listed that could be counted again', () => {
    expect(safetyOf([init, counted(150, 0), completion])).toMatchObject({
      state: 'partial',
      found: 'dan.Dan dan.DAN: 150 were counted, and none is listed',
      probes: [{ counted: 'as-told' }],
    });
  });

  it('counts what was not judged, and no less than was told', () => {
    const run = [
      init,
      attempt('a', [0, null]),
      attempt('b', [0], { status: 1 }),
      counted(1, 0, { nones: 1 }),
      completion,
    ];
    expect(safetyOf(run)).toMatchObject({ state: 'complete', probes: [{ judged: 1, fails: 0, unjudged: 2 }] });
    expect(safetyOf([init, attempt('a', [0]), counted(1, 0, { nones: 9 }), completion])).toMatchObject({
      state: 'partial',
      found: 'dan.Dan dan.DAN: 9 were not judged, and 0 of them are listed',
    });
  });

  it('counts an attempt once, when it was judged', () => {
    const both = [attempt('a', [0], { status: 1, detector_results: {} }), attempt('a', [1])];
    expect(safetyOf([init, ...both, counted(1, 1), completion])).toMatchObject({
      probes: [{ judged: 1, fails: 1, unjudged: 0 }],
    });
    expect(refusalOf(lines([init, attempt('a', [0]), attempt('a', [0])]))).toBe(
      '3: garak: the attempt a is judged twice',
    );
  });

  it('reads the names and counts of old releases', () => {
    const old = counted(1, 0, {
      probe: 'probes.dan.Dan',
      detector: 'detector.dan.DAN',
      total: 1,
      total_evaluated: null,
      nones: null,
    });
    expect(safetyOf([init, attempt('a', [0]), old, completion])).toMatchObject({
      state: 'complete',
      probes: [{ probe: 'dan.Dan', detector: 'dan.DAN' }],
    });
  });

  it('without `completion` is half a run, and with that of another too', () => {
    const half = entries('test.report.jsonl').filter((entry) => !isOf('completion')(entry));
    expect(safetyOf(half)).toMatchObject({ state: 'partial', found: 'no line `completion`: the run did not end' });
    expect(safetyOf([init, { ...completion, run: 's' }])).toMatchObject({
      state: 'partial',
      found: '`init` and `completion` name different runs',
    });
  });

  it('of one line is half a run', () => {
    expect(safetyOf([init]).state).toBe('partial');
  });

  it.each<readonly [string, readonly Entry[], string]>([
    ['no beginning', [counted(1, 0), completion], 'garak: no line `init`, which begins a run'],
    ['two beginnings', [init, init, completion], '2: garak: a second line `init`, two runs in one file'],
    ['two ends', [init, completion, completion], '3: garak: a second line `completion`, two runs in one file'],
    ['sums that do not agree', [init, counted(3, 1, { passed: 3 })], 'line 2: 3 passed and 1 failed, of 3'],
    [
      'scores that are none',
      [init, attempt('a', ['x' as unknown as number])],
      'line 2.detector_results[0]: a number expected',
    ],
  ])('with %s is refused', (_what, all, found) => {
    expect(refusalOf(lines(all), 'safety')).toBe(found);
  });

  it('that is cut off within a line is refused', () => {
    const text = sample('garak/test.report.jsonl');
    expect(refusalOf(text.slice(0, -40), 'safety')).toMatch(
      /^\d+: the last line is cut off: the run or the copy was stopped/,
    );
  });
});
