import { beforeAll, describe, expect, it } from '@jest/globals';
import { startSigstore } from '../support/sigstore.js';
import { answer, claims, keyless, made, payload, prepare, sigstores } from './signing.js';

beforeAll(prepare);

describe('a keyless signature', () => {
  it.each([
    ['an entry of a log (dsse)', { entry: 'dsse' }, []],
    ['an entry of a log (intoto)', { entry: 'intoto' }, []],
    ['a log and a timestamp', { entry: 'dsse', timestamp: 'one' }, []],
    ['a log and a timestamp with its certificate', { entry: 'dsse', timestamp: 'one-with-certificate' }, []],
    ['a timestamp alone, where the instance keeps no log', { entry: 'none', timestamp: 'one' }, ['tlogs']],
  ] as const)('with %s verifies', async (_, options, without) => {
    expect(keyless(await made(options), sigstores.own.root(...without))).toMatchObject({
      state: 'signed',
      signer: { by: 'keyless', identity: { name: claims.name, issuer: 'https://issuer.test' } },
    });
  });

  it('of an instance without any log verifies by its timestamp, and not where a log of certificates is due', async () => {
    const instance = await startSigstore('not-logged');
    const bundle = await instance.sign(payload, { claims, entry: 'none', timestamp: 'one' });
    expect(answer(keyless(bundle, instance.root('tlogs', 'ctlogs')))).toBe('signed');
    expect(answer(keyless(bundle, instance.root('tlogs')))).toMatch(/expected 1 SCTs, got 0/);
  });

  it('gives back the very bytes that were signed, the times, and the root', async () => {
    const result = keyless(await made({ timestamp: 'one' }));
    if (result.state !== 'signed' || result.signer.by !== 'keyless') throw new Error(answer(result));
    expect(new TextDecoder().decode(result.payload)).toBe(payload);
    expect(result.signer.times.map(({ by }) => by)).toEqual(['log', 'timestamp-authority']);
    expect(result.signer.root).toBe('fulcio.test, given');
  });

  const hour = 3_600_000;
  it.each([
    [
      'made when the certificate had run out, as the log tells',
      { witnessedAt: new Date(Date.now() + hour) },
      /certificate is not valid or expired/,
    ],
    [
      'made before the certificate was, as the log tells',
      { witnessedAt: new Date(Date.now() - hour) },
      /certificate is not valid or expired/,
    ],
    [
      'made too late, as the timestamp tells',
      { entry: 'none', timestamp: 'one', witnessedAt: new Date(Date.now() + hour) },
      /expired/,
    ],
    [
      'without a log, where the instance keeps one',
      { entry: 'none', timestamp: 'one' },
      /expected 1 tlog entries, got 0/,
    ],
    ['without a time that anybody vouches for', { entry: 'none' }, /expected 1 timestamps, got 0/],
  ] as const)('%s is refused', async (_, options, why) => {
    const roots =
      'timestamp' in options && 'witnessedAt' in options ? sigstores.own.root('tlogs') : sigstores.own.root();
    expect(answer(keyless(await made(options), roots))).toMatch(why);
  });

  it('of another Sigstore is refused, by the shipped root too', async () => {
    const bundle = await made();
    expect(answer(keyless(bundle, sigstores.other.root()))).toMatch(
      /^signature: fulcio\.test, given: Failed to verify certificate chain/,
    );
    // A root that is given is believed in place of the shipped one, not beside it.
    expect(answer(keyless(bundle, sigstores.other.root()))).not.toContain('shipped');
    expect(answer(keyless(bundle, null))).toMatch(/^signature: fulcio\.sigstore\.dev, shipped with countersign: /);
  });

  it('verifies under any of several roots, one a line', async () => {
    const bundle = await made();
    expect(answer(keyless(bundle, `${sigstores.other.root()}\n${sigstores.own.root()}\n`))).toBe('signed');
    expect(answer(keyless(bundle, `${sigstores.other.root()}\n${sigstores.other.root()}`))).toMatch(
      /^signature: .*; .*/,
    );
  });
});
