import { COLUMNS } from './columns.js';
import type { Cell, Row, Tables } from './tables.js';

const EMPTY: Cell = { value: '', shown: '' };

/** Where references of a table lead. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['requested_by', 'sys_user'],
  ['opened_by', 'sys_user'],
  ['approver', 'sys_user'],
  ['sysapproval', 'change_request'],
  ['cmdb_ci', 'cmdb_ci'],
]);

/** A field of a row, through references where there are points in its name. */
export function cellOf(tables: Tables, row: Row, field: string): Cell {
  const [first = '', ...rest] = field.split('.');
  const cell = row.get(first) ?? EMPTY;
  if (rest.length === 0) return cell;
  const target = tables.rows.get(cell.to ?? '')?.find((each) => each.get('sys_id')?.value === cell.value);
  return target === undefined ? EMPTY : cellOf(tables, target, rest.join('.'));
}

export function hasColumn(table: string, field: string): boolean {
  const [first = '', ...rest] = field.split('.');
  if (!(COLUMNS.get(table)?.includes(first) ?? false)) return false;
  const target = REFERENCES.get(first);
  return rest.length === 0 || (target !== undefined && hasColumn(target, rest.join('.')));
}

export interface Shape {
  readonly display: 'all' | 'true' | 'false';
  readonly links: 'with' | 'without';
  readonly apiUrl: string;
}

/** A row as it is answered: columns that do not exist are left out, and those that are hidden are empty. */
export function shownRow(
  tables: Tables,
  table: string,
  row: Row,
  fields: readonly string[],
  shape: Shape,
): Record<string, unknown> {
  const wanted = fields.length === 0 ? (COLUMNS.get(table) ?? []) : fields;
  return Object.fromEntries(
    wanted
      .filter((field) => hasColumn(table, field))
      .map((field) => [field, shownCell(visible(tables, table, row, field), field, shape)]),
  );
}

function visible(tables: Tables, table: string, row: Row, field: string): Cell {
  const [first = '', second] = field.split('.');
  const owner = second === undefined ? table : (REFERENCES.get(first) ?? table);
  const isHidden = [`${table}.${first}`, `${owner}.${second ?? first}`].some((name) => tables.hidden.has(name));
  return isHidden ? EMPTY : cellOf(tables, row, field);
}

/** A field behind an empty reference is an empty text, whatever was asked for. */
function shownCell({ value, shown, to }: Cell, field: string, { display, links, apiUrl }: Shape): unknown {
  const link = to === undefined || links === 'without' ? {} : { link: `${apiUrl}/table/${to}/${value}` };
  if (field.includes('.') && value === '' && shown === '') return '';
  if (display === 'all') return { display_value: shown, ...link, value };
  const plain = display === 'true' ? shown : value;
  if ('link' in link) return display === 'true' ? { display_value: shown, ...link } : { ...link, value };
  return plain;
}
