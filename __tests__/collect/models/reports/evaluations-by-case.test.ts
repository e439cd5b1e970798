import { describe, expect, it } from '@jest/globals';
import type { TaskResult } from '../../../../src/facts/model-reports.js';
import { patched, refusalOf, reportOf, sample } from './sample.js';

const evaluationOf = (content: string) => reportOf('evaluation', content).evaluation;
const tasksOf = (content: string): readonly TaskResult[] => evaluationOf(content).tasks;

describe('promptfoo', () => {
  const file = 'promptfoo/results.json';
  const document = () =>
    JSON.parse(sample(file)) as { results: { stats: Record<string, number>; results: Record<string, unknown>[] } };

  it('has assertions that threw among its failures, and they count as such', () => {
    expect(document().results.stats).toMatchObject({ successes: 3, failures: 3, errors: 0 });
    expect(tasksOf(sample(file))).toMatchObject([
      { task: 'echo', metric: 'pass-rate', value: 0.5, n: 6, of: 6, higherIsBetter: true },
      { task: 'echo', metric: 'Accuracy', value: 0.5, n: 4, of: 4, higherIsBetter: null },
    ]);
  });

  it('counts a row that ended in an error as a failure, whatever it says of its success', () => {
    const changed = document();
    Object.assign(changed.results.results[0] ?? {}, { success: true, failureReason: 2 });
    expect(tasksOf(JSON.stringify(changed))[0]).toMatchObject({ value: 2 / 6, n: 6 });
  });

  it('is a red team where rows name plugins; errors there were not judged', () => {
    const changed = document();
    changed.results.results.forEach((row, index) => {
      row['metadata'] = { pluginId: 'pii', strategyId: index < 3 ? 'basic' : 'jailbreak' };
      row['failureReason'] = index === 5 ? 2 : 0;
    });
    expect(reportOf('safety', JSON.stringify(changed)).safety.probes).toEqual([
      { probe: 'pii', detector: 'basic', judged: 3, fails: 1, unjudged: 0, counted: 'recounted' },
      { probe: 'pii', detector: 'jailbreak', judged: 2, fails: 1, unjudged: 1, counted: 'recounted' },
    ]);
  });

  it.each<readonly [string, object, string]>([
    ['rows are cut out', { results: { results: [] } }, 'promptfoo counted 6 results, and 0 are listed'],
    [
      'nothing was run',
      { results: { results: [], stats: { successes: 0, failures: 0 } } },
      'promptfoo: nothing was run',
    ],
    ['the version is another', { results: { version: 4 } }, 'promptfoo results of version 4: version 3 is read'],
  ])('is refused where %s', (_what, patch, found) => {
    expect(refusalOf(patched(file, patch))).toBe(found);
  });

  it('in JSON lines or JUnit is refused, and the way out is named', () => {
    expect(refusalOf(sample('promptfoo/results.jsonl'))).toMatch(
      /do not say whether the run ended: write its \.json output/,
    );
    expect(refusalOf(sample('promptfoo/results.junit.xml'))).toMatch(/^1: no JSON value/);
  });
});

describe('DeepEval', () => {
  const file = 'deepeval/test_run_sample.json';

  it('tells scores and pass rates, and no time', () => {
    expect(reportOf('evaluation', sample(file))).toMatchObject({ tool: 'deepeval', at: null, names: null });
    expect(tasksOf(sample(file))).toMatchObject([
      { metric: 'Answer Relevancy', value: 0.92, n: 1, stderr: null },
      { metric: 'Answer Relevancy,pass-rate', value: 1 },
      { metric: 'Faithfulness', n: 3 },
      { metric: 'Faithfulness,pass-rate', value: 2 / 3, n: 3, higherIsBetter: true },
    ]);
  });

  it('with scores that ended in an error is not whole, and they did not pass', () => {
    const metricsScores = [{ metric: 'F', scores: [1], passes: 1, fails: 0, errors: 1 }];
    const evaluation = evaluationOf(patched(file, { metricsScores }));
    expect(evaluation).toMatchObject({ state: 'partial', found: '1 scores ended in an error' });
    expect(evaluation.tasks[1]).toMatchObject({ value: 0.5, n: 2 });
  });

  it.each<readonly [string, object, RegExp]>([
    ['cases are cut out', { testCases: [], conversationalTestCases: [] }, /test cases, and 0 are listed/],
    [
      'scores are cut out',
      { metricsScores: [{ metric: 'F', scores: [], passes: 1, fails: 0, errors: 0 }] },
      /1 were judged, and 0/,
    ],
    ['there is no metric', { metricsScores: [] }, /no metric was computed/],
  ])('is refused where %s', (_what, patch, found) => {
    expect(refusalOf(patched(file, patch))).toMatch(found);
  });
});
