import type { Evidence } from '../../evidence/document.js';
import type { Facts } from '../../facts/facts.js';
import type { Line } from '../../facts/line.js';
import { counted } from '../names.js';
import { exactRow, row, rowsIf, type Row } from './row.js';

/** null: the record is of something else, or it could not be read. Records of earlier builds do not have the fact. */
export const lineOf = ({ facts }: Evidence): Line | null => {
  const { line } = facts as Partial<Facts>;
  return line?.known === true ? line.value : null;
};

const FROM: Readonly<Record<Line['from'], string>> = {
  checkpoint: 'the record before it, which verifies',
  since: 'the day that was asked for',
  beginning: 'the beginning of the branch',
};

/** The stretch of the branch that was compared. */
export const lineRows = (evidence: Evidence): readonly Row[] =>
  rowsIf(lineOf(evidence), (line) => [
    row('Branch', line.branch),
    row('Compared', `${counted(line.commits.length, 'commit')}, ${verifiedWords(line)}`),
    row('Begins at', FROM[line.from]),
    ...rowsIf(line.after, (commit) => [exactRow('After commit', commit)]),
    exactRow('Up to commit', line.to),
    ...(line.to === line.tip ? [] : [exactRow('Branch stood at', line.tip)]),
    ...(line.carried.length === 0
      ? []
      : [row('Read again', `${counted(line.carried.length, 'commit')} of earlier stretches`)]),
  ]);

/** How many of its commits have a record that verifies; what it says is for the control to judge. */
export const verifiedWords = ({ commits }: Line): string =>
  `${String(commits.filter(({ record }) => record.state === 'verified').length)} of them with a record that verifies`;

/** What a scheduled run looked after. */
export const upkeepRows = ({ facts }: Evidence): readonly Row[] => {
  const { upkeep } = facts as Partial<Facts>;
  return rowsIf(upkeep?.known === true ? upkeep.value : null, ({ tasks, findings, unlisted, deliveries }) => [
    ...tasks.map(({ task, state, found }) => row(`Task ${task}`, found === null ? state : `${state}: ${found}`)),
    row('Open', counted(findings.length + unlisted, 'finding')),
    row('Told', counted(deliveries.length, 'message')),
  ]);
};
