import type { Account, Alias, Instant } from './account.js';
import type { Observed } from './observed.js';

/** Somebody in a ticket system: an account of the code host, or a person known there by an address or a handle. */
export interface TicketPerson {
  readonly account: Account | null;
  readonly alias: Alias | null;
  /** What the ticket system itself calls its account, with the system before it: `jira:5b10a2844c20165700ede21g`. null: of the code host. */
  readonly handle: string | null;
  /** `machine`: the system says that no human is behind it. */
  readonly kind: 'person' | 'machine';
}

/** Where a change names a ticket. Extracted by the collector, so that the texts themselves stay out of the evidence. */
export interface TicketMention {
  readonly key: string;
  readonly in: 'title' | 'branch' | 'body' | 'commits' | 'links';
}

export interface TicketApproval {
  readonly by: TicketPerson | null;
  readonly at: Instant | null;
  readonly answer: 'approved' | 'refused';
}

export interface TicketEdit {
  readonly at: Instant;
  readonly by: TicketPerson | null;
  /** What was edited, as the system names it: `title`, `description`, `Planned start`. */
  readonly fields: readonly string[];
}

/** One ticket in neutral words. Times in UTC. */
export interface Ticket {
  readonly key: string;
  /** Where people look at it; null: not known. */
  readonly url: string | null;
  /** Project, team or repository that it belongs to; null: the system has none. */
  readonly project: string | null;
  readonly state: string;
  readonly type: string | null;
  /** null: left out, since everybody may see the repository. */
  readonly title: string | null;
  /** Whoever asked for it: who made it and who stands in it as the requester. Empty: nobody is told. */
  readonly requesters: readonly TicketPerson[];
  /** What counts as an approval: a label, the system's own records of approvals, or the move into an allowed state. */
  readonly approvedBy: 'label' | 'record' | 'move';
  /** Standing answers, oldest first. On GitHub: the approval label, with who set it last. */
  readonly approvals: Observed<readonly TicketApproval[]>;
  /** What the system itself says of its approvals as a whole; null: it says nothing. */
  readonly ruling: 'approved' | 'waiting' | 'refused' | null;
  /** The latest edit of what was requested; null: never edited. */
  readonly edited: Observed<TicketEdit | null>;
  readonly window: { readonly from: Instant; readonly to: Instant } | null;
  /** Configuration items or components. */
  readonly items: readonly string[];
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
