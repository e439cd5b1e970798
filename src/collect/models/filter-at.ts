import { known, type Observed } from '../../facts/observed.js';
import { attributePaths, filterBy } from './attributes.js';
import type { Texts } from './texts.js';

/** What `.gitattributes` says of paths in some folders, their parents' files included. `within`: further such files, by path. */
export const filterAt = async (
  texts: (paths: readonly string[]) => Promise<Texts>,
  folders: readonly string[],
  within: readonly string[] = [],
): Promise<Observed<ReturnType<typeof filterBy>>> => {
  const paths = new Set([...folders.flatMap((folder) => attributePaths(folder)), ...within]);
  const found = new Map<string, string>();
  for (const [path, text] of await texts([...paths])) {
    if (!text.known) return text;
    if (text.value !== null) found.set(path, Buffer.from(text.value.bytes).toString('utf8'));
  }
  return known(filterBy(found));
};
