import { sha256 } from '../../evidence/digest.js';
import type { ExpectedAccess } from '../../facts/access.js';
import { known, unknown } from '../../facts/observed.js';
import { parseAccess } from '../../policy/access-parse.js';
import type { FileReading } from '../ports.js';
import type { ReadAccessReview } from '../ports-access-review.js';

/** Where a file of the repository stands, and the branch that it was read on. */
interface FilePlace {
  readonly repository: string;
  readonly path: string;
  readonly branch: string;
}

/** The expected state of a file that was read, with the review that it had. */
export const expectedOf = async (
  place: FilePlace,
  reading: FileReading,
  readReview: ReadAccessReview,
): Promise<ExpectedAccess> => {
  const { path } = place;
  if (reading.state === 'absent') return { state: 'missing', path, commit: reading.commit };
  if (reading.state === 'unreadable') return { state: 'unreadable', path, found: reading.found };
  const { text, commit } = reading;
  const expected = expectedOfText(path, text);
  if (expected.state !== 'found') return expected.state === 'invalid' ? { ...expected, commit } : expected;
  const review = expected.expected.review === null ? known(null) : await readReview({ ...place, commit });
  return { ...expected, commit, review };
};

/** The same of a file that was handed in: no host tells who reviewed it. */
export const expectedOfText = (path: string, text: string): ExpectedAccess => {
  const parsed = parseAccess(path, text);
  const found = { path, digest: sha256(text), commit: null };
  if ('faults' in parsed) {
    const faults = parsed.faults.map(({ line, column, key, message }) => ({ line, column, key, message }));
    return { state: 'invalid', ...found, faults };
  }
  const why = { code: 'fact-unavailable', about: ['review'], found: 'the file was handed in' };
  return { state: 'found', ...found, expected: parsed.expected, review: unknown(why) };
};
