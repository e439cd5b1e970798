import type { ActionsSpec, AuditSpec, PermissionLevel, RulesetSpec } from '../world.js';
import type { App, Person } from './git-types.js';

/** What the token may see of access. */
export interface AccessSight {
  /** The person of the token owns the organisation, or is a member; without both it is an app's. */
  readonly owner: boolean;
  readonly member: boolean;
  readonly organization: boolean;
  readonly administration: boolean;
  readonly auditLog: boolean;
}

export interface OrgMember {
  readonly person: Person;
  readonly role: 'admin' | 'member';
  readonly twoFactor: boolean;
  readonly public: boolean;
}

export interface OrgInvitation {
  readonly id: number;
  readonly login: string | null;
  readonly email: string | null;
  readonly at: string;
  readonly by: Person;
}

export interface Organization {
  readonly account: Person;
  readonly twoFactor: boolean;
  readonly defaultPermission: 'none' | 'read' | 'write' | 'admin';
  readonly members: readonly OrgMember[];
  readonly invitations: readonly OrgInvitation[];
  readonly settings: {
    readonly createRepositories: boolean;
    readonly forkPrivate: boolean;
    readonly changeVisibility: boolean;
    readonly delete: boolean;
  };
  readonly apps: readonly Installation[];
  readonly audit: readonly AuditLine[];
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly permissions: Readonly<Record<string, string>>;
  readonly repositories: 'all' | 'selected';
  readonly suspended: string | undefined;
}

export interface AuditLine {
  readonly id: string;
  readonly spec: AuditSpec;
  readonly actor: Person | undefined;
}

export interface Collaborator {
  readonly person: Person;
  readonly level: PermissionLevel;
  readonly role: string | undefined;
  readonly through: 'outside' | 'direct' | 'other';
}

export interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly readOnly: boolean;
  readonly by: Person | undefined;
  readonly at: string;
  readonly lastUsed: string | undefined;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly spec: RulesetSpec;
  readonly source: 'Repository' | 'Organization';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  readonly branches: readonly string[];
  /** Apps by the contexts that only they may post. */
  readonly apps: ReadonlyMap<string, App>;
  /** Apps that may go round it, by slug. */
  readonly bypassing: ReadonlyMap<string, App>;
}

export interface Access {
  /** undefined: a person owns the repository. */
  readonly organization: Organization | undefined;
  readonly collaborators: readonly Collaborator[];
  readonly deployKeys: readonly DeployKey[];
  readonly rulesets: readonly Ruleset[];
  readonly actions: ActionsSpec;
  readonly organizationActions: ActionsSpec & { readonly enabled?: 'all' | 'selected' | 'none' };
  readonly sight: AccessSight;
}
