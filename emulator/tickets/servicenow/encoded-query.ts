import { cellOf, hasColumn } from './cells.js';
import type { Row, Tables } from './tables.js';

type Test = (row: Row) => boolean;

/** What of an encoded query is understood: `^`, `^OR`, the usual operators, and the order. The rest is ignored, as the instance does. */
export interface EncodedQuery {
  readonly fits: Test;
  readonly inOrder: (rows: readonly Row[]) => readonly Row[];
}

const TERM = /^([a-z_][a-z0-9_.]*)(!=|=|IN|LIKE|STARTSWITH|ISEMPTY|ISNOTEMPTY)(.*)$/s;

export function readQuery(tables: Tables, table: string, query: string): EncodedQuery {
  const alternatives: Test[][] = [];
  const orders: { readonly field: string; readonly sign: 1 | -1 }[] = [];
  for (const term of query.split('^').filter((each) => each !== '')) {
    const order = /^ORDERBY(DESC)?([a-z_][a-z0-9_.]*)$/.exec(term);
    if (order !== null) {
      orders.push({ field: order[2] ?? '', sign: order[1] === undefined ? 1 : -1 });
      continue;
    }
    const isOr = term.startsWith('OR');
    const test = testOf(tables, table, isOr ? term.slice(2) : term);
    if (test === null) continue;
    if (isOr && alternatives.length > 0) alternatives.at(-1)?.push(test);
    else alternatives.push([test]);
  }
  const fits: Test = (row) => alternatives.every((tests) => tests.some((test) => test(row)));
  return { fits, inOrder: (rows) => sorted(tables, rows, orders) };
}

function testOf(tables: Tables, table: string, term: string): Test | null {
  const [, field, operator, value] = TERM.exec(term) ?? [];
  if (field === undefined || value === undefined || !hasColumn(table, field)) return null;
  const fits = OPERATORS.get(operator ?? '');
  return fits === undefined ? null : (row) => fits(cellOf(tables, row, field).value, value);
}

const OPERATORS: ReadonlyMap<string, (found: string, value: string) => boolean> = new Map([
  ['=', (found, value) => found === value],
  ['!=', (found, value) => found !== value],
  ['IN', (found, value) => value.split(',').includes(found)],
  ['LIKE', (found, value) => found.toLowerCase().includes(value.toLowerCase())],
  ['STARTSWITH', (found, value) => found.startsWith(value)],
  ['ISEMPTY', (found) => found === ''],
  ['ISNOTEMPTY', (found) => found !== ''],
]);

function sorted(
  tables: Tables,
  rows: readonly Row[],
  orders: readonly { readonly field: string; readonly sign: 1 | -1 }[],
): readonly Row[] {
  const compare = (a: Row, b: Row): number => {
    for (const { field, sign } of orders) {
      const [left, right] = [cellOf(tables, a, field).value, cellOf(tables, b, field).value];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
  return [...rows].sort(compare);
}
