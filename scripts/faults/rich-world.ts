/** Who made and pushed the commits. */
export const alice = {
  author: 'alice',
  committer: 'alice',
  'pushed-by': 'alice',
  verified: { valid: true, signer: 'alice' },
};

const RICH_POLICY = `version: 1
branches: [main]
people:
  machine-accounts: [svc-rel]
controls:
  peer-review:
    approvals: 1
    reviewers: {permission: write}
    code-owners: true
    carry-over: clean-base-merge
    resolved-conversations: true
    seats: [{name: money, teams: [acme/finance]}]
  segregation-of-duties:
    separate: [[author, approver], [author, ticket-approver], [requester, ticket-approver], [author, policy-author]]
  commit-integrity: {attributed: true, verified: true}
  change-ticket:
    system: github
    label: change-approved
    approvers: {teams: [acme/controls]}
  required-checks:
    checks:
      - name: build
        app: github-actions
        tests: {at-least: 2}
        coverage: {artifact: coverage, files: lcov.info, lines: 50}
  passing-scans:
    scans:
      sast:    {code-scanning: CodeQL, limit: {critical: 0, high: 0}}
      alerts:  {dependabot: open, limit: {critical: 0}}
      secrets: {check: secrets, app: github-advanced-security}
      deps:    {sarif: reports/trivy.sarif, tool: Trivy, limit: {critical: 0}}
  protected-paths:
    paths: ['.github/**', '**/CODEOWNERS', 'infra/**']
    owners: {teams: [acme/controls]}
  branch-protection:
    require: {gate: true, approvals: 1, dismiss-stale: true, force-push: false, deletion: false}
`;

const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Trivy' } }, invocations: [{ executionSuccessful: true }], results: [] }],
});

const left = { commit: 'm1', workflow: '.github/workflows/ci.yml', check: 'build', at: '2026-03-02T10:45:00Z' };

/** What the run of the build left: two tests that passed, and half of two lines. */
const artifacts = {
  results: {
    ...left,
    name: 'test-results',
    files: { 'junit.xml': '<testsuite name="a"><testcase name="1"/><testcase name="2"/></testsuite>' },
  },
  coverage: {
    ...left,
    name: 'coverage',
    files: { 'lcov.info': 'SF:src/refund.ts\nDA:1,1\nDA:2,0\nend_of_record\n' },
  },
};

/** A force push, a clean merge of the base, code owners, a team's seat, alerts, a SARIF file, test results, a ticket and the branch's rules. */
export const rich = {
  'base-files': { '.github/countersign.yml': RICH_POLICY, CODEOWNERS: '* @bob\n' },
  workspace: { 'reports/trivy.sarif': sarif },
  pull: { 'policy-author': 'carol', 'head-commit': 'm1' },
  commits: {
    c1: { parents: ['base~1'] },
    x2: {
      ...alice,
      at: '2026-03-02T09:45:00Z',
      'pushed-at': '2026-03-02T09:46:00Z',
      parents: ['c1'],
      tree: 't21',
      message: 'A first try',
      files: ['src/refund.ts'],
    },
    m1: {
      ...alice,
      committer: 'web-flow',
      at: '2026-03-02T10:40:00Z',
      'pushed-at': '2026-03-02T10:40:00Z',
      parents: ['c3', 'base'],
      tree: 'merge(c3,base)',
      message: "Merge branch 'main' into feat/refund",
      verified: { valid: true, signer: 'web-flow' },
      files: ['lib/other.ts'],
    },
  },
  reviews: { r2: { by: 'dana', state: 'APPROVED', commit: 'c3', at: '2026-03-02T10:35:00Z' } },
  checks: { build: { commit: 'm1' }, codeql: { commit: 'm1' }, secrets: { commit: 'm1' } },
  alerts: {
    a1: {
      kind: 'code-scanning',
      severity: 'low',
      state: 'open',
      tool: 'CodeQL',
      rule: 'js/unused',
      commit: 'm1',
      path: 'src/refund.ts',
    },
    a2: {
      kind: 'dependabot',
      severity: 'high',
      state: 'open',
      tool: 'left-pad',
      rule: 'GHSA-0000-0000-0001',
      path: 'package-lock.json',
    },
  },
  issues: { 31: { author: 'eve' } },
  artifacts,
};
