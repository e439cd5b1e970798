import type { Facts } from '../facts/facts.js';
import type { Moment } from '../facts/moment.js';
import type { Reason } from '../facts/observed.js';
import type { Repository } from '../facts/repository.js';
import type { RunFault } from '../facts/run-fault.js';
import { statusContext } from '../policy/branches.js';
import type { Policy } from '../policy/policy.js';
import { unconditional } from '../policy/rules.js';
import { authorityOf } from './authority.js';
import { decide } from './decide.js';
import { emergencyOf } from './emergency.js';
import { gateFinding } from './gate-finding.js';
import { judge } from './judge.js';
import { nothingApplies } from './nothing-applies.js';
import { settledFacts } from './settled-facts.js';
import { trustOf } from './trust.js';
import type { Decision, Finding } from './types.js';

interface MomentCase {
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
  readonly policy: Policy;
  readonly notes: readonly Reason[];
  readonly moment: Exclude<Moment, 'merge'>;
}

/** What is judged is no change: what stands in production, on the branch, or in the settings of the host. */
export const judgeMoment = (
  { facts: given, faults, policy, notes, moment }: MomentCase,
  { name, defaultBranch }: Repository,
): { readonly findings: readonly Finding[]; readonly decision: Decision } => {
  const facts = settledFacts(given);
  const trust = trustOf(facts, { repository: name, baseRef: defaultBranch, defaultBranch }, policy.trustedWorkflow);
  const authority = authorityOf(facts, policy.people);
  const variant = unconditional(policy, moment);
  const emergency = emergencyOf(policy, facts, authority);
  const bench = { policy, facts, authority, emergency, statusContext: statusContext(defaultBranch) };
  const judged = judge(bench)(variant);
  // Whether a scheduled run did its work is judged whatever the policy names.
  const vacuous = moment === 'assurance' ? [] : nothingApplies(variant, judged);
  const gate = gateFinding([...faults, ...trust.faults, ...vacuous], [...notes, ...trust.notes, ...judged.notes]);
  const findings = [gate, ...judged.findings];
  return { findings, decision: decide(findings, judged.carried) };
};
