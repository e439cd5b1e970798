import type { Held, HeldRecord, RecordHint } from '../../app/ports-records.js';
import type { ObjectId } from '../../facts/account.js';
import { reasonOf } from '../observe.js';

/** Whatever the place does wrong, it holds something that nobody knows: never nothing. */
export const unreadable = (place: string, fault: unknown): Extract<Held, { state: 'unreadable' }> => {
  const { code, found } = reasonOf(place, fault);
  return { state: 'unreadable', found: `${place}: ${found ?? code}` };
};

export const heldOr = (records: readonly HeldRecord[], remark: string | null): Held => {
  const [first, ...others] = records;
  return first === undefined ? { state: 'absent', remark } : { state: 'held', records: [first, ...others] };
};

/** Of the newest: that there may be others is told beside those that were found, too. */
export const newestOr = (records: readonly HeldRecord[], remark: string | null): Held => {
  const held = heldOr(records, remark);
  return held.state === 'held' && remark !== null ? { ...held, cut: remark } : held;
};

/** One answer for all. */
export const forAll = (hints: readonly RecordHint[], held: Held): ReadonlyMap<ObjectId, Held> =>
  new Map(hints.map(({ commit }) => [commit, held]));
