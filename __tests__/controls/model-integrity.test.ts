import { describe, expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { ModelScan, ScannedModelFile, ToolReport } from '../../src/facts/model-reports.js';
import type { ReportFile } from '../../src/facts/models.js';
import { unavailable } from '../../src/facts/observed.js';
import { evaluationOf, NAME, refused, reportFile, reports } from '../support/model-facts.js';
import {
  scanOf,
  sha,
  signedAs,
  statement,
  TRAIN,
  W1,
  W2,
  WEIGHT_1,
  WEIGHT_2,
  workflow,
} from '../support/model-facts.js';
import { foundBy, modelRows, type Row } from './model-told.js';

const others = reports.filter(({ part }) => part !== 'scan');
const scans = (...list: readonly ReportFile[]) => ({ model: { reports: [...list, ...others] } });
const scan = (own: Partial<ModelScan>, file: Partial<ReportFile> = {}): ReportFile =>
  reportFile('scan', scanOf(own), file);
const saw = (path: string, own: Partial<ScannedModelFile> = {}): ScannedModelFile => ({
  path,
  sha256: null,
  size: null,
  state: 'scanned',
  found: null,
  ...own,
});
const sawFiles = (...list: readonly ScannedModelFile[]) => scans(scan({ files: list }));
const second = saw(WEIGHT_2, { sha256: W2 });
const found = (severity: 'critical' | 'high' | 'medium' | 'low' | 'info', rule = 'R1') => ({
  path: WEIGHT_1,
  severity,
  rule,
  found: 'eval',
});
const by = (tool: string, at: string | null = '2026-02-28T08:00:00Z', own: Partial<ModelScan> = {}): ToolReport => ({
  ...scanOf(own),
  tool,
  at,
});
const old = statement({ at: '2026-01-01T08:00:00Z' });
const undated = statement({
  at: null,
  signature: signedAs(workflow('acme/pay/.github/workflows/evaluate.yml@refs/heads/main'), null),
});
const untold = { state: 'refused', code: 'attestations-unreadable', found: 'HTTP 403' } as const;
const unread = { known: false, why: unavailable('evidence/scan.json', 'line 3: NaN') } as const;
const missing = ['fail', `weight-not-scanned ${WEIGHT_1}`];

const rows: readonly Row[] = [
  ['a scan of every weight', {}, ['pass']],
  ['a scan by path, where a statement binds it', sawFiles(saw(`/w/${WEIGHT_1}`), saw(`/w/${WEIGHT_2}`)), ['pass']],
  ['a scan by digest, wherever the weight lay', sawFiles(saw('/tmp/a', { sha256: W1 }), second), ['pass']],
  ['no scan is declared', { terms: { scan: null } }, ['fail', `scan-not-declared ${NAME}`]],
  ['no scan', scans(), ['fail', `scan-missing ${NAME}`]],
  [
    'a scan by another tool',
    { ...scans(reportFile('scan', by('modelscan'))), terms: { scan: { reports: ['x'], tools: ['modelaudit'] } } },
    ['fail', `scan-missing ${NAME}`],
  ],
  ['a scan by one of the tools', { terms: { scan: { reports: ['x'], tools: ['modelaudit'] } } }, ['pass']],
  [
    'a scan that nothing binds',
    scans(scan({}, { binding: { by: 'nothing', found: 'no statement' } })),
    ['fail', 'scan-unbound evidence/scan.json'],
  ],
  [
    'a scan that a refused statement binds',
    scans(scan({}, { binding: statement({ signature: refused }) })),
    ['fail', 'scan-unbound evidence/scan.json'],
  ],
  [
    'a second scan of which the host did not tell whether it is bound',
    scans(
      scan({}),
      scan({}, { path: 'b.json', binding: statement({ signature: untold, predicateType: '', subjects: [] }) }),
    ),
    ['indeterminate', 'scan-unreadable b.json'],
  ],
  [
    'a scan that somebody else binds',
    scans(scan({}, { binding: statement({ signature: signedAs(workflow(TRAIN)) }) })),
    ['fail', 'scan-unbound evidence/scan.json'],
  ],
  [
    'a scan of other weights',
    scans(scan({}, { binding: statement({ subjects: [{ name: 'x', sha256: W1 }] }) })),
    ['fail', 'scan-unbound evidence/scan.json'],
  ],
  ['a report of another kind', scans(reportFile('scan', evaluationOf())), ['fail', 'scan-unbound evidence/scan.json']],
  [
    'a scan that cannot be read',
    scans(scan({}, { report: unread })),
    ['indeterminate', 'scan-unreadable evidence/scan.json'],
  ],
  [
    'a scan whose bytes nobody had, so that nobody knows what binds it',
    scans(scan({}, { report: unread, sha256: null, binding: { by: 'nothing', found: 'x' } })),
    ['indeterminate', 'scan-unreadable evidence/scan.json'],
  ],
  [
    'a broken scan that nothing binds',
    scans(scan({}, { report: unread, binding: { by: 'nothing', found: 'x' } })),
    ['fail', 'scan-unbound evidence/scan.json'],
  ],
  [
    'a scan that cannot be read beside a good one',
    scans(scan({}), scan({}, { report: unread, path: 'b.json' })),
    ['indeterminate', 'scan-unreadable b.json'],
  ],
  [
    'a scan that nothing binds beside a good one',
    scans(scan({}), scan({ findings: [found('critical')] }, { binding: { by: 'nothing', found: 'x' } })),
    ['pass'],
  ],
  ['nothing scanned', sawFiles(), [...missing, `weight-not-scanned ${WEIGHT_2}`]],
  ['a pointer scanned', sawFiles(saw(WEIGHT_1, { sha256: sha('pointer'), size: 134 }), second), missing],
  ['a pointer scanned, without a digest', sawFiles(saw(WEIGHT_1, { size: 134 }), second), missing],
  ['another digest', sawFiles(saw(WEIGHT_1, { sha256: sha('old') }), second), missing],
  ['a weight skipped', sawFiles(saw(WEIGHT_1, { sha256: W1, state: 'skipped' }), second), missing],
  ['a weight that failed', sawFiles(saw(WEIGHT_1, { state: 'failed', found: 'EOF' }), second), missing],
  [
    'a weight skipped by one tool and scanned by another',
    scans(
      scan({}),
      reportFile('scan', by('modelscan', null, { files: [saw(WEIGHT_1, { state: 'skipped' })] }), { path: 'b.json' }),
    ),
    ['pass'],
  ],
  [
    'one file a report',
    scans(
      reportFile('scan', by('fickling', null, { files: [saw(WEIGHT_1)] })),
      reportFile('scan', by('fickling', null, { files: [saw(WEIGHT_2)] }), { path: 'b.json' }),
    ),
    ['pass'],
  ],
  ['a file of the same name elsewhere', sawFiles(saw('/w/x-model-00001-of-00002.safetensors'), second), missing],
  [
    'an old scan',
    scans(scan({}, { binding: old })),
    ['fail', 'scan-stale evidence/scan.json', 'scan-stale evidence/scan.json'],
  ],
  [
    'a scan of no time',
    scans(reportFile('scan', by('x', null), { binding: undated })),
    ['indeterminate', 'scan-stale evidence/scan.json', 'scan-stale evidence/scan.json'],
  ],
  [
    'an old scan signed anew',
    scans(reportFile('scan', by('x', '2025-01-01T00:00:00Z'))),
    ['fail', 'scan-stale evidence/scan.json', 'scan-stale evidence/scan.json'],
  ],
  ['an old scan beside a new one', scans(scan({}), scan({}, { binding: old, path: 'b.json' })), ['pass']],
  ['a finding within the limit', scans(scan({ findings: [found('low')] })), ['pass']],
  ['a finding above the limit', scans(scan({ findings: [found('medium')] })), ['fail', 'finding-above-limit R1']],
  [
    'a critical finding, whatever the limit',
    { ...scans(scan({ findings: [found('critical')] })), terms: { scan: { reports: ['x'], 'max-severity': 'high' } } },
    ['fail', 'finding-above-limit R1'],
  ],
  [
    'the least finding, where none may be',
    { ...scans(scan({ findings: [found('info')] })), terms: { scan: { reports: ['x'], 'max-severity': 'none' } } },
    ['fail', 'finding-above-limit R1'],
  ],
  ['a finding that an exception names', { ...scans(scan({ findings: [found('high')] })), accepted: ['R1'] }, ['pass']],
  [
    'two tools that differ',
    scans(scan({}), reportFile('scan', by('modelscan', null, { findings: [found('high')] }), { path: 'b.json' })),
    ['fail', 'finding-above-limit R1'],
  ],
  [
    'a newer scan that finds nothing any more',
    scans(
      scan({}),
      scan({ findings: [found('high')] }, { path: 'b.json', binding: statement({ at: '2026-02-28T09:00:00Z' }) }),
    ),
    ['fail', 'conflicting-evidence R1'],
  ],
  [
    'a newer scan that finds the same',
    scans(scan({ findings: [found('high')] }), scan({ findings: [found('high')] }, { path: 'b.json', binding: old })),
    ['fail', 'finding-above-limit R1'],
  ],
];

describe('the scans of a model', () => {
  modelRows(modelIntegrity, rows);

  it('says what was scanned in the place of a weight', () => {
    expect(foundBy(modelIntegrity, sawFiles(saw(WEIGHT_1, { size: 134 }), second))).toEqual([
      'modelaudit saw a 134-byte LFS pointer, not the 4900000000 bytes of the weight',
    ]);
  });
});
