import type { Coverage } from '../../facts/test-results.js';
import { Refused } from './refused.js';

/** What one file says of coverage. */
export interface CoverageReading extends Pick<Coverage, 'format' | 'lines' | 'branches'> {
  readonly kind: 'coverage';
}

interface Branches {
  readonly covered: number;
  readonly total: number;
}

export interface Coverings {
  readonly line: (file: string, line: number, hits: number) => void;
  /** The branches of one line; told again of the same line, what covers more stands. */
  readonly branches: (file: string, line: string, of: Branches) => void;
  readonly reading: (format: Coverage['format']) => CoverageReading;
}

const MOST_ENTRIES = 5_000_000;

/** Lines by file and number, so that one that is told twice (for a class and its method) counts once, covered if one says so. */
export const coverings = (): Coverings => {
  const lines = new Map<string, Map<number, boolean>>();
  const branches = new Map<string, Map<string, Branches>>();
  let entries = 0;
  const within = <K, V>(all: Map<string, Map<K, V>>, file: string): Map<K, V> => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new Refused(`it has more than ${String(MOST_ENTRIES)} entries`);
    const found = all.get(file) ?? new Map<K, V>();
    all.set(file, found);
    return found;
  };
  return {
    line: (file, line, hits) => {
      const ofFile = within(lines, file);
      ofFile.set(line, hits > 0 || ofFile.get(line) === true);
    },
    branches: (file, line, of) => {
      const ofFile = within(branches, file);
      const known = ofFile.get(line);
      if (known === undefined || known.covered < of.covered) ofFile.set(line, of);
    },
    reading: (format) => {
      const flags = [...lines.values()].flatMap((ofFile) => [...ofFile.values()]);
      const told = [...branches.values()].flatMap((ofFile) => [...ofFile.values()]);
      const total = added(told, (each) => each.total);
      return {
        kind: 'coverage',
        format,
        lines: { covered: flags.filter(Boolean).length, total: flags.length },
        branches: total === 0 ? null : { covered: added(told, (each) => each.covered), total },
      };
    },
  };
};

const added = (all: readonly Branches[], count: (each: Branches) => number): number =>
  all.reduce((sum, each) => sum + count(each), 0);

/** A count that is no plain number makes the whole file unreliable. */
export const count = (text: string | undefined, what: string): number => {
  if (text === undefined || !/^\d{1,15}$/u.test(text)) throw new Refused(`${what} is no number`);
  return Number(text);
};

/** Some tools write counts of calls with a sign, an exponent or more digits than a number holds. */
export const hitsIn = (text: string | undefined, what: string): number => {
  if (text === undefined || !/^\d+(?:\.\d+)?(?:e\+?\d+)?$/iu.test(text)) throw new Refused(`${what} is no number`);
  return Number(text) > 0 ? 1 : 0;
};
