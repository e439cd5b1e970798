import { count, coverings, type CoverageReading } from './covered.js';
import type { ElementReader } from './xml-events.js';

/** JaCoCo: the lines of each source file. Counters, which sum them up, are not looked at. */
export const jacocoReader = (): ElementReader<CoverageReading> => {
  const found = coverings();
  const path: string[] = [];
  return {
    open: (name, { name: called = '', nr, mi, ci, mb, cb }) => {
      const file = path.join('/');
      const inSource = path.at(-1)?.startsWith('sourcefile ') === true;
      path.push(`${name} ${called}`);
      if (name !== 'line' || !inSource) return;
      const line = count(nr, 'the number of a line');
      count(mi, 'a count of instructions');
      found.line(file, line, count(ci, 'a count of instructions'));
      const covered = count(cb, 'a count of branches');
      const total = covered + count(mb, 'a count of branches');
      if (total > 0) found.branches(file, String(line), { covered, total });
    },
    close: () => {
      path.pop();
    },
    end: () => found.reading('jacoco'),
  };
};
