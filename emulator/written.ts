import type { Issue, Person } from './state.js';

/** A commit status that came in over the API. */
interface PostedStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly at: string;
  readonly creator: Person;
}

export interface PostedComment {
  readonly id: number;
  readonly issue: number;
  readonly body: string;
  readonly at: string;
  readonly author: Person;
}

/** A check run that came in over the API. */
export interface PostedCheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly at: string;
  /** Slug of the app whose token wrote it. */
  readonly app: string;
  readonly body: unknown;
}

/** A note that came in over the API of a ticket system. */
export interface PostedTicketNote {
  readonly id: number;
  /** `jira`, as policies name it. */
  readonly system: string;
  readonly key: string;
  readonly text: string;
  readonly at: string;
  /** The whole body of the request. */
  readonly body: unknown;
}

/** A message that a receiver of findings took. */
export interface PostedHook {
  /** Behind the receiver's own address. */
  readonly path: string;
  readonly id: string;
  readonly at: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly json: unknown;
}

/** What was written while the emulator ran, oldest first. It outlives every change of the world; the object stays the same. */
export interface Written {
  readonly statuses: PostedStatus[];
  readonly comments: PostedComment[];
  readonly issues: Issue[];
  readonly checkRuns: PostedCheckRun[];
  readonly ticketNotes: PostedTicketNote[];
  readonly hooks: PostedHook[];
  /** The next id of anything written: above those that the world gives. */
  nextId: number;
}

export function nothingWritten(): Written {
  return { statuses: [], comments: [], issues: [], checkRuns: [], ticketNotes: [], hooks: [], nextId: 1_900_000_001 };
}

/** Oldest first. Of one moment, those of the world come before those that were written. */
export const inOrderOfTime = <T extends { readonly at: string }>(given: readonly T[]): T[] =>
  [...given].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
