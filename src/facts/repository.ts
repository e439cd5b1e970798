import type { Account, ObjectId } from './account.js';
import type { Observed } from './observed.js';

export interface Repository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
}

/** CODEOWNERS of the base commit. `text` null: there is none in any of the three places. */
export interface CodeOwners {
  readonly path: string | null;
  readonly text: string | null;
  readonly bytes: number;
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
