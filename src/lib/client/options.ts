/** Time and chance, injected so that tests own them. Milliseconds; `now` is monotone. */
export interface Timers {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
}

export interface ClientOptions {
  /** REST root without a slash at the end: `https://api.github.com`, `https://host/api/v3`. */
  readonly baseUrl: string;
  /** `https://api.github.com/graphql`, `https://host/api/graphql`. Its origin is `baseUrl`'s. */
  readonly graphqlUrl: string;
  /** Empty: no Authorization header is sent. */
  readonly token: string;
  /** How the token is shown. `bearer` unless given; `basic`: the token is `user:password`; `plain`: the header is the token itself. */
  readonly scheme?: 'bearer' | 'basic' | 'plain';
  /** Said of every call in the transcript, for hosts that are not the code host; null unless given. */
  readonly origin?: string;
  /** What an answer's headers (lower-case names) say against the credentials, whatever its status; null: nothing. Safe to show. */
  readonly refusalIn?: (headers: Readonly<Record<string, string>>) => string | null;
  readonly userAgent?: string;
  /** One attempt, from connecting to the last byte. Default 20 s. */
  readonly attemptMs?: number;
  /** All calls of this client together, waits included. Default 120 s. */
  readonly totalMs?: number;
  /** Kept of `totalMs` for the calls of `lastly`. Default 0. */
  readonly reserveMs?: number;
  /** Default 32 MB. */
  readonly maxBytes?: number;
  /** Deepest nesting of JSON that is accepted. Default 100. */
  readonly maxDepth?: number;
  /** Default 4. */
  readonly maxAttempts?: number;
  /** How many requests may be under way at once. Default 64; GitHub takes 100. */
  readonly sockets?: number;
  readonly timers?: Timers;
}

export interface Limits {
  readonly attemptMs: number;
  readonly totalMs: number;
  readonly reserveMs: number;
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxAttempts: number;
}

export const limitsOf = (options: ClientOptions): Limits => ({
  attemptMs: options.attemptMs ?? 20_000,
  totalMs: options.totalMs ?? 120_000,
  reserveMs: options.reserveMs ?? 0,
  maxBytes: options.maxBytes ?? 32_000_000,
  maxDepth: options.maxDepth ?? 100,
  maxAttempts: options.maxAttempts ?? 4,
});

export const systemTimers: Timers = {
  now: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
};
