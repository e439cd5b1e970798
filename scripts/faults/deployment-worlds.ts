/** The run of the deployment: its gate is what is struck. */
const event = {
  name: 'push',
  action: null,
  actor: 'carol',
  'triggering-actor': 'carol',
  run: { id: 501, attempt: 1 },
  'workflow-ref': 'acme/pay/.github/workflows/deploy.yml@refs/heads/main',
  pushed: { commit: 'm1' },
};

const policy = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}}
  segregation-of-duties: {separate: [[author, approver], [author, deployer], [author, deployment-approver]]}
  deployment: {approvals: 1, deployer: independent, protection: {reviewers: 1, branches: limited}}
`;

/** The change was merged and sealed; now it is to be deployed, over the commit before it. Carol let the run pass. */
export const deploying = {
  pull: { state: 'closed', 'head-commit': 'c3', merged: { by: 'carol', at: '2026-03-02T10:50:00Z', commit: 'm1' } },
  commits: {
    m1: {
      author: 'alice',
      committer: 'web-flow',
      'pushed-by': 'carol',
      at: '2026-03-02T10:50:00Z',
      'pushed-at': '2026-03-02T10:50:00Z',
      parents: ['base', 'c3'],
      tree: 't3',
      message: 'Merge pull request #7',
      verified: { valid: true, signer: 'web-flow' },
      files: ['src/refund.ts', 'docs/refund.md'],
    },
  },
  'base-files': { '.github/countersign.yml': policy },
  deployments: { 3000000011: { environment: 'production', commit: 'base', at: '2026-02-27T09:00:00Z' } },
  environments: { production: { reviewers: ['carol', 'dana'], branches: ['main'] } },
  'deployment-reviews': [{ by: 'carol', state: 'approved', environment: 'production' }],
  records: { m1: { push: 'm1' } },
  event,
  inputs: { phase: 'before', environment: 'production' },
};

/** One reason each that blocks it, so that a fault which loses this one thing would let it through. */
export const deploymentFaults: Readonly<Record<string, object>> = {
  'deployment of a record that is gone': { records: { m1: { kept: 'deleted' } } },
  'deployment over a commit without a record': { deployments: { 3000000011: { commit: 'base~1' } } },
  'deployment that a reviewer rejected': {
    'deployment-reviews': [
      { by: 'carol', state: 'approved', environment: 'production' },
      { by: 'dana', state: 'rejected', environment: 'production' },
    ],
  },
  'deployment that nobody let pass': { 'deployment-reviews': [] },
  'deployment by its author': { event: { name: 'workflow_dispatch', actor: 'alice', 'triggering-actor': 'alice' } },
  'deployment to an environment without reviewers': { environments: { production: { reviewers: [] } } },
};
