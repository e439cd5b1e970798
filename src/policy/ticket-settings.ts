import { approvalOf, MOVE_ONLY } from '../controls/kit/ticket-systems.js';
import type { UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { missing, refused } from './settings-fault.js';

/** Faults of the settings of `change-ticket` that follow from its system. */
export const ticketSettingsFaults = (settings: Json): readonly UnplacedFault[] => {
  const system = systemOf(settings);
  return [
    ...statesFaults(settings, system),
    ...urlFaults(settings['url'] ?? null, system),
    ...keysFaults(settings['keys'], system),
    ...approvalFaults(settings, system),
  ];
};

const statesFaults = ({ states }: Json, system: string): readonly UnplacedFault[] =>
  system === 'github' || (Array.isArray(states) && states.length > 0)
    ? []
    : [missing(['states'], `must name the states that are allowed in ${system}`)];

interface UrlForm {
  /** Segments of the path, fewest and most. */
  readonly segments: readonly [number, number];
  readonly example: string;
}

const URLS: ReadonlyMap<string, UrlForm> = new Map([
  ['jira', { segments: [0, 3], example: 'https://host, with the context path where there is one' }],
  ['servicenow', { segments: [0, 0], example: 'https://host, without a path' }],
  ['azure-boards', { segments: [1, 3], example: 'https://host/organisation' }],
  ['linear', { segments: [0, 3], example: 'https://host' }],
]);

const ADDRESS =
  /^https:\/\/(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?<port>\d{1,5}))?(?<path>(?:\/[A-Za-z0-9._~-]+)*)\/?$/u;

const urlFaults = (url: unknown, system: string): readonly UnplacedFault[] => {
  const form = URLS.get(system);
  if (form === undefined) return url === null ? [] : [refused(['url'], 'is not used with system: github')];
  if (url === null) {
    return system === 'linear' ? [] : [missing(['url'], `must name the address of ${system}: ${form.example}`)];
  }
  return typeof url === 'string' && isOfForm(url, form)
    ? []
    : [refused(['url'], `must be ${form.example}; no user, no query`)];
};

const isOfForm = (url: string, { segments: [fewest, most] }: UrlForm): boolean => {
  const { host = '', port = '443', path = '' } = ADDRESS.exec(url)?.groups ?? {};
  const segments = path.split('/').slice(1);
  const hasDots = segments.some((segment) => segment === '.' || segment === '..') || host.includes('..');
  const isPort = Number(port) >= 1 && Number(port) <= 65_535;
  return host !== '' && isPort && !hasDots && segments.length >= fewest && segments.length <= most;
};

interface KeyForm {
  readonly pattern: RegExp;
  readonly words: string;
}

const KEY = /^[A-Z][A-Z0-9_]*$/u;

const KEYS: ReadonlyMap<string, KeyForm> = new Map([
  ['jira', { pattern: KEY, words: 'a key of a project, in capitals: PAY' }],
  ['linear', { pattern: KEY, words: 'a key of a team, in capitals: PAY' }],
  ['servicenow', { pattern: /^[A-Z]+$/u, words: 'what numbers of changes begin with, in capitals: CHG' }],
  [
    'azure-boards',
    {
      // What Azure DevOps refuses in a name of a project is refused here too.
      pattern: /^(?![_. ])[^\p{C}\\/:*?"<>|;#$&{},+=[\]'@]{1,64}(?<![. ])$/u,
      words: 'the name of a team project',
    },
  ],
]);

const keysFaults = (keys: unknown, system: string): readonly UnplacedFault[] => {
  const form = KEYS.get(system);
  if (form === undefined || !Array.isArray(keys)) return [];
  return keys.flatMap((key, index) =>
    form.pattern.test(String(key)) ? [] : [{ ...refused(['keys', index], `must be ${form.words}`), on: 'value' }],
  );
};

const DEFAULT_LABEL = 'change-approved';

const RECORDS: ReadonlySet<string> = new Set(['jira', 'servicenow']);

const approvalFaults = (settings: Json, system: string): readonly UnplacedFault[] => {
  const { label, approval, window, 'pre-approved': types } = settings;
  const isLabelled = label !== undefined && label !== DEFAULT_LABEL && system !== 'github';
  const hasTypes = Array.isArray(types) && types.length > 0 && !RECORDS.has(system);
  return [
    // A preset may have named the default.
    ...(isLabelled ? [refused(['label'], `is not used with system: ${system}; a label approves on github only`)] : []),
    ...(approval === 'move' && (system === 'github' || system === 'servicenow')
      ? [refused(['approval'], `must be record with system: ${system}, where approvals are recorded`)]
      : []),
    ...(approval === 'record' && MOVE_ONLY.has(system)
      ? [refused(['approval'], `must be move with system: ${system}, which has no records of approvals`)]
      : []),
    ...(window === true && system === 'linear'
      ? [refused(['window'], 'is not used with system: linear, which plans no window of a change')]
      : []),
    ...(hasTypes ? [refused(['pre-approved'], `is not used with system: ${system}; jira and servicenow only`)] : []),
  ];
};

/**
 * Faults of a rule's settings beside those that tickets are read by. Tickets are read once, before it is known which rules
 * hold: what decides where they are looked for and which label or move approves cannot differ from rule to rule, or the
 * approval of one rule would stand for that of another.
 */
export const sharedTicketFaults = (settings: Json, readBy: Json): readonly UnplacedFault[] => {
  const system = systemOf(settings);
  if (system !== systemOf(readBy)) return [];
  return sharedKeys(system, [settings, readBy])
    .filter((key) => wordsOf(settings, key) !== wordsOf(readBy, key))
    .map((key) => refused([key], `must be the same in every rule: tickets are read once (${READ_FOR[key] ?? ''})`));
};

const systemOf = ({ system }: Json): string => (typeof system === 'string' ? system : 'github');

const READ_FOR: Readonly<Record<string, string>> = {
  url: 'from one address',
  label: 'with one label as the approval',
  keys: 'by one list of prefixes',
  states: 'with a move into one list of states as the approval',
};

const sharedKeys = (system: string, both: readonly Json[]): readonly string[] => {
  if (system === 'github') return ['label'];
  const isMove = both.every(({ approval }) => approvalOf(system, approval === 'move' ? 'move' : 'record') === 'move');
  // Elsewhere the ticket itself tells its project.
  return ['url', ...(system === 'servicenow' ? ['keys'] : []), ...(isMove ? ['states'] : [])];
};

/** A setting as it can be compared: the order of a list is nothing, and what is left out is the default. */
const wordsOf = (settings: Json, key: string): string => {
  const value = settings[key] ?? (key === 'label' ? DEFAULT_LABEL : null);
  const words: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return JSON.stringify([...new Set(words.map(String))].sort());
};
