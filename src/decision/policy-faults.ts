import type { RunFault } from '../facts/run-fault.js';
import type { PolicyFault } from '../policy/fault.js';
import type { PolicyOrigin } from '../policy/policy.js';

/** Every fault of the policy's texts as a fault of the run: what is meant, where it stands, and what is allowed. */
export const policyFaults = (
  faults: readonly [PolicyFault, ...PolicyFault[]],
  sources: readonly PolicyOrigin[],
): readonly [RunFault, ...RunFault[]] => {
  const [first, ...rest] = faults;
  const faultOf = (fault: PolicyFault): RunFault => runFault(fault, sources.at(-1)?.path ?? null);
  return [faultOf(first), ...rest.map(faultOf)];
};

/** Only the policy itself can be annotated: extended files and presets are not of this repository. */
const runFault = ({ file, line, column, key, message }: PolicyFault, path: string | null): RunFault => {
  const place = `${file}:${String(line)}:${String(column)}`;
  return {
    outcome: 'fail',
    code: 'policy-invalid',
    about: [key === '' ? file : key],
    found: key === '' ? `${place} ${message}` : `${place} ${key} ${message}`,
    ...(file === path ? { at: { path, line } } : {}),
  };
};
