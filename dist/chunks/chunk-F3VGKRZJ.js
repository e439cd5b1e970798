import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/app/keep-record.ts
var prepareStores = (stores, name) => {
  for (const store of stores) store.prepare(name);
};
var keepRecord = (stores, record) => Promise.all(stores.map((store) => store.keep(record)));
var confirmRecord = (stores, kept) => Promise.all(
  stores.flatMap((store, at) => {
    const told = kept[at];
    return told === void 0 ? [] : [store.confirm(told)];
  })
);
var unstored = (kept) => {
  if (kept === null || kept.length === 0) return [notStored(["nothing was stored"])];
  return kept.flatMap((each) => each.state === "kept" ? [] : [notStored([each.store, each.found])]);
};
var notStored = (about) => ({
  control: "gate",
  outcome: "indeterminate",
  code: "evidence-not-stored",
  about
});

export {
  prepareStores,
  keepRecord,
  confirmRecord,
  unstored
};
