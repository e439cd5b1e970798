/** One request to the emulated GitHub. */
export interface LogEntry {
  readonly n: number;
  /** Milliseconds since the emulator started: when the request came, and when it was answered or broken off. */
  readonly at: number;
  until: number;
  readonly method: string;
  readonly path: string;
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`, `POST /graphql`, `ARTIFACT create`; `GET ?` for what nobody serves. */
  template: string;
  /** 0 while there is no answer. */
  status: number;
  bytes: number;
  write: boolean;
  /** The parsed body of writes and of GraphQL queries. */
  body?: unknown;
  fault?: string;
}

/** The longest chain of requests none of which overlap: how many answers had to be waited for one after another. */
export function depthOf(log: readonly Pick<LogEntry, 'at' | 'until'>[]): number {
  const chains: { readonly until: number; readonly length: number }[] = [];
  let longest = 0;
  for (const { at, until } of [...log].sort((a, b) => a.at - b.at)) {
    const before = chains.filter((chain) => chain.until <= at).map(({ length }) => length);
    const length = Math.max(0, ...before) + 1;
    chains.push({ until, length });
    longest = Math.max(longest, length);
  }
  return longest;
}
