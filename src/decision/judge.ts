import type { ReviewTerms } from '../controls/kit/candidates.js';
import type { Circumstances } from '../controls/kit/control.js';
import type { Approvers } from '../controls/kit/ticket-approver.js';
import type { Facts } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import { declaredModels } from '../policy/declared-models.js';
import type { Policy } from '../policy/policy.js';
import type { EffectiveControl, Variant } from '../policy/rules.js';
import type { Authority } from './authority.js';
import type { EmergencyStanding } from './emergency.js';
import { acceptedFor, answerWithExceptions } from './exceptions.js';
import type { Answered } from './exceptions.js';
import { keyOf } from './order.js';
import type { Carried, Finding } from './types.js';

export interface Judged {
  readonly findings: readonly Finding[];
  readonly carried: readonly Carried[];
  /** What the gate has to say beside the controls. */
  readonly notes: readonly Reason[];
}

/** Everything that stays the same over all readings of the rules. */
export interface Bench {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly authority: Authority;
  readonly emergency: EmergencyStanding;
  readonly statusContext: string;
}

/** Judges readings of the rules; a control whose settings are the same in two of them is asked once. */
export const judge = (bench: Bench): ((variant: Variant) => Judged) => {
  const answers = new Map<string, Answered>();
  const answerOf = (item: EffectiveControl, others: OfOthers): Answered => {
    const key = keyOf([item.control.id, item.named, item.settings, others]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const accepted = acceptedFor(bench.policy, item.control.id, bench.facts, bench.authority);
    const answered = answerWithExceptions(item, bench.facts, circumstancesOf(bench, item, others), accepted);
    answers.set(key, answered);
    return answered;
  };
  return (variant) => {
    const others = { ticketApprovers: ticketApproversIn(variant), reviewTerms: reviewTermsIn(variant) };
    const judged = variant.map((item) => lift(findingOf(item, answerOf(item, others)), bench.emergency));
    const lifted = judged.flatMap((each) => each.carried);
    const isMissing = lifted.some((carried) => carried.by === 'emergency');
    return {
      findings: judged.map((each) => each.finding),
      carried: lifted,
      notes: [...bench.emergency.notes, ...(isMissing ? [] : unneeded(bench.emergency))],
    };
  };
};

/** What a control may know of the settings of other controls. */
type OfOthers = Pick<Circumstances, 'ticketApprovers' | 'reviewTerms'>;

const ticketApproversIn = (variant: Variant): Circumstances['ticketApprovers'] => {
  const settings = variant.find(({ control }) => control.id === 'change-ticket')?.settings;
  return settings === undefined ? null : (settings as { readonly approvers: Approvers }).approvers;
};

const reviewTermsIn = (variant: Variant): Circumstances['reviewTerms'] => {
  const settings = variant.find(({ control }) => control.id === 'peer-review')?.settings;
  if (settings === undefined) return null;
  const { 'carry-over': carryOver, reviewers, contributors } = settings as unknown as Settled;
  return { reviewers, contributors, carryOver };
};

type Settled = Pick<ReviewTerms, 'reviewers' | 'contributors'> & { readonly 'carry-over': ReviewTerms['carryOver'] };

const circumstancesOf = (bench: Bench, item: EffectiveControl, others: OfOthers): Omit<Circumstances, 'accepted'> => ({
  people: bench.policy.people,
  statusContext: bench.statusContext,
  ...others,
  models: declaredModels(bench.policy),
  policyPath: bench.policy.path,
  named: item.named,
});

interface Lifted {
  readonly finding: Finding;
  readonly carried: readonly Carried[];
}

const findingOf = (item: EffectiveControl, answered: Answered): Lifted => ({
  finding: {
    control: item.control.id,
    version: item.control.version,
    enforcement: item.enforcement,
    outcome: answered.outcome,
    reasons: answered.reasons,
    notes: answered.notes,
    rules: item.rules,
  },
  // A control that only reports carries nothing: nothing hangs on it.
  carried: item.enforcement === 'enforce' ? answered.carried : [],
});

/** An emergency lifts what it names where that was missing, and nothing else. */
const lift = (judged: Lifted, { declared, lifts }: EmergencyStanding): Lifted => {
  const { finding } = judged;
  const isMissing =
    finding.enforcement === 'enforce' &&
    (finding.outcome === 'fail' || finding.outcome === 'pending' || finding.outcome === 'indeterminate');
  if (declared === null || !isMissing || !lifts.has(finding.control)) return judged;
  const carried: Carried = {
    by: 'emergency',
    control: finding.control,
    about: [declared.label],
    approvedBy: declared.by.join(', '),
    why: [...new Set(finding.reasons.map((reason) => reason.code))].join(', '),
    until: declared.until,
  };
  return { finding: { ...finding, outcome: 'waived' }, carried: [carried] };
};

const unneeded = ({ declared }: EmergencyStanding): readonly Reason[] =>
  declared === null ? [] : [{ code: 'emergency-not-needed', about: [declared.label], who: declared.by }];
