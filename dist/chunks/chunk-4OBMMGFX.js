import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/app/group-faults.ts
var groupFaults = (request, { change }) => {
  if (request.contained === null) return [];
  const name = `#${String(change.number)}`;
  const contained = request.contained.get(change.number) ?? null;
  if (contained === null || change.state !== "open") return [entryUnresolved([name], `it is ${change.state}`)];
  if (change.base.ref !== request.hint.base) return [entryUnresolved([name], `it goes into ${change.base.ref}`)];
  if (contained === change.head.commit) return [];
  return [{ outcome: "indeterminate", code: "head-moved", about: [name, change.head.commit], needed: contained }];
};
var entryUnresolved = (about, found) => ({
  outcome: "indeterminate",
  code: "queue-entry-unresolved",
  about,
  found
});

export {
  groupFaults,
  entryUnresolved
};
