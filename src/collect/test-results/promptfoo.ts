import type { TestReading } from './junit.js';
import { Refused } from './refused.js';
import type { Ending } from './test-case.js';
import type { ElementReader } from './xml-events.js';

const ROW = 'promptfoo/results/results';

/** The XML that promptfoo writes of an evaluation: each row of `results` is a test, which says whether it succeeded. */
export const promptfooReader = (): ElementReader<TestReading> => {
  const cases = new Map<string, Ending>();
  const path: string[] = [];
  const row = { success: '', reason: '' };
  const at = (): string => path.join('/');
  return {
    open: (name) => {
      path.push(name);
      if (at() === ROW) Object.assign(row, { success: '', reason: '' });
    },
    text: (text) => {
      const place = at();
      if (place === `${ROW}/success`) row.success += text;
      if (place === `${ROW}/failureReason`) row.reason += text;
    },
    close: () => {
      if (at() === ROW) cases.set(`promptfoo ${String(cases.size + 1)}`, endingOf(row));
      path.pop();
    },
    end: () => ({ kind: 'tests', cases, unshown: { bad: 0, skipped: 0 } }),
  };
};

/** Its own number for an error that is no failed assertion. */
const ERROR = '2';

const endingOf = ({ success, reason }: { readonly success: string; readonly reason: string }): Ending => {
  if (success === 'true') return 'passed';
  if (success !== 'false') throw new Refused('it has a result that does not say whether it succeeded');
  return reason === ERROR ? 'error' : 'failed';
};
