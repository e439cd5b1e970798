import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import type { Ticket, TicketAnswer } from '../../src/facts/tickets.js';
import { authorisation, request } from '../../src/report/attributes/request.js';
import { ticketMoments } from '../../src/report/record/moments-of-assurance.js';
import { ticketRows } from '../../src/report/record/ticket-rows.js';
import { ticketLines } from '../../src/report/ticket-lines.js';
import { allKnown, compliant } from '../support/compliant.js';
import { approvedBy, byHandle, byMail, machine, plainTicket, refusedBy } from '../support/ticket-people.js';

const why = unavailable('CHG0031001', '403');

const ticket: Ticket = {
  ...plainTicket,
  key: 'CHG0031001',
  url: 'https://acme.service-now.com/change_request.do?sysparm_query=number=CHG0031001',
  project: 'Payments',
  state: 'Implement',
  type: 'normal',
  title: 'Limit refunds',
  requesters: [byMail('account-14'), byHandle('servicenow:9f1c')],
  approvals: known([approvedBy(byHandle('servicenow:77aa')), refusedBy(byMail('unattributed-1'), null)]),
  ruling: 'waiting',
  edited: known({ at: '2026-03-01T08:00:00Z', by: byMail('account-14'), fields: ['Planned start', 'description'] }),
  window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' },
  items: ['pay-api', 'ledger'],
  usedBy: known(['#5']),
};

const evidenceOf = (own: Partial<Ticket> | TicketAnswer | null = {}, outcome = 'pass'): Evidence => {
  const answer =
    own === null
      ? unknown<TicketAnswer>(why)
      : known<TicketAnswer>(
          'found' in own ? own : { key: ticket.key, found: 'present', ticket: { ...ticket, ...own } },
        );
  const tickets = {
    system: 'servicenow',
    mentions: [{ key: ticket.key, in: 'title' as const }],
    answers: [{ key: ticket.key, answer }],
  };
  const finding = { control: 'change-ticket', version: 1, outcome, enforcement: 'enforce', rules: [], reasons: [], notes: [] }; // prettier-ignore
  return {
    facts: allKnown({ ...compliant, tickets }),
    findings: [finding],
    decision: { verdict: 'pass' },
    policy: { state: 'found' },
  } as unknown as Evidence;
};

const rows = (evidence: Evidence): Readonly<Record<string, string>> =>
  Object.fromEntries(ticketRows(evidence).map(({ label, value }) => [label, value]));

describe('the rows of a record', () => {
  it('tell everything of a ticket', () => {
    expect(rows(evidenceOf())).toEqual({
      Ticket: 'CHG0031001 of servicenow, named in: title',
      Address: 'https://acme.service-now.com/change_request.do?sysparm_query=number=CHG0031001',
      'Belongs to': 'Payments',
      Title: 'Limit refunds',
      State: 'Implement, type normal',
      'Requested by': 'account-14, servicenow:9f1c',
      'Approval is': 'the approvals that the system records',
      Approvals:
        'approved by servicenow:77aa at 2026-03-02T08:00:00Z, refused by unattributed-1 at a time that is not told',
      'The system says': 'waiting for more approvals',
      'Last edited': 'by account-14 at 2026-03-01T08:00:00Z (Planned start, description)',
      Planned: '2026-03-02T09:00:00Z to 2026-03-02T17:00:00Z',
      For: 'pay-api, ledger',
      'Also used by': '#5',
    });
  });

  it('say what is not known, and leave out what there is not', () => {
    const bare = {
      ...{ url: null, project: null, type: null, title: null, requesters: [], ruling: null, window: null, items: [] },
      approvals: unknown<never>(why),
      edited: unknown<never>(why),
      usedBy: unknown<never>(why),
    };
    expect(rows(evidenceOf(bare))).toEqual({
      Ticket: 'CHG0031001 of servicenow, named in: title',
      Title: 'left out: everybody may see the repository',
      State: 'Implement',
      'Requested by': 'somebody who is not told',
      'Approval is': 'the approvals that the system records',
      Approvals: 'not known: 403',
      'Last edited': 'not known: 403',
    });
    expect(rows(evidenceOf({ approvals: known([]), edited: known(null), approvedBy: 'move' }))).toMatchObject({
      'Approval is': 'the last move into an allowed state',
      Approvals: 'none',
      'Last edited': 'never, as far as the system tells',
    });
  });

  it.each([
    [null, 'CHG0031001 of servicenow: not known, 403'],
    [{ key: 'CHG0031001', found: 'absent' }, 'CHG0031001 of servicenow: there is none'],
    [{ key: 'CHG0031001', found: 'absent-or-hidden' }, 'CHG0031001 of servicenow: there is none, or it is hidden'],
  ] as const)('say %j of what was not found', (answer, says) => {
    expect(rows(evidenceOf(answer))).toEqual({ Ticket: says });
  });
});

describe('the summary', () => {
  it('tells a ticket in one line, with the way to it', () => {
    const [line] = ticketLines(evidenceOf()).split('\n').slice(2);
    expect(line).toBe(
      [
        '- [CHG0031001](https://acme.service-now.com/change_request.do?sysparm_query=number=CHG0031001) of servicenow: ',
        'state `Implement`, type `normal`, in `Payments`. Requested by `account-14, servicenow:9f1c`. ',
        'Approvals: `approved by servicenow:77aa at 2026-03-02T08:00:00Z, refused by unattributed-1 at a time that is not told`, ',
        'by the approvals that the system records. The system says: waiting for more approvals. ',
        'Last edited: `by account-14 at 2026-03-01T08:00:00Z (Planned start, description)`. ',
        'Planned: `2026-03-02T09:00:00Z to 2026-03-02T17:00:00Z`. For: `pay-api, ledger`.',
      ].join(''),
    );
  });

  it.each([
    'javascript:alert(1)',
    'http://acme.example/x',
    'https://acme.example/x) [more](https://evil.example/',
    'https://acme.example/x\n# verified',
    'https://acme.example/<b>',
    'https://carol@acme.example/',
    'https://acme.example/a b',
  ])('makes no link of %j', (url) => {
    const text = ticketLines(evidenceOf({ url }));
    expect(text).toContain('- `CHG0031001` of servicenow');
    expect(text).not.toContain('](');
  });

  it('shows words of others as words only', () => {
    const state = '`x` </details> [a](https://evil.example) \n## pass';
    const lines = ticketLines(evidenceOf({ key: '[x](y)', state, type: state, items: [state] })).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toContain('[\\[x\\]\\(y\\)](https://acme.service-now.com');
    expect(lines[2]).toContain('state `` `x` </details> [a](https://evil.example) ␣## pass ``');
  });

  it('says what is not known or not there, and nothing where none is named or asked for', () => {
    expect(ticketLines(evidenceOf(null))).toContain('- `CHG0031001` of servicenow: not known, `403`.');
    expect(ticketLines(evidenceOf({ key: 'CHG0031001', found: 'absent' }))).toContain(': there is none.');
    expect(ticketLines(evidenceOf({ key: 'CHG0031001', found: 'absent-or-hidden' }))).toContain(', or it is hidden.');
    const without = (tickets: unknown) => ({ facts: { tickets } }) as unknown as Evidence;
    expect(ticketLines(without(unknown(why)))).toBe('');
    expect(ticketLines(without(known({ system: 'jira', mentions: [], answers: [] })))).toBe('');
  });

  it('lists ten tickets and counts the others', () => {
    const answers = Array.from({ length: 12 }, () => ({ key: 'X-1', answer: unknown(why) }));
    const text = ticketLines({ facts: { tickets: known({ system: 'jira', mentions: [], answers }) } } as unknown as Evidence); // prettier-ignore
    expect(text).toContain('<summary>12 tickets</summary>');
    expect(text).toContain('- and 2 more, in the evidence');
  });
});

describe('the timeline', () => {
  it('has every answer with a time, and the edit with its fields', () => {
    expect(ticketMoments(evidenceOf()).map(({ at, says, by }) => [at, says, by])).toEqual([
      ['2026-03-02T08:00:00Z', 'Ticket CHG0031001 approved', 'servicenow:77aa'],
      ['2026-03-01T08:00:00Z', 'Ticket CHG0031001 edited (Planned start, description)', 'account-14'],
    ]);
    const refused = evidenceOf({ approvals: known([refusedBy(null)]), edited: unknown(why) });
    expect(ticketMoments(refused).map(({ says }) => says)).toEqual(['Ticket CHG0031001 refused']);
    const moved = evidenceOf({ approvedBy: 'move', approvals: known([approvedBy(machine(byMail('account-1')))]), edited: known(null) }); // prettier-ignore
    expect(ticketMoments(moved).map(({ says }) => says)).toEqual(['Ticket CHG0031001 approved by moving it']);
    expect(ticketMoments(evidenceOf({ approvals: unknown(why), edited: known(null) }))).toEqual([]);
  });
});

describe('what an auditor asks', () => {
  it('who asked for it, and where', () => {
    expect(request(evidenceOf()).answer).toContain(
      'CHG0031001, normal of servicenow, requested by account-14, servicenow:9f1c, for pay-api, ledger, planned 2026-03-02T09:00:00Z to 2026-03-02T17:00:00Z, named in title. https://acme.service-now.com/',
    );
    expect(request(evidenceOf({ requesters: [] })).answer).toContain('requested by somebody who is not told');
  });

  it('who agreed, who did not, and what the system says', () => {
    const says = authorisation(evidenceOf()).answer;
    expect(says).toContain(
      'CHG0031001: approved by servicenow:77aa at 2026-03-02T08:00:00Z, refused by unattributed-1',
    );
    expect(says).toContain('The ticket system says of CHG0031001: waiting for more approvals.');
    expect(says).toContain('CHG0031001 last edited: by account-14');
  });

  it('is not shown by nobody, unless the system approved beforehand', () => {
    const nobody: Partial<Ticket> = { approvals: known([]), ruling: null, edited: known(null) };
    expect(authorisation(evidenceOf(nobody)).state).toBe('not-shown');
    expect(authorisation(evidenceOf({ ...nobody, ruling: 'approved' })).state).toBe('shown');
    expect(authorisation(evidenceOf({ ...nobody, ruling: 'approved' }, 'fail')).state).toBe('not-shown');
    const untold = authorisation(evidenceOf({ approvals: unknown(why), edited: unknown(why) }, 'indeterminate'));
    expect(untold.state).toBe('not-known');
    expect(untold.answer).toContain('CHG0031001: approvals not known: 403.');
    expect(untold.answer).toContain('CHG0031001 last edited: not known: 403.');
  });
});
