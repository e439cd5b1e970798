/** A report of one tool with errors of these rules, all on one line. */
const report = (...rules: readonly string[]): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ZAP', version: '1.0.0' } },
        results: rules.map((rule) => ({
          ruleId: rule,
          level: 'error',
          message: { text: rule },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'src/other.ts' }, region: { startLine: 1 } } }],
        })),
      },
    ],
  });

const left = { name: 'zap', workflow: '.github/workflows/dast.yml' };
const onBase = {
  ...left,
  commit: 'base',
  event: 'push',
  branch: 'main',
  at: '2026-03-01T10:00:00Z',
  files: { 'zap.sarif': report('old') },
};

const policy = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}}
  passing-scans:
    scans:
      dast: {artifact: zap, sarif: zap.sarif, new-only: true, max-age: 7d}
      leaks: {secret-scanning: open, new-only: true}
      sast: {code-scanning: CodeQL, new-only: true}
`;

const world = (rules: readonly string[]): object => ({
  'base-files': { '.github/countersign.yml': policy },
  artifacts: {
    head: { ...left, commit: 'c3', at: '2026-03-02T10:30:00Z', files: { 'zap.sarif': report(...rules) } },
    base: onBase,
  },
  alerts: {
    leak: { kind: 'secret-scanning', state: 'open', rule: 'aws_key', commit: 'base' },
    weak: {
      kind: 'code-scanning',
      severity: 'high',
      state: 'open',
      tool: 'CodeQL',
      rule: 'js/old',
      commit: 'c3',
      'on-base': 'base',
      path: 'src/other.ts',
    },
  },
});

/** A change whose findings are all on the base already: in an artifact, as a leaked secret, as an alert. */
export const scanned = world(['old']);

/** The same with one thing more, which blocks it. */
export const newFinding = world(['old', 'new']);
