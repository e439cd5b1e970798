import type { Push } from './check-types.js';
import type { Commit, Person } from './git-types.js';

export interface Labelling {
  readonly name: string;
  readonly by: Person | undefined;
  readonly at: string;
}

export interface HeadRepository {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Person;
  readonly name: string;
  readonly fullName: string;
  readonly fork: boolean;
}

export interface Pull {
  readonly number: number;
  readonly id: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  readonly author: Person | undefined;
  /** The human behind a bot's pull request, where GitHub tells. */
  readonly initiator: Person | undefined;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  /** Undefined: deleted. */
  readonly headRepository: HeadRepository | undefined;
  readonly draft: boolean;
  readonly state: 'open' | 'closed';
  readonly merged: { readonly by: Person | undefined; readonly at: string; readonly sha: string } | undefined;
  readonly closedAt: string | undefined;
  readonly labels: readonly Labelling[];
  readonly autoMerge: { readonly by: Person | undefined; readonly at: string } | undefined;
  readonly closes: readonly number[];
  /** Reachable from the head and not from the base, parents before children. */
  readonly commits: readonly Commit[];
  /** The count that is shown; differs from `commits.length` only where the world says so. */
  readonly commitsCount: number;
  readonly files: readonly PullFile[];
  readonly filesCount: number;
  readonly reviews: readonly Review[];
  readonly edits: readonly Edit[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly timeline: readonly TimelineEvent[];
  /** Pushes to the head branch, oldest first, also those of a fork, which the activity does not show. */
  readonly headPushes: readonly Push[];
}

export interface PullFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous: string | undefined;
  readonly additions: number;
  readonly deletions: number;
  readonly mode: string;
  /** Blob on the head; of a removed file the blob that was removed. */
  readonly sha: string;
}

export interface Review {
  readonly key: string;
  readonly id: number;
  readonly nodeId: string;
  readonly pull: number;
  readonly by: Person | undefined;
  /** As GitHub shows it: DISMISSED where it was dismissed. */
  readonly state: string;
  readonly submittedState: string;
  readonly sha: string;
  readonly at: string;
  readonly body: string;
  readonly dismissed: { readonly by: Person | undefined; readonly at: string } | undefined;
  readonly edited: { readonly by: Person | undefined; readonly at: string } | undefined;
}

interface Edit {
  readonly at: string;
  readonly field: string;
  readonly from: string;
  readonly by: Person | undefined;
}

interface EventCommon {
  readonly id: number;
  readonly nodeId: string;
  readonly at: string;
  readonly actor: Person | undefined;
}

/** Events of a pull request's or issue's timeline. Reviews, commits and comments are kept elsewhere. */
export type TimelineEvent = EventCommon &
  (
    | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string }
    | { readonly kind: 'assigned'; readonly assignee: Person }
    | { readonly kind: 'copilot-work-started' }
    | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
    | { readonly kind: 'base-changed'; readonly from: string; readonly to: string }
    | { readonly kind: 'force-pushed'; readonly before: string; readonly after: string; readonly ref: string }
    | { readonly kind: 'review-dismissed'; readonly review: number; readonly submittedState: string }
    | { readonly kind: 'auto-merge-enabled' }
    | { readonly kind: 'added-to-queue' }
    | { readonly kind: 'merged'; readonly sha: string; readonly ref: string }
    | { readonly kind: 'closed' }
    | { readonly kind: 'cross-referenced'; readonly pull: number; readonly closes: boolean }
    | { readonly kind: 'connected'; readonly pull: number }
  );

export interface Issue {
  readonly number: number;
  readonly id: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly author: Person | undefined;
  readonly labels: readonly Labelling[];
  readonly edited: { readonly by: Person | undefined; readonly at: string } | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly timeline: readonly TimelineEvent[];
}
