import { describe, expect, it } from '@jest/globals';
import { readSarif } from '../../../src/collect/scans/sarif.js';
import { severityOf } from '../../../src/facts/severity.js';
import { bytes, findingOf, reportOf, run } from './sarif-documents.js';

const refusal = (document: object): string => {
  const read = readSarif('x.sarif', bytes(document));
  return read.known ? 'read' : (read.why.found ?? '');
};

describe('what tools write that the format does not foresee, or leaves open', () => {
  it('a rule that is pointed at and not there: any severity', () => {
    const tool = { driver: { name: 'T', rules: [{ id: 'A' }] } };
    const severity = (result: object) => {
      const [finding] = reportOf({ tool, results: [result] }).findings;
      return finding === undefined ? null : severityOf(finding);
    };
    expect(severity({ ruleIndex: 5 })).toBe('critical');
    expect(severity({ ruleIndex: 5, level: 'note' })).toBe('low');
    expect(severity({ rule: { index: 0, toolComponent: { index: 3 } } })).toBe('critical');
    expect(severity({ ruleIndex: -1 })).toBe('medium');
    expect(severity({ ruleId: 'B', ruleIndex: 5 })).toBe('medium');
  });

  it('no version of the tool, or none of the driver', () => {
    expect(reportOf({ tool: { driver: { name: 'T' } }, results: [] }).toolVersion).toBeNull();
    expect(
      reportOf({ tool: { driver: { name: 'T', version: '1', semanticVersion: '1.0.0' } }, results: [] }),
    ).toMatchObject({
      toolVersion: '1.0.0',
    });
    expect(reportOf({ results: [] })).toMatchObject({ tool: null, toolVersion: null });
    expect(reportOf({ tool: null, results: [] })).toMatchObject({ tool: null });
  });

  it.each([
    [{ kind: 'pass' }, 0],
    [{ kind: 'pass', level: 'none' }, 0],
    [{ kind: 'pass', level: 'note' }, 0],
    [{ kind: 'notApplicable', level: 'error' }, 1],
    [{ kind: 'pass', level: 'warning' }, 1],
    [{ kind: 'informational', level: 'note' }, 0],
    [{ kind: 'review', level: 'none' }, 1],
    [{ kind: 'open' }, 1],
    [{ kind: 'something' }, 1],
  ])('%j gives %i findings', (result, count) => {
    expect(reportOf(run({}, result)).findings).toHaveLength(count);
  });

  it('no location, an empty one, or none that is physical', () => {
    for (const locations of [undefined, [], [{}], [null], [{ logicalLocations: [{ name: 'f' }] }], 'x']) {
      expect(findingOf({ locations })).toMatchObject({ path: null, line: null, state: 'open' });
    }
  });

  it('taxa, which are no findings', () => {
    const tool = { driver: { name: 'T', rules: [], taxa: [{ id: 'CWE-79' }] } };
    expect(reportOf({ tool, results: [], taxonomies: [{ name: 'CWE', taxa: [{ id: 'CWE-79' }] }] }).findings).toEqual(
      [],
    );
  });

  it('a level that an invocation gives to a rule: the worse of the two', () => {
    const override = (level: string) => ({
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { id: 'R' }, configuration: { level } }],
        },
      ],
    });
    const rule = (level: string) => ({ defaultConfiguration: { level } });
    expect(findingOf({}, rule('note'), override('error')).level).toBe('error');
    expect(findingOf({}, rule('error'), override('note')).level).toBe('error');
    expect(findingOf({}, {}, override('note')).level).toBe('warning');
    expect(findingOf({}, {}, override('dreadful')).level).toBe('dreadful');
    expect(findingOf({ level: 'note' }, {}, override('error')).level).toBe('note');
  });

  it.each([
    ['exitSignalName', { exitSignalName: 'SIGKILL' }],
    ['processStartFailureMessage', { processStartFailureMessage: 'no such file' }],
  ])('an invocation that was killed or did not start (%s) is incomplete', (_, invocation) => {
    expect(reportOf(run({ invocations: [{ executionSuccessful: true, ...invocation }] })).completed).toBe(false);
  });

  it('a name of a signal that is none, as SpotBugs writes it', () => {
    const invocations = [{ executionSuccessful: true, exitSignalName: 'SUCCESS' }];
    expect(reportOf(run({ invocations })).completed).toBe(true);
  });

  it.each(['results', 'driver', 'extensions', 'invocations', 'artifacts'])('%s in another file: cut', (part) => {
    expect(reportOf(run({ externalPropertyFileReferences: { [part]: [{ location: { uri: 'x' } }] } })).truncated).toBe(
      true,
    );
    expect(refusal({ version: '2.1.0', runs: [run()], inlineExternalProperties: [{ [part]: [] }] })).toContain(
      'inlineExternalProperties',
    );
  });

  it('other parts in another file or beside the runs do not matter', () => {
    const references = { externalPropertyFileReferences: { graphs: [{ location: { uri: 'x' } }] } };
    expect(reportOf(run(references)).truncated).toBe(false);
    expect(refusal({ version: '2.1.0', runs: [run()], inlineExternalProperties: [{ guid: 'x' }] })).toBe('read');
  });

  it.each([
    [
      'a name without end',
      { runs: [{ tool: { driver: { name: 'T' } }, results: [{ ruleId: 'x'.repeat(4001) }] }] },
      'a name in the file',
    ],
    ['too many runs', { runs: Array.from({ length: 201 }, () => ({ results: [] })) }, 'more than 200 runs'],
    [
      'too many results in all',
      { runs: Array.from({ length: 5 }, () => ({ results: Array.from({ length: 25_000 }, () => ({})) })) },
      'more than 100000 results',
    ],
  ])('%s is refused', (_, document, words) => {
    expect(refusal(document)).toContain(words);
  });
});

describe('suppressions', () => {
  it.each([
    ['in the source', [{ kind: 'inSource' }], 'suppressed'],
    ['outside', [{ kind: 'external' }], 'suppressed'],
    ['accepted', [{ kind: 'external', status: 'accepted' }], 'suppressed'],
    ['under review', [{ kind: 'external', status: 'underReview' }], 'open'],
    ['rejected', [{ kind: 'external', status: 'rejected' }], 'open'],
    ['one accepted, one rejected', [{ kind: 'external' }, { kind: 'inSource', status: 'rejected' }], 'open'],
    ['of no kind', [{}], 'open'],
    ['of another kind', [{ kind: 'whatever' }], 'open'],
    ['none', [], 'open'],
  ])('%s: %j', (_, suppressions, state) => {
    expect(findingOf({ suppressions }).state).toBe(state);
  });

  it('are told with who and why, cut to what a person reads', () => {
    const suppressions = [
      { kind: 'external', justification: 'j'.repeat(500), properties: { suppressedBy: 'dana' } },
      { kind: 'inSource', justification: 'tested' },
    ];
    expect(findingOf({ suppressions }).suppressions).toEqual([
      { kind: 'external', by: 'dana', why: 'j'.repeat(200) },
      { kind: 'in-source', by: null, why: 'tested' },
    ]);
    expect(findingOf({}).suppressions).toBeUndefined();
  });
});
