import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { Ticket } from '../../src/facts/tickets.js';
import { dana, svcRel } from '../support/compliant.js';
import { untold } from './scene.js';
import { editedAt, inTitle, ofCard, ofIssue, type Asked } from './tickets.js';
import { approvedBy, byMail, onHost, stranger } from '../support/ticket-people.js';

const NOW = '2026-03-02T11:00:00Z';

describe('change-ticket tells', () => {
  const used = { usedBy: known(['#5', '#6']) };

  it.each<[string, Partial<Ticket>, object, string, string]>([
    ['another state', { state: 'Draft' }, {}, 'Approved or Implementing', 'Draft'],
    ['a state where none is named', {}, { states: [] }, 'a state that the policy names', 'Approved'],
    ['another type', { type: 'Story' }, { types: ['Change', 'Fix'] }, 'Change or Fix', 'Story'],
    ['no type', { type: null }, {}, 'Change', 'no type'],
    ['another item', { items: ['ledger', 'books'] }, { item: 'pay-api' }, 'pay-api', 'ledger, books'],
    ['no item', { items: [] }, { item: 'pay-api' }, 'pay-api', 'no item'],
    ['no window', { window: null }, { window: true }, `now, ${NOW}, inside the planned window`, 'no window'],
    [
      'another window',
      { window: { from: '2026-03-03T09:00:00Z', to: '2026-03-03T10:00:00Z' } },
      { window: true },
      `now, ${NOW}, inside the planned window`,
      '2026-03-03T09:00:00Z to 2026-03-03T10:00:00Z',
    ],
    ['other changes', used, { 'single-use': true }, 'a ticket that no other change used', 'used by #5, #6'],
    ['no approval', { approvals: known([]) }, { approvers: {} }, 'an approval', 'none'],
    [
      'no approval of those who are named',
      { approvals: known([]) },
      { approvers: { users: ['bob'], teams: ['acme/controls'] } },
      'an approval by bob or acme/controls',
      'none',
    ],
    [
      'nobody',
      { approvals: known([approvedBy(null)]) },
      { approvers: {} },
      'a person',
      'unknown: nobody that the ticket system names',
    ],
    [
      'a stranger',
      { approvals: known([approvedBy(stranger)]) },
      { approvers: { users: ['bob'], teams: ['acme/controls'] } },
      'bob or acme/controls',
      'unknown: somebody without account or address',
    ],
    [
      'a machine',
      { approvals: known([approvedBy(onHost(svcRel))]) },
      { approvers: {} },
      'a person',
      'svc-rel: a machine',
    ],
    [
      'somebody else',
      { approvals: known([approvedBy(onHost(dana))]) },
      { approvers: { users: ['bob'] } },
      'bob',
      'dana: nobody who may approve tickets',
    ],
  ])('%s', (_, own, settings, needed, found) => {
    expect(ofCard(own, settings).reasons).toEqual([
      expect.objectContaining({ about: expect.arrayContaining(['PAY-31']), needed, found }),
    ]);
  });

  it('what is not known of an approval', () => {
    const timeless = { approvals: known([approvedBy(byMail('carol@acme.example'), null)]) };
    expect(ofCard(timeless).reasons[0]?.found).toBe('the time of the approval is not told, and the ticket was edited');
    const { reasons } = ofCard({}, { approvers: { users: ['bob'] } });
    expect(reasons[0]?.found).toBe('no account is known for this address');
  });

  it('why a ticket cannot be read', () => {
    const found = (more: Asked) => ofCard({}, {}, more).reasons.at(-1)?.found;
    const hidden = known({ key: 'PAY-31', found: 'absent-or-hidden' } as const);
    expect(found({ system: 'github' })).toBe('github was asked, not jira');
    expect(found({ answers: [] })).toBe('the ticket system was not asked');
    expect(found({ answers: [{ key: 'PAY-31', answer: hidden }] })).toBe('no such ticket, or hidden from the gate');
  });

  it('which ticket is missing, and between which it cannot choose', () => {
    const told = ({ reasons }: ReturnType<typeof ofCard>) => reasons.map(({ needed, found }) => [needed, found]);
    expect(told(ofCard({}, { in: ['title', 'body'] }, { mentions: [] }))).toEqual([
      ['a ticket of jira (PAY, OPS) in title, body', 'none'],
    ]);
    expect(told(ofIssue({}, { mentions: [inTitle('#31'), inTitle('#32')] }))).toEqual([['one ticket', '2: #31, #32']]);
    const absent = known({ key: '#31', found: 'absent' } as const);
    expect(told(ofIssue({}, { answers: [{ key: '#31', answer: absent }] }))).toEqual([
      ['a ticket of that key', 'none'],
    ]);
    expect(told(ofIssue({}, { answers: [{ key: '#31', answer: untold('#31') }] }))[0]).toEqual([
      'the ticket, as its system shows it',
      'refused',
    ]);
  });

  it('that the ticket was changed', () => {
    const { reasons } = ofCard({ edited: editedAt('2026-03-02T08:30:00Z') });
    expect(reasons).toEqual([
      expect.objectContaining({
        needed: 'an approval after the last edit, 2026-03-02T08:30:00Z',
        found: 'approved by mail:carol@acme.example at 2026-03-02T08:00:00Z; edited by dana: title',
      }),
    ]);
  });
});
