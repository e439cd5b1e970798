import { readFileSync } from 'node:fs';

/** Every token may read this much. */
const everyone = 'metadata: read';
/** What a job's own token can never have: the README says so in words, not in its table. */
const ofAnApp = [
  'members: read',
  'administration: read',
  'organization-administration: read',
  'secret-scanning-alerts: read',
];

/** What the input `ledger-token` may do in the repository of the ledger: the job's own token is never taken for it. */
const ofLedger = ['ledger contents: read', 'ledger contents: write'];

/** Which permissions each call takes, after GitHub's reference. The artifact service, Sigstore, S3, ticket systems and webhooks ask for none. */
const callPermissions: ReadonlyMap<string, readonly string[]> = new Map([
  // The batch API of Git LFS, beside the API's own paths.
  ['POST /{owner}/{repo}.git/info/lfs/objects/batch', ['contents: read']],
  ['POST /graphql', ['contents: read', 'pull-requests: read', 'checks: read', 'issues: read']],
  ['GET /orgs/{org}', ['organization-administration: read']],
  ['GET /orgs/{org}/actions/permissions', ['organization-administration: read']],
  ['GET /orgs/{org}/actions/permissions/selected-actions', ['organization-administration: read']],
  ['GET /orgs/{org}/actions/permissions/workflow', ['organization-administration: read']],
  ['GET /orgs/{org}/audit-log', ['organization-administration: read']],
  ['GET /orgs/{org}/installations', ['organization-administration: read']],
  ['GET /orgs/{org}/invitations', ['members: read']],
  ['GET /orgs/{org}/members', ['members: read']],
  ['GET /orgs/{org}/teams/{team_slug}/members', ['members: read']],
  ['GET /repos/{owner}/{repo}', ['ledger contents: read']],
  ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/permissions', ['administration: read']],
  ['GET /repos/{owner}/{repo}/actions/permissions/selected-actions', ['administration: read']],
  ['GET /repos/{owner}/{repo}/actions/permissions/workflow', ['administration: read']],
  ['GET /repos/{owner}/{repo}/actions/runs', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', ['actions: read']],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', ['actions: read']],
  ['GET /repos/{owner}/{repo}/activity', ['contents: read']],
  ['GET /repos/{owner}/{repo}/attestations/{subject_digest}', ['attestations: write']],
  ['GET /repos/{owner}/{repo}/branches/{branch}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs', ['checks: read']],
  ['GET /repos/{owner}/{repo}/code-scanning/alerts', ['security-events: read']],
  ['GET /repos/{owner}/{repo}/code-scanning/analyses', ['security-events: read']],
  ['GET /repos/{owner}/{repo}/codeowners/errors', ['contents: read']],
  ['GET /repos/{owner}/{repo}/collaborators', [everyone]],
  ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', [everyone]],
  ['GET /repos/{owner}/{repo}/commits', ['contents: read']],
  ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', ['checks: read']],
  ['GET /repos/{owner}/{repo}/commits/{ref}/status', ['statuses: write']],
  ['GET /repos/{owner}/{repo}/commits/{ref}/statuses', ['statuses: write']],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/contents/{path}', ['ledger contents: read']],
  ['GET /repos/{owner}/{repo}/dependabot/alerts', ['vulnerability-alerts: read']],
  ['GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/deployments', ['deployments: read']],
  ['GET /repos/{owner}/{repo}/deployments/{deployment_id}', ['deployments: read']],
  ['GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', ['deployments: read']],
  ['GET /repos/{owner}/{repo}/environments', ['actions: read']],
  ['GET /repos/{owner}/{repo}/environments/{environment_name}', ['actions: read']],
  ['GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', ['actions: read']],
  ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/git/commits/{commit_sha}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/git/ref/{ref}', ['ledger contents: read']],
  ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', ['contents: read']],
  ['GET /repos/{owner}/{repo}/issues', ['issues: read']],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}', ['issues: read']],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', ['issues: read']],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', ['issues: read']],
  ['GET /repos/{owner}/{repo}/keys', ['administration: read']],
  ['GET /repos/{owner}/{repo}/pulls', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', ['pull-requests: read']],
  ['GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', [everyone]],
  ['GET /repos/{owner}/{repo}/secret-scanning/alerts', ['secret-scanning-alerts: read']],
  ['GET /repos/{owner}/{repo}/teams', ['administration: read']],
  ['OIDC token', ['id-token: write']],
  ['PATCH /repos/{owner}/{repo}/git/refs/{ref}', ['ledger contents: write']],
  ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', ['issues: write']],
  ['POST /repos/{owner}/{repo}/attestations', ['attestations: write']],
  ['POST /repos/{owner}/{repo}/git/commits', ['ledger contents: write']],
  ['POST /repos/{owner}/{repo}/git/refs', ['ledger contents: write']],
  ['POST /repos/{owner}/{repo}/git/trees', ['ledger contents: write']],
  ['POST /repos/{owner}/{repo}/issues', ['issues: write']],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', ['issues: write']],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', ['statuses: write']],
]);

/** The calls of the table. */
export const knownCalls: readonly string[] = [...callPermissions.keys()];

/** What a call takes of what a job's own token can be given. Throws for a call that the table does not have. */
export function permissionsFor(template: string): readonly string[] {
  if (/^(?:ARTIFACT|JOB LOG|SIGSTORE|S3|TICKET|WEBHOOK)(?: |$)/.test(template)) return [];
  const permissions = callPermissions.get(template);
  if (permissions === undefined) throw new Error(`no permission is written down for ${template}`);
  return permissions.filter((each) => each !== everyone && !ofAnApp.includes(each) && !ofLedger.includes(each));
}

/** What a call takes that only an app's token can have. */
export function appPermissionsFor(template: string): readonly string[] {
  return (callPermissions.get(template) ?? []).filter((each) => ofAnApp.includes(each));
}

export interface DocumentedPermission {
  readonly permission: string;
  /** "only with …": not every job needs it. */
  readonly optional: boolean;
}

/** The README's table of the job's permissions. */
export function documentedPermissions(): readonly DocumentedPermission[] {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z-]+: (?:read|write))` +\| (.+?) *\|$/gm);
  return [...rows].map(([, permission = '', why = '']) => ({ permission, optional: why.startsWith('only with') }));
}
