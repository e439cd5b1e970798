import type { Facts } from '../facts/facts.js';
import type { Landing } from '../facts/landing.js';
import type { Observed, Reason } from '../facts/observed.js';
import type { Moment } from '../facts/moment.js';
import type { Repository } from '../facts/repository.js';
import type { RunFault } from '../facts/run-fault.js';
import { statusContext } from '../policy/branches.js';
import type { Policy, PolicyRead } from '../policy/policy.js';
import { policyOfStored } from '../policy/stored-policy.js';
import { coverOf, coverOfChange } from './cover.js';
import { decide, notApplicable } from './decide.js';
import { gateFinding, outsideFinding } from './gate-finding.js';
import { judgeChange, type GuardedCase } from './judge-change.js';
import { judgeMoment } from './judge-moment.js';
import { landingFaults } from './landing-faults.js';
import { policyFaults } from './policy-faults.js';
import { settledFacts } from './settled-facts.js';
import { standingOf } from './standing.js';
import type { Standing } from './standing.js';
import { trustOf } from './trust.js';
import type { Place } from './trust.js';
import type { Decision, Finding } from './types.js';

/** Everything that a judgement depends on. Evidence holds all of it. */
export interface Case {
  readonly reading: PolicyRead;
  readonly facts: Facts;
  /** What collecting itself found wrong. */
  readonly faults: readonly RunFault[];
  /** Omitted: before a merge, or when it landed. */
  readonly moment?: Moment;
  /** A change that a deployment carries, judged beside the deployment itself. Omitted: what the record is about. */
  readonly role?: 'companion';
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  /** Status context of the verdict; null where the gate does not guard the branch, or the branch is not known. */
  readonly context: string | null;
  readonly standing: Standing;
}

/**
 * Judges a change: policy and facts in, findings and decision out. Depends on nothing else, so that a replay from
 * stored evidence comes to the same. Never throws for what a policy, a fact or a control says.
 */
export const judgeAll = (input: Case): Judgement => {
  const reading = readPolicy(input.reading);
  const judgement = judgeReading(input, reading);
  const accepted = 'policy' in reading ? reading.policy.trustedWorkflow : 'listed';
  return { ...judgement, standing: standingOf(settledFacts(input.facts), { accepted, context: judgement.context }) };
};

type Unplaced = Omit<Judgement, 'standing'>;

const judgeReading = (input: Case, reading: Read): Unplaced => {
  const notes = readingNotes(input.reading);
  const { change, repository } = input.facts;
  const landed = landedAlone(input.facts);
  const faulty = (faults: readonly RunFault[]): Unplaced => {
    const finding = gateFinding([...faults, ...input.faults], notes);
    const branch = change.known ? change.value.base.ref : landed?.branch;
    const context = branch === undefined ? null : statusContext(branch);
    return { findings: [finding], decision: decide([finding]), context };
  };
  if ('faults' in reading) return faulty(reading.faults);
  const moment = input.moment ?? 'merge';
  if (moment !== 'merge' && (input.role !== 'companion' || !change.known)) {
    const place = repository.known ? repository.value : ownerAlone(input.facts);
    if (place === null) return { ...faulty(unreadFault(repository)), context: null };
    return { ...judgeMoment({ ...input, policy: reading.policy, notes, moment }, place), context: null };
  }
  if (landed !== null && repository.known) {
    const place = placeOf(repository.value, landed.branch);
    return judgeLanding({ ...input, policy: reading.policy, notes, place });
  }
  if (!change.known || !repository.known) return faulty([change, repository].flatMap(unreadFault));
  const { policy } = reading;
  const place = placeOf(repository.value, change.value.base.ref);
  const cover = coverOfChange(policy, place, change.value);
  if ('outside' in cover) return isOfGroup(input.faults) ? faulty([]) : unguarded(cover.outside, notes);
  const context = statusContext(cover.entry);
  return { ...judgeChange({ ...input, policy, context, notes, place }), context };
};

const unreadFault = (fact: Observed<unknown>): readonly RunFault[] =>
  fact.known ? [] : [{ outcome: 'indeterminate', ...fact.why }];

type Read = { readonly policy: Policy } | { readonly faults: readonly [RunFault, ...RunFault[]] };

const readPolicy = (reading: PolicyRead): Read => {
  if (reading.state === 'missing') {
    return { faults: [{ outcome: 'fail', code: 'policy-missing', about: [reading.path], needed: 'a policy file' }] };
  }
  if (reading.state === 'unreadable') {
    const { path, found } = reading;
    return { faults: [{ outcome: 'indeterminate', code: 'policy-unreadable', about: [path], found }] };
  }
  const { demands, sources } = reading;
  return demands.state === 'valid'
    ? { policy: policyOfStored(demands.policy) }
    : { faults: policyFaults(demands.faults, sources) };
};

const readingNotes = (reading: PolicyRead): readonly Reason[] =>
  reading.state === 'found' && reading.fromDefaultBranch
    ? [{ code: 'policy-from-default-branch', about: reading.sources.slice(-1).map((source) => source.name) }]
    : [];

/** What would be merged with a group is no bystander: that the policy does not cover it lets nothing through. */
const isOfGroup = (faults: readonly RunFault[]): boolean =>
  faults.some(({ code }) => code === 'queue-entry-unresolved');

const placeOf = ({ name, defaultBranch }: Repository, baseRef: string): Place => ({
  repository: name,
  baseRef,
  defaultBranch,
});

const unguarded = (outside: Reason, notes: readonly Reason[]): Unplaced => ({
  findings: [outsideFinding(outside, notes)],
  decision: notApplicable([outside, ...notes]),
  context: null,
});

/** Access can be that of an organisation alone, which has no repository and no branch. */
const ownerAlone = ({ access }: Facts): Pick<Repository, 'name' | 'defaultBranch'> | null =>
  access.known && access.value?.state.repository === null
    ? { name: access.value.state.owner.login, defaultBranch: '' }
    : null;

/** What landed without a change; null where there is a change, or nothing landed. */
const landedAlone = ({ change, landing }: Facts): Landing | null =>
  !change.known && landing.known ? landing.value : null;

/** No change was merged, so no control has anything to judge; the push itself is the finding. */
const judgeLanding = (input: Omit<GuardedCase, 'context'>): Unplaced => {
  const { policy, place, facts, notes } = input;
  const cover = coverOf(policy, place);
  if ('outside' in cover) return unguarded(cover.outside, notes);
  const trust = trustOf(facts, place, policy.trustedWorkflow);
  const sealing = landingFaults(facts);
  const finding = gateFinding(
    [...input.faults, ...trust.faults, ...sealing.faults],
    [...notes, ...trust.notes, ...sealing.notes],
  );
  return { findings: [finding], decision: decide([finding]), context: statusContext(cover.entry) };
};
