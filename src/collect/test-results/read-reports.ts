import { createHash } from 'node:crypto';
import type { Coverage, TestCounts, TestFile, TestReport } from '../../facts/test-results.js';
import { artifactFiles } from './artifact-files.js';
import { countsOf, type TestReading } from './junit.js';
import { Refused } from './refused.js';
import { readReportFile } from './report-file.js';
import type { Ending } from './test-case.js';

type Reports = Pick<TestReport, 'counts' | 'files' | 'coverage'>;

/**
 * All files of an artifact that the glob matches, one after the other. A file that is told twice, or a test that several
 * files hold, counts once. Throws Refused, with the path of the file where it is one.
 */
export const readReports = async (artifact: Uint8Array, name: string, glob: string): Promise<Reports> => {
  const files: TestFile[] = [];
  const coverage: Coverage[] = [];
  const all = tally();
  for (const { path, bytes } of artifactFiles(artifact, name, glob)) {
    const content = bytes();
    const digest = sha256(content);
    const reading = at(path, () => readReportFile(content));
    if (reading.kind === 'tests') {
      files.push({ path, digest, ...countsOf(reading) });
      all.add(digest, reading);
    } else {
      const { format, lines, branches } = reading;
      coverage.push({ path, format, digest, lines, branches });
    }
    // Calls that are under way are looked after between two files.
    await new Promise(setImmediate);
  }
  return { counts: all.counts(), files, coverage };
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const at = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
};

/** A test that ran in one file and was skipped in another ran. */
const WEIGHT: Readonly<Record<Ending, number>> = { failed: 3, error: 2, passed: 1, skipped: 0 };

const MOST_CASES = 500_000;

const tally = () => {
  const seen = new Set<string>();
  const cases = new Map<string, Ending>();
  const unshown = { bad: 0, skipped: 0 };
  const add = (digest: string, reading: TestReading): void => {
    if (seen.has(digest)) return;
    seen.add(digest);
    unshown.bad += reading.unshown.bad;
    unshown.skipped += reading.unshown.skipped;
    for (const [key, ending] of reading.cases) {
      const known = cases.get(key);
      if (known === undefined || WEIGHT[known] < WEIGHT[ending]) cases.set(key, ending);
    }
    if (cases.size > MOST_CASES) throw new Refused(`it has more than ${String(MOST_CASES)} tests`);
  };
  return { add, counts: (): TestCounts => countsOf({ cases, unshown }) };
};
