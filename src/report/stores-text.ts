import { cell, escaped, plain, quoted } from './plain.js';

/** How keeping the evidence ended in one place. */
export interface StoreShown {
  /** `artifact`, `s3` … */
  readonly store: string;
  /** null: it is not kept there, and `remarks` say why. */
  readonly place: { readonly name: string; readonly url: string | null } | null;
  /** Until when it is kept, ISO 8601; null: without an end, or not told. */
  readonly until: string | null;
  /** Whole sentences. */
  readonly remarks: readonly string[];
}

const DAY_MS = 86_400_000;

/** Where the evidence lies, as a table; empty where nothing was to be kept. */
export const storesTable = (stores: readonly StoreShown[]): string => {
  if (stores.length === 0) return '';
  const rows = stores.map(
    ({ store, place, until, remarks }) =>
      `| ${escaped(store)} | ${untilOf(place, until)} | ${placeOf(place)} | ${remarks.map(cell).join(' ')} |`,
  );
  return ['| Store | Until | Evidence | Remarks |', '| --- | --- | --- | --- |', ...rows].join('\n');
};

const placeOf = (place: StoreShown['place']): string => {
  if (place === null) return '**not stored**';
  return place.url === null ? cell(place.name) : `[${escaped(place.name)}](${place.url})`;
};

const untilOf = (place: StoreShown['place'], until: string | null): string =>
  place === null ? '' : until === null ? 'no end is told' : until.slice(0, 10);

/** Said loudly where nothing but artifacts hold the evidence: they end, and can be deleted before. Empty: another store holds it too. */
export const onlyArtifacts = (stores: readonly StoreShown[], judgedAt: string | null): string => {
  const kept = stores.filter(({ place }) => place !== null);
  if (kept.length === 0 || kept.some(({ store }) => store !== 'artifact')) return '';
  return `**The only copy of this evidence is an artifact. ${endOf(kept[0]?.until ?? null, judgedAt)}, and whoever may write to the repository can delete it before.** ${kept.length < stores.length ? 'What was to hold it too did not take it, see below.' : `Name a store that lasts: the input ${quoted('stores')}.`}`;
};

const endOf = (until: string | null, judgedAt: string | null): string => {
  if (until === null) return 'GitHub deletes it when the retention of the repository ends';
  const days = judgedAt === null ? Number.NaN : Math.round((Date.parse(until) - Date.parse(judgedAt)) / DAY_MS);
  return `GitHub deletes it on ${until.slice(0, 10)}${Number.isNaN(days) ? '' : `, after ${String(days)} days`}`;
};

/** The same for the log: one line a store. */
export const storeLine = ({ store, place, until, remarks }: StoreShown): string => {
  const where =
    place === null ? 'not stored' : `${plain(place.name)}${until === null ? '' : ` until ${until.slice(0, 10)}`}`;
  return [`${store}: ${where}`, ...remarks.map((remark) => plain(remark).replace(/\.$/u, ''))].join('. ');
};
