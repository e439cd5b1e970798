import type { Instant } from './account.js';

interface Made {
  /** `lm-eval`, `inspect`, `promptfoo`, `deepeval`, `garak`, `modelaudit`, `modelscan`, `fickling`, `evidently`, `metrics`. */
  readonly tool: string;
  readonly version: string | null;
  /** As the tool wrote it; null: it writes none. */
  readonly at: Instant | null;
  /** How the tool names what it looked at, for people; null: it does not. */
  readonly names: string | null;
}

/** What a tool said, in words that no tool owns. */
export type ToolReport =
  | (Made & { readonly kind: 'scan'; readonly scan: ModelScan })
  | (Made & { readonly kind: 'evaluation'; readonly evaluation: Evaluation })
  | (Made & { readonly kind: 'safety'; readonly safety: SafetyRun })
  | (Made & { readonly kind: 'fairness'; readonly fairness: readonly GroupMetric[] })
  | (Made & { readonly kind: 'drift'; readonly drift: DriftRun });

export interface ModelScan {
  readonly files: readonly ScannedModelFile[];
  readonly findings: readonly ModelFinding[];
}

export interface ScannedModelFile {
  readonly path: string;
  /** Digest that the tool printed, hex; null: none. */
  readonly sha256: string | null;
  readonly size: number | null;
  readonly state: 'scanned' | 'skipped' | 'failed';
  readonly found: string | null;
}

export interface ModelFinding {
  readonly path: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'info';
  readonly rule: string;
  readonly found: string;
}

export interface Evaluation {
  readonly tasks: readonly TaskResult[];
  /** `complete`: the tool says that it ended well. */
  readonly state: 'complete' | 'partial';
  readonly found: string | null;
}

export interface TaskResult {
  readonly task: string;
  /** As the tool writes it, filter included: `exact_match,strict-match`. */
  readonly metric: string;
  readonly value: number;
  /** null: the tool gave none. */
  readonly stderr: number | null;
  /** Samples that were scored; null: not said. */
  readonly n: number | null;
  /** Samples that the task has; null: not said. */
  readonly of: number | null;
  readonly higherIsBetter: boolean | null;
  /** What must be equal for two runs to be comparable, by name (`version`, `n-shot`, `task-hash`, `chat-template`, `gen-kwargs`, `limit`); null: not said. */
  readonly setup: Readonly<Record<string, string | null>>;
  /** Sample by sample against the baseline; null: one of the two lists is missing, or there is no baseline. */
  readonly paired: Paired | null;
  /** Why samples that are there were not compared. */
  readonly unpaired?: string;
}

/** Both runs on the same samples: candidate minus baseline, in the metric's own unit. */
export interface Paired {
  readonly n: number;
  /** Samples that only one of the two lists has, or has twice. */
  readonly unmatched: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** sha256 of the two files, hex. */
  readonly baseline: string;
  readonly candidate: string;
}

export interface SafetyRun {
  readonly state: 'complete' | 'partial';
  readonly found: string | null;
  readonly probes: readonly ProbeResult[];
}

export interface ProbeResult {
  readonly probe: string;
  readonly detector: string;
  /** Attempts that were judged, of them bad ones, and attempts that were not judged. Recounted from the attempts where the tool lists them. */
  readonly judged: number;
  readonly fails: number;
  readonly unjudged: number;
  readonly counted: 'recounted' | 'as-told';
}

export interface GroupMetric {
  readonly metric: string;
  /** `attribute=value` or the attribute alone where the metric compares its groups. */
  readonly group: string;
  readonly value: number;
  readonly stderr: number | null;
  readonly n: number | null;
}

export interface DriftRun {
  readonly tests: readonly {
    readonly name: string;
    readonly state: 'passed' | 'failed' | 'not-run';
    readonly found: string | null;
  }[];
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}
