import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A key that signs models, as `openssl ecparam -genkey` makes it. */
export interface ModelKeys {
  readonly privateKey: KeyObject;
  /** As it lies in a repository. */
  readonly pem: string;
  /** sha256 over the public key in DER, hex: as policies name it. */
  readonly fingerprint: string;
}

export function modelKeys(curve: 'P-256' | 'P-384' | 'P-521' | 'Ed25519' = 'P-256'): ModelKeys {
  const { privateKey } =
    curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: curve });
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  return { privateKey, pem, fingerprint: createHash('sha256').update(der).digest('hex') };
}

/** What `model_signing` 1.1 would sign, or a fault in it. */
export interface ManifestOptions {
  /** Name of the folder; nobody reads it. */
  readonly name?: string;
  /** Default: what the tool leaves out by itself, and the signature. */
  readonly ignored?: readonly string[];
  readonly symlinks?: boolean;
  readonly method?: string;
  readonly hash?: string;
  readonly predicateType?: string;
  readonly statementType?: string;
  /** Another root than the resources come to; hex. */
  readonly root?: string;
  readonly subjects?: readonly object[];
  /** Order of the resources as given, not sorted by name. */
  readonly order?: 'as-given';
}

/** The statement over these files: name below the root → sha256, hex. */
export function manifestStatement(
  files: Readonly<Record<string, string>>,
  options: ManifestOptions = {},
): Readonly<Record<string, unknown>> {
  const { method = 'files', hash = 'sha256' } = options;
  const names = Object.keys(files);
  const resources = (options.order === 'as-given' ? names : names.sort(byParts)).map((name) => ({
    name,
    algorithm: hash,
    digest: files[name] ?? '',
  }));
  const root = createHash('sha256').update(Buffer.from(resources.map(({ digest }) => digest).join(''), 'hex'));
  const subject = { name: options.name ?? 'model', digest: { sha256: options.root ?? root.digest('hex') } };
  return {
    _type: options.statementType ?? 'https://in-toto.io/Statement/v1',
    subject: options.subjects ?? [subject],
    predicateType: options.predicateType ?? 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: {
        method,
        hash_type: hash,
        allow_symlinks: options.symlinks ?? false,
        ignore_paths: options.ignored ?? ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'],
        ...(method === 'shards' ? { shard_size: 1_000_000_000 } : {}),
      },
      resources,
    },
  };
}

/** The tool compares names folder by folder: `a/z` comes before `a.txt`. */
function byParts(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  for (const [index, part] of a.entries()) {
    const against = b[index];
    if (against === undefined) return 1;
    if (part !== against) return part < against ? -1 : 1;
  }
  return a.length - b.length;
}

export interface BundleOptions {
  /** The payload that stands in the bundle, where it is another than the signed one. */
  readonly payload?: unknown;
  /** The key that the bundle says to be signed with; null: no hint, as old releases. */
  readonly hint?: ModelKeys | null;
}

/** The bundle of its method `key`: hash by the curve, and the digest of the PEM for a hint. */
export function signWithModelKey(statement: unknown, keys: ModelKeys, options: BundleOptions = {}): string {
  const payload = written(statement);
  const shown = options.payload === undefined ? payload : written(options.payload);
  const { hint = keys } = options;
  const publicKey = hint === null ? {} : { hint: createHash('sha256').update(hint.pem).digest('hex') };
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey, tlogEntries: [] },
    dsseEnvelope: {
      payload: shown.toString('base64'),
      payloadType,
      signatures: [
        { sig: sign(digestOf(keys.privateKey), encoded(payload), keys.privateKey).toString('base64'), keyid: '' },
      ],
    },
  });
}

const payloadType = 'application/vnd.in-toto+json';

/** Two blanks deep, as protobuf's JSON is written there. */
function written(statement: unknown): Buffer {
  return Buffer.from(JSON.stringify(statement, null, 2));
}

function encoded(payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${String(payloadType.length)} ${payloadType} ${String(payload.length)} `),
    payload,
  ]);
}

function digestOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | null {
  if (asymmetricKeyType === 'ed25519') return null;
  const digests: Readonly<Record<string, string>> = { secp384r1: 'sha384', secp521r1: 'sha512' };
  return digests[asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
