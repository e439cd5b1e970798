import type { EvidenceStore, StoreKind } from '../../app/ports.js';

/** Where there is no place to keep evidence: the run says so and blocks. */
export const noStore = (store: StoreKind, found: string): EvidenceStore => ({
  kind: store,
  prepare: () => undefined,
  keep: () => Promise.resolve({ state: 'not-kept', store, found }),
  confirm: (kept) => Promise.resolve(kept),
});
