import { controls as everyControl } from '../controls/index.js';
import type { JsonSchema } from '../controls/kit/setting.js';
import { allowedKeys } from './allowed-keys.js';
import { emergencyFaults, textFaults } from './cross-checks.js';
import { arrangeTexts, readingOf, unreadFault } from './extends.js';
import { orderFaults } from './fault.js';
import type { KeyPath, PolicyFault, UnplacedFault } from './fault.js';
import { controlTexts, isMap, mergeControls, mergeTexts, placeInTexts } from './merge.js';
import type { Json, Merged } from './merge.js';
import type { ControlTexts, Demands, Policy, PolicyText } from './policy.js';
import { modelFaults } from './model-faults.js';
import { policyOf } from './policy-of.js';
import { mergedControlsSchema, policySchema } from './schema.js';
import { schemaFaults } from './schema-faults.js';
import { storedPolicy } from './stored-policy.js';
import { settingsFaults } from './settings-checks.js';
import { sharedTicketFaults } from './ticket-settings.js';
import { validateMergedControls, validatePolicyText } from './validators.generated.js';
import type { Validator } from './validators.generated.js';
import type { ReadText } from './read-text.js';

export type ParsedPolicy = { readonly policy: Policy } | { readonly faults: readonly [PolicyFault, ...PolicyFault[]] };

/**
 * Reads a policy from its texts: what it extends, and the policy itself last. Presets that are missing are filled in.
 * Every fault of every text is named; a policy with a fault is no policy.
 */
export const parsePolicy = (sources: readonly PolicyText[]): ParsedPolicy => {
  const policyText = sources.at(-1);
  if (policyText === undefined) return refused([EMPTY]);
  const arrangement = arrangeTexts(policyText, sources.slice(0, -1));
  const readings = arrangement.ordered.map(readText);
  const read = readings.flatMap(({ text }) => (text === null ? [] : [text]));
  const faults = [
    ...arrangement.faults,
    ...readings.flatMap((reading) => reading.faults).filter((fault) => !isTold(fault, arrangement.faults)),
    ...arrangement.missing.map((name) => unreadFault(name, read)),
  ];
  if (readings.some(({ text }) => text === null || !isMap(text.value))) return refused(faults);
  const merged = mergeTexts(read);
  const all = [...faults, ...mergedFaults(merged, read, faults)];
  if (all.length > 0) return refused(all);
  return { policy: policyOf(merged, policyText.path ?? policyText.name) };
};

/** What the texts demand, as evidence records it. */
export const demandsOf = (sources: readonly PolicyText[]): Demands => {
  const parsed = parsePolicy(sources);
  return 'policy' in parsed
    ? { state: 'valid', policy: storedPolicy(parsed.policy) }
    : { state: 'invalid', faults: parsed.faults };
};

const isTold = ({ file, key }: PolicyFault, told: readonly PolicyFault[]): boolean =>
  told.some((each) => each.file === file && each.key === key);

const EMPTY: PolicyFault = { file: '', line: 1, column: 1, key: '', code: 'text-empty', message: 'there is no text' };

const refused = (faults: readonly PolicyFault[]): ParsedPolicy => {
  const [first, ...rest] = orderFaults(faults);
  return { faults: [first ?? EMPTY, ...rest] };
};

/** One text by itself: form, schema, and what no schema can say. A text of another version is judged no further. */
const readText = (source: PolicyText): { readonly text: ReadText | null; readonly faults: readonly PolicyFault[] } => {
  const { text, faults } = readingOf(source);
  if (text === null || faults.some((fault) => fault.code === 'yaml-syntax')) return { text: null, faults };
  const found = shapeFaults(text.value);
  const other = found.filter((fault) => fault.code === 'version-unknown');
  if (other.length > 0) return { text, faults: [...faults, ...other.map(text.place)] };
  const within = isMap(text.value) ? textFaults(text.value, everyControl) : [];
  // What YAML already refused (a number that is not finite, an alias) stands as null in the value.
  const named = new Set(faults.map((fault) => fault.key));
  const placed = [...found, ...within].map(text.place).filter((fault) => !named.has(fault.key));
  return { text, faults: [...faults, ...placed] };
};

const shapeFaults = (value: unknown): readonly UnplacedFault[] =>
  validatePolicyText(value) ? [] : told(validatePolicyText.errors, value, policySchema(everyControl));

/** So many faults of one text are told; whoever has more has written something else than a policy. */
const MOST_TOLD = 200;

const told = (errors: Validator['errors'], value: unknown, schema: JsonSchema): readonly UnplacedFault[] =>
  schemaFaults((errors ?? []).slice(0, MOST_TOLD), value, (path) => allowedKeys(schema, path));

/**
 * What can only be said of all texts together: required settings, vacuous demands, with and without each rule. A control
 * of which a fault is told already is passed over.
 */
const mergedFaults = (
  merged: Merged,
  texts: readonly ReadText[],
  known: readonly PolicyFault[],
): readonly PolicyFault[] => {
  const place = (fault: UnplacedFault) => placeInTexts(texts, fault);
  const isSound = (key: string) => !known.some((fault) => fault.key === key || fault.key.startsWith(`${key}.`));
  const sound = new Map([...merged.controls].filter(([id]) => isKnown(id) && isSound(`controls.${id}`)));
  const ofModels = isSound('models') ? modelFaults((merged.whole['models'] ?? {}) as Json) : [];
  const ofBase = [
    ...controlFaults(sound).map((fault) => place(under(['controls'], fault))),
    ...ofModels.map((fault) => place(under(['models'], fault))),
  ];
  if (ofBase.length > 0 || !['controls', 'rules', 'emergency'].every(isSound)) return ofBase;
  const readBy = ticketsReadBy(merged);
  const ofRules = merged.rules.flatMap(({ value, text, path }) => {
    const touched = touchedBy(merged, value);
    const tickets = sharedTicketFaults(touched.get(TICKET) ?? readBy, readBy).map((fault) => under([TICKET], fault));
    return [...controlFaults(touched), ...tickets].map((fault) => text.place(under([...path, 'controls'], fault)));
  });
  const emergency = merged.whole['emergency'];
  return [...ofRules, ...(isMap(emergency) ? emergencyFaults(emergency).map(place) : [])];
};

const TICKET = 'change-ticket';

/** The controls that a rule changes, with what it leaves as it is. */
const touchedBy = (merged: Merged, rule: Json): ControlTexts => {
  const changed = controlTexts(rule['controls']);
  return new Map([...mergeControls(merged.controls, changed)].filter(([id]) => changed.has(id)));
};

/** The settings that tickets are read by: those of the policy itself, else of the first rule that has any. */
const ticketsReadBy = (merged: Merged): Json => {
  const all = [merged.controls, ...merged.rules.map(({ value }) => touchedBy(merged, value))];
  return all.map((texts) => texts.get(TICKET)).find((settings) => settings !== undefined) ?? {};
};

const isKnown = (id: string): boolean => everyControl.some((control) => control.id === id);

const under = (path: KeyPath, fault: UnplacedFault): UnplacedFault => ({ ...fault, path: [...path, ...fault.path] });

const controlFaults = (texts: ControlTexts): readonly UnplacedFault[] => {
  const value = Object.fromEntries(texts);
  const shape = validateMergedControls(value)
    ? []
    : told(validateMergedControls.errors, value, mergedControlsSchema(everyControl));
  if (shape.length > 0) return shape;
  return [...texts].flatMap(([id, settings]) => settingsFaults(id, settings).map((fault) => under([id], fault)));
};
