import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import { by, carol, svcRel } from '../support/compliant.js';
import { headCommit, shown, untold } from './scene.js';
import { editedAt, ofCard } from './tickets.js';
import { approvedBy, byMail, stranger } from '../support/ticket-people.js';
import { ticketAccounts } from '../support/ticket-accounts.js';

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
      { approvals: known([approvedBy(byMail('mallory@acme.example'))]) },
      'ticket-approver-not-authorised PAY-31 mail:mallory@acme.example',
    ],
    [{ edited: editedAt('2026-03-02T08:30:00Z') }, 'ticket-changed-after-approval PAY-31'],
  ] as const)('fails with %j', (own, reason) => {
    expect(shown(ofCard(own))).toEqual(['fail', reason]);
  });

  it('waits while nobody approved, whatever its state says', () => {
    expect(shown(ofCard({ approvals: known([]) }))).toEqual(['pending', 'ticket-not-approved PAY-31']);
  });

  it('says everything that is wrong, the worst first', () => {
    expect(shown(ofCard({ approvals: known([]), state: 'Draft', type: 'Story' }))).toEqual([
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
    expect(shown(ofCard({ approvals: known([approvedBy(byMail('mallory@acme.example')), carolToo]) }))).toEqual([
      'pass',
    ]);
    const late = { edited: editedAt('2026-03-02T08:30:00Z') };
    expect(
      shown(
        ofCard({
          ...late,
          approvals: known([carolToo, approvedBy(byMail('carol@acme.example'), '2026-03-02T08:31:00Z')]),
        }),
      ),
    ).toEqual(['pass']);
  });

  it('proves nothing by a wrong approval while another may be right', () => {
    const approvals = [approvedBy(stranger), approvedBy(byMail('dana@acme.example'))];
    expect(shown(ofCard({ approvals: known(approvals) }, { approvers: { teams: ['acme/finance'] } }))).toEqual([
      'indeterminate',
      'fact-unavailable mail:dana@acme.example',
    ]);
  });

  it('knows people by the accounts that the policy gives their mails', () => {
    const tickets = ticketAccounts({ 'Carol@ACME.example': 'carol', 'bot@acme.example': 'svc-rel' });
    const settings = (approvers: object) => ({ approvers });
    const more = { people: { tickets } };
    expect(shown(ofCard({}, settings({ users: ['carol'] }), more))).toEqual(['pass']);
    expect(shown(ofCard({}, settings({ teams: ['acme/controls'] }), more))).toEqual(['pass']);
    expect(ofCard({}, settings({ teams: ['acme/finance'] }), more).outcome).toBe('fail');
    expect(ofCard({ approvals: known([approvedBy(byMail('bot@acme.example'))]) }, settings({}), more).outcome).toBe(
      'fail',
    );
    expect(ofCard({ approvals: known([approvedBy(byMail('bot@acme.example'))]) }, settings({})).outcome).toBe('pass');
  });

  it('knows people by the accounts that the host gives their mails on the commits', () => {
    const commits = { current: [headCommit({ author: { ...by(carol), alias: 'Carol@acme.example' } })], earlier: [] };
    const approvers = { teams: ['acme/controls'] };
    expect(shown(ofCard({}, { approvers }, {}, { commits }))).toEqual(['pass']);
    expect(shown(ofCard({}, { approvers: { users: ['CAROL'] } }, {}, { commits }))).toEqual(['pass']);
    expect(ofCard({}, { approvers: { teams: ['acme/finance'] } }, {}, { commits }).outcome).toBe('fail');
    const robot = { current: [headCommit({ author: { ...by(svcRel), alias: 'carol@acme.example' } })], earlier: [] };
    expect(ofCard({}, {}, {}, { commits: robot }).outcome).toBe('fail');
  });

  it('does not take somebody without an account for somebody else than those who are named', () => {
    const unknown = ['indeterminate', 'fact-unavailable mail:carol@acme.example'];
    expect(shown(ofCard({}, { approvers: { teams: ['acme/controls'] } }))).toEqual(unknown);
    expect(shown(ofCard({}, { approvers: { users: ['bob'] } }))).toEqual(unknown);
    expect(shown(ofCard({}, { approvers: { users: ['bob'] } }, {}, { commits: untold('commits') }))).toEqual(unknown);
    expect(ofCard({}, { approvers: { users: ['bob@acme.example'] } }).outcome).toBe('fail');
  });

  it('does not know somebody without account and address', () => {
    expect(ofCard({ approvals: known([approvedBy(stranger)]) }).outcome).toBe('fail');
    expect(ofCard({ approvals: known([approvedBy(stranger)]) }, { approvers: {} }).outcome).toBe('fail');
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
    expect(shown(ofCard({ items: ['ledger'] }, { item: 'pay-api' }))).toEqual(['fail', 'ticket-scope PAY-31']);
    expect(shown(ofCard({ items: [] }, { item: 'pay-api' }))).toEqual(['fail', 'ticket-scope PAY-31']);
  });
});

it('has the states of GitHub for no other system', () => {
  expect(shown(ofCard({ state: 'open' }, { states: [] }))).toEqual(['fail', 'ticket-state PAY-31']);
});
