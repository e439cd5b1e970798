import type { Instant } from '../facts/account.js';
import type { WorkflowRunSeen } from './ports-events.js';

/** One attempt of a run of a workflow. */
export interface AttemptSeen extends WorkflowRunSeen {
  readonly started: Instant;
  /** null: it has not ended. */
  readonly ended: Instant | null;
}

/** An artifact that a run left, not expired. Ids grow with time. */
export interface ArtifactSeen {
  readonly id: number;
  readonly name: string;
}

/** What runs left behind. Each rejects with CollectError where the host does not tell. */
export interface RunEvidence {
  /** null: the repository has no such attempt. Asked once for each. */
  readonly attempt: (repository: string, run: number, attempt: number) => Promise<AttemptSeen | null>;
  /** The artifacts of all attempts of a run. Asked once for each run. */
  readonly artifacts: (repository: string, run: number) => Promise<readonly ArtifactSeen[]>;
  /** The bytes of `evidence.json` in an artifact; null: it holds none that can be read. */
  readonly document: (repository: string, artifact: number) => Promise<Uint8Array | null>;
  /** How many requests the host still takes; null: not told. */
  readonly allowance: () => number | null;
}

/** A file of a record: `evidence.json`, a bundle with its signature, the bill of materials, or the private file. */
export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that is kept of one judgement. */
export interface StoredRecord {
  /** Unique for the judgement: the name of the artifact. */
  readonly name: string;
  /** Where query engines find it: `evidence/v1/owner=acme/repo=pay/date=2026-11-28`; no slash at either end. */
  readonly folder: string;
  /** Repository of the record, `owner/name`, and who may see it: where everybody may, the private file is kept in private stores only. */
  readonly repository: string;
  readonly visibility: 'public' | 'private' | 'internal' | null;
  readonly evidence: EvidenceFile;
  /** sha256 of the evidence's bytes, hex. */
  readonly digest: string;
  /** Bundles of its signatures; known only after the evidence, so that stores can begin before. Never rejects. */
  readonly proofs: Promise<readonly EvidenceFile[]>;
  /** The bill of materials of the change, for everybody who may see the evidence; null: no dependencies were read. */
  readonly bill: EvidenceFile | null;
  /** Raw answers and policy texts; null: there are none. */
  readonly withheld: EvidenceFile | null;
}

export type StoreKind = 'artifact' | 's3' | 'ledger' | 'attestations';

/** One place where evidence is kept. Nothing in it rejects for what the place answers. */
export interface EvidenceStore {
  readonly kind: StoreKind;
  /** Opens the place early, so that it costs no round trip later; `keep` reports what went wrong. */
  readonly prepare: (name: string) => void;
  readonly keep: (record: StoredRecord) => Promise<Kept>;
  /** Reads back what the store holds; anything else than what was sent is `not-kept`. */
  readonly confirm: (kept: Kept) => Promise<Kept>;
}

/** `digest`: sha256 of what the store holds of the evidence, as the store itself tells it, and equal to what was sent. */
export type Kept =
  | {
      readonly state: 'kept';
      readonly store: StoreKind;
      readonly id: string;
      /** Under which name the store holds it. */
      readonly name: string;
      readonly url: string | null;
      readonly digest: string;
      /** Until when the store keeps it, where it tells. */
      readonly expires: Instant | null;
      /** What proves that the store has it: version id, commit of the ledger, ids; words for summary and outputs. */
      readonly receipt: Readonly<Record<string, string>>;
      /** What somebody should know: retention shorter than asked, the private file withheld. */
      readonly remarks: readonly string[];
    }
  | { readonly state: 'not-kept'; readonly store: StoreKind; readonly found: string };

/** A text that is signed as it is: an in-toto statement. `name` becomes the name of its bundle: `<name>.sigstore.json`. */
export interface Signable {
  readonly name: string;
  readonly statement: string;
}

/** Signs statements of a record. Nothing in it rejects for what a service answers. */
export interface Signer {
  /** Begins what needs no evidence: token, key, certificate. `sign` reports what went wrong. */
  readonly prepare: () => void;
  readonly sign: (signables: readonly Signable[]) => Promise<Signed>;
}

/**
 * `unsigned`: nothing was there to sign with, and none was demanded; `why` says which (`no-oidc`, `off`). `not-signed`: it was
 * demanded or begun, and failed: the gate blocks.
 */
export type Signed =
  | {
      readonly state: 'signed';
      readonly by: 'keyless' | 'key';
      /** Identity in the certificate, or sha256 of the public key, for people. */
      readonly signer: string;
      /** Who vouches for the certificate: the public Sigstore, GitHub's, one of the user's own; null: a key, nobody. */
      readonly instance: 'public' | 'github' | 'own' | null;
      /** What proves when it was signed: a public log, or a timestamp; null: nothing. */
      readonly witness: 'log' | 'timestamp' | null;
      readonly bundles: readonly EvidenceFile[];
    }
  | { readonly state: 'unsigned'; readonly why: string }
  | { readonly state: 'not-signed'; readonly found: string };
