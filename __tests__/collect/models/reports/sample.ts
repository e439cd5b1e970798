import { readFileSync } from 'node:fs';
import type { Reading, ReportPart } from '../../../../src/collect/models/reports/adapter.js';
import { readToolReport } from '../../../../src/collect/models/reports/read-tool-report.js';
import { UnreadableReport } from '../../../../src/collect/models/reports/unreadable.js';
import type { ToolReport } from '../../../../src/facts/model-reports.js';
import { merged } from '../../../../emulator/models/merged.js';

/** A file that a tool wrote: `modelscan/issues_errors_skipped.json`. */
export const sample = (file: string): string => readFileSync(`__tests__/fixtures/models/${file}`, 'utf8');

export const packed = (file: string): Uint8Array => readFileSync(`__tests__/fixtures/models/${file}`);

/** The sample with some members otherwise; `<absent>` takes one away, `<null>` writes null. */
export const patched = (file: string, patch: object): string =>
  JSON.stringify(merged(JSON.parse(sample(file)) as unknown, patch));

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

export const readingOf = (content: string | Uint8Array, part: ReportPart = 'evaluation'): Reading => {
  const found = readToolReport(bytesOf(content), part);
  if (found.kind !== 'report') throw new Error(`a file of ${found.kind}`);
  return found.reading;
};

type Kind = ToolReport['kind'];

/** What the tool said, of the kind that is wanted. */
export const reportOf = <K extends Kind>(
  kind: K,
  content: string | Uint8Array,
  part: ReportPart = kind === 'drift' ? 'monitoring' : kind,
): Extract<ToolReport, { readonly kind: K }> => {
  const { report } = readingOf(content, part);
  if (report.kind !== kind) throw new Error(`a report of ${report.kind}`);
  return report as Extract<ToolReport, { readonly kind: K }>;
};

/** Why it is not read: `line: words`, or words alone. */
export const refusalOf = (content: string | Uint8Array, part: ReportPart = 'evaluation'): string => {
  try {
    return `read as ${JSON.stringify(readToolReport(bytesOf(content), part))}`;
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error;
    return error.line === null ? error.message : `${String(error.line)}: ${error.message}`;
  }
};
