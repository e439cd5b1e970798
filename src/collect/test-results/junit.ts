import type { TestCounts } from '../../facts/test-results.js';
import { Refused } from './refused.js';
import {
  caseOf,
  endingOf,
  numbered,
  suiteOf,
  worse,
  type Case,
  type Ending,
  type Frame,
  type Suite,
  type Sums,
} from './test-case.js';
import type { ElementReader } from './xml-events.js';

/** What one file says of its tests. */
export interface TestReading {
  readonly kind: 'tests';
  /** Each test case by a name that other files can share: suite, class, file, name, and which one of that name. */
  readonly cases: ReadonlyMap<string, Ending>;
  /** What the file's own sums claim beyond the test cases that it shows. */
  readonly unshown: Sums;
}

const MOST_CASES = 200_000;

/**
 * Counts `testcase` elements. The sums in attributes are never believed where they are better than the elements; where they
 * are worse, they count: a suite that claims a failure which no test case shows has failed.
 */
export const junitReader = (): ElementReader<TestReading> => {
  const cases = new Map<string, Ending>();
  const seen = new Map<string, number>();
  const frames: Frame[] = [];
  const whole = suiteOf({});
  const above = (): Suite => suiteIn(frames.at(-1) ?? whole);
  return {
    open: (name, attributes) => {
      if (name === 'testsuite' || name === 'testsuites') {
        above();
        frames.push(suiteOf(attributes));
      } else if (name === 'testcase') frames.push(caseOf(attributes, above()));
      else {
        tell(frames.at(-1), name);
        frames.push({ kind: 'other' });
      }
    },
    close: () => {
      const frame = frames.pop();
      if (frame?.kind === 'suite') addSuite(frame, above());
      if (frame?.kind !== 'case') return;
      if (cases.size >= MOST_CASES) throw new Refused(`it has more than ${String(MOST_CASES)} test cases`);
      cases.set(numbered(seen, frame.name), frame.ending);
      addCase(frame, above());
    },
    end: () => ({ kind: 'tests', cases, unshown: unshownOf(cases, whole) }),
  };
};

const suiteIn = (frame: Frame): Suite => {
  if (frame.kind !== 'suite') throw new Refused('it has a test case or a suite in a place of its own making');
  return frame;
};

const tell = (parent: Frame | undefined, child: string): void => {
  if (parent?.kind === 'case') parent.ending = worse(parent.ending, endingOf(child));
  // A suite that could not be set up fails without a test case.
  if (parent?.kind === 'suite' && (child === 'failure' || child === 'error')) parent.bad += 1;
};

const addCase = ({ ending }: Case, suite: Suite): void => {
  if (ending === 'skipped') suite.skipped += 1;
  else if (ending !== 'passed') suite.bad += 1;
};

const addSuite = ({ told, bad, skipped }: Suite, suite: Suite): void => {
  suite.bad += Math.max(told.bad, bad);
  suite.skipped += Math.max(told.skipped, skipped);
};

const unshownOf = (cases: ReadonlyMap<string, Ending>, { bad, skipped }: Suite): Sums => {
  const shown = countsOf({ cases, unshown: { bad: 0, skipped: 0 } });
  return { bad: bad - shown.failed - shown.errors, skipped: skipped - shown.skipped };
};

/** Sums of one file. */
export const countsOf = ({ cases, unshown }: Pick<TestReading, 'cases' | 'unshown'>): TestCounts => {
  const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
  for (const ending of cases.values()) counts[ending] += 1;
  return {
    tests: cases.size,
    failed: counts.failed,
    errors: counts.error + unshown.bad,
    skipped: counts.skipped + unshown.skipped,
  };
};
