import type { PublicKeyText } from '../../../app/ports-models.js';
import { known, type Observed } from '../../../facts/observed.js';
import type { Texts } from '../texts.js';

/** The keys that the policy names. One that is not there is empty, so that a refusal names its file. */
export const keysOf = (paths: readonly string[], texts: Texts): Observed<readonly PublicKeyText[]> => {
  const keys: PublicKeyText[] = [];
  for (const path of new Set(paths)) {
    const text = texts.get(path);
    if (text?.known === false) return text;
    keys.push({ path, text: new TextDecoder().decode(text?.value?.bytes ?? new Uint8Array()) });
  }
  return known(keys);
};
