import { judgeAll, type Judgement } from '../decision/judge-all.js';
import type { PolicyReading } from '../evidence/document.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import type { Facts } from '../facts/facts.js';
import type { RunFault } from '../facts/run-fault.js';
import { planOf, type Plan } from '../policy/plan.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { readPolicy } from './read-policy.js';
import { CollectError, type Opening, type Published } from './ports.js';

/** One reading and judging of the change. */
export interface Round {
  readonly opening: Opening | null;
  readonly reading: PolicyReading;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly judgement: Judgement;
  /** How writing `pending` ended; null: nothing was to be written. */
  readonly pending: Published | null;
  /** The same facts, judged with more faults. */
  readonly again: (faults: readonly RunFault[]) => Round;
}

export const judgeRound = async (
  ports: GatePorts,
  request: GateRequest,
  faults: readonly RunFault[],
): Promise<Round> => {
  const opening = await open(ports, request);
  if (opening instanceof CollectError) return blind(request, opening, faults);
  const reading = await readPolicy(ports.policySource, request, opening);
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  const [pending, snapshot] = await Promise.all([
    announce(ports, request, opening, plan),
    ports.source.gather(opening, plan.demand, request.run),
  ]);
  return judged({ opening, reading, facts: snapshot.facts, pending }, [...snapshot.faults, ...faults]);
};

const open = async (ports: GatePorts, request: GateRequest): Promise<Opening | CollectError> => {
  try {
    return await ports.source.open(request.target, request.policyPath);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

/** Pending first: a crash from here on leaves the change closed, whatever an earlier run had said. */
const announce = async (
  ports: GatePorts,
  request: GateRequest,
  opening: Opening,
  plan: Plan,
): Promise<Published | null> => {
  if (!plan.applies || opening.change.state !== 'open') return null;
  return ports.status.write(request.target.repository, opening.change.head.commit, {
    context: plan.context,
    state: 'pending',
    description: 'Countersign is judging this change.',
    url: request.run.url,
  });
};

/** Nothing could be read: the verdict is indeterminate, and evidence says what was tried. */
const blind = (request: GateRequest, error: CollectError, faults: readonly RunFault[]): Round => {
  const { code, about, found } = error.fault;
  const reading: PolicyReading = { state: 'unreadable', path: request.policyPath, found };
  const facts = withRun(unknownFacts({ code, about, found }), request.run);
  return judged({ opening: null, reading, facts, pending: null }, [
    { outcome: 'indeterminate', code, about, found },
    ...faults,
  ]);
};

const judged = (
  read: Pick<Round, 'opening' | 'reading' | 'facts' | 'pending'>,
  faults: readonly RunFault[],
): Round => ({
  ...read,
  faults,
  judgement: judgeAll({ reading: read.reading, facts: read.facts, faults }),
  again: (more) => judged(read, [...faults, ...more]),
});
