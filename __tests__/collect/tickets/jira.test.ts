import { describe, expect, it } from '@jest/globals';
import { accountIdOf } from '../../../emulator/tickets/jira/site.js';
import { askJira, dataCenter, key, ticketOf } from './ask-jira.js';

const cloud = (mail: string): object => ({
  account: null,
  alias: mail,
  handle: `jira:${accountIdOf(mail)}`,
  kind: 'person',
});

const carol = cloud('carol@acme.example');
const dana = cloud('dana@acme.example');

describe('an issue of Jira Cloud', () => {
  it('is one neutral ticket', async () => {
    const window = { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' };
    expect(await ticketOf({ ticket: { window } })).toEqual({
      key,
      url: 'https://acme.atlassian.net/browse/PAY-31',
      project: 'PAY',
      state: 'Approved',
      type: 'Change',
      title: 'Request PAY-31',
      requesters: [dana],
      approvedBy: 'record',
      approvals: { known: true, value: [{ by: carol, at: '2026-03-02T08:00:00Z', answer: 'approved' }] },
      ruling: 'approved',
      edited: { known: true, value: { at: '2026-03-02T07:30:00Z', by: dana, fields: ['description'] } },
      window,
      items: ['pay-api'],
      usedBy: { known: false, why: expect.objectContaining({ found: expect.stringContaining('not asked for') }) },
    });
  });

  it('is read in two requests', async () => {
    const { emulator } = await askJira();
    expect(emulator.log.map(({ path }) => path.split('?')[0])).toEqual([
      '/tickets/jira/rest/api/2/issue/PAY-31',
      '/tickets/jira/rest/servicedeskapi/request/PAY-31/approval',
    ]);
  });

  it('leads nowhere where it is read through the address for programs', async () => {
    const url = 'https://api.atlassian.com/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421';
    expect((await ticketOf({ url })).url).toBeNull();
  });

  it('has two requesters where somebody made it for another', async () => {
    const { requesters } = await ticketOf({ ticket: { 'made-by': 'eve@acme.example' } });
    expect(requesters).toEqual([cloud('eve@acme.example'), dana]);
  });

  it('names people by their account where the address is hidden, and apps as machines', async () => {
    const { requesters } = await ticketOf({ ticket: { 'requested-by': 'hidden', 'made-by': 'app:robot' } });
    expect(requesters).toMatchObject([
      { alias: null, handle: `jira:${accountIdOf('app:robot')}`, kind: 'machine' },
      { alias: null, handle: `jira:${accountIdOf('hidden')}`, kind: 'person' },
    ]);
  });

  it('tells the latest edit also behind a long history of bookkeeping', async () => {
    const asked = await askJira({ ticket: { bookkeeping: 250 } });
    expect(asked.answer).toMatchObject({
      ticket: { edited: { value: { at: '2026-03-02T07:30:00Z', fields: ['description'] } } },
    });
    // 251 entries: the newest hundred came with the issue, all of them on three pages.
    expect(asked.emulator.log.filter(({ path }) => path.includes('/changelog'))).toHaveLength(3);
  });

  it('says of single use that Jira does not tell', async () => {
    const { usedBy } = await ticketOf({ demand: { singleUse: true } });
    expect(usedBy).toMatchObject({
      known: false,
      why: { about: [key], found: expect.stringContaining('does not tell') },
    });
  });
});

describe('an issue of Jira Data Center', () => {
  it('is the same ticket, its people by the key that stays', async () => {
    const ticket = await ticketOf({ client: dataCenter, ticket: { bookkeeping: 250 } });
    expect(ticket).toMatchObject({ state: 'Approved', edited: { value: { fields: ['description'] } } });
    expect(ticket.requesters).toEqual([
      {
        account: null,
        alias: 'dana@acme.example',
        handle: expect.stringMatching(/^jira:JIRAUSER\d+$/),
        kind: 'person',
      },
    ]);
  });
});

describe('approvals of Jira Service Management', () => {
  it('wait while nobody has answered', async () => {
    const ticket = await ticketOf({ ticket: { 'approved-by': [], 'approved-at': null } });
    expect(ticket).toMatchObject({ ruling: 'waiting', approvals: { known: true, value: [] } });
  });

  it('are refused where somebody declined', async () => {
    const ticket = await ticketOf({ ticket: { 'refused-by': ['bob@acme.example'] } });
    expect(ticket.ruling).toBe('refused');
    expect(ticket.approvals).toMatchObject({ value: [{ answer: 'approved' }, { answer: 'refused' }] });
  });

  it('have no time where one of several may be older than the last edit', async () => {
    const two = { 'approved-by': ['carol@acme.example', 'dana@acme.example'] };
    const timesAfter = async (edited: string): Promise<unknown> => {
      const { approvals } = await ticketOf({ ticket: { ...two, 'edited-at': edited } });
      return approvals.known ? approvals.value.map(({ at }) => at) : approvals;
    };
    const at = '2026-03-02T08:00:00Z';
    // Asked for at 07:55, completed at 08:00.
    expect(await timesAfter('2026-03-02T07:54:00Z')).toEqual([at, at]);
    expect(await timesAfter('2026-03-02T07:57:00Z')).toEqual([null, null]);
    expect(await timesAfter('2026-03-02T08:10:00Z')).toEqual([at, at]);
  });

  it('are unknown, with words, where the issue is no request', async () => {
    const ticket = await ticketOf({ ticket: { 'approved-by': null } });
    expect(ticket).toMatchObject({
      ruling: null,
      approvals: {
        known: false,
        why: { about: [key], found: expect.stringContaining('no request of Jira Service Management') },
      },
    });
  });

  it('are not asked for where moving approves', async () => {
    const moved = { 'approved-by': null, 'moved-by': 'carol@acme.example', 'moved-at': '2026-03-02T08:05:00Z' };
    const asked = await askJira({ ticket: moved, demand: { approval: 'move' } });
    expect(asked.emulator.log).toHaveLength(1);
    expect(asked.answer).toMatchObject({
      ticket: {
        approvedBy: 'move',
        ruling: null,
        approvals: { value: [{ by: carol, at: '2026-03-02T08:05:00Z', answer: 'approved' }] },
      },
    });
  });

  it('are nobody’s where the issue moved within the allowed states alone, or is in another', async () => {
    const move = (more: object): Promise<unknown> =>
      ticketOf({ ticket: { 'moved-by': 'carol@acme.example', ...more }, demand: { approval: 'move' } }).then(
        ({ approvals }) => approvals,
      );
    expect(await move({ 'moved-from': 'Implementing' })).toEqual({ known: true, value: [] });
    expect(await move({ state: 'Draft', 'moved-from': 'Approved' })).toEqual({ known: true, value: [] });
  });
});

describe('no issue', () => {
  it('is absent or hidden: Jira says both alike', async () => {
    expect((await askJira({ key: 'PAY-999' })).answer).toEqual({ key: 'PAY-999', found: 'absent-or-hidden' });
  });

  it('is not what bad credentials come to, though Cloud says the same in the body', async () => {
    await expect(askJira({ client: { token: 'gate@acme.example:wrong' } })).rejects.toMatchObject({
      fault: 'unauthorized',
      found: expect.stringContaining('credentials not accepted'),
    });
    await expect(askJira({ client: { ...dataCenter, token: 'wrong' } })).rejects.toMatchObject({
      fault: 'unauthorized',
    });
  });

  it.each(['PAY-31/../../user', 'PAY-31?fields=x', '../../../admin', '%2e%2e/x', 'PAY-31#x'])(
    'is what a key comes to that would lead elsewhere: %s',
    async (given) => {
      const { answer, client } = await askJira({ key: given });
      expect(answer.found).toBe('absent-or-hidden');
      for (const { path } of client.calls())
        expect(path).toMatch(
          /^\/tickets\/jira\/rest\/(?:api\/2\/issue|servicedeskapi\/request)\/[^/?#]+(?:\/approval)?\?/,
        );
    },
  );
});
