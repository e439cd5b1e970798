import type { Account, Alias, ObjectId } from './account.js';
import type { Observed } from './observed.js';

export interface Repository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
}

/** A login, `org/team`, or what stands for a mail address. */
export type Owner =
  { readonly kind: 'user' | 'team'; readonly name: string } | { readonly kind: 'mail'; readonly name: Alias };

/** One line of CODEOWNERS; `line` counts from 1. A line without owners asks for nobody. */
export interface OwnerLine {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly Owner[];
}

/** A line that is no rule, and what in it is wrong. */
export interface OwnersFault {
  readonly line: number;
  readonly found: string;
}

/** CODEOWNERS of the base commit. `path` null: there is none in any of the three places. */
export interface CodeOwners {
  readonly path: string | null;
  readonly bytes: number;
  /** sha256 of its bytes, hex; null: there is no file, or none that could be read as a text. */
  readonly digest: string | null;
  readonly rules: readonly OwnerLine[];
  readonly faults: readonly OwnersFault[];
  /** Faults that the host itself finds in the file. */
  readonly errors: readonly { readonly line: number; readonly kind: string }[];
  /** Logins, lower-case, of owners whom the host calls unknown and who have an account, without write permission. */
  readonly withoutWrite?: readonly string[];
}

export interface Protection {
  readonly requiredContexts: readonly {
    readonly context: string;
    readonly app: string | null;
    readonly appId: number | null;
  }[];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly lastPushApproval: boolean;
  readonly codeOwners: boolean;
  readonly admins: boolean;
  readonly forcePush: boolean;
  readonly deletion: boolean;
  readonly signatures: boolean;
  /** Logins, `org/team` names and roles that may go round it; unknown where the list is not shown. */
  readonly bypass: Observed<readonly string[]>;
}

/** Who last changed the policy file on the base branch. */
export interface PolicyHistory {
  readonly author: Account | null;
  readonly commit: ObjectId | null;
}
