import { beforeAll, describe, expect, it } from '@jest/globals';
import { altered, answer, keyless, made, prepare, type Loose } from './signing.js';

beforeAll(prepare);

describe('what does not belong together', () => {
  const swaps: readonly (readonly [string, (draft: Loose, donor: Loose) => void, RegExp])[] = [
    [
      'the certificate',
      (draft, donor) => (draft.verificationMaterial.certificate = donor.verificationMaterial.certificate),
      /signature verification failed|another certificate/,
    ],
    [
      'the entry of the log',
      (draft, donor) => (draft.verificationMaterial.tlogEntries = donor.verificationMaterial.tlogEntries),
      /mismatch/,
    ],
    [
      'the timestamp',
      (draft, donor) =>
        (draft.verificationMaterial.timestampVerificationData = donor.verificationMaterial.timestampVerificationData),
      /timestamp could not be verified/,
    ],
    [
      'the signature',
      (draft, donor) => (draft.dsseEnvelope.signatures = donor.dsseEnvelope.signatures),
      /mismatch|could not be verified/,
    ],
    [
      'the payload',
      (draft) => (draft.dsseEnvelope.payload = Buffer.from('{}').toString('base64')),
      /mismatch|verification failed/,
    ],
    [
      'all of the envelope',
      (draft, donor) => (draft.dsseEnvelope = donor.dsseEnvelope),
      /mismatch|could not be verified/,
    ],
  ];
  it.each(swaps)('%s of another bundle is refused', async (_, swap, why) => {
    const [one, donor] = [await made({ timestamp: 'one' }), await made({ timestamp: 'one' })];
    expect(
      answer(
        keyless(
          altered(one, (draft) => {
            swap(draft, JSON.parse(donor));
          }),
        ),
      ),
    ).toMatch(why);
  });

  const entryOf = (draft: Loose): Loose => draft.verificationMaterial.tlogEntries[0];
  const log: readonly (readonly [string, (draft: Loose) => void, RegExp])[] = [
    [
      'a size of the tree beside the checkpoint',
      (draft) => (entryOf(draft).inclusionProof.treeSize = '2'),
      /of another tree/,
    ],
    [
      'a hash of the tree beside the checkpoint',
      (draft) => (entryOf(draft).inclusionProof.rootHash = 'AAAA'),
      /of another tree/,
    ],
    ['an index', (draft) => (entryOf(draft).logIndex = '7'), /inclusion promise could not be verified/],
    [
      'an earlier time',
      (draft) => (entryOf(draft).integratedTime = String(Number(entryOf(draft).integratedTime) - 1)),
      /could not be verified|expired/,
    ],
    ['another log', (draft) => (entryOf(draft).logId.keyId = 'AAAA'), /could not be verified|not trusted/],
    [
      'a time without the promise of the log',
      (draft) => delete entryOf(draft).inclusionPromise,
      /a time that the log did not sign/,
    ],
    [
      'a name in the checkpoint that is a pattern',
      (draft) => {
        rename(entryOf(draft), '— rekor.sigstore.de ', 0);
      },
      /nobody who is trusted/,
    ],
    [
      'a further signature in the checkpoint',
      (draft) => {
        rename(entryOf(draft), '— rekor.sigstore.dev AAAAAAAA\n', 1);
      },
      /nobody who is trusted|form/,
    ],
    [
      'a word behind the checkpoint',
      (draft) => {
        rename(entryOf(draft), 'x', 1);
      },
      /has another form/,
    ],
  ];
  function rename(entry: Loose, text: string, how: 0 | 1): void {
    const { checkpoint } = entry.inclusionProof;
    checkpoint.envelope =
      how === 0 ? String(checkpoint.envelope).replace(/\u2014 \S+ /, text) : `${String(checkpoint.envelope)}${text}`;
  }
  it.each(log)('an entry of the log with %s is refused', async (_, change, why) => {
    const bundle = await made({ timestamp: 'one' });
    const changed = altered(bundle, change);
    expect(changed).not.toBe(bundle);
    expect(answer(keyless(changed))).toMatch(why);
  });
});

describe.each(['dsse', 'intoto'] as const)('an entry of the log (%s)', (entry) => {
  it('that was made for another certificate is refused', async () => {
    const bundle = await made({ entry, entryOf: 'somebody-else' });
    expect(answer(keyless(bundle))).toMatch(/the entry was made for another certificate/);
  });
});
