import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock';

/** What a bundle's certificate says, by the number of its object id; `name` is the alternative name. */
export interface Claims {
  readonly name: string;
  readonly [id: number]: string;
}

export interface SignOptions {
  readonly claims: Claims;
  /** Kind of the entry of the log. Default: `dsse`, as the real Rekor writes it. */
  readonly entry?: 'dsse' | 'intoto' | 'none';
  /** Default: none. */
  readonly timestamp?: 'none' | 'one' | 'one-with-certificate';
  /** Whose certificate the entry of the log holds. Default: the one that signed. */
  readonly entryOf?: 'signer' | 'somebody-else';
  /** The clock of the log and of the timestamp authority. Default: now. */
  readonly witnessedAt?: Date;
}

/** A Sigstore of one's own: authority, log of certificates, transparency log, timestamp authority. */
export interface Sigstore {
  readonly sign: (payload: string, options: SignOptions) => Promise<string>;
  /** `trusted_root.json`, without what is named. */
  readonly root: (...without: readonly ('ctlogs' | 'tlogs' | 'timestampAuthorities')[]) => string;
}

const HOST = 'rekor.sigstore.dev';
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
const pair = (): { privateKey: KeyObject; publicKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const b64 = (bytes: ArrayBufferView | string): string =>
  (typeof bytes === 'string'
    ? Buffer.from(bytes)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  ).toString('base64');

/** `certificates`: whether there is a log of certificates, as the public good instance has one and GitHub's has not. */
export async function startSigstore(certificates: 'logged' | 'not-logged' = 'logged'): Promise<Sigstore> {
  const keys = { ca: pair(), ct: pair(), log: pair(), tsa: pair() };
  const ctLog = await initializeCTLog(keys.ct);
  const ca = await initializeCA(keys.ca, certificates === 'logged' ? ctLog : undefined);
  // Held by reference: set in front of every timestamp. In whole seconds, since the library misreads some fractions.
  const clock = new Date();
  const tsa = await initializeTSA(keys.tsa, clock);
  const since = { start: '2020-01-01T00:00:00Z' };
  const log = (key: KeyObject, baseUrl: string) => {
    const rawBytes = key.export({ format: 'der', type: 'spki' });
    return {
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: b64(rawBytes), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: since },
      logId: { keyId: b64(sha256(rawBytes)) },
    };
  };
  const authority = (uri: string, ...certificates: readonly ArrayBufferView[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'mock' },
    uri,
    certChain: { certificates: certificates.map((each) => ({ rawBytes: b64(each) })) },
    validFor: since,
  });
  return {
    root: (...without) =>
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: without.includes('tlogs') ? [] : [log(keys.log.publicKey, `https://${HOST}`)],
        certificateAuthorities: [authority('https://fulcio.test', ca.rootCertificate)],
        ctlogs: without.includes('ctlogs') ? [] : [log(keys.ct.publicKey, 'https://ctfe.test')],
        timestampAuthorities: without.includes('timestampAuthorities')
          ? []
          : [authority('https://tsa.test', tsa.intCertificate, tsa.rootCertificate)],
      }),
    sign: async (payload, { claims, entry = 'dsse', timestamp = 'none', witnessedAt, entryOf = 'signer' }) => {
      const { privateKey, publicKey } = pair();
      const { name, ...said } = claims;
      const texts: readonly (readonly [string, string])[] = Object.entries(said);
      const certificate = await ca.issueCertificate({
        publicKey: publicKey.export({ format: 'der', type: 'spki' }),
        subjectAltName: name,
        extensions: texts.map(([id, value]) => ({
          oid: `1.3.6.1.4.1.57264.1.${id}`,
          value,
        })),
      });
      const named = entryOf === 'signer' ? certificate : ca.rootCertificate;
      const signature = sign('sha256', pae(payload), privateKey);
      clock.setTime(Math.floor((witnessedAt ?? new Date()).getTime() / 1000) * 1000);
      const tlogEntries =
        entry === 'none'
          ? []
          : [await logged(entry, { payload, signature, certificate: named, witnessedAt }, keys.log)];
      const rfc3161Timestamps = timestamp === 'none' ? [] : [await timestamped(tsa, signature, timestamp)];
      return JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: b64(certificate) },
          tlogEntries,
          timestampVerificationData: { rfc3161Timestamps },
        },
        dsseEnvelope: envelope(payload, signature),
      });
    },
  };
}

interface Made {
  readonly payload: string;
  readonly signature: Buffer;
  readonly certificate: ArrayBufferView;
  readonly witnessedAt: Date | undefined;
}

const envelope = (payload: string, signature: Buffer) => ({
  payload: b64(payload),
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: signature.toString('base64') }],
});

const pae = (payload: string): Buffer => {
  const type = 'application/vnd.in-toto+json';
  return Buffer.from(`DSSEv1 ${type.length} ${type} ${Buffer.byteLength(payload)} ${payload}`);
};

async function logged(kind: 'dsse' | 'intoto', made: Made, key: ReturnType<typeof pair>): Promise<unknown> {
  const { payload, signature, certificate } = made;
  const pem = `-----BEGIN CERTIFICATE-----\n${b64(certificate).replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const payloadHash = { algorithm: 'sha256', value: sha256(payload).toString('hex') };
  const version = kind === 'dsse' ? '0.0.1' : '0.0.2';
  const spec =
    kind === 'dsse'
      ? {
          envelopeHash: {
            algorithm: 'sha256',
            value: sha256(JSON.stringify(envelope(payload, signature))).toString('hex'),
          },
          payloadHash,
          signatures: [{ signature: b64(signature), verifier: b64(pem) }],
        }
      : {
          content: {
            envelope: {
              payloadType: 'application/vnd.in-toto+json',
              signatures: [{ sig: b64(b64(signature)), publicKey: b64(pem) }],
            },
            hash: payloadHash,
            payloadHash,
          },
        };
  const tlog = await initializeTLog(`https://${HOST}`, key, made.witnessedAt);
  const [entry] = Object.values(await tlog.log({ apiVersion: version, kind, spec })) as unknown as readonly Logged[];
  if (entry === undefined) throw new Error('the log took nothing');
  const { inclusionProof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
    kindVersion: { kind, version },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: Buffer.from(inclusionProof.rootHash, 'hex').toString('base64'),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map((each) => Buffer.from(each, 'hex').toString('base64')),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

interface Logged {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

async function timestamped(
  tsa: Awaited<ReturnType<typeof initializeTSA>>,
  signature: Buffer,
  how: string,
): Promise<unknown> {
  const request = {
    artifactHash: b64(sha256(signature)),
    hashAlgorithm: 'sha256',
    certificates: how === 'one-with-certificate',
  };
  const { response } = await tsaHandler(tsa).fn(JSON.stringify(request));
  if (typeof response === 'string') throw new Error(response);
  return { signedTimestamp: b64(response) };
}

/** A bundle of a key, as tools make it without any service. */
export function signWithKey(payload: string, privateKey: KeyObject, publicKey: KeyObject): string {
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const digest = privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: sha256(der).toString('base64') } },
    dsseEnvelope: envelope(payload, sign(digest, pae(payload), privateKey)),
  });
}
