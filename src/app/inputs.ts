import type { FilePlace } from './ports.js';
import { DEPLOYMENT_INPUTS, readDeploymentInputs, type DeploymentInputs } from './deployment-inputs.js';
import { extendedFile } from '../policy/extended-file.js';
import { InputError, type ReadInput } from './read-input.js';
import { readStoreInputs, STORE_INPUTS, type StoreInputs } from './store-inputs.js';
import { readTicketInputs, TICKET_INPUTS, type TicketInputs } from './ticket-inputs.js';
import { readUpkeepInputs, UPKEEP_INPUTS, type UpkeepInputs } from './upkeep-inputs.js';

export { InputError, type ReadInput } from './read-input.js';

export interface Inputs {
  readonly token: string;
  readonly statusToken: string;
  readonly policy: FilePlace | null;
  readonly policyToken: string;
  readonly pullRequest: number | null;
  readonly evidencePath: string | null;
  readonly retentionDays: number | null;
  /** What the run is for. `gate`: whatever the event asks for. */
  readonly phase: Phase;
  /** What is opened when an emergency let a change through; null: nothing. */
  readonly followUp: 'issue' | null;
  /** Who signs the evidence. `auto`: the job's own identity, else the key, else nobody. */
  readonly sign: 'auto' | 'keyless' | 'key' | 'off';
  /** A private key in PEM; null: none. */
  readonly signingKey: string | null;
  /** A Sigstore of the user's own, with at least one witness; null: the public one, or GitHub's. */
  readonly sigstore: { readonly fulcio: string; readonly rekor: string | null; readonly tsa: string | null } | null;
  /** Seconds that one call may take. */
  readonly callTimeout: number;
  /** Seconds that all calls of a run may take together. */
  readonly runTimeout: number;
  readonly storing: StoreInputs;
  readonly tickets: TicketInputs;
  readonly upkeep: UpkeepInputs;
  readonly deployment: DeploymentInputs;
}

/** `before`, `after`: a deployment. `assure`: all that is to be done on schedule; `reconcile`, `access` and `models`: that alone. */
export const PHASES = ['gate', 'before', 'after', 'assure', 'reconcile', 'access', 'models'] as const;

export type Phase = (typeof PHASES)[number];

/** The names of action.yml; a test compares them. */
export const INPUTS = [
  'token',
  'status-token',
  'policy',
  'policy-token',
  'pull-request',
  'evidence-path',
  'retention-days',
  'phase',
  'follow-up',
  'sign',
  'signing-key',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'call-timeout',
  'run-timeout',
  ...STORE_INPUTS,
  ...TICKET_INPUTS,
  ...UPKEEP_INPUTS,
  ...DEPLOYMENT_INPUTS,
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
    sign: signOf(given('sign')),
    signingKey: given('signing-key') === '' ? null : given('signing-key'),
    sigstore: sigstoreOf(given('fulcio-url'), given('rekor-url'), given('tsa-url')),
    retentionDays: count('retention-days', given('retention-days'), 1, 400),
    phase: phaseOf(given('phase')),
    callTimeout: count('call-timeout', given('call-timeout'), 1, 120) ?? 20,
    runTimeout: count('run-timeout', given('run-timeout'), 10, 600) ?? 120,
    storing: readStoreInputs(given),
    tickets: readTicketInputs(given),
    upkeep: readUpkeepInputs(given),
    deployment: readDeploymentInputs(given),
  };
};

const phaseOf = (text: string): Phase => {
  const found = text === '' ? 'gate' : PHASES.find((phase) => phase === text);
  if (found !== undefined) return found;
  throw new InputError(`The input "phase" is ${JSON.stringify(text)}; it must be one of ${PHASES.join(', ')}.`);
};

const followUpOf = (text: string): Inputs['followUp'] => {
  if (text === '' || text === 'issue') return text === '' ? null : text;
  throw new InputError(`The input "follow-up" is ${JSON.stringify(text)}; it must be issue, or left out.`);
};

const signOf = (text: string): Inputs['sign'] => {
  switch (text) {
    case '':
    case 'auto':
      return 'auto';
    case 'keyless':
    case 'key':
    case 'off':
      return text;
    default:
      throw new InputError(`The input "sign" is ${JSON.stringify(text)}; it must be auto, keyless, key or off.`);
  }
};

/** A certificate of one's own authority that no witness of one's own has seen would verify nowhere. */
const sigstoreOf = (fulcio: string, rekor: string, tsa: string): Inputs['sigstore'] => {
  const places = {
    fulcio: service('fulcio-url', fulcio),
    rekor: service('rekor-url', rekor),
    tsa: service('tsa-url', tsa),
  };
  if (places.fulcio === null) {
    if (places.rekor === null && places.tsa === null) return null;
    throw new InputError('The input "fulcio-url" is left out; it goes together with "rekor-url" or "tsa-url".');
  }
  if (places.rekor !== null || places.tsa !== null) return { ...places, fulcio: places.fulcio };
  throw new InputError('The input "fulcio-url" is given alone; it goes together with "rekor-url" or "tsa-url".');
};

/** An address of a service; plain http on this machine alone, where nothing can listen on the way. */
const service = (name: string, text: string): string | null => {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url !== null && isSafe && url.username === '' && url.password === '' && url.search === '' && url.hash === '')
    return text;
  throw new InputError(
    `The input "${name}" is ${JSON.stringify(text)}; it must be an https address without user, query and fragment.`,
  );
};

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

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
