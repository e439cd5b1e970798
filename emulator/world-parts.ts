export type * from './world-run.js';
export type * from './world-systems.js';

/** The parts of a world, as the case files write them. */
export interface ByAt {
  by?: string;
  at?: string;
}

export interface RepositorySpec {
  id: number;
  name: string;
  visibility: 'public' | 'private' | 'internal';
  'default-branch': string;
  archived?: boolean;
  /** false: the dependency graph is off. Not in the shared format. */
  'dependency-graph'?: boolean;
  /** What the dependency graph says of snapshots that it misses. Not in the shared format. */
  'snapshot-warnings'?: string;
}

export interface PersonSpec {
  id: number;
  type: 'User' | 'Bot' | 'Organization';
  permission?: PermissionLevel;
  role?: string;
  emails?: string[];
}

export type PermissionLevel = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullSpec {
  number: number;
  title: string;
  body?: string;
  author?: string;
  initiator?: string;
  'policy-author'?: string;
  base: string;
  head: string;
  'head-repository'?: string;
  'head-commit'?: string;
  draft?: boolean;
  state: 'open' | 'closed';
  labels?: Record<string, ByAt>;
  /** Labels that were taken off, with who did it and when. */
  unlabeled?: Record<string, ByAt>;
  'auto-merge'?: ByAt;
  closes?: number[];
  merged?: { by?: string; at: string; commit?: string };
  'commits-count'?: number;
  'files-count'?: number;
  edits?: Record<string, { field: string; from?: string; by?: string }>;
  'base-changes'?: Record<string, { from: string; to: string; by?: string }>;
}

export interface CommitSpec {
  author?: string | { name: string; email: string };
  committer?: string | { name: string; email: string };
  'pushed-by'?: string;
  at: string;
  'authored-at'?: string;
  'pushed-at'?: string;
  parents?: string[];
  tree: string;
  message?: string;
  verified?: { valid?: boolean; signer?: string };
  files?: string[];
}

export interface DirectPushSpec {
  by?: string;
  commit: string;
}

export interface FileSpec {
  status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  previous?: string;
  additions?: number;
  deletions?: number;
  mode?: string;
}

export interface ReviewSpec {
  by?: string;
  state: string;
  commit: string;
  at: string;
  dismissed?: ByAt;
  edited?: ByAt;
  body?: string;
}

export interface CheckSpec {
  name: string;
  app: string;
  commit: string;
  suite: string;
  status: string;
  conclusion?: string;
  at: string;
  attempt?: number;
  workflow?: string;
}

export interface StatusSpec {
  context: string;
  state: string;
  by?: string;
  commit: string;
  at: string;
  description?: string;
  url?: string;
}

export interface AlertSpec {
  kind: 'code-scanning' | 'dependabot' | 'secret-scanning';
  severity?: string;
  state: string;
  tool?: string;
  rule?: string;
  'dismissed-by'?: string;
  commit?: string;
  path?: string;
  /** When the host first told of it; default: when its commit was pushed. Not in the shared format. */
  at?: string;
  /** Alias of the commit on which the base branch shows it too. Not in the shared format. */
  'on-base'?: string;
  /** What the host says of the upload that it came with. Not in the shared format. */
  analysis?: { error?: string; warning?: string; results?: number };
}

export interface IssueSpec {
  state?: 'open' | 'closed';
  labels?: Record<string, ByAt>;
  author?: string;
  title?: string;
  body?: string;
  edited?: ByAt;
}

export interface ProtectionSpec {
  'required-contexts'?: Record<string, string | null>;
  approvals?: number;
  'dismiss-stale'?: boolean;
  'last-push-approval'?: boolean;
  'code-owners'?: boolean;
  admins?: boolean;
  bypass?: string[];
  'force-push'?: boolean;
  deletion?: boolean;
  signatures?: boolean;
}

export interface QueueSpec {
  base: string;
  head: string;
  pulls: number[];
  by?: string;
}
