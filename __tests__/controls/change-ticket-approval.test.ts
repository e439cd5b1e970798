import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { Ticket, TicketApproval } from '../../src/facts/tickets.js';
import { carol } from '../support/compliant.js';
import { approvedBy, byHandle, byMail, onHost, refusedBy } from '../support/ticket-people.js';
import { shown, untold } from './scene.js';
import { editedAt, ofCard, ofIssue } from './tickets.js';

const carolsMail = 'carol@acme.example';
const mallory = byMail('mallory@acme.example');
const approvals = (...list: readonly TicketApproval[]): Pick<Ticket, 'approvals'> => ({ approvals: known(list) });

describe('an approval of the kind that the policy asks for', () => {
  it.each([
    ['record', 'record', {}, 'pass'],
    ['record', 'label', {}, 'pass'],
    ['record', 'move', {}, 'indeterminate'],
    ['move', 'move', { approval: 'move' }, 'pass'],
    ['move', 'record', { approval: 'move' }, 'indeterminate'],
    ['move', 'label', { approval: 'move' }, 'indeterminate'],
  ] as const)('%s, told as a %s', (_, approvedAs, settings, outcome) => {
    const verdict = ofCard({ approvedBy: approvedAs }, settings);
    expect(shown(verdict)).toEqual(outcome === 'pass' ? ['pass'] : [outcome, 'ticket-unreadable PAY-31']);
  });

  it('is a move in systems that record none, whatever is left out', () => {
    const boards = { system: 'azure-boards', keys: ['PAY'], url: 'https://dev.azure.com/acme' };
    for (const settings of [boards, { system: 'linear' }]) {
      const more = { system: settings.system };
      expect(shown(ofCard({ approvedBy: 'move' }, settings, more))).toEqual(['pass']);
      expect(ofCard({ approvedBy: 'record' }, settings, more).outcome).toBe('indeterminate');
    }
    expect(ofIssue({ approvedBy: 'move' }).outcome).toBe('indeterminate');
  });

  it('is told with what was found instead', () => {
    const [reason] = ofCard({ approvedBy: 'move' }).reasons;
    expect([reason?.needed, reason?.found]).toEqual([
      'approvals as the system records them',
      'the approval as a move into an allowed state',
    ]);
  });
});

describe('a refusal', () => {
  it.each<[string, Partial<Ticket>, string]>([
    ['of the system as a whole', { ruling: 'refused' }, 'ticket-rejected PAY-31'],
    [
      'of one person beside an approval',
      approvals(approvedBy(byMail(carolsMail)), refusedBy(mallory)),
      'ticket-rejected PAY-31 mail:mallory@acme.example',
    ],
    [
      'of the approver who is needed',
      approvals(refusedBy(byMail(carolsMail))),
      'ticket-rejected PAY-31 mail:carol@acme.example',
    ],
    ['of somebody who is not told', approvals(refusedBy(null)), 'ticket-rejected PAY-31 unknown'],
    ['where approvals are not known', { approvals: untold('PAY-31'), ruling: 'refused' }, 'ticket-rejected PAY-31'],
  ])('%s fails', (_, own, reason) => {
    expect(shown(ofCard(own))).toEqual(['fail', reason]);
  });

  it('is told with who and when', () => {
    const found = (own: Partial<Ticket>) => ofCard(own).reasons.map((reason) => [reason.needed, reason.found]);
    expect(found({ ruling: 'refused' })).toEqual([['no refusal', 'refused; by whom is not told']]);
    const at = '2026-03-02T08:05:00Z';
    expect(found(approvals(refusedBy(mallory, at), refusedBy(null, null)))).toEqual([
      [
        'no refusal',
        'refused by mail:mallory@acme.example at 2026-03-02T08:05:00Z, unknown at a time that is not told',
      ],
    ]);
  });

  it('is no approval, and outlives one that the system has beforehand', () => {
    const settings = { types: [], 'pre-approved': ['Change'] };
    expect(ofCard({ ruling: 'approved', ...approvals(refusedBy(mallory)) }, settings).outcome).toBe('fail');
  });
});

describe('what the system says of its approvals', () => {
  it('waits while it waits for more, whoever approved already', () => {
    const verdict = ofCard({ ruling: 'waiting' });
    expect(shown(verdict)).toEqual(['pending', 'ticket-not-approved PAY-31']);
    expect(verdict.reasons[0]).toMatchObject({
      needed: 'an approval by carol@acme.example',
      found: 'approved by mail:carol@acme.example; the system waits for more',
      who: ['carol@acme.example'],
    });
    expect(ofCard({ ruling: 'waiting', ...approvals() }).reasons[0]?.found).toBe('none');
  });

  it('is no approval by a person', () => {
    const verdict = ofCard({ ruling: 'approved', ...approvals() });
    expect(shown(verdict)).toEqual(['pending', 'ticket-not-approved PAY-31']);
    expect(verdict.reasons[0]?.found).toBe('the system says approved, and names nobody');
    expect(ofCard({ ruling: 'approved', ...approvals(approvedBy(mallory)) }).outcome).toBe('fail');
  });

  it('is enough for types that it approves beforehand, and for no other', () => {
    const nobody = approvals();
    const settings = { types: [], 'pre-approved': ['standard'] };
    expect(shown(ofCard({ type: 'standard', ruling: 'approved', ...nobody }, settings))).toEqual(['pass']);
    const unread: Partial<Ticket> = { approvals: untold('PAY-31'), edited: untold('PAY-31') };
    expect(ofCard({ type: 'standard', ruling: 'approved', ...unread }, settings).outcome).toBe('pass');
    expect(ofCard({ type: 'standard', ruling: null, ...nobody }, settings).outcome).toBe('pending');
    expect(ofCard({ type: 'standard', ruling: 'waiting', ...nobody }, settings).outcome).toBe('pending');
    expect(ofCard({ type: 'Standard', ruling: 'approved', ...nobody }, settings).outcome).toBe('pending');
    expect(ofCard({ type: null, ruling: 'approved', ...nobody }, settings).outcome).toBe('pending');
    expect(ofCard({ type: 'standard', ruling: 'approved', ...nobody }, { types: [] }).outcome).toBe('pending');
    // The other demands hold as for any other.
    expect(ofCard({ type: 'standard', ruling: 'approved' }, { 'pre-approved': ['standard'] }).outcome).toBe('fail');
    // Without the ruling, people are asked.
    expect(shown(ofCard({ type: 'standard', ruling: null }, settings))).toEqual(['pass']);
  });
});

describe('what is not known', () => {
  it('of the approvals is indeterminate', () => {
    expect(shown(ofCard({ approvals: untold('PAY-31') }))).toEqual(['indeterminate', 'fact-unavailable PAY-31']);
    expect(ofCard({ approvals: untold('PAY-31'), ruling: 'approved' }).outcome).toBe('indeterminate');
  });

  it('of the edits is indeterminate, unless no approval stands anyway', () => {
    const edited = untold('PAY-31');
    expect(shown(ofCard({ edited }))).toEqual(['indeterminate', 'fact-unavailable PAY-31']);
    expect(shown(ofCard({ edited, ...approvals() }))).toEqual(['pending', 'ticket-not-approved PAY-31']);
    expect(shown(ofCard({ edited, ...approvals(approvedBy(mallory)) }))).toEqual([
      'fail',
      'ticket-approver-not-authorised PAY-31 mail:mallory@acme.example',
    ]);
    expect(ofCard({ edited, ...approvals(approvedBy(mallory), approvedBy(byMail(carolsMail))) }).outcome).toBe(
      'indeterminate',
    );
  });
});

describe('an edit after the approval', () => {
  const found = (edited: Ticket['edited']) => ofCard({ edited }).reasons[0]?.found;
  const at = '2026-03-02T08:30:00Z';

  it('is told with who edited which fields', () => {
    const of = (fields: readonly string[]) => found(known({ at, by: byHandle('jira:5b10'), fields }));
    const approved = 'approved by mail:carol@acme.example at 2026-03-02T08:00:00Z';
    expect(of(['summary', 'Planned start'])).toBe(`${approved}; edited by jira:5b10: summary, Planned start`);
    expect(of([])).toBe(`${approved}; edited by jira:5b10: what is not told`);
    expect(of(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe(`${approved}; edited by jira:5b10: a, b, c, d, e and 2 more`);
    expect(found(known({ at, by: null, fields: ['text'] }))).toBe(`${approved}; edited by unknown: text`);
  });

  it('undoes a move as it undoes a record', () => {
    const moved = { approvedBy: 'move', edited: editedAt(at) } as const;
    expect(shown(ofCard(moved, { approval: 'move' }))).toEqual(['fail', 'ticket-changed-after-approval PAY-31']);
  });
});

describe('the project of a ticket', () => {
  const inBoards = (project: string | null, keys: readonly string[]) =>
    ofCard(
      { key: 'AB#31', project, approvedBy: 'move' },
      { system: 'azure-boards', keys, url: 'https://dev.azure.com/acme' },
      { system: 'azure-boards' },
    );

  it('is one of the team projects that the policy names, letter by letter', () => {
    expect(shown(inBoards('Pay Services', ['Ledger', 'Pay Services']))).toEqual(['pass']);
    expect(shown(inBoards('Pay services', ['Pay Services']))).toEqual(['fail', 'ticket-scope AB#31']);
    expect(shown(inBoards(null, ['Pay Services']))).toEqual(['fail', 'ticket-scope AB#31']);
    expect(shown(inBoards('Whatever', []))).toEqual(['pass']);
    const told = ({ reasons: [reason] }: ReturnType<typeof inBoards>) => [reason?.needed, reason?.found];
    expect(told(inBoards('Ops', ['Ledger', 'Pay']))).toEqual(['Ledger or Pay', 'Ops']);
    expect(told(inBoards(null, ['Pay']))).toEqual(['Pay', 'no project is told']);
  });

  it.each(['jira', 'linear'])('is not another one to which it was moved: %s', (system) => {
    const outcome = (own: Partial<Ticket>) =>
      shown(ofCard({ approvedBy: system === 'jira' ? 'record' : 'move', ...own }, { system }, { system }));
    expect(outcome({})).toEqual(['pass']);
    expect(outcome({ project: null })).toEqual(['pass']);
    expect(outcome({ project: 'HR' })).toEqual(['fail', 'ticket-scope PAY-31']);
    expect(outcome({ key: 'HR-7', project: null })).toEqual(['fail', 'ticket-scope HR-7']);
  });

  it('is no matter where keys are prefixes of numbers, and on GitHub', () => {
    const now = { system: 'servicenow', keys: ['CHG'], url: 'https://acme.service-now.com' };
    const ticket = { key: 'CHG0031001', project: 'Payments' };
    expect(shown(ofCard(ticket, now, { system: 'servicenow' }))).toEqual(['pass']);
    expect(shown(ofIssue({}, { settings: { keys: ['PAY'] } }))).toEqual(['pass']);
  });

  it('is told beside the item', () => {
    const { reasons } = ofCard({ project: 'HR' }, { item: 'ledger' });
    expect(reasons.map(({ code, needed, found }) => [code, needed, found])).toEqual([
      ['ticket-scope', 'PAY or OPS', 'HR'],
      ['ticket-scope', 'ledger', 'pay-api'],
    ]);
  });
});

it('an account of the host may approve beside people of the system', () => {
  expect(ofCard(approvals(approvedBy(onHost(carol))), { approvers: { users: ['carol'] } }).outcome).toBe('pass');
});
