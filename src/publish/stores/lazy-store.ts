import type { EvidenceStore, StoreKind } from '../../app/ports.js';

/** Turns of the event loop after which the first request of a run has left. */
const TURNS = 3;

/** A store whose code is loaded only when it is used, and not before the first request of the run has left. */
export const lazyStore = (kind: StoreKind, load: () => Promise<EvidenceStore>): EvidenceStore => {
  let loading: Promise<EvidenceStore> | null = null;
  const loaded = (): Promise<EvidenceStore> => {
    const store = loading ?? turns().then(load);
    loading = store;
    return store;
  };
  return {
    kind,
    prepare: (name) => {
      // What goes wrong here is told by `keep`, which waits for the same promise.
      loaded().then(
        (store) => {
          store.prepare(name);
        },
        () => undefined,
      );
    },
    keep: async (record) => (await loaded()).keep(record),
    confirm: async (kept) => (await loaded()).confirm(kept),
  };
};

const turns = async (): Promise<void> => {
  for (let left = TURNS; left > 0; left -= 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
};
