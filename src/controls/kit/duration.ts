import type { Instant } from '../../facts/account.js';
import type { Setting } from './setting.js';

/** Milliseconds, written `12h` or `7d`. */
const FORM = '^[1-9][0-9]{0,3}[hd]$';

const HOUR_MS = 60 * 60 * 1000;

/** A length of time, in the policy's own words; null: none. */
export const optionalDuration = (options: { readonly help: string }): Setting<string | null> => ({
  schema: { type: ['string', 'null'], pattern: FORM },
  help: options.help,
  fallback: null,
  settle: (given) => (given === undefined ? null : (given as string | null)),
});

export const durationMs = (words: string): number =>
  Number.parseInt(words, 10) * (words.endsWith('d') ? 24 : 1) * HOUR_MS;

/** How long ago an instant was; negative: it is yet to come. */
export const ageMs = (since: Instant, now: Instant): number => Date.parse(now) - Date.parse(since);
