import type { Instant } from '../../facts/account.js';
import { unavailable, type Reason } from '../../facts/observed.js';
import type { Ticket, TicketApproval } from '../../facts/tickets.js';
import type { Fault } from './control.js';
import { authorityOf, showPerson, type Acquaintance, type Approvers } from './ticket-approver.js';

/** What a policy demands of a ticket. Empty `types` and a null `item`: any. */
export interface TicketTerms {
  readonly states: readonly string[];
  readonly types: readonly string[];
  readonly approvers: Approvers;
  readonly window: boolean;
  readonly item: string | null;
  readonly singleUse: boolean;
}

export interface TicketScene extends Acquaintance {
  readonly now: Instant;
}

/** Everything that keeps a ticket from allowing the change now. */
export const ticketFaults = (ticket: Ticket, terms: TicketTerms, scene: TicketScene): readonly Fault[] => [
  ...stateFaults(ticket, terms),
  ...windowFaults(ticket, terms, scene.now),
  ...useFaults(ticket, terms),
  ...approvalFaults(ticket, terms, scene),
];

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const stateFaults = (ticket: Ticket, terms: TicketTerms): readonly Fault[] => {
  const faults: Fault[] = [];
  const { key, state, type, items } = ticket;
  if (!terms.states.includes(state)) {
    faults.push(failed({ code: 'ticket-state', about: [key], needed: oneOf(terms.states), found: state }));
  }
  if (terms.types.length > 0 && (type === null || !terms.types.includes(type))) {
    faults.push(failed({ code: 'ticket-type', about: [key], needed: oneOf(terms.types), found: type ?? 'no type' }));
  }
  if (terms.item !== null && !items.includes(terms.item)) {
    faults.push(
      failed({
        code: 'ticket-scope',
        about: [key],
        needed: terms.item,
        found: items.length === 0 ? 'no item' : items.join(', '),
      }),
    );
  }
  return faults;
};

const oneOf = (words: readonly string[]): string =>
  words.length === 0 ? 'a state that the policy names' : words.join(' or ');

const windowFaults = (ticket: Ticket, terms: TicketTerms, now: Instant): readonly Fault[] => {
  if (!terms.window) return [];
  const { key, window } = ticket;
  const needed = `now, ${now}, inside the planned window`;
  if (window === null) return [failed({ code: 'ticket-outside-window', about: [key], needed, found: 'no window' })];
  const time = Date.parse(now);
  // Asked this way round, a time that cannot be read is outside.
  if (time >= Date.parse(window.from) && time <= Date.parse(window.to)) return [];
  return [failed({ code: 'ticket-outside-window', about: [key], needed, found: `${window.from} to ${window.to}` })];
};

const useFaults = (ticket: Ticket, terms: TicketTerms): readonly Fault[] => {
  if (!terms.singleUse) return [];
  const { key, usedBy } = ticket;
  if (!usedBy.known) return [{ outcome: 'indeterminate', reason: usedBy.why }];
  if (usedBy.value.length === 0) return [];
  const found = `used by ${usedBy.value.join(', ')}`;
  return [
    failed({
      code: 'ticket-reused',
      about: [key, ...usedBy.value],
      needed: 'a ticket that no other change used',
      found,
    }),
  ];
};

/** One approval by somebody who may, given after the last edit, is enough. */
const approvalFaults = (ticket: Ticket, terms: TicketTerms, scene: TicketScene): readonly Fault[] => {
  const { users, teams } = terms.approvers;
  const who = [...users, ...teams];
  if (!ticket.approvals.known) return [{ outcome: 'indeterminate', reason: ticket.approvals.why }];
  if (ticket.approvals.value.length === 0) {
    const needed = who.length === 0 ? 'an approval' : `an approval by ${who.join(' or ')}`;
    return [
      { outcome: 'pending', reason: { code: 'ticket-not-approved', about: [ticket.key], needed, found: 'none', who } },
    ];
  }
  const found = ticket.approvals.value.map((approval) => approvalFault(ticket, approval, terms, scene));
  const faults = found.filter((fault) => fault !== null);
  if (faults.length < found.length) return [];
  // While one of them may still turn out good, nothing is proven by the others.
  const open = faults.filter((fault) => fault.outcome === 'indeterminate');
  return open.length > 0 ? open : faults;
};

/** What is wrong with one approval; null: it stands. */
const approvalFault = (
  ticket: Ticket,
  approval: TicketApproval,
  terms: TicketTerms,
  scene: TicketScene,
): Fault | null => {
  const { key } = ticket;
  if (!ticket.edited.known) return { outcome: 'indeterminate', reason: ticket.edited.why };
  const edited = ticket.edited.value;
  const who = [...terms.approvers.users, ...terms.approvers.teams];
  const person = showPerson(approval.by);
  const authority = authorityOf(approval.by, terms.approvers, scene);
  if (authority.may === 'no') {
    const needed = who.length === 0 ? 'a person' : who.join(' or ');
    const found = `${person}: ${authority.found}`;
    return failed({ code: 'ticket-approver-not-authorised', about: [key, person], needed, found, who });
  }
  if (edited !== null && approval.at !== null && !(Date.parse(approval.at) > Date.parse(edited.at))) {
    const needed = `an approval after the last edit, ${edited.at}`;
    const found = `approved by ${person} at ${approval.at}`;
    return failed({ code: 'ticket-changed-after-approval', about: [key], needed, found, who });
  }
  if (authority.may === 'unknown') return { outcome: 'indeterminate', reason: authority.why };
  if (edited !== null && approval.at === null) {
    return {
      outcome: 'indeterminate',
      reason: unavailable(key, 'the time of the approval is not told, and the ticket was edited'),
    };
  }
  return null;
};
