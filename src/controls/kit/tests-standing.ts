import type { ChangedFile } from '../../facts/change.js';
import type { CheckRun, Checks } from '../../facts/checks.js';
import { latestCheckRuns, workflowPath } from '../../facts/latest-check-runs.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { Coverage, TestArtifact, TestCounts, TestReport, TestResult } from '../../facts/test-results.js';
import { workflowFaults } from './check-standing.js';
import type { Fault } from './control.js';
import type { coverageSetting, testsSetting } from './tests-setting.js';

type TestsDemand = NonNullable<ReturnType<typeof testsSetting.settle>>;
type CoverageDemand = NonNullable<ReturnType<typeof coverageSetting.settle>>;

export interface ResultsDemand {
  readonly name: string;
  readonly app: string;
  readonly tests: TestsDemand | null;
  readonly coverage: CoverageDemand | null;
}

export interface ResultsScene {
  readonly head: string;
  readonly checks: Checks;
  readonly files: Observed<readonly ChangedFile[]>;
  readonly results: Observed<readonly TestResult[]>;
}

/**
 * What keeps the results of a check from showing what is demanded of them; empty: they show it. Every run that counts must
 * show it by itself, from a workflow file that the change leaves alone. A run that has not ended is waited for elsewhere.
 */
export const resultsFaults = (scene: ResultsScene, demand: ResultsDemand): readonly Fault[] => {
  const { tests, coverage } = demand;
  const runs = latestCheckRuns(scene.checks.head, { ...demand, commit: scene.head });
  const ended = runs.filter(({ status }) => status === 'completed');
  const of = (place: Place | null, judge: (report: TestReport) => readonly Fault[]): readonly Fault[] =>
    place === null ? [] : ended.flatMap((run) => runFaults(run, { scene, demand, place, judge }));
  return [
    ...of(tests, (report) => (tests === null ? [] : testFaults(report, demand.name, tests))),
    ...of(coverage, (report) => (coverage === null ? [] : coverageFaults(report, demand.name, coverage))),
  ];
};

type Place = Pick<TestsDemand, 'artifact' | 'files'>;

interface Judging {
  readonly scene: ResultsScene;
  readonly demand: ResultsDemand;
  readonly place: Place;
  readonly judge: (report: TestReport) => readonly Fault[];
}

const runFaults = (run: CheckRun, judging: Judging): readonly Fault[] => {
  const { scene, demand, place } = judging;
  const report = reportOf(run, scene.results, demand, place);
  if (!report.known) return [{ outcome: 'indeterminate', reason: report.why }];
  return [...originFaults(report.value, scene.files, demand.name), ...ageFaults(run, report.value, judging)];
};

/** The report of this very run, as the policy asked for it. */
const reportOf = (
  run: CheckRun,
  results: Observed<readonly TestResult[]>,
  { name, app }: ResultsDemand,
  { artifact, files }: Place,
): Observed<TestReport> => {
  if (!results.known) return results;
  const result = results.value.find(
    (each) => each.check === name && each.app === app && each.artifact === artifact && each.files === files,
  );
  if (result !== undefined && !result.reports.known) return result.reports;
  const reports = result?.reports.known === true ? result.reports.value : [];
  const report = reports.find(({ runId }) => runId === run.runId);
  if (report !== undefined) return { known: true, value: report };
  const found = run.runId === null ? 'no run of a workflow made the check' : 'they were not read';
  return { known: false, why: { code: 'tests-unreadable', about: [name, artifact], needed: 'test results', found } };
};

/** Results are worth what the workflow that made them is worth. */
const originFaults = (
  { workflow }: TestReport,
  files: Observed<readonly ChangedFile[]>,
  name: string,
): readonly Fault[] => {
  if (!files.known) return [{ outcome: 'indeterminate', reason: files.why }];
  if (workflow !== null) return workflowFaults(files.value, { name, workflow });
  const reason = { code: 'tests-unreadable', about: [name], needed: 'the workflow file of the run', found: 'not told' };
  return [{ outcome: 'indeterminate', reason }];
};

/**
 * What was left before the check began is of an earlier attempt. While the workflow still runs, a later job of it may leave
 * what is missing.
 */
const ageFaults = (run: CheckRun, report: TestReport, { scene, demand, place, judge }: Judging): readonly Fault[] => {
  const { artifact, workflow } = report;
  const needed = `${place.files} in an artifact ${place.artifact} of its run`;
  const runs = workflow !== null && scene.checks.runningWorkflows.some((each) => workflowPath(each) === workflow);
  const missing = (found: string): readonly Fault[] => [
    {
      outcome: runs ? 'pending' : 'fail',
      reason: {
        code: 'tests-missing',
        about: [demand.name],
        needed,
        found: runs ? `${found}; ${workflow} still runs` : found,
      },
    },
  ];
  if (artifact === null) return missing(`run ${String(report.runId)} left none`);
  if (run.startedAt === null) {
    const found = 'the host does not tell when the check began';
    const reason = { code: 'tests-unreadable', about: [demand.name, artifact.name], needed, found };
    return [{ outcome: 'indeterminate', reason }];
  }
  if (isBefore(artifact, run.startedAt)) return missing(`it was left at ${artifact.createdAt}, before the check began`);
  return judge(report);
};

const isBefore = ({ createdAt }: TestArtifact, at: string): boolean => Date.parse(createdAt) < Date.parse(at);

const testFaults = ({ files, counts, artifact }: TestReport, name: string, demand: TestsDemand): readonly Fault[] => {
  if (files.length === 0) {
    const found = `artifact ${String(artifact?.id ?? '')} holds no such file of test results`;
    return [failed({ code: 'tests-missing', about: [name], needed: `${demand.files} in ${demand.artifact}`, found })];
  }
  const ran = Math.max(0, counts.tests - counts.skipped);
  const bad = counts.failed + counts.errors;
  const found = wordsOf(counts, ran);
  const { failed: most, skipped } = demand;
  return [
    ...unless(
      ran >= demand['at-least'],
      'tests-too-few',
      name,
      `at least ${tests(demand['at-least'])} that ran`,
      found,
    ),
    ...unless(bad <= most, 'tests-failed', name, `at most ${String(most)} failed`, found),
    ...(skipped === null
      ? []
      : unless(counts.skipped <= skipped, 'tests-skipped', name, `at most ${String(skipped)} skipped`, found)),
  ];
};

const wordsOf = (counts: TestCounts, ran: number): string =>
  `${tests(ran)} ran, ${String(counts.failed + counts.errors)} failed, ${String(counts.skipped)} skipped`;

const tests = (count: number): string => `${String(count)} ${count === 1 ? 'test' : 'tests'}`;

const coverageFaults = (report: TestReport, name: string, demand: CoverageDemand): readonly Fault[] => {
  const { coverage, artifact } = report;
  if (coverage.length === 0) {
    const found = `artifact ${String(artifact?.id ?? '')} holds no such file of coverage`;
    return [failed({ code: 'tests-missing', about: [name], needed: `${demand.files} in ${demand.artifact}`, found })];
  }
  return coverage.flatMap((each) => [
    ...shareFaults(each.lines, demand.lines, { name, path: each.path, of: 'lines' }),
    ...(demand.branches === null
      ? []
      : shareFaults(each.branches, demand.branches, { name, path: each.path, of: 'branches' })),
  ]);
};

/** Whole numbers are compared, so that nothing is rounded up. A file that counts nothing shows nothing. */
const shareFaults = (
  counted: Coverage['branches'],
  least: number,
  { name, path, of }: { readonly name: string; readonly path: string; readonly of: string },
): readonly Fault[] => {
  const { covered, total } = counted ?? { covered: 0, total: 0 };
  if (total > 0 && covered * 100 >= least * total) return [];
  const found = total === 0 ? `no ${of} are counted` : `${String(covered)} of ${String(total)} ${of}`;
  return [failed({ code: 'coverage-low', about: [name, path], needed: `${String(least)} % of the ${of}`, found })];
};

const unless = (holds: boolean, code: string, name: string, needed: string, found: string): readonly Fault[] =>
  holds ? [] : [failed({ code, about: [name], needed, found })];

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

/** Each fault once: tests and coverage of one run share its workflow, and often its artifact. */
export const distinctFaults = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];
