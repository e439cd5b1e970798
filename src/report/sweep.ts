import type { VerdictWord } from '../decision/types.js';
import { escaped, plain } from './plain.js';

/** One open change that a sweep looked at. */
export interface SweepRow {
  readonly pull: number;
  /** State of our status before; null: there was none. */
  readonly stood: 'success' | 'pending' | 'failure' | 'error' | null;
  readonly cause: 'named' | 'no-status' | 'changed' | 'old' | 'elsewhere' | 'unproven' | 'unchanged';
  /** null: it was not judged. */
  readonly verdict: VerdictWord | null;
  /** The text of the status, or why there is none. */
  readonly says: string;
  readonly evidence: { readonly name: string; readonly url: string | null } | null;
  /** Whether nothing is left to do: its verdict was published, or need not be. */
  readonly done: boolean;
}

const CAUSE: Readonly<Record<SweepRow['cause'], string>> = {
  named: 'named by the event',
  'no-status': 'no status of ours',
  changed: 'changed since its status',
  old: 'its status is a day old',
  elsewhere: 'its ticket may have changed elsewhere',
  unproven: 'no run of ours is shown to have made it green',
  unchanged: 'nothing changed',
};

const counts = (rows: readonly SweepRow[]): string => {
  const judged = rows.filter(({ verdict }) => verdict !== null).length;
  const left = rows.filter(({ done }) => !done).length;
  return `${rows.length} open pull request${rows.length === 1 ? '' : 's'}, ${judged} judged${left === 0 ? '' : `, ${left} without a published verdict`}`;
};

/** The log of a sweep: one line a change. */
export const sweepText = (repository: string, rows: readonly SweepRow[], cut: string | null): string =>
  [
    `countersign ${plain(repository)}: ${counts(rows)}`,
    ...rows.map(
      (row) =>
        `  #${row.pull} ${row.verdict ?? (row.done ? 'unchanged' : 'NOT JUDGED')} (${CAUSE[row.cause]}): ${plain(row.says)}`,
    ),
    ...(cut === null ? [] : [`  The open pull requests could not be listed to the end: ${plain(cut)}`]),
  ].join('\n');

/** The job summary of a sweep: one row a change. */
export const sweepMarkdown = (rows: readonly SweepRow[], cut: string | null): string =>
  [
    `## Countersign: ${counts(rows)}`,
    ...(cut === null ? [] : [`**The open pull requests could not be listed to the end**: ${escaped(cut)}`]),
    [
      '| Pull request | Verdict | Why it was looked at | What its status says | Evidence |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(rowText),
    ].join('\n'),
  ].join('\n\n') + '\n';

const rowText = (row: SweepRow): string => {
  const verdict = row.verdict ?? (row.done ? 'unchanged' : '**not judged**');
  const published = row.verdict === null || row.done ? '' : ' (NOT published)';
  const evidence =
    row.evidence === null
      ? ''
      : row.evidence.url === null
        ? escaped(row.evidence.name)
        : `[${escaped(row.evidence.name)}](${row.evidence.url})`;
  return `| #${row.pull} | ${verdict}${published} | ${CAUSE[row.cause]} | ${escaped(row.says)} | ${evidence} |`;
};
