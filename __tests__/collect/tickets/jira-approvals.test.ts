import { describe, expect, it } from '@jest/globals';
import type { Answer, Route } from '../../../emulator/handler.js';
import { ticketOf } from './ask-jira.js';
import { approvalPath, serving } from './jira-routes.js';

describe('approvals in rounds', () => {
  const date = (minute: number): object => ({ iso8601: `2026-03-02T08:${String(minute).padStart(2, '0')}:00+0000` });
  const round = (id: number, name: string, decision: string, who: string): object => ({
    id: String(id),
    name,
    finalDecision: decision,
    canAnswerApproval: false,
    approvers: [{ approver: { accountId: who }, approverDecision: decision }],
    createdDate: date(id),
    ...(decision === 'pending' ? {} : { completedDate: date(id + 30) }),
  });
  const page = (values: readonly object[], isLastPage = true): Answer => ({
    status: 200,
    body: { size: values.length, start: 0, limit: 50, isLastPage, values },
  });
  const answered = async (...values: readonly object[]): Promise<unknown> => {
    const { approvals, ruling } = await ticketOf({ routes: [serving(approvalPath, page(values))] });
    return [ruling, approvals.known ? approvals.value.map(({ by }) => by?.handle) : approvals];
  };

  it('count as the last round says', async () => {
    expect(await answered(round(1, 'Lead', 'declined', 'a'), round(2, 'Lead', 'approved', 'b'))).toEqual([
      'approved',
      ['jira:b'],
    ]);
    expect(await answered(round(2, 'Lead', 'declined', 'b'), round(1, 'Lead', 'approved', 'a'))).toEqual([
      'refused',
      ['jira:b'],
    ]);
    expect(await answered(round(1, 'Lead', 'approved', 'a'), round(2, 'Board', 'approved', 'b'))).toEqual([
      'approved',
      ['jira:a', 'jira:b'],
    ]);
    expect(await answered(round(1, 'Lead', 'approved', 'a'), round(2, 'Board', 'pending', 'b'))).toEqual([
      'waiting',
      ['jira:a'],
    ]);
  });

  it('of an earlier round count no more', async () => {
    const lead = round(1, 'Lead', 'approved', 'a');
    expect(await answered(lead, round(2, 'Board', 'approved', 'b'), round(3, 'Lead', 'approved', 'c'))).toEqual([
      'approved',
      ['jira:c'],
    ]);
    expect(
      await answered(
        round(1, 'Lead', 'declined', 'a'),
        round(2, 'Board', 'approved', 'b'),
        round(3, 'Board', 'approved', 'c'),
      ),
    ).toEqual(['refused', ['jira:c']]);
  });

  it('are read to the last page', async () => {
    const pages: Route = {
      ...serving(approvalPath, page([])),
      handle: ({ query }) => {
        const start = Number(query.get('start'));
        return page([round(start + 1, `Step ${String(start)}`, 'approved', `p${String(start)}`)], start === 2);
      },
    };
    const { approvals } = await ticketOf({ routes: [pages] });
    expect(approvals.known && approvals.value).toHaveLength(3);
  });

  it('are unknown where the list does not end, and unreadable where a decision is a new word', async () => {
    const { approvals } = await ticketOf({ routes: [serving(approvalPath, page([], false))] });
    expect(approvals).toMatchObject({ known: false, why: { found: expect.stringContaining('does not end') } });
    const odd = page([round(1, 'Lead', 'abstained', 'a')]);
    await expect(ticketOf({ routes: [serving(approvalPath, odd)] })).rejects.toThrow('approved, declined or pending');
  });

  it('are unknown where they are forbidden, and leave the ticket unread where they cannot be read', async () => {
    const { approvals } = await ticketOf({ routes: [serving(approvalPath, { status: 403, body: {} })] });
    expect(approvals).toMatchObject({
      known: false,
      why: { found: expect.stringContaining('hidden from the account') },
    });
    await expect(ticketOf({ routes: [serving(approvalPath, { status: 500, body: {} })] })).rejects.toMatchObject({
      fault: 'unreachable',
    });
  });
});
