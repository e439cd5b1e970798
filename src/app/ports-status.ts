import type { Instant, ObjectId } from '../facts/account.js';

/** A status as it stands on a commit, whoever wrote it. */
export interface StandingStatus {
  readonly context: string;
  readonly state: StatusState;
  readonly description: string;
  readonly url: string | null;
  /** Id of the account that wrote it; null: deleted, or not told. */
  readonly creator: number | null;
  readonly at: Instant;
}

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

export interface StatusText {
  readonly context: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string | null;
}

/** `forbidden`: the token may not write; `refused`: the host will not take it; `mismatch`: read back something else. */
export interface Unpublished {
  readonly state: 'forbidden' | 'refused' | 'mismatch' | 'unreachable';
  readonly found: string;
}

/** `superseded`: a newer run of ours has spoken, and its status stands. */
export type Published =
  { readonly state: 'published' } | { readonly state: 'superseded'; readonly found: string } | Unpublished;

/** What stands on a commit in one context, newest first. */
export type StatusList = { readonly state: 'read'; readonly statuses: readonly StandingStatus[] } | Unpublished;

export interface StatusWriter {
  readonly write: (
    repository: string,
    commit: ObjectId,
    status: StatusText,
  ) => Promise<{ readonly state: 'published' } | Unpublished>;
  readonly list: (repository: string, commit: ObjectId, context: string) => Promise<StatusList>;
  /** The newest status of each context on a commit. Who wrote them is not told. */
  readonly newest: (repository: string, commit: ObjectId) => Promise<StatusList>;
  /** The account that it writes as; null before the first answer. */
  readonly account: () => number | null;
}
