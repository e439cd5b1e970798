/** One call that was made to collect the facts, as it ended; never a secret, never a body. */
export interface TranscriptEntry {
  /** `https://acme.atlassian.net`; null: the code host's API. */
  readonly origin: string | null;
  readonly method: string;
  /** Path with query, without host. */
  readonly path: string;
  readonly status: number | null;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly date: string | null;
  readonly bytes: number;
  /** sha256 of the answer's body, hex; under it the private file holds the body, where it is held. */
  readonly digest: string | null;
  /** How many pages and items the list had that this answer is a page of; null: it is of no list that was read whole. */
  readonly pages: number | null;
  readonly count: number | null;
  /** What was asked of GraphQL: name of the operation, sha256 of the query's text. null: the call is none of GraphQL. */
  readonly query: { readonly name: string | null; readonly digest: string } | null;
  readonly error: string | null;
}
