import type { Evidence } from '../evidence/document.js';
import { reasonText } from './text.js';

export interface Annotation {
  readonly path: string;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of a kind for a step. */
const LIMIT = 10;

/** Violations that sit in a file, for the diff view. */
export const annotations = (evidence: Evidence): readonly Annotation[] =>
  evidence.findings
    .filter((finding) => finding.outcome === 'fail' || finding.outcome === 'pending' || finding.outcome === 'indeterminate')
    .flatMap((finding) =>
      finding.reasons.flatMap((reason) =>
        reason.at === undefined
          ? []
          : [{ path: reason.at.path, line: reason.at.line ?? null, title: `countersign: ${finding.control}`, message: reasonText(reason) }],
      ),
    )
    .slice(0, LIMIT);
