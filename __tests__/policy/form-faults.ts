/** Texts with faults of form: what YAML or the schema refuses; and where they are told. */
export type FaultRow = readonly [title: string, text: string, faults: readonly string[]];

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

export const formFaults: readonly FaultRow[] = [
  ['an empty text', '', ['1:1  text-empty']],
  ['only comments', '# version: 1\n', ['1:1  text-empty']],
  ['null', '~\n', ['1:1  text-empty']],
  ['a list', '- version: 1\n', ['1:1  value-type']],
  ['an unknown key at the top', `${REVIEW}contrls: {}\n`, ['4:1 contrls key-unknown']],
  [
    'an unknown setting',
    'version: 1\ncontrols:\n  peer-review:\n    min_approvals: 2\n',
    ['4:5 controls.peer-review.min_approvals key-unknown'],
  ],
  [
    'two faults, both named',
    'version: 1\ncontrols:\n  peer-review:\n    aprovals: 2\n  requird-checks:\n    checks: []\n',
    ['4:5 controls.peer-review.aprovals key-unknown', '5:3 controls.requird-checks key-unknown'],
  ],
  [
    'the same key twice',
    'version: 1\ncontrols:\n  peer-review:\n    approvals: 2\n    approvals: 1\n',
    ['5:5 controls.peer-review.approvals key-duplicate'],
  ],
  [
    'an alias',
    'version: 1\nbranches: &a [main]\ncontrols:\n  peer-review:\n    reviewers: {users: *a}\n',
    ['5:24 controls.peer-review.reviewers.users yaml-feature'],
  ],
  ['a merge key', `${REVIEW}<<: {version: 1}\n`, ['4:1 << key-unknown']],
  ['a tag', 'version: !!int 1\ncontrols:\n  peer-review: {}\n', ['1:16 version yaml-feature']],
  ['a tag that nobody knows', 'version: 1\nbranches: !x [main]\n', ['2:14 branches yaml-feature']],
  ['two documents', `${REVIEW}---\n${REVIEW}`, ['4:1  yaml-feature']],
  ['another YAML', `%YAML 1.1\n---\n${REVIEW}`, ['1:1  yaml-feature']],
  ['a bracket that is not closed', 'version: 1\nbranches: [main\ncontrols:\n  peer-review: {}\n', ['3:1  yaml-syntax']],
  ['a key that is no text', 'version: 1\n1: 2\n', ['2:1  value-type']],
  ['__proto__', `${REVIEW}__proto__: {}\n`, ['4:1  value-type']],
  [
    'a word for a number',
    'version: 1\ncontrols:\n  peer-review: {approvals: two}\n',
    ['3:28 controls.peer-review.approvals value-type'],
  ],
  [
    'a number that is not finite',
    'version: 1\ncontrols:\n  peer-review: {approvals: .nan}\n',
    ['3:28 controls.peer-review.approvals value-not-allowed'],
  ],
  [
    'an infinite number',
    'version: 1\ncontrols:\n  peer-review: {approvals: 1e999}\n',
    ['3:28 controls.peer-review.approvals value-not-allowed'],
  ],
  [
    'a fraction',
    'version: 1\ncontrols:\n  peer-review: {approvals: 1.5}\n',
    ['3:28 controls.peer-review.approvals value-type'],
  ],
  [
    'no approvals',
    'version: 1\ncontrols:\n  peer-review: {approvals: 0}\n',
    ['3:28 controls.peer-review.approvals value-not-allowed'],
  ],
  ['a later version, and nothing else of it', 'version: 2\nfuture: {}\n', ['1:10 version version-unknown']],
  ['a version as text', "version: '1'\n", ['1:10 version version-unknown']],
  ['no version', 'controls:\n  peer-review: {}\n', ['1:1 version key-missing']],
  [
    'no checks',
    'version: 1\ncontrols:\n  required-checks: {checks: []}\n',
    ['3:29 controls.required-checks.checks value-vacuous'],
  ],
  [
    'checks that are missing',
    'version: 1\ncontrols:\n  required-checks: {}\n',
    ['3:3 controls.required-checks.checks key-missing'],
  ],
  [
    'no scans',
    'version: 1\ncontrols:\n  passing-scans: {scans: {}}\n',
    ['3:26 controls.passing-scans.scans value-vacuous'],
  ],
  [
    'no pairs',
    'version: 1\ncontrols:\n  segregation-of-duties: {separate: []}\n',
    ['3:37 controls.segregation-of-duties.separate value-vacuous'],
  ],
  ['no branches', `${REVIEW}branches: []\n`, ['4:11 branches value-vacuous']],
  ['a branch as a ref', `${REVIEW}branches: [refs/heads/main]\n`, ['4:12 branches.0 glob-refused']],
];
