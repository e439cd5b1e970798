import type { RunFault } from '../facts/run-fault.js';
import type { Variant } from '../policy/rules.js';
import type { Judged } from './judge.js';

/** A control that is only implied, only reports or does not apply is no demand that could be met. */
export const nothingApplies = (variant: Variant, { findings }: Judged): readonly RunFault[] => {
  const implied = new Set(variant.filter((item) => item.named === 'implied').map((item) => item.control.id));
  const applies = findings.some(
    ({ control, enforcement, outcome }) =>
      enforcement === 'enforce' && outcome !== 'not-applicable' && !implied.has(control),
  );
  return applies ? [] : [{ outcome: 'fail', code: 'no-control-applies', about: [] }];
};
