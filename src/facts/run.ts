import type { ObjectId } from './account.js';

/** The run that judged, from the runner's environment; never from the event's payload. */
export interface Run {
  readonly event: string;
  readonly id: number;
  readonly attempt: number;
  readonly actor: string;
  readonly triggeringActor: string;
  /** Whose workflow file ran; null outside of a workflow (command line). */
  readonly workflow: {
    /** `owner/name` of the repository that holds the file */
    readonly repository: string;
    readonly path: string;
    /** Full ref, `refs/heads/main` */
    readonly ref: string;
    /** The commit that the file was taken from; null where the runner does not tell. */
    readonly commit: ObjectId | null;
    /** Whether the file equals the default branch's; only asked where the ref alone does not say. */
    readonly sameAsDefaultBranch: boolean | null;
  } | null;
  /** The action as the workflow names it: repository, and commit, tag or branch. null: of the workflow's own repository, or none ran. */
  readonly action: { readonly repository: string; readonly ref: string | null } | null;
  /**
   * sha256 over the files of the bundle that ran, hex: equal in two records, the same program judged. null: it ran from sources,
   * or its files could not be read.
   */
  readonly build: string | null;
  /** `github-hosted` or `self-hosted`, as the runner calls itself; null where it does not tell. */
  readonly environment: string | null;
  readonly url: string | null;
}
