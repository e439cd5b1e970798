import { extendedFile } from './extended-file.js';
import { orderFaults } from './fault.js';
import type { PolicyFault } from './fault.js';
import type { PolicyText } from './policy.js';
import { nearest } from './nearest.js';
import { presetNames, presetText } from './presets.js';
import { readYaml } from './yaml-text.js';
import type { Reading, ReadText } from './read-text.js';

const MAX_DEPTH = 3;
const MAX_TEXTS = 50;

export interface Arrangement {
  /** The texts that count, each once, in order of precedence; the policy itself last. */
  readonly ordered: readonly PolicyText[];
  /** Names that are extended and not among the texts: files to be read. Presets are filled in here. */
  readonly missing: readonly string[];
  readonly faults: readonly PolicyFault[];
}

/**
 * Follows `extends` from the policy through the texts read so far. The caller reads what is `missing` and asks again;
 * what is missing in the end makes the policy invalid.
 */
export const arrangeTexts = (policy: PolicyText, others: readonly PolicyText[]): Arrangement => {
  const byName = new Map(others.map((text) => [text.name, text]));
  const ordered: PolicyText[] = [];
  const missing = new Set<string>();
  const faults: PolicyFault[] = [];
  const visit = (text: PolicyText, above: readonly string[]): void => {
    const { text: read } = readingOf(text);
    for (const { name, index } of read === null ? [] : namesIn(read.value)) {
      const complain = complainer(read, index, faults);
      const next = byName.get(name) ?? presetOf(name);
      if (above.includes(name)) complain('extends-cycle', 'extends itself by way of others');
      else if (above.length > MAX_DEPTH) complain('extends-too-deep', `texts nest at most ${String(MAX_DEPTH)} deep`);
      else if (next !== null) {
        if (!ordered.includes(next)) visit(next, [...above, name]);
      } else if (extendedFile(name) !== null) missing.add(name);
      else complain('extends-unknown', unknownPreset(name));
    }
    if (ordered.length >= MAX_TEXTS) return;
    ordered.push(text);
  };
  visit(policy, [policy.name]);
  return { ordered, missing: [...missing], faults: orderFaults(faults) };
};

const readings = new WeakMap<PolicyText, Reading>();

/** What a text says. Parsed once: the same text is asked for what it extends, for the plan and for the judgement. */
export const readingOf = (text: PolicyText): Reading => {
  const reading = readings.get(text) ?? readYaml(fileName(text), text.text);
  readings.set(text, reading);
  return reading;
};

/** What one text extends, in order, or the faults of the list. */
export const extendsOf = (
  text: PolicyText,
): { readonly names: readonly string[] } | { readonly faults: readonly PolicyFault[] } => {
  const { ordered, missing, faults } = arrangeTexts(text, []);
  if (faults.length > 0) return { faults };
  return { names: [...ordered.slice(0, -1).map((each) => each.name), ...missing] };
};

/** How a text is called in faults. */
const fileName = (text: PolicyText): string => {
  if (text.kind === 'preset') return `preset ${text.name}`;
  return text.kind === 'file' ? (text.path ?? text.name) : text.name;
};

/** The fault of a file that is extended and was not read. */
export const unreadFault = (name: string, texts: readonly ReadText[]): PolicyFault => {
  const found = texts.flatMap((text) =>
    namesIn(text.value).flatMap((entry) => (entry.name === name ? [{ text, index: entry.index }] : [])),
  );
  const [first] = found;
  const faults: PolicyFault[] = [];
  complainer(first?.text ?? null, first?.index ?? 0, faults)('extends-unknown', `${name} could not be found`);
  return faults[0] ?? { file: name, line: 1, column: 1, key: 'extends', code: 'extends-unknown', message: name };
};

const presetOf = (name: string): PolicyText | null => {
  const text = presetText(name);
  return text === null ? null : { kind: 'preset', name, text, path: null };
};

const unknownPreset = (name: string): string => {
  const meant = nearest(name, presetNames);
  const hint = meant === null ? '' : `; did you mean ${meant}?`;
  return `${name} is no preset of this build${hint}; known: ${presetNames.join(', ')}, or owner/repository/path@ref`;
};

const namesIn = (value: unknown): readonly { readonly name: string; readonly index: number }[] => {
  const list = (value as { readonly extends?: unknown } | null)?.extends;
  if (!Array.isArray(list)) return [];
  return list.flatMap((name: unknown, index) => (typeof name === 'string' ? [{ name, index }] : []));
};

const complainer =
  (read: ReadText | null, index: number, faults: PolicyFault[]) =>
  (code: PolicyFault['code'], message: string): void => {
    if (read !== null) faults.push(read.place({ path: ['extends', index], on: 'value', code, message }));
  };
