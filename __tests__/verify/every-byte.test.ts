import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkSignature } from '../../src/verify/signature.js';
import type { Trust } from '../../src/verify/types.js';
import { keysOf } from '../support/signed-record.js';
import { signWithKey, startSigstore, type SignOptions } from '../support/sigstore.js';

const payload = '{"_type":"https://in-toto.io/Statement/v1","predicate":{"verdict":"fail"}}';
const claims = {
  name: 'https://github.com/acme/pay/.github/workflows/gate.yml@refs/heads/main',
  8: 'https://issuer.test',
};

interface Subject {
  readonly bundle: Buffer;
  readonly trust: Trust;
}

const subjects = new Map<string, Subject>();
const KINDS = ['log and timestamp', 'old entry of a log', 'timestamp with its certificate', 'key'] as const;

beforeAll(async () => {
  const sigstore = await startSigstore();
  const keyless = async (options: Partial<SignOptions>, ...without: readonly 'tlogs'[]): Promise<Subject> => ({
    bundle: Buffer.from(await sigstore.sign(payload, { claims, ...options })),
    trust: { roots: Buffer.from(sigstore.root(...without)), key: null },
  });
  const keys = keysOf('P-256');
  subjects.set('log and timestamp', await keyless({ timestamp: 'one' }));
  subjects.set('old entry of a log', await keyless({ entry: 'intoto' }));
  subjects.set(
    'timestamp with its certificate',
    await keyless({ entry: 'none', timestamp: 'one-with-certificate' }, 'tlogs'),
  );
  subjects.set('key', {
    bundle: Buffer.from(signWithKey(payload, keys.privateKey, keys.publicKey)),
    trust: { roots: null, key: Buffer.from(keys.pem) },
  });
});

const subject = (kind: string): Subject => {
  const found = subjects.get(kind);
  if (found === undefined) throw new Error(kind);
  return found;
};

/** What still verifies although it was changed. */
const unseen = (changes: Iterable<readonly [string, Uint8Array]>, trust: Trust): readonly string[] =>
  [...changes].filter(([, bytes]) => checkSignature(bytes, trust).state === 'signed').map(([name]) => name);

/** All where EVERY_BYTE is set, which takes minutes; else each thirteenth, so that every part is met. */
const STEP = 13;
const everything = process.env['EVERY_BYTE'] !== undefined;
const positions = (length: number): readonly number[] =>
  Array.from({ length }, (_, at) => at).filter((at) => everything || at % STEP === length % STEP);

const spliced = (bytes: Buffer, at: number, remove: number, insert: readonly number[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(insert), bytes.subarray(at + remove)]);

describe.each(KINDS)('a bundle with a signature by %s', (kind) => {
  it('verifies as it is', () => {
    const { bundle, trust } = subject(kind);
    expect(checkSignature(bundle, trust).state).toBe('signed');
  });

  it('does not verify with one byte changed, missing or more, wherever it is', () => {
    const { bundle, trust } = subject(kind);
    const bytes = [0x20, 0x0a, 0x41, 0x3d, 0x30];
    const changes = positions(bundle.length).flatMap((at) => {
      const bit = Math.floor(at / 3) % 7;
      const changed = [
        [`byte ${at}, bit ${bit}`, spliced(bundle, at, 1, [(bundle[at] ?? 0) ^ (1 << bit)])],
        [`without ${at}`, spliced(bundle, at, 1, [])],
        [`one more at ${at}`, spliced(bundle, at, 0, [bytes[at % bytes.length] ?? 0])],
      ] as const;
      return everything ? changed : changed.slice(at % 3, (at % 3) + 1);
    });
    expect(unseen([...changes, ['one more at the end', spliced(bundle, bundle.length, 0, [0])]], trust)).toEqual([]);
  });
});

/** The parts in DER, where JSON and base64 are put right again after the change: a forger would. */
const derParts: readonly (readonly [
  string,
  string,
  (draft: Loose) => { part: string; put: (part: string) => void },
])[] = [
  [
    'the certificate',
    'log and timestamp',
    ({ verificationMaterial: { certificate } }) => ({
      part: certificate.rawBytes,
      put: (part) => (certificate.rawBytes = part),
    }),
  ],
  [
    'the certificate, where no log holds it,',
    'timestamp with its certificate',
    ({ verificationMaterial: { certificate } }) => ({
      part: certificate.rawBytes,
      put: (part) => (certificate.rawBytes = part),
    }),
  ],
  [
    'the timestamp',
    'log and timestamp',
    ({
      verificationMaterial: {
        timestampVerificationData: {
          rfc3161Timestamps: [one],
        },
      },
    }) => ({ part: one.signedTimestamp, put: (part) => (one.signedTimestamp = part) }),
  ],
  [
    'the timestamp with its certificate',
    'timestamp with its certificate',
    ({
      verificationMaterial: {
        timestampVerificationData: {
          rfc3161Timestamps: [one],
        },
      },
    }) => ({ part: one.signedTimestamp, put: (part) => (one.signedTimestamp = part) }),
  ],
];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a forger knows no types
type Loose = any;

describe('in the bytes behind base64', () => {
  it.each(derParts)('of %s no bit can change', (_, kind, partOf) => {
    const { bundle, trust } = subject(kind);
    const json = bundle.toString('utf8');
    const whole = Buffer.from(partOf(JSON.parse(json)).part, 'base64');
    // Behind the signed part lies the signature itself, where libraries are most forgiving.
    const tail = Array.from({ length: 120 }, (_, index) => whole.length - 1 - index);
    const changes = [...new Set([...positions(whole.length), ...tail])].flatMap((at) =>
      (everything ? [0, 1, 2, 3, 4, 5, 6, 7] : [Math.floor(at / STEP) % 8]).map((bit) => {
        const draft: Loose = JSON.parse(json);
        partOf(draft).put(spliced(whole, at, 1, [(whole[at] ?? 0) ^ (1 << bit)]).toString('base64'));
        return [`byte ${at}, bit ${bit}`, Buffer.from(JSON.stringify(draft))] as const;
      }),
    );
    expect(unseen(changes, trust)).toEqual([]);
  });
});
