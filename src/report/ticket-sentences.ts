import { of, type Worded } from './sentence.js';

/** What is wrong with a change's ticket. */
export const TICKET_SENTENCES: Worded = [
  ['ticket-missing', of('no change ticket is named', 'Name the approved ticket where the policy looks for it.')],
  ['ticket-ambiguous', of('several tickets are named', 'Name one ticket only.')],
  ['ticket-not-found', of('the ticket is not found', 'Correct the reference, or name a ticket that is there.')],
  [
    'ticket-unreadable',
    of(
      'the ticket cannot be read',
      'Where the system refused, give the account of the gate what is missing (the page of the system under docs/tickets says what); where it did not answer, wait. Then run the gate again (comment /countersign).',
    ),
  ],
  ['ticket-state', of('the ticket is in a state that does not allow work', 'Bring the ticket into an allowed state.')],
  ['ticket-type', of('the ticket is of a type that does not count', 'Name a ticket of an allowed type.')],
  ['ticket-not-approved', of('the ticket is not approved', 'Ask one of its approvers to approve the ticket.')],
  [
    'ticket-rejected',
    of(
      'the ticket was refused',
      'Whoever refused it must take that back in the ticket system, or a new request must be approved.',
    ),
  ],
  [
    'ticket-approver-not-authorised',
    of('who approved the ticket may not', 'Ask one of the approvers that the policy names.'),
  ],
  ['ticket-outside-window', of('now is outside the planned window', 'Wait for the window, or have it planned anew.')],
  [
    'ticket-scope',
    of('the ticket is for something else', 'Name a ticket of a project and for an item that the policy names.'),
  ],
  ['ticket-reused', of('the ticket was used by an earlier change', 'Ask for a ticket of its own.')],
  [
    'ticket-changed-after-approval',
    of('the ticket was edited after its approval', 'Ask an approver to look again and approve anew.'),
  ],
];
