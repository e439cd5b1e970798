import type { ExpectedSigner } from '../../verify/types.js';
import type { RecordsFrom } from '../../policy/policy.js';

/** Whose records are believed in, of which repository. */
export interface Believed {
  /** By its number: names can be taken over. */
  readonly repository: { readonly id: number; readonly name: string };
  /** Of the policy. */
  readonly records: RecordsFrom;
  /**
   * Branches whose workflow files are believed where the policy names no ref: the default branch, and the branch that is looked
   * at, which the gate guards as well.
   */
  readonly branches: readonly [string, ...string[]];
  /** Who issues identities to workflows of this host. */
  readonly issuer: string;
}

/** What a record says of the workflow that made it; the certificate must say the same. */
export interface SaidOfRun {
  readonly repository: string;
  readonly ref: string | null;
}

/** The refs from which the workflow that makes records may have run. */
export const refsOf = ({
  records,
  branches,
}: Pick<Believed, 'records' | 'branches'>): readonly [string, ...string[]] => {
  if (records.ref !== null) return [records.ref];
  const [first, ...others] = branches;
  return [`refs/heads/${first}`, ...others.map((branch) => `refs/heads/${branch}`)];
};

/**
 * Who should have signed a record. It says itself from which of the believed refs it was made and what its repository was called
 * then; both are compared with the certificate, whose number of the repository decides.
 */
export const expectedSigner = (believed: Believed, workflow: string, said: SaidOfRun): ExpectedSigner => {
  const { records, repository, issuer } = believed;
  const [first, ...others] = refsOf(believed);
  const ref = others.find((each) => each === said.ref) ?? first;
  return {
    issuer,
    repository: null,
    repositoryId: String(repository.id),
    workflow: records.key === null ? `${records.repository ?? said.repository}/${workflow}@${ref}` : null,
  };
};
