import type { Instant } from './account.js';
import type { Observed } from './observed.js';

/** Sums of test results. A test that both failed and was skipped failed. */
export interface TestCounts {
  /** All test cases, also those that were skipped. */
  readonly tests: number;
  readonly failed: number;
  /** Ended by an error outside of what they assert, and what the file claims to have failed without showing it. */
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

export interface TestArtifact {
  readonly id: number;
  readonly name: string;
  /** sha256 of its bytes as downloaded, hex; the host's own, where it tells one, is the same. */
  readonly digest: string;
  readonly createdAt: Instant;
}

/** What the run behind one required check left of its tests. */
export interface TestReport {
  readonly runId: number;
  /** The workflow file of that run; null where the host does not tell. */
  readonly workflow: string | null;
  /** null: the run left none of that name. */
  readonly artifact: TestArtifact | null;
  /** Of all files together: a test that several of them hold counts once, with its worst end. */
  readonly counts: TestCounts;
  readonly files: readonly TestFile[];
  readonly coverage: readonly Coverage[];
}

/** Answer for one check that the policy wants test results of: one report of each run that made it on the head and ended. */
export interface TestResult {
  readonly check: string;
  readonly app: string;
  /** Exact name of the artifact, and glob of the files within it. */
  readonly artifact: string;
  readonly files: string;
  readonly reports: Observed<readonly TestReport[]>;
}
