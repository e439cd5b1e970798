import type { Companion, PolicyReading } from '../evidence/document.js';
import { combine } from '../decision/combine.js';
import { judgeAll, type Judgement } from '../decision/judge-all.js';
import type { Decision } from '../decision/types.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import type { Facts } from '../facts/facts.js';
import type { RunFault } from '../facts/run-fault.js';
import { planOf, type Plan } from '../policy/plan.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { readPolicy } from './read-policy.js';
import { CollectError, type Opening, type Published } from './ports.js';

/** One reading and judging of the change, and of the others that the same status covers. */
export interface Round {
  readonly opening: Opening | null;
  readonly reading: PolicyReading;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly judgement: Judgement;
  readonly companions: readonly CompanionRound[];
  /** The worst of all. */
  readonly decision: Decision;
  /** How writing `pending` ended; null: nothing was to be written. */
  readonly pending: Published | null;
  /** The same facts, judged with more faults. */
  readonly again: (faults: readonly RunFault[]) => Round;
}

export interface CompanionRound {
  readonly opening: Opening | null;
  readonly companion: Companion;
}

export const judgeRound = async (
  ports: GatePorts,
  request: GateRequest,
  faults: readonly RunFault[],
): Promise<Round> => {
  const opening = await openChange(ports, request, request.target.pull);
  if (opening instanceof CollectError) return blind(request, opening, faults);
  const reading = await readPolicy(ports.policySource, request, opening);
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  const others = plan.applies ? (request.members ?? opening.sharing).filter((pull) => pull !== request.target.pull) : [];
  const [pending, snapshot, companions] = await Promise.all([
    announce(ports, request, opening, plan),
    ports.source.gather(opening, plan.demand, request.run),
    Promise.all(others.map((pull) => judgeCompanion(ports, request, reading, pull))),
  ]);
  const read = { opening, reading, facts: snapshot.facts, companions, pending };
  return judged(read, [...snapshot.faults, ...headFaults(request, opening), ...faults]);
};

const openChange = async (ports: GatePorts, request: GateRequest, pull: number): Promise<Opening | CollectError> => {
  try {
    return await ports.source.open({ ...request.target, pull }, request.policyPath);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

const judgeCompanion = async (
  ports: GatePorts,
  request: GateRequest,
  reading: PolicyReading,
  pull: number,
): Promise<CompanionRound> => {
  const opening = await openChange(ports, request, pull);
  const read = opening instanceof CollectError ? unread(request, opening) : await gathered(ports, request, reading, opening);
  const { findings, decision } = judgeAll({ reading, facts: read.facts, faults: read.faults });
  const head = opening instanceof CollectError ? null : opening.change.head.commit;
  return { opening: opening instanceof CollectError ? null : opening, companion: { pull, head, ...read, findings, decision } };
};

const gathered = async (ports: GatePorts, request: GateRequest, reading: PolicyReading, opening: Opening) => {
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  const { facts, faults } = await ports.source.gather(opening, demand, request.run);
  return { facts, faults: [...faults, ...headFaults(request, opening)] };
};

/** In a merge group each member is judged at the head that the group contains. */
const headFaults = (request: GateRequest, { change }: Opening): readonly RunFault[] => {
  const contained = request.contained?.get(change.number) ?? null;
  if (contained === null || contained === change.head.commit) return [];
  return [{ outcome: 'indeterminate', code: 'head-moved', about: [`#${change.number}`, change.head.commit], needed: contained }];
};

/** Pending first: a crash from here on leaves the change closed, whatever an earlier run had said. */
const announce = async (
  ports: GatePorts,
  request: GateRequest,
  opening: Opening,
  plan: Plan,
): Promise<Published | null> => {
  if (!plan.applies || opening.change.state !== 'open') return null;
  return ports.status.write(request.target.repository, request.statusCommit ?? opening.change.head.commit, {
    context: plan.context,
    state: 'pending',
    description: 'Countersign is judging this change.',
    url: request.run.url,
  });
};

const unread = (request: GateRequest, error: CollectError) => {
  const { code, about, found } = error.fault;
  return {
    facts: withRun(unknownFacts({ code, about, found }), request.run),
    faults: [{ outcome: 'indeterminate', code, about, found }] satisfies RunFault[],
  };
};

/** Nothing could be read: the verdict is indeterminate, and evidence says what was tried. */
const blind = (request: GateRequest, error: CollectError, faults: readonly RunFault[]): Round => {
  const reading: PolicyReading = { state: 'unreadable', path: request.policyPath, found: error.fault.found };
  const read = unread(request, error);
  return judged({ opening: null, reading, facts: read.facts, companions: [], pending: null }, [...read.faults, ...faults]);
};

const judged = (
  read: Pick<Round, 'opening' | 'reading' | 'facts' | 'companions' | 'pending'>,
  faults: readonly RunFault[],
): Round => {
  const judgement = judgeAll({ reading: read.reading, facts: read.facts, faults });
  const own = { name: `#${String(read.opening?.change.number ?? '?')}`, decision: judgement.decision };
  const others = read.companions.map(({ companion }) => ({ name: `#${companion.pull}`, decision: companion.decision }));
  return {
    ...read,
    faults,
    judgement,
    decision: combine([own, ...others]),
    again: (more) => judged(read, [...faults, ...more]),
  };
};
