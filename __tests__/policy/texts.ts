import { parsePolicy } from '../../src/policy/parse.js';
import type { Policy, PolicyText } from '../../src/policy/policy.js';
import type { PolicyFault } from '../../src/policy/fault.js';

const PATH = '.github/countersign.yml';

export const fileText = (text: string): PolicyText => ({ kind: 'file', name: PATH, path: PATH, text });

export const extendedText = (name: string, text: string): PolicyText => ({
  kind: 'extended-file',
  name,
  path: 'policy.yml',
  text,
});

export const policyOfText = (text: string, ...others: PolicyText[]): Policy => {
  const parsed = parsePolicy([...others, fileText(text)]);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.policy;
};

export const faultsOfText = (text: string, ...others: PolicyText[]): readonly PolicyFault[] => {
  const parsed = parsePolicy([...others, fileText(text)]);
  return 'faults' in parsed ? parsed.faults : [];
};

/** `line:column key code`, one a fault. */
export const shown = (faults: readonly PolicyFault[]): readonly string[] =>
  faults.map(({ line, column, key, code }) => `${line}:${column} ${key} ${code}`);
