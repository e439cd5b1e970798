import { describe, expect, it } from '@jest/globals';
import type { ScanFact, ScanReport } from '../../src/facts/scans.js';
import { alice, c1 } from '../support/compliant.js';
import { head } from './scene.js';
import { codeql, finding, judged, report, scan } from './scans.js';

describe('passing-scans tells', () => {
  const sarif = { sarif: 'x.sarif', tool: 'Trivy' };
  const anyTool = { sarif: 'x.sarif' };
  const file = (...reports: Partial<ScanReport>[]) => [
    scan(
      'sarif',
      reports.map((own) => report({ tool: 'Trivy', ...own })),
    ),
  ];

  it.each<[string, object, readonly ScanFact[], string, string]>([
    ['no report', sarif, file(), `a report of Trivy on ${head}`, 'no report'],
    ['no report of any tool', anyTool, file(), `a report on ${head}`, 'no report'],
    [
      'other tools',
      sarif,
      file({ tool: 'a' }, { tool: null }, { tool: 'a' }),
      `a report of Trivy on ${head}`,
      'reports of a, an unnamed tool only',
    ],
    [
      'other commits',
      { ...sarif, proof: 'revision' },
      file({ commit: c1 }, { commit: null }),
      `a report of Trivy on ${head}`,
      `reports on ${c1}, no named commit`,
    ],
    [
      'a scan that did not end',
      sarif,
      file({ completed: false }),
      'a scan that ran to its end',
      'it says that it did not',
    ],
    ['a scan that was cut off', sarif, file({ truncated: true }), 'every finding', 'a list that was cut off'],
    ['a scan that was not read', sarif, [], 'the scan, from sarif', 'it was not read'],
    [
      'an artifact of no known workflow',
      { artifact: 'zap', sarif: 'x.sarif' },
      [scan('artifact', [report({ workflow: null })])],
      'the workflow that made the artifact',
      'not told',
    ],
  ])('%s', (_, setting, scans, needed, found) => {
    expect(judged(setting, { scans }).reasons).toEqual([expect.objectContaining({ needed, found })]);
  });

  it('that one of two runs is declared only', () => {
    const { notes } = judged(sarif, { scans: file({ commit: null }, { commit: head }) });
    expect(notes).toEqual([
      {
        code: 'scan-declared',
        about: ['s', 'x.sarif'],
        needed: 'a report that names its revision',
        found: 'it names none; the job vouches for it',
      },
    ]);
  });

  it('who waved a finding away, and notes no fault', () => {
    const { reasons, notes } = codeql([finding({ state: 'dismissed', dismissedBy: alice, path: null })]);
    expect(reasons[0]).not.toHaveProperty('at');
    expect(reasons[1]).toMatchObject({
      needed: 'dismissed by somebody who had no hand in the change',
      found: 'dismissed by alice',
    });
    expect(notes).toEqual([]);
  });
});
