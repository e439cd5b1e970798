import type { ModelFinding, ScannedModelFile } from '../../../facts/model-reports.js';
import { arrayOf, filledText, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** modelscan, the file of `-o`. It prints no digests, and says "no issues" of pointers that it skipped. */
export const modelscan: Adapter = {
  tool: 'modelscan',
  recognises: (document) => document.has('issues') && document.get('summary', isSummary),
  read: (document) => readModelscan(document),
};

const isSummary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'modelscan_version' in value;

const readModelscan = (document: Cursor): Reading => {
  const summary = document.at('summary');
  const findings = document.list('issues', findingOf);
  refuseOtherCount('issues', summary.get('total_issues', natural), findings.length);
  return withoutSubjects({
    kind: 'scan',
    tool: 'modelscan',
    version: summary.get('modelscan_version', optional(text)),
    at: writtenTime(summary, 'timestamp'),
    names: summary.get('input_path', optional(text)),
    scan: { files: filesOf(document, summary), findings },
  });
};

const filesOf = (document: Cursor, summary: Cursor): readonly ScannedModelFile[] => {
  const scanned = summary.at('scanned').get('scanned_files', optional(arrayOf(filledText))) ?? [];
  refuseOtherCount('scanned files', summary.at('scanned').get('total_scanned', natural), scanned.length);
  const failed = document.list('errors', (item) => notScanned(item, 'failed'));
  const skipped = skippedOf(summary);
  const unread = new Set([...failed, ...skipped].map(({ path }) => path));
  const read = scanned.filter((path) => !unread.has(path));
  return [
    ...read.map((path) => ({ path, sha256: null, size: null, state: 'scanned' as const, found: null })),
    ...skipped,
    ...failed,
  ];
};

/** They are listed only where the tool was told to show them. */
const skippedOf = (summary: Cursor): readonly ScannedModelFile[] => {
  const skipped = summary.maybe('skipped');
  if (skipped?.has('skipped_files') !== true) return [];
  return skipped.list('skipped_files', (item) => notScanned(item, 'skipped'));
};

const notScanned = (item: Cursor, state: 'skipped' | 'failed'): ScannedModelFile => {
  const category = item.get('category', optional(text)) ?? state;
  const found = `${category}: ${item.get('description', optional(text)) ?? ''}`;
  return { path: item.get('source', optional(text)) ?? '', sha256: null, size: null, state, found };
};

const SEVERITY: ReadonlyMap<string, ModelFinding['severity']> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
]);

const findingOf = (issue: Cursor): ModelFinding => {
  const written = issue.get('severity', text);
  const severity = SEVERITY.get(written);
  if (severity === undefined) throw new UnreadableReport(`modelscan: the severity "${written}" is not known`);
  const named = [issue.get('module', optional(text)), issue.get('operator', optional(text))];
  const rule = named.filter((name) => name !== null).join('.');
  return {
    path: issue.get('source', optional(text)) ?? '',
    severity,
    rule: rule === '' ? (issue.get('scanner', optional(text)) ?? 'issue') : rule,
    found: issue.get('description', text),
  };
};

const refuseOtherCount = (what: string, told: number, listed: number): void => {
  if (told !== listed)
    throw new UnreadableReport(`modelscan counted ${String(told)} ${what}, and ${String(listed)} are listed`);
};
