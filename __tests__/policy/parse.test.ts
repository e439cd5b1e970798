import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../src/policy/parse.js';
import { faultsOfText, fileText, policyOfText, shown } from './texts.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

describe('a policy with faults', () => {
  const table: readonly (readonly [title: string, text: string, faults: readonly string[]])[] = [
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
    [
      'a bracket that is not closed',
      'version: 1\nbranches: [main\ncontrols:\n  peer-review: {}\n',
      ['3:1  yaml-syntax'],
    ],
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
      'a scan that limits nothing',
      'version: 1\ncontrols:\n  passing-scans:\n    scans:\n      sast: {code-scanning: CodeQL, limit: {}}\n',
      ['5:44 controls.passing-scans.scans.sast.limit value-vacuous'],
    ],
    [
      'jira without states and url',
      'version: 1\ncontrols:\n  change-ticket: {system: jira}\n',
      ['3:3 controls.change-ticket.states key-missing', '3:3 controls.change-ticket.url key-missing'],
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

  it.each(table)('%s', (_, text, faults) => {
    expect(shown(faultsOfText(text))).toEqual(faults);
  });

  it('says what is allowed and what was meant', () => {
    const [fault] = faultsOfText('version: 1\ncontrols:\n  peer-review: {aprovals: 2}\n');
    expect(fault?.message).toContain('did you mean approvals?');
    expect(fault?.message).toContain('carry-over');
    expect(fault?.file).toBe('.github/countersign.yml');
  });

  it('is refused over 256 KiB, counted in bytes', () => {
    const filler = '# é\n'.repeat(60_000);
    expect(shown(faultsOfText(`${filler}${REVIEW}`))).toEqual(['1:1  text-too-large']);
  });

  it('is refused when it is nested so deeply that reading it would exhaust the stack', () => {
    expect(shown(faultsOfText(`version: ${'['.repeat(100_000)}`))).toEqual(['1:1  text-too-deep']);
    expect(faultsOfText('- '.repeat(100_000))).not.toHaveLength(0);
  });

  it('names a duplicate key among very many in reasonable time', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    const faults = faultsOfText(`${[...lines, 'k7: 2'].join('\n')}\n`);
    expect(faults.some(({ key, code }) => key === 'k7' && code === 'key-duplicate')).toBe(true);
  });
});

describe('a good policy', () => {
  it('may have Windows line ends, comments and quoted keys', () => {
    const text =
      '# who\r\n"version": 1\r\n\'branches\':\r\n  - main   # one\r\ncontrols:\r\n  peer-review:\r\n    approvals: 2\r\n';
    const policy = policyOfText(text);
    expect(policy.branches).toEqual(['main']);
    expect(policy.controls.get('peer-review')).toEqual({ approvals: 2 });
  });

  it('may name no control: that nothing is demanded is the judge’s business', () => {
    expect(policyOfText('version: 1\n').controls.size).toBe(0);
  });

  it('reads days as text and spans as hours', () => {
    const policy = policyOfText(
      `${REVIEW}exceptions:\n  - {control: peer-review, about: x, until: 2028-02-29, reason: r, approved-by: carol, ticket: '#1'}\nemergency: {label: e, approvers: {users: [carol]}, lifts: [peer-review], review-within: 3d}\n`,
    );
    expect(policy.exceptions[0]?.until).toBe('2028-02-29');
    expect(policy.emergency?.reviewWithinHours).toBe(72);
  });

  it('keeps accounts that are called like members of every object', () => {
    const policy = policyOfText(`${REVIEW}people: {tickets: {constructor: alice}, machine-accounts: [constructor]}\n`);
    expect(Object.entries(policy.people.tickets)).toEqual([['constructor', 'alice']]);
  });
});

describe('any text', () => {
  it('gives a policy or at least one fault, and never throws', () => {
    const piece = fc.constantFrom(
      ...[
        'version: 1',
        'controls:',
        '  peer-review:',
        '    approvals: ',
        '{',
        '}',
        '[',
        ']',
        '- ',
        '&a ',
        '*a',
        '!!x ',
        '"',
        ': ',
        '\n',
        '~',
        '.inf',
        'rules:',
        'emergency:',
        'exceptions:',
        '---',
        '2',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
        const parsed = parsePolicy([fileText(pieces.join(''))]);
        return 'policy' in parsed || parsed.faults.length > 0;
      }),
      { numRuns: 1000 },
    );
  });
});
