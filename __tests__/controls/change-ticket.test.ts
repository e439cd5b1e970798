import { describe, expect, it } from '@jest/globals';
import { known, type Observed } from '../../src/facts/observed.js';
import type { Ticket, TicketAnswer, TicketMention, TicketPerson } from '../../src/facts/tickets.js';
import { actions, carol, dana, mallory, svcRel } from '../support/compliant.js';
import { shown, untold } from './scene.js';
import { editedAt, github, inTitle, issue, ofIssue, present } from './tickets.js';
import { approvedBy, onHost } from '../support/ticket-people.js';

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
    expect(
      shown(ofIssue({}, { mentions: two, settings, answers: answers({ ...other, approvals: known([]) }) })),
    ).toEqual(['pending', 'ticket-not-approved #32']);
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
    const verdict = ofIssue({ approvals: known([]) });
    expect(shown(verdict)).toEqual(['pending', 'ticket-not-approved #31']);
    expect(verdict.reasons[0]?.who).toEqual(['acme/controls']);
  });

  it.each([
    ['somebody else', onHost(mallory), 'mallory'],
    ['an app', onHost(actions), 'github-actions[bot]'],
    ['nobody who is told', null, 'unknown'],
  ])('fails when %s approved', (_, by, about) => {
    const approvals = [approvedBy(by)];
    const settings = { ...github, approvers: { teams: ['acme/controls'], users: ['dana', 'github-actions[bot]'] } };
    expect(shown(ofIssue({ approvals: known(approvals) }, { settings }))).toEqual([
      'fail',
      `ticket-approver-not-authorised #31 ${about}`,
    ]);
  });

  it('takes logins without case', () => {
    const approvals = [approvedBy(onHost(dana))];
    expect(
      shown(ofIssue({ approvals: known(approvals) }, { settings: { ...github, approvers: { users: ['Dana'] } } })),
    ).toEqual(['pass']);
  });

  it('takes any human where no approvers are named, and no machine', () => {
    const settings = { ...github, approvers: {} };
    const outcome = (by: TicketPerson | null) => ofIssue({ approvals: known([approvedBy(by)]) }, { settings }).outcome;
    expect(outcome(onHost(mallory))).toBe('pass');
    expect(outcome(onHost(svcRel))).toBe('fail');
    expect(outcome(onHost(actions))).toBe('fail');
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
    expect(ofIssue({ approvals: known([]) }, {}, { teams: untold('teams') }).outcome).toBe('pending');
  });

  it('does not know whether an approval without a time came after the edit', () => {
    const approvals = [approvedBy(onHost(carol), null)];
    expect(ofIssue({ approvals: known(approvals) }).outcome).toBe('pass');
    expect(shown(ofIssue({ approvals: known(approvals), edited: editedAt('2026-03-01T00:00:00Z') }))).toEqual([
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
