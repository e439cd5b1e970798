import { X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import type { BundleForm } from './bundle-form.js';
import { checkLeaf, identityOf } from './certificate.js';
import { checkLogEntry } from './log-form.js';
import { Refusal } from './refusal.js';
import { checkTimestamp } from './timestamp-form.js';
import type { Root } from './trusted-roots.js';
import type { Signer, WitnessedTime } from './types.js';

/**
 * Verifies a signature whose certificate was made for one run: the chain to a trusted authority at a witnessed time, the log
 * of certificates, the entry of the transparency log, the signature over the payload. Any of the roots may do.
 */
export const checkKeyless = (form: BundleForm, certificate: Uint8Array, roots: readonly Root[]): Signer => {
  const refusals: string[] = [];
  for (const root of roots) {
    try {
      return signerUnder(root, form, certificate);
    } catch (error) {
      refusals.push(`${root.name}: ${error instanceof Error ? wordsOf(error) : 'unreadable'}`);
    }
  }
  throw new Refusal('signature', [...refusals, ...hint(certificate)].join('; '));
};

const signerUnder = (root: Root, { json }: BundleForm, certificate: Uint8Array): Signer => {
  const bundle = bundleFromJSON(json);
  const entity = toSignedEntity(bundle);
  const { material } = root;
  // What an instance has, it must have used: the public good one keeps logs, GitHub's has an authority for time instead.
  new Verifier(material, {
    ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  }).verify(entity);
  checkLeaf(certificate, root.authorities);
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  for (const entry of tlogEntries) checkLogEntry(entry, material.tlogs, certificate);
  for (const { signedTimestamp } of timestampVerificationData?.rfc3161Timestamps ?? []) {
    checkTimestamp(signedTimestamp, root.timestampAuthorities);
  }
  return { by: 'keyless', identity: identityOf(certificate), times: entity.timestamps.map(timeOf), root: root.name };
};

type Time = ReturnType<typeof toSignedEntity>['timestamps'][number];

const timeOf = (time: Time): WitnessedTime =>
  time.$case === 'timestamp-authority'
    ? { by: 'timestamp-authority', at: instantOf(time.timestamp.signingTime) }
    : { by: 'log', at: instantOf(new Date(Number(time.tlogEntry.integratedTime) * 1000)) };

const instantOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const wordsOf = (error: Error): string => {
  const cause = error.cause instanceof Error ? `, ${error.cause.message}` : '';
  return `${error.message}${cause}`;
};

/** GitHub signs for private repositories with an instance of its own, whose root is not shipped. */
const hint = (certificate: Uint8Array): readonly string[] => {
  try {
    return /^O=GitHub\\?, Inc\.$/m.test(new X509Certificate(certificate).issuer)
      ? [
          'the certificate is of GitHub’s own instance: write its root with "gh attestation trusted-root > trusted_root.jsonl" and give it with --trusted-root',
        ]
      : [];
  } catch {
    return [];
  }
};
