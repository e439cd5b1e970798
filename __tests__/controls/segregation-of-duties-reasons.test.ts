import { describe, expect, it } from '@jest/globals';
import { segregationOfDuties } from '../../src/controls/segregation-of-duties.js';
import { alice, bob, carol, review } from '../support/compliant.js';
import { judge, type Given } from '../support/control-tester.js';
import { approved, pairs, pushedBy, requested, ticket, tickets } from './segregation-of-duties/scene.js';
import { onHost as account, byMail as mail } from '../support/ticket-people.js';
import { told } from './told.js';

describe('segregation-of-duties says', () => {
  it.each<[string, Omit<Given, 'title'>, string]>([
    [
      'who approved the own change',
      { settings: pairs(['author', 'approver']), facts: { reviews: [review(1, alice)] } },
      'author-approved | alice | somebody as approver who is not author | alice is approver, alice is author',
    ],
    [
      'by which other account',
      { settings: pairs(['author', 'approver']), facts: pushedBy(alice), people: { samePerson: [['alice', 'bob']] } },
      'same-person | bob alice | somebody as approver who is not author | bob is approver, alice is author',
    ],
    [
      'who approved the own request',
      { settings: requested, facts: tickets(ticket('#1', account(carol), account(carol))) },
      'requester-approved-ticket | carol #1 | somebody as ticket-approver who is not requester | carol is ticket-approver, carol is requester',
    ],
    [
      'of whom no account is known',
      { settings: approved, facts: tickets(ticket('PAY-1', account(bob), mail('x@acme.example'))) },
      'fact-unavailable | mail:x@acme.example |  | which account this is',
    ],
  ])('%s', (_, given, reason) => {
    expect(told(judge(segregationOfDuties, given).reasons)).toEqual([reason]);
  });
});
