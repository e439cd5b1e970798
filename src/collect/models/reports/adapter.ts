import type { ReportFile } from '../../../facts/models.js';
import type { ToolReport } from '../../../facts/model-reports.js';
import type { Cursor } from '../../../lib/shape.js';

export type ReportPart = ReportFile['part'];

export interface Subject {
  readonly name: string;
  readonly sha256: string;
}

/** What an adapter makes of a tool's file: the report, and the digests that the tool printed of what it read. */
export interface Reading {
  readonly report: ToolReport;
  readonly subjects: readonly Subject[];
}

/** One tool. It is recognised by what its file holds, never by a name. */
export interface Adapter {
  readonly tool: string;
  readonly recognises: (document: Cursor) => boolean;
  /** Throws UnreadableReport or Malformed. */
  readonly read: (document: Cursor, part: ReportPart) => Reading;
}

export const withoutSubjects = (report: ToolReport): Reading => ({ report, subjects: [] });
