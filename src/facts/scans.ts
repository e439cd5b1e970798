import type { Account, Instant, ObjectId } from './account.js';
import type { Observed } from './observed.js';

/** One finding of a scanner, in neutral words. Severity is decided in `facts/severity.ts`, not by the collector. */
export interface ScanFinding {
  /** The scanner's own id of the rule, weakness or vulnerability: `js/sql-injection`, `CVE-2026-1234`. */
  readonly rule: string;
  /** CVSS-like score 0-10, where the tool gives one. */
  readonly score: number | null;
  /** The word that the source uses, lower-case: critical, high, medium, low, error, warning, note, none. */
  readonly level: string | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly state: 'open' | 'dismissed' | 'fixed' | 'suppressed';
  /** Who dismissed or suppressed it; null where nobody did or the source does not tell. */
  readonly dismissedBy: Account | null;
  /** Already on the base: not brought by this change. null: not known. */
  readonly onBase: boolean | null;
  /** When the source first told of it; null: not told, as in files. */
  readonly since?: Instant | null;
  /** What suppressed it, where a report says that it is suppressed. */
  readonly suppressions?: readonly Suppression[];
}

/** One reason of a report not to count a finding. */
export interface Suppression {
  /** By a comment in the source, or by something outside of it. */
  readonly kind: 'in-source' | 'external';
  /** Who did it, in the words of the report; null: it does not tell. */
  readonly by: string | null;
  readonly why: string | null;
}

/** What one scanner reported about one commit. */
export interface ScanReport {
  readonly tool: string | null;
  readonly toolVersion: string | null;
  /** The commit that the report itself names; null where it names none (`declared`). */
  readonly commit: ObjectId | null;
  /** For a merge commit: its parents, so that "second parent is the head" can be shown. */
  readonly commitParents: readonly ObjectId[];
  /** Whether the scanner says that it ran to its end; null where the format does not say. */
  readonly completed: boolean | null;
  /** The source cut the list (5000 results, page caps). */
  readonly truncated: boolean;
  readonly at: Instant | null;
  /** The workflow file of the run that made the artifact it lay in; absent or null for other sources. */
  readonly workflow?: string | null;
  /** sha256 of the report's bytes, hex; null where there is no file. */
  readonly digest: string | null;
  readonly findings: readonly ScanFinding[];
}

/** Answer of one source of the policy's `scans`. Check runs are not repeated here, the control reads them from `checks`. */
export interface ScanFact {
  /** Key in the policy's `scans`. */
  readonly scan: string;
  readonly source: 'code-scanning' | 'dependabot' | 'secret-scanning' | 'sarif' | 'artifact';
  /** An empty list: the source could be read and holds no report. */
  readonly reports: Observed<readonly ScanReport[]>;
}
