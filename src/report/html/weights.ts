import { COLUMNS, type WeightRow } from '../models/weight-table.js';
import { COLUMN_WORDS, restRows, type WeightsShown } from '../models/weights-shown.js';
import { code, element, join, others, type Markup } from './markup.js';
import { rowList } from './sections.js';

/** Each weight with the documents that name its digest. */
export const weightList = (shown: WeightsShown): Markup => {
  const heads = ['Weight', 'sha256', ...COLUMNS.map((column) => COLUMN_WORDS[column])];
  const rest = restRows(shown);
  return join([
    element('p', {}, `${shown.says}.`),
    shown.rows.length === 0
      ? null
      : element(
          'table',
          { class: 'weights stack' },
          element('caption', {}, 'Which documents name the digest of each weight'),
          element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
          element('tbody', {}, ...shown.rows.map(weightLine)),
        ),
    rest.length === 0 ? null : rowList(rest),
  ]);
};

const weightLine = ({ model, path, digest, cells }: WeightRow): Markup =>
  element(
    'tr',
    {},
    element('td', { 'data-head': 'Weight' }, others(path), element('small', {}, ' of ', others(model))),
    element('td', { 'data-head': 'sha256' }, digest === null ? 'none' : code(digest)),
    ...COLUMNS.map((column) =>
      element('td', { class: cells[column].is, 'data-head': COLUMN_WORDS[column] }, cells[column].says),
    ),
  );
