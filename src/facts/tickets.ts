import type { Account, Alias, Instant } from './account.js';
import type { Observed } from './observed.js';

/** Somebody in a ticket system: an account of the code host, or a person known there by an address. */
export interface TicketPerson {
  readonly account: Account | null;
  readonly alias: Alias | null;
}

/** Where a change names a ticket. Extracted by the collector, so that the texts themselves stay out of the evidence. */
export interface TicketMention {
  readonly key: string;
  readonly in: 'title' | 'branch' | 'body' | 'commits' | 'links';
}

export interface TicketApproval {
  readonly by: TicketPerson | null;
  readonly at: Instant | null;
}

/** One ticket in neutral words. Times in UTC. */
export interface Ticket {
  readonly key: string;
  readonly state: string;
  readonly type: string | null;
  /** null: left out, since everybody may see the repository. */
  readonly title: string | null;
  readonly requester: TicketPerson | null;
  /** Standing approvals, oldest first. On GitHub: the approval label, with who set it last. */
  readonly approvals: readonly TicketApproval[];
  /** The latest edit of what was requested (text, title); null: never edited. */
  readonly edited: { readonly at: Instant; readonly by: TicketPerson | null } | null;
  readonly window: { readonly from: Instant; readonly to: Instant } | null;
  readonly item: string | null;
  /** Merged changes that name this ticket, other than the one that is judged; unknown where the list is cut or refused. */
  readonly usedBy: Observed<readonly string[]>;
}

/** What the ticket system answered for one key. `absent`: it says for certain that there is none. */
export type TicketAnswer =
  | { readonly key: string; readonly found: 'present'; readonly ticket: Ticket }
  | { readonly key: string; readonly found: 'absent' }
  /** The system answers alike for "none" and "hidden from you". */
  | { readonly key: string; readonly found: 'absent-or-hidden' };

export interface TicketFact {
  readonly system: string;
  readonly mentions: readonly TicketMention[];
  /** One answer for every distinct key mentioned in a place that the policy reads. */
  readonly answers: readonly { readonly key: string; readonly answer: Observed<TicketAnswer> }[];
}
