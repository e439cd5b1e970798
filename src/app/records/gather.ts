import { sha256 } from '../../evidence/digest.js';
import type { Held, HeldRecord, Proofs, ReadProofs } from '../ports-records.js';
import type { Gathered } from './judge-held.js';

const BUNDLE = 'evidence.sigstore.json';

/** What all stores hold, each record once: equal bytes are one record, wherever they lie. */
export const gather = (held: readonly Held[], workflow: string): readonly Gathered[] => {
  const found = new Map<string, Gathered>();
  for (const record of held.flatMap((each) => (each.state === 'held' ? each.records : []))) {
    const digest = sha256(record.evidence);
    const known = found.get(digest);
    found.set(digest, known === undefined ? begun(record, digest, workflow) : joined(known, record));
  }
  return [...found.values()];
};

const begun = (record: HeldRecord, digest: string, workflow: string): Gathered => ({
  digest,
  evidence: record.evidence,
  places: [record.place],
  bundles: bundlesIn(record),
  runs: runsOf(record),
  workflow,
});

const joined = (known: Gathered, record: HeldRecord): Gathered => ({
  ...known,
  places: [...known.places, record.place],
  bundles: [...known.bundles, ...bundlesIn(record).filter((bundle) => !isAmong(bundle, known.bundles))],
  runs: [...known.runs, ...runsOf(record)],
});

const bundlesIn = ({ bundles }: HeldRecord): readonly Uint8Array[] => {
  const bundle = bundles.get(BUNDLE);
  return bundle === undefined ? [] : [bundle];
};

const runsOf = ({ run }: HeldRecord): Gathered['runs'] => (run === null ? [] : [run]);

const isAmong = (bundle: Uint8Array, bundles: readonly Uint8Array[]): boolean =>
  bundles.some((each) => Buffer.compare(each, bundle) === 0);

/** Signatures of a store that holds nothing else; where there is none, nothing is known of any. */
export const proofsOf = (
  read: ReadProofs | null,
  repository: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Proofs>> =>
  read === null || digests.length === 0 ? Promise.resolve(new Map()) : read(repository, [...new Set(digests)]);

/** A record that lies somewhere without its signature, with those that the attestation store has for it. */
export const withProofs = (gathered: Gathered, proofs: ReadonlyMap<string, Proofs>): Gathered => {
  const found = proofs.get(gathered.digest);
  return found?.state === 'held' ? { ...gathered, bundles: [...gathered.bundles, ...found.bundles] } : gathered;
};
