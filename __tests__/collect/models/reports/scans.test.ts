import { describe, expect, it } from '@jest/globals';
import { patched, readingOf, refusalOf, reportOf, sample } from './sample.js';

const POINTER = '1b1005ade7a122aa1e6d1fb2708819f8191c011be4241fb003757333f043ac9c';
const WORKSPACE = '/github/workspace/models';
const scanOf = (content: string) => reportOf('scan', content).scan;
const states = (content: string): readonly string[] =>
  scanOf(content).files.map(({ path, state }) => `${path} ${state}`);
const severities = (content: string): readonly string[] => scanOf(content).findings.map(({ severity }) => severity);

describe('modelscan', () => {
  const file = 'modelscan/issues_errors_skipped.json';

  it('tells what it scanned, skipped and could not read', () => {
    const report = reportOf('scan', sample(file));
    expect(report).toMatchObject({ tool: 'modelscan', version: '0.0.0', at: '2026-11-20T17:19:57Z', names: 'models' });
    expect(states(sample(file))).toEqual([
      'malicious1_v4.pkl scanned',
      'benign0_v3.pkl scanned',
      'lfs_pointer.bin skipped',
      'safe_model.safetensors skipped',
      'lfs_pointer.pkl failed',
    ]);
    expect(report.scan.findings).toEqual([
      {
        path: 'malicious1_v4.pkl',
        severity: 'critical',
        rule: 'builtins.eval',
        found: "Use of unsafe operator 'eval' from module 'builtins'",
      },
    ]);
  });

  it('prints no digest, so that it binds to nothing by itself', () => {
    expect(readingOf(sample(file), 'scan').subjects).toEqual([]);
    expect(scanOf(sample(file)).files.map(({ sha256 }) => sha256)).toEqual([null, null, null, null, null]);
  });

  it('says "no issues" of pointers alone: then no file was scanned', () => {
    const { files, findings } = scanOf(sample('modelscan/lfs_pointer_nothing_scanned.json'));
    expect(findings).toEqual([]);
    expect(files).toEqual([]);
  });

  it('is not read from stdout, where texts are broken over lines', () => {
    const found = refusalOf(sample('modelscan/stdout_wrapped_invalid.json.txt'), 'scan');
    expect(found).toMatch(/^\d+: a text is broken over lines: stdout is not a report, .*`-o`/);
  });

  it('does not take a file that it failed on for scanned', () => {
    const summary = { scanned: { total_scanned: 1, scanned_files: ['lfs_pointer.pkl'] }, skipped: '<absent>' };
    expect(states(patched(file, { summary }))).toEqual(['lfs_pointer.pkl failed']);
  });

  it.each<readonly [string, object, string]>([
    ['issues are cut out', { issues: [] }, 'modelscan counted 1 issues, and 0 are listed'],
    [
      'scanned files are cut out',
      { summary: { scanned: { scanned_files: ['benign0_v3.pkl'] } } },
      'modelscan counted 2 scanned files, and 1 are listed',
    ],
    [
      'a severity is not known',
      { issues: [{ severity: 'NONE', description: 'x' }] },
      'modelscan: the severity "NONE" is not known',
    ],
    ['errors are left out', { errors: '<absent>' }, 'modelscan: $.errors: a list expected'],
  ])('is refused where %s', (_what, patch, found) => {
    expect(refusalOf(patched(file, patch), 'scan')).toBe(found);
  });
});

describe('ModelAudit', () => {
  const file = 'modelaudit/results.json';

  it('has criticals beside `has_errors: false` and `success: true`, which are counted', () => {
    expect(JSON.parse(sample(file))).toMatchObject({ has_errors: false, success: true });
    expect(severities(sample(file)).filter((severity) => severity === 'critical')).toHaveLength(6);
  });

  it('names pointers by the digest of the pointer, as not scanned', () => {
    const { files, findings } = scanOf(sample(file));
    expect(files.find(({ path }) => path === `${WORKSPACE}/lfs_pointer.bin`)).toEqual({
      path: `${WORKSPACE}/lfs_pointer.bin`,
      sha256: POINTER,
      size: null,
      state: 'failed',
      found: 'a Git LFS pointer, not the file it stands for',
    });
    const copies = findings.filter(({ path }) => path.includes('lfs_pointer')).map(({ path }) => path);
    expect(copies).toEqual([`${WORKSPACE}/lfs_pointer.pkl`, `${WORKSPACE}/lfs_pointer.bin`]);
  });

  it('binds to what it scanned, and to no pointer', () => {
    const { subjects } = readingOf(sample(file), 'scan');
    expect(subjects.map(({ name }) => name)).toContain(`${WORKSPACE}/malicious1_v4.pkl`);
    expect(subjects.map(({ sha256 }) => sha256)).not.toContain(POINTER);
  });

  it('names the file of a finding without the place within', () => {
    expect(new Set(scanOf(sample(file)).findings.map(({ path }) => path))).toEqual(
      new Set(
        ['malicious1_v4.pkl', 'lfs_pointer.pkl', 'lfs_pointer.bin'].map((name) => `${WORKSPACE}/${name}`).concat(''),
      ),
    );
  });

  it.each<readonly [string, object]>([
    ['has_errors', { has_errors: true }],
    ['success', { success: false }],
  ])('is believed where it owns up to errors by `%s`', (_key, patch) => {
    const rules = scanOf(patched(file, patch)).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules).toContain('has_errors high');
  });

  it('has no digest where what stands there is none', () => {
    const path = `${WORKSPACE}/malicious1_v4.pkl`;
    const told = { file_metadata: { [path]: { file_hashes: { sha256: 'abc' } } } };
    const { subjects, report } = readingOf(patched(file, told), 'scan');
    expect(subjects.map(({ name }) => name)).not.toContain(path);
    expect(report).toMatchObject({
      scan: { files: expect.arrayContaining([expect.objectContaining({ path, sha256: null })]) },
    });
  });

  it('with a severity that is not known is refused', () => {
    const issues = [{ severity: 'fatal', message: 'x' }];
    expect(refusalOf(patched(file, { issues }), 'scan')).toBe('ModelAudit: the severity "fatal" is not known');
  });
});

describe("ModelAudit's SARIF", () => {
  const file = 'modelaudit/results.sarif';
  const sarif = (change: (run: Record<string, unknown>) => void): string => {
    const document = JSON.parse(sample(file)) as { runs: Record<string, unknown>[] };
    for (const run of document.runs) change(run);
    return JSON.stringify(document);
  };

  it('is read though its `ruleIndex` points beyond the rules', () => {
    expect(severities(sample(file))).toEqual(['critical', 'critical', 'critical', 'critical', 'critical', 'info']);
    expect(reportOf('scan', sample(file))).toMatchObject({ tool: 'modelaudit', version: '0.2.99', at: null });
  });

  it('binds to the same files as the JSON', () => {
    const digests = (name: string): readonly string[] =>
      readingOf(sample(name), 'scan')
        .subjects.map(({ sha256 }) => sha256)
        .sort();
    expect(digests(file).length).toBeGreaterThan(0);
    expect(digests('modelaudit/results.json')).toEqual(expect.arrayContaining([...digests(file)]));
    expect(digests(file)).not.toContain(POINTER);
  });

  it('takes a result without a level for a warning, and what was suppressed for what it is', () => {
    const results = [
      { ruleId: 'A', message: { text: 'x' } },
      { level: 'error', message: { text: 'y' }, suppressions: [{}] },
    ];
    expect(severities(sarif((run) => (run['results'] = results)))).toEqual(['medium', 'critical']);
  });

  it('has no digest where what stands there is none', () => {
    const artifacts = [{ location: { uri: 'm.bin' }, hashes: { 'sha-256': 'abc' } }];
    expect(
      readingOf(
        sarif((run) => (run['artifacts'] = artifacts)),
        'scan',
      ).subjects,
    ).toEqual([]);
  });

  it('of another tool, of several runs or with another level is refused', () => {
    expect(
      refusalOf(
        sarif((run) => (run['tool'] = { driver: { name: 'CodeQL' } })),
        'scan',
      ),
    ).toMatch(/^SARIF of "CodeQL"/);
    expect(refusalOf(JSON.stringify({ version: '2.1.0', runs: [{}, {}] }), 'scan')).toMatch(/^SARIF with 2 runs/);
    const results = [{ level: 'fatal', message: { text: 'x' } }];
    expect(
      refusalOf(
        sarif((run) => (run['results'] = results)),
        'scan',
      ),
    ).toBe('SARIF: the level "fatal" is not known');
  });
});

describe('fickling', () => {
  it('grades what it found, and names no file', () => {
    const bad = reportOf('scan', sample('fickling/malicious1_v4.json'));
    expect(bad).toMatchObject({ tool: 'fickling', version: null, at: null });
    expect(bad.scan.findings).toMatchObject([{ severity: 'critical', rule: 'OVERTLY_MALICIOUS' }]);
    expect(bad.scan.files).toMatchObject([{ path: '', sha256: null }]);
    expect(scanOf(sample('fickling/benign0_v3.json')).findings).toEqual([]);
  });

  it('writes one document after the other for stacked pickles, which is no JSON', () => {
    const found = refusalOf(sample('fickling/stacked_concatenated_not_json.txt'), 'scan');
    expect(found).toMatch(/documents are concatenated, of which only one can be the report: run the tool once a file/);
  });

  it('is refused where it grades otherwise', () => {
    const found = refusalOf(patched('fickling/benign0_v3.json', { severity: 'SAFE' }), 'scan');
    expect(found).toBe('fickling: the severity "SAFE" is not known');
  });
});
