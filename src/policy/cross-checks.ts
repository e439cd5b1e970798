import type { Control } from '../controls/kit/control.js';
import type { KeyPath, UnplacedFault } from './fault.js';
import { branchGlobFault, globFault } from './globs.js';
import { nearest } from './nearest.js';
import type { Json } from './merge.js';

/** Where paths relate to the value that is checked; the caller puts its own path before them. */
const fault = (path: KeyPath, code: UnplacedFault['code'], message: string): UnplacedFault => ({
  path,
  on: 'value',
  code,
  message,
});

const MAX_GLOBS = 1000;

/** What an emergency may never lift: they guard the gate itself and who wrote what. */
const NEVER_LIFTED = new Set(['protected-paths', 'commit-integrity']);

/** Checks of one text that no schema can say. What the schema refuses is passed over here, so that both are told at once. */
export const textFaults = (text: Json, controls: readonly Control[]): readonly UnplacedFault[] => [
  ...globListFaults(text['branches'], ['branches'], branchGlobFault),
  ...listOf(text['rules']).flatMap((rule, index) => ruleFaults(mapOf(rule), ['rules', index])),
  ...listOf(text['exceptions']).flatMap((entry, index) => exceptionFaults(mapOf(entry), index, controls)),
  ...liftFaults(mapOf(text['emergency']), controls),
  ...controlGlobFaults(text['controls'], ['controls']),
  ...globCountFaults(text),
];

/** Checks of the merged emergency: all of it must be there. */
export const emergencyFaults = (emergency: Json): readonly UnplacedFault[] => {
  const missing = ['label', 'approvers', 'lifts', 'review-within'].filter((key) => !Object.hasOwn(emergency, key));
  const approvers = (emergency['approvers'] ?? { users: [null] }) as Record<string, readonly unknown[] | undefined>;
  const nobody = (approvers['users'] ?? []).length === 0 && (approvers['teams'] ?? []).length === 0;
  return [
    ...missing.map((key): UnplacedFault => ({
      path: ['emergency', key],
      on: 'key',
      code: 'key-missing',
      message: 'is missing and has no default',
    })),
    ...(nobody ? [fault(['emergency', 'approvers'], 'value-vacuous', 'must name users or teams')] : []),
  ];
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const mapOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const globListFaults = (
  globs: unknown,
  path: KeyPath,
  faultOf: (glob: string) => string | null,
): readonly UnplacedFault[] =>
  listOf(globs).flatMap((glob, index) => {
    const message = typeof glob === 'string' ? faultOf(glob) : null;
    return message === null ? [] : [fault([...path, index], 'glob-refused', message)];
  });

const ruleFaults = (rule: Json, path: KeyPath): readonly UnplacedFault[] => {
  const when = mapOf(rule['when']);
  return [
    ...globListFaults(when['paths'], [...path, 'when', 'paths'], globFault),
    ...globListFaults(when['only-paths'], [...path, 'when', 'only-paths'], globFault),
    ...globListFaults(when['branches'], [...path, 'when', 'branches'], branchGlobFault),
    ...controlGlobFaults(rule['controls'], [...path, 'controls']),
  ];
};

/** The settings of controls that hold globs. */
const controlGlobFaults = (controls: unknown, path: KeyPath): readonly UnplacedFault[] => [
  ...environmentGlobFaults(mapOf(controls), path),
  ...globListFaults(
    mapOf(mapOf(controls)['protected-paths'])['paths'],
    [...path, 'protected-paths', 'paths'],
    globFault,
  ),
  ...listOf(mapOf(mapOf(controls)['required-checks'])['checks']).flatMap((check, index) =>
    ['tests', 'coverage'].flatMap((key) => {
      const { files } = mapOf(mapOf(check)[key]);
      const message = typeof files === 'string' ? globFault(files) : null;
      const at = [...path, 'required-checks', 'checks', index, key, 'files'];
      return message === null ? [] : [fault(at, 'glob-refused', message)];
    }),
  ),
];

/** Names of environments are globs, and hold slashes as paths do. */
const environmentGlobFaults = (controls: Json, path: KeyPath): readonly UnplacedFault[] => {
  const lists: readonly (readonly [unknown, KeyPath])[] = [
    [mapOf(controls['deployment'])['environments'], ['deployment', 'environments']],
    ...listOf(mapOf(controls['change-window'])['freezes']).map(
      (freeze, index) => [mapOf(freeze)['environments'], ['change-window', 'freezes', index, 'environments']] as const,
    ),
  ];
  return lists.flatMap(([globs, at]) => globListFaults(globs, [...path, ...at], globFault));
};

const globCountFaults = (text: Json): readonly UnplacedFault[] => {
  const lists = listOf(text['rules']).flatMap((rule) => Object.values(mapOf(mapOf(rule)['when'])).map(listOf));
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  return count > MAX_GLOBS
    ? [fault(['rules'], 'value-not-allowed', `must have at most ${String(MAX_GLOBS)} globs and names in all`)]
    : [];
};

const exceptionFaults = (entry: Json, index: number, controls: readonly Control[]): readonly UnplacedFault[] => {
  const { control, until } = entry;
  const path = ['exceptions', index];
  const unknown = typeof control === 'string' ? unknownControl(control, controls) : null;
  const isWrongDay = typeof until === 'string' && DAY.test(until) && !isDay(until);
  return [
    ...(unknown === null ? [] : [fault([...path, 'control'], 'value-not-allowed', unknown)]),
    ...(isWrongDay
      ? [fault([...path, 'until'], 'value-not-allowed', 'must be a day of the calendar, YYYY-MM-DD')]
      : []),
  ];
};

const liftFaults = (emergency: Json, controls: readonly Control[]): readonly UnplacedFault[] =>
  listOf(emergency['lifts']).flatMap((id, index) => {
    const message =
      typeof id !== 'string' ? null : NEVER_LIFTED.has(id) ? `${id} can never be lifted` : unknownControl(id, controls);
    return message === null ? [] : [fault(['emergency', 'lifts', index], 'value-not-allowed', message)];
  });

const unknownControl = (id: string, controls: readonly Control[]): string | null => {
  const ids = controls.map((control) => control.id);
  if (ids.includes(id)) return null;
  const meant = nearest(id, ids);
  return `${id} is no control${meant === null ? '' : `; did you mean ${meant}?`}; known: ${ids.join(', ')}`;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether `YYYY-MM-DD` is a day that exists. */
const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
};
