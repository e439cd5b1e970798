import type { Evidence } from '../evidence/document.js';
import type { Facts } from '../facts/facts.js';
import type { Coverage, TestReport } from '../facts/test-results.js';
import { pointer } from '../lib/json-pointer.js';
import { counted } from './names.js';

/** What one run left of its tests, in words. Words of others are as they came. */
export interface TestsShown {
  readonly check: string;
  /** `120 tests ran, 0 failed, 5 skipped`; null: it left none. */
  readonly tests: string | null;
  /** One for each file: `lcov.info: 80 of 100 lines, 7 of 9 branches`. */
  readonly coverage: readonly string[];
  /** `artifact 71`; null: the run left none. */
  readonly artifact: {
    readonly id: number;
    readonly name: string;
    readonly digest: string;
    readonly at: string;
  } | null;
  readonly place: string;
}

/** Of every check that results were demanded of, as far as they could be read. Records of earlier builds tell of none. */
export const testsShown = (evidence: Evidence): readonly TestsShown[] => {
  const told = (evidence.facts as Partial<Facts>).testResults;
  if (told?.known !== true) return [];
  return told.value.flatMap(({ check, reports }, at) =>
    (reports.known ? reports.value : []).map((report, index) => ({
      check,
      tests: testsOf(report),
      coverage: report.coverage.map(coverageOf),
      artifact: artifactOf(report),
      place: pointer('facts', 'testResults', 'value', at, 'reports', 'value', index),
    })),
  );
};

const artifactOf = ({ artifact }: TestReport): TestsShown['artifact'] =>
  artifact === null ? null : { id: artifact.id, name: artifact.name, digest: artifact.digest, at: artifact.createdAt };

const testsOf = ({ files, counts }: TestReport): string | null => {
  if (files.length === 0) return null;
  const { tests, failed, errors, skipped } = counts;
  return `${counted(Math.max(0, tests - skipped), 'test')} ran, ${String(failed + errors)} failed, ${String(skipped)} skipped`;
};

const coverageOf = ({ path, lines, branches }: Coverage): string => {
  const ofBranches = branches === null ? '' : `, ${shareOf(branches, 'branches')}`;
  return `${path}: ${shareOf(lines, 'lines')}${ofBranches}`;
};

const shareOf = ({ covered, total }: Coverage['lines'], of: string): string =>
  `${String(covered)} of ${String(total)} ${of}`;

/** One line for each run, for a list. */
export const testsLine = ({ tests, coverage, artifact }: TestsShown): string => {
  if (artifact === null) return 'its run left no artifact';
  const found = [...(tests === null ? [] : [tests]), ...coverage];
  return found.length === 0 ? 'the artifact holds no results' : found.slice(0, LISTED).join('; ');
};

const LISTED = 6;
