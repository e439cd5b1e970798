import type { Layout } from './skim-layout.js';
import { Unreadable } from './unreadable.js';

/** What may come next within an object or a list that is read member by member. */
export type Expected = 'first' | 'key' | 'colon' | 'value' | 'next';

export interface Frame {
  readonly layout: Exclude<Layout, { kind: 'value' }>;
  readonly value: Record<string, unknown> | unknown[];
  key: string;
  expected: Expected;
}

const CURLY = 0x7b;
const SQUARE = 0x5b;

/** The frame that a value of this layout opens with this byte; null where it is read as a whole. */
export const frameOf = (layout: Layout, byte: number): Frame | null => {
  if (layout.kind === 'object' && byte === CURLY)
    return { layout, value: Object.create(null) as Record<string, unknown>, key: '', expected: 'first' };
  if (layout.kind === 'list' && byte === SQUARE) return { layout, value: [], key: '', expected: 'first' };
  return null;
};

/** The layout of the value that comes next in a frame. */
export const layoutWithin = ({ layout, key }: Frame): Layout =>
  layout.kind === 'list' ? layout.each : (layout.members.get(key) ?? layout.others);

/** Puts a finished value into its frame; of two members of one name the last stands, as everywhere in JSON. */
export const put = (frame: Frame, value: unknown): void => {
  frame.expected = 'next';
  const { layout } = frame;
  if (!Array.isArray(frame.value)) {
    if (value === undefined) Reflect.deleteProperty(frame.value, frame.key);
    else frame.value[frame.key] = value;
    return;
  }
  if (value === undefined || layout.kind !== 'list') return;
  if (frame.value.length < layout.most) frame.value.push(value);
  else if (layout.beyond !== null) throw new Unreadable(layout.beyond);
};
