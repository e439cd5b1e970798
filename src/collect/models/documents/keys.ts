import type { PublicKeyText } from '../../../app/ports-models.js';
import { known, type Observed } from '../../../facts/observed.js';

/** Contents of files at one commit, by path; null: the file is not there. */
export type Contents = ReadonlyMap<string, Observed<Uint8Array | null>>;

/** The keys that the policy names. One that is not there is empty, so that a refusal names its file. */
export const keysOf = (paths: readonly string[], contents: Contents): Observed<readonly PublicKeyText[]> => {
  const keys: PublicKeyText[] = [];
  for (const path of new Set(paths)) {
    const content = contents.get(path);
    if (content?.known === false) return content;
    keys.push({ path, text: new TextDecoder().decode(content?.value ?? new Uint8Array()) });
  }
  return known(keys);
};
