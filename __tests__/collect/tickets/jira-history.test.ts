import { describe, expect, it } from '@jest/globals';
import type { Route } from '../../../emulator/handler.js';
import { askJira, ticketOf } from './ask-jira.js';
import { altered, issuePath, serving } from './jira-routes.js';

const history = (entries: readonly object[], total = entries.length): Route =>
  altered((issue) => {
    issue['changelog'] = { startAt: 0, maxResults: entries.length, total, histories: entries };
  });

const entry = (id: number, items: readonly object[], more: object = {}): object => ({
  id: String(id),
  created: `2026-03-02T07:${String(id).padStart(2, '0')}:00.000+0100`,
  author: { accountId: 'a-1', accountType: 'atlassian' },
  items,
  ...more,
});

const item = (field: string, more: object = {}): object => ({
  field,
  fieldtype: 'jira',
  from: null,
  fromString: 'a',
  to: null,
  toString: 'b',
  ...more,
});
const move = (from: string, to: string, fromString: string, toString: string): object =>
  item('status', { from, to, fromString, toString });

const editedBy = async (routes: readonly Route[]): Promise<unknown> => {
  const { edited } = await ticketOf({ routes });
  return edited.known ? edited.value : edited;
};

describe('the history', () => {
  it('is never taken for whole where it is shorter than it tells', async () => {
    const cut = history([entry(1, [item('Rank')])], 3);
    const none = serving(`${issuePath}/changelog`, { status: 404, body: {} });
    await expect(askJira({ routes: [none, cut] })).rejects.toMatchObject({
      fault: { found: 'the history shows 1 of 3 entries' },
    });
    const page = { startAt: 0, maxResults: 100, total: 3, isLast: true, values: [entry(1, [item('Rank')])] };
    const short = serving(`${issuePath}/changelog`, { status: 200, body: page });
    await expect(askJira({ routes: [short, cut] })).rejects.toMatchObject({
      fault: { found: expect.stringContaining('the history shows') },
    });
  });

  it('is unreadable where it shows an entry twice', async () => {
    await expect(askJira({ routes: [history([entry(1, []), entry(1, [])])] })).rejects.toMatchObject({
      fault: { found: 'the history shows an entry twice' },
    });
  });

  it('is an edit wherever a field is not known to be bookkeeping', async () => {
    const last = (...items: readonly object[]): Promise<unknown> =>
      editedBy([history([entry(1, [item('summary')]), entry(2, items)])]);
    const first = { at: '2026-03-02T06:01:00Z' };
    const second = { at: '2026-03-02T06:02:00Z' };
    for (const harmless of ['status', 'resolution', 'assignee', 'Link', 'WorklogId', 'timespent'])
      expect(
        await last(harmless === 'status' ? move('1', '10003', 'Draft', 'Approved') : item(harmless)),
      ).toMatchObject(first);
    for (const edit of [
      'description',
      'reporter',
      'labels',
      'Attachment',
      'Component',
      'priority',
      'Key',
      'A new field',
    ])
      expect(await last(item(edit))).toMatchObject({ ...second, fields: [edit] });
    // Names of added fields are free: what is called like bookkeeping need not be that.
    expect(await last(item('assignee', { fieldtype: 'custom', fieldId: 'customfield_99' }))).toMatchObject(second);
    expect(await last(item('Rank', { fieldtype: 'custom', fieldId: 'customfield_99' }))).toMatchObject(second);
    expect(await last(item('Rank', { fieldtype: 'custom', fieldId: 'customfield_10019' }))).toMatchObject(first);
    expect(await last(item('Rank', { fieldtype: 'custom' }))).toMatchObject(first);
    expect(await last(item('Sprint', { fieldtype: 'custom' }))).toMatchObject(second);
  });

  it('has editors who are not told', async () => {
    expect(await editedBy([history([entry(1, [item('summary')], { author: undefined })])])).toMatchObject({ by: null });
  });

  it('contradicts an issue in another state', async () => {
    const routes = [history([entry(1, [move('10003', '10000', 'Approved', 'Draft')])])];
    await expect(askJira({ routes })).rejects.toMatchObject({
      fault: { found: 'its history ends in another state than the issue is in' },
    });
  });

  it('approves by the last move into the allowed states, known by id where a state was renamed', async () => {
    const moves = [
      entry(1, [move('1', '10003', 'Draft', 'Freigegeben')], { author: { accountId: 'first' } }),
      entry(2, [move('10003', '1', 'Freigegeben', 'Draft')]),
      entry(3, [move('1', '10003', 'Draft', 'Freigegeben')], { author: { accountId: 'second' } }),
      entry(4, [item('status', { fieldtype: 'custom', fieldId: 'customfield_5', to: '10003', toString: 'Approved' })]),
    ];
    const { approvals } = await ticketOf({ routes: [history(moves)], demand: { approval: 'move' } });
    expect(approvals).toMatchObject({ value: [{ by: { handle: 'jira:second' }, at: '2026-03-02T06:03:00Z' }] });
  });
});
