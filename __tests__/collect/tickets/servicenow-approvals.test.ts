import { describe, expect, it } from '@jest/globals';
import type { TicketSpec } from '../../../emulator/world.js';
import { KEY, namesOf, spec, ticketOf, withInstance } from './servicenow-readings.js';

const CAROL = 'carol@acme.example';
const ERIN = 'erin@acme.example';

describe('approvals', () => {
  it('are those of the approvers who answered, each with the time', async () => {
    const patch = { 'approved-by': [CAROL, ERIN], asked: ['gus@acme.example'] };
    const { approvals } = await ticketOf(patch);
    expect(approvals).toMatchObject({ value: [{ answer: 'approved' }, { answer: 'approved' }] });
    expect(
      approvals.known &&
        namesOf(approvals.value.map(({ by }) => by))
          .slice()
          .sort(),
    ).toEqual([CAROL, ERIN]);
  });

  it('name who refused', async () => {
    const { approvals } = await ticketOf({ 'approved-by': [], 'refused-by': [ERIN] });
    expect(approvals).toMatchObject({ value: [{ answer: 'refused', by: { alias: ERIN } }] });
  });

  it.each(['delegate@acme.example', 'admin', 'system'])('that %s wrote down name nobody', async (writer) => {
    const { approvals } = await ticketOf({ 'written-by': writer });
    expect(approvals).toEqual({
      known: true,
      value: [{ by: null, at: '2026-03-02T08:00:00Z', answer: 'approved' }],
    });
  });

  it('that a delegate refused are refused all the same', async () => {
    const patch = { 'approved-by': [], 'refused-by': [ERIN], 'written-by': 'system' };
    expect(await ticketOf(patch)).toMatchObject({ approvals: { value: [{ answer: 'refused', by: { alias: ERIN } }] } });
  });

  it('by a machine say so', async () => {
    const world = { people: { deployer: { id: 90, type: 'Bot', emails: ['deployer@acme.example'] } } };
    const { approvals } = await ticketOf({ 'approved-by': ['deployer@acme.example'] }, { world });
    expect(approvals).toMatchObject({ value: [{ by: { kind: 'machine' } }] });
  });

  it('are unknown where nobody tells whether the approver is a machine', async () => {
    const hidden = ['sys_user.internal_integration_user', 'sys_user.web_service_access_only'];
    expect(await ticketOf({ hidden })).toMatchObject({
      approvals: { known: false, why: { found: expect.stringContaining('a machine') as unknown } },
    });
  });

  it('need one of the two flags, since instances of some age lack the other', async () => {
    expect(await ticketOf({ hidden: ['sys_user.web_service_access_only'] })).toMatchObject({
      approvals: { known: true, value: [{ by: { kind: 'person' } }] },
    });
  });

  it('are unknown where the user name of the approver is hidden, by which the writer is known', async () => {
    expect(await ticketOf({ hidden: ['sys_user.user_name'] })).toMatchObject({
      approvals: { known: false, why: { found: expect.stringContaining('sys_user.user_name') as unknown } },
    });
  });

  it.each([
    ['the table is closed', 'sysapproval_approver', 'the account may not read sysapproval_approver'],
    ['its rows are hidden', 'sysapproval_approver/*', 'rows of sysapproval_approver are hidden from the account'],
    ['the approvers are hidden', 'sysapproval_approver.approver', 'an approver that the account may see'],
    ['the answers are hidden', 'sysapproval_approver.state', 'an access rule may hide it'],
    ['the writers are hidden', 'sysapproval_approver.sys_updated_by', 'an access rule may hide it'],
    ['the times are hidden', 'sysapproval_approver.sys_updated_on', 'an access rule may hide it'],
  ])('are unknown where %s, and the rest is known', async (_name, hidden, found) => {
    const ticket = await ticketOf({ hidden: [hidden] });
    expect(ticket.approvals).toMatchObject({ known: false, why: { found: expect.stringContaining(found) as unknown } });
    expect(ticket).toMatchObject({ state: 'Implement', ruling: 'approved' });
  });
});

describe('the last edit', () => {
  it('is none where the audit holds moves only', async () => {
    expect(await ticketOf({})).toMatchObject({ edited: { known: true, value: { fields: ['description'] } } });
    const unedited = Object.fromEntries(Object.entries(spec).filter(([name]) => name !== 'edited-at'));
    await withInstance({ [KEY]: unedited }, async ({ read }) => {
      expect(await read()).toMatchObject({ value: { ticket: { edited: { known: true, value: null } } } });
    });
  });

  it('is none where only the work on it changed', async () => {
    expect(await ticketOf({ 'edited-field': 'assigned_to' })).toMatchObject({ edited: { known: true, value: null } });
  });

  it('by somebody who is no requester names nobody', async () => {
    expect(await ticketOf({ 'edited-by': ERIN })).toMatchObject({ edited: { value: { by: null } } });
  });

  it('after the approval is later than it', async () => {
    expect(await ticketOf({ 'edited-at': '2026-03-02T08:30:00Z', 'edited-field': 'start_date' })).toMatchObject({
      edited: { value: { at: '2026-03-02T08:30:00Z', fields: ['start_date'] } },
      approvals: { value: [{ at: '2026-03-02T08:00:00Z' }] },
    });
  });

  it('is not overtaken by a remark that the approver writes on the approval later', async () => {
    const patch = { 'edited-at': '2026-03-02T08:30:00Z', 'written-at': '2026-03-02T09:00:00Z' };
    expect(await ticketOf(patch)).toMatchObject({
      edited: { value: { at: '2026-03-02T08:30:00Z' } },
      approvals: { value: [{ at: '2026-03-02T08:00:00Z', by: { alias: CAROL } }] },
    });
  });

  it('between question and answer leaves the approval as it is', async () => {
    const patch = { 'asked-at': '2026-03-02T07:00:00Z', 'edited-at': '2026-03-02T07:30:00Z' };
    expect(await ticketOf(patch)).toMatchObject({ approvals: { value: [{ at: '2026-03-02T08:00:00Z' }] } });
  });

  it.each([
    ['the audit is closed', { hidden: ['sys_audit'] }, 'the account may not read sys_audit'],
    ['its rows are hidden', { hidden: ['sys_audit/*'] }, 'rows of sys_audit are hidden from the account'],
    ['its fields are hidden', { hidden: ['sys_audit.fieldname'] }, 'an access rule may hide it'],
    ['the table is not audited', { audited: false }, 'not audited, or its rows are hidden'],
  ])('is unknown where %s', async (_name, patch, found) => {
    expect(await ticketOf(patch)).toMatchObject({
      edited: { known: false, why: { found: expect.stringContaining(found) as unknown } },
      approvals: { known: true },
    });
  });

  it('lies before the approval where nothing was written on the record since anybody was asked', async () => {
    const quiet: TicketSpec = { ...spec, audited: false, 'asked-at': '2026-03-02T09:01:00Z' };
    const written = { 'approved-at': '2026-03-02T07:40:00Z', 'written-at': '2026-03-02T09:05:00Z' };
    expect(await ticketOf({ ...quiet, ...written })).toMatchObject({
      edited: { known: true, value: { at: '2026-03-02T07:40:00Z', by: null, fields: ['any field'] } },
    });
  });
});
