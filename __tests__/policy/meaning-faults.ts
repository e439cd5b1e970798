import type { FaultRow } from './form-faults.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

/** Texts that are well formed and mean nothing, or what may not be meant. */
export const meaningFaults: readonly FaultRow[] = [
  [
    'a scan without a source',
    'version: 1\ncontrols:\n  passing-scans:\n    scans:\n      sast: {tool: x}\n',
    ['5:7 controls.passing-scans.scans.sast value-vacuous'],
  ],
  [
    'a scan with two sources',
    'version: 1\ncontrols:\n  passing-scans:\n    scans:\n      sast: {code-scanning: CodeQL, dependabot: open}\n',
    ['5:7 controls.passing-scans.scans.sast value-not-allowed'],
  ],
  [
    'a scan of which more is asked than its source can tell',
    'version: 1\ncontrols:\n  passing-scans:\n    scans:\n      a: {dependabot: open, new-only: true}\n      b: {sarif: x.sarif, new-only: true}\n      c: {check: x, app: y, new-only: true}\n      d: {secret-scanning: open, max-age: 1d}\n      e: {artifact: x, sarif: y, grace: {high: 1d}}\n      f: {artifact: x, sarif: y, new-only: true, max-age: 1d}\n      g: {secret-scanning: open, new-only: true, grace: {high: 1d}}\n      h: {dependabot: open, new-only: false, max-age: null, grace: {high: 1d}}\n',
    [
      '5:29 controls.passing-scans.scans.a.new-only value-not-allowed',
      '6:27 controls.passing-scans.scans.b.new-only value-not-allowed',
      '7:29 controls.passing-scans.scans.c.new-only value-not-allowed',
      '8:34 controls.passing-scans.scans.d.max-age value-not-allowed',
      '9:34 controls.passing-scans.scans.e.grace value-not-allowed',
    ],
  ],
  [
    'a scan that limits nothing',
    'version: 1\ncontrols:\n  passing-scans:\n    scans:\n      sast: {code-scanning: CodeQL, limit: {}}\n',
    ['5:44 controls.passing-scans.scans.sast.limit value-vacuous'],
  ],
  [
    'test results of a check that no run of a workflow makes',
    'version: 1\ncontrols:\n  required-checks:\n    checks:\n      - {name: b, app: some-ci, tests: {at-least: 1}, coverage: {lines: 80}}\n',
    [
      '5:33 controls.required-checks.checks.0.tests value-not-allowed',
      '5:55 controls.required-checks.checks.0.coverage value-not-allowed',
    ],
  ],
  [
    'test results that may be none',
    'version: 1\ncontrols:\n  required-checks:\n    checks:\n      - {name: b, app: github-actions, tests: {at-least: 0}}\n',
    ['5:58 controls.required-checks.checks.0.tests.at-least value-not-allowed'],
  ],
  [
    'test results without a number',
    'version: 1\ncontrols:\n  required-checks:\n    checks:\n      - {name: b, app: github-actions, tests: {failed: 1}}\n',
    ['5:40 controls.required-checks.checks.0.tests.at-least key-missing'],
  ],
  [
    'files of test results by a glob that is none',
    "version: 1\ncontrols:\n  required-checks:\n    checks:\n      - {name: b, app: github-actions, coverage: {lines: 80, files: '!a'}}\n",
    ['5:69 controls.required-checks.checks.0.coverage.files glob-refused'],
  ],
  [
    'jira without states and url',
    'version: 1\ncontrols:\n  change-ticket: {system: jira}\n',
    ['3:3 controls.change-ticket.states key-missing', '3:3 controls.change-ticket.url key-missing'],
  ],
  [
    'dependencies of which nothing is asked',
    'version: 1\ncontrols:\n  dependencies: {vulnerabilities: null, pins: {actions: false, images: false}}\n',
    ['3:3 controls.dependencies value-vacuous'],
  ],
  [
    'dependencies that limit nothing',
    'version: 1\ncontrols:\n  dependencies: {vulnerabilities: {}}\n',
    ['3:35 controls.dependencies.vulnerabilities value-vacuous'],
  ],
  [
    'licences that are none',
    'version: 1\ncontrols:\n  dependencies:\n    licences: {allow: [MIT, MIT OR ISC, GPLv3], packages: {"pkg:npm/a": MIT/X11, "pkg:npm/b": MIT OR ISC}}\n',
    [
      '4:29 controls.dependencies.licences.allow.1 value-not-allowed',
      '4:41 controls.dependencies.licences.allow.2 value-not-allowed',
      '4:60 controls.dependencies.licences.packages.pkg:npm/a value-not-allowed',
    ],
  ],
  [
    'licences of packages, and none that are allowed',
    'version: 1\ncontrols:\n  dependencies:\n    licences: {packages: {"pkg:npm/a": MIT}}\n',
    ['4:5 controls.dependencies.licences.allow key-missing'],
  ],
  [
    'a protection that asks for nothing',
    'version: 1\ncontrols:\n  branch-protection:\n    require: {gate: false, approvals: 0, dismiss-stale: false, admins: false, force-push: true, deletion: true}\n',
    ['4:5 controls.branch-protection.require value-vacuous'],
  ],
  [
    'a rule without conditions',
    `${REVIEW}rules:\n  - {name: a, when: {}, controls: {peer-review: {approvals: 2}}}\n`,
    ['5:21 rules.0.when value-vacuous'],
  ],
  [
    'a rule with an empty condition',
    `${REVIEW}rules:\n  - {name: a, when: {paths: []}, controls: {peer-review: {approvals: 2}}}\n`,
    ['5:29 rules.0.when.paths value-vacuous'],
  ],
  [
    'a rule that changes nothing',
    `${REVIEW}rules:\n  - {name: a, when: {paths: [x]}, controls: {}}\n`,
    ['5:45 rules.0.controls value-vacuous'],
  ],
  [
    'a rule with an unknown condition',
    `${REVIEW}rules:\n  - {name: a, when: {path: [x]}, controls: {peer-review: {}}}\n`,
    ['5:22 rules.0.when.path key-unknown'],
  ],
  [
    'a rule that leaves a demand incomplete',
    `${REVIEW}rules:\n  - {name: a, when: {paths: [x]}, controls: {required-checks: {enforcement: enforce}}}\n`,
    ['5:46 rules.0.controls.required-checks.checks key-missing'],
  ],
  [
    'a glob of too many alternatives',
    `${REVIEW}rules:\n  - {name: a, when: {paths: ['{a,b,c}{d,e,f}{g,h,i}']}, controls: {peer-review: {}}}\n`,
    ['5:30 rules.0.when.paths.0 glob-refused'],
  ],
  [
    'a glob that is an exclamation',
    `${REVIEW}rules:\n  - {name: a, when: {only-paths: ['!docs/**']}, controls: {peer-review: {}}}\n`,
    ['5:35 rules.0.when.only-paths.0 glob-refused'],
  ],
  [
    'a guard that can match nothing',
    'version: 1\ncontrols:\n  protected-paths: {paths: [/infra/]}\n',
    ['3:29 controls.protected-paths.paths.0 glob-refused'],
  ],
  [
    'an exception with a day that is none',
    `${REVIEW}exceptions:\n  - {control: peer-review, about: x, until: 2026-02-30, reason: r, approved-by: carol, ticket: '#1'}\n`,
    ['5:45 exceptions.0.until value-not-allowed'],
  ],
  [
    'an exception without an end, of a control that is none',
    `${REVIEW}exceptions:\n  - {control: passing-scan, about: x, reason: r, approved-by: carol, ticket: '#1'}\n`,
    ['5:5 exceptions.0.until key-missing', '5:15 exceptions.0.control value-not-allowed'],
  ],
  [
    'an emergency that lifts what guards the gate',
    `${REVIEW}emergency:\n  label: e\n  approvers: {users: [carol]}\n  lifts: [peer-review, protected-paths, commit-integrity]\n  review-within: 3d\n`,
    ['7:24 emergency.lifts.1 value-not-allowed', '7:41 emergency.lifts.2 value-not-allowed'],
  ],
  [
    'an emergency of nobody, without an end',
    `${REVIEW}emergency:\n  label: e\n  approvers: {}\n  lifts: [peer-review]\n`,
    ['4:1 emergency.review-within key-missing', '6:14 emergency.approvers value-vacuous'],
  ],
  [
    'an emergency with a date for a span',
    `${REVIEW}emergency:\n  review-within: 0d\n`,
    ['5:18 emergency.review-within value-not-allowed'],
  ],
  ['an unknown trust', `${REVIEW}trust: {workflow: head}\n`, ['4:19 trust.workflow value-not-allowed']],
  [
    'one account that is two',
    `${REVIEW}people: {same-person: [[alice]]}\n`,
    ['4:24 people.same-person.0 value-not-allowed'],
  ],
];
