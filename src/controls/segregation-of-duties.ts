import { deploymentIn } from '../facts/carried.js';
import { contributorsOf } from '../facts/contributors.js';
import { doubtsOf } from '../facts/doubts.js';
import { DUTIES, holdersOf, type Duty, type DutyFacts } from '../facts/duties.js';
import { known, type Observed } from '../facts/observed.js';
import { holderIdentityOf } from '../facts/same-holder.js';
import type { Ticket, TicketFact } from '../facts/tickets.js';
import { defineControl, verdictOf, type Fault, type Verdict } from './kit/control.js';
import { pairFaults, type HeldDuty } from './kit/duty-pair.js';
import { worthOf } from './kit/ticket-approval.js';
import { attributionsIn, type Acquaintance, type Approvers } from './kit/ticket-approver.js';
import { pairs } from './kit/setting.js';

const TICKET_DUTIES: readonly Duty[] = ['requester', 'ticket-approver'];

const AT_DEPLOYMENT: readonly Duty[] = [...TICKET_DUTIES, 'deployer', 'deployment-approver'];

/**
 * Who wrote, approved and merged a change is settled when it landed, and its record says how that was judged. Who deploys is
 * new, and the ticket is read again.
 */
const isOfDeployment = (pair: readonly Duty[]): boolean => pair.some((duty) => AT_DEPLOYMENT.includes(duty));

const NO_PAIR: Verdict = {
  outcome: 'not-applicable',
  reasons: [{ code: 'no-pair-of-deployment', about: [], found: 'no pair with a duty of tickets or of the deployment' }],
};

export const segregationOfDuties = defineControl({
  id: 'segregation-of-duties',
  version: 1,
  requirement: 'No one holds two duties that must be apart.',
  needs: ['change', 'commits', 'reviews', 'pushes'],
  wants: ['approvedCommits', 'tickets', 'policyHistory', 'teams', 'deployment'],
  moments: ['merge', 'deployment'],
  subject: 'change',
  settings: {
    separate: pairs(DUTIES, {
      min: 1,
      default: [
        ['author', 'approver'],
        ['author', 'ticket-approver'],
        ['requester', 'ticket-approver'],
      ],
      help: 'Pairs of duties. Each asks that somebody holds the second who does not hold the first.',
    }),
  },
  codes: [
    'same-person',
    'author-approved',
    'author-merged',
    'author-enabled-auto-merge',
    'author-approved-ticket',
    'requester-approved-ticket',
    'approver-merged',
    'author-deployed',
    'author-approved-deployment',
    'deployer-approved-deployment',
    'no-pair-of-deployment',
    'duties-joined',
    'initiator-unknown',
    'contributor-unattributed',
    'fact-unavailable',
  ],
  judge(facts, { separate: demanded }, { people, ticketApprovers }) {
    const separate = deploymentIn(facts.deployment) === null ? demanded : demanded.filter(isOfDeployment);
    if (separate.length === 0) return NO_PAIR;
    const contributors = contributorsOf({ ...facts, people });
    const duties: DutyFacts = { ...facts, contributors, people };
    const aboutTickets = separate.some((pair) => pair.some((duty) => TICKET_DUTIES.includes(duty)));
    const { tickets, faults } = aboutTickets ? ticketsOf(facts.tickets) : { tickets: [], faults: [] };
    const identity = holderIdentityOf({ commits: facts.commits, people });
    const scene: Acquaintance = { people, teams: facts.teams, attributions: attributionsIn(known(facts.commits)) };
    const broken = separate.flatMap(([first, second]) => {
      const ofTicket = TICKET_DUTIES.includes(first) || TICKET_DUTIES.includes(second);
      const subjects = ofTicket ? tickets : [null];
      return subjects.flatMap((ticket) =>
        pairFaults(
          { duty: first, ...holdersOf(first, duties, ticket) },
          { duty: second, ...holdersOf(second, duties, ticket), ...worthIn(second, ticket, ticketApprovers, scene) },
          { identity, ticket, merged: facts.change.merged !== null },
        ),
      );
    });
    return verdictOf([...initiatorFaults(separate, duties), ...faults, ...broken]);
  },
});

/** An approval by somebody who may not approve, or of what was edited since, parts nobody from anything. */
const worthIn = (
  duty: Duty,
  ticket: Ticket | null,
  approvers: Approvers | null,
  scene: Acquaintance,
): Pick<HeldDuty, 'worth'> => {
  if (duty !== 'ticket-approver' || ticket === null || approvers === null || !ticket.approvals.known) return {};
  const given = ticket.approvals.value.filter(({ answer }) => answer === 'approved');
  return {
    worth: (holder) => {
      const worths = given.filter(({ by }) => by === holder).map((each) => worthOf(ticket, each, approvers, scene));
      return worths.find((worth) => worth === 'counts') ?? worths.find((worth) => worth !== 'nothing') ?? 'nothing';
    },
  };
};

/** Who is behind a bot matters to every pair with an author in it, whoever else is. */
const initiatorFaults = (separate: readonly (readonly Duty[])[], duties: DutyFacts): readonly Fault[] =>
  separate.some((pair) => pair.includes('author'))
    ? doubtsOf(duties.contributors, 'pusher', duties.change)
        .filter(({ code }) => code === 'initiator-unknown')
        .map((reason) => ({ outcome: 'indeterminate', reason }))
    : [];

/** Tickets that were found. One that is absent or hidden has nobody; whether there must be one is asked elsewhere. */
const ticketsOf = (
  fact: Observed<TicketFact>,
): { readonly tickets: readonly Ticket[]; readonly faults: readonly Fault[] } => {
  if (!fact.known) return { tickets: [], faults: [{ outcome: 'indeterminate', reason: fact.why }] };
  const { answers } = fact.value;
  return {
    tickets: answers.flatMap(({ answer }) =>
      answer.known && answer.value.found === 'present' ? [answer.value.ticket] : [],
    ),
    faults: answers.flatMap(({ answer }): Fault[] =>
      answer.known ? [] : [{ outcome: 'indeterminate', reason: answer.why }],
    ),
  };
};
