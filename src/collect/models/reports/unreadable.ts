import type { Reason } from '../../../facts/observed.js';

/** A report that cannot be relied on; `found` says why, in words that are safe to show. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
  readonly line: number | null;
  constructor(found: string, line: number | null = null) {
    super(found);
    this.line = line;
  }
}

/** The reason that stands in the place of what the report would have said. */
export const unreadableReport = (
  path: string,
  { message, line }: Pick<UnreadableReport, 'message' | 'line'>,
): Reason => {
  const found = line === null ? message : `line ${String(line)}: ${message}`;
  return { code: 'report-unreadable', about: [path], found, at: line === null ? { path } : { path, line } };
};
