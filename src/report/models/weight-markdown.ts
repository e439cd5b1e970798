import type { Evidence } from '../../evidence/document.js';
import { cell } from '../plain.js';
import { COLUMNS, type WeightRow } from './weight-table.js';
import { COLUMN_WORDS, restRows, weightsShown } from './weights-shown.js';

/** Each weight with the documents that name its digest; folded where all do. Empty: no model is judged. */
export const weightMarkdown = (evidence: Evidence): string => {
  const shown = weightsShown(evidence);
  if (shown === null) return '';
  const isWhole = shown.unread.length === 0 && shown.rows.every((each) => each.isWhole);
  const heads = ['Model', 'Weight', 'sha256', ...COLUMNS.map((column) => COLUMN_WORDS[column])];
  const rest = restRows(shown).map(({ label, value }) => cell(label === '' ? value : `${label}: ${value}`));
  return [
    `<details${isWhole ? '' : ' open'}><summary>Weights: ${shown.says}</summary>`,
    ...(shown.rows.length === 0
      ? []
      : ['', `| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...shown.rows.map(line)]),
    ...rest.flatMap((each) => ['', each]),
    '',
    '</details>',
  ].join('\n');
};

const line = ({ model, path, digest, cells }: WeightRow): string => {
  const texts = [model, path, digest === null ? '' : digest.slice(0, 12), ...COLUMNS.map((each) => cells[each].says)];
  return `| ${texts.map(cell).join(' | ')} |`;
};
