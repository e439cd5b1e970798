import type { RunFault } from '../facts/run-fault.js';
import type { GateRequest } from './gate-request.js';
import type { Opening } from './ports.js';

/** In a merge group each member is judged at the head that the group contains, and must still be on its way into the group's base. */
export const groupFaults = (request: GateRequest, { change }: Opening): readonly RunFault[] => {
  if (request.contained === null) return [];
  const name = `#${String(change.number)}`;
  const contained = request.contained.get(change.number) ?? null;
  if (contained === null || change.state !== 'open') return [entryUnresolved([name], `it is ${change.state}`)];
  if (change.base.ref !== request.hint.base) return [entryUnresolved([name], `it goes into ${change.base.ref}`)];
  if (contained === change.head.commit) return [];
  return [{ outcome: 'indeterminate', code: 'head-moved', about: [name, change.head.commit], needed: contained }];
};

export const entryUnresolved = (about: readonly string[], found: string): RunFault => ({
  outcome: 'indeterminate',
  code: 'queue-entry-unresolved',
  about,
  found,
});
