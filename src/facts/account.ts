/** An account of the code host. People are compared by `id`; logins can be renamed and taken over. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `bot`: an app's account. Machine users are `user` here; the policy names them. */
  readonly type: 'user' | 'bot' | 'organization' | 'other';
}

/**
 * What stands for a mail address: `account-<id>` where the host gives the address to an account, `account-<id>-2` for its
 * second one, `unattributed-N` where no account has it. While facts are collected the address itself stands here, in
 * memory alone; `aliasedFacts` puts the alias in its place before anything is judged.
 * @pattern ^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$
 */
export type Alias = string;

/** An address as written in a commit, which is free text. `account` is what the host attributes it to, null where no account has it. */
export interface Attribution {
  readonly alias: Alias;
  readonly account: Account | null;
}

/** An instant: ISO 8601 in UTC, seconds precision, as the host gives it. */
export type Instant = string;

/**
 * A full object id of git, lower-case hex.
 * @pattern ^([0-9a-f]{40}|[0-9a-f]{64})$
 */
export type ObjectId = string;
