import { unknownFacts, withRun } from '../facts/unknown-facts.js';
import type { RunFault } from '../facts/run-fault.js';
import { planOf, type Plan } from '../policy/plan.js';
import { announce } from './announce.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { guessedContexts } from './guessed-contexts.js';
import { groupFaults } from './group-faults.js';
import { judgedRound, type CompanionRead, type Round } from './judged-round.js';
import { readPolicy, readPolicyOf, untold, type ReadPolicy } from './read-policy.js';
import { CollectError, type Opening, type Published } from './ports.js';

/** `last`: the round before it in the same run; null: it is the first. */
export const judgeRound = async (ports: GatePorts, request: GateRequest, last: Round | null): Promise<Round> => {
  const { pull } = request.target;
  if (pull === null) return nothingNamed(ports, request);
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return blind(request, opening);
  const policy = await readPolicy(ports.policySource, request, opening);
  const plan = planOf(policy.reading, opening.change, opening.repository.defaultBranch);
  const beside = { opening, policy, context: plan.context };
  const [pending, snapshot, others] = await Promise.all([
    plan.applies && opening.change.state === 'open' ? announceAll(ports, request, opening, plan) : null,
    ports.source.gather(opening, plan.demand, request.run),
    readOthers(ports, request, beside, plan),
  ]);
  return judgedRound({
    opening,
    before: isSameHead(last?.opening ?? null, opening) ? (last?.before ?? []) : opening.statuses,
    policy,
    facts: snapshot.facts,
    faults: [...snapshot.faults, ...others.faults, ...groupFaults(request, opening)],
    companions: others.companions,
    pending,
  });
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
  readonly policy: ReadPolicy;
  readonly context: string;
}

/** Reads the others that the status could cover: the members of a group, or whatever open change has the head. */
const readOthers = async (ports: GatePorts, request: GateRequest, beside: Beside, plan: Plan) => {
  const { members, target } = request;
  const { pulls, faults } =
    members === null && plan.applies
      ? await ports.source.sharing(beside.opening)
      : { pulls: members?.filter((member) => member !== target.pull) ?? [], faults: [] };
  const read = await Promise.all(pulls.map((other) => readCompanion(ports, request, beside, other)));
  return { companions: read.filter((each) => each !== null), faults };
};

/** null: the status does not cover it. It covers every member of a merge group. */
const readCompanion = async (
  ports: GatePorts,
  request: GateRequest,
  beside: Beside,
  pull: number,
): Promise<CompanionRead | null> => {
  const opening = await openChange(ports, request, pull);
  if (opening instanceof CollectError) return { pull, opening: null, policy: null, ...unread(request, opening) };
  const policy =
    opening.change.base.ref === beside.opening.change.base.ref
      ? null
      : await readPolicy(ports.policySource, request, opening);
  const { reading } = policy ?? beside.policy;
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  if (request.members === null && !isCovered(request, opening, plan, beside)) return null;
  const { facts, faults } = await ports.source.gather(opening, plan.demand, request.run);
  return { pull, opening, policy, facts, faults: [...faults, ...groupFaults(request, opening)] };
};

/**
 * Its own policy says under which status it stands: with another base, that may be another one. A status on the head covers
 * open changes with this head; what a status on another commit covers the source knows.
 */
const isCovered = (request: GateRequest, { change }: Opening, plan: Plan, { opening, context }: Beside): boolean =>
  plan.applies &&
  plan.context === context &&
  (request.statusCommit !== null || (change.state === 'open' && change.head.commit === opening.change.head.commit));

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
  const policy =
    hint.base === null
      ? untold({ state: 'unreadable', path: policyPath, found: 'the base branch is not known' })
      : await readPolicyOf(ports.policySource, request, target.repository, hint.base);
  const facts = withRun(unknownFacts({ code: why.code, about: why.about, found: why.found ?? '' }), request.run);
  return judgedRound({ opening: null, before: [], policy, facts, faults: [why], companions: [], pending: null });
};

/** Nothing could be read: the verdict is indeterminate, and evidence says what was tried. */
const blind = (request: GateRequest, error: CollectError): Round => {
  const policy = untold({ state: 'unreadable', path: request.policyPath, found: error.fault.found });
  const read = unread(request, error);
  return judgedRound({
    opening: null,
    before: [],
    policy,
    facts: read.facts,
    faults: read.faults,
    companions: [],
    pending: null,
  });
};
