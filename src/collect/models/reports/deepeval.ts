import type { TaskResult } from '../../../facts/model-reports.js';
import { arrayOf, filledText, finite, natural, optional, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { meanOf } from './mean-of.js';
import { UnreadableReport } from './unreadable.js';

/** DeepEval's test run. It names neither a time nor a version nor the model. */
export const deepeval: Adapter = {
  tool: 'deepeval',
  recognises: (document) => document.has('testCases') && document.has('metricsScores'),
  read: (document) => readDeepeval(document),
};

const readDeepeval = (document: Cursor): Reading => {
  refuseMissing(document);
  const metrics = document.list('metricsScores', metricOf);
  if (metrics.length === 0) throw new UnreadableReport('DeepEval: no metric was computed');
  const errors = metrics.reduce((sum, metric) => sum + metric.errors, 0);
  const whole = { state: 'complete', found: null } as const;
  const broken = { state: 'partial', found: `${String(errors)} scores ended in an error` } as const;
  return withoutSubjects({
    kind: 'evaluation',
    tool: 'deepeval',
    version: null,
    at: null,
    names: null,
    evaluation: { tasks: metrics.flatMap(({ tasks }) => tasks), ...(errors === 0 ? whole : broken) },
  });
};

const refuseMissing = (document: Cursor): void => {
  const unread = optional(arrayOf((value: unknown) => value));
  const cases =
    (document.get('testCases', unread)?.length ?? 0) + (document.get('conversationalTestCases', unread)?.length ?? 0);
  const told =
    (document.get('testPassed', optional(natural)) ?? 0) + (document.get('testFailed', optional(natural)) ?? 0);
  if (cases !== told)
    throw new UnreadableReport(`DeepEval counted ${String(told)} test cases, and ${String(cases)} are listed`);
};

const metricOf = (metric: Cursor): { readonly tasks: readonly TaskResult[]; readonly errors: number } => {
  const name = metric.get('metric', filledText);
  const scores = metric.get('scores', arrayOf(finite));
  const passes = metric.get('passes', natural);
  const errors = metric.get('errors', natural);
  const judged = passes + metric.get('fails', natural);
  if (judged !== scores.length)
    throw new UnreadableReport(
      `DeepEval, ${name}: ${String(judged)} were judged, and ${String(scores.length)} have a score`,
    );
  const rest = { task: 'deepeval', of: judged + errors, setup: {}, paired: null };
  const mean = meanOf(scores) ?? { value: 0, stderr: null };
  // What has no score has not passed.
  const verdicts = Array.from({ length: judged + errors }, (_, index) => (index < passes ? 1 : 0));
  const rate = meanOf(verdicts) ?? { value: 0, stderr: null };
  return {
    errors,
    tasks: [
      { ...rest, metric: name, ...mean, n: scores.length, higherIsBetter: null },
      { ...rest, metric: `${name},pass-rate`, ...rate, n: verdicts.length, higherIsBetter: true },
    ],
  };
};
