import type { HeldRecord, RecordNaming, RecordReader } from '../../app/ports-records.js';
import type { Client } from '../../lib/client.js';
import type { DayPlace, Listed } from './day-index.js';
import { createDayReader } from './day-reader.js';
import { createLedgerFiles, type LedgerFiles } from './ledger-repository.js';

export interface LedgerReading {
  readonly client: Pick<Client, 'query' | 'read'>;
  /** `owner/name` of the ledger */
  readonly ledger: string;
  /** Full name of its branch. */
  readonly ref: string;
  readonly naming: RecordNaming;
  /** Page of a folder as of a commit; null: it is not known where the host's pages are. */
  readonly urlOf: (commit: string, path: string) => string | null;
}

const DAYS_AT_ONCE = 100;
const EVIDENCE = 'evidence.json';
const BUNDLE = 'evidence.sigstore.json';

/** Records of a branch that only grows. The tip is read once: all that one reader tells is of the same commit. */
export const createLedgerReader = (reading: LedgerReading): RecordReader => {
  const { client, ledger, ref, naming } = reading;
  const [owner = '', name = ''] = ledger.split('/');
  const files = createLedgerFiles({ client, owner, name, ref });
  return createDayReader({
    store: 'ledger',
    place: `ledger://${ledger}`,
    naming,
    daysOf: (folder) => daysOf(files, folder),
    read: readerOf(reading, files),
  });
};

const daysOf = (files: LedgerFiles, folder: string): DayPlace => ({
  atOnce: DAYS_AT_ONCE,
  days: async () => {
    const [days] = await files.folders([folder]);
    return (days ?? []).flatMap((name) => /^date=(.+)$/u.exec(name)?.[1] ?? []);
  },
  names: async (days) => {
    const folders = await files.folders(days.map((day) => `${folder}/date=${day}`));
    return folders.flatMap((names, index) => (names ?? []).map((name) => ({ day: days[index] ?? '', name })));
  },
});

/** A folder without `evidence.json` holds no record. */
const readerOf =
  ({ ledger, urlOf }: LedgerReading, files: LedgerFiles) =>
  async (folder: string, listed: readonly Listed[]): Promise<ReadonlyMap<Listed, HeldRecord>> => {
    const paths = listed.map(({ day, name }) => `${folder}/date=${day}/${name}`);
    const read = await files.files(paths.flatMap((path) => [`${path}/${EVIDENCE}`, `${path}/${BUNDLE}`]));
    const commit = (await files.tip()) ?? '';
    const found = listed.flatMap((each, index): readonly (readonly [Listed, HeldRecord])[] => {
      const path = paths[index] ?? '';
      const [evidence, bundle] = [read[2 * index] ?? null, read[2 * index + 1] ?? null];
      if (evidence === null) return [];
      const place = { store: 'ledger', name: `ledger://${ledger}/${path}`, url: urlOf(commit, path) } as const;
      return [[each, { place, evidence, bundles: new Map(bundle === null ? [] : [[BUNDLE, bundle]]), run: null }]];
    });
    return new Map(found);
  };
