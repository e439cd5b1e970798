import type { Blocking, Decision } from './types.js';
import { orderReasons, settled } from './order.js';
import { WORST_FIRST } from './worst-first.js';

/** A decision on one of several changes that one status covers, and how that change is called: `#8`; null: on what carries them. */
export interface NamedDecision {
  readonly name: string | null;
  readonly decision: Decision;
}

/**
 * One decision on several changes: the worst stands, and whatever blocks names the change that it is about. A change that
 * the policy does not cover has no part in it, unless none is covered.
 */
export const combine = (decisions: readonly [NamedDecision, ...NamedDecision[]]): Decision => {
  const [first, ...rest] = decisions;
  if (rest.length === 0) return first.decision;
  const verdicts = new Set(decisions.map(({ decision }) => decision.verdict));
  const verdict = WORST_FIRST.find((word) => verdicts.has(word)) ?? 'indeterminate';
  return {
    verdict,
    blocking: decisions.flatMap(({ name, decision }) => decision.blocking.map((each) => naming(each, name))),
    carried: settled(decisions.flatMap(({ decision }) => decision.carried)),
    notes: orderReasons(decisions.flatMap(({ decision }) => decision.notes)),
  };
};

const naming = (blocking: Blocking, name: string | null): Blocking =>
  name === null || blocking.about.includes(name) ? blocking : { ...blocking, about: [name, ...blocking.about] };
