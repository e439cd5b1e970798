import type { Instant } from '../../facts/account.js';
import { choices, group, list, text, texts, type SettingsOf } from './setting.js';

/** In the order in which a date counts its days. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const CLOCK = '^([01][0-9]|2[0-3]):[0-5][0-9]$';

const hours = {
  days: choices(DAYS, { min: 1, default: DAYS, help: 'Days of the week, by the offset.' }),
  from: text({ default: '00:00', pattern: CLOCK, help: 'When it opens.' }),
  until: text({ default: '24:00', pattern: `${CLOCK}|^24:00$`, help: 'When it closes, the same day.' }),
  offset: text({
    default: '+00:00',
    pattern: '^[+-](0[0-9]|1[0-4]):[0-5][0-9]$',
    help: 'Offset from UTC, fixed: a zone with summer time would replay otherwise when its rules change.',
  }),
};

export const windows = list(group(hours, { help: 'A time of the week.' }), {
  default: [],
  help: 'When it may be done. Empty: at any time that is not frozen.',
});

export type Hours = SettingsOf<typeof hours>;

const INSTANT = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$';

const freeze = {
  name: text({ help: 'Its name, by which an exception can lift it.' }),
  from: text({ pattern: INSTANT, help: 'When it begins.' }),
  until: text({ pattern: INSTANT, help: 'When it ends.' }),
  environments: texts({ default: [], help: 'Names or globs of environments. Empty: every one, and merges.' }),
};

export const freezes = list(group(freeze, { help: 'A time in which nothing is done.' }), {
  default: [],
  help: 'Times in which nothing may be done.',
});

export type Freeze = SettingsOf<typeof freeze>;

export const moments = choices(['merge', 'deployment'], {
  min: 1,
  default: ['deployment'],
  help: 'When it is asked: before a change is merged, before something is deployed.',
});

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A freeze whose times cannot be read holds. */
export const isFrozen = ({ from, until }: Freeze, now: number): boolean =>
  !(now < Date.parse(from)) && !(now >= Date.parse(until));

/** Whether one of the windows is open. */
export const isOpen = (given: readonly Hours[], now: number): boolean => given.some((each) => opensIn(each, now) === 0);

/** When the next window opens; null: none ever does. */
export const nextOpening = (given: readonly Hours[], now: number): Instant | null => {
  const waits = given.map((each) => opensIn(each, now)).filter((wait) => wait !== null);
  return waits.length === 0 ? null : instantOf(now + Math.min(...waits));
};

/** Milliseconds until a window opens; 0: it is open. null: it never does. */
const opensIn = ({ days, from, until, offset }: Hours, now: number): number | null => {
  const opens = minutesOf(from) * MINUTE_MS;
  const closes = minutesOf(until) * MINUTE_MS;
  const local = now + offsetMs(offset);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  if (!(opens < closes) || !Number.isFinite(local)) return null;
  for (let ahead = 0; ahead <= DAYS.length; ahead++) {
    const day = midnight + ahead * DAY_MS;
    const name = DAYS[new Date(day).getUTCDay()];
    if (name === undefined || !days.includes(name) || local >= day + closes) continue;
    return Math.max(0, day + opens - local);
  }
  return null;
};

const minutesOf = (clock: string): number => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

const offsetMs = (offset: string): number => (offset.startsWith('-') ? -1 : 1) * minutesOf(offset.slice(1)) * MINUTE_MS;

/** Date arithmetic only: no clock is read. */
const instantOf = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
