/** An account of the code host. People are compared by `id`; logins can be renamed and taken over. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `bot`: an app's account. Machine users are `user` here; the policy names them. */
  readonly type: 'user' | 'bot' | 'organization' | 'other';
}

/**
 * Name and mail as written in a commit: free text. `account` is what the host attributes the mail to, null where no
 * account has that address.
 */
export interface Attribution {
  readonly name: string;
  readonly email: string;
  readonly account: Account | null;
}

/** An instant: ISO 8601 in UTC, seconds precision, as the host gives it. */
export type Instant = string;

/**
 * A full object id of git, lower-case hex.
 * @pattern ^([0-9a-f]{40}|[0-9a-f]{64})$
 */
export type ObjectId = string;
