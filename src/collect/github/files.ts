import type { ChangedFile } from '../../facts/change.js';
import { Malformed, cursor, filledText, natural, optional } from '../../lib/shape.js';

const STATUSES: ReadonlySet<string> = new Set<ChangedFile['status']>([
  'added',
  'modified',
  'removed',
  'renamed',
  'copied',
  'changed',
  'unchanged',
]);

const isStatus = (word: string): word is ChangedFile['status'] => STATUSES.has(word);

/** Of `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`. `previous` is the old name of a rename, never of a copy. */
export const readFiles = (items: readonly unknown[]): readonly ChangedFile[] =>
  items.map((item, index) => {
    const file = cursor(item, `$[${String(index)}]`);
    const status = file.get('status', filledText);
    if (!isStatus(status)) throw new Malformed(`${file.path}.status`, 'a known status');
    const previous = file.get('previous_filename', optional(filledText));
    if (status === 'renamed' && previous === null)
      throw new Malformed(`${file.path}.previous_filename`, 'the old name');
    return {
      path: file.get('filename', filledText),
      previous: status === 'renamed' ? previous : null,
      status,
      additions: file.get('additions', natural),
      deletions: file.get('deletions', natural),
    };
  });
