import { openFindings } from '../../report/upkeep/open-findings.js';
import { findingsOutputs, upkeepMarkdown, upkeepText, type UpkeepShown } from '../../report/upkeep/upkeep-shown.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { showing } from '../showing.js';
import { worstOf } from '../sweep.js';
import type { Attended, Shown, Tools } from '../tools.js';
import { assure } from './assure.js';
import { doTasks, type Done } from './tasks.js';

/**
 * Does the tasks one after the other, tells whoever is to be told, and keeps a record of both. A single task whose findings go
 * nowhere needs no such record: its own says it all. Anything that failed or could not be done makes the job red.
 */
export const attendUpkeep = async (tools: Tools, occasion: UpkeepOccasion): Promise<Attended> => {
  const ports = await tools.afterMerge.upkeep(occasion);
  const done = await doTasks(tools, ports, occasion);
  const isAlone = occasion.tasks.length === 1 && ports.issues === null && ports.webhook === null;
  if (isAlone) return attended(done, aloneOf(done), null);
  const { findings, unlisted, upkeep, record } = await assure(ports, tools.settings, occasion, done);
  return attended(done, { tasks: upkeep.tasks, findings, unlisted, deliveries: upkeep.deliveries }, record);
};

const aloneOf = (done: readonly Done[]): UpkeepShown => {
  const tasks = done.map(({ seen }) => seen);
  const fresh = done.flatMap((each) => each.fresh);
  const times = done.flatMap(({ results }) => results.map(({ evidence }) => evidence.judgedAt ?? ''));
  const now = times.sort().at(-1) ?? '';
  return { tasks, ...openFindings(fresh, { now, tasks, before: [], rows: [] }), deliveries: [] };
};

const attended = (done: readonly Done[], seen: UpkeepShown, record: GateResult | null): Attended => {
  const own = record === null ? null : showing(record);
  const all: readonly Shown[] = [...done.flatMap(({ shown }) => shown), ...(own === null ? [] : [own])];
  const worst = worstOf([...done.flatMap(({ results }) => results), ...(record === null ? [] : [record])]);
  const isRed = done.some(({ exitCode }) => exitCode === 1) || record?.conclusion.exitCode === 1;
  return {
    exitCode: isRed ? 1 : 0,
    shown: {
      kind: 'shown',
      log: [upkeepText(seen), ...all.map(({ log }) => log)].join('\n'),
      summary: [upkeepMarkdown(seen), ...all.map(({ summary }) => summary)].join('\n'),
      annotations: all.flatMap(({ annotations }) => annotations),
      outputs: worst === null ? null : { ...showing(worst).outputs, ...findingsOutputs(seen) },
    },
  };
};
