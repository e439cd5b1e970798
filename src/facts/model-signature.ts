import type { Instant, ObjectId } from './account.js';

/** Who signed a document about a model, as the cryptography says; whether they may is the policy's. */
export type Signature =
  | { readonly state: 'verified'; readonly by: ModelSigner; readonly at: Instant | null }
  /** It does not verify, or could not be verified; `code` of the refusal. Nothing of the document is to be believed. */
  | { readonly state: 'refused'; readonly code: string; readonly found: string };

export type ModelSigner =
  | {
      readonly kind: 'identity';
      readonly issuer: string;
      /** The certificate's subject: a URI as written, or what stands for a mail address (`facts/aliases.ts`). */
      readonly identity: string;
      /** Of a workflow of GitHub; null: it was none. */
      readonly workflow: SigningWorkflow | null;
    }
  /** sha256 over the public key's SubjectPublicKeyInfo, hex. */
  | { readonly kind: 'key'; readonly fingerprint: string };

export interface SigningWorkflow {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** Full ref of the workflow file. */
  readonly ref: string;
  /** Commit of the repository that the run was at; null: the certificate does not tell. */
  readonly commit: ObjectId | null;
  /** What woke the run; null likewise. */
  readonly trigger: string | null;
}
