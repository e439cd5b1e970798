/** One call that was made to collect the facts; never a secret, never a body. */
export interface TranscriptEntry {
  readonly method: string;
  /** Path with query, without host. */
  readonly path: string;
  readonly status: number | null;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly date: string | null;
  readonly bytes: number;
  /** sha256 of the answer's body, hex */
  readonly digest: string | null;
  readonly error: string | null;
}
