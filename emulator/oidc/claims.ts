import type { RunFacts } from '../run.js';

export const issuer = 'https://token.actions.githubusercontent.com';

const lifetime = 300;
const skew = 600;

/** GitHub's claims for one run; `audience` is what was asked for, the owner's address when nothing was. */
export function oidcClaims(
  run: RunFacts,
  now: Date,
  audience: string | undefined,
  jti: string,
): Readonly<Record<string, unknown>> {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    jti,
    sub: `repo:${run.repository.name}:${ofPull(run) ? 'pull_request' : `ref:${run.ref}`}`,
    aud: audience ?? `https://github.com/${run.repository.owner}`,
    ref: run.ref,
    sha: run.sha,
    repository: run.repository.name,
    repository_owner: run.repository.owner,
    repository_owner_id: String(run.repository.ownerId),
    repository_visibility: run.repository.visibility,
    repository_id: String(run.repository.id),
    run_id: String(run.id),
    run_number: '1',
    run_attempt: String(run.attempt),
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    workflow: run.workflow.name,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_protected: String(!ofPull(run)),
    ref_type: 'branch',
    workflow_ref: run.workflow.ref,
    workflow_sha: run.workflow.sha,
    job_workflow_ref: run.workflow.ref,
    job_workflow_sha: run.workflow.sha,
    runner_environment: 'github-hosted',
    check_run_id: String(run.checkRunId),
    iss: issuer,
    nbf: seconds - skew,
    exp: seconds + lifetime,
    iat: seconds,
  };
}

/** Runs of a pull request have a subject of their own; every other run is known by its ref. */
function ofPull(run: RunFacts): boolean {
  return run.event === 'pull_request' || run.event === 'pull_request_target';
}
