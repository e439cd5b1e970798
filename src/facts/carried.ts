import type { Account, ObjectId } from './account.js';
import type { Deployment } from './deployment.js';
import type { Observed } from './observed.js';
import type { RecordSeen } from './record-seen.js';

/** The deployment that a run is about; null: it is about none, or it is not known about which. */
export const deploymentIn = (fact: Observed<Deployment | null>): Deployment | null => (fact.known ? fact.value : null);

interface Carried {
  readonly commit: ObjectId;
  readonly record: RecordSeen;
}

/** What is brought along: the commits on the way, oldest first, and the deployed one, which a way back does not list. */
export const carriedBy = ({ way, commit, record }: Deployment): readonly Carried[] => {
  const commits = way.known ? way.value.commits : [];
  return [...commits, { commit, record }];
};

/** Who contributed to what is brought along, by the records that verify; each once. */
export const carriedAuthors = (deployment: Deployment): readonly Account[] => {
  const authors = carriedBy(deployment).flatMap(({ record }) => (record.state === 'verified' ? record.authors : []));
  return [...new Map(authors.map((author) => [author.id, author])).values()];
};

/** Why there may be more of them, by commit; empty: these are all. */
export const carriedAuthorsUnsure = (
  deployment: Deployment,
): readonly { readonly commit: ObjectId; readonly why: readonly string[] }[] =>
  carriedBy(deployment).flatMap(({ commit, record }) =>
    record.state === 'verified' && record.authorsUnsure.length > 0 ? [{ commit, why: record.authorsUnsure }] : [],
  );
