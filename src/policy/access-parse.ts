import { settleShape } from '../controls/kit/setting.js';
import { ACCESS_PARTS, type ExpectedState } from '../facts/expected-access.js';
import { accessFile, accessSchema } from './access-file.js';
import { allowedKeys } from './allowed-keys.js';
import { orderFaults, type PolicyFault, type UnplacedFault } from './fault.js';
import { schemaFaults } from './schema-faults.js';
import { validateAccessFile } from './access-validator.generated.js';
import { readYaml } from './yaml-text.js';

export type ParsedAccess =
  { readonly expected: ExpectedState } | { readonly faults: readonly [PolicyFault, ...PolicyFault[]] };

const MOST_TOLD = 200;

/** Reads the file of the expected state, as strictly as the policy. Every fault is named; a file with a fault is no file. */
export const parseAccess = (file: string, content: string): ParsedAccess => {
  const { text, faults } = readYaml(file, content);
  if (text === null) return refused(faults);
  const named = new Set(faults.map(({ key }) => key));
  const shape = [...shapeFaults(text.value), ...meaningFaults(text.value)].map(text.place);
  const all = [...faults, ...shape.filter(({ key }) => !named.has(key))];
  if (all.length > 0) return refused(all);
  return { expected: settleShape(accessFile, text.value as Readonly<Record<string, unknown>>) };
};

const refused = (faults: readonly PolicyFault[]): ParsedAccess => {
  const [first, ...rest] = orderFaults(faults);
  if (first === undefined) throw new Error('refused without a fault');
  return { faults: [first, ...rest] };
};

const shapeFaults = (value: unknown): readonly UnplacedFault[] =>
  validateAccessFile(value)
    ? []
    : schemaFaults((validateAccessFile.errors ?? []).slice(0, MOST_TOLD), value, (path) =>
        allowedKeys(accessSchema, path),
      );

/** What no schema can say. */
const meaningFaults = (value: unknown): readonly UnplacedFault[] => {
  if (!isMap(value)) return [];
  const vacuous = ACCESS_PARTS.every((part) => !Object.hasOwn(value, part));
  const nothing: UnplacedFault = {
    path: [],
    on: 'value',
    code: 'value-vacuous',
    message: `compares nothing; name at least one of ${ACCESS_PARTS.join(', ')}`,
  };
  return [...(vacuous ? [nothing] : []), ...NAMES.flatMap((part) => twiceFaults(part, value[part]))];
};

/** Parts whose keys the host compares without case. */
const NAMES = ['outside-collaborators', 'people', 'teams', 'apps', 'environments'] as const;

const twiceFaults = (part: string, value: unknown): readonly UnplacedFault[] => {
  if (!isMap(value)) return [];
  const seen = new Set<string>();
  return Object.keys(value).flatMap((name) => {
    const plain = name.toLowerCase();
    const fault: UnplacedFault = {
      path: [part, name],
      on: 'key',
      code: 'key-duplicate',
      message: 'is written twice, in other letters',
    };
    const isTwice = seen.has(plain);
    seen.add(plain);
    return isTwice ? [fault] : [];
  });
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
