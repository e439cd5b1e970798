import type { KeyPath, PolicyFault, UnplacedFault } from './fault.js';
import type { ControlText, ControlTexts } from './policy.js';
import type { ReadText } from './read-text.js';

export type Json = Readonly<Record<string, unknown>>;

/** An entry of a list that all texts add to, with the place it was written in. */
interface Entry {
  readonly value: Json;
  readonly text: ReadText;
  readonly path: KeyPath;
}

/** All texts as one, not yet checked across keys. Maps are merged, lists replaced; rules and exceptions add up. */
export interface Merged {
  readonly whole: Json;
  readonly controls: ControlTexts;
  readonly rules: readonly Entry[];
  readonly exceptions: readonly Entry[];
}

export const mergeTexts = (texts: readonly ReadText[]): Merged => {
  const whole = texts.reduce<Json>((merged, text) => mergeMaps(merged, text.value as Json), {});
  const entriesOf = (key: string): readonly Entry[] =>
    texts.flatMap((text) => {
      const list = (text.value as Json)[key];
      const values = (Array.isArray(list) ? list : []) as readonly Json[];
      return values.map((value, index) => ({ value, text, path: [key, index] }));
    });
  return {
    whole,
    controls: controlTexts(whole['controls']),
    rules: entriesOf('rules'),
    exceptions: entriesOf('exceptions'),
  };
};

export const controlTexts = (value: unknown): ControlTexts =>
  new Map(Object.entries(isMap(value) ? (value as Record<string, ControlText>) : {}));

/** Later values override; maps within maps are merged, everything else is replaced. */
const mergeMaps = (under: Json, over: Json): Json => {
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    merged.set(key, isMap(below) && isMap(value) ? mergeMaps(below, value) : value);
  }
  return Object.fromEntries(merged);
};

/** The settings of the base with a rule's on top; a control that the base does not name begins empty. */
export const mergeControls = (under: ControlTexts, over: ControlTexts): ControlTexts => {
  const merged = new Map(under);
  for (const [id, text] of over) merged.set(id, mergeMaps(merged.get(id) ?? {}, text));
  return merged;
};

/** Places a fault of the merged policy in the latest text that says the most about it. */
export const placeInTexts = (texts: readonly ReadText[], fault: UnplacedFault): PolicyFault => {
  const [last, ...earlier] = [...texts].reverse();
  if (last === undefined) throw new RangeError('a policy has at least one text');
  const best = earlier.reduce((found, text) => (text.reach(fault.path) > found.reach(fault.path) ? text : found), last);
  return best.place(fault);
};

export const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
