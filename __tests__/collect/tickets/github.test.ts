import { describe, expect, it } from '@jest/globals';
import { ISSUE_QUERY } from '../../../src/collect/tickets/issue-query.js';
import { readTickets } from '../../../src/collect/tickets/read-tickets.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import { known } from '../../../src/facts/observed.js';
import type { TicketFact } from '../../../src/facts/tickets.js';
import { withChange } from '../emulated.js';
import { schemaFaults } from '../github-schema.js';
import { noTicketSystem } from '../../support/no-ticket-system.js';
import { used } from './used.js';

const demand: TicketDemand = {
  system: 'github',
  url: null,
  keys: [],
  in: ['title'],
  label: 'change-approved',
  states: [],
  approval: 'record',
  singleUse: false,
};

const read = (patch: unknown, more: Partial<TicketDemand> = {}): Promise<TicketFact> =>
  withChange(patch, async ({ client, core }) => {
    const found = await readTickets(client, core, { ...demand, ...more }, noTicketSystem);
    if (!found.known) throw new Error('never unknown as a whole');
    return found.value;
  });

const ticket = async (patch: unknown, more: Partial<TicketDemand> = {}): Promise<unknown> => {
  const { answers } = await read(patch, more);
  const answer = answers[0]?.answer;
  return answer?.known === true && answer.value.found === 'present' ? answer.value.ticket : answer;
};

const person = (id: number, login: string): object => ({
  account: { id, login, type: 'user' },
  alias: null,
  handle: null,
  kind: 'person',
});

it('asks for what GitHub has', () => {
  expect(schemaFaults(ISSUE_QUERY)).toEqual([]);
});

describe('an issue as a ticket', () => {
  it('is read in one request: state, requester, approval and edits', async () => {
    await withChange({}, async ({ client, core, calls }) => {
      const found = await readTickets(client, core, demand, noTicketSystem);
      expect(found).toMatchObject({
        value: {
          system: 'github',
          mentions: [{ key: '#31', in: 'title' }],
          answers: [
            {
              key: '#31',
              answer: {
                known: true,
                value: {
                  found: 'present',
                  ticket: {
                    state: 'open',
                    type: 'Issue',
                    title: 'Refunds may exceed the payment',
                    project: 'acme/pay',
                    requesters: [person(14, 'dana')],
                    approvedBy: 'label',
                    approvals: known([{ by: person(13, 'carol'), at: '2026-03-02T08:00:00Z', answer: 'approved' }]),
                    ruling: null,
                    edited: known(null),
                    window: null,
                    items: [],
                    usedBy: { known: false },
                  },
                },
              },
            },
          ],
        },
      });
      expect(calls()).toEqual(['POST /graphql']);
    });
  });

  it('tells the latest edit, by whom', async () => {
    const edited = { by: 'dana', at: '2026-03-02T09:00:00Z' };
    expect(await ticket({ issues: { 31: { edited } } })).toMatchObject({
      edited: known({ at: edited.at, by: person(14, 'dana'), fields: ['text'] }),
    });
  });

  it('has no approval without the label, whatever other labels it has', async () => {
    const labels = { 'change-approved': null, other: { by: 'carol', at: '2026-03-02T08:00:00Z' } };
    expect(await ticket({ issues: { 31: { labels } } })).toMatchObject({ approvals: known([]) });
  });

  it('names nobody where the account that set the label is gone', async () => {
    const labels = { 'change-approved': { by: null } };
    expect(await ticket({ issues: { 31: { labels } } })).toMatchObject({
      approvals: known([{ by: null, at: '2026-03-02T08:00:00Z', answer: 'approved' }]),
    });
  });

  it('finds the label whatever its case', async () => {
    expect(await ticket({}, { label: 'Change-Approved' })).toMatchObject({
      approvals: { value: [{ by: person(13, 'carol') }] },
    });
  });

  it('is absent where the repository holds no such number', async () => {
    expect(await ticket({ pull: { title: 'Limit (#404)' } })).toEqual({
      known: true,
      value: { key: '#404', found: 'absent' },
    });
  });

  it('is no pull request, even one with the label', async () => {
    const labels = { 'change-approved': { by: 'carol', at: '2026-03-02T10:20:00Z' } };
    const found = await read({ pull: { title: 'Limit (#7)', labels } });
    expect(found.answers).toEqual([{ key: '#7', answer: { known: true, value: { key: '#7', found: 'absent' } } }]);
  });

  it('stands alone beside pull requests that are spoken of', async () => {
    const found = await read({ pull: { title: 'Limit (#31), after #7' } });
    expect(found.mentions).toEqual([{ key: '#31', in: 'title' }]);
    expect(found.answers.map(({ key }) => key)).toEqual(['#31']);
  });

  it('that cannot be read leaves the others known', async () => {
    const faults = [{ on: 'POST /graphql', nth: 2, answer: '403' }];
    const issues = { 32: { state: 'open', author: 'dana', title: 'Report', labels: {} } };
    const { answers } = await read({ pull: { title: '#31 #32' }, issues, faults });
    expect(answers.map(({ answer }) => answer.known).sort()).toEqual([false, true]);
    const unread = answers.find(({ answer }) => !answer.known);
    expect(unread?.answer).toMatchObject({ why: { code: 'fact-unavailable', about: [unread?.key] } });
  });

  it('is unknown, not absent, where the answer is empty', async () => {
    for (const answer of ['{}', 'null', 'html-200', 'graphql-partial']) {
      expect(await ticket({ faults: [{ on: 'POST /graphql', nth: 2, answer: '403' }] })).toMatchObject({
        known: false,
      });
      const always = [2, 3, 4, 5, 6].map((nth) => ({ on: 'POST /graphql', nth, answer }));
      expect(await ticket({ faults: always })).toMatchObject({ known: false });
    }
  });

  it('of many is not asked for beyond twenty', async () => {
    const title = Array.from({ length: 25 }, (_, index) => `#${String(index + 400)}`).join(' ');
    await withChange({ pull: { title } }, async ({ client, core, calls }) => {
      const found = await readTickets(client, core, demand, noTicketSystem);
      const answers = found.known ? found.value.answers : [];
      expect(answers).toHaveLength(25);
      expect(answers.filter(({ answer }) => !answer.known)).toHaveLength(5);
      expect(calls()).toHaveLength(20);
    });
  });
});

describe('single use', () => {
  const patched = (pull: unknown): unknown => ({ 'other-pulls': { 5: { ...used['other-pulls'][5], pull } } });
  const uses = async (patch: unknown): Promise<unknown> =>
    ((await ticket(patch, { singleUse: true })) as { usedBy: unknown }).usedBy;

  it('names merged pull requests that name the ticket', async () => {
    expect(await uses(used)).toEqual({ known: true, value: ['#5'] });
  });

  it('names those too that only mention it', async () => {
    expect(await uses(patched({ ...used['other-pulls'][5].pull, closes: [] }))).toEqual({ known: true, value: ['#5'] });
  });

  it('does not name the judged one, even when it is merged', async () => {
    const merged = { by: 'carol', at: '2026-03-02T10:50:00Z', commit: 'c3' };
    expect(await uses({ pull: { state: 'closed', merged } })).toEqual({ known: true, value: [] });
  });

  it('does not name those that were not merged', async () => {
    const open = { ...used['other-pulls'][5].pull, merged: undefined };
    expect(await uses(patched({ ...open, state: 'open' }))).toEqual({ known: true, value: [] });
    expect(await uses(patched(open))).toEqual({ known: true, value: [] });
  });
});

describe('another system', () => {
  it('is unknown for each ticket named, so that it blocks', async () => {
    const jira = { system: 'jira', url: 'https://acme.atlassian.net', keys: ['PAY'] } as const;
    await withChange({ pull: { title: 'PAY-31 Limit' } }, async ({ client, core, calls }) => {
      const found = await readTickets(client, core, { ...demand, ...jira }, noTicketSystem);
      const why = { code: 'fact-unavailable', about: ['jira'], found: 'no credentials' };
      expect(found).toMatchObject({
        value: { system: 'jira', answers: [{ key: 'PAY-31', answer: { known: false, why } }] },
      });
      expect(calls()).toEqual([]);
    });
  });
});
