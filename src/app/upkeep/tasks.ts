import type { TaskSeen } from '../../facts/upkeep.js';
import type { Fresh } from '../../report/upkeep/finding.js';
import { doubtOf, recordFindings, type Judged } from '../../report/upkeep/of-record.js';
import { sweepFindings } from '../../report/upkeep/of-sweep.js';
import type { SweepRow } from '../../report/sweep.js';
import type { GateResult } from '../gate.js';
import { CollectError } from '../ports.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { showing } from '../showing.js';
import { sweepWhole } from '../sweep-whole.js';
import type { Shown, Tools } from '../tools.js';
import type { UpkeepPorts } from './upkeep-ports.js';

/** How a task ended. */
export interface Done {
  readonly seen: TaskSeen;
  readonly results: readonly GateResult[];
  readonly rows: readonly SweepRow[];
  readonly fresh: readonly Fresh[];
  readonly shown: readonly Shown[];
  readonly exitCode: 0 | 1;
}

type Task = UpkeepOccasion['tasks'][number];

/** Requests that are left for other workflows of the repository, and in the sweep for the tasks after it too. */
const RESERVE = 100;
const RESERVE_OF_TASK = 200;

/** Does the tasks one after the other. One that cannot be done hides none of the others. */
export const doTasks = async (
  tools: Tools,
  { slot }: Pick<UpkeepPorts, 'slot'>,
  occasion: UpkeepOccasion,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  let swept: number | null = null;
  const note = (allowance: number | null): void => {
    swept = allowance ?? swept;
  };
  for (const [index, task] of occasion.tasks.entries()) {
    const after = occasion.tasks.length - index - 1;
    const stop = index === 0 ? null : stopOf(tools.left(), swept);
    done.push(
      stop === null
        ? await attempt(task, () => doTask(sharing(tools, slot, { after, note }), occasion, task))
        : undone(task, stop),
    );
  }
  return done;
};

const stopOf = (left: number, allowance: number | null): string | null => {
  if (left <= 0) return 'no time is left for it';
  return allowance !== null && allowance < RESERVE ? 'too few requests are left for it' : null;
};

/** Time and requests as a task sees them that leaves some for those after it. */
const sharing = (
  tools: Tools,
  slot: number,
  { after, note }: { readonly after: number; readonly note: (allowance: number | null) => void },
): Tools => ({
  ...tools,
  left: () => tools.left() - after * slot,
  portsOf: (part) => {
    const own = tools.portsOf(part);
    return {
      ...own,
      allowance: () => {
        const allowance = own.allowance();
        note(allowance);
        return allowance === null ? null : allowance - after * RESERVE_OF_TASK;
      },
    };
  },
});

/** A fault of a task is told in the place of its results, whatever it is. */
const attempt = async (task: Task, act: () => Promise<Done>): Promise<Done> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return undone(task, error.fault.found);
    return undone(task, error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault');
  }
};

const undone = (task: Task, found: string): Done => ({
  seen: { task, state: 'undone', found, records: [] },
  results: [],
  rows: [],
  fresh: [],
  shown: [],
  exitCode: 1,
});

const doTask = async (tools: Tools, occasion: UpkeepOccasion, task: Task): Promise<Done> => {
  switch (task) {
    case 'sweep':
      return doSweep(tools, occasion);
    case 'reconcile': {
      const { reconcile } = await import('../reconcile/reconcile.js');
      return judged(task, await reconcile(await tools.afterMerge.reconcile(occasion), tools.settings, occasion));
    }
    case 'access': {
      const { checkAccess } = await import('../access/check-access.js');
      return judged(task, await checkAccess(await tools.afterMerge.access(occasion), tools.settings, occasion));
    }
    case 'models': {
      const { retest } = await import('../retest/retest.js');
      return judged(task, await retest(await tools.afterMerge.retest(occasion), tools.settings, occasion));
    }
  }
};

const doSweep = async (tools: Tools, occasion: UpkeepOccasion): Promise<Done> => {
  const { swept, shown } = await sweepWhole(tools, occasion, { of: 'all' });
  const { rows, results, cut, exitCode } = swept;
  const left = rows.filter(({ done }) => !done).map(({ pull }) => `#${String(pull)}`);
  const found = cut ?? (left.length === 0 ? null : `without a published verdict: ${left.slice(0, 20).join(', ')}`);
  const all = results.map(judgedOf);
  const fresh = sweepFindings({ repository: occasion.repository, rows, judged: all });
  return {
    seen: {
      task: 'sweep',
      state: found === null ? 'whole' : 'partial',
      found,
      records: all.flatMap(({ digest }) => (digest === null ? [] : [digest])),
    },
    results,
    rows,
    fresh,
    shown: [shown],
    exitCode: fresh.some(({ codes }) => codes.includes('green-unproven')) ? 1 : exitCode,
  };
};

const judged = (task: Task, results: readonly GateResult[]): Done => {
  const all = results.map(judgedOf);
  const found = all.map(doubtOf).find((doubt) => doubt !== null) ?? null;
  const records = all.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  return {
    seen: { task, state: found === null ? 'whole' : 'partial', found, records },
    results,
    rows: [],
    fresh: all.flatMap((each) => recordFindings(task, each)),
    shown: results.map(showing),
    exitCode: results.every(({ conclusion }) => conclusion.exitCode === 0 || onlyWaits(conclusion)) ? 0 : 1,
  };
};

/** A commit whose record may still be under way is nobody's fault yet; it is open, and the next run looks at it again. */
const onlyWaits = ({ verdict, blocking }: GateResult['conclusion']): boolean =>
  verdict === 'pending' &&
  blocking.every(({ control, outcome }) => control === 'reconciliation' && outcome === 'pending');

const judgedOf = ({ evidence, sealed, conclusion }: GateResult): Judged => ({
  evidence,
  digest: sealed.kept === null ? null : sealed.digest,
  later: conclusion.blocking.slice(evidence.decision.blocking.length),
});
