import type { EvidenceStore } from '../../app/ports.js';

/** Where there is no place to keep evidence: the run says so and blocks. */
export const noStore = (found: string): EvidenceStore => ({
  prepare: () => undefined,
  keep: () => Promise.resolve({ state: 'not-kept', found }),
  confirm: (kept) => Promise.resolve(kept),
});
