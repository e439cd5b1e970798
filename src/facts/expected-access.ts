import type { PermissionLevel } from './permissions.js';

/** An entry of a map of the file, in its order. */
export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

/** A level that somebody can be given. */
export type GivenLevel = Exclude<PermissionLevel, 'none'>;

/** The parts of the expected state that are compared with the host, each for itself. */
export const ACCESS_PARTS = [
  'members',
  'outside-collaborators',
  'people',
  'teams',
  'admins',
  'roles',
  'bypass',
  'deploy-keys',
  'apps',
  'actions',
  'environments',
  'two-factor',
  'branches',
  'organization',
] as const;

export type AccessPart = (typeof ACCESS_PARTS)[number];

/** The expected state as the file writes it, defaults filled in. A part that is null is not named, and not compared. */
export interface ExpectedState {
  readonly members: { readonly owners: readonly string[]; readonly members: readonly string[] | 'any' } | null;
  readonly 'outside-collaborators': readonly Named<GivenLevel>[] | null;
  readonly people: readonly Named<GivenLevel>[] | null;
  readonly teams: readonly Named<ExpectedTeam>[] | null;
  readonly admins: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly bypass: readonly Named<readonly string[]>[] | null;
  readonly 'deploy-keys': readonly Named<ExpectedKey>[] | null;
  readonly apps: readonly Named<ExpectedApp>[] | null;
  readonly actions: ExpectedActions | null;
  readonly environments: readonly Named<ExpectedEnvironment>[] | null;
  readonly 'two-factor': { readonly required: boolean; readonly exempt: readonly string[] } | null;
  readonly branches: readonly Named<ExpectedBranch>[] | null;
  readonly organization: ExpectedOrganization | null;
  /** null: nobody has to look at it from time to time. */
  readonly review: ExpectedReview | null;
}

export interface ExpectedTeam {
  /** On the repository; null: not compared. */
  readonly level: GivenLevel | null;
  readonly members: readonly string[] | 'any';
}

export interface ExpectedKey {
  readonly access: 'read' | 'write';
  /** `365d`; null: any. */
  readonly 'max-age': string | null;
}

export interface ExpectedApp {
  readonly permissions: readonly Named<'read' | 'write' | 'admin'>[];
  readonly repositories: 'all' | 'selected';
}

/** A setting that is null is not compared. */
export interface ExpectedActions {
  readonly enabled: 'all' | 'selected' | 'none' | 'local' | null;
  readonly allowed: 'all' | 'local-only' | 'selected' | null;
  readonly patterns: readonly string[] | null;
  readonly 'github-owned': boolean | null;
  readonly 'verified-creators': boolean | null;
  readonly 'default-token': 'read' | 'write' | null;
  readonly 'can-approve': boolean | null;
  readonly pinned: boolean | null;
}

export interface ExpectedEnvironment {
  /** Logins and teams; null: not compared. */
  readonly reviewers: readonly string[] | null;
  readonly 'self-review': boolean;
  readonly 'admins-bypass': boolean;
  readonly branches: 'any' | 'protected' | 'named';
  readonly patterns: readonly string[];
  readonly 'wait-minutes': number;
}

/** The least that a branch must be guarded with. */
export interface ExpectedBranch {
  readonly 'required-contexts': readonly string[];
  readonly approvals: number;
  readonly 'dismiss-stale': boolean;
  readonly 'code-owners': boolean;
  readonly 'last-push': boolean;
  readonly signatures: boolean;
  readonly linear: boolean;
  readonly admins: boolean;
  readonly 'force-push': boolean;
  readonly deletion: boolean;
}

/** A setting that is null is not compared. */
export interface ExpectedOrganization {
  readonly 'default-permission': PermissionLevel | null;
  readonly 'create-repositories': boolean | null;
  readonly 'fork-private': boolean | null;
  readonly 'change-visibility': boolean | null;
  readonly 'delete-repositories': boolean | null;
}

export interface ExpectedReview {
  /** `90d` */
  readonly every: string;
  readonly by: { readonly users: readonly string[]; readonly teams: readonly string[] };
  readonly approvals: number;
  /** Day on which the last review was asked for; changes the file where nothing else did. */
  readonly asked: string | null;
}
