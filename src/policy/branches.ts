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

/** Whether a context could be that of an entry which covers a base branch, by some policy; null: by any base branch. */
export const couldCover = (context: string, baseRef: string | null): boolean => {
  const entry = /^countersign \((.+)\)$/su.exec(context)?.[1];
  if (entry === undefined) return false;
  try {
    return baseRef === null || matchesGlob(entry, baseRef);
  } catch (error) {
    // Anybody can write a status whose name no policy may hold.
    if (error instanceof RangeError) return false;
    throw error;
  }
};
