import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ScanReport } from '../../../src/facts/scans.js';
import { severityOf, SEVERITIES, type Severity } from '../../../src/facts/severity.js';
import { reportsOf } from './sarif-documents.js';

type Counts = Readonly<Partial<Record<Severity, number>>>;

interface Row {
  readonly file: string;
  readonly tool: string;
  readonly version: string | null;
  readonly counts: Counts;
  readonly suppressed?: number;
  readonly completed?: boolean;
}

/** What each tool wrote, as a person would count it. */
const ROWS: readonly Row[] = [
  // SAST
  { file: 'codeQL-output.sarif', tool: 'CodeQL', version: '2.5.4', counts: { high: 11, medium: 4, low: 57 } },
  { file: 'semgrep.sarif', tool: 'semgrep', version: '0.17.0', counts: { medium: 12 } },
  { file: 'devskim.sarif', tool: 'devskim', version: '1.0.90+fb2d676ce4', counts: { high: 1 } },
  { file: 'cppcheck.sarif', tool: 'Cppcheck', version: '2.17.1', counts: { critical: 4, medium: 3 } },
  { file: 'eslint.sarif', tool: 'ESLint', version: '9.39.5', counts: { high: 1 }, suppressed: 1 },
  { file: 'oxlint.sarif', tool: 'oxlint', version: '1.94.0', counts: { medium: 5 } },
  { file: 'biome.sarif', tool: 'Biome', version: null, counts: { high: 5, medium: 3 } },
  { file: 'flawfinder.sarif', tool: 'Flawfinder', version: '2.0.19', counts: { high: 2, medium: 1, low: 50 } },
  { file: 'spotbugs.sarif', tool: 'SpotBugs', version: '4.4.0', counts: { low: 56 }, completed: false },
  { file: 'njsscan.sarif', tool: 'nodejsscan', version: '0.2.3', counts: { high: 1, medium: 1 }, completed: true },
  {
    file: 'mobsfscan.json',
    tool: 'mobsfscan',
    version: '0.0.8',
    counts: { high: 1, medium: 1, low: 7 },
    completed: true,
  },
  {
    file: 'bash-report.sarif',
    tool: 'Shell Script Analysis',
    version: '1.0.0-scan',
    counts: { low: 27 },
    completed: true,
  },
  // DAST
  { file: 'mayhem-api.sarif', tool: 'mAPI', version: '2.31.2', counts: { high: 1 } },
  // SCA
  { file: 'dependency-check.sarif', tool: 'dependency-check', version: '6.1.2', counts: { high: 12 } },
  { file: 'govulncheck.sarif', tool: 'govulncheck', version: 'v1.3.0', counts: { high: 1, medium: 1, low: 1 } },
  // secrets: without a level, which the format takes for a warning
  { file: 'gitleaks.sarif', tool: 'Gitleaks', version: 'v7.4.0', counts: { medium: 8 } },
  // images
  { file: 'dockle_0_3_15.sarif', tool: 'Dockle', version: null, counts: { high: 1, low: 3 } },
  { file: 'snyk-container.sarif', tool: 'Snyk Container', version: null, counts: { high: 1, medium: 1 } },
  // infrastructure as code
  { file: 'checkov.sarif', tool: 'Checkov', version: '3.3.8', counts: { high: 27 } },
  { file: 'trivy.sarif', tool: 'Trivy', version: '0.45.1', counts: { low: 5 } },
  // models
  { file: 'modelaudit.sarif', tool: 'ModelAudit', version: '0.2.99', counts: { high: 5 }, completed: true },
];

const read = (file: string): readonly ScanReport[] =>
  reportsOf(readFileSync(new URL(`../../fixtures/sarif/${file}`, import.meta.url)));

const countsOf = (reports: readonly ScanReport[]): Counts => {
  const severities = reports.flatMap(({ findings }) => findings.map(severityOf));
  const counted = SEVERITIES.map(
    (severity) => [severity, severities.filter((each) => each === severity).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
};

describe('reports of real tools', () => {
  it.each(ROWS)('$file', ({ file, tool, version, counts, suppressed = 0, completed = null }) => {
    const reports = read(file);
    expect(new Set(reports.map((report) => report.tool))).toEqual(new Set([tool]));
    expect(reports[0]).toMatchObject({ toolVersion: version, completed, truncated: false });
    expect(countsOf(reports)).toEqual(counts);
    const findings = reports.flatMap((report) => report.findings);
    expect(findings.filter(({ state }) => state === 'suppressed')).toHaveLength(suppressed);
  });

  it('tells that a comment suppressed what ESLint found, and why', () => {
    const [report] = read('eslint.sarif');
    expect(report?.findings[0]?.suppressions).toEqual([{ kind: 'in-source', by: null, why: 'the console needs it' }]);
  });
});
