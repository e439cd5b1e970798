import { describe, expect, it } from '@jest/globals';
import type { TicketSpec } from '../../../emulator/world.js';
import { linearAppToken, linearToken } from '../../../emulator/tickets/linear.js';
import { uuidOf } from '../../../emulator/tickets/linear/views.js';
import { readLinear } from '../../../src/collect/tickets/linear.js';
import { linear } from './stand-ins.js';
import { demandOf, ticketOf, whyNot, withStandIn } from './ticket-stand-in.js';

const person = (mail: string): object => ({
  account: null,
  alias: mail,
  handle: `linear:${uuidOf(mail)}`,
  kind: 'person',
});

describe('an issue', () => {
  it('is told in neutral words, with who moved it into its state and when', async () => {
    expect(await ticketOf(linear, { project: 'Refunds' })).toEqual({
      key: 'PAY-31',
      url: 'https://linear.app/acme/issue/PAY-31/refunds-may-exceed-the-payment',
      project: 'PAY',
      state: 'Approved',
      type: 'Change',
      title: 'Refunds may exceed the payment',
      requesters: [person('dana@acme.example')],
      approvedBy: 'move',
      approvals: {
        known: true,
        value: [{ by: person('carol@acme.example'), at: '2026-03-02T08:00:00Z', answer: 'approved' }],
      },
      ruling: null,
      edited: {
        known: true,
        value: { at: '2026-03-02T07:30:00Z', by: person('dana@acme.example'), fields: ['description'] },
      },
      window: null,
      items: ['Change', 'pay-api', 'Refunds'],
      usedBy: {
        known: false,
        why: {
          code: 'fact-unavailable',
          about: ['PAY-31'],
          found: 'Linear does not tell which merged changes used an issue',
        },
      },
    });
  });

  it('is read in one request, with a page more for every fifty entries of its history', async () => {
    const spec = { ...linear.spec, bookkeeping: 120 };
    const calls = await withStandIn(linear, { tickets: { 'PAY-31': spec } }, async (client, emulator) => {
      await readLinear(client, { url: '' }, 'PAY-31', demandOf(linear));
      return emulator.log.map(({ template, status }) => `${template} ${String(status)}`);
    });
    expect(calls).toEqual(['TICKET 200', 'TICKET 200', 'TICKET 200']);
    expect(await ticketOf(linear, { bookkeeping: 120 })).toMatchObject({
      approvals: { value: [{ at: '2026-03-02T08:00:00Z' }] },
      edited: { value: { at: '2026-03-02T07:30:00Z' } },
    });
    expect(await ticketOf(linear, { bookkeeping: 10 })).toMatchObject({
      edited: { value: { fields: ['description'] } },
    });
  });

  it('names who asked for it beside who made it', async () => {
    const ticket = { 'made-by': 'bot:slack', 'requested-by': 'dana@acme.example' };
    expect(await ticketOf(linear, ticket)).toMatchObject({
      requesters: [person('dana@acme.example'), { alias: null, kind: 'machine' }],
    });
  });

  it.each(['archived', 'trashed'])('that is %s is in no state that a policy names', async (odd) => {
    expect(await ticketOf(linear, { odd })).toMatchObject({ state: `Approved (${odd})` });
  });

  it('is absent or hidden where the list is empty', async () => {
    expect(await ticketOf(linear, {}, { tickets: {} })).toBe('absent-or-hidden');
    expect(await ticketOf(linear, {}, { tickets: { 'PAY-310': linear.spec, 'XPAY-31': linear.spec } })).toBe(
      'absent-or-hidden',
    );
  });

  it.each(['PAY-0', 'PAY-', 'pay-31', 'PAY-31 ', 'PAY"-31', '-31'])('is not asked for as %j', async (key) => {
    const asked = await withStandIn(linear, {}, async (client, emulator) => {
      await expect(readLinear(client, { url: '' }, key, demandOf(linear))).rejects.toThrow();
      return emulator.log.length;
    });
    expect(asked).toBe(0);
  });
});

describe('the approval', () => {
  const approvals = async (spec: Partial<TicketSpec>, states?: readonly string[]): Promise<unknown> => {
    const ticket = await ticketOf(linear, spec, states === undefined ? {} : { states });
    return (ticket as { approvals: unknown }).approvals;
  };

  it('is none of an issue that was made in its state', async () => {
    const spec = { state: 'Approved', 'requested-by': 'dana@acme.example' };
    expect(await ticketOf(linear, {}, { tickets: { 'PAY-31': spec } })).toMatchObject({
      state: 'Approved',
      approvals: { known: true, value: [] },
    });
  });

  it('is none while the state is not allowed', async () => {
    expect(await approvals({ state: 'In Review' })).toEqual({ known: true, value: [] });
  });

  it('is the last of several moves, and stays within allowed states', async () => {
    const moves = [
      { to: 'Approved', by: 'carol@acme.example', at: '2026-03-01T08:00:00Z' },
      { to: 'Backlog', by: 'dana@acme.example', at: '2026-03-01T09:00:00Z' },
      { to: 'Approved', by: 'mallory@acme.example', at: '2026-03-01T10:00:00Z' },
      { to: 'Doing', by: 'alice@acme.example', at: '2026-03-01T11:00:00Z' },
    ];
    expect(await approvals({ moves, state: 'Doing' }, ['Approved', 'Doing'])).toMatchObject({
      value: [{ by: { alias: 'mallory@acme.example' }, at: '2026-03-01T10:00:00Z' }],
    });
  });

  it.each([
    ['an app', 'machine:Deployer', { kind: 'machine', handle: `linear:${uuidOf('machine:Deployer')}` }],
    ['an integration', 'bot:github', { kind: 'machine', alias: null }],
  ])('by %s is that of a machine', async (_, by, expected) => {
    expect(await approvals({ 'moved-by': by })).toMatchObject({ value: [{ by: expected }] });
  });

  it('by an automation is that of nobody', async () => {
    const moves = [{ to: 'Approved', at: '2026-03-02T08:00:00Z' }];
    expect(await approvals({ moves })).toMatchObject({ value: [{ by: null }] });
  });
});

describe('an edit', () => {
  const edited = async (field: string): Promise<unknown> => {
    const ticket = await ticketOf(linear, { 'edited-at': '2026-03-02T09:00:00Z', 'edited-field': field });
    return (ticket as { edited: { value: unknown } }).edited.value;
  };

  it.each([
    ['title', 'title'],
    ['description', 'description'],
    ['priority', 'priority'],
    ['labels', 'labels'],
    ['something new', 'something that its history does not name'],
  ])('of %s is one', async (field, told) => {
    expect(await edited(field)).toMatchObject({ at: '2026-03-02T09:00:00Z', fields: [told] });
  });

  it('of the assignee is none', async () => {
    expect(await edited('assignee')).toBeNull();
  });
});

describe('what is no ticket', () => {
  it.each([
    ['no credentials', { token: '' }, /status 401/],
    ['a bad key', { token: 'lin_api_other', scheme: 'plain' }, /bad credentials, status 401/],
    ['a key as a bearer token', { token: linearToken }, /refused, status 400/],
  ] as const)('for %s', async (_, token, words) => {
    expect(await whyNot(linear, {}, { token })).toMatch(words);
  });

  it('reads with the token of an application, as a bearer', async () => {
    expect(await whyNot(linear, {}, { token: { token: linearAppToken } })).toBe('known: present');
  });

  it.each([
    ['401', /bad credentials/],
    ['403', /not allowed/],
    ['404', /not found/],
    ['429', /^rate-limited: .*rate limited/],
    ['500', /server fault/],
    ['502-html', /server fault/],
    ['html-200', /not JSON/],
    ['redirect-other-host', /redirect/],
    ['empty-200', /empty body/],
    ['204', /no content/],
    ['null', /no GraphQL answer/],
    ['[]', /no GraphQL answer/],
    ['{}', /no data/],
    ['truncated-json', /invalid JSON/],
    ['reset-mid-body', /body cut off/],
    ['graphql-partial', /GraphQL answered/],
    ['graphql-rate-limited', /^rate-limited/],
  ] as const)('for the answer %s, of the first page or a later one', async (answer, words) => {
    expect(await whyNot(linear, {}, { faults: [{ on: 'TICKET', answer }] })).toMatch(words);
    const faults = [2, 3, 4, 5].map((nth) => ({ on: 'TICKET', nth, answer }));
    expect(await whyNot(linear, { bookkeeping: 120 }, { faults })).toMatch(/^(?:fact-unavailable|rate-limited)/);
  });

  it('when nothing answers in time', async () => {
    const asking = { faults: [{ on: 'TICKET', answer: 'hang' }] as const, attemptMs: 50 };
    expect(await whyNot(linear, {}, asking)).toMatch(/^deadline-exceeded: .*no whole answer within 50 ms/);
  });

  it.each([
    ['another issue answers', { odd: 'another-issue' }, /the answer is another issue/],
    ['two issues answer', { odd: 'two-of-one-number' }, /two issues of one number/],
  ] as const)('when %s', async (_, spec, words) => {
    expect(await whyNot(linear, spec)).toMatch(words);
  });

  it('and no approval when the last move is left out', async () => {
    const spec = { odd: 'cut-history', 'edited-at': '2026-03-01T00:00:00Z' };
    expect(await ticketOf(linear, spec)).toMatchObject({ state: 'Approved', approvals: { known: true, value: [] } });
  });
});
