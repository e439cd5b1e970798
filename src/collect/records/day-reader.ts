import type { HeldRecord, RecordNaming, RecordReader } from '../../app/ports-records.js';
import { createDayIndex, type DayIndex, type DayPlace, type Listed } from './day-index.js';
import { isAsked } from './record-name.js';
import { forAll, heldOr, newestOr, unreadable } from './settle-held.js';

/** A place that keeps each record in a folder of its own, below that of its day. */
export interface DayFolders {
  readonly store: RecordReader['store'];
  /** For people. */
  readonly place: string;
  readonly naming: RecordNaming;
  readonly daysOf: (folder: string) => DayPlace;
  /** What has no `evidence.json` is left out. */
  readonly read: (folder: string, listed: readonly Listed[]) => Promise<ReadonlyMap<Listed, HeldRecord>>;
}

export const createDayReader = ({ store, place, naming, daysOf, read }: DayFolders): RecordReader => {
  const indexes = new Map<string, DayIndex>();
  const indexOf = (folder: string): DayIndex => {
    const index = indexes.get(folder) ?? createDayIndex(daysOf(folder));
    indexes.set(folder, index);
    return index;
  };
  return {
    store,
    sealed: async (repository, hints) => {
      try {
        const folder = naming.folder(repository, 'sealed');
        const wanted = hints.map(({ commit, at }) => ({ prefix: naming.sealed(commit), at }));
        const found = await indexOf(folder).find(wanted);
        const listedOf = (commit: string): readonly Listed[] => found.get(naming.sealed(commit)) ?? [];
        const records = await read(folder, [...new Set(hints.flatMap(({ commit }) => listedOf(commit)))]);
        const heldOf = (commit: string): readonly HeldRecord[] =>
          listedOf(commit).flatMap((each) => records.get(each) ?? []);
        return new Map(hints.map(({ commit }) => [commit, heldOr(heldOf(commit), null)]));
      } catch (fault) {
        return forAll(hints, unreadable(place, fault));
      }
    },
    latest: async (repository, asked) => {
      try {
        const folder = naming.folder(repository, asked.kind);
        const { listed, whole } = await indexOf(folder).newest(isAsked(asked), asked.most);
        const records = await read(folder, listed);
        const found = listed.flatMap((each) => records.get(each) ?? []);
        return newestOr(found, whole ? null : cutAt(place, listed.length));
      } catch (fault) {
        return unreadable(place, fault);
      }
    },
  };
};

/** Anybody who writes there can lay down things that are called newer, and are no records. */
const cutAt = (place: string, count: number): string => `${place}: only the newest ${String(count)} were looked at`;
