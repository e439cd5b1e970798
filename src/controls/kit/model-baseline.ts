import type { Model } from '../../facts/models.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import type { ModelTerms } from './model-terms.js';
import type { BaselineTask } from './score-drop.js';
import type { TaskDemand } from './score-standing.js';

/** What a task is compared with, as the base branch holds it; a fault: nothing can be compared. */
export const baselineTask = (model: Model, path: string | null, { task, metric }: TaskDemand): BaselineTask | Fault => {
  const about = [model.name, task, metric];
  const { baseline } = model;
  if (!baseline.known)
    return undecided({ code: 'baseline-unreadable', about, found: baseline.why.found ?? baseline.why.code });
  if (baseline.value === null) {
    const needed = path === null ? 'a `baseline` in the policy' : `${path} on the base branch`;
    return failed({ code: 'baseline-missing', about, needed, found: path === null ? 'none is named' : 'no such file' });
  }
  const { report } = baseline.value;
  if (report.kind !== 'evaluation')
    return undecided({ code: 'baseline-unreadable', about, found: `a report of the kind ${report.kind}` });
  const { tasks, state } = report.evaluation;
  const results = tasks.filter((each) => each.task === task && each.metric === metric);
  const [result] = results;
  if (result === undefined)
    return failed({
      code: 'baseline-missing',
      about,
      needed: `${task}, ${metric} in the baseline`,
      found: 'other tasks only',
    });
  if (results.length > 1) return undecided({ code: 'baseline-unreadable', about, found: 'two results for one task' });
  if (!Number.isFinite(result.value))
    return undecided({ code: 'baseline-unreadable', about, found: 'a score that is no number' });
  return { tool: report.tool, state, result };
};

/** A change that moves the yardstick is still measured by the old one; whoever reviews it should know. */
export const baselineNotes = (
  { name, baseline }: Model,
  { tasks }: NonNullable<ModelTerms['evaluation']>,
): readonly Reason[] => {
  const changed = baseline.known && baseline.value?.changedHere === true ? baseline.value : null;
  if (changed === null || tasks.every((task) => task['max-drop'] === null)) return [];
  const found = 'compared with the one of the base branch, not with that of this change';
  return [{ code: 'baseline-changed-here', about: [name, changed.path], found, at: { path: changed.path } }];
};
