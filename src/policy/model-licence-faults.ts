import { isListed, modelLicence } from '../controls/kit/model-licence-id.js';
import type { KeyPath, UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { refused } from './settings-fault.js';

/** Faults of the licences that a policy allows to models: a word that names none, or several at once, would allow nothing. */
export const allowedLicenceFaults = (path: KeyPath, allow: unknown): readonly UnplacedFault[] =>
  (Array.isArray(allow) ? allow : []).flatMap((text, index) => {
    if (typeof text !== 'string') return [];
    const message = faultOf(text);
    return message === null ? [] : [refused([...path, index], message)];
  });

const faultOf = (text: string): string | null => {
  const licence = modelLicence(text);
  if (licence.state === 'unknown') return 'must name one licence: an id of SPDX, or LicenseRef-hf-…; a family is none';
  if (licence.tree.kind !== 'leaf') return 'must be one licence; write each in a line of its own';
  // Spelt out, an id that nobody lists is meant; as a bare word it may as well be a slip of the pen.
  if (isListed(licence.text) || /^licenseref-/iu.test(text.trim())) return null;
  return `is no id of SPDX or of Hugging Face; write ${licence.text} if it is meant`;
};

/** The setting of the control `model-licence`, for models whose own terms name no licence. */
export const modelLicenceFaults = (settings: Json): readonly UnplacedFault[] =>
  allowedLicenceFaults(['allow'], settings['allow']);
