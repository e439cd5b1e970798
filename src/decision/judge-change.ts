import type { Account } from '../facts/account.js';
import type { Facts } from '../facts/facts.js';
import type { Moment } from '../facts/moment.js';
import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import type { Policy } from '../policy/policy.js';
import { effective, type Effective, type Variant } from '../policy/rules.js';
import { authorityOf } from './authority.js';
import { decide, notApplicable } from './decide.js';
import { emergencyOf } from './emergency.js';
import { gateFinding } from './gate-finding.js';
import { judge } from './judge.js';
import { landingFaults } from './landing-faults.js';
import { nothingApplies } from './nothing-applies.js';
import { runFaults } from './run-faults.js';
import { settledFacts } from './settled-facts.js';
import { trustOf, type Place } from './trust.js';
import type { Decision, Finding } from './types.js';
import { WORST_FIRST } from './worst-first.js';

/** A case of a branch that the gate guards. */
export interface GuardedCase {
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly moment?: Moment;
  readonly policy: Policy;
  readonly context: string;
  readonly notes: readonly Reason[];
  readonly place: Place;
}

interface Whole {
  readonly findings: readonly Finding[];
  readonly decision: Decision;
}

/** Judges a change under every reading of the rules; the worst stands. */
export const judgeChange = (input: GuardedCase): Whole => {
  const { policy, context, place, moment = 'merge' } = input;
  const facts = settledFacts(input.facts);
  const trust = trustOf(facts, place, policy.trustedWorkflow);
  const authority = authorityOf(facts, policy.people);
  const emergency = emergencyOf(policy, facts, authority);
  const filesCut = input.faults.some((fault) => fault.code === 'list-truncated' && isAboutFiles(fault));
  const mayLabel = (account: Account | null) => authority.objectionTo(account) === null;
  const demanded = effective(policy, { facts, baseRef: place.baseRef, filesCut, mayLabel }, moment);
  const judgeVariant = judge({ policy, facts, authority, emergency, statusContext: context });
  const sealing = landingFaults(facts);
  const faults = [...input.faults, ...trust.faults, ...runFaults(facts), ...sealing.faults, ...openFaults(demanded)];
  const notes = [...input.notes, ...trust.notes, ...sealing.notes, ...openNotes(demanded)];
  const whole = (variant: Variant): Whole => {
    const judged = judgeVariant(variant);
    const vacuous = moment === 'merge' ? nothingApplies(variant, judged) : [];
    const gate = gateFinding([...faults, ...vacuous], [...notes, ...judged.notes]);
    const findings = [gate, ...judged.findings];
    // What is deployed was judged whole before it was merged; here it need not be demanded anything more.
    const isFree = moment !== 'merge' && faults.length === 0 && nothingApplies(variant, judged).length > 0;
    return { findings, decision: isFree ? notApplicable(gate.notes) : decide(findings, judged.carried) };
  };
  const [first, ...others] = demanded.variants;
  return others.map(whole).reduce(worse, whole(first));
};

const isAboutFiles = (fault: RunFault): boolean => fault.about.length === 0 || fault.about.includes('files');

/** More open rules than can be judged both ways: what is demanded is not known. */
const openFaults = ({ tooManyOpen, open }: Effective): readonly RunFault[] =>
  tooManyOpen ? [{ outcome: 'indeterminate', code: 'rules-undecided', about: open.map(({ rule }) => rule) }] : [];

const openNotes = ({ open }: Effective): readonly Reason[] =>
  open.flatMap(({ rule, why }) => why.map((reason) => ({ ...reason, about: [rule, ...reason.about] })));

const rank = ({ decision }: Whole): number => WORST_FIRST.indexOf(decision.verdict);

/** The worse whole result stands; of equally bad ones, that with the fewest open rules applied. */
const worse = (one: Whole, other: Whole): Whole => (rank(other) < rank(one) ? other : one);
