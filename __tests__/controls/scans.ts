import { passingScans } from '../../src/controls/passing-scans.js';
import { known } from '../../src/facts/observed.js';
import type { ScanFact, ScanFinding, ScanReport } from '../../src/facts/scans.js';
import { head, judge, withFacts, type GivenFacts, type untold } from './scene.js';

export const finding = (own: Partial<ScanFinding> = {}): ScanFinding => ({
  rule: 'js/sql-injection',
  score: null,
  level: 'critical',
  path: 'src/refund.ts',
  line: 3,
  state: 'open',
  dismissedBy: null,
  onBase: null,
  ...own,
});

export const report = (own: Partial<ScanReport> = {}): ScanReport => ({
  tool: 'CodeQL',
  toolVersion: null,
  commit: head,
  commitParents: [],
  completed: true,
  truncated: false,
  at: null,
  digest: null,
  findings: [],
  ...own,
});

export const scan = (
  source: ScanFact['source'],
  reports: readonly ScanReport[] | ReturnType<typeof untold>,
): ScanFact => ({
  scan: 's',
  source,
  reports: 'known' in reports ? reports : known(reports),
});

export const judged = (setting: object, facts: GivenFacts, accepted: readonly string[] = []) =>
  judge(passingScans, withFacts(facts), { scans: { s: setting } }, { accepted });

export const codeql = (
  findings: readonly ScanFinding[],
  more: object = {},
  facts: GivenFacts = {},
  accepted: readonly string[] = [],
) =>
  judged(
    { 'code-scanning': 'CodeQL', ...more },
    { scans: [scan('code-scanning', [report({ findings })])], ...facts },
    accepted,
  );
