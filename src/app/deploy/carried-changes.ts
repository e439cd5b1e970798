import { demandOf } from '../../policy/demand.js';
import type { Policy } from '../../policy/policy.js';
import type { Deployment } from '../../facts/deployment.js';
import type { TicketDemand } from '../../facts/demand.js';
import type { Facts } from '../../facts/facts.js';
import { known, unknown, type Reason } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import type { MomentRead } from '../record-moment.js';
import { CollectError, type FoundRecord, type Source, type VerifiedRecord } from '../ports.js';
import type { Ground } from './ground.js';

/** More than these are not judged one by one: nobody looks at so many at once either. */
const MOST_CHANGES = 100;
/** Changes whose tickets are read side by side. */
const WIDTH = 5;

type Companions = MomentRead['companions'];
type Change = Companions[number];

export interface CarriedChanges {
  readonly companions: Companions;
  readonly faults: readonly RunFault[];
}

interface Carrying {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly deployment: Deployment;
  readonly found: readonly FoundRecord[];
}

/**
 * Each change that is brought along, by the records that verify: what was known of it when it landed, the deployment of now,
 * and its tickets as they are now. A way back brings nothing along.
 */
export const carriedChanges = async (
  source: Pick<Source, 'open' | 'gather'>,
  policyPath: string,
  carrying: Carrying,
): Promise<CarriedChanges> => {
  const changes = bringsAlong(carrying.deployment) ? changesIn(carrying.found) : [];
  if (changes.length > MOST_CHANGES) return { companions: [], faults: [tooMany(carrying.deployment, changes.length)] };
  const { ticket } = demandOf(carrying.policy);
  const companions: Change[] = [];
  for (let at = 0; at < changes.length; at += WIDTH) {
    const some = changes.slice(at, at + WIDTH).map(async (change) => ({
      ...change,
      facts: { ...(await asOfNow(source, policyPath, { change, ticket, carrying })), ...presentFacts(carrying) },
    }));
    companions.push(...(await Promise.all(some)));
  }
  return { companions, faults: [] };
};

const bringsAlong = ({ way }: Deployment): boolean =>
  way.known && way.value.direction !== 'rollback' && way.value.direction !== 'same';

/** Each change once, by its newest record. */
const changesIn = (found: readonly FoundRecord[]): readonly Change[] => {
  const records = found.flatMap((each) => (each.state === 'verified' ? [each.record] : []));
  const distinct = [...new Map(records.map((record) => [record.digest, record])).values()];
  const changes = distinct.flatMap(changesOf);
  return [...new Map(changes.map((change) => [change.pull, change])).values()].toSorted((a, b) => a.pull - b.pull);
};

/** Faults of a record block by its verdict. */
const changesOf = ({ evidence: { subject, facts, companions } }: VerifiedRecord): readonly Change[] => [
  ...(subject.pull === null ? [] : [{ pull: subject.pull, facts, faults: [] }]),
  ...companions
    .filter((each) => each.facts.landing.known && each.facts.landing.value !== null)
    .map((each) => ({ pull: each.pull, facts: each.facts, faults: [] })),
];

const tooMany = ({ environment }: Deployment, found: number): RunFault => ({
  outcome: 'indeterminate',
  code: 'too-many-changes',
  about: [environment],
  needed: `at most ${String(MOST_CHANGES)} changes in one deployment`,
  found: String(found),
});

const presentFacts = ({ ground, deployment }: Carrying): Pick<Facts, 'run' | 'clock' | 'deployment'> => ({
  run: known(ground.run),
  clock: known({ now: ground.now }),
  deployment: known(deployment),
});

interface Asked {
  readonly change: Change;
  readonly ticket: TicketDemand | null;
  readonly carrying: Carrying;
}

/** Tickets are read as they were before the merge; who stands behind an address is told by commits that were read with them. */
const asOfNow = async (
  source: Pick<Source, 'open' | 'gather'>,
  policyPath: string,
  { change: { pull, facts }, ticket, carrying: { ground, policy } }: Asked,
): Promise<Facts> => {
  if (ticket === null) return facts;
  try {
    const opening = await source.open({ repository: ground.repository.name, pull }, policyPath);
    const demand = { ...demandOf(policy), facts: ['tickets', 'commits', 'pushes'] as const };
    const { facts: now } = await source.gather(opening, demand, ground.run);
    return { ...facts, tickets: now.tickets, commits: sameCommits(facts, now) ? now.commits : facts.commits };
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return { ...facts, tickets: unknown(aboutTickets(error, pull)) };
  }
};

const aboutTickets = ({ fault: { code, about, found } }: CollectError, pull: number): Reason => ({
  code,
  about: ['tickets', `#${String(pull)}`, ...about],
  found,
});

const sameCommits = (then: Facts, now: Facts): boolean => {
  const ids = ({ commits }: Facts): string =>
    commits.known
      ? [...commits.value.current]
          .map(({ id }) => id)
          .toSorted()
          .join(' ')
      : '?';
  return now.commits.known && ids(then) === ids(now);
};
