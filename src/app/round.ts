import type { Companion, PolicyReading } from '../evidence/document.js';
import { derivedFrom } from '../evidence/derived.js';
import { combine } from '../decision/combine.js';
import { judgeAll, type Judgement } from '../decision/judge-all.js';
import type { Decision } from '../decision/types.js';
import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import type { Facts } from '../facts/facts.js';
import type { RunFault } from '../facts/run-fault.js';
import { planOf, type Plan } from '../policy/plan.js';
import { announce } from './announce.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { guessedContexts } from './guessed-contexts.js';
import { groupFaults } from './group-faults.js';
import { readPolicy, readPolicyOf } from './read-policy.js';
import { CollectError, type Opening, type Published, type StandingStatus } from './ports.js';

/** One reading and judging of the change, and of the others that the same status covers. */
export interface Round {
  readonly opening: Opening | null;
  /** What stood on the head when this run first saw it, before it wrote there itself. */
  readonly before: readonly StandingStatus[];
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

/** `last`: the round before it in the same run; null: it is the first. */
export const judgeRound = async (ports: GatePorts, request: GateRequest, last: Round | null): Promise<Round> => {
  const { pull } = request.target;
  if (pull === null) return nothingNamed(ports, request);
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return blind(request, opening);
  const reading = await readPolicy(ports.policySource, request, opening);
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  const beside = { opening, reading, context: plan.context };
  const [pending, snapshot, others] = await Promise.all([
    plan.applies && opening.change.state === 'open' ? announceAll(ports, request, opening, plan) : null,
    ports.source.gather(opening, plan.demand, request.run),
    judgeOthers(ports, request, beside, plan),
  ]);
  const read = {
    opening,
    before: isSameHead(last?.opening ?? null, opening) ? (last?.before ?? []) : opening.statuses,
    reading,
    facts: snapshot.facts,
    companions: others.companions,
    pending,
  };
  return judged(read, [...snapshot.faults, ...others.faults, ...groupFaults(request, opening)]);
};

const isSameHead = (last: Opening | null, now: Opening): boolean =>
  last?.change.number === now.change.number && last.change.head.commit === now.change.head.commit;

const openChange = async (ports: GatePorts, request: GateRequest, pull: number): Promise<Opening | CollectError> => {
  try {
    return await ports.source.open({ ...request.target, pull }, request.policyPath);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

/** Of several contexts the first is told of. */
const announceAll = async (
  ports: GatePorts,
  request: GateRequest,
  opening: Opening,
  plan: Plan,
): Promise<Published> => {
  const contexts = plan.isGuess ? guessedContexts(opening.statuses, opening.change.base.ref) : [plan.context];
  const [first] = await Promise.all(contexts.map((context) => announce(ports, request, opening, context)));
  return first ?? { state: 'refused', found: 'no context' };
};

interface Beside {
  readonly opening: Opening;
  readonly reading: PolicyReading;
  readonly context: string;
}

/** The others that the status could cover: the members of a group, or whatever open change has the head. */
const judgeOthers = async (ports: GatePorts, request: GateRequest, beside: Beside, plan: Plan) => {
  const { members, target } = request;
  const { pulls, faults } =
    members === null && plan.applies
      ? await ports.source.sharing(beside.opening)
      : { pulls: members?.filter((member) => member !== target.pull) ?? [], faults: [] };
  const rounds = await Promise.all(pulls.map((other) => judgeCompanion(ports, request, beside, other)));
  return { companions: rounds.filter((each) => each !== null), faults };
};

/** null: the status does not cover it. It covers every member of a merge group. */
const judgeCompanion = async (
  ports: GatePorts,
  request: GateRequest,
  beside: Beside,
  pull: number,
): Promise<CompanionRound | null> => {
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return companionOf(pull, null, beside.reading, unread(request, opening));
  const own =
    opening.change.base.ref === beside.opening.change.base.ref
      ? null
      : await readPolicy(ports.policySource, request, opening);
  const reading = own ?? beside.reading;
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  if (request.members === null && !isCovered(request, opening, plan, beside)) return null;
  const { facts, faults } = await ports.source.gather(opening, plan.demand, request.run);
  const round = companionOf(pull, opening, reading, { facts, faults: [...faults, ...groupFaults(request, opening)] });
  return own === null ? round : { ...round, companion: { ...round.companion, policy: own } };
};

/**
 * Its own policy says under which status it stands: with another base, that may be another one. A status on the head covers
 * open changes with this head; what a status on another commit covers the source knows.
 */
const isCovered = (request: GateRequest, { change }: Opening, plan: Plan, { opening, context }: Beside): boolean =>
  plan.applies &&
  plan.context === context &&
  (request.statusCommit !== null || (change.state === 'open' && change.head.commit === opening.change.head.commit));

const companionOf = (
  pull: number,
  opening: Opening | null,
  reading: PolicyReading,
  read: Pick<Companion, 'facts' | 'faults'>,
): CompanionRound => {
  const { findings, decision } = judgeAll({ reading, ...read });
  const head = opening?.change.head.commit ?? null;
  return { opening, companion: { pull, head, ...read, ...derivedFrom(reading, read.facts), findings, decision } };
};

const unread = (request: GateRequest, error: CollectError) => {
  const { code, about, found } = error.fault;
  return {
    facts: withRun(unknownFacts({ code, about, found }), request.run),
    faults: [{ outcome: 'indeterminate', code, about, found }] satisfies RunFault[],
  };
};

/** No change could be named. The policy of the branch is read all the same: it says where the verdict stands. */
const nothingNamed = async (ports: GatePorts, request: GateRequest): Promise<Round> => {
  const { hint, target, policyPath } = request;
  const why = request.unresolved ?? {
    outcome: 'indeterminate',
    code: 'nothing-to-evaluate',
    about: [target.repository],
  };
  const reading: PolicyReading =
    hint.base === null
      ? { state: 'unreadable', path: policyPath, found: 'the base branch is not known' }
      : await readPolicyOf(ports.policySource, request, target.repository, hint.base);
  const facts = withRun(unknownFacts({ code: why.code, about: why.about, found: why.found ?? '' }), request.run);
  return judged({ opening: null, before: [], reading, facts, companions: [], pending: null }, [why]);
};

/** Nothing could be read: the verdict is indeterminate, and evidence says what was tried. */
const blind = (request: GateRequest, error: CollectError): Round => {
  const reading: PolicyReading = { state: 'unreadable', path: request.policyPath, found: error.fault.found };
  const read = unread(request, error);
  return judged({ opening: null, before: [], reading, facts: read.facts, companions: [], pending: null }, read.faults);
};

const judged = (
  read: Pick<Round, 'opening' | 'before' | 'reading' | 'facts' | 'companions' | 'pending'>,
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
