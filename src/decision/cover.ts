import type { Change } from '../facts/change.js';
import type { Reason } from '../facts/observed.js';
import { branchEntry } from '../policy/branches.js';
import type { Policy } from '../policy/policy.js';
import type { Place } from './trust.js';

/** The entry of the policy that covers a branch, or why the gate does not guard what goes there. */
type Cover = { readonly entry: string } | { readonly outside: Reason };

export const coverOf = (policy: Policy, { baseRef, defaultBranch }: Place): Cover => {
  const entry = branchEntry(policy, baseRef, defaultBranch);
  if (entry !== null) return { entry };
  const needed = (policy.branches ?? [defaultBranch]).join(', ');
  return { outside: { code: 'branch-not-listed', about: [baseRef], needed } };
};

export const coverOfChange = (policy: Policy, place: Place, { state, number }: Change): Cover => {
  const cover = coverOf(policy, place);
  const isClosed = 'entry' in cover && state === 'closed';
  return isClosed ? { outside: { code: 'closed-unmerged', about: [`#${String(number)}`] } } : cover;
};
