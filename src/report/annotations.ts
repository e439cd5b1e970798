import type { Evidence } from '../evidence/document.js';
import { plain } from './plain.js';
import { reasonText } from './text.js';

export interface Annotation {
  readonly path: string;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of a kind for a step. */
const LIMIT = 10;
const LONGEST_PATH = 4096;

/** Violations that sit in a file, for the diff view. */
export const annotations = (evidence: Evidence): readonly Annotation[] =>
  evidence.findings
    .filter(
      (finding) => finding.outcome === 'fail' || finding.outcome === 'pending' || finding.outcome === 'indeterminate',
    )
    .flatMap((finding) =>
      finding.reasons.flatMap((reason) =>
        reason.at === undefined
          ? []
          : [
              {
                // A path with hidden characters is no place that a diff could show; the log must not carry them either.
                path: plain(reason.at.path, LONGEST_PATH),
                line: reason.at.line ?? null,
                title: `countersign: ${finding.control}`,
                message: reasonText(reason, finding.control),
              },
            ],
      ),
    )
    .slice(0, LIMIT);
