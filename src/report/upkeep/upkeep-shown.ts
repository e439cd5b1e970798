import type { DeliverySeen, TaskSeen } from '../../facts/upkeep.js';
import { cell, enumerated, plain, visible } from '../plain.js';
import { sentence } from '../sentences.js';
import type { UpkeepFinding } from './finding.js';

export interface UpkeepShown {
  readonly tasks: readonly TaskSeen[];
  readonly findings: readonly UpkeepFinding[];
  readonly unlisted: number;
  readonly deliveries: readonly DeliverySeen[];
}

/** Findings of a log, a summary and an output; GitHub takes one MiB of each. */
const MOST = 100;

const TASKS: Readonly<Record<TaskSeen['task'], string>> = {
  sweep: 'open pull requests',
  reconcile: 'branches and their records',
  access: 'access',
  models: 'models',
};

const STATES: Readonly<Record<TaskSeen['state'], string>> = {
  whole: 'looked at whole',
  partial: 'NOT looked at whole',
  undone: 'NOT looked at',
};

const countOf = ({ findings, unlisted }: UpkeepShown): number => findings.length + unlisted;

const counts = (seen: UpkeepShown): string => {
  const count = countOf(seen);
  return `${String(count)} ${count === 1 ? 'finding is' : 'findings are'} open`;
};

/** The log of a scheduled run: one line a task, one a finding, one a receiver that failed. */
export const upkeepText = (seen: UpkeepShown): string =>
  [
    `countersign: ${counts(seen)}`,
    ...seen.tasks.map(
      (task) => `  ${TASKS[task.task]}: ${STATES[task.state]}${task.found === null ? '' : `: ${plain(task.found)}`}`,
    ),
    ...seen.findings.slice(0, MOST).map((finding) => `  ${findingWords(finding, plain)}`),
    ...(countOf(seen) > MOST ? [`  and ${String(countOf(seen) - MOST)} more`] : []),
    ...failuresOf(seen).map((line) => `  ${plain(line)}`),
  ].join('\n');

/** The same at the head of the job summary. */
export const upkeepMarkdown = (seen: UpkeepShown): string => {
  const rows = seen.findings.slice(0, MOST).map(rowOf);
  const table = ['| Subject | Control | What is wrong | Since | Due |', '| --- | --- | --- | --- | --- |', ...rows];
  return `${[
    `## Countersign: ${counts(seen)}`,
    seen.tasks
      .map(
        (task) => `- ${TASKS[task.task]}: ${STATES[task.state]}${task.found === null ? '' : `: ${cell(task.found)}`}`,
      )
      .join('\n'),
    ...(rows.length === 0 ? [] : [table.join('\n')]),
    ...(countOf(seen) > MOST ? [`And ${String(countOf(seen) - MOST)} more.`] : []),
    ...(failuresOf(seen).length === 0
      ? []
      : [
          failuresOf(seen)
            .map((line) => `- ${cell(line)}`)
            .join('\n'),
        ]),
  ].join('\n\n')}\n`;
};

const rowOf = ({ subject, control, codes, since, due, seen }: UpkeepFinding): string => {
  const says = enumerated(codes, (code) => `${sentence(code, control).says} (${code})`);
  const shown = [subject, control, seen ? says : `${says}; not looked at again`, since, due ?? ''];
  return `| ${shown.map(cell).join(' | ')} |`;
};

const findingWords = (
  { subject, control, codes, due, seen }: UpkeepFinding,
  show: (text: string) => string,
): string => {
  const says = enumerated(codes, (code) => sentence(code, control).says);
  return show(
    `${control}: ${says} (${codes.join(', ')}): ${subject}${due === null ? '' : `, due ${due}`}${seen ? '' : ', not looked at again'}`,
  );
};

const failuresOf = ({ deliveries }: UpkeepShown): readonly string[] => {
  const failed = deliveries.filter(({ state }) => state === 'failed');
  return [...new Set(failed.map(({ sink }) => sink))].map((sink) => {
    const own = failed.filter((each) => each.sink === sink);
    return `NOT told ${sink} (${String(own.length)}): ${own[0]?.found ?? ''}; the next run tries again`;
  });
};

/** For later steps of the job. */
export const findingsOutputs = (
  seen: UpkeepShown,
): { readonly findings: string; readonly 'findings-count': string } => ({
  findings: JSON.stringify(
    seen.findings.slice(0, MOST).map(({ key, task, control, subject, codes, since, due, evidence }) => ({
      key,
      task,
      control,
      subject: visible(subject).slice(0, 300).toWellFormed(),
      codes,
      since,
      due,
      evidence,
    })),
  ),
  'findings-count': String(countOf(seen)),
});
