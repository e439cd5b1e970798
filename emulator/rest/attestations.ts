import { json, notAccessible, notFound, problem, type Handler, type Route } from '../handler.js';
import { inRepository } from './place.js';

interface Attestation {
  readonly id: number;
  readonly bundle: unknown;
  /** `sha256:…` of each subject. */
  readonly digests: readonly string[];
}

const stores = new WeakMap<object, Attestation[]>();

/** What the emulated store holds, oldest first. */
export function attestationsOf(written: object): Attestation[] {
  const known = stores.get(written) ?? [];
  stores.set(written, known);
  return known;
}

/** The digests of a bundle's subjects; undefined: it is no bundle of an in-toto statement. */
function digestsIn(bundle: unknown): readonly string[] | undefined {
  try {
    const { mediaType, verificationMaterial, dsseEnvelope } = bundle as {
      readonly mediaType: unknown;
      readonly verificationMaterial: unknown;
      readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly unknown[] };
    };
    if (typeof mediaType !== 'string' || !mediaType.startsWith('application/vnd.dev.sigstore.bundle')) return undefined;
    if (typeof verificationMaterial !== 'object' || dsseEnvelope.signatures.length !== 1) return undefined;
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
      readonly subject: readonly { readonly digest: Readonly<Record<string, string>> }[];
    };
    return statement.subject.flatMap(({ digest }) =>
      digest['sha256'] === undefined ? [] : [`sha256:${digest['sha256']}`],
    );
  } catch {
    return undefined;
  }
}

const postAttestation: Handler = (request, context) => {
  if (request.caller === 'workflow' && context.world.token.attestations !== true) return notAccessible;
  const { bundle } = (request.json ?? {}) as { readonly bundle?: unknown };
  const digests = digestsIn(bundle);
  if (digests === undefined) return problem(422, 'Invalid bundle');
  if (digests.length === 0) return problem(422, 'The bundle has no subject with a sha256 digest');
  const store = attestationsOf(context.written);
  const id = context.written.nextId;
  context.written.nextId += 1;
  store.push({ id, bundle, digests });
  return json({ id }, 201);
};

/** Of those that the world has from the start. */
const FIRST_GIVEN = 9001;

const listAttestations: Handler = (request, context) => {
  const digest = request.params['subject_digest'] ?? '';
  const given = Object.values(context.world.attestations ?? {}).map((bundle, index) => ({
    id: FIRST_GIVEN + index,
    bundle,
    digests: digestsIn(bundle) ?? [],
  }));
  const all = [...given, ...attestationsOf(context.written)];
  const found = all.filter(({ digests }) => digests.includes(digest));
  if (found.length === 0) return notFound;
  const { id: repository } = context.state.repository;
  const attestations = found.map(({ id, bundle }) => ({
    bundle,
    repository_id: repository,
    bundle_url: `https://blobs.example/attestations/${String(id)}`,
    initiator: 'github-actions',
  }));
  return json({ attestations });
};

export const attestationRoutes: readonly Route[] = [
  inRepository('POST', '/attestations', postAttestation),
  inRepository('GET', '/attestations/{subject_digest}', listAttestations),
];
