import type { Evidence } from '../../evidence/document.js';
import { testsLine, testsShown } from '../test-words.js';
import { exactRow, row, type Row } from './row.js';

/** What the checks left of their tests, and the digest of what holds it. */
export const testRows = (evidence: Evidence): readonly Row[] =>
  testsShown(evidence).flatMap((shown) => [
    row(`Tests of ${shown.check}`, testsLine(shown)),
    ...(shown.artifact === null
      ? []
      : [exactRow(`Artifact ${String(shown.artifact.id)}`, `${shown.artifact.name} sha256:${shown.artifact.digest}`)]),
  ]);
