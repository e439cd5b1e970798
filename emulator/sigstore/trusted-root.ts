import type { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import { createHash } from 'node:crypto';

/** The services that vouch for something, with their keys. */
export interface Authorities {
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly ctlog: Awaited<ReturnType<typeof initializeCTLog>>;
  readonly tlog: Awaited<ReturnType<typeof initializeTLog>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
}

/** The root of trust by which everything verifies that these services vouch for, as `trusted_root.json` has it. */
export function trustedRootOf({ ca, ctlog, tlog, tsa }: Authorities, since: Date): Readonly<Record<string, unknown>> {
  const validFor = { start: since.toISOString() };
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logKey('https://rekor.emulated.example', tlog.publicKey, validFor)],
    ctlogs: [logKey('https://ctfe.emulated.example', ctlog.publicKey, validFor)],
    certificateAuthorities: [authority('https://fulcio.emulated.example', 'sigstore', [ca.rootCertificate], validFor)],
    timestampAuthorities: [
      authority('https://tsa.emulated.example', 'tsa', [tsa.intCertificate, tsa.rootCertificate], validFor),
    ],
  };
}

function logKey(baseUrl: string, publicKey: Buffer, validFor: object): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  };
}

function authority(
  uri: string,
  commonName: string,
  certificates: readonly ArrayBufferView[],
  validFor: object,
): object {
  return {
    subject: { organization: 'sigstore.mock', commonName },
    uri,
    certChain: { certificates: certificates.map((each) => ({ rawBytes: base64(each) })) },
    validFor,
  };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
