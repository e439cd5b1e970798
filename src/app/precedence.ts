import type { Run } from '../facts/run.js';
import type { StandingStatus, WorkflowRunSeen } from './ports.js';

/**
 * Who wrote a status, as far as it says itself: this run, an earlier or a later one of this repository, or somebody else. What
 * it says is free text; only that it is later is believed after the host confirmed the run.
 */
export type Origin =
  | { readonly of: 'this-run' }
  | { readonly of: 'earlier-run' }
  | { readonly of: 'stranger' }
  | { readonly of: 'later-run'; readonly id: number; readonly attempt: number };

/** `account`: whom our statuses are by; null: not known yet, so that the account proves nothing. */
export const originOf = (status: StandingStatus, run: Run, account: number | null): Origin => {
  const named = namedRun(status.url, run.url);
  if (named === null || (account !== null && status.creator !== account)) return { of: 'stranger' };
  const order = named.id - run.id || named.attempt - run.attempt;
  if (order > 0) return { of: 'later-run', ...named };
  return { of: order === 0 ? 'this-run' : 'earlier-run' };
};

/** The address of the attempt of a run: what its statuses link to, before the digest. */
export const attemptUrl = ({ url, attempt }: Pick<Run, 'url' | 'attempt'>): string | null =>
  url === null || attempt === 1 ? url : `${url}/attempts/${String(attempt)}`;

const namedRun = (url: string | null, own: string | null): { readonly id: number; readonly attempt: number } | null => {
  if (url === null || own === null) return null;
  const runs = own.slice(0, own.lastIndexOf('/') + 1);
  if (!url.startsWith(runs)) return null;
  const found = /^(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:#.*)?$/u.exec(url.slice(runs.length));
  return found === null ? null : { id: Number(found[1]), attempt: Number(found[2] ?? '1') };
};

/** Events whose workflow file is the default branch's, whoever set them off. */
const OF_DEFAULT_BRANCH: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issues',
  'issue_comment',
  'schedule',
]);

/** Whether its event takes the workflow file of the default branch, which nobody changes without a reviewed merge. */
export const isFromDefaultBranch = ({ event }: Pick<WorkflowRunSeen, 'event'>): boolean => OF_DEFAULT_BRANCH.has(event);

/** Events whose runs are ours where this run answers to the same: the queue alone makes groups, and `pull_request` is trusted or not for all. */
const OF_THE_SAME: ReadonlySet<string> = new Set(['merge_group', 'pull_request', 'pull_request_review']);

/** Whether its workflow file was taken from one of these branches: by its event, or because it ran on that branch. */
export const isTakenFrom = (seen: WorkflowRunSeen, branches: readonly string[]): boolean =>
  isFromDefaultBranch(seen) || (!OF_THE_SAME.has(seen.event) && seen.branch !== null && branches.includes(seen.branch));

/**
 * Whether a run is one of our gate's: the same workflow file, taken from the default branch or from where this run's was
 * taken. Others could be run by whoever can push a branch.
 */
export const isOurs = (seen: WorkflowRunSeen, { workflow, event }: Run, defaultBranch: string | null): boolean => {
  if (seen.path !== workflow?.path) return false;
  if (OF_THE_SAME.has(seen.event)) return seen.event === event;
  const own = /^refs\/heads\/(.+)$/su.exec(workflow.ref)?.[1] ?? null;
  return isTakenFrom(
    seen,
    [defaultBranch, own].filter((each) => each !== null),
  );
};
