import { standingApprovals } from './approvals.js';
import type { Account } from './account.js';
import type { Contributors } from './contributors.js';
import { doubtsOf } from './doubts.js';
import type { Change } from './change.js';
import type { Commits } from './commits.js';
import type { Deployment } from './deployment.js';
import type { PolicyHistory } from './repository.js';
import type { Review, ApprovedCommit } from './reviews.js';
import { unavailable, type Observed, type Reason } from './observed.js';
import type { People } from './people.js';
import type { Ticket, TicketPerson } from './tickets.js';

/** `merger` may have merged or have asked for the merge; who deploys is nobody before a deployment, or where the pipeline does. */
export const DUTIES = [
  'author',
  'approver',
  'merger',
  'requester',
  'ticket-approver',
  'deployer',
  'deployment-approver',
  'policy-author',
] as const;

export type Duty = (typeof DUTIES)[number];

/** Somebody who holds a duty: an account, or somebody of a ticket system who need not be known by account. */
export type Holder = Account | TicketPerson;

/** Who holds a duty, and why it is not known who else does. */
export interface Holders {
  readonly known: readonly Holder[];
  readonly doubts: readonly Reason[];
}

export interface DutyFacts {
  readonly change: Change;
  readonly commits: Commits;
  readonly reviews: readonly Review[];
  readonly approvedCommits: Observed<readonly ApprovedCommit[]>;
  readonly policyHistory: Observed<PolicyHistory>;
  readonly deployment: Observed<Deployment | null>;
  readonly contributors: Contributors;
  readonly people: People;
}

const nobody: Holders = { known: [], doubts: [] };

/** Who holds a duty in this change, or towards this ticket; without a ticket nobody holds a duty of tickets. */
export const holdersOf = (duty: Duty, facts: DutyFacts, ticket: Ticket | null): Holders => {
  switch (duty) {
    case 'author':
      return authors(facts);
    case 'approver':
      return approvers(facts);
    case 'merger':
      return mergers(facts.change);
    case 'requester':
      return ticket === null
        ? nobody
        : told(ticket.requesters.length === 0 ? [null] : ticket.requesters, `requester of ${ticket.key}`);
    case 'ticket-approver':
      return ticket === null ? nobody : ticketApprovers(ticket);
    case 'policy-author':
      return policyAuthors(facts.policyHistory);
    case 'deployer':
    case 'deployment-approver':
      return ofDeployment(duty, facts.deployment);
  }
};

const ticketApprovers = ({ key, approvals }: Ticket): Holders => {
  if (!approvals.known) return { known: [], doubts: [approvals.why] };
  const approved = approvals.value.filter(({ answer }) => answer === 'approved');
  return told(
    approved.map(({ by }) => by),
    `approver of ${key}`,
  );
};

/** Every contributor. Where a commit's name has no account, its authenticated pusher stands for it. */
const authors = ({ contributors, change }: DutyFacts): Holders => ({
  known: [...contributors.accounts.values()],
  doubts: doubtsOf(contributors, 'pusher', change),
});

/**
 * Whose standing approval is for the head, or for an earlier head that provably holds the same change. What peer-review's
 * `carry-over` accepts is its own matter: here an approval is a fact about a person.
 */
const approvers = (facts: DutyFacts): Holders => {
  const standing = standingApprovals(facts, facts.people, 'clean-base-merge');
  return {
    known: standing.flatMap(({ account, currency }) =>
      account !== null && (currency.is === 'head' || currency.is === 'carried') ? [account] : [],
    ),
    doubts: standing.flatMap(({ currency }) => (currency.is === 'unknown' ? [currency.why] : [])),
  };
};

const mergers = ({ merged, autoMerge, queued }: Change): Holders => {
  const asked = [merged, autoMerge, queued].filter((each) => each !== null);
  return told(
    asked.map(({ by }) => by),
    'merger',
  );
};

const policyAuthors = (history: Observed<PolicyHistory>): Holders => {
  if (!history.known) return { known: [], doubts: [history.why] };
  return history.value.commit === null ? nobody : told([history.value.author], 'policy-author');
};

/** Who brought it there, or let it through. The pipeline is nobody. */
export const ofDeployment = (duty: 'deployer' | 'deployment-approver', fact: Observed<Deployment | null>): Holders => {
  if (!fact.known) return { known: [], doubts: [fact.why] };
  if (fact.value === null) return nobody;
  const { deployer, reviews } = fact.value;
  if (duty === 'deployer') return deployer.by === 'pipeline' ? nobody : told([deployer.account], 'deployer');
  if (!reviews.known) return { known: [], doubts: [reviews.why] };
  const approved = reviews.value.filter(({ state }) => state === 'approved');
  return told(
    approved.map(({ by }) => by),
    'deployment-approver',
  );
};

const told = (holders: readonly (Holder | null)[], what: string): Holders => ({
  known: holders.filter((holder) => holder !== null),
  doubts: holders.includes(null) ? [unavailable(what, 'not told, or a deleted account')] : [],
});
