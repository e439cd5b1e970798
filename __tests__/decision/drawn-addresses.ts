import fc from 'fast-check';
import type { PolicyReading } from '../../src/evidence/document.js';
import type { FactTypes } from '../../src/facts/facts.js';
import { known } from '../../src/facts/observed.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { c1, c2, c3 } from '../support/compliant.js';
import { approvedBy, plainTicket } from '../support/ticket-people.js';
import { ownersFact } from '../support/owners.js';
import { readingOf } from '../support/reading.js';
import { scenario, who } from './drawn.js';

export type Found = Extract<PolicyReading, { state: 'found' }>;

const local = fc.constantFrom('alice', 'bob', 'carol', 'svc-rel', 'x', 'account-11', 'unattributed-1');
/** Addresses of accounts, of nobody, in other case, and texts that were chosen to be taken for something else. */
export const mail = fc.oneof(
  { weight: 4, arbitrary: local.map((name) => `${name}@acme.example`) },
  { weight: 2, arbitrary: local.map((name) => `${name.toUpperCase()}@Acme.example`) },
  { weight: 1, arbitrary: local },
  { weight: 1, arbitrary: local.map((name) => `mail:${name}`) },
);
const address = mail.filter((each) => each.includes('@'));
const login = fc.oneof(fc.constantFrom(...who.map((each) => each.login)), local);

/** Handles as systems make them, and those in which an address stands, or what could be taken for an alias. */
const handle = fc.oneof(
  fc.constantFrom('linear:7f3a', 'linear:7F3A', 'linear:557058:f581', 'linear:unattributed-1', 'linear:account-11'),
  address.map((each) => `linear:${each}`),
);
const kind = fc.constantFrom('person' as const, 'person' as const, 'person' as const, 'machine' as const);

const person: fc.Arbitrary<TicketPerson> = fc.oneof(
  fc.record({ account: fc.constantFrom(...who), alias: fc.option(address), handle: fc.constant(null), kind }),
  fc.record({
    account: fc.constant(null),
    alias: fc.option(fc.oneof(address, fc.constant(''))),
    handle: fc.option(handle),
    kind,
  }),
);

const attribution = fc.record({ alias: mail, account: fc.option(fc.constantFrom(...who)) });

export const ticketOf = (requester: TicketPerson, approvers: readonly TicketPerson[]): FactTypes['tickets'] => ({
  system: 'linear',
  mentions: [{ key: 'PAY-1', in: 'title' }],
  answers: [
    {
      key: 'PAY-1',
      answer: known({
        key: 'PAY-1',
        found: 'present',
        ticket: {
          ...plainTicket,
          state: 'Approved',
          requesters: [requester],
          approvedBy: 'move',
          approvals: known(approvers.map((by) => approvedBy(by))),
        },
      }),
    },
  ],
});

/** A change whose people are known by addresses too. */
export const change = fc
  .tuple(
    scenario,
    fc.dictionary(fc.constantFrom(c1, c2, c3), attribution, { maxKeys: 2 }),
    fc.tuple(person, fc.array(person, { maxLength: 3 })),
    fc.array(
      fc.oneof(
        address,
        login.map((name) => `@${name}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([facts, authors, [requester, approvers], owners]): FactTypes => ({
    ...facts,
    tickets: ticketOf(requester, approvers),
    codeOwners: ownersFact({ path: 'CODEOWNERS', text: `* ${owners.join(' ')}\n`, bytes: 9, errors: [] }),
    commits: {
      ...facts.commits,
      current: facts.commits.current.map((each) => ({ ...each, author: authors[each.id] ?? each.author })),
    },
  }));

export const PATH = '.github/countersign.yml';

/** A policy that names people by addresses and by logins. JSON is YAML. */
export const policy = fc
  .record({
    tickets: fc.dictionary(fc.oneof(mail, handle), login, { maxKeys: 4 }),
    machines: fc.array(fc.oneof(login, address, handle), { maxLength: 2 }),
    users: fc.array(fc.oneof(login, address, handle), { maxLength: 3 }),
    owners: fc.boolean(),
    unattributed: fc.constantFrom('block', 'pusher'),
  })
  .map(({ tickets, machines, users, owners, unattributed }): Found => {
    const text = JSON.stringify({
      version: 1,
      branches: ['main'],
      people: { tickets, 'machine-accounts': machines },
      controls: {
        'peer-review': { approvals: 1, 'code-owners': owners, unattributed },
        'change-ticket': { system: 'linear', keys: ['PAY'], states: ['Approved'], approvers: { users } },
        'segregation-of-duties': {
          separate: [
            ['author', 'ticket-approver'],
            ['requester', 'ticket-approver'],
          ],
        },
        'commit-integrity': {},
      },
    });
    return readingOf([{ kind: 'file', name: PATH, path: PATH, text }]);
  });
