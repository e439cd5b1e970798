import type { Blocking } from '../decision/types.js';
import type { EvidenceStore, Kept, StoredRecord } from './ports.js';

/** Opens every place early. */
export const prepareStores = (stores: readonly EvidenceStore[], name: string): void => {
  for (const store of stores) store.prepare(name);
};

/** Keeps the record in every place, side by side; the answers in the order of the stores. */
export const keepRecord = (stores: readonly EvidenceStore[], record: StoredRecord): Promise<readonly Kept[]> =>
  Promise.all(stores.map((store) => store.keep(record)));

/** Reads back what every place holds. */
export const confirmRecord = (stores: readonly EvidenceStore[], kept: readonly Kept[]): Promise<readonly Kept[]> =>
  Promise.all(
    stores.flatMap((store, at) => {
      const told = kept[at];
      return told === undefined ? [] : [store.confirm(told)];
    }),
  );

/** Whoever asked for a store relies on it: each that failed blocks, however many others hold the record. */
export const unstored = (kept: readonly Kept[] | null): readonly Blocking[] => {
  if (kept === null || kept.length === 0) return [notStored(['nothing was stored'])];
  return kept.flatMap((each) => (each.state === 'kept' ? [] : [notStored([each.store, each.found])]));
};

const notStored = (about: readonly string[]): Blocking => ({
  control: 'gate',
  outcome: 'indeterminate',
  code: 'evidence-not-stored',
  about,
});
