import type { Reason } from '../facts/observed.js';
import { compareText, keyOf, orderReasons, settled } from './order.js';
import type { Blocking, Carried, Decision, Finding, Outcome, VerdictWord } from './types.js';

/** The pseudo control that holds what is wrong with the run itself. */
export const GATE = 'gate';

type Block = 'fail' | 'indeterminate' | 'pending';

const WORST_FIRST: readonly Block[] = ['fail', 'indeterminate', 'pending'];

/**
 * The decision on a change: the worst enforced outcome. A pass is asserted, never left over: every enforced finding must
 * be one of the outcomes that let through, and one control at least must have passed or been waived. Reported findings
 * never block. An outcome that is not known here counts as indeterminate.
 */
export const decide = (findings: readonly Finding[], carried: readonly Carried[] = []): Decision => {
  const enforced = findings.filter((finding) => finding.enforcement !== 'report');
  const notes = orderReasons(
    findings.filter((finding) => finding.control === GATE).flatMap((finding) => finding.notes),
  );
  const blocked = enforced.flatMap((finding) => {
    const outcome = blockOf(finding.outcome);
    return outcome === null ? [] : [{ finding, outcome }];
  });
  const worst = WORST_FIRST.find((outcome) => blocked.some((entry) => entry.outcome === outcome));
  const result = (verdict: VerdictWord, blocking: readonly Blocking[]): Decision => ({
    verdict,
    blocking,
    carried: settled(carried),
    notes,
  });
  if (worst !== undefined) {
    return result(worst, order(blocked.flatMap(({ finding, outcome }) => blockingOf(finding, outcome))));
  }
  const controls = enforced.filter((finding) => finding.control !== GATE);
  if (!controls.some(({ outcome }) => outcome === 'pass' || outcome === 'waived')) {
    return result('fail', [NOTHING_APPLIES]);
  }
  return result(controls.some(({ outcome }) => outcome === 'waived') ? 'pass-with-exception' : 'pass', []);
};

/** The decision on a change that the gate does not guard. */
export const notApplicable = (notes: readonly Reason[]): Decision => ({
  verdict: 'not-applicable',
  blocking: [],
  carried: [],
  notes: orderReasons(notes),
});

const NOTHING_APPLIES: Blocking = { control: GATE, outcome: 'fail', code: 'no-control-applies', about: [] };

const blockOf = (outcome: Outcome): Block | null => {
  switch (outcome) {
    case 'pass':
    case 'waived':
    case 'not-applicable':
      return null;
    case 'fail':
    case 'pending':
    case 'indeterminate':
      return outcome;
    default:
      // Only a file that was tampered with, or of another version, comes here.
      outcome satisfies never;
      return 'indeterminate';
  }
};

const blockingOf = (finding: Finding, outcome: Block): readonly Blocking[] => {
  const { control } = finding;
  if (finding.reasons.length === 0) return [{ control, outcome, code: 'control-failed', about: [control] }];
  return finding.reasons.map(({ code, about }) => ({ control, outcome, code, about }));
};

const order = (blocking: readonly Blocking[]): readonly Blocking[] => {
  const rank = ({ outcome }: Blocking) => WORST_FIRST.findIndex((each) => each === outcome);
  return [...settled(blocking)].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.control, b.control) ||
      compareText(a.code, b.code) ||
      compareText(keyOf(a.about), keyOf(b.about)),
  );
};
