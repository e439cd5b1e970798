import type { AccessState } from '../facts/access.js';

/**
 * Who may do what, now: of a repository, or of an organisation where `repository` is null (its name without the owner).
 * `branches` are those whose rules are read; patterns stand for the branches that fit them. Nothing in it rejects for a
 * part: that part is not known. Rejects with CollectError where it is not even known whose access it would be.
 */
export type ReadAccess = (
  owner: string,
  repository: string | null,
  branches: readonly string[],
) => Promise<AccessState>;
