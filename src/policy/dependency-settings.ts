import { licenceName } from '../controls/kit/licence.js';
import { licenceIds, readLicence } from '../controls/kit/licence-tree.js';
import type { UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { nearest } from './nearest.js';
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
    ...sourceFaults((settings['sources'] ?? []) as readonly string[]),
  ];
};

const licenceFaults = (licences: Json): readonly UnplacedFault[] => {
  const allow = (licences['allow'] ?? []) as readonly string[];
  const packages = (licences['packages'] ?? {}) as Record<string, string>;
  const isUnused = (licences['allow'] ?? null) === null && Object.keys(packages).length > 0;
  return [
    ...allow.flatMap((text, index) =>
      licenceName(text) === null ? [refused(['licences', 'allow', index], noLicence(text))] : [],
    ),
    ...Object.entries(packages).flatMap(([purl, text]) =>
      readLicence(text).state === 'read'
        ? []
        : [refused(['licences', 'packages', purl], 'must be an SPDX licence expression')],
    ),
    ...(isUnused ? [missing(['licences', 'allow'], 'must say which licences are allowed')] : []),
  ];
};

/** An address would be equal to no source: lock files are compared by host. */
const sourceFaults = (sources: readonly string[]): readonly UnplacedFault[] =>
  sources.flatMap((source, index) =>
    source.includes('://')
      ? [refused(['sources', index], 'must be the host alone, such as packages.acme.example; or git, or file')]
      : [],
  );

/** Shorter words are near to too many licences. */
const SHORTEST = 4;

const noLicence = (text: string): string => {
  const meant = text.length < SHORTEST ? null : nearest(text, licenceIds);
  const hint = meant === null ? '' : `; did you mean ${meant}?`;
  return `must be one licence of the list of SPDX, or a LicenseRef-…${hint}`;
};
