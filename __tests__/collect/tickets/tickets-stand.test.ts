import { describe, expect, it } from '@jest/globals';
import { ticketsStand } from '../../../src/collect/tickets/tickets-stand.js';
import type { TicketSystem } from '../../../src/collect/tickets/system.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import { known } from '../../../src/facts/observed.js';
import type { TicketAnswer } from '../../../src/facts/tickets.js';
import type { Client } from '../../../src/lib/client.js';
import { askJira, key } from './ask-jira.js';
import { approvalPath } from './jira-routes.js';

const demand: TicketDemand = {
  system: 'jira',
  url: 'https://acme.atlassian.net',
  keys: ['PAY'],
  in: ['title'],
  label: '',
  states: ['Approved'],
  approval: 'record',
  singleUse: false,
};

const place = { owner: 'acme', name: 'pay', pull: 7 };

/** Whether the second answer says the same as the first. */
const stands = (first: TicketAnswer, second: TicketAnswer): Promise<boolean> => {
  const system: TicketSystem = {
    read: () => Promise.resolve(second),
    calls: () => [],
    bodies: () => new Map(),
  };
  const client: Client = undefined as never;
  const before = known({ system: 'jira', mentions: [], answers: [{ key, answer: known(first) }] });
  return ticketsStand({ client, open: () => Promise.resolve(system) }, place, demand, before);
};

/** An issue whose approvals are hidden, told at the attempt of this number. */
const hiddenAt = async (attempt: number): Promise<TicketAnswer> => {
  let asked = 0;
  const handle = (): { status: number; body: object } => {
    asked += 1;
    return { status: asked < attempt ? 503 : 404, body: {} };
  };
  const route = { method: 'GET', path: approvalPath, name: 'TICKET', auth: false, handle } as const;
  const { answer } = await askJira({ routes: [route] });
  return answer;
};

describe('a ticket that is read again', () => {
  it('says the same where only the words differ of why a part is not known', async () => {
    const [first, second] = [await hiddenAt(1), await hiddenAt(2)];
    expect(second).not.toEqual(first);
    expect(await stands(first, second)).toBe(true);
  });

  it.each([
    ['an edit', { 'edited-at': '2026-03-02T09:00:00Z' }],
    ['another state', { state: 'Implementing' }],
    ['an approval less', { 'approved-by': [] }],
    ['no request any more', { 'approved-by': null }],
    ['a refusal', { 'refused-by': ['bob@acme.example'] }],
    ['another item', { item: 'pay-web' }],
  ])('does not with %s', async (_name, ticket) => {
    const [first, second] = [(await askJira()).answer, (await askJira({ ticket })).answer];
    expect(await stands(first, first)).toBe(true);
    expect(await stands(first, second)).toBe(false);
    expect(await stands(second, first)).toBe(false);
  });

  it('does not where it is gone', async () => {
    const { answer } = await askJira();
    expect(await stands(answer, { key, found: 'absent-or-hidden' })).toBe(false);
  });
});
