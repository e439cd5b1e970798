import type { FindingSeen, TaskSeen } from '../../facts/upkeep.js';
import type { SweepRow } from '../sweep.js';
import { joined, type Fresh, type UpkeepFinding } from './finding.js';
import { stillStands } from './of-sweep.js';

/** More are not told one by one; the records of the tasks name them all. */
const MOST = 300;

/** What a run knows when its tasks are done. */
export interface Looked {
  readonly now: string;
  readonly tasks: readonly TaskSeen[];
  /** What stood open when the run before ended. */
  readonly before: readonly FindingSeen[];
  readonly rows: readonly SweepRow[];
}

/**
 * All that is open: what this run found, and what an earlier one found where this one could not look, or was not to. The oldest
 * come first, so that a flood of new ones hides none of them.
 */
export const openFindings = (
  fresh: readonly Fresh[],
  looked: Looked,
): { readonly findings: readonly UpkeepFinding[]; readonly unlisted: number } => {
  const before = new Map(looked.before.map((each) => [each.key, each]));
  const found = joined(fresh).map((each) => ({
    ...each,
    since: before.get(each.key)?.since ?? looked.now,
    seen: true,
  }));
  const keys = new Set(found.map(({ key }) => key));
  const whole = new Set(looked.tasks.filter(({ state }) => state === 'whole').map(({ task }) => task));
  const isOver = (each: FindingSeen): boolean =>
    each.task === 'upkeep' || (whole.has(each.task) && !stillStands(each, looked.rows));
  const kept = looked.before.filter((each) => !keys.has(each.key) && !isOver(each)).map((each) => keptOf(each, looked));
  const all = [...found, ...kept].sort(
    (a, b) => rank(a) - rank(b) || compare(a.since, b.since) || compare(a.key, b.key),
  );
  return { findings: all.slice(0, MOST), unlisted: Math.max(0, all.length - MOST) };
};

const keptOf = (each: FindingSeen, { rows }: Looked): UpkeepFinding => ({
  ...each,
  seen: stillStands(each, rows),
  reasons: each.codes.map((code) => ({ code, about: [each.subject] })),
  evidence: null,
});

/** That something could not be looked at must not be lost among what was found. */
const rank = ({ task }: FindingSeen): number => (task === 'upkeep' ? 0 : 1);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
