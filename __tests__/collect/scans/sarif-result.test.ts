import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSarif } from '../../../src/collect/scans/sarif.js';
import { bytes, findingOf, reportOf, run } from './sarif-documents.js';

describe('a result', () => {
  it.each([
    ['its own level', { level: 'note' }, { defaultConfiguration: { level: 'error' } }, 'note'],
    ["the rule's", {}, { defaultConfiguration: { level: 'error' } }, 'error'],
    ['warning where neither says', {}, {}, 'warning'],
    ['warning for what a person must decide', { kind: 'review', level: 'none' }, {}, 'warning'],
    ['none where it fails and says none', { kind: 'fail', level: 'none' }, {}, 'none'],
  ])('has %s', (_, result, rule, level) => {
    expect(findingOf(result, rule).level).toBe(level);
  });

  it.each([
    ['text on the rule', {}, { properties: { 'security-severity': '9.8' } }, 9.8],
    ['number on the rule', {}, { properties: { 'security-severity': 7 } }, 7],
    ['text on the result', { properties: { 'security-severity': '4.0' } }, {}, 4],
    [
      'the worse of two',
      { properties: { 'security-severity': '1.0' } },
      { properties: { 'security-severity': '9.1' } },
      9.1,
    ],
    ['nothing for a word', { properties: { 'security-severity': 'HIGH' } }, {}, null],
    ['nothing for something negative', { properties: { 'security-severity': '-1' } }, {}, null],
  ])('has the score: %s', (_, result, rule, score) => {
    expect(findingOf(result, rule).score).toBe(score);
  });

  it('finds its rule by index alone, in the driver or in an extension', () => {
    const tool = {
      driver: { name: 'T', rules: [{ id: 'A' }, { id: 'B', properties: { 'security-severity': '8.0' } }] },
      extensions: [{ rules: [{ id: 'X', properties: { 'security-severity': '9.5' } }] }],
    };
    const results = [{ ruleIndex: 1 }, { rule: { index: 0, toolComponent: { index: 0 } } }, { rule: { id: 'X' } }];
    expect(reportOf({ tool, results }).findings.map(({ rule, score }) => ({ rule, score }))).toEqual([
      { rule: 'B', score: 8 },
      { rule: 'X', score: 9.5 },
      { rule: 'X', score: 9.5 },
    ]);
  });

  it('does not take the level of another rule that its index points at', () => {
    const tool = { driver: { name: 'T', rules: [{ id: 'harmless', defaultConfiguration: { level: 'none' } }] } };
    expect(reportOf({ tool, results: [{ ruleId: 'bad', ruleIndex: 0 }] }).findings[0]?.level).toBe('warning');
  });

  it('falls back from a sub-rule to its rule', () => {
    const tool = { driver: { name: 'T', rules: [{ id: 'CA1', defaultConfiguration: { level: 'error' } }] } };
    const [finding] = reportOf({ tool, results: [{ ruleId: 'CA1/sub/deep' }] }).findings;
    expect(finding).toMatchObject({ rule: 'CA1/sub/deep', level: 'error' });
  });

  it('is not lost where it names no rule', () => {
    expect(reportOf({ results: [{ message: { text: 'x' } }] }).findings[0]?.rule).toBe('(no rule)');
  });

  it.each(['pass', 'notApplicable', 'informational'])('of kind %s is no finding', (kind) => {
    expect(reportOf(run({}, { kind })).findings).toEqual([]);
  });

  it.each([
    ['new', 'open', false],
    ['unchanged', 'open', null],
    ['updated', 'open', null],
    ['absent', 'fixed', null],
    ['something else', 'open', null],
  ])('with the baseline %s is %s', (baselineState, state, onBase) => {
    expect(findingOf({ baselineState })).toMatchObject({ state, onBase });
  });

  it.each([
    [{ uri: 'src/a%20b.ts' }, 'src/a b.ts'],
    [{ uri: 'src/100%.ts' }, 'src/100%.ts'],
    [{ index: 0 }, 'listed.ts'],
    [{}, null],
  ])('lies at %j: %s', (artifactLocation, path) => {
    const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 3 } } }];
    const found = findingOf({ locations }, {}, { artifacts: [{ location: { uri: 'listed.ts' } }] });
    expect(found).toMatchObject({ path, line: 3 });
  });

  it('does not mistake keys of the prototype for values', () => {
    expect(findingOf({ ruleId: 'constructor' })).toMatchObject({ rule: 'constructor', score: null, level: 'warning' });
  });
});

it('never throws and never loses a result, whatever stands in it', () => {
  const words = [
    'ruleId',
    'ruleIndex',
    'rule',
    'level',
    'locations',
    'suppressions',
    'properties',
    'baselineState',
    'message',
  ];
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('error', 'R', 0, 7, '9.9'));
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom(...words), value), { maxLength: 5 }),
      value,
      (results, rules) => {
        const document = { version: '2.1.0', runs: [{ tool: { driver: { name: 'T', rules } }, results }] };
        const read = readSarif('x.sarif', bytes(document));
        expect(read).toMatchObject({ known: true });
        if (read.known) expect(read.value[0]?.findings).toHaveLength(results.length);
      },
    ),
  );
});
