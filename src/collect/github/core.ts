import type { Account, Instant, ObjectId } from '../../facts/account.js';
import type { Demand } from '../../facts/demand.js';
import type { Change, LabelSet } from '../../facts/change.js';
import type { CheckRun } from '../../facts/checks.js';
import type { Commit, Commits, Pushes } from '../../facts/commits.js';
import type { Repository } from '../../facts/repository.js';
import type { ApprovedCommit, Review } from '../../facts/reviews.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { FileReading, Target } from '../../app/ports.js';

/**
 * The mapped answer of the opening query, in our words. What `gather` hands to the collectors of single facts is
 * complete: every commit, every review and every check run is in it, or gathering has recorded a fault already.
 */
export interface Core {
  readonly target: Target;
  readonly owner: string;
  /** Name without the owner. */
  readonly name: string;
  readonly repository: Repository;
  readonly change: Change;
  /** Tip of the base branch when the snapshot was taken; the same as `change.base.commit`. */
  readonly baseTip: ObjectId;
  readonly defaultBranchTip: ObjectId | null;
  /** As listed by the host (parents before children); `recomputedTree` is null and `parentsOnBase` empty until ancestry is read. */
  readonly commits: readonly Commit[];
  readonly commitCount: number;
  readonly fileCount: number;
  readonly forcePushes: readonly ForcePush[];
  readonly reviews: readonly Review[];
  readonly reviewCount: number;
  /** What the first hundred reviews say of their authors, beside what is asked about each. */
  readonly pushAccess: readonly PushAccess[];
  readonly dismissals: readonly Dismissal[];
  readonly labelEvents: readonly LabelEvent[];
  readonly checks: CoreChecks;
  readonly texts: Texts;
  readonly policy: FileReading;
  readonly defaultBranchPolicy: FileReading;
  /** Of the base tip; null: none of the three places has one. */
  readonly codeOwners: CodeOwnersText | null;
  readonly now: Instant;
  readonly fingerprint: string;
}

/** A rewriting of the head branch, from the pull request's timeline, oldest first. */
export interface ForcePush {
  readonly at: Instant;
  readonly by: Account | null;
  /** The tip that was replaced, null where the host does not hold it any more. */
  readonly before: Commit | null;
  readonly after: ObjectId | null;
}

/** Whether a push by this account would be taken. */
export interface PushAccess {
  readonly account: number;
  readonly canPush: boolean;
}

export interface Dismissal {
  readonly review: number | null;
  readonly previous: Review['opinion'];
  readonly by: Account | null;
  readonly at: Instant;
}

/** Labels put on and taken off, oldest first. */
export interface LabelEvent extends LabelSet {
  readonly at: Instant;
  readonly kind: 'set' | 'removed';
}

export interface CoreChecks {
  readonly runs: readonly CheckRun[];
  readonly suites: readonly CheckSuite[];
  /** How many suites the host counts on the head. */
  readonly suiteCount: number;
}

export interface CheckSuite {
  readonly id: number;
  readonly app: string | null;
  readonly appId: number | null;
  readonly ended: boolean;
  /** Path of the workflow file, null where no workflow made the suite. */
  readonly workflow: string | null;
  /** Id of the workflow's run, null likewise. */
  readonly runId: number | null;
  readonly createdAt: Instant;
  /** How many runs the host counts in it, every attempt. */
  readonly runCount: number;
}

/** Where tickets may be named. Never stored: only the mentions found in them are. */
export interface Texts {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  /** Message of each commit, in the order of `commits`. */
  readonly messages: readonly string[];
  /** Issues that the change closes, as the host links them. */
  readonly closes: readonly { readonly repository: string; readonly number: number }[];
  /** How many of them the host counts; more than are listed where some are hidden from the token. */
  readonly closesCount: number;
}

export interface CodeOwnersText {
  readonly path: string;
  /** null: too large or not a text. */
  readonly text: string | null;
  readonly bytes: number;
}

/** What ancestry adds: commits with `recomputedTree` and `parentsOnBase`, those of earlier heads, and where approved commits lie. */
export interface Ancestry {
  readonly commits: Observed<Commits>;
  readonly approvedCommits: Observed<readonly ApprovedCommit[]>;
}

/** `pushes` tells earlier heads that no force push of the timeline shows; it is read side by side. Never rejects. */
export type ReadAncestry = (
  client: Client,
  core: Core,
  demand: Demand,
  pushes: Promise<Observed<Pushes>>,
) => Promise<Ancestry>;
