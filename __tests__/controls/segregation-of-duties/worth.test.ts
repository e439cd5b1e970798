import { describe, expect, it } from '@jest/globals';
import { segregationOfDuties } from '../../../src/controls/segregation-of-duties.js';
import { known, unknown } from '../../../src/facts/observed.js';
import type { Ticket } from '../../../src/facts/tickets.js';
import { byMail } from '../../support/ticket-people.js';
import { judge, shown, withFacts } from '../scene.js';
import { approved, ticket, tickets } from './scene.js';

const alice = byMail('alice@acme.example');
const carol = byMail('carol@acme.example');
const mallory = byMail('mallory@acme.example');
// Everybody is known by account: that somebody might be the author is another question.
const people = {
  tickets: ['alice', 'carol', 'mallory'].map((login) => ({ alias: `${login}@acme.example`, login })),
};
const anybody = { users: [], teams: [] };
const listed = { users: ['alice@acme.example', 'carol@acme.example'], teams: [] };
const at = (hour: string) => `2026-03-02T${hour}:00:00Z`;

const outcome = (of: Ticket, ticketApprovers: typeof anybody | typeof listed | null) =>
  shown(
    judge(segregationOfDuties, withFacts(tickets(of)), approved, {
      people: { samePerson: [], machineAccounts: [], trustedApps: [], ...people },
      ticketApprovers,
    }),
  );

const broken = 'author-approved-ticket';
const answers = (...given: readonly (readonly [typeof alice, string])[]): Ticket => ({
  ...ticket('PAY-31', byMail('dana@acme.example')),
  approvals: known(given.map(([by, hour]) => ({ by, at: at(hour), answer: 'approved' }))),
});

describe('who parts the author from the approver of the ticket', () => {
  it('is nobody who may not approve', () => {
    const both = answers([alice, '08'], [mallory, '08']);
    expect(outcome(both, listed)).toEqual(['fail', `${broken} alice PAY-31`]);
    expect(outcome(both, anybody)).toEqual(['pass']);
    expect(outcome(answers([alice, '08'], [carol, '08']), listed)).toEqual(['pass']);
  });

  it('is nobody who approved what was edited since', () => {
    const edit = { edited: known({ at: at('09'), by: alice, fields: ['description'] }) };
    const early = answers([carol, '08'], [alice, '10']);
    expect(outcome({ ...early, ...edit }, listed)).toEqual(['fail', `${broken} alice PAY-31`]);
    expect(outcome({ ...answers([carol, '10'], [alice, '08']), ...edit }, listed)).toEqual(['pass']);
  });

  it('is not known where the worth of the other approval is not', () => {
    const why = { code: 'fact-unavailable', about: ['PAY-31'], found: 'no history' };
    const both: Ticket = { ...answers([alice, '08'], [carol, '08']), edited: unknown(why) };
    expect(outcome(both, listed)).toEqual(['indeterminate', 'fact-unavailable PAY-31']);
  });

  it('is everybody where no approvers are asked for', () => {
    expect(outcome(answers([alice, '08'], [mallory, '08']), null)).toEqual(['pass']);
  });
});
