import { afterEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/app/inputs.js';
import { signerOf } from '../../src/wiring/signer.js';

const URL_NAME = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const TOKEN_NAME = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';

const forget = (): void => {
  process.env[URL_NAME] = '';
  process.env[TOKEN_NAME] = '';
};
afterEach(forget);

const signed = async (given: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>>) => {
  forget();
  Object.assign(process.env, environment);
  return signerOf(readInputs((name) => ({ token: 't', ...given })[name] ?? '')).sign([]);
};

describe('who signs by themselves', () => {
  it('is nobody where the job has no identity', async () => {
    expect(await signed({}, {})).toEqual({ state: 'unsigned', why: 'no-oidc' });
  });

  it.each([
    { [URL_NAME]: 'https://oidc.example/token' },
    { [TOKEN_NAME]: 'secret' },
    { [URL_NAME]: 'no address', [TOKEN_NAME]: 'secret' },
  ])('is never nobody, and no key either, where the job has half of an identity: %j', async (environment) => {
    for (const given of [{}, { 'signing-key': 'a key' }, { sign: 'keyless' }]) {
      const ended = await signed(given, environment);
      expect(ended).toMatchObject({ state: 'not-signed' });
      expect(JSON.stringify(ended)).not.toContain('secret');
    }
    expect(await signed({ sign: 'off' }, environment)).toMatchObject({ state: 'unsigned' });
  });
});
