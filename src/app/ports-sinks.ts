import type { WebhookFormat, WebhookMessage } from '../report/upkeep/message.js';

export type { WebhookFormat, WebhookMessage };

/** One issue for all that is found about a subject. Everything in it is Markdown that is ready to be shown. */
export interface SubjectIssue {
  readonly key: string;
  /** Stands in the text, and finds it again. */
  readonly marker: string;
  /** Where an earlier run wrote it; null: not known. */
  readonly place: number | null;
  /** sha256 of its text as an earlier run wrote it, hex; null: not known. */
  readonly text: string | null;
  /** What it should say; null: nothing is wrong with its subject any more. */
  readonly wanted: {
    readonly title: string;
    readonly body: string;
    /** Whether what was written last says the same: then it is let be, as long as it still stands as it was written. */
    readonly unchanged: boolean;
    /** Told to whoever follows it: codes that it did not have before; null: none is new. */
    readonly news: string | null;
    /** Told when it was closed and comes back. */
    readonly returned: string;
  } | null;
  /** Told when it is closed. */
  readonly farewell: string;
}

export type IssueEnded =
  | {
      readonly state: 'written' | 'unchanged';
      readonly number: number;
      readonly url: string | null;
      /** sha256 of the text as it stands, hex. */
      readonly text: string;
    }
  | { readonly state: 'closed' }
  | { readonly state: 'failed'; readonly found: string };

/** An open issue of ours about which this run has nothing to say. */
export interface StrayIssue {
  readonly number: number;
  readonly marker: string;
}

/** Issues on the code host, where people look anyway. Nothing rejects for what the host answers. */
export interface IssueSink {
  /** Begins: reads what stands there. A text: why that cannot be known. */
  readonly open: (repository: string) => Promise<IssueDesk | string>;
}

export interface IssueDesk {
  /** Opens, alters, reopens or closes one. */
  readonly keep: (issue: SubjectIssue) => Promise<IssueEnded>;
  /** Markers of the open issues of ours. */
  readonly standing: readonly StrayIssue[];
}

export interface WebhookSink {
  readonly format: WebhookFormat;
  /** Tells receivers apart without naming them. */
  readonly name: string;
  /** What stands in the messages themselves to tell whom they belong to; empty: nothing does. */
  readonly key: string;
  readonly send: (message: WebhookMessage, now: string) => Promise<Sent>;
}

/** `found` holds nothing secret. `isDown`: it is the receiver and not the message, so that the next one need not be tried. */
export type Sent =
  { readonly state: 'taken' } | { readonly state: 'failed'; readonly found: string; readonly isDown: boolean };
