import { licenceName } from '../controls/kit/licence.js';
import { readLicence } from '../controls/kit/licence-tree.js';
import type { UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { missing, refused, vacuous } from './settings-fault.js';

/** Faults of the settings of `dependencies` that its schema cannot say. */
export const dependencySettingsFaults = (settings: Json): readonly UnplacedFault[] => {
  const licences = (settings['licences'] ?? {}) as Json;
  const pins = (settings['pins'] ?? {}) as Json;
  const asksNothing =
    settings['vulnerabilities'] === null &&
    (licences['allow'] ?? null) === null &&
    ['sources', 'install-scripts'].every((key) => (settings[key] ?? null) === null) &&
    ['actions', 'images'].every((key) => pins[key] === false);
  return [
    ...(asksNothing ? [vacuous([], 'demands nothing; leave the control out instead')] : []),
    ...licenceFaults(licences),
  ];
};

const licenceFaults = (licences: Json): readonly UnplacedFault[] => {
  const allow = (licences['allow'] ?? []) as readonly string[];
  const packages = (licences['packages'] ?? {}) as Record<string, string>;
  const isUnused = (licences['allow'] ?? null) === null && Object.keys(packages).length > 0;
  return [
    ...allow.flatMap((text, index) =>
      licenceName(text) === null
        ? [refused(['licences', 'allow', index], 'must be one licence of the list of SPDX, or a LicenseRef-…')]
        : [],
    ),
    ...Object.entries(packages).flatMap(([purl, text]) =>
      readLicence(text).state === 'read'
        ? []
        : [refused(['licences', 'packages', purl], 'must be an SPDX licence expression')],
    ),
    ...(isUnused ? [missing(['licences', 'allow'], 'must say which licences are allowed')] : []),
  ];
};
