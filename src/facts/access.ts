import type { Instant, ObjectId } from './account.js';
import type { ExpectedState } from './expected-access.js';
import type { Observed } from './observed.js';
import type { PermissionLevel } from './permissions.js';

/**
 * Who may do what, as the host tells it now. Every part is known or not by itself: what the token cannot see is not known.
 * Logins, teams (`org/slug`) and apps (slugs) are written as the host writes them; lists are in no order.
 */
export interface AccessState {
  /** `owner/name`; null: a whole organisation was looked at. */
  readonly repository: string | null;
  readonly owner: { readonly login: string; readonly kind: 'organization' | 'user' };
  /** Members of the organisation. */
  readonly members: Observed<readonly Member[]>;
  readonly invitations: Observed<readonly string[]>;
  readonly teams: Observed<readonly TeamAccess[]>;
  /** Everybody who has access to the repository, with the highest level and where it comes from. */
  readonly collaborators: Observed<readonly Collaborator[]>;
  readonly deployKeys: Observed<readonly DeployKey[]>;
  readonly apps: Observed<readonly AppAccess[]>;
  readonly actions: Observed<ActionsSettings>;
  readonly environments: Observed<readonly EnvironmentAccess[]>;
  readonly twoFactor: Observed<{ readonly required: boolean; readonly without: Observed<readonly string[]> }>;
  /** Rulesets and classic protection of the branches that the policy names. */
  readonly rules: Observed<readonly BranchRules[]>;
  readonly organization: Observed<OrganizationSettings>;
  /** Who changed what and when, of the last days, newest first; only where the audit log may be read. */
  readonly changes: Observed<readonly AccessChange[]>;
}

export interface Member {
  readonly login: string;
  readonly role: 'owner' | 'member';
}

export interface TeamAccess {
  /** `org/slug` */
  readonly name: string;
  readonly parent: string | null;
  /** Level on the repository; null: an organisation was looked at, or none. */
  readonly level: PermissionLevel | null;
  readonly role: string | null;
  readonly members: Observed<readonly { readonly login: string; readonly role: 'maintainer' | 'member' }[]>;
}

export interface Collaborator {
  readonly login: string;
  readonly level: PermissionLevel;
  /** Name of a custom role. */
  readonly role: string | null;
  /** `outside`: no member of the organisation. `direct`: given to them by name. */
  readonly through: 'outside' | 'direct' | 'team-or-organization';
}

export interface DeployKey {
  readonly id: number;
  readonly title: string;
  /** `SHA256:…` of the public key, as OpenSSH writes it; null: not told. */
  readonly fingerprint: string | null;
  readonly readOnly: boolean;
  readonly addedBy: string | null;
  readonly created: Instant | null;
  readonly lastUsed: Instant | null;
}

export interface AppAccess {
  readonly slug: string;
  /** Name of the permission → `read`, `write` or `admin`. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly repositories: 'all' | 'selected';
  readonly suspended: boolean;
}

export interface ActionsSettings {
  readonly enabled: 'all' | 'selected' | 'none' | 'local';
  /** Which actions may run. */
  readonly allowed: 'all' | 'local-only' | 'selected';
  readonly patterns: readonly string[];
  readonly githubOwned: boolean | null;
  readonly verifiedCreators: boolean | null;
  readonly defaultToken: 'read' | 'write';
  readonly canApprovePulls: boolean;
  /** Actions must be named by a full commit. */
  readonly pinned: boolean | null;
}

export interface EnvironmentAccess {
  readonly name: string;
  readonly reviewers: readonly string[];
  readonly preventSelfReview: boolean;
  readonly adminsCanBypass: boolean;
  readonly branches: 'any' | 'protected' | 'named';
  readonly patterns: readonly string[];
  readonly waitMinutes: number;
}

/** What guards one branch, classic protection and rulesets taken together. */
export interface BranchRules {
  readonly branch: string;
  readonly sources: readonly string[];
  readonly requiredContexts: readonly string[];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
  readonly lastPushApproval: boolean;
  readonly signatures: boolean;
  readonly linear: boolean;
  readonly admins: boolean;
  readonly forcePush: boolean;
  readonly deletion: boolean;
  /** Logins, `org/team` names, apps and roles that may go round it. */
  readonly bypass: Observed<readonly string[]>;
}

export interface OrganizationSettings {
  readonly defaultPermission: PermissionLevel;
  readonly membersCanCreateRepositories: boolean;
  readonly membersCanForkPrivate: boolean | null;
  readonly membersCanChangeVisibility: boolean | null;
  readonly membersCanDelete: boolean | null;
}

/** One line of the audit log. `about`: whom or what it names, as the comparison writes it. */
export interface AccessChange {
  readonly at: Instant;
  /** The host's own name of the act, `org.add_member`. */
  readonly action: string;
  readonly by: string | null;
  readonly about: readonly string[];
}

/** What is expected, and who agreed to it; or why there is nothing to compare with. */
export type ExpectedAccess =
  | {
      readonly state: 'found';
      readonly path: string;
      /** sha256 of its bytes, hex. */
      readonly digest: string;
      /** The commit that it was read at; null: the file was handed in. */
      readonly commit: ObjectId | null;
      readonly expected: ExpectedState;
      /** The pull request that made the newest change of the file; null: no pull request made it. */
      readonly review: Observed<AccessReview | null>;
    }
  | { readonly state: 'missing'; readonly path: string; readonly commit: ObjectId | null }
  | {
      readonly state: 'invalid';
      readonly path: string;
      readonly digest: string;
      readonly commit: ObjectId | null;
      readonly faults: readonly AccessFileFault[];
    }
  | { readonly state: 'unreadable'; readonly path: string; readonly found: string };

/** What is wrong with the file, as for the policy. */
export interface AccessFileFault {
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: string;
}

export interface AccessReview {
  readonly pull: number;
  /** When it was merged. */
  readonly at: Instant;
  /** Whose approval of what was merged stood when it was merged. */
  readonly by: readonly string[];
  /** Who opened it, and authors and committers of its commits. */
  readonly authors: readonly string[];
}

/** Both sides, for the control `access`. */
export interface Access {
  readonly state: AccessState;
  readonly expected: ExpectedAccess;
}
