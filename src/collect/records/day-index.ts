import { groupBy } from '../../lib/group-by.js';

/** A record in a folder of days, by its name. */
export interface Listed {
  readonly day: string;
  readonly name: string;
}

/** A place in which records lie in folders of days, of one kind and one repository. */
export interface DayPlace {
  /** All days that hold records. */
  readonly days: () => Promise<readonly string[]>;
  readonly names: (days: readonly string[]) => Promise<readonly Listed[]>;
  /** How many days are listed with one call. */
  readonly atOnce: number;
}

/** Which records are wanted: how their names begin, and about when they were made; null: not known. */
export interface Wanted {
  readonly prefix: string;
  readonly at: string | null;
}

export interface DayIndex {
  /** By the prefixes that were asked for. Nothing is said to be missing before every day was listed. */
  readonly find: (wanted: readonly Wanted[]) => Promise<ReadonlyMap<string, readonly Listed[]>>;
  /** Newest first. `whole`: no older day was left out. */
  readonly newest: (
    fits: (name: string) => boolean,
    most: number,
  ) => Promise<{ readonly listed: readonly Listed[]; readonly whole: boolean }>;
}

const DAY_MS = 86_400_000;

/** Lists each day once, those first in which the records should lie: a branch has years, and a batch of commits some days. */
export const createDayIndex = (place: DayPlace): DayIndex => {
  const byPrefix = new Map<string, Listed[]>();
  const done = new Set<string>();
  let reading: Promise<readonly string[]> | null = null;
  const allDays = (): Promise<readonly string[]> => {
    const begun = reading ?? place.days();
    reading = begun;
    return begun;
  };
  const list = async (days: readonly string[]): Promise<void> => {
    for (let at = 0; at < days.length; at += place.atOnce) {
      const part = days.slice(at, at + place.atOnce).filter((day) => !done.has(day));
      if (part.length === 0) continue;
      const found = await place.names(part);
      for (const [prefix, listed] of groupBy(found, ({ name }) => prefixOf(name))) {
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), ...listed]);
      }
      for (const day of part) done.add(day);
    }
  };
  return {
    find: async (wanted) => {
      const days = await allDays();
      const near = wanted.flatMap(({ at }) => daysAround(at));
      await list(filledUp(near, days, done, place.atOnce));
      if (wanted.some(({ prefix }) => !byPrefix.has(prefix))) await list(days);
      return new Map(wanted.map(({ prefix }) => [prefix, byPrefix.get(prefix) ?? []]));
    },
    newest: async (fits, most) => {
      const days = (await allDays()).toSorted().reverse();
      const listed: Listed[] = [];
      for (let at = 0; at < days.length; at += place.atOnce) {
        if (listed.length >= most) return { listed: listed.slice(0, most), whole: false };
        const found = await place.names(days.slice(at, at + place.atOnce));
        listed.push(...found.filter(({ name }) => fits(name)).toSorted(newestFirst));
      }
      return { listed: listed.slice(0, most), whole: listed.length <= most };
    },
  };
};

/** The wanted days that hold records; where a call is made for them anyway, it is filled up with their neighbours. */
const filledUp = (
  near: readonly string[],
  days: readonly string[],
  done: ReadonlySet<string>,
  atOnce: number,
): readonly string[] => {
  const there = new Set(days);
  const wanted = [...new Set(near)].filter((day) => there.has(day) && !done.has(day)).toSorted();
  const [first] = wanted;
  if (first === undefined) return [];
  const room = Math.max(0, atOnce - wanted.length);
  const others = days.filter((day) => !done.has(day) && !wanted.includes(day)).toSorted();
  const older = others.filter((day) => day < first).reverse();
  const newer = others.filter((day) => day > first);
  return [...wanted, ...older.slice(0, room), ...newer.slice(0, Math.max(0, room - older.length))];
};

/** A record is made after its commit and named by the day of its judgement. */
const daysAround = (at: string | null): readonly string[] => {
  const time = Date.parse(at ?? '');
  if (Number.isNaN(time)) return [];
  return [-1, 0, 1].map((days) => new Date(time + days * DAY_MS).toISOString().slice(0, 10));
};

/** All before the numbers of run and attempt. */
const prefixOf = (name: string): string => name.replace(/\d+-\d+$/u, '');

/** By the day, then by the numbers at the end of the name: run, attempt, part. */
const newestFirst = (a: Listed, b: Listed): number => {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [left, right] = [numbersIn(a.name), numbersIn(b.name)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : (right[differing] ?? 0) - (left[differing] ?? 0);
};

const numbersIn = (name: string): readonly number[] =>
  (/(?:-\d+)+$/u.exec(name)?.[0] ?? '').split('-').flatMap((part) => (part === '' ? [] : [Number(part)]));
