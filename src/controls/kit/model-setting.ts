import { text, texts } from './setting.js';
import type { Setting } from './setting.js';

const DURATION = '^[1-9][0-9]{0,3}[hd]$';

/** A part of one, or a difference of scores. */
export const amount = (options: {
  readonly help: string;
  readonly default?: number;
  readonly max?: number;
}): Setting<number> => ({
  schema: { type: 'number', minimum: 0, maximum: options.max ?? 1_000_000 },
  help: options.help,
  fallback: options.default,
  settle: (given) => given as number,
});

export const optionalAmount = (help: string): Setting<number | null> => ({
  schema: { type: ['number', 'null'], minimum: -1_000_000, maximum: 1_000_000 },
  help,
  fallback: null,
  settle: (given) => given as number | null,
});

export const reports = texts({
  default: [],
  help: 'Globs of the files that tools wrote, at the head. Statements that bind them lie beside them.',
});

export const maxAge = (standard: string, help: string) => text({ default: standard, pattern: DURATION, help });
