import type { Instant } from '../../facts/account.js';
import type { ModelSigner, Signature, SigningWorkflow } from '../../facts/model-signature.js';
import type { ModelTerms } from './model-terms.js';

/** One who may sign, as the policy says it. */
export type AllowedSigner = ModelTerms['signers'][number];

/** Whether a signature counts. Of one that is refused nothing is to be believed, not even who made it. */
export type SignerMatch =
  | {
      readonly state: 'allowed';
      readonly by: ModelSigner;
      /** Logins of whoever holds the key or the identity, as the policy says it; several entries may name several. */
      readonly owners: readonly string[];
      readonly workflow: SigningWorkflow | null;
      /** When it was signed, as far as a witness says so. */
      readonly at: Instant | null;
    }
  | { readonly state: 'not-allowed'; readonly by: ModelSigner; readonly found: string }
  | { readonly state: 'refused'; readonly code: string; readonly found: string };

/** Every entry of the policy that the signer is, and all that an entry says must be so. */
export const matchSigner = (signature: Signature, signers: readonly AllowedSigner[]): SignerMatch => {
  if (signature.state === 'refused') return signature;
  const { by, at } = signature;
  const matching = signers.filter((allowed) => isThisOne(allowed, by));
  if (matching.length === 0) return { state: 'not-allowed', by, found: nameOfSigner(by) };
  const owners = [...new Set(matching.flatMap(({ owner }) => owner ?? []))];
  return { state: 'allowed', by, owners, workflow: by.kind === 'identity' ? by.workflow : null, at };
};

/** Who may bind reports to weights: the manifest's signers where the policy names nobody else. */
export const evidenceSigners = ({ evidence, signers }: ModelTerms): readonly AllowedSigner[] =>
  evidence.from.length === 0 ? signers : evidence.from;

/** As many as a person reads. */
const NAMED = 3;

/** Those of the policy who may, for whoever looks for one of them: `acme/ml/train.yml@main or key 0a1b2c3d4e5f… of dana`. */
export const signersInWords = (signers: readonly AllowedSigner[]): string => {
  const names = signers.slice(0, NAMED).map(allowedInWords);
  const rest = signers.length - names.length;
  return `${names.join(' or ')}${rest === 0 ? '' : ` or ${String(rest)} more`}`;
};

const allowedInWords = ({ workflow, identity, key, owner, 'public-key': path }: AllowedSigner): string => {
  const name = workflow ?? identity ?? (key === null ? `the key ${path ?? ''}` : `key ${key.slice(0, 12)}…`);
  return owner === null ? name : `${name} of ${owner}`;
};

export const nameOfSigner = (by: ModelSigner): string =>
  by.kind === 'key'
    ? `key ${by.fingerprint}`
    : by.workflow === null
      ? `${by.identity} of ${by.issuer}`
      : nameOfWorkflow(by.workflow);

export const nameOfWorkflow = ({ repository, path, ref }: SigningWorkflow): string => `${repository}/${path}@${ref}`;

/** Of tokens that GitHub gives to its own jobs. */
const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * A path of a public key alone is nobody: which of the keys it was, the fingerprint says. An identity is one of its issuer,
 * which must be named: any issuer could call somebody so.
 */
const isThisOne = (allowed: AllowedSigner, by: ModelSigner): boolean => {
  const { key, workflow, identity, issuer: named } = allowed;
  if (by.kind === 'key') return key === by.fingerprint && [workflow, identity, named].every((each) => each === null);
  if (key !== null || (workflow === null && identity === null)) return false;
  const issuer = named ?? (workflow === null ? null : GITHUB);
  return (
    issuer === by.issuer &&
    (identity === null || identity === by.identity) &&
    (workflow === null || (by.workflow !== null && isWorkflow(workflow, by.workflow)))
  );
};

/** Names of repositories have no case; paths and refs have. */
const isWorkflow = (allowed: string, by: SigningWorkflow): boolean => {
  const [owner = '', name = '', ...rest] = allowed.split('/');
  return `${owner}/${name}`.toLowerCase() === by.repository.toLowerCase() && rest.join('/') === `${by.path}@${by.ref}`;
};
