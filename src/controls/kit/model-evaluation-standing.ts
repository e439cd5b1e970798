import type { Instant } from '../../facts/account.js';
import type { TaskResult } from '../../facts/model-reports.js';
import type { Fault } from './control.js';
import { failed, undecided, type Part } from './fault-of.js';
import { baselineNotes, baselineTask } from './model-baseline.js';
import { evidenceFaults, staleFaults, type EvidenceWords } from './model-evidence.js';
import { boundReports, type BoundReport } from './model-reports.js';
import type { ModelTerms } from './model-terms.js';
import type { JudgedModel } from './model-weights.js';
import { aboutOf, scoreStanding, type ScoreStanding, type TaskDemand } from './score-standing.js';
import { dropFaults, isProvenDrop } from './score-verdict.js';

type Terms = NonNullable<ModelTerms['evaluation']>;
type Report = BoundReport<'evaluation'>;

/** A task by the newest report that has it. */
interface TaskStanding {
  readonly demand: TaskDemand;
  readonly report: Report;
  readonly standing: ScoreStanding;
  readonly faults: readonly Fault[];
}

/** Whether one model was evaluated as the policy asks, and well enough. */
export const evaluationStanding = (judged: JudgedModel, now: Instant): Part => {
  const { model, terms } = judged;
  const { evaluation } = terms;
  if (evaluation === null) return { faults: [notDeclared(model.name)], notes: [] };
  if (!model.files.known) return { faults: [undecided(model.files.why)], notes: [] };
  const reports = boundReports(judged, 'evaluation');
  const evidence = evidenceFaults(model.name, reports, wordsOf(model.name, evaluation));
  const { bound } = reports;
  if (bound.length === 0) return { faults: evidence, notes: [] };
  const found = evaluation.tasks.map((demand) => taskStanding(judged, evaluation, demand, bound));
  const there = found.filter((each): each is TaskStanding => 'report' in each);
  const used = there.map(({ report }) => report);
  const halfway = there.length < found.length ? bound : used;
  return {
    faults: [
      ...evidence,
      ...partialFaults(model.name, halfway),
      ...staleFaults(model.name, used, { code: 'evaluation-stale', maxAge: evaluation['max-age'], now }),
      ...found.flatMap((each) => ('report' in each ? [...each.faults, ...each.standing.faults] : [each])),
      ...dropFaults(there.map(({ demand, standing }) => ({ model: model.name, demand, standing }))),
    ],
    notes: baselineNotes(model, evaluation),
  };
};

const notDeclared = (name: string): Fault =>
  failed({
    code: 'evaluation-not-declared',
    about: [name, 'evaluation'],
    needed: `\`models.${name}.evaluation\` in the policy`,
    found: 'nothing is asked of how well it does',
  });

const wordsOf = (name: string, { reports }: Terms): EvidenceWords => ({
  part: 'evaluation',
  setting: `models.${name}.evaluation`,
  reports,
  missing: 'evaluation-missing',
  unbound: 'evaluation-unbound',
  otherWeights: 'evaluated-other-weights',
  unreadable: 'evaluation-unreadable',
});

/** Runs that stopped on their way, of those that count, or of all where something is missing. */
const partialFaults = (model: string, reports: readonly Report[]): readonly Fault[] =>
  [...new Set(reports)].flatMap(({ path, report }) => {
    const { state, found } = report.evaluation;
    if (state === 'complete') return [];
    const reason = { code: 'evaluation-incomplete', about: [model, path], needed: 'a run that ended well' };
    return [failed({ ...reason, found: found ?? 'it did not end' })];
  });

const resultsOf = (report: Report, { task, metric }: TaskDemand): readonly TaskResult[] =>
  report.report.evaluation.tasks.filter((each) => each.task === task && each.metric === metric);

const taskStanding = (
  { model }: JudgedModel,
  { baseline, paired }: Terms,
  demand: TaskDemand,
  bound: readonly Report[],
): TaskStanding | Fault => {
  const scoring = { model: model.name, demand, paired, baseline: baselineTask(model, baseline, demand) };
  const about = aboutOf(scoring);
  const having = bound.filter((report) => resultsOf(report, demand).length > 0);
  const [newest] = having;
  if (newest === undefined)
    return failed({ code: 'task-missing', about, needed: 'a result of this task and metric', found: namesOf(bound) });
  const standings = having.map((report) => {
    const results = resultsOf(report, demand);
    const [result] = results;
    if (result === undefined || results.length > 1) return twice(about, report);
    return scoreStanding({ tool: report.report.tool, result }, scoring);
  });
  const [standing = twice(about, newest)] = standings;
  return { demand, report: newest, standing, faults: conflictFaults(about, having, standings, demand) };
};

const twice = (about: readonly string[], { path }: Report): ScoreStanding => ({
  faults: [undecided({ code: 'score-unclear', about, needed: 'one result of this task', found: `several in ${path}` })],
  drop: null,
});

/** What was found in the place of a task, for people: a few names. */
const namesOf = (bound: readonly Report[]): string => {
  const names = bound.flatMap(({ report }) => report.evaluation.tasks.map(({ task, metric }) => `${task} (${metric})`));
  const shown = [...new Set(names)];
  if (shown.length === 0) return 'no task';
  return `${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ` and ${shown.length - 5} more` : ''}`;
};

/**
 * Of the same weights one run says well and another says badly. Whichever is newer, one of the two is wrong, or was
 * repeated until it came out well. A run that was too small to tell is no contradiction.
 */
const conflictFaults = (
  about: readonly string[],
  reports: readonly Report[],
  standings: readonly ScoreStanding[],
  { 'max-drop': margin }: TaskDemand,
): readonly Fault[] => {
  const verdicts = standings.map((standing) => verdictOf(standing, margin));
  const good = reports[verdicts.indexOf('good')];
  const bad = reports[verdicts.indexOf('bad')];
  if (good === undefined || bad === undefined) return [];
  const found = `${good.path} says well, ${bad.path} says badly`;
  return [failed({ code: 'conflicting-evidence', about, needed: 'reports of the same weights that agree', found })];
};

const verdictOf = ({ faults, drop }: ScoreStanding, margin: number | null): 'good' | 'bad' | 'open' => {
  if (faults.some(({ reason }) => reason.code === 'below-floor')) return 'bad';
  if (drop !== null && margin !== null && isProvenDrop(drop, margin)) return 'bad';
  const within = drop === null || margin === null || drop.upper <= margin;
  return faults.length === 0 && within ? 'good' : 'open';
};
