import type { Instant } from './account.js';

/** What a scheduled run did beside judging: what it looked at, what it found, who was told. */
export interface Upkeep {
  /** The tasks that the run was to do, in their order. */
  readonly tasks: readonly TaskSeen[];
  /** The record of the run before: what was open, and who was told. */
  readonly earlier: EarlierSeen;
  /** What is open now: found by this run, or by an earlier one where its task was not done whole. */
  readonly findings: readonly FindingSeen[];
  /** How many more there are than are listed here. */
  readonly unlisted: number;
  /** What was sent in this run, or should have been. */
  readonly deliveries: readonly DeliverySeen[];
  /** What every receiver was last told and has not been told to be over. */
  readonly told: readonly ToldSeen[];
}

export type TaskName = 'sweep' | 'reconcile' | 'access' | 'models';

export interface TaskSeen {
  readonly task: TaskName;
  /** `partial`: something of it could not be read, so that nothing of it may be said to be over. */
  readonly state: 'whole' | 'partial' | 'undone';
  /** Why it is not whole; null: it is. */
  readonly found: string | null;
  /** sha256 of the records that it left, hex. */
  readonly records: readonly string[];
}

/** `absent`: every store was read to its end and holds none. */
export type EarlierSeen =
  | { readonly state: 'verified'; readonly digest: string }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly digest: string | null; readonly found: string }
  | { readonly state: 'unreadable'; readonly found: string };

/** What a control found about one subject. `upkeep`: what looking after itself found. */
export interface FindingSeen {
  /** Stays the same as long as control and subject do. */
  readonly key: string;
  readonly task: TaskName | 'upkeep';
  readonly control: string;
  readonly subject: string;
  readonly codes: readonly string[];
  /** Of what is said of it: equal digests, nothing new. sha256, hex. */
  readonly digest: string;
  /** When a run found it first, as far as the records tell. */
  readonly since: Instant;
  /** Day or instant on which it becomes, or became, urgent; null: none is known. */
  readonly due: string | null;
  /** false: this run could not look, and it stands as the run before left it. */
  readonly seen: boolean;
}

export interface DeliverySeen {
  /** Kind of the receiver, and eight digits that tell receivers of one kind apart without naming them. */
  readonly sink: string;
  /** Of the finding, or of all findings of a subject. */
  readonly key: string;
  readonly act: 'open' | 'update' | 'close';
  readonly state: 'delivered' | 'failed';
  /** Why it failed; null: it did not. */
  readonly found: string | null;
}

export interface ToldSeen {
  readonly sink: string;
  readonly key: string;
  readonly subject: string;
  readonly tasks: readonly (TaskName | 'upkeep')[];
  readonly codes: readonly string[];
  readonly digest: string;
  /** Number of the issue; null: the receiver gives none. */
  readonly place: number | null;
  /** sha256 of the text as it was written, hex; null: the receiver keeps none. */
  readonly text: string | null;
}
