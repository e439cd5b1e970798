import { matchesGlob } from '../lib/glob.js';

/**
 * The entry of the policy's `branches`, as written, that covers a base branch: the first that matches; the default
 * branch where the policy has no list. null: the gate does not guard this branch.
 */
export const branchEntry = (
  policy: { readonly branches: readonly string[] | null },
  baseRef: string,
  defaultBranch: string,
): string | null => (policy.branches ?? [defaultBranch]).find((entry) => matchesGlob(entry, baseRef)) ?? null;

/** The status context of an entry. Required contexts are fixed strings, so the entry stands in it as written. */
export const statusContext = (entry: string): string => `countersign (${entry})`;
