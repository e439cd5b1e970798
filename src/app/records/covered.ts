import type { ObjectId } from '../../facts/account.js';
import type { VerifiedRecord } from '../ports-records.js';

/** Verified records by the commits that they cover, until those were asked for. */
export interface Covered {
  readonly add: (record: VerifiedRecord) => void;
  readonly of: (commit: ObjectId) => readonly VerifiedRecord[];
  readonly forget: (commits: ReadonlySet<ObjectId>) => void;
}

/** A push of more commits than this has the rest of them asked for together with it. */
const MOST = 500;

/** Keeps few of them: whoever walks along a branch asks for the earlier commits of a push right after its newest. */
export const createCovered = (): Covered => {
  const known = new Map<ObjectId, readonly VerifiedRecord[]>();
  return {
    add: (record) => {
      for (const commit of record.evidence.links.covers) {
        const there = (known.get(commit) ?? []).filter(({ digest }) => digest !== record.digest);
        known.delete(commit);
        known.set(commit, [...there, record]);
      }
    },
    of: (commit) => known.get(commit) ?? [],
    forget: (commits) => {
      for (const commit of commits) known.delete(commit);
      for (const commit of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(commit);
    },
  };
};
