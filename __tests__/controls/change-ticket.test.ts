import { describe, expect, it } from '@jest/globals';
import { changeTicket } from '../../src/controls/change-ticket.js';
import { known, type Observed } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import type { Ticket, TicketAnswer, TicketMention, TicketPerson } from '../../src/facts/tickets.js';
import { carol, dana, judge, mallory, robot, shown, svcRel, untold, withFacts } from './scene.js';

const onHost = (account: TicketPerson['account']): TicketPerson => ({
  account,
  mail: null,
  name: account?.login ?? '',
});
const byMail = (mail: string): TicketPerson => ({ account: null, mail, name: mail });
const approvedBy = (by: TicketPerson | null, at: string | null = '2026-03-02T08:00:00Z') => ({ by, at });
const editedAt = (at: string) => ({ at, by: onHost(dana) });

const issue: Ticket = {
  key: '#31',
  state: 'open',
  type: null,
  title: 'Refunds may exceed the payment',
  requester: onHost(dana),
  approvals: [approvedBy(onHost(carol))],
  edited: null,
  window: null,
  item: null,
  usedBy: known([]),
};

const card: Ticket = {
  ...issue,
  key: 'PAY-31',
  state: 'Approved',
  type: 'Change',
  approvals: [approvedBy(byMail('carol@acme.example'))],
  edited: editedAt('2026-03-02T07:30:00Z'),
  window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' },
  item: 'pay-api',
};

const present = (ticket: Ticket): Observed<TicketAnswer> => known({ key: ticket.key, found: 'present', ticket });
const inTitle = (key: string): TicketMention => ({ key, in: 'title' });

const github = { label: 'change-approved', in: ['title'], approvers: { teams: ['acme/controls'] } };
const jira = {
  system: 'jira',
  url: 'https://acme.atlassian.net',
  keys: ['PAY', 'OPS'],
  in: ['title'],
  states: ['Approved', 'Implementing'],
  types: ['Change'],
  approvers: { users: ['carol@acme.example'] },
};

interface Asked {
  readonly mentions?: readonly TicketMention[];
  readonly answers?: readonly { readonly key: string; readonly answer: Observed<TicketAnswer> }[];
  readonly settings?: object;
  readonly people?: Partial<People>;
  readonly system?: string;
}

const PEOPLE: People = { samePerson: [], machineAccounts: ['svc-rel'], trustedApps: [], tickets: {} };

const asked = (
  ticket: Ticket,
  { settings, people, system = 'github', ...more }: Asked,
  facts: Parameters<typeof withFacts>[0] = {},
) => {
  const answers = more.answers ?? [{ key: ticket.key, answer: present(ticket) }];
  const tickets = { system, mentions: more.mentions ?? [inTitle(ticket.key)], answers };
  const around = { people: { ...PEOPLE, ...people } };
  return judge(changeTicket, withFacts({ tickets, ...facts }), settings ?? github, around);
};

const ofIssue = (own: Partial<Ticket>, more: Asked = {}, facts = {}) => asked({ ...issue, ...own }, more, facts);
const ofCard = (own: Partial<Ticket>, settings: object = {}, more: Asked = {}) =>
  asked({ ...card, ...own }, { system: 'jira', ...more, settings: { ...jira, ...settings } });

describe('which ticket', () => {
  it('fails when the change names none', () => {
    const verdict = ofIssue({}, { mentions: [] });
    expect(shown(verdict)).toEqual(['fail', 'ticket-missing']);
    expect(verdict.reasons[0]?.needed).toBe('a ticket of github in title');
  });

  it('reads no other places than the policy names', () => {
    const mentions: TicketMention[] = (['branch', 'body', 'commits', 'links'] as const).map((place) => ({
      key: '#31',
      in: place,
    }));
    expect(shown(ofIssue({}, { mentions }))).toEqual(['fail', 'ticket-missing']);
    expect(shown(ofIssue({}, { mentions: [inTitle('#31'), { key: '#12', in: 'body' }] }))).toEqual(['pass']);
    expect(shown(ofIssue({}, { mentions, settings: { approvers: github.approvers } }))).toEqual(['pass']);
  });

  it('takes three mentions of one ticket for one', () => {
    const mentions: TicketMention[] = [inTitle('#31'), inTitle('#31'), { key: '#31', in: 'links' }];
    expect(shown(ofIssue({}, { mentions, settings: { ...github, in: ['title', 'links'] } }))).toEqual(['pass']);
  });

  const two = [inTitle('#31'), inTitle('#32')];

  it('refuses to choose between two', () => {
    expect(shown(ofIssue({}, { mentions: two }))).toEqual(['fail', 'ticket-ambiguous #31 #32']);
  });

  it('demands each of them with several: all', () => {
    const settings = { ...github, several: 'all' };
    const other = { ...issue, key: '#32' };
    const answers = (ticket: Ticket) => [
      { key: '#31', answer: present(issue) },
      { key: '#32', answer: present(ticket) },
    ];
    expect(shown(ofIssue({}, { mentions: two, settings, answers: answers(other) }))).toEqual(['pass']);
    expect(shown(ofIssue({}, { mentions: two, settings, answers: answers({ ...other, approvals: [] }) }))).toEqual([
      'pending',
      'ticket-not-approved #32',
    ]);
    expect(shown(ofIssue({}, { mentions: two, settings }))).toEqual(['indeterminate', 'ticket-unreadable #32']);
  });
});

describe('the answer', () => {
  const answered = (answer: Observed<TicketAnswer>) => shown(ofIssue({}, { answers: [{ key: '#31', answer }] }));

  it('says that there is none', () => {
    expect(answered(known({ key: '#31', found: 'absent' }))).toEqual(['fail', 'ticket-not-found #31']);
  });

  it('does not tell none from hidden', () => {
    expect(answered(known({ key: '#31', found: 'absent-or-hidden' }))).toEqual([
      'indeterminate',
      'ticket-not-found #31',
      'ticket-unreadable #31',
    ]);
  });

  it('is not there', () => {
    expect(answered(untold('#31'))).toEqual(['indeterminate', 'ticket-unreadable #31', 'fact-unavailable #31']);
    expect(answered({ known: false, why: { code: 'ticket-unreadable', about: ['#31'] } })).toEqual([
      'indeterminate',
      'ticket-unreadable #31',
    ]);
    expect(shown(ofIssue({}, { answers: [] }))).toEqual(['indeterminate', 'ticket-unreadable #31']);
  });

  it('comes from another system than the policy names', () => {
    expect(shown(ofIssue({}, { system: 'jira' }))).toEqual(['indeterminate', 'ticket-unreadable #31']);
  });
});

describe('an issue', () => {
  it('passes when an approver set the label after the last edit', () => {
    expect(shown(ofIssue({}))).toEqual(['pass']);
    expect(shown(ofIssue({ edited: editedAt('2026-03-02T07:59:59Z') }))).toEqual(['pass']);
  });

  it.each(['2026-03-02T08:00:00Z', '2026-03-02T08:00:01Z'])(
    'fails when it was edited at %s, approved at 08:00:00',
    (at) => {
      expect(shown(ofIssue({ edited: editedAt(at) }))).toEqual(['fail', 'ticket-changed-after-approval #31']);
    },
  );

  it('must be open unless the policy names other states', () => {
    expect(shown(ofIssue({ state: 'closed' }))).toEqual(['fail', 'ticket-state #31']);
    expect(shown(ofIssue({ state: 'closed' }, { settings: { ...github, states: ['closed'] } }))).toEqual(['pass']);
    expect(shown(ofIssue({}, { settings: { ...github, states: ['closed'] } }))).toEqual(['fail', 'ticket-state #31']);
  });

  it('waits for its approval, and says by whom', () => {
    const verdict = ofIssue({ approvals: [] });
    expect(shown(verdict)).toEqual(['pending', 'ticket-not-approved #31']);
    expect(verdict.reasons[0]?.who).toEqual(['acme/controls']);
  });

  it.each([
    ['somebody else', onHost(mallory), 'mallory'],
    ['an app', onHost(robot), 'github-actions[bot]'],
    ['nobody who is told', null, 'unknown'],
  ])('fails when %s approved', (_, by, about) => {
    const approvals = [approvedBy(by)];
    const settings = { ...github, approvers: { teams: ['acme/controls'], users: ['dana', 'github-actions[bot]'] } };
    expect(shown(ofIssue({ approvals }, { settings }))).toEqual([
      'fail',
      `ticket-approver-not-authorised #31 ${about}`,
    ]);
  });

  it('takes logins without case', () => {
    const approvals = [approvedBy(onHost(dana))];
    expect(shown(ofIssue({ approvals }, { settings: { ...github, approvers: { users: ['Dana'] } } }))).toEqual([
      'pass',
    ]);
  });

  it('takes any human where no approvers are named, and no machine', () => {
    const settings = { ...github, approvers: {} };
    const outcome = (by: TicketPerson | null) => ofIssue({ approvals: [approvedBy(by)] }, { settings }).outcome;
    expect(outcome(onHost(mallory))).toBe('pass');
    expect(outcome(onHost(svcRel))).toBe('fail');
    expect(outcome(onHost(robot))).toBe('fail');
    expect(outcome(null)).toBe('fail');
    expect(outcome(onHost(null))).toBe('fail');
  });

  it('does not know the members of a team that cannot be read', () => {
    const teams = [{ name: 'acme/controls', members: untold('acme/controls') }];
    expect(shown(ofIssue({}, {}, { teams }))).toEqual(['indeterminate', 'fact-unavailable acme/controls']);
    expect(ofIssue({}, {}, { teams: [] }).outcome).toBe('indeterminate');
    expect(ofIssue({}, {}, { teams: untold('teams') }).outcome).toBe('indeterminate');
    const approvers = { users: ['carol'], teams: ['acme/controls'] };
    expect(ofIssue({}, { settings: { ...github, approvers } }, { teams: untold('teams') }).outcome).toBe('pass');
    expect(ofIssue({ approvals: [] }, {}, { teams: untold('teams') }).outcome).toBe('pending');
  });

  it('does not know whether an approval without a time came after the edit', () => {
    const approvals = [approvedBy(onHost(carol), null)];
    expect(ofIssue({ approvals }).outcome).toBe('pass');
    expect(shown(ofIssue({ approvals, edited: editedAt('2026-03-01T00:00:00Z') }))).toEqual([
      'indeterminate',
      'fact-unavailable #31',
    ]);
  });

  it('is used once where the policy says so', () => {
    const settings = { ...github, 'single-use': true };
    expect(shown(ofIssue({ usedBy: known(['#5']) }))).toEqual(['pass']);
    expect(shown(ofIssue({ usedBy: known(['#5']) }, { settings }))).toEqual(['fail', 'ticket-reused #31 #5']);
    expect(shown(ofIssue({}, { settings }))).toEqual(['pass']);
    expect(shown(ofIssue({ usedBy: untold('#31') }, { settings }))).toEqual(['indeterminate', 'fact-unavailable #31']);
    expect(shown(ofIssue({ usedBy: untold('#31') }))).toEqual(['pass']);
  });
});

describe('a ticket of another system', () => {
  it('passes when everything is as demanded', () => {
    expect(shown(ofCard({}))).toEqual(['pass']);
  });

  it.each([
    [{ state: 'Draft' }, 'ticket-state PAY-31'],
    [{ state: 'approved' }, 'ticket-state PAY-31'],
    [{ type: 'Story' }, 'ticket-type PAY-31'],
    [{ type: null }, 'ticket-type PAY-31'],
    [
      { approvals: [approvedBy(byMail('mallory@acme.example'))] },
      'ticket-approver-not-authorised PAY-31 mallory@acme.example',
    ],
    [{ edited: editedAt('2026-03-02T08:30:00Z') }, 'ticket-changed-after-approval PAY-31'],
  ] as const)('fails with %j', (own, reason) => {
    expect(shown(ofCard(own))).toEqual(['fail', reason]);
  });

  it('waits while nobody approved, whatever its state says', () => {
    expect(shown(ofCard({ approvals: [] }))).toEqual(['pending', 'ticket-not-approved PAY-31']);
  });

  it('says everything that is wrong, the worst first', () => {
    expect(shown(ofCard({ approvals: [], state: 'Draft', type: 'Story' }))).toEqual([
      'fail',
      'ticket-state PAY-31',
      'ticket-type PAY-31',
      'ticket-not-approved PAY-31',
    ]);
  });

  it('is in no allowed state when the policy names none', () => {
    expect(shown(ofCard({}, { states: [] }))).toEqual(['fail', 'ticket-state PAY-31']);
  });

  it('is content with one good approval among others', () => {
    const carolToo = approvedBy(byMail('Carol@acme.example'));
    expect(shown(ofCard({ approvals: [approvedBy(byMail('mallory@acme.example')), carolToo] }))).toEqual(['pass']);
    const late = { edited: editedAt('2026-03-02T08:30:00Z') };
    expect(
      shown(
        ofCard({ ...late, approvals: [carolToo, approvedBy(byMail('carol@acme.example'), '2026-03-02T08:31:00Z')] }),
      ),
    ).toEqual(['pass']);
  });

  it('proves nothing by a wrong approval while another may be right', () => {
    const nameless: TicketPerson = { account: null, mail: null, name: 'somebody' };
    const approvals = [approvedBy(nameless), approvedBy(byMail('dana@acme.example'))];
    expect(shown(ofCard({ approvals }, { approvers: { teams: ['acme/finance'] } }))).toEqual([
      'indeterminate',
      'fact-unavailable acme/finance',
    ]);
  });

  it('knows people by the accounts that the policy gives their mails', () => {
    const tickets = { 'Carol@ACME.example': 'carol', 'bot@acme.example': 'svc-rel' };
    const settings = (approvers: object) => ({ approvers });
    const more = { people: { tickets } };
    expect(shown(ofCard({}, settings({ users: ['carol'] }), more))).toEqual(['pass']);
    expect(shown(ofCard({}, settings({ teams: ['acme/controls'] }), more))).toEqual(['pass']);
    expect(ofCard({}, settings({ teams: ['acme/controls'] })).outcome).toBe('fail');
    expect(ofCard({ approvals: [approvedBy(byMail('bot@acme.example'))] }, settings({}), more).outcome).toBe('fail');
    expect(ofCard({ approvals: [approvedBy(byMail('bot@acme.example'))] }, settings({})).outcome).toBe('pass');
  });

  it('does not know somebody by the name alone', () => {
    const nameless: TicketPerson = { account: null, mail: null, name: 'carol@acme.example' };
    expect(ofCard({ approvals: [approvedBy(nameless)] }).outcome).toBe('fail');
    expect(ofCard({ approvals: [approvedBy(nameless)] }, { approvers: {} }).outcome).toBe('fail');
  });

  it.each([
    [{ from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' }, 'pass'],
    [{ from: '2026-03-02T11:00:00Z', to: '2026-03-02T11:00:00Z' }, 'pass'],
    [{ from: '2026-03-02T11:00:01Z', to: '2026-03-02T17:00:00Z' }, 'fail'],
    [{ from: '2026-03-01T20:00:00Z', to: '2026-03-02T10:59:59Z' }, 'fail'],
    [{ from: 'soon', to: 'later' }, 'fail'],
    [null, 'fail'],
  ])('with the window %j, now 11:00: %s', (window, outcome) => {
    const verdict = ofCard({ window }, { window: true });
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'fail') expect(shown(verdict)).toEqual(['fail', 'ticket-outside-window PAY-31']);
    expect(ofCard({ window }).outcome).toBe('pass');
  });

  it('must be for the item that the policy names', () => {
    expect(shown(ofCard({}, { item: 'pay-api' }))).toEqual(['pass']);
    expect(shown(ofCard({ item: 'ledger' }, { item: 'pay-api' }))).toEqual(['fail', 'ticket-scope PAY-31']);
    expect(shown(ofCard({ item: null }, { item: 'pay-api' }))).toEqual(['fail', 'ticket-scope PAY-31']);
  });
});
