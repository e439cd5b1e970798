import { setSecret } from '@actions/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, type Inputs } from '../app/inputs.js';
import type { Signed, Signer } from '../app/ports.js';
import { createTransport } from '../lib/client/transport.js';
import { budgetOf } from './budget.js';

/** What a signer needs to know; the command line has no other inputs. */
type SigningInputs = Pick<Inputs, 'sign' | 'signingKey' | 'sigstore' | 'callTimeout' | 'runTimeout'>;

/**
 * Who signs. Nothing of it is loaded before it is asked for: the first request of a run does not wait for it. `auto` is the run's
 * own identity where the job has one, else the key, else nobody; what is demanded by name and cannot be done blocks.
 */
export const signerOf = (inputs: SigningInputs): Signer => {
  const access = accessOf();
  const { sign, signingKey } = inputs;
  if (sign === 'off') return always({ state: 'unsigned', why: 'off' });
  if (sign === 'keyless' || (sign === 'auto' && access !== null)) {
    if (access === null) return always(NO_IDENTITY);
    return access === 'broken' ? always(BROKEN_IDENTITY) : onDemand(() => keyless(inputs, access));
  }
  if (signingKey !== null) return onDemand(() => byKey(signingKey));
  return always(sign === 'key' ? NO_KEY : { state: 'unsigned', why: 'no-oidc' });
};

const NO_IDENTITY: Signed = {
  state: 'not-signed',
  found: 'the input "sign" is keyless and the job has no identity: give it `id-token: write`; a fork\'s run has none',
};
const BROKEN_IDENTITY: Signed = {
  state: 'not-signed',
  found: 'identity token: the runner says in part only where it is got (ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN)',
};
const NO_KEY: Signed = {
  state: 'not-signed',
  found: 'the input "sign" is key and "signing-key" is empty; a fork\'s run has no secrets',
};

/** Refuses a key that cannot sign, before anything is judged, and hides it, line by line as a log would show it. */
export const checkSigningKey = async ({ signingKey }: Inputs): Promise<void> => {
  if (signingKey === null) return;
  for (const line of signingKey.split(/\r?\n/u)) if (line.length > 8 && !line.startsWith('-----')) setSecret(line);
  setSecret(signingKey);
  const { signingKeyOf } = await import('../publish/sign/key.js');
  const key = signingKeyOf(signingKey);
  if ('wanted' in key)
    throw new InputError(`The input "signing-key" is no key to sign with; it must be ${key.wanted}.`);
};

interface Access {
  readonly url: string;
  readonly token: string;
}

/** Where the runner gives the job's identity; null: the job has none. Half of one is a fault, and not a job without. */
const accessOf = (): Access | 'broken' | null => {
  const url = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url === '' && token === '') return null;
  return URL.canParse(url) && token !== '' ? { url, token } : 'broken';
};

const keyless = async (inputs: SigningInputs, access: Access): Promise<Signer> => {
  const { createKeylessSigner } = await import('../publish/sign/keyless.js');
  const { attempt, total, reserve } = budgetOf(inputs);
  return createKeylessSigner({
    transport: createTransport(attempt, total - reserve / 2),
    sleep: (milliseconds) => sleep(milliseconds),
    access,
    own: inputs.sigstore,
    repositoryId: process.env['GITHUB_REPOSITORY_ID'] ?? null,
    hide: setSecret,
    now: () => performance.now(),
  });
};

const byKey = async (pem: string): Promise<Signer> => {
  const { createKeySigner, signingKeyOf } = await import('../publish/sign/key.js');
  const key = signingKeyOf(pem);
  return 'wanted' in key
    ? always({ state: 'not-signed', found: 'the signing key cannot be used' })
    : createKeySigner(key);
};

const always = (signed: Signed): Signer => ({ prepare: () => undefined, sign: () => Promise.resolve(signed) });

/** Loads the signer when it is first asked for. */
const onDemand = (load: () => Promise<Signer>): Signer => {
  let loading: Promise<Signer> | null = null;
  const loaded = (): Promise<Signer> => {
    const under = loading ?? load();
    loading = under;
    return under;
  };
  return {
    prepare: () => {
      // What goes wrong here is told by `sign`, which waits for the same promise.
      loaded().then(
        (signer) => {
          signer.prepare();
        },
        () => undefined,
      );
    },
    sign: async (signables) => (await loaded()).sign(signables),
  };
};
