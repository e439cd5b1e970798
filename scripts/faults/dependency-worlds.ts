const POLICY = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}}
  dependencies:
    licences: {allow: [MIT]}
    sources: [packages.acme.example]
    install-scripts: []
`;

const DIGEST = `sha512-${Buffer.alloc(64).toString('base64')}`;
/** So that no GraphQL answer holds the file whole, and it is read as a blob. */
const LARGE = 'x'.repeat(600_000);

const lock = (version: string, host = 'packages.acme.example'): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'pay', description: LARGE },
      'node_modules/tidy': { version, resolved: `https://${host}/tidy.tgz`, integrity: DIGEST, license: 'MIT' },
    },
  });

const action = (ref: string): string => `runs: {using: composite, steps: [{uses: 'actions/checkout@${ref}'}]}\n`;

const tidy = { manifest: 'package-lock.json', ecosystem: 'npm', name: 'tidy', licence: 'MIT' };

/** An updated package in a large lock file, an action in an action, and a build file that only the graph reads. All of it is allowed. */
export const depending = {
  'base-files': {
    '.github/countersign.yml': POLICY,
    'tools/test/action.yml': action('1'.repeat(40)),
    'package-lock.json': lock('2.0.0'),
    'pom.xml': '<project/>',
  },
  'head-files': {
    'tools/test/action.yml': action('2'.repeat(40)),
    'package-lock.json': lock('2.1.0'),
    'pom.xml': '<project></project>',
  },
  files: {
    'tools/test/action.yml': { status: 'modified', additions: 1, deletions: 1 },
    'package-lock.json': { status: 'modified', additions: 1, deletions: 1 },
    'pom.xml': { status: 'modified', additions: 1, deletions: 1 },
  },
  'dependency-changes': {
    tidy: { ...tidy, change: 'added', version: '2.1.0' },
    before: { ...tidy, change: 'removed', version: '2.0.0' },
  },
} as const;

const vulnerabilities = { 'GHSA-0000-0000-0001': { severity: 'critical', summary: 'Code runs on parse' } };
const jar = {
  change: 'added',
  manifest: 'pom.xml',
  ecosystem: 'maven',
  name: 'g:jar',
  version: '1.0.0',
  licence: 'MIT',
};

/** One reason to block each: what the graph alone tells, what the lock file alone tells, and what an action names. */
export const dependencyFaults: Readonly<Record<string, object>> = {
  'a weakness that the graph alone tells': {
    ...depending,
    'dependency-changes': { ...depending['dependency-changes'], jar: { ...jar, vulnerabilities } },
  },
  'a weak package': {
    ...depending,
    'dependency-changes': {
      ...depending['dependency-changes'],
      tidy: { ...tidy, change: 'added', version: '2.1.0', vulnerabilities },
    },
  },
  'a package from elsewhere': {
    ...depending,
    'head-files': { ...depending['head-files'], 'package-lock.json': lock('2.1.0', 'evil.example') },
  },
  'an action by a tag': {
    ...depending,
    'head-files': { ...depending['head-files'], 'tools/test/action.yml': action('v5') },
  },
};
