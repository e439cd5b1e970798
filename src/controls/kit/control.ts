import type { FactName, Facts, Known } from '../../facts/facts.js';
import type { Moment } from '../../facts/moment.js';
import type { Reason, Reasons } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { ReviewTerms } from './candidates.js';
import type { DeclaredModel } from './model-terms.js';
import type { SettingsOf, Shape } from './setting.js';
import type { Approvers } from './ticket-approver.js';

/** What a control says of one change. No failure without a reason; `notes` are shown and never block. */
export type Verdict =
  | { readonly outcome: 'pass'; readonly reasons: readonly []; readonly notes?: readonly Reason[] }
  | {
      readonly outcome: 'fail' | 'pending' | 'indeterminate' | 'not-applicable';
      readonly reasons: Reasons;
      readonly notes?: readonly Reason[];
    };

/** What a control may know besides facts and its settings: all of it follows from the policy. */
export interface Circumstances {
  readonly people: People;
  /** The status context that the gate publishes for this base branch. */
  readonly statusContext: string;
  /** Who may approve tickets, as `change-ticket` says it here; null: it is not demanded here. */
  readonly ticketApprovers: Approvers | null;
  /** Whose approvals count, as `peer-review` says it here; null: it is not demanded here. */
  readonly reviewTerms: ReviewTerms | null;
  /** The models that the policy declares, by name. */
  readonly models: readonly DeclaredModel[];
  /** Path of the policy file in the repository. */
  readonly policyPath: string;
  /** `about` of the exceptions that hold for this control, now and for this change; exact. */
  readonly accepted: readonly string[];
  /** Whether the policy names this control; only `protected-paths` is judged when it does not. */
  readonly named: 'named' | 'implied';
}

export type Subject = 'change' | 'moment';

export interface Control {
  readonly id: string;
  readonly version: number;
  /** A sentence that is true when the control passes. */
  readonly requirement: string;
  /** Facts without which it cannot judge at all; it receives their values. */
  readonly needs: readonly FactName[];
  /** Facts that only some settings look at; it receives them as observed, known or not. */
  readonly wants?: readonly FactName[];
  /** When it is judged; omitted: before a change is merged and when it landed, and at no other time. */
  readonly moments?: readonly Moment[];
  /** `change`: asked of changes alone, of each that a deployment carries. `moment`: of what is deployed itself. Omitted: of both. */
  readonly subject?: Subject;
  readonly settings: Shape;
  /** Every reason code that this control can give; its page has a heading for each. */
  readonly codes: readonly string[];
  // A method on purpose: controls of different settings and needs must fit one list.
  judge(facts: object, settings: SettingsOf<Shape>, circumstances: Circumstances): Verdict;
}

interface Declaration<
  Id extends string,
  Need extends FactName,
  S extends Shape,
  Code extends string,
  Want extends FactName = never,
> {
  readonly id: Id;
  readonly version: number;
  readonly requirement: string;
  readonly needs: readonly Need[];
  readonly wants?: readonly Want[];
  readonly moments?: readonly Moment[];
  readonly subject?: Subject;
  readonly settings: S;
  readonly codes: readonly Code[];
  /** Pure and synchronous. Receives the facts it named: those it needs already known, those it wants as observed. */
  judge(facts: Known<Need> & Pick<Facts, Want>, settings: SettingsOf<S>, circumstances: Circumstances): Verdict;
}

/** Declares a control. The compiler rejects reading a fact that is not among `needs` and a verdict without a reason. */
export const defineControl = <
  const Id extends string,
  const Need extends FactName,
  const S extends Shape,
  const Code extends string,
  const Want extends FactName = never,
>(
  declaration: Declaration<Id, Need, S, Code, Want>,
): Declaration<Id, Need, S, Code, Want> => declaration;

const pass = (notes: readonly Reason[]): Verdict => ({ outcome: 'pass', reasons: [], notes });

const SEVERITY = { fail: 3, indeterminate: 2, pending: 1 } as const;

export type Fault = { readonly outcome: keyof typeof SEVERITY; readonly reason: Reason };

/** The worst of the faults found decides; all of them are named. No fault: pass. */
export const verdictOf = (faults: readonly Fault[], notes: readonly Reason[] = []): Verdict => {
  const sorted = [...faults].sort((a, b) => SEVERITY[b.outcome] - SEVERITY[a.outcome]);
  const [worst, ...rest] = sorted;
  if (worst === undefined) return pass(notes);
  return { outcome: worst.outcome, reasons: [worst.reason, ...rest.map((fault) => fault.reason)], notes };
};
