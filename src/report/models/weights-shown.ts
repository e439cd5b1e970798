import type { Evidence } from '../../evidence/document.js';
import type { Facts } from '../../facts/facts.js';
import { declaredModels } from '../../policy/declared-models.js';
import { counted } from '../names.js';
import { row, type Row } from '../record/row.js';
import { COLUMNS, weightTable, type Column, type WeightRow } from './weight-table.js';

export interface WeightsShown {
  /** `2 of 3 weights have one digest in every document` */
  readonly says: string;
  readonly rows: readonly WeightRow[];
  readonly rest: number;
  readonly unread: readonly string[];
}

export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  pointer: 'Pointer',
  manifest: 'Manifest',
  scan: 'Scan',
  evaluation: 'Evaluation',
  bill: 'Bill',
};

/** As many as a page bears. */
const LISTED = 50;

/** null: no models were read, or none is judged here. Records of earlier builds tell of none. */
export const weightsShown = ({ facts, policy }: Evidence): WeightsShown | null => {
  const { models, clock } = facts as Partial<Facts>;
  if (models?.known !== true || models.value === null || clock?.known !== true) return null;
  if (policy.state !== 'found' || policy.demands.state !== 'valid') return null;
  const { rows, unread } = weightTable(models.value, declaredModels(policy.demands.policy), clock.value.now);
  if (rows.length === 0 && unread.length === 0) return null;
  const whole = rows.filter(({ isWhole }) => isWhole).length;
  return {
    says: `${String(whole)} of ${counted(rows.length, 'weight')} with one digest in every document`,
    rows: rows.slice(0, LISTED),
    rest: Math.max(0, rows.length - LISTED),
    unread,
  };
};

/** As rows of a record; empty: nothing to show. */
export const weightRows = (shown: WeightsShown | null): readonly Row[] =>
  shown === null
    ? []
    : [
        row('Weights', shown.says),
        ...shown.rows.map((each) =>
          row('Weight', `${each.path}: ${digestOf(each)}; ${cellsText(each)}; of ${each.model}`),
        ),
        ...restRows(shown),
      ];

export const restRows = ({ rest, unread }: WeightsShown): readonly Row[] => [
  ...(rest === 0 ? [] : [row('', `and ${counted(rest, 'more weight')}, in the record`)]),
  ...unread.map((name) => row('Not known', `the files of ${name}`)),
];

const digestOf = ({ digest }: WeightRow): string => (digest === null ? 'no digest' : `sha256:${digest}`);

const cellsText = ({ cells }: WeightRow): string => {
  const equal = COLUMNS.filter((column) => cells[column].is === 'equal');
  const gaps = COLUMNS.filter((column) => cells[column].is !== 'equal');
  const same = equal.length === 0 ? [] : [`equal in ${equal.join(', ')}`];
  return [...same, ...gaps.map((column) => `${column}: ${cells[column].says}`)].join('; ');
};
