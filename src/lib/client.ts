/** Why a call gave nothing that may be used. `found` is safe to show: no body, no secret. */
export type RequestFault =
  | 'not-found'
  | 'forbidden'
  | 'unauthorized'
  | 'rate-limited'
  | 'deadline-exceeded'
  | 'unreachable'
  | 'malformed'
  | 'too-large'
  | 'refused';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly fault: RequestFault;
  readonly status: number | null;
  /** Method and route template, status, request id, attempts: for a tired person. */
  readonly found: string;
  constructor(fault: RequestFault, status: number | null, found: string) {
    super(found);
    this.fault = fault;
    this.status = status;
    this.found = found;
  }
}

export type Parameters = Readonly<Record<string, unknown>>;

/** How a list is asked for piece by piece, and where its host says how long it is. */
export interface OffsetPaging {
  /** Names of the two parameters. */
  readonly limit: string;
  readonly from: string;
  /** Header with the count of the whole list, in small letters. An answer without it is not accepted. */
  readonly total: string;
  /** Items of one page. */
  readonly size: number;
  /** A list that is told to be longer is refused before its other pages are asked for. */
  readonly most: number;
}

export interface ListOptions {
  /** Key of the array in an object answer (`check_runs`); omitted: the answer is the array. */
  readonly items?: string;
  /** How many the host says there are; then all pages leave side by side and the sum must agree. Omitted: `total_count` or Link headers decide. */
  readonly count?: number;
  /** Ids must be unique: names the key. */
  readonly unique?: string;
  /** The list is paged by a limit and an offset instead of page numbers. */
  readonly offset?: OffsetPaging;
  /** A list of more pages than this is refused. */
  readonly most?: number;
  /** The answers may hold secrets: they are not kept. */
  readonly bodies?: 'withheld';
  /** What the headers of an answer (names in lower case) say against its wholeness: then there is no list. null: nothing. */
  readonly doubt?: (headers: Readonly<Record<string, string>>) => string | null;
}

export interface CallRecord {
  /** Told where it is no call of the code host's API. */
  readonly origin: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly date: string | null;
  readonly bytes: number;
  readonly digest: string | null;
  /** How many pages and items the list had that this answer is a page of; null: it is of no list that was read whole. */
  readonly pages: number | null;
  readonly count: number | null;
  /** What was asked of GraphQL: name of the operation, sha256 of the query's text, hex. null: the call is none of GraphQL. */
  readonly query: { readonly name: string | null; readonly digest: string } | null;
  readonly error: string | null;
}

/**
 * A strict client of the code host's API. Every answer is whole, JSON where JSON is expected, from the configured origin
 * and within the deadlines, or the call rejects with a RequestError. Only idempotent calls are retried.
 * Routes are templates as in GitHub's reference, `GET /repos/{owner}/{repo}/pulls/{pull_number}`; parameters are encoded here.
 */
export interface Client {
  readonly read: (route: string, parameters: Parameters) => Promise<unknown>;
  readonly list: (route: string, parameters: Parameters, options?: ListOptions) => Promise<readonly unknown[]>;
  readonly bytes: (route: string, parameters: Parameters, limit: number) => Promise<Uint8Array>;
  /** Rejects on any `errors`. With `absent: 'null'`, errors that are all NOT_FOUND leave null in their places. */
  readonly query: (text: string, variables: Parameters, options?: { readonly absent?: 'null' }) => Promise<unknown>;
  /** A write: sent once; when no answer came back, the caller reads back before it writes again. */
  readonly write: (route: string, parameters: Parameters) => Promise<unknown>;
  /** Time of the latest answer by the host's `Date` header, ISO 8601 UTC; null before the first. */
  readonly now: () => string | null;
  readonly calls: () => readonly CallRecord[];
  /**
   * Exact bytes of the answers in `calls` that are JSON of the API, by sha256. Left out: what is larger than 2 MiB or over
   * 32 MiB in all, downloads, and what may hold secrets.
   */
  readonly bodies: () => ReadonlyMap<string, Uint8Array>;
  /** How many requests the host still takes, the least that it told of any kind of request lately; null: never told. */
  readonly allowance: () => number | null;
}

/** A client that keeps some of its time back. */
export interface ClientWithReserve extends Client {
  /** The same client for what must still be said when the time for everything else is used up. */
  readonly lastly: Pick<Client, 'read' | 'write'>;
}

export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface RawAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** One HTTP exchange, sent once: a whole answer of any status within the deadline, or a RequestError. Follows no redirect. */
export type Transport = (request: RawRequest) => Promise<RawAnswer>;
