import { unavailable, type Reason } from '../../facts/observed.js';
import type { Ticket, TicketApproval, TicketEdit } from '../../facts/tickets.js';
import type { Fault } from './control.js';
import { authorityOf, showPerson, type Acquaintance, type Approvers } from './ticket-approver.js';

/** What a policy demands of a ticket's approval. Empty `approvers`: any person. */
export interface ApprovalTerms {
  /** `record`: the system's own records of who approved; `move`: who moved the ticket into an allowed state. */
  readonly approval: 'record' | 'move';
  readonly approvers: Approvers;
  /** Types that the system approves beforehand: its own ruling is enough, and no person is asked. */
  readonly preApproved: readonly string[];
}

/** One approval by somebody who may, given after the last edit, is enough, while nobody refused and the system waits for no more. */
export const approvalFaults = (ticket: Ticket, terms: ApprovalTerms, scene: Acquaintance): readonly Fault[] => {
  const { key, approvals, ruling } = ticket;
  const isAsked = terms.approval === 'move' ? ticket.approvedBy === 'move' : ticket.approvedBy !== 'move';
  if (!isAsked) return [otherKind(ticket, terms)];
  const answers = approvals.known ? approvals.value : [];
  const refusals = answers.filter(({ answer }) => answer === 'refused');
  if (ruling === 'refused' || refusals.length > 0) return [rejected(key, refusals)];
  if (ruling === 'approved' && ticket.type !== null && terms.preApproved.includes(ticket.type)) return [];
  if (!approvals.known) return [undecided(approvals.why)];
  if (answers.length === 0) return [waiting(key, terms, ruling === 'approved' ? NOBODY : 'none')];
  const given = answers.map(({ by }) => showPerson(by)).join(', ');
  if (ruling === 'waiting') return [waiting(key, terms, `approved by ${given}; the system waits for more`)];
  const found = answers.map((approval) => approvalFault(ticket, approval, terms, scene));
  const faults = found.filter((fault) => fault !== null);
  if (faults.length < found.length) return [];
  // While one of them may still turn out good, nothing is proven by the others.
  const open = faults.filter((fault) => fault.outcome === 'indeterminate');
  return open.length > 0 ? open : faults;
};

const NOBODY = 'the system says approved, and names nobody';

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const undecided = (reason: Reason): Fault => ({ outcome: 'indeterminate', reason });

const whoOf = ({ approvers }: ApprovalTerms): readonly string[] => [...approvers.users, ...approvers.teams];

/** Nothing is concluded from approvals of another kind than the policy trusts. */
const otherKind = ({ key, approvedBy }: Ticket, { approval }: ApprovalTerms): Fault =>
  undecided({ code: 'ticket-unreadable', about: [key], needed: KINDS[approval], found: KINDS[approvedBy] });

const KINDS = {
  label: 'the approval as a label',
  record: 'approvals as the system records them',
  move: 'the approval as a move into an allowed state',
} as const;

const rejected = (key: string, refusals: readonly TicketApproval[]): Fault => {
  const people = refusals.map(({ by }) => showPerson(by));
  const told = refusals.map(({ by, at }) => `${showPerson(by)} at ${at ?? UNTOLD}`);
  const found = told.length === 0 ? 'refused; by whom is not told' : `refused by ${told.join(', ')}`;
  return failed({ code: 'ticket-rejected', about: [...new Set([key, ...people])], needed: 'no refusal', found });
};

const UNTOLD = 'a time that is not told';

const waiting = (key: string, terms: ApprovalTerms, found: string): Fault => {
  const who = whoOf(terms);
  const needed = who.length === 0 ? 'an approval' : `an approval by ${who.join(' or ')}`;
  return { outcome: 'pending', reason: { code: 'ticket-not-approved', about: [key], needed, found, who } };
};

/** Whether an approval is worth anything: by somebody who may, after the last edit. A reason: not known. */
export const worthOf = (
  ticket: Ticket,
  approval: TicketApproval,
  approvers: Approvers,
  scene: Acquaintance,
): 'counts' | 'nothing' | Reason => {
  const fault = approvalFault(ticket, approval, { approval: 'record', approvers, preApproved: [] }, scene);
  if (fault === null) return 'counts';
  return fault.outcome === 'indeterminate' ? fault.reason : 'nothing';
};

/** What is wrong with one approval; null: it stands. */
const approvalFault = (
  { key, edited }: Ticket,
  { by, at }: TicketApproval,
  terms: ApprovalTerms,
  scene: Acquaintance,
): Fault | null => {
  const who = whoOf(terms);
  const person = showPerson(by);
  const authority = authorityOf(by, terms.approvers, scene);
  if (authority.may === 'no') {
    const needed = who.length === 0 ? 'a person' : who.join(' or ');
    const found = `${person}: ${authority.found}`;
    return failed({ code: 'ticket-approver-not-authorised', about: [key, person], needed, found, who });
  }
  const edit = edited.known ? edited.value : null;
  if (edit !== null && at !== null && !(Date.parse(at) > Date.parse(edit.at))) {
    const needed = `an approval after the last edit, ${edit.at}`;
    const found = `approved by ${person} at ${at}; ${editOf(edit)}`;
    return failed({ code: 'ticket-changed-after-approval', about: [key], needed, found, who });
  }
  if (authority.may === 'unknown') return undecided(authority.why);
  if (!edited.known) return undecided(edited.why);
  if (edit === null || at !== null) return null;
  return undecided(unavailable(key, 'the time of the approval is not told, and the ticket was edited'));
};

const FIELDS = 5;

const editOf = ({ by, fields }: TicketEdit): string => {
  const rest = fields.length - FIELDS;
  const what = fields.length === 0 ? 'what is not told' : fields.slice(0, FIELDS).join(', ');
  return `edited by ${showPerson(by)}: ${what}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
};
