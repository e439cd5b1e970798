import { parseJsonText } from '../../lib/json-text.js';
import { Malformed, cursor, natural, record, type Cursor } from '../../lib/shape.js';
import type { CoverageReading } from './covered.js';
import { Refused } from './refused.js';

const MOST_BYTES = 16_000_000;

/** Istanbul's `json-summary`: the sums of each file, added up here; the `total` that it tells must be the same. */
export const readIstanbul = (bytes: Uint8Array): CoverageReading => {
  try {
    const all = record(parsed(bytes), '$');
    const files = Object.keys(all).filter((key) => key !== 'total');
    const root = cursor(all, '$');
    if (files.length === 0) throw new Refused('it holds no file');
    const lines = added(files.map((file) => sumsOf(root.at(file).at('lines'))));
    const branches = added(files.map((file) => sumsOf(root.at(file).at('branches'))));
    if (root.has('total')) {
      const told = root.at('total');
      for (const [own, sums] of [
        [lines, told.at('lines')],
        [branches, told.at('branches')],
      ] as const) {
        const { covered, total } = sumsOf(sums);
        if (covered !== own.covered || total !== own.total) throw new Refused('its total is not the sum of its files');
      }
    }
    return { kind: 'coverage', format: 'istanbul', lines, branches: branches.total === 0 ? null : branches };
  } catch (error) {
    if (error instanceof Malformed) throw new Refused('it is no json-summary of Istanbul');
    throw error;
  }
};

interface Sums {
  readonly covered: number;
  readonly total: number;
}

const sumsOf = (at: Cursor): Sums => {
  const sums = { covered: at.get('covered', natural), total: at.get('total', natural) };
  if (sums.covered > sums.total) throw new Refused('it has more covered lines than lines');
  return sums;
};

const added = (all: readonly Sums[]): Sums => ({
  covered: all.reduce((sum, each) => sum + each.covered, 0),
  total: all.reduce((sum, each) => sum + each.total, 0),
});

const parsed = (bytes: Uint8Array): unknown => {
  if (bytes.length > MOST_BYTES) throw new Refused(`it has more than ${String(MOST_BYTES)} bytes of JSON`);
  try {
    return parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused('it is not complete JSON');
  }
};
