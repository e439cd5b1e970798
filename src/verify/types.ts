import type { VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import type { FailureKind } from '../evidence/verify.js';
import type { Instant } from '../facts/account.js';
import type { Signature } from '../facts/model-signature.js';
import type { RefusalKind } from './refusal.js';

/** What a keyless certificate says of its holder: the workflow that ran. null: it does not say. */
export interface SignerIdentity {
  /** Subject alternative name */
  readonly name: string | null;
  readonly issuer: string | null;
  /** Workflow file that signed, with its ref: `https://github.com/acme/pay/.github/workflows/gate.yml@refs/heads/main` */
  readonly signerUri: string | null;
  readonly signerCommit: string | null;
  readonly runner: string | null;
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly repositoryId: string | null;
  readonly owner: string | null;
  readonly ownerId: string | null;
  /** The workflow file that started it all; another than `signerUri` where that one is reusable. */
  readonly workflow: string | null;
  readonly workflowCommit: string | null;
  readonly trigger: string | null;
  /** `https://github.com/acme/pay/actions/runs/1/attempts/1` */
  readonly run: string | null;
  readonly visibility: string | null;
}

/** A time that somebody else than the signer vouches for. */
export interface WitnessedTime {
  readonly by: 'log' | 'timestamp-authority';
  readonly at: Instant;
}

/** Who signed. A key is named by its fingerprint: `sha256:` and the digest of the public key in DER, hex. */
export type Signer =
  | {
      readonly by: 'keyless';
      readonly identity: SignerIdentity;
      readonly times: readonly WitnessedTime[];
      /** The trusted root under which it verified. */
      readonly root: string;
    }
  | { readonly by: 'key'; readonly fingerprint: string };

/** `payload`: the exact bytes that were signed. */
export type SignatureResult =
  | { readonly state: 'signed'; readonly signer: Signer; readonly payload: Uint8Array }
  | { readonly state: 'refused'; readonly kind: RefusalKind; readonly found: string };

/** Files that say whom to believe. `roots` null: those that are shipped. `key` null: nobody's key. */
export interface Trust {
  readonly roots: Uint8Array | null;
  readonly key: Uint8Array | null;
}

export type CheckSignature = (bundle: Uint8Array, trust: Trust) => SignatureResult;

/** A public key in PEM, and the file that it was read from. */
export interface PublicKeyText {
  readonly path: string;
  readonly text: string;
}

/** A bundle of a model, a report or a statement about one. */
export interface VerifiedBundle {
  readonly signature: Signature;
  /** What the envelope calls its payload, and the exact bytes that were signed; null: the signature was refused. */
  readonly payloadType: string | null;
  readonly payload: Uint8Array | null;
}

/** Who should have signed, each compared letter by letter. null: not said. */
export interface ExpectedSigner {
  readonly issuer: string;
  readonly repository: string | null;
  readonly repositoryId: string | null;
  /** `owner/name/path@ref` */
  readonly workflow: string | null;
}

/** What is signed of a record; the name of each bundle is `<name>.sigstore.json`. */
export const STATEMENTS = ['evidence', 'vsa', 'svr'] as const;
export type StatementName = (typeof STATEMENTS)[number];

export type RecordFailureKind =
  FailureKind | RefusalKind | 'unsigned' | 'statement' | 'private' | 'policy-text' | 'bill' | 'chain';

export interface RecordFailure {
  readonly kind: RecordFailureKind;
  readonly found: string;
}

/** A bundle whose signature is one. That it is of the right signer over the right statement, the failures tell. */
export interface SignatureSeen {
  readonly statement: StatementName;
  readonly signer: Signer;
}

/** The outcome of verifying a record with all that lies beside it. */
export interface RecordVerification {
  readonly failures: readonly RecordFailure[];
  /** sha256 of the bytes of the evidence, hex. */
  readonly digest: string;
  readonly evidence: Evidence | null;
  readonly verdict: VerdictWord | null;
  readonly signatures: readonly SignatureSeen[];
  /** What the private file holds of what the evidence names by digest; null: no private file was given. */
  readonly bodies: { readonly present: number; readonly withheld: number } | null;
  /** sha256 of the record before it, where that was given and fits. */
  readonly parent: string | null;
}
