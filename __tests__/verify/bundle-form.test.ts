import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkSignature } from '../../src/verify/signature.js';
import { altered, answer, bytes, keyless, made, prepare, sigstores } from './signing.js';

beforeAll(prepare);

describe('the form of a bundle', () => {
  const forms: readonly (readonly [string, (bundle: string) => string, string])[] = [
    ['no JSON', (bundle) => bundle.slice(0, -1), 'bundle: $, character'],
    ['a line break at the end', (bundle) => `${bundle}\n`, 'bundle: the bundle was written again'],
    ['blanks', (bundle) => JSON.stringify(JSON.parse(bundle), null, 1), 'bundle: the bundle was written again'],
    [
      'a letter as an escape',
      (bundle) => bundle.replace('mediaType', '\\u006dediaType'),
      'bundle: the bundle was written again',
    ],
    ['a name twice', (bundle) => bundle.replace('{', '{"mediaType":"x",'), 'bundle: $, character'],
    [
      'a member that it has not',
      (bundle) => altered(bundle, (draft) => (draft.note = 'x')),
      'bundle: $.note: nothing expected',
    ],
    [
      'a member deep inside that it has not',
      (bundle) => altered(bundle, (draft) => (draft.dsseEnvelope.signatures[0].cert = 'x')),
      'bundle: $.dsseEnvelope.signatures[0].cert: nothing expected',
    ],
    ['another version', (bundle) => bundle.replace('v0.3', 'v0.2'), 'bundle: $.mediaType: '],
    [
      'another kind of payload',
      (bundle) => bundle.replace('vnd.in-toto', 'vnd.other'),
      'bundle: $.dsseEnvelope.payloadType: ',
    ],
    [
      'a second signature',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0])),
      'bundle: $.dsseEnvelope.signatures: exactly one signature',
    ],
    [
      'no signature',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.signatures = [])),
      'bundle: $.dsseEnvelope.signatures: exactly one signature',
    ],
    [
      'a name of a key',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.signatures[0].keyid = 'k1')),
      'bundle: $.dsseEnvelope.signatures[0].keyid: ',
    ],
    [
      'base64 of the other alphabet',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = '-_8=')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'base64 without its padding',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = 'AA')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'base64 with spare bits',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = 'AB==')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'a number with a zero in front',
      (bundle) => altered(bundle, ({ verificationMaterial }) => (verificationMaterial.tlogEntries[0].logIndex = '01')),
      'bundle: $.verificationMaterial.tlogEntries[0].logIndex: ',
    ],
    [
      'neither certificate nor key',
      (bundle) => altered(bundle, ({ verificationMaterial }) => delete verificationMaterial.certificate),
      'bundle: $.verificationMaterial: either',
    ],
    [
      'certificate and key',
      (bundle) => altered(bundle, ({ verificationMaterial }) => (verificationMaterial.publicKey = { hint: '' })),
      'bundle: $.verificationMaterial: either',
    ],
  ];
  it.each(forms)('with %s is refused', async (_, change, why) => {
    expect(answer(keyless(change(await made())))).toContain(why);
  });

  it('with bytes that are no UTF-8 is refused', async () => {
    const broken = Buffer.from(await made());
    broken[20] = 0xff;
    expect(answer(checkSignature(broken, { roots: bytes(sigstores.own.root()), key: null }))).toMatch(
      /^bundle: .*no UTF-8/,
    );
  });
});
