import type { CheckRun } from '../../facts/checks.js';
import { cursor, filledText, instant, natural, nullable, optional, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import type { CheckSuite } from './core.js';

const STATUSES = new Map<string, CheckRun['status']>([
  ['queued', 'queued'],
  ['in-progress', 'in-progress'],
  ['completed', 'completed'],
]);

/** The host's word in lower-case kebab. */
const kebab = (word: string): string => word.toLowerCase().replaceAll('_', '-');

export interface SuiteReading {
  readonly suite: CheckSuite;
  /** The first of its runs; all of them where they are as many as `suite.runCount`. */
  readonly runs: readonly CheckRun[];
}

/** Reads the fragment `Suite` of a suite on `commit`. */
export const readSuite = (node: Cursor, commit: string): SuiteReading => {
  const connection = node.at('checkRuns');
  const suite: CheckSuite = {
    id: node.get('databaseId', natural),
    app: node.maybe('app')?.get('slug', filledText) ?? null,
    appId: node.maybe('app')?.get('databaseId', optional(natural)) ?? null,
    ended: node.get('status', text) === 'COMPLETED',
    workflow: node.maybe('workflowRun')?.maybe('file')?.get('path', filledText) ?? null,
    runId: node.maybe('workflowRun')?.get('databaseId', optional(natural)) ?? null,
    createdAt: node.get('createdAt', instant),
    runCount: connection.get('totalCount', natural),
  };
  const runs = connection.list('nodes', (run) => ({
    id: run.get('databaseId', natural),
    startedAt: run.get('startedAt', nullable(instant)),
    completedAt: run.get('completedAt', nullable(instant)),
    ...runOf(run, suite, commit),
  }));
  return { suite, runs };
};

/** Of `GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs`. */
export const readRestRuns = (items: readonly unknown[], suite: CheckSuite, commit: string): readonly CheckRun[] =>
  items.map((item, index) => {
    const run = cursor(item, `$.check_runs[${String(index)}]`);
    return {
      id: run.get('id', natural),
      startedAt: run.get('started_at', optional(instant)),
      completedAt: run.get('completed_at', optional(instant)),
      ...runOf(run, suite, commit),
    };
  });

/** Of `GET /repos/{owner}/{repo}/commits/{ref}/check-runs`, where the suite is only named by its id. */
export const readCommitRuns = (items: readonly unknown[], commit: string): readonly CheckRun[] =>
  items.map((item, index) => {
    const run = cursor(item, `$.check_runs[${String(index)}]`);
    const suite = {
      id: run.maybe('check_suite')?.get('id', natural) ?? 0,
      app: run.maybe('app')?.get('slug', optional(filledText)) ?? null,
      appId: run.maybe('app')?.get('id', optional(natural)) ?? null,
      workflow: null,
      runId: null,
    };
    return {
      id: run.get('id', natural),
      startedAt: run.get('started_at', optional(instant)),
      completedAt: run.get('completed_at', optional(instant)),
      ...runOf(run, suite, commit),
    };
  });

const runOf = (
  run: Cursor,
  suite: Pick<CheckSuite, 'id' | 'app' | 'appId' | 'workflow' | 'runId'>,
  commit: string,
): Omit<CheckRun, 'id' | 'startedAt' | 'completedAt'> => {
  const conclusion = run.get('conclusion', nullable(filledText));
  return {
    name: run.get('name', filledText),
    app: suite.app,
    appId: suite.appId,
    suite: suite.id,
    commit,
    status: STATUSES.get(kebab(run.get('status', text))) ?? 'other',
    conclusion: conclusion === null ? null : kebab(conclusion),
    workflow: suite.workflow,
    runId: suite.runId,
  };
};
