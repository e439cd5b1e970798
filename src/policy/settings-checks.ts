import type { KeyPath, UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { missing, refused, vacuous } from './settings-fault.js';
import { ticketSettingsFaults } from './ticket-settings.js';

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

const SOURCES = ['check', 'code-scanning', 'dependabot', 'secret-scanning', 'artifact', 'sarif'];

const passingScans: Check = (settings) =>
  Object.entries((settings['scans'] ?? {}) as Record<string, Json>).flatMap(([name, scan]) => {
    const given = SOURCES.filter((source) => Object.hasOwn(scan, source) && scan[source] !== null);
    const path = ['scans', name];
    // An artifact holds the report as a file, which `sarif` names.
    const sources = given.filter((source) => !(source === 'sarif' && given.includes('artifact')));
    if (sources.length === 0) return [vacuous(path, `must have one source: ${SOURCES.join(', ')}`)];
    if (sources.length > 1) return [refused(path, `must have one source only, not ${sources.join(' and ')}`)];
    return [...limitFaults(scan, path), ...(given.includes('artifact') ? artifactFaults(scan, path) : [])];
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
  ['passing-scans', passingScans],
]);
