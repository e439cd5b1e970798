import type { EvidenceStore } from '../../app/ports.js';

/** Where there is no place to keep evidence: the run says so and blocks. */
export const noStore = (found: string): EvidenceStore => ({
  kind: 'artifact',
  prepare: () => undefined,
  keep: () => Promise.resolve({ state: 'not-kept', store: 'artifact', found }),
  confirm: (kept) => Promise.resolve(kept),
});
