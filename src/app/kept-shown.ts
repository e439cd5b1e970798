import type { StoreShown } from '../report/stores-text.js';
import type { Kept, StoreKind } from './ports.js';

/** How keeping ended, for people. */
export const keptShown = (kept: readonly Kept[] | null): readonly StoreShown[] =>
  (kept ?? []).map((each) =>
    each.state === 'kept'
      ? {
          store: each.store,
          place: { name: each.name, url: each.url },
          until: each.expires,
          remarks: [...receiptWords(each), ...each.remarks],
        }
      : { store: each.store, place: null, until: null, remarks: [each.found] },
  );

/** What of a receipt a person needs who fetches the record, or holds the store to its word. */
const receiptWords = ({ store, receipt }: Extract<Kept, { state: 'kept' }>): readonly string[] => {
  const { version, proof, 'retain-until': until } = receipt;
  if (store === 's3' && version !== undefined && until !== undefined)
    return [`Version ${version}, locked until ${until}.`];
  return store === 'artifact' && proof !== undefined ? [`The whole record in one archive: ${proof}.`] : [];
};

/** For later steps of the job: one entry a store, in the order of the input. */
export const receiptsOf = (kept: readonly Kept[] | null): string =>
  JSON.stringify(
    (kept ?? []).map((each) => {
      if (each.state === 'not-kept') return { store: each.store, state: each.state, found: each.found };
      const { store, state, name, url, digest, expires, receipt, remarks } = each;
      return { store, state, name, url, digest, expires, receipt, remarks };
    }),
  );

/** What one kind of store holds; null: it was not asked, or it failed. */
export const keptIn = (kept: readonly Kept[] | null, kind: StoreKind): Extract<Kept, { state: 'kept' }> | null =>
  (kept ?? []).flatMap((each) => (each.state === 'kept' && each.store === kind ? [each] : []))[0] ?? null;

/** One place to look for the evidence: an artifact where there is one, since the run leads to it; null: nowhere. */
export const firstKept = (
  kept: readonly Kept[] | null,
): { readonly name: string; readonly url: string | null } | null => {
  const found = keptIn(kept, 'artifact') ?? (kept ?? []).flatMap((each) => (each.state === 'kept' ? [each] : []))[0];
  return found === undefined ? null : { name: found.name, url: found.url };
};
