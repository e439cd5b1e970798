import type { RecordReader } from '../../app/ports-records.js';
import { forAll } from './settle-held.js';

/** A place that was named and cannot be asked: what it holds is not known. */
export const noReader = (store: RecordReader['store'], found: string): RecordReader => ({
  store,
  sealed: (_, hints) => Promise.resolve(forAll(hints, { state: 'unreadable', found })),
  latest: () => Promise.resolve({ state: 'unreadable', found }),
});
