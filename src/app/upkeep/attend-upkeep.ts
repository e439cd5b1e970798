import type { Attended, Tools } from '../tools.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { showing } from '../showing.js';
import { worstOf } from '../sweep.js';

type Task = UpkeepOccasion['tasks'][number];

/** Does the tasks one after the other; the worst result decides how the run ends. */
export const attendUpkeep = async (tools: Tools, occasion: UpkeepOccasion): Promise<Attended> => {
  const results: GateResult[] = [];
  for (const task of occasion.tasks) results.push(...(await resultsOf(tools, occasion, task)));
  const worst = worstOf(results);
  if (worst === null) return { exitCode: 0, shown: { kind: 'said', line: 'Nothing was to be looked after.' } };
  const shown = results.map(showing);
  return {
    exitCode: results.every(({ conclusion }) => conclusion.exitCode === 0) ? 0 : 1,
    shown: {
      kind: 'shown',
      log: shown.map(({ log }) => log).join('\n'),
      summary: shown.map(({ summary }) => summary).join('\n'),
      annotations: shown.flatMap(({ annotations }) => annotations),
      outputs: showing(worst).outputs,
    },
  };
};

const resultsOf = async (tools: Tools, occasion: UpkeepOccasion, task: Task): Promise<readonly GateResult[]> => {
  switch (task) {
    case 'sweep':
      return [];
    case 'reconcile': {
      const { reconcile } = await import('../reconcile/reconcile.js');
      return reconcile(await tools.afterMerge.reconcile(occasion), tools.settings, occasion);
    }
    case 'access': {
      const { checkAccess } = await import('../access/check-access.js');
      return checkAccess(await tools.afterMerge.access(occasion), tools.settings, occasion);
    }
  }
};
