import type { ObjectId } from './account.js';
import type { CheckRun } from './checks.js';

/** Of each suite the latest run of that exact name and app on the commit: those that count. */
export const latestCheckRuns = (
  runs: readonly CheckRun[],
  { name, app, commit }: { readonly name: string; readonly app: string; readonly commit: ObjectId },
): readonly CheckRun[] => {
  const bySuite = new Map<number, CheckRun>();
  for (const run of runs) {
    if (run.name !== name || run.commit !== commit || !isOf(run, app)) continue;
    const kept = bySuite.get(run.suite);
    if (kept === undefined || run.id > kept.id) bySuite.set(run.suite, run);
  }
  return [...bySuite.values()];
};

export const isOf = (run: CheckRun, app: string): boolean =>
  run.app !== null && run.app.toLowerCase() === app.toLowerCase();

/** The host may write the ref behind the file: `.github/workflows/ci.yml@refs/heads/main`. */
export const workflowPath = (workflow: string): string => workflow.split('@', 1)[0] ?? workflow;
