import type { FilePlace } from './ports.js';
import { extendedFile } from '../policy/extended-file.js';
import { InputError, type ReadInput } from './read-input.js';
import { readStoreInputs, STORE_INPUTS, type StoreInputs } from './store-inputs.js';

export { InputError, type ReadInput } from './read-input.js';

export interface Inputs {
  readonly token: string;
  readonly statusToken: string;
  readonly policy: FilePlace | null;
  readonly policyToken: string;
  readonly pullRequest: number | null;
  readonly evidencePath: string | null;
  readonly retentionDays: number | null;
  /** What is opened when an emergency let a change through; null: nothing. */
  readonly followUp: 'issue' | null;
  /** Seconds that one call may take. */
  readonly callTimeout: number;
  /** Seconds that all calls of a run may take together. */
  readonly runTimeout: number;
  readonly storing: StoreInputs;
}

/** The names of action.yml; a test compares them. */
export const INPUTS = [
  'token',
  'status-token',
  'policy',
  'policy-token',
  'pull-request',
  'evidence-path',
  'retention-days',
  'follow-up',
  'call-timeout',
  'run-timeout',
  ...STORE_INPUTS,
] as const;

/** Throws InputError on the first bad value. No input can lower what the policy demands. */
export const readInputs = (given: ReadInput): Inputs => {
  const token = given('token');
  if (token === '') throw new InputError('The input "token" is empty. Leave it out to use the job\'s own token.');
  return {
    token,
    statusToken: orElse(given('status-token'), token),
    policy: place(given('policy')),
    policyToken: orElse(given('policy-token'), token),
    pullRequest: count('pull-request', given('pull-request'), 1, 2_147_483_647),
    evidencePath: given('evidence-path') === '' ? null : given('evidence-path'),
    followUp: followUpOf(given('follow-up')),
    retentionDays: count('retention-days', given('retention-days'), 1, 400),
    callTimeout: count('call-timeout', given('call-timeout'), 1, 120) ?? 20,
    runTimeout: count('run-timeout', given('run-timeout'), 10, 600) ?? 120,
    storing: readStoreInputs(given),
  };
};

const followUpOf = (text: string): Inputs['followUp'] => {
  if (text === '' || text === 'issue') return text === '' ? null : text;
  throw new InputError(`The input "follow-up" is ${JSON.stringify(text)}; it must be issue, or left out.`);
};

const orElse = (text: string, fallback: string): string => (text === '' ? fallback : text);

const count = (name: string, text: string, min: number, max: number): number | null => {
  if (text === '') return null;
  const value = /^[1-9]\d{0,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text)}; it must be a whole number from ${min} to ${max}.`,
  );
};

const place = (text: string): FilePlace | null => {
  if (text === '') return null;
  const file = extendedFile(text);
  if (file !== null) return file;
  throw new InputError(`The input "policy" is ${JSON.stringify(text)}; it must read owner/repository/path@ref.`);
};
