/** The layering as law. Each rule says why; the order is lib ← facts ← controls ← policy ← decision ← evidence ← verify ← report ← app. */
const order = ['lib', 'facts', 'controls', 'policy', 'decision', 'evidence', 'verify', 'report', 'app'];

const upward = order.map((folder, index) => ({
  name: `${folder}-knows-only-what-lies-below`,
  severity: 'error',
  comment: `src/${folder} answers for one step of the picture. An import of a later step turns the flow of data round.`,
  from: { path: `^src/${folder}/` },
  to: {
    path: `^src/(${[...order.slice(index + 1), 'collect', 'publish', 'wiring'].join('|')}|action\\.ts|cli\\.ts)(/|$)`,
  },
}));

module.exports = {
  forbidden: [
    ...upward.map((rule) =>
      rule.name === 'lib-knows-only-what-lies-below' ? { ...rule, comment: 'lib holds no domain word.' } : rule,
    ),
    {
      name: 'collect-does-not-judge',
      severity: 'error',
      comment: 'Facts copy, they never conclude: a collector that knows a control could answer what it wants to hear.',
      from: { path: '^src/collect/' },
      to: { path: '^src/(controls|policy|decision|evidence|report|publish|wiring|action\\.ts|cli\\.ts)' },
    },
    {
      name: 'collect-sees-only-the-ports-of-app',
      severity: 'error',
      comment: 'Use cases call the seams; the seams do not call use cases.',
      from: { path: '^src/(collect|publish)/' },
      to: { path: '^src/app/', pathNot: '^src/app/ports[-a-z]*\\.ts$' },
    },
    {
      name: 'publish-does-not-collect-or-judge',
      severity: 'error',
      comment: 'What is published was decided before; a publisher that reads facts could change them.',
      from: { path: '^src/publish/' },
      to: { path: '^src/(collect|controls|policy|wiring|action\\.ts|cli\\.ts)' },
    },
    {
      name: 'a-control-stands-alone',
      severity: 'error',
      comment: 'A control is judged, versioned and replayed by itself.',
      from: { path: '^src/controls/([^/]+)\\.ts$', pathNot: '^src/controls/index\\.ts$' },
      to: { path: '^src/controls/[^/]+\\.ts$' },
    },
    {
      name: 'controls-use-few-packages',
      severity: 'error',
      comment: 'Pure and small: every package inside a control is inside the decision. Globs, and licence expressions.',
      from: { path: '^src/(controls|facts)/' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/(minimatch|spdx-[a-z-]+)/' },
    },
    {
      name: 'pure-folders-do-no-io',
      severity: 'error',
      comment:
        'Replay needs facts and policy, nothing else. A digest is arithmetic, so node:crypto is let in for evidence.',
      from: { path: '^src/(facts|controls|policy|decision|evidence|report)/' },
      to: { dependencyTypes: ['core'], pathNot: '^crypto$' },
    },
    {
      name: 'replay-needs-no-parser',
      severity: 'error',
      comment:
        'A record is replayed from what the policy demanded, in a browser page too. A parser there could read the texts otherwise than the gate did.',
      from: { path: '^src/(evidence/verify\\.ts$|decision/|controls/)' },
      to: { path: '(node_modules/yaml/|^src/policy/(yaml-text|parse|extends)\\.ts$)', reachable: true },
    },
    {
      name: 'verify-knows-sigstore-and-nothing-else',
      severity: 'error',
      comment:
        'Whoever verifies must not have to believe much: the library that knows Sigstore, its types, the cryptography of the platform.',
      from: { path: '^src/verify/' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: '(^crypto$|node_modules/@sigstore/(verify|bundle|protobuf-specs)/)',
      },
    },
    {
      name: 'signatures-are-loaded-on-demand',
      severity: 'error',
      comment:
        'What verifies signatures is 200 kB: the command line loads it where there is a bundle, and starts without.',
      from: { path: '^src/', pathNot: '^src/verify/' },
      to: { path: '^src/verify/(signature|keyless|key|trusted-roots|log-form)\\.ts$', dynamic: false },
    },
    {
      name: 'app-has-no-adapter',
      severity: 'error',
      comment: 'A use case is tested with the seams alone; adapters are joined in wiring, action.ts and cli.ts.',
      from: { path: '^src/app/' },
      to: { path: '(node_modules/(@actions|@octokit)|^src/(collect|publish|wiring))' },
    },
    {
      name: 'the-page-is-the-core-alone',
      severity: 'error',
      comment: 'It judges again in a browser: no use case, no adapter, nothing of Node.',
      from: { path: '^src/page(\\.ts$|/)' },
      to: { path: '^src/(app|collect|publish|wiring|action\\.ts|cli\\.ts)' },
    },
    {
      name: 'the-page-has-no-node',
      severity: 'error',
      comment: 'A browser has no core modules; the build replaces the one that evidence takes.',
      from: { path: '^src/page(\\.ts$|/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'entries-are-not-imported',
      severity: 'error',
      comment: 'action.ts, cli.ts and page.ts only wire.',
      from: {},
      to: { path: '^src/(action|cli|page)\\.ts$' },
    },
    {
      name: 'product-does-not-know-its-tests',
      severity: 'error',
      comment: 'The emulator and the tests are no part of the trust boundary; only the demo starts the emulator.',
      from: { path: '^src/' },
      to: { path: '^(emulator|__tests__|bench)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Data flows one way.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'Every runtime package is inside the trust boundary and named in package.json.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
