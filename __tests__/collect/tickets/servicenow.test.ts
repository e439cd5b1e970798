import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import type { TicketSpec } from '../../../emulator/world.js';
import { answerTo, KEY, namesOf, spec, ticketOf, URL_OF_IT, withInstance } from './servicenow-readings.js';

const person = (mail: string, kind = 'person'): object => ({
  account: null,
  alias: mail,
  handle: `servicenow:${idOf(mail)}`,
  kind,
});

const CAROL = 'carol@acme.example';
const DANA = 'dana@acme.example';
const ERIN = 'erin@acme.example';

describe('a change request', () => {
  it('is read with its approvals and its edits', async () => {
    expect(await ticketOf()).toEqual({
      key: KEY,
      url: `${URL_OF_IT}/nav_to.do?uri=change_request.do%3Fsys_id%3D${idOf(KEY)}`,
      project: null,
      state: 'Implement',
      type: 'normal',
      title: 'Limit refunds',
      requesters: [person(DANA)],
      approvedBy: 'record',
      approvals: { known: true, value: [{ by: person(CAROL), at: '2026-03-02T08:00:00Z', answer: 'approved' }] },
      ruling: 'approved',
      edited: { known: true, value: { at: '2026-03-02T07:30:00Z', by: person(DANA), fields: ['description'] } },
      window: { from: '2026-03-02T06:00:00Z', to: '2026-03-02T20:00:00Z' },
      items: ['pay-api', idOf('pay-api')],
      usedBy: expect.objectContaining({ known: false }) as unknown,
    });
  });

  it('takes three requests, two of them side by side', async () => {
    await withInstance({ [KEY]: spec }, async ({ read, emulator }) => {
      await read();
      const tables = emulator.log.map(({ path }) => /table\/(\w+)/.exec(path)?.[1]);
      expect(tables.sort()).toEqual(['change_request', 'sys_audit', 'sysapproval_approver']);
    });
  });

  it('is read with a token as with a password', async () => {
    const credentials = { token: 'emulated-servicenow-token', scheme: 'bearer' } as const;
    expect(await ticketOf({}, { credentials })).toMatchObject({ state: 'Implement' });
  });

  it('has times in UTC, whatever zone the account shows them in', async () => {
    const ticket = await ticketOf({ window: { from: '2026-03-01T23:30:00Z', to: '2026-03-02T00:30:00Z' } });
    expect(ticket.window).toEqual({ from: '2026-03-01T23:30:00Z', to: '2026-03-02T00:30:00Z' });
  });

  it('has no window while one end of it is open', async () => {
    expect(await ticketOf({ window: { from: '2026-03-01T23:30:00Z' } })).toMatchObject({ window: null });
  });

  it('has no item where none is named', async () => {
    const { item, ...bare } = spec;
    expect(item).toBe('pay-api');
    await withInstance({ [KEY]: bare }, async ({ read }) => {
      expect(await read()).toMatchObject({ value: { ticket: { items: [] } } });
    });
  });

  it('is of a type by its value and in a state by what people see', async () => {
    expect(await ticketOf({ type: 'emergency', state: 'Authorize' })).toMatchObject({
      type: 'emergency',
      state: 'Authorize',
    });
  });

  it('that the instance does not show is absent or hidden', async () => {
    await withInstance({ [KEY]: spec }, async ({ read }) => {
      expect(await read('CHG0099999')).toEqual({
        known: true,
        value: { key: 'CHG0099999', found: 'absent-or-hidden' },
      });
    });
  });
});

describe('whoever asked for it', () => {
  it('is who stands in it, and who opened it', async () => {
    const { requesters } = await ticketOf({ 'made-by': ERIN });
    expect(namesOf(requesters)).toEqual([DANA, ERIN]);
  });

  it.each<[string, string]>([
    ['the one', 'change_request.requested_by'],
    ['the other', 'change_request.opened_by'],
  ])('is not told by half: where %s is hidden, nobody is named', async (_which, field) => {
    expect(await ticketOf({ 'made-by': ERIN, hidden: [field] })).toMatchObject({ requesters: [] });
  });

  it('has a handle where the address is hidden', async () => {
    const { requesters } = await ticketOf({ hidden: ['sys_user.email'] });
    expect(requesters).toEqual([{ ...person(DANA), alias: null }]);
  });
});

describe('the ruling', () => {
  it.each<[string, TicketSpec, string]>([
    ['approved', {}, 'approved'],
    ['waiting for others', { asked: [ERIN] }, 'waiting'],
    ['rejected', { 'refused-by': [ERIN] }, 'refused'],
    ['not requested', { 'approved-by': [] }, 'waiting'],
    ['not requested, with approvals of an earlier round', { approval: 'not requested' }, 'waiting'],
  ])('%s', async (_name, patch, ruling) => {
    expect(await ticketOf(patch)).toMatchObject({ ruling });
  });

  it('of a standard change is approved, and nobody approved it', async () => {
    expect(await ticketOf({ type: 'standard', 'approved-by': [] })).toMatchObject({
      type: 'standard',
      ruling: 'approved',
      approvals: { known: true, value: [] },
    });
  });
});

it('names the system, its address and the ticket in what it could not read', async () => {
  expect(await answerTo({ hidden: ['change_request'] })).toMatchObject({
    known: false,
    why: {
      code: 'fact-unavailable',
      about: [KEY, 'change_request'],
      found: expect.stringMatching(
        /^servicenow at https:\/\/acme\.service-now\.com: the account may not read/,
      ) as unknown,
    },
  });
});
