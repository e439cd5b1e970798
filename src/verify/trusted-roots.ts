import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';
import { cursor, Malformed, text } from '../lib/shape.js';
import { PUBLIC_GOOD_ROOT } from './public-good.generated.js';
import { Refusal } from './refusal.js';

/** Whom one instance of Sigstore trusts. */
export interface Root {
  /** For people: where it is from, and whose authority it names. */
  readonly name: string;
  readonly material: TrustMaterial;
  /** In DER. */
  readonly authorities: readonly Uint8Array[];
  readonly timestampAuthorities: readonly Uint8Array[];
}

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/** The roots that are shipped: Sigstore's public good instance, as @sigstore/tuf brings it. */
export const shippedRoots = (): readonly Root[] => [
  rootOf(parseStrictJson(PUBLIC_GOOD_ROOT), 'shipped with countersign'),
];

/** Roots of a file: one `trusted_root.json`, or one a line as `gh attestation trusted-root` prints them. */
export const readRoots = (bytes: Uint8Array): readonly Root[] => {
  try {
    return documentsOf(bytes).map((each) => rootOf(each, 'given'));
  } catch (error) {
    const known = error instanceof NotStrict || error instanceof Malformed || error instanceof Refusal;
    throw new Refusal(
      'trust',
      `the trusted root: ${known ? error.message : 'its keys or certificates cannot be read'}`,
    );
  }
};

const documentsOf = (bytes: Uint8Array): readonly unknown[] => {
  try {
    return [parseStrictJson(bytes)];
  } catch (error) {
    const lines = new TextDecoder().decode(bytes).trim().split('\n');
    if (lines.length < 2) throw error;
    return lines.map((line) => parseStrictJson(line));
  }
};

const rootOf = (json: unknown, from: string): Root => {
  const type = cursor(json, '$').get('mediaType', text);
  if (!MEDIA_TYPES.includes(type)) throw new Malformed('$.mediaType', MEDIA_TYPES.join(' or '));
  const root = TrustedRoot.fromJSON(json);
  const certificatesOf = (authorities: TrustedRoot['certificateAuthorities']): readonly Uint8Array[] =>
    authorities.flatMap(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
  const authorities = certificatesOf(root.certificateAuthorities);
  if (authorities.length === 0) throw new Malformed('$.certificateAuthorities', 'an authority');
  const host = (root.certificateAuthorities[0]?.uri ?? '').replace(/^https:\/\//, '');
  return {
    name: `${host === '' ? 'unnamed' : host}, ${from}`,
    material: toTrustMaterial(root),
    authorities,
    timestampAuthorities: certificatesOf(root.timestampAuthorities),
  };
};
