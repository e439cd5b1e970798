import type { Facts } from '../facts/facts.js';
import type { Moment } from '../facts/moment.js';
import type { Reason } from '../facts/observed.js';
import type { Repository } from '../facts/repository.js';
import type { RunFault } from '../facts/run-fault.js';
import { statusContext } from '../policy/branches.js';
import type { Policy } from '../policy/policy.js';
import { unconditional } from '../policy/rules.js';
import { authorityAt } from './authority.js';
import { decide, notApplicable } from './decide.js';
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
  { name, defaultBranch }: Pick<Repository, 'name' | 'defaultBranch'>,
): { readonly findings: readonly Finding[]; readonly decision: Decision } => {
  const facts = settledFacts(given);
  const trust = trustOf(facts, { repository: name, baseRef: defaultBranch, defaultBranch }, policy.trustedWorkflow);
  const authority = authorityAt(moment, facts, policy.people);
  const variant = unconditional(policy, moment);
  const emergency = emergencyOf(policy, facts, authority);
  const bench = { policy, facts, authority, emergency, statusContext: statusContext(defaultBranch) };
  const judged = judge(bench)(variant);
  const outside = outsideOf(judged.findings);
  const broken = [...faults, ...trust.faults];
  // Whether a scheduled run did its work is judged whatever the policy names.
  const vacuous = outside.length > 0 || moment === 'assurance' ? [] : nothingApplies(variant, judged);
  const gate = gateFinding([...broken, ...vacuous], [...notes, ...trust.notes, ...judged.notes]);
  const findings = [gate, ...judged.findings];
  const isOutside = outside.length > 0 && broken.length === 0 && nothingApplies(variant, judged).length > 0;
  return { findings, decision: isOutside ? notApplicable([...outside, ...notes]) : decide(findings, judged.carried) };
};

/** The policy guards other environments than this one, and says so. */
const outsideOf = (findings: readonly Finding[]): readonly Reason[] =>
  findings
    .filter(({ outcome, enforcement }) => outcome === 'not-applicable' && enforcement === 'enforce')
    .flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'environment-not-listed'));
