import { namedChange } from './change.js';
import type { Named } from './occasion.js';
import { at, numberOrNull, shaOrNull } from './payload.js';

/** The time has come, or somebody asked: every open change is looked at. */
export const sweepOfAll = (): Named => ({ kind: 'sweep', scope: { of: 'all' } });

/** A ticket changed. GitHub sends `issues` for issues only, never for pull requests. */
export const sweepOfIssue = (payload: unknown): Named => {
  const issue = numberOrNull(at(payload, 'issue', 'number'));
  return issue === null ? null : { kind: 'sweep', scope: { of: 'issue', issue } };
};

/**
 * A workflow ended: the relay, or one whose checks count. The payload names the changes, except those of forks: then the
 * commit tells. It may name changes of other repositories that share the commit; they are not ours.
 */
export const sweepOfWorkflow = (payload: unknown): Named => {
  const run = at(payload, 'workflow_run');
  const listed = at(run, 'pull_requests');
  const own = at(payload, 'repository', 'id');
  const named = (Array.isArray(listed) ? (listed as readonly unknown[]) : [])
    .filter((each) => own === undefined || [undefined, own].includes(at(each, 'base', 'repo', 'id')))
    .flatMap((each) => numberOrNull(at(each, 'number')) ?? []);
  const pulls = [...new Set(named)];
  const [only] = pulls;
  if (only !== undefined)
    return pulls.length === 1 ? namedChange(only) : { kind: 'sweep', scope: { of: 'pulls', pulls } };
  const commit = shaOrNull(at(run, 'head_sha'));
  return commit === null ? null : { kind: 'sweep', scope: { of: 'commit', commit } };
};
