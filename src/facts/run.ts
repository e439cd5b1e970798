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
    /** Whether the file equals the default branch's; only asked where the ref alone does not say. */
    readonly sameAsDefaultBranch: boolean | null;
  } | null;
  readonly url: string | null;
}
