import { bundleToJSON, envelopeToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, type Signature, type Witness } from '@sigstore/sign';
import { PAYLOAD_TYPE } from './envelope.js';
import type { Testimony, Witnessed } from './witness.js';

export interface Signing {
  readonly statement: string;
  readonly sign: (bytes: Buffer) => Signature;
  /** null: nothing witnesses it. */
  readonly witness: ((witnessed: Witnessed) => Promise<Testimony>) | null;
}

/** A Sigstore bundle v0.3: the statement in a DSSE envelope, its signature, and what is needed to verify it. */
export const bundleOf = async ({ statement, sign, witness }: Signing): Promise<string> => {
  const payload = Buffer.from(statement, 'utf8');
  const builder = new DSSEBundleBuilder({
    signer: { sign: (bytes) => Promise.resolve(sign(bytes)) },
    witnesses: witness === null ? [] : [witnessOf(payload, witness)],
  });
  const bundle = await builder.create({ data: payload, type: PAYLOAD_TYPE });
  // The package names the key's hint also as `keyid`, where cosign then looks for a key of that name.
  for (const each of bundle.content.dsseEnvelope.signatures) each.keyid = '';
  return JSON.stringify(bundleToJSON(bundle));
};

const witnessOf = (payload: Buffer, witness: NonNullable<Signing['witness']>): Witness => ({
  testify: async (content, certificate) => {
    if (content.$case !== 'dsseEnvelope') throw new Error('the bundle holds no envelope');
    const [signature] = content.dsseEnvelope.signatures;
    if (signature === undefined) throw new Error('the envelope holds no signature');
    const envelope = JSON.stringify(envelopeToJSON(content.dsseEnvelope));
    const said = await witness({ envelope, payload, signature: signature.sig, certificate });
    return 'entry' in said
      ? { tlogEntries: [said.entry] }
      : { rfc3161Timestamps: [{ signedTimestamp: said.timestamp }] };
  },
});
