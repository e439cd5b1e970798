import type { Account } from './account.js';
import { nameOfAlias, nameOfHandle, nameOfTicketAccount } from './aliases.js';
import { accountsByMail } from './attributions.js';
import type { Commits } from './commits.js';
import { contributorsOf } from './contributors.js';
import { DUTIES, holdersOf, ofDeployment, type Duty, type DutyFacts, type Holder } from './duties.js';
import type { Facts } from './facts.js';
import type { Observed } from './observed.js';
import type { People } from './people.js';
import type { Ticket } from './tickets.js';

/** Somebody who had a part in the change, with every duty that was held, in the order of `DUTIES`. */
export interface Participant {
  readonly account: Account;
  readonly duties: readonly Duty[];
}

interface Held {
  readonly duty: Duty;
  readonly holder: Holder;
}

/**
 * Everybody with an account who holds a duty in the change or towards one of its tickets, by account id: an author is whoever
 * contributed, a merger also whoever pushed what landed. Of facts that are not known it holds nothing, so that it need not be
 * everybody where the findings say that something was not known.
 */
export const participantsOf = (facts: Facts, people: People): readonly Participant[] => {
  const held = [...ofChange(facts, people), ...ofLanding(facts), ...ofTickets(facts, people), ...ofDeploying(facts)];
  const accountOf = resolverOf(facts, people, held);
  const found = new Map<number, { readonly account: Account; readonly duties: Set<Duty> }>();
  for (const { duty, holder } of held) {
    const account = accountOf(holder);
    if (account === null) continue;
    const known = found.get(account.id) ?? { account, duties: new Set<Duty>() };
    known.duties.add(duty);
    found.set(account.id, known);
  }
  return [...found.values()]
    .toSorted((a, b) => a.account.id - b.account.id)
    .map(({ account, duties }) => ({ account, duties: DUTIES.filter((duty) => duties.has(duty)) }));
};

const NO_COMMITS: Commits = { current: [], earlier: [] };

const orElse = <T>(fact: Observed<T>, none: T): T => (fact.known ? fact.value : none);

const CHANGE_DUTIES = ['author', 'approver', 'merger', 'policy-author'] as const;

const ofChange = (facts: Facts, people: People): readonly Held[] => {
  const duties = dutyFacts(facts, people);
  return duties === null ? [] : CHANGE_DUTIES.flatMap((duty) => heldBy(duty, duties, null));
};

/** null: the change is not known, and so nobody's part in it. */
const dutyFacts = (facts: Facts, people: People): DutyFacts | null => {
  if (!facts.change.known) return null;
  const change = facts.change.value;
  const commits = orElse(facts.commits, NO_COMMITS);
  const pushes = orElse(facts.pushes, { source: 'activity', pushes: [] });
  return {
    change,
    commits,
    reviews: orElse(facts.reviews, []),
    approvedCommits: facts.approvedCommits,
    policyHistory: facts.policyHistory,
    deployment: facts.deployment,
    contributors: contributorsOf({ change, commits, pushes, people }),
    people,
  };
};

const heldBy = (duty: Duty, facts: DutyFacts, ticket: Ticket | null): readonly Held[] =>
  holdersOf(duty, facts, ticket).known.map((holder) => ({ duty, holder }));

/** Whoever brought a push that no change stands for is nowhere else in the facts. */
const ofLanding = ({ landing }: Facts): readonly Held[] => {
  const by = landing.known ? (landing.value?.by ?? null) : null;
  return by === null ? [] : [{ duty: 'merger', holder: by }];
};

const ofDeploying = ({ deployment }: Facts): readonly Held[] =>
  (['deployer', 'deployment-approver'] as const).flatMap((duty) =>
    ofDeployment(duty, deployment).known.map((holder) => ({ duty, holder })),
  );

const ofTickets = (facts: Facts, people: People): readonly Held[] => {
  const duties = dutyFacts(facts, people);
  if (duties === null || !facts.tickets.known) return [];
  const tickets = facts.tickets.value.answers.flatMap(({ answer }) =>
    answer.known && answer.value.found === 'present' ? [answer.value.ticket] : [],
  );
  return tickets.flatMap((ticket) =>
    (['requester', 'ticket-approver'] as const).flatMap((duty) => heldBy(duty, duties, ticket)),
  );
};

/** Somebody of a ticket system has the account that the host or the policy gives to the address or the handle; null: none that is known here. */
const resolverOf = (facts: Facts, people: People, held: readonly Held[]): ((holder: Holder) => Account | null) => {
  const byAlias = accountsByMail(orElse(facts.commits, NO_COMMITS));
  const logins = new Map(people.tickets.map((each) => [nameOfTicketAccount(each), each.login]));
  const accounts = held.flatMap(({ holder }) => ('id' in holder ? [holder] : (holder.account ?? [])));
  const byLogin = new Map([...byAlias.values(), ...accounts].map((account) => [account.login.toLowerCase(), account]));
  return (holder) => {
    if ('id' in holder) return holder;
    const { account, alias, handle } = holder;
    if (account !== null) return account;
    const names = [...(handle === null ? [] : [nameOfHandle(handle)]), ...(alias === null ? [] : [nameOfAlias(alias)])];
    const login = names.map((name) => logins.get(name)).find((each) => each !== undefined);
    if (login !== undefined) return byLogin.get(login.toLowerCase()) ?? null;
    return alias === null ? null : (byAlias.get(alias.toLowerCase()) ?? null);
  };
};
