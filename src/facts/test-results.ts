import type { Observed } from './observed.js';

/** Sums of one file of test results. */
export interface TestCounts {
  /** All test cases, also those that were skipped. */
  readonly tests: number;
  readonly failed: number;
  /** Ended by an error outside of what they assert. */
  readonly errors: number;
  readonly skipped: number;
}

export interface TestFile extends TestCounts {
  /** Path within the artifact. */
  readonly path: string;
  /** sha256 of its bytes, hex. */
  readonly digest: string;
}

export interface Coverage {
  readonly path: string;
  readonly format: 'cobertura' | 'jacoco' | 'lcov' | 'istanbul';
  readonly digest: string;
  readonly lines: { readonly covered: number; readonly total: number };
  /** null: the report counts none. */
  readonly branches: { readonly covered: number; readonly total: number } | null;
}

/** What the run behind one required check left of its tests. */
export interface TestReport {
  readonly runId: number;
  /** The workflow file of that run. */
  readonly workflow: string;
  readonly artifact: { readonly id: number; readonly name: string; readonly digest: string | null };
  readonly files: readonly TestFile[];
  readonly coverage: readonly Coverage[];
}

/** Answer for one check that the policy wants test results of. An empty list: no run of it left such an artifact. */
export interface TestResult {
  readonly check: string;
  readonly app: string;
  readonly reports: Observed<readonly TestReport[]>;
}
