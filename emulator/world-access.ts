import type { ByAt, PermissionLevel } from './world-parts.js';

/** Who may do what besides `people`, `teams` and `protection`. None of it is in the shared format. */
export interface AccessWorld {
  organization?: OrganizationSpec;
  /** Login → what they may do in the repository without being members. */
  'outside-collaborators'?: Record<string, OutsiderSpec>;
  /** Members to whom their level was given by name. */
  'direct-collaborators'?: string[];
  /** `org/slug` of `teams` → what else the host tells of it. */
  'team-access'?: Record<string, TeamAccessSpec>;
  /** Title → key. */
  'deploy-keys'?: Record<string, DeployKeySpec>;
  /** Slug → the app as the organisation installed it. */
  apps?: Record<string, AppSpec>;
  'actions-settings'?: ActionsSpec & { organization?: ActionsSpec & { enabled?: 'all' | 'selected' | 'none' } };
  /** Name → ruleset. */
  rulesets?: Record<string, RulesetSpec>;
  'audit-log'?: AuditSpec[];
  /** Time → what happened to a branch besides the pushes that follow from the commits. */
  activity?: Record<string, ActivitySpec>;
}

/** What the token may see. An owner's token sees all but an audit log that the plan does not have. */
export interface AccessToken {
  /** Of a person who owns the organisation, or is a member of it; without both it is an app's. */
  owner?: boolean;
  member?: boolean;
  /** Organisation administration: read. Members and teams go by `teams`. */
  organization?: boolean;
  /** Repository administration: read. Default: as `protection` says. */
  administration?: boolean;
  /** Whether the plan has an audit log that can be read. */
  'audit-log'?: boolean;
}

export interface OrganizationSpec {
  /** Whether everybody must have two factors; default true. */
  'two-factor'?: boolean;
  /** Default read. */
  'default-permission'?: 'none' | 'read' | 'write' | 'admin';
  /** Default: everybody in `people` who has a permission, and `root-admin` as the owner. */
  members?: Record<string, MemberSpec>;
  /** Login or address → invitation. */
  invitations?: Record<string, ByAt>;
  settings?: {
    'create-repositories'?: boolean;
    'fork-private'?: boolean;
    'change-visibility'?: boolean;
    delete?: boolean;
  };
}

export interface MemberSpec {
  role?: 'owner' | 'member';
  /** Default true. */
  '2fa'?: boolean;
  /** Whether everybody sees that they are members; default false. */
  public?: boolean;
}

export interface OutsiderSpec {
  permission: PermissionLevel;
  role?: string;
}

export interface TeamAccessSpec {
  /** `org/slug` */
  parent?: string;
  /** On the repository; default: none. */
  permission?: PermissionLevel;
  role?: string;
  maintainers?: string[];
  secret?: boolean;
}

export interface DeployKeySpec {
  'read-only'?: boolean;
  by?: string;
  at?: string;
  'last-used'?: string;
}

export interface AppSpec {
  /** As REST writes them: `organization_administration`, `contents` … */
  permissions: Record<string, string>;
  repositories?: 'all' | 'selected';
  /** Since when it is suspended. */
  suspended?: string;
}

export interface ActionsSpec {
  /** false, in a repository: Actions are off. */
  on?: boolean;
  allowed?: 'all' | 'local-only' | 'selected';
  patterns?: string[];
  'github-owned'?: boolean;
  verified?: boolean;
  'default-token'?: 'read' | 'write';
  'approve-pulls'?: boolean;
  pinned?: boolean;
}

export interface RulesetSpec {
  /** Default repository. */
  source?: 'repository' | 'organization';
  /** Default active. */
  enforcement?: 'active' | 'evaluate' | 'disabled';
  /** Names, `*` patterns or `~DEFAULT_BRANCH`, `~ALL`; default the default branch. */
  branches?: string[];
  /** `organization-admin`, `deploy-key`, `enterprise-owner`, `role:maintain`, `org/team`, `app:slug`. */
  bypass?: string[];
  approvals?: number;
  'required-contexts'?: Record<string, string | null>;
  'dismiss-stale'?: boolean;
  'code-owners'?: boolean;
  'last-push-approval'?: boolean;
  signatures?: boolean;
  linear?: boolean;
  /** Default true: the ruleset does not speak of it. */
  'force-push'?: boolean;
  deletion?: boolean;
}

export interface AuditSpec {
  at: string;
  action: string;
  actor?: string;
  user?: string;
  team?: string;
  repo?: string;
  /** Anything else that the line says, in GitHub's names. */
  more?: Record<string, unknown>;
}

export interface ActivitySpec {
  kind: 'force_push' | 'branch_deletion' | 'branch_creation' | 'push';
  by?: string;
  /** Default: the base branch. */
  branch?: string;
  /** Aliases of commits; default: none before a creation, none after a deletion. */
  before?: string;
  after?: string;
}
