import type { Instant } from './account.js';
import type { Change, ChangedFile } from './change.js';
import type { Checks } from './checks.js';
import type { Commits, Pushes } from './commits.js';
import type { Dependencies } from './dependencies.js';
import type { Access } from './access.js';
import type { Deployment } from './deployment.js';
import type { Landing } from './landing.js';
import type { Line } from './line.js';
import type { Models } from './models.js';
import type { Observed } from './observed.js';
import type { Permission, Team } from './permissions.js';
import type { CodeOwners, PolicyHistory, Protection, Repository } from './repository.js';
import type { ApprovedCommit, Review } from './reviews.js';
import type { Run } from './run.js';
import type { ScanFact } from './scans.js';
import type { TestResult } from './test-results.js';
import type { TicketFact } from './tickets.js';
import type { Upkeep } from './upkeep.js';

/** Everything that can be known about one change. Facts copy, they never conclude. */
export interface FactTypes {
  readonly repository: Repository;
  readonly run: Run;
  readonly change: Change;
  readonly commits: Commits;
  readonly pushes: Pushes;
  readonly reviews: readonly Review[];
  readonly approvedCommits: readonly ApprovedCommit[];
  readonly conversations: { readonly unresolved: number };
  readonly permissions: readonly Permission[];
  readonly teams: readonly Team[];
  readonly files: readonly ChangedFile[];
  readonly codeOwners: CodeOwners;
  readonly checks: Checks;
  readonly scans: readonly ScanFact[];
  readonly dependencies: Dependencies;
  readonly testResults: readonly TestResult[];
  readonly tickets: TicketFact;
  readonly protection: Protection;
  readonly policyHistory: PolicyHistory;
  /** How it came onto its branch; null: the run seals no push. */
  readonly landing: Landing | null;
  /** What is deployed; null: the run deploys nothing. */
  readonly deployment: Deployment | null;
  /** A stretch of a branch with the records of its commits; null: the run reconciles nothing. */
  readonly line: Line | null;
  /** Who may do what, and what is expected; null: the run compares no access. */
  readonly access: Access | null;
  /** The declared models; null: the policy declares none, or the run looks at none. */
  readonly models: Models | null;
  /** What a scheduled run looked at, found and told; null: the run is none, or the record is of one of its tasks. */
  readonly upkeep: Upkeep | null;
  /** Time of the judgement: the host's own clock, not the runner's. */
  readonly clock: { readonly now: Instant };
}

export type FactName = keyof FactTypes;

export type Facts = { readonly [Name in FactName]: Observed<FactTypes[Name]> };

export type Known<Need extends FactName> = Pick<FactTypes, Need>;
