import type { PermissionLevel } from '../world.js';

export interface Repository {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Person;
  readonly name: string;
  readonly fullName: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  readonly archived: boolean;
}

/** An account. `login` is REST's (`dependabot[bot]`); GraphQL shows bots without the suffix. */
export interface Person {
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly permission: PermissionLevel;
  /** Name of the custom role, where there is one. */
  readonly role: string | undefined;
  readonly emails: readonly string[];
}

export interface Team {
  readonly id: number;
  readonly nodeId: string;
  readonly org: Person;
  readonly slug: string;
  readonly members: readonly Person[];
  /** Those of the members who keep it. */
  readonly maintainers: readonly Person[];
  /** `org/slug` in small letters. */
  readonly parent: string | undefined;
  /** On the repository. */
  readonly permission: PermissionLevel;
  readonly role: string | undefined;
  readonly secret: boolean;
}

export interface App {
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly name: string;
  /** The app's own account, `<slug>[bot]`. */
  readonly bot: Person;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

/** Whole path to what lies there. */
export type FileMap = ReadonlyMap<string, FileEntry>;
export interface FileEntry {
  readonly mode: string;
  readonly sha: string;
}

export interface GitIdentity {
  readonly name: string;
  readonly email: string;
  readonly date: string;
  /** The account to which GitHub links the address. GraphQL shows it only where it is a User. */
  readonly account: Person | undefined;
}

export interface Commit {
  readonly alias: string;
  readonly sha: string;
  readonly nodeId: string;
  readonly tree: string;
  readonly files: FileMap;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitIdentity;
  readonly committer: GitIdentity;
  /** From `Co-authored-by` trailers of the last paragraph. */
  readonly coAuthors: readonly GitIdentity[];
  readonly signature: { readonly valid: boolean; readonly signer: Person | undefined } | undefined;
  readonly pushedBy: Person | undefined;
  readonly pushedAt: string;
  /** Older history of the base: belongs to no pull request. */
  readonly onBase: boolean;
}
