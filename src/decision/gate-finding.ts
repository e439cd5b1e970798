import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import { GATE } from './decide.js';
import { orderReasons } from './order.js';
import type { Finding, Outcome } from './types.js';

/** What is wrong with the run itself, as a finding beside those of the controls. No fault: it passes and counts for nothing. */
export const gateFinding = (faults: readonly RunFault[], notes: readonly Reason[]): Finding =>
  finding(worstOf(faults), faults.map(reasonOf), notes);

/** The finding on a change that the gate does not guard. */
export const outsideFinding = (why: Reason, notes: readonly Reason[]): Finding =>
  finding('not-applicable', [why], notes);

const finding = (outcome: Outcome, reasons: readonly Reason[], notes: readonly Reason[]): Finding => ({
  control: GATE,
  version: 1,
  enforcement: 'enforce',
  outcome,
  reasons: orderReasons(reasons),
  notes: orderReasons(notes),
  rules: [],
});

/** A fault whose outcome is not known here still blocks. */
const worstOf = (faults: readonly RunFault[]): Outcome => {
  if (faults.length === 0) return 'pass';
  if (faults.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return faults.every(({ outcome }) => outcome === 'pending') ? 'pending' : 'indeterminate';
};

const reasonOf = ({ code, about, needed, found, who, at }: RunFault): Reason => ({
  code,
  about,
  ...(needed === undefined ? {} : { needed }),
  ...(found === undefined ? {} : { found }),
  ...(who === undefined ? {} : { who }),
  ...(at === undefined ? {} : { at }),
});
