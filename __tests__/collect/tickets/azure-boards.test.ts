import { describe, expect, it } from '@jest/globals';
import { guidOf } from '../../../emulator/tickets/azure-boards/identity.js';
import { readAzureBoards } from '../../../src/collect/tickets/azure-boards.js';
import { azureAnswers, azureBoards } from './stand-ins.js';
import { ticketOf, withStandIn, demandOf } from './ticket-stand-in.js';

const person = (mail: string): object => ({
  account: null,
  alias: mail,
  handle: `azure-boards:${guidOf(mail)}`,
  kind: 'person',
});

describe('a work item', () => {
  it('is told in neutral words, with who moved it into its state and when', async () => {
    expect(
      await ticketOf(azureBoards, { window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' } }),
    ).toEqual({
      key: 'AB#31',
      url: 'https://tickets.acme.example/acme/Payments%20%26%20Co/_workitems/edit/31',
      project: 'Payments & Co',
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
        value: { at: '2026-03-02T07:30:00Z', by: person('dana@acme.example'), fields: ['System.Description'] },
      },
      window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' },
      items: ['Payments & Co\\pay-api', 'pay-api', 'audited', 'payments'],
      usedBy: {
        known: false,
        why: {
          code: 'fact-unavailable',
          about: ['AB#31'],
          found: 'Azure Boards does not tell which merged changes used a work item',
        },
      },
    });
  });

  it('is read in two requests, with a page more for every two hundred revisions', async () => {
    const spec = { ...azureBoards.spec, bookkeeping: 450 };
    const paths = await withStandIn(azureBoards, { tickets: { 'AB#31': spec } }, async (client, emulator) => {
      await readAzureBoards(client, { url: 'https://x.example/a' }, 'AB#31', demandOf(azureBoards));
      return emulator.log.map(({ path }) => path.replace('/tickets/azure-boards/acme/_apis/wit', ''));
    });
    expect(paths).toEqual([
      '/workitems/31?api-version=7.1',
      '/workItems/31/updates?api-version=7.1&$top=200&$skip=0',
      '/workItems/31/updates?api-version=7.1&$top=200&$skip=200',
      '/workItems/31/updates?api-version=7.1&$top=200&$skip=400',
    ]);
    expect(await ticketOf(azureBoards, { bookkeeping: 450 })).toMatchObject({
      approvals: { value: [{ at: '2026-03-02T08:00:00Z' }] },
      edited: { value: { at: '2026-03-02T07:30:00Z' } },
    });
  });

  it('names the requester of a field of the organisation beside who made it', async () => {
    const ticket = { 'made-by': 'machine:Intake', 'requested-by': 'dana@acme.example' };
    expect(await ticketOf(azureBoards, ticket)).toMatchObject({
      requesters: [{ alias: null, kind: 'machine' }, person('dana@acme.example')],
    });
  });

  it('has no window where one end is missing, and no title of its own where it says so', async () => {
    expect(await ticketOf(azureBoards, { window: { from: '2026-03-02T09:00:00Z' }, title: '' })).toMatchObject({
      window: null,
      title: '',
    });
  });

  it('is absent or hidden where the API answers that there is none', async () => {
    expect(await ticketOf(azureBoards, {}, { tickets: {} })).toBe('absent-or-hidden');
  });

  it.each(['AB#0', 'AB#', '31', 'AB#31/../7', 'ab#31', 'AB#99999999999'])('is not asked for as %j', async (key) => {
    const said = await withStandIn(azureBoards, {}, async (client, emulator) => {
      const read = readAzureBoards(client, { url: '' }, key, demandOf(azureBoards));
      await expect(read).rejects.toThrow();
      return emulator.log.length;
    });
    expect(said).toBe(0);
  });
});

describe('the approval', () => {
  const approvals = async (...asked: Parameters<typeof ticketOf> extends [unknown, ...infer Rest] ? Rest : never) =>
    ((await ticketOf(azureBoards, ...asked)) as { approvals: unknown }).approvals;

  it('is none of a work item that was made in its state', async () => {
    const spec = { state: 'Approved', 'requested-by': 'dana@acme.example' };
    expect(await approvals({}, { tickets: { 'AB#31': spec } })).toEqual({ known: true, value: [] });
  });

  it('is none while the state is not allowed', async () => {
    expect(await approvals({ state: 'Draft' })).toEqual({ known: true, value: [] });
  });

  it('is the last of several moves, whoever moved it first', async () => {
    const moves = [
      { to: 'Approved', by: 'carol@acme.example', at: '2026-03-01T08:00:00Z' },
      { to: 'New', by: 'dana@acme.example', at: '2026-03-01T09:00:00Z' },
      { to: 'Approved', by: 'mallory@acme.example', at: '2026-03-01T10:00:00Z' },
    ];
    expect(await approvals({ moves })).toMatchObject({
      value: [{ by: { alias: 'mallory@acme.example' }, at: '2026-03-01T10:00:00Z' }],
    });
  });

  it('stays the move into the first of two allowed states', async () => {
    const moves = [
      { to: 'Approved', by: 'carol@acme.example', at: '2026-03-01T08:00:00Z' },
      { to: 'Implementing', by: 'alice@acme.example', at: '2026-03-01T09:00:00Z' },
    ];
    const asking = { states: ['Approved', 'Implementing'] };
    expect(await approvals({ moves, state: 'Implementing' }, asking)).toMatchObject({
      value: [{ by: { alias: 'carol@acme.example' }, at: '2026-03-01T08:00:00Z' }],
    });
  });

  it.each([
    ['a service account', 'machine:Pipelines', null, 'machine'],
    ['an account of a domain', 'ACME\\carol', null, 'person'],
  ] as const)('by %s is told with its handle', async (_, by, alias, kind) => {
    expect(await approvals({ 'moved-by': by })).toMatchObject({
      value: [{ by: { alias, handle: `azure-boards:${guidOf(by)}`, kind } }],
    });
  });

  it('is not known where one account moved it in the name of another', async () => {
    expect(await approvals({ odd: 'bypassed-rules' })).toEqual({
      known: false,
      why: {
        code: 'fact-unavailable',
        about: ['AB#31'],
        found: 'the work item was moved by one account in the name of another',
      },
    });
  });

  it('is that of the service which moved it in the name of a person', async () => {
    const spec = { odd: 'bypassed-rules', 'made-by': 'machine:Rules' };
    expect(await approvals(spec)).toMatchObject({ value: [{ by: { kind: 'machine' } }] });
  });
});

describe('an edit', () => {
  const edited = async (field: string): Promise<unknown> => {
    const ticket = await ticketOf(azureBoards, { 'edited-at': '2026-03-02T09:00:00Z', 'edited-field': field });
    return (ticket as { edited: { value: unknown } }).edited.value;
  };

  it.each([
    ...['System.Title', 'System.Description', 'System.AreaPath', 'System.Tags', 'System.TeamProject'],
    ...['System.WorkItemType', 'System.IsDeleted', 'Custom.Anything', 'Microsoft.VSTS.Scheduling.StartDate'],
    ...['System.StateOfAffairs', 'system.state', 'WEF_6CB513B6E70E43499D9FC94E5BBFB784_Kanban.Anything', '__proto__x'],
  ])('of %s is one', async (field) => {
    expect(await edited(field)).toMatchObject({ at: '2026-03-02T09:00:00Z', fields: [field] });
  });

  it.each([
    ...['System.History', 'System.CommentCount', 'System.AssignedTo', 'System.IterationPath', 'System.IterationLevel2'],
    ...['System.BoardColumn', 'Microsoft.VSTS.Common.StackRank', 'Microsoft.VSTS.Common.ClosedBy'],
    'WEF_6CB513B6E70E43499D9FC94E5BBFB784_Kanban.Column',
  ])('of %s is none', async (field) => {
    expect(await edited(field)).toBeNull();
  });

  it('that is saved together with the move is part of what was approved', async () => {
    const at = '2026-03-02T08:00:00Z';
    const update = (rev: number, fields: object): object => ({
      id: rev,
      workItemId: 31,
      rev,
      revisedBy: { id: guidOf('carol@acme.example'), uniqueName: 'carol@acme.example', descriptor: 'aad.x' },
      revisedDate: '9999-01-01T00:00:00Z',
      fields: { 'System.ChangedDate': { newValue: at }, ...fields },
    });
    const value = [
      update(1, { 'System.State': { newValue: 'New' } }),
      update(2, { 'System.State': { oldValue: 'New', newValue: 'Approved' }, 'System.Title': { newValue: 'b' } }),
    ];
    const fields = {
      'System.TeamProject': 'Payments',
      'System.WorkItemType': 'Change',
      'System.Title': 'b',
      'System.State': 'Approved',
      'System.AreaPath': 'Payments',
      'System.CreatedBy': { uniqueName: 'dana@acme.example', descriptor: 'msa.x' },
    };
    expect(
      await ticketOf(azureBoards, {}, { routes: azureAnswers({ id: 31, rev: 2, fields }, { count: 2, value }) }),
    ).toMatchObject({ edited: { value: null }, approvals: { value: [{ at }] } });
  });
});
