import type { Blocking } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { signablesOf } from '../evidence/statement.js';
import type { GatePorts } from './gate-request.js';
import type { EvidenceFile, Signed } from './ports.js';

/** A signature that is under way. */
export interface Signing {
  readonly signed: Promise<Signed>;
  /** The bundles for the stores, none where nothing was signed. Never rejects. */
  readonly proofs: Promise<readonly EvidenceFile[]>;
}

type SigningPorts = Pick<GatePorts, 'signer' | 'saveProofs'>;

/** Signs a record, and leaves its bundles where later steps of the job find them. Begins at once. */
export const signRecord = (ports: SigningPorts, evidence: Evidence, digest: string): Signing => {
  const signed = signAndSave(ports, () => signablesOf(evidence, digest));
  const proofs = signed.then(
    (ended) => (ended.state === 'signed' ? ended.bundles : []),
    () => [],
  );
  return { signed, proofs };
};

const signAndSave = async (ports: SigningPorts, signables: () => ReturnType<typeof signablesOf>): Promise<Signed> => {
  const signed = await ports.signer.sign(signables());
  if (signed.state === 'signed') await ports.saveProofs(signed.bundles);
  return signed;
};

/** A signature that was asked for and failed blocks: evidence without it proves less than was demanded. */
export const signing = (signed: Signed | null): readonly Blocking[] =>
  signed?.state === 'not-signed'
    ? [{ control: 'gate', outcome: 'indeterminate', code: 'evidence-not-signed', about: [signed.found] }]
    : [];
