import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../src/policy/parse.js';
import { formFaults } from './form-faults.js';
import { meaningFaults } from './meaning-faults.js';
import { faultsOfText, fileText, policyOfText, shown } from './texts.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

describe('a policy with faults', () => {
  it.each([...formFaults, ...meaningFaults])('%s', (_, text, faults) => {
    expect(shown(faultsOfText(text))).toEqual(faults);
  });

  it('says what is allowed and what was meant', () => {
    const [fault] = faultsOfText('version: 1\ncontrols:\n  peer-review: {aprovals: 2}\n');
    expect(fault?.message).toContain('did you mean approvals?');
    expect(fault?.message).toContain('carry-over');
    expect(fault?.file).toBe('.github/countersign.yml');
  });

  it('says which licence was meant, and tells forms in words', () => {
    const messages = (control: string): readonly string[] =>
      faultsOfText(`version: 1\ncontrols: {${control}}\n`).map(({ message }) => message);
    expect(messages('dependencies: {licences: {allow: [Apache2, BSD]}}')).toEqual([
      expect.stringMatching(/did you mean Apache-2\.0\?$/),
      expect.stringMatching(/LicenseRef-…$/),
    ]);
    expect(
      messages('dependencies: {sources: [packages.acme.example, git, "https://packages.acme.example/npm"]}'),
    ).toEqual([expect.stringMatching(/^must be the host alone/)]);
    expect(messages('passing-scans: {scans: {s: {code-scanning: x, max-age: 1 week}}}')).toEqual([
      'must be a number of hours or days, such as 12h or 7d',
    ]);
    expect(messages("change-ticket: {system: jira, url: 'http://acme.example'}").join()).toContain(
      'must be https://host',
    );
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
    expect(policy.people.tickets).toEqual([{ alias: 'constructor', login: 'alice' }]);
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
