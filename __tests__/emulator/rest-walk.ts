import type { Emulator } from '../../emulator/server.js';
import type { Ask } from './rest-client.js';

export interface Step extends Ask {
  readonly path: string;
  /** What else may come in the world at hand; 200, or 201 of a POST, unless told. */
  readonly status?: number;
}

/** A request for every route: what is asked for lies in both worlds. */
export function walk(emulator: Emulator): Step[] {
  const { pull, checkRuns, checkSuites, workflowRuns } = emulator.state();
  const { headSha, baseSha } = pull;
  const commit = emulator.state().commits.get(headSha);
  const run = workflowRuns.find(({ id }) => id === 501);
  const repo = '/repos/acme/pay';
  const below = (paths: readonly string[]): Step[] => paths.map((path) => ({ path: repo + path }));
  const blob = commit?.files.get('README.md')?.sha ?? '';
  return [
    ...below([
      '',
      '/activity',
      '/activity?ref=feat/refund&per_page=1',
      '/actions/runs',
      `/actions/runs?head_sha=${headSha}`,
    ]),
    ...below([
      `/actions/runs/${String(run?.id)}`,
      `/actions/runs/${String(run?.id)}/attempts/1`,
      `/actions/runs/${String(run?.id)}/artifacts`,
      '/actions/workflows/ci.yml/runs',
      '/actions/artifacts/1',
      '/actions/workflows/countersign.yml/runs',
    ]),
    ...below([
      '/branches/main',
      '/branches/feat/refund',
      '/branches/main/protection',
      '/rules/branches/main',
      '/rulesets',
    ]),
    ...below([`/check-runs/${String(checkRuns[0]?.id)}`, `/check-suites/${String(checkSuites[0]?.id)}/check-runs`]),
    ...below([
      '/collaborators/bob/permission',
      '/collaborators/dependabot[bot]/permission',
      '/collaborators/eve/permission',
    ]),
    ...below([
      '/commits',
      '/commits?path=.github/countersign.yml',
      `/commits/${headSha}`,
      '/commits/main',
      `/commits/${headSha}/pulls`,
    ]),
    ...below([
      `/commits/${headSha}/check-runs`,
      `/commits/${headSha}/check-runs?filter=all`,
      `/commits/${headSha}/check-suites`,
    ]),
    ...below([
      `/commits/${headSha}/status`,
      `/commits/${headSha}/statuses`,
      `/compare/${baseSha}...${headSha}`,
      '/compare/main...feat/refund',
      `/dependency-graph/compare/${baseSha}...${headSha}`,
    ]),
    ...below(['/contents', '/contents/src', '/contents/README.md', `/contents/src/refund.ts?ref=${headSha}`]),
    ...below([
      `/git/trees/${headSha}?recursive=1`,
      `/git/trees/${commit?.tree ?? ''}`,
      `/git/blobs/${blob}`,
      `/git/commits/${headSha}`,
      '/git/ref/heads/main',
    ]),
    ...below([
      '/issues/31',
      '/issues/7',
      '/issues/31/events',
      '/issues/7/events',
      '/issues/31/timeline',
      '/issues/7/timeline',
      '/issues/events',
    ]),
    ...below([
      '/pulls',
      '/pulls?state=all',
      '/pulls/7',
      '/pulls/7/commits',
      '/pulls/7/files',
      '/pulls/7/reviews',
      '/pulls/7/requested_reviewers',
    ]),
    ...below(['/dependabot/alerts', '/secret-scanning/alerts', '/issues/7/comments', '/issues/31/comments']),
    ...[
      '/orgs/acme/teams/controls',
      '/orgs/acme/teams/controls/members',
      '/orgs/acme/teams/controls/memberships/carol',
    ].map((path) => ({ path })),
    ...[
      '/rate_limit',
      '/search/issues?q=repo:acme/pay+is:pr+refunds',
      '/user/11',
      '/users/dependabot[bot]',
      '/users/alice',
    ].map((path) => ({ path })),
    {
      path: `${repo}/statuses/${headSha}`,
      method: 'POST',
      body: { state: 'pending', context: 'x', description: 'y', target_url: 'https://example.org/' },
    },
    // The job's token never has contents: write.
    ...['trees', 'commits', 'refs'].map((kind) => ({
      path: `${repo}/git/${kind}`,
      method: 'POST',
      body: {},
      status: 403,
    })),
    { path: `${repo}/git/refs/heads/main`, method: 'PATCH', body: { sha: headSha }, status: 403 },
    { path: `${repo}/issues`, method: 'POST', body: { title: 'Review it', body: 'Please' } },
    { path: `${repo}/issues?state=all&since=2020-01-01T00:00:00Z` },
    { path: `${repo}/issues?state=all&labels=countersign` },
    { path: `${repo}/issues/7/comments`, method: 'POST', body: { body: 'Hello' } },
    { path: `${repo}/check-runs`, method: 'POST', body: { name: 'gate', head_sha: headSha, status: 'in_progress' } },
    { path: `${repo}/issues/7/comments` },
    { path: `${repo}/issues/7/timeline` },
    { path: `${repo}/commits/${headSha}/statuses` },
    { path: `${repo}/commits/${headSha}/check-runs` },
    { path: `${repo}/commits/${headSha}/check-suites` },
  ];
}

const statement = { subject: [{ name: 'evidence.json', digest: { sha256: 'a'.repeat(64) } }] };
const bundleOfDigest = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: 'k' } },
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'c2ln' }],
  },
};

const deploying = [
  '/deployments',
  '/deployments?environment=production&per_page=1',
  '/deployments/3000000001',
  '/deployments/3000000001/statuses',
  '/environments',
  '/environments/production',
  '/environments/staging',
  '/environments/production/deployment-branch-policies',
  '/actions/runs/501/approvals',
  '/actions/runs/501/pending_deployments',
  '/actions/runs/501/attempts/1/jobs',
];

/** Requests whose subject lies in one of the two worlds only. */
export function walkFull(emulator: Emulator, patched: Written): Step[] {
  const repo = '/repos/acme/pay';
  return [
    { path: `${repo}/code-scanning/alerts?ref=refs/pull/7/head` },
    { path: `${repo}/code-scanning/alerts/1` },
    { path: `${repo}/code-scanning/analyses` },
    ...deploying.map((path) => ({ path: repo + path })),
    { path: `${repo}/codeowners/errors` },
    { path: `${repo}/attestations`, method: 'POST', body: { bundle: bundleOfDigest } },
    { path: `${repo}/attestations/sha256:${'a'.repeat(64)}` },
    { path: `${repo}/attestations/sha256:${'b'.repeat(64)}`, status: 404 },
    { path: `${repo}/pulls/5` },
    { path: `${repo}/pulls/6` },
    { path: `${repo}/rulesets/1`, status: 404 },
    { path: `${repo}/issues/comments/${String(patched.comment)}`, method: 'PATCH', body: { body: 'Changed' } },
    { path: `${repo}/issues/31`, method: 'PATCH', body: { title: 'Altered', state: 'closed' } },
    { path: `${repo}/check-runs/${String(patched.checkRun)}`, method: 'PATCH', body: { conclusion: 'success' } },
    { path: `${repo}/check-runs/${String(patched.checkRun)}` },
    { path: `${repo}/branches/${encodeURIComponent(emulator.state().queue?.ref.replace('refs/heads/', '') ?? '')}` },
  ];
}

export interface Written {
  readonly comment: number;
  readonly checkRun: number;
}
