import type { Instant } from '../../facts/account.js';
import type { Reason } from '../../facts/observed.js';
import type { Ticket } from '../../facts/tickets.js';
import type { Fault } from './control.js';
import { approvalFaults, type ApprovalTerms } from './ticket-approval.js';
import type { Acquaintance } from './ticket-approver.js';

/** What a policy demands of a ticket. Empty `types` and `projects` and a null `item`: any. */
export interface TicketTerms extends ApprovalTerms {
  readonly states: readonly string[];
  readonly types: readonly string[];
  /** Projects or teams that count, where the system tells to which a ticket belongs. */
  readonly projects: readonly string[];
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
  ...scopeFaults(ticket, terms),
  ...windowFaults(ticket, terms, scene.now),
  ...useFaults(ticket, terms),
  ...approvalFaults(ticket, terms, scene),
];

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const stateFaults = (ticket: Ticket, terms: TicketTerms): readonly Fault[] => {
  const faults: Fault[] = [];
  const { key, state, type } = ticket;
  if (!terms.states.includes(state)) {
    faults.push(failed({ code: 'ticket-state', about: [key], needed: oneOf(terms.states), found: state }));
  }
  if (terms.types.length > 0 && (type === null || !terms.types.includes(type))) {
    faults.push(failed({ code: 'ticket-type', about: [key], needed: oneOf(terms.types), found: type ?? 'no type' }));
  }
  return faults;
};

/** A ticket can be moved to another project and keep answering under its old key. */
const scopeFaults = ({ key, project, items }: Ticket, { projects, item }: TicketTerms): readonly Fault[] => {
  const scope = (needed: string, found: string): Fault => failed({ code: 'ticket-scope', about: [key], needed, found });
  const told = project ?? projectOfKey(key);
  const isElsewhere = projects.length > 0 && (told === null || !projects.includes(told));
  return [
    ...(isElsewhere ? [scope(projects.join(' or '), told ?? 'no project is told')] : []),
    ...(item !== null && !items.includes(item) ? [scope(item, items.length === 0 ? 'no item' : items.join(', '))] : []),
  ];
};

const oneOf = (words: readonly string[]): string =>
  words.length === 0 ? 'a state that the policy names' : words.join(' or ');

/** `PAY` of `PAY-31`; null: the key tells no project. */
const projectOfKey = (key: string): string | null => {
  const end = key.lastIndexOf('-');
  return end > 0 ? key.slice(0, end) : null;
};

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
