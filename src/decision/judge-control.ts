import type { Circumstances, Verdict } from '../controls/kit/control.js';
import type { FactName, Facts } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import type { EffectiveControl } from '../policy/rules.js';
import { orderReasons } from './order.js';
import type { Outcome } from './types.js';

/** A control's own answer, before exceptions and emergency. `looked`: it read the accepted exceptions, or is broken. */
export interface Answer {
  readonly outcome: Exclude<Outcome, 'waived'>;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
  readonly looked: boolean;
}

/**
 * Asks one control. A fact that it needs and that is not known makes it indeterminate, with why. So does a control that
 * throws or answers what is no verdict: a fault of ours never lets through.
 */
export const judgeControl = (item: EffectiveControl, facts: Facts, circumstances: Circumstances): Answer => {
  const { control } = item;
  const unknown = control.needs.flatMap((need) => (facts[need].known ? [] : [facts[need].why]));
  if (unknown.length > 0) return answer('indeterminate', unknown, [], false);
  const { watched, looked } = watch(circumstances);
  try {
    const verdict = control.judge(inputOf(control.needs, control.wants ?? [], facts), item.settings, watched);
    return checked(control.id, verdict, looked());
  } catch (error) {
    return failed(control.id, error instanceof Error ? error.message : 'threw');
  }
};

const answer = (
  outcome: Answer['outcome'],
  reasons: readonly Reason[],
  notes: readonly Reason[],
  looked: boolean,
): Answer => ({ outcome, reasons: orderReasons(reasons), notes: orderReasons(notes), looked });

/** No exception can be matched with it, whether the control looked at any or not. */
const failed = (id: string, found: string, reasons: readonly Reason[] = []): Answer => {
  const failure = { code: 'control-failed', about: [id], needed: 'a verdict', found: found.slice(0, 200) };
  return answer('indeterminate', [failure, ...reasons], [], true);
};

const inputOf = (needs: readonly FactName[], wants: readonly FactName[], facts: Facts): object => {
  const input = new Map<string, unknown>(wants.map((want) => [want, facts[want]]));
  for (const need of needs) {
    const fact = facts[need];
    if (fact.known) input.set(need, fact.value);
  }
  const object: Record<string, unknown> = Object.fromEntries(input);
  return object;
};

/** Tells whether a control looks at exceptions itself; where it does not, they are matched with its reasons. */
const watch = (circumstances: Circumstances) => {
  let read = false;
  const watched: Circumstances = {
    ...circumstances,
    get accepted() {
      read = true;
      return circumstances.accepted;
    },
  };
  return { watched, looked: () => read };
};

const checked = (id: string, verdict: Verdict, looked: boolean): Answer => {
  const { outcome } = verdict;
  // The types promise that a pass has no reasons; a control that breaks them must not pass.
  const reasons: readonly Reason[] = verdict.reasons;
  switch (outcome) {
    case 'pass':
      if (reasons.length === 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed(id, 'a pass with reasons', reasons);
    case 'fail':
    case 'pending':
    case 'indeterminate':
    case 'not-applicable':
      if (reasons.length > 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed(id, `${outcome} without a reason`);
    default:
      verdict satisfies never;
      return failed(id, `the outcome ${String(outcome)}`);
  }
};
