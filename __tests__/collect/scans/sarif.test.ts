import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MOST_BYTES, readSarif } from '../../../src/collect/scans/sarif.js';
import { bytes, reportOf, reportsOf, run } from './sarif-documents.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/sarif/${name}`, import.meta.url));

const faultOf = (value: Uint8Array): string => {
  const read = readSarif('reports/scan.sarif', value);
  if (read.known) throw new Error('it was read');
  expect(read.why).toMatchObject({ code: 'scan-unreadable', about: ['reports/scan.sarif'] });
  return read.why.found ?? '';
};

describe('real files', () => {
  it.each([
    ['appendix_k4.sarif', 'CodeScanner', 1, false],
    ['bash-report.sarif', 'Shell Script Analysis', 27, true],
    ['codeQL-output.sarif', 'CodeQL', 72, null],
    ['dockle_0_3_15.sarif', 'Dockle', 4, null],
    ['empty-sarif.sarif', 'LGTM.com', 0, null],
    ['mobsfscan.json', 'mobsfscan', 9, true],
    ['modelaudit.sarif', 'ModelAudit', 5, true],
    ['njsscan.sarif', 'nodejsscan', 2, true],
    ['Notifications.sarif', 'SarifSamples', 0, false],
    ['spotbugs.sarif', 'SpotBugs', 56, false],
    ['Suppressions.sarif', 'SarifSamples', 9, null],
    ['with-invalid-uri.sarif', 'LGTM.com', 1, null],
  ])('%s: %s, %i findings, completed %s', (name, tool, count, completed) => {
    const [report, ...others] = reportsOf(fixture(name));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ tool, completed, truncated: false });
    expect(report?.findings).toHaveLength(count);
    expect(report?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves out the results of Flawfinder that say that something passed', () => {
    const given = JSON.parse(fixture('flawfinder.sarif').toString()) as { runs: { results: { kind?: string }[] }[] };
    const [report] = reportsOf(fixture('flawfinder.sarif'));
    expect(report?.findings).toHaveLength(
      given.runs[0]?.results.filter((result) => (result.kind ?? 'fail') === 'fail').length ?? -1,
    );
  });

  it('takes the level of the rule where CodeQL gives a result none', () => {
    const [report] = reportsOf(fixture('codeQL-output.sarif'));
    const levels = new Set(report?.findings.map((finding) => finding.level));
    expect(levels).toEqual(new Set(['warning', 'note', 'error']));
    expect(report?.findings.every((finding) => finding.rule.startsWith('py/') && finding.path !== null)).toBe(true);
  });

  it('reads the commit that bash-report names', () => {
    expect(reportsOf(fixture('bash-report.sarif'))[0]?.commit).toBe('288c68d1ba1f35ebeff1d1bdb032186a23f0ea5b');
  });

  it('counts as suppressed only what every suppression accepts', () => {
    const [report] = reportsOf(fixture('Suppressions.sarif'));
    expect(report?.findings.map((finding) => finding.state)).toEqual([
      'open',
      'suppressed',
      'suppressed',
      'open',
      'suppressed',
      'open',
      'open',
      'open',
      'open',
    ]);
  });

  it('finds the rule by its id where the index of ModelAudit points beyond the list', () => {
    const [report] = reportsOf(fixture('modelaudit.sarif'));
    expect(report?.findings.every((finding) => finding.rule !== '(no rule)')).toBe(true);
  });

  it('reads a file without runs as no report', () => {
    expect(reportsOf(fixture('no_runs.sarif'))).toEqual([]);
  });

  it('refuses results that are no list', () => {
    expect(faultOf(fixture('invalid-sarif.sarif'))).toContain('results are not a list');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a document that breaks off', '{"version": "2.1.0", "runs": [{"results": [', 'not complete JSON'],
    ['two documents', '{"runs": []}{"runs": []}', 'not complete JSON'],
    ['a page of HTML', '<!DOCTYPE html><html></html>', 'not complete JSON'],
    ['another version', { version: '1.0.0', runs: [] }, 'another version'],
    ['a version that is no text', { version: 2.1, runs: [] }, 'another version'],
    ['no runs', { version: '2.1.0' }, 'no list of runs'],
    ['null', 'null', 'no list of runs'],
    ['a list', '[]', 'no list of runs'],
    ['a run that is null', { version: '2.1.0', runs: [null] }, 'a run is not an object'],
    ['a result that is a text', { version: '2.1.0', runs: [{ results: ['x'] }] }, 'a result is not an object'],
    ['results in an object', { version: '2.1.0', runs: [{ results: {} }] }, 'results are not a list'],
  ])('%s', (_, value, found) => {
    expect(faultOf(bytes(value))).toContain(found);
  });

  it('bytes that are no text', () => {
    expect(faultOf(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d))).toContain('not Unicode');
  });

  it('a file over the size', () => {
    expect(faultOf(new Uint8Array(MOST_BYTES + 1))).toContain('more than 268435456 bytes');
  });

  it('a bomb of brackets, without building it', () => {
    expect(faultOf(bytes(`{"runs": [${'['.repeat(5_000_000)}`))).toContain('nests deeper');
  });

  it('but brackets within texts are texts', () => {
    const text = `\\"${'['.repeat(500)}`;
    expect(reportsOf(bytes(`{"runs": [], "x": "${text}"}`))).toEqual([]);
  });
});

describe('encodings', () => {
  const document = JSON.stringify({ version: '2.1.0', runs: [run()] });
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${document}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${document}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${document}`, 'utf16le').swap16()],
  ])('%s', (_, value) => {
    expect(reportsOf(value)[0]?.findings).toHaveLength(1);
  });
});

describe('a run', () => {
  it('names tool, version, digest and end', () => {
    expect(
      reportOf(run({ invocations: [{ executionSuccessful: true, endTimeUtc: '2026-03-02T10:00:01.25Z' }] })),
    ).toMatchObject({
      tool: 'Tool',
      toolVersion: '1.2',
      commit: null,
      completed: true,
      at: '2026-03-02T10:00:01Z',
    });
  });

  it('ends at no time that is none', () => {
    expect(reportOf(run({ invocations: [{ endTimeUtc: '2026-99-99T99:99:99Z' }] })).at).toBeNull();
  });

  it.each([
    ['no invocation', {}, null],
    ['an invocation that says nothing', { invocations: [{}] }, null],
    [
      'a failed one beside a good one',
      { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] },
      false,
    ],
    [
      'an error of the tool',
      { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error' }] }] },
      false,
    ],
    [
      'a rule that could not be configured',
      { invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: 'error' }] }] },
      false,
    ],
    [
      'a warning',
      { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning' }] }] },
      true,
    ],
    [
      'a notification without level',
      { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{}] }] },
      true,
    ],
    ['no results', { results: undefined, invocations: [{ executionSuccessful: true }] }, false],
    ['null results', { results: null }, false],
  ])('with %s', (_, more, completed) => {
    expect(reportOf(run(more)).completed).toBe(completed);
  });

  it('takes the level of a notification from its descriptor', () => {
    const tool = { driver: { name: 'T', notifications: [{ id: 'N', defaultConfiguration: { level: 'error' } }] } };
    const invocations = [
      { executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id: 'N', index: 0 } }] },
    ];
    expect(reportOf({ tool, invocations, results: [] }).completed).toBe(false);
  });

  it('keeps a revision that is no full id, so that it cannot be taken for the head', () => {
    expect(reportOf(run({ versionControlProvenance: [{ repositoryUri: 'x' }, { revisionId: 'ABC123' }] })).commit).toBe(
      'abc123',
    );
  });

  it('is truncated when its results lie in other files', () => {
    expect(reportOf(run({ externalPropertyFileReferences: { results: [{ location: { uri: 'x' } }] } })).truncated).toBe(
      true,
    );
  });

  it('is truncated beyond the most findings', () => {
    const results = Array.from({ length: 25_001 }, () => ({ ruleId: 'R' }));
    const report = reportOf({ results });
    expect(report.truncated).toBe(true);
    expect(report.findings).toHaveLength(25_000);
  });

  it('gives one report a run', () => {
    const other = { tool: { driver: { name: 'Other' } }, results: [] };
    expect(reportsOf(bytes({ runs: [run(), other] })).map((report) => report.tool)).toEqual(['Tool', 'Other']);
  });
});
