import type { FactName } from './facts.js';

/**
 * What the policy's controls need to know, so that the collector asks for that and nothing else. Derived from the
 * effective policy (every rule applied, whether it will match or not), never from the change.
 */
export interface Demand {
  readonly facts: readonly FactName[];
  /** `org/slug`, lower-case; the collector adds the teams that CODEOWNERS names when `codeOwners` is among the facts. */
  readonly teams: readonly string[];
  /** Approvals of earlier heads may count: merge bases and recomputed merges are needed. */
  readonly carryOver: 'none' | 'identical-tree' | 'clean-base-merge';
  readonly checks: readonly { readonly name: string; readonly app: string }[];
  readonly scans: readonly ScanDemand[];
  /** Whether known weaknesses, licences or anything else of the packages is asked for. */
  readonly dependencies: 'asked' | 'not-asked';
  readonly tests: readonly TestDemand[];
  readonly ticket: TicketDemand | null;
  readonly models: readonly ModelDemand[];
}

/** A declared model: what of the repository belongs to it. Paths in the repository, globs where it says so. */
export interface ModelDemand {
  readonly name: string;
  readonly root: string;
  readonly manifest: string;
  readonly card: string;
  readonly bom: string | null;
  readonly register: string | null;
  readonly baseline: string | null;
  readonly plan: string | null;
  /** Paths of public keys, read from the base branch. */
  readonly keys: readonly string[];
  /** Globs of reports, by the part of the terms that names them. */
  readonly reports: readonly {
    readonly part: 'scan' | 'evaluation' | 'safety' | 'fairness' | 'monitoring';
    readonly globs: readonly string[];
  }[];
  /** Whether statements are looked for among the host's attestations too. */
  readonly statements: 'files' | 'files-and-host';
}

export interface TicketDemand {
  readonly system: 'github' | 'jira' | 'servicenow' | 'azure-boards' | 'linear';
  readonly url: string | null;
  readonly keys: readonly string[];
  readonly in: readonly ('title' | 'branch' | 'body' | 'commits' | 'links')[];
  readonly label: string;
  /** Allowed states: a move from outside into one of them is the approval where `approval` is `move`. */
  readonly states: readonly string[];
  readonly approval: 'record' | 'move';
  readonly singleUse: boolean;
}

/** Test results that the run behind a required check left. */
export interface TestDemand {
  readonly check: string;
  readonly app: string;
  /** Exact name of the artifact. */
  readonly artifact: string;
  /** Glob of the files within it. */
  readonly files: string;
}

/** `newOnly`: it matters which findings are on the base already. */
export type ScanDemand = { readonly scan: string; readonly tool: string | null; readonly newOnly: boolean } & (
  | { readonly source: 'code-scanning'; readonly codeScanning: string }
  | { readonly source: 'dependabot' | 'secret-scanning' }
  | { readonly source: 'sarif'; readonly path: string }
  | { readonly source: 'artifact'; readonly artifact: string; readonly path: string }
);
