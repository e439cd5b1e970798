import { dependencySettingsFaults } from './dependency-settings.js';
import type { KeyPath, UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { modelLicenceFaults } from './model-licence-faults.js';
import { missing, refused, vacuous } from './settings-fault.js';
import { ticketSettingsFaults } from './ticket-settings.js';
import { changeWindowFaults } from './window-settings.js';

type Check = (settings: Json) => readonly UnplacedFault[];

/**
 * Faults of one control's merged settings that its schema cannot say: demands that together ask for nothing, and settings
 * that exclude or need each other. Paths begin at the control's settings.
 */
export const settingsFaults = (id: string, settings: Json): readonly UnplacedFault[] =>
  CHECKS.get(id)?.(settings) ?? [];

const branchProtection: Check = (settings) => {
  const require = (settings['require'] ?? {}) as Json;
  const isOff = (key: string, off: unknown) => Object.hasOwn(require, key) && require[key] === off;
  const relaxed =
    ['gate', 'dismiss-stale', 'admins'].every((key) => isOff(key, false)) &&
    ['force-push', 'deletion'].every((key) => isOff(key, true)) &&
    ['last-push', 'code-owners', 'signatures'].every((key) => require[key] !== true) &&
    isOff('approvals', 0);
  return relaxed ? [vacuous(['require'], 'demands nothing; leave the control out instead')] : [];
};

/** Only a run of GitHub Actions leaves artifacts. */
const ACTIONS = 'github-actions';

const requiredChecks: Check = (settings) =>
  ((settings['checks'] ?? []) as readonly Json[]).flatMap((check, index) => {
    const asked = ['tests', 'coverage'].filter((key) => Object.hasOwn(check, key) && check[key] !== null);
    if (asked.length === 0 || String(check['app']).toLowerCase() === ACTIONS) return [];
    const why = `only runs of ${ACTIONS} leave artifacts, and ${String(check['app'])} makes this check`;
    return asked.map((key) => refused(['checks', index, key], `is not used with this app: ${why}`));
  });

const SOURCES = ['check', 'code-scanning', 'dependabot', 'secret-scanning', 'artifact', 'sarif'];

const passingScans: Check = (settings) =>
  Object.entries((settings['scans'] ?? {}) as Record<string, Json>).flatMap(([name, scan]) => {
    const given = SOURCES.filter((source) => Object.hasOwn(scan, source) && scan[source] !== null);
    const path = ['scans', name];
    // An artifact holds the report as a file, which `sarif` names.
    const sources = given.filter((source) => !(source === 'sarif' && given.includes('artifact')));
    if (sources.length === 0) return [vacuous(path, `must have one source: ${SOURCES.join(', ')}`)];
    if (sources.length > 1) return [refused(path, `must have one source only, not ${sources.join(' and ')}`)];
    const [source] = sources;
    return [
      ...limitFaults(scan, path),
      ...unprovable(scan, source ?? '', path),
      ...(given.includes('artifact') ? artifactFaults(scan, path) : []),
    ];
  });

/** What a source cannot tell must not be demanded of it: nothing would ever count, or everything. */
const UNPROVABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'new-only': {
    check: 'tells of no findings',
    dependabot: 'alerts are all of the default branch, none is of the change: use the control dependencies',
    sarif: 'file of the workspace is not held against the base: leave the report in an artifact',
  },
  'max-age': {
    check: 'must have run on the head anyway',
    dependabot: 'alerts are read as they stand',
    'secret-scanning': 'alerts are read as they stand',
  },
  grace: {
    check: 'tells of no findings',
    artifact: 'report does not tell since when a finding is known',
    sarif: 'file does not tell since when a finding is known',
  },
};

const unprovable = (scan: Json, source: string, path: KeyPath): readonly UnplacedFault[] =>
  Object.entries(UNPROVABLE).flatMap(([setting, why]) => {
    const words = why[source];
    const given = scan[setting];
    const isAsked = given !== undefined && given !== null && given !== false;
    return isAsked && words !== undefined
      ? [refused([...path, setting], `cannot be demanded of ${source}: its ${words}`)]
      : [];
  });

const limitFaults = (scan: Json, path: KeyPath): readonly UnplacedFault[] => {
  const limit = scan['limit'];
  const isEmpty = typeof limit === 'object' && limit !== null && Object.keys(limit).length === 0;
  return isEmpty ? [vacuous([...path, 'limit'], 'must limit one severity at least')] : [];
};

const artifactFaults = (scan: Json, path: KeyPath): readonly UnplacedFault[] =>
  Object.hasOwn(scan, 'sarif') ? [] : [missing([...path, 'sarif'], 'must name the SARIF file within the artifact')];

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['branch-protection', branchProtection],
  ['change-ticket', ticketSettingsFaults],
  ['change-window', changeWindowFaults],
  ['dependencies', dependencySettingsFaults],
  ['model-licence', modelLicenceFaults],
  ['passing-scans', passingScans],
  ['required-checks', requiredChecks],
]);
