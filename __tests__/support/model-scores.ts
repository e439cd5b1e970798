import type { Control } from '../../src/controls/kit/control.js';
import type { Paired, TaskResult, ToolReport } from '../../src/facts/model-reports.js';
import type { Baseline } from '../../src/facts/model-documents.js';
import type { Model, ReportFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import {
  compliantModel,
  evaluationOf,
  EVALUATE,
  judgeModel,
  reportFile,
  sha,
  signedAs,
  statement,
  termsText,
  workflow,
} from './model-facts.js';
import type { GivenModel } from './model-facts.js';

const compliant = (): TaskResult => {
  const report = evaluationOf();
  const [task] = report.kind === 'evaluation' ? report.evaluation.tasks : [];
  if (task === undefined) throw new Error('the compliant evaluation has a task');
  return task;
};

/** The result of the compliant model's task, and what differs. */
export const gsm8k = (own: Partial<TaskResult> = {}): TaskResult => ({ ...compliant(), ...own });

/** Right and wrong answers to the same questions: `risen` became right, `fallen` wrong. */
export const paired = (n: number, risen: number, fallen: number): Paired => ({
  n,
  unmatched: 0,
  sum: risen - fallen,
  sumOfSquares: risen + fallen,
  baseline: sha('samples of the baseline'),
  candidate: sha('samples of the candidate'),
});

/** A bound report of these results. `at`: when it was signed; `told`: what the tool wrote. */
export const reportedAs = (
  tasks: readonly TaskResult[],
  own: { readonly path?: string; readonly at?: string | null; readonly told?: string | null } = {},
): ReportFile => {
  const { path = 'evidence/evaluation.json', at = '2026-03-01T08:00:00Z', told = '2026-02-28T08:00:00Z' } = own;
  const binding = statement({ at, signature: signedAs(workflow(EVALUATE), at) });
  return reportFile('evaluation', { ...evaluationOf({ tasks }), at: told }, { path, binding });
};

/** The terms of the one task, and of the evaluation. */
export const termsOfEvaluation = (
  task: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>> = {},
): Pick<GivenModel, 'terms'> => {
  const { evaluation } = termsText;
  return { terms: { evaluation: { ...evaluation, ...own, tasks: [{ ...evaluation.tasks[0], ...task }] } } };
};

/** The outcome, and the codes as a set. */
export const codesOf = (control: Control, given: GivenModel): readonly [string, readonly string[]] => {
  const { outcome, reasons } = judgeModel(control, given);
  return [outcome, [...new Set(reasons.map(({ code }) => code))].sort()];
};

/** One bound report with one result. */
export const result = (own: Partial<TaskResult>): GivenModel & { readonly model: Partial<Model> } => ({
  model: { reports: [reportedAs([gsm8k(own)])] },
});

/** One report of an evaluation, as given. */
export const reported = (report: ToolReport, own: Partial<ReportFile> = {}): GivenModel => ({
  model: { reports: [reportFile('evaluation', report, own)] },
});

export const theBaseline = (): Baseline => {
  const { baseline: observed } = compliantModel;
  if (!observed.known || observed.value === null) throw new Error('the compliant model has a baseline');
  return observed.value;
};

/** What differs in the baseline, which has 0.71. */
export const baseline = (own: Partial<TaskResult>): GivenModel & { readonly model: Partial<Model> } => ({
  model: {
    baseline: known({ ...theBaseline(), report: evaluationOf({ tasks: [gsm8k({ value: 0.71, ...own })] }) }),
  },
});

/** The same difference on both sides. */
export const both = (own: Partial<TaskResult>): GivenModel => ({
  model: { ...result(own).model, ...baseline(own).model },
});
