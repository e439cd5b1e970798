import { count, coverings, hitsIn, type CoverageReading } from './covered.js';
import { Refused } from './refused.js';
import type { ElementReader, Root } from './xml-events.js';

/** Cobertura: the lines of each class, by the file that it stands in. Rates in attributes are not looked at. */
export const coberturaReader = ({ attributes }: Root): ElementReader<CoverageReading> => {
  if (attributes['clover'] !== undefined) throw new Refused('it is a Clover report; write Cobertura');
  const found = coverings();
  const files: (string | null)[] = [];
  return {
    open: (name, { filename, number, hits, 'condition-coverage': conditions }) => {
      const file = name === 'class' ? (filename ?? '') : (files.at(-1) ?? null);
      files.push(file);
      if (name !== 'line' || file === null) return;
      const line = count(number, 'the number of a line');
      found.line(file, line, hitsIn(hits, 'how often a line ran'));
      if (conditions !== undefined) found.branches(file, String(line), branchesOf(conditions));
    },
    close: () => {
      files.pop();
    },
    end: () => found.reading('cobertura'),
  };
};

/** `50% (1/2)` */
const branchesOf = (conditions: string): { readonly covered: number; readonly total: number } => {
  const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/u.exec(conditions) ?? [];
  const branches = {
    covered: count(covered, 'the coverage of conditions'),
    total: count(total, 'a count of conditions'),
  };
  if (branches.covered > branches.total) throw new Refused('it has more covered conditions than conditions');
  return branches;
};
