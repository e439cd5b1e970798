import { nameOfAlias } from '../../facts/aliases.js';
import type { Change } from '../../facts/change.js';
import type { Commits, Pushes } from '../../facts/commits.js';
import { contributorsOf } from '../../facts/contributors.js';
import { doubtsOf } from '../../facts/doubts.js';
import { identityOf } from '../../facts/identity.js';
import type { ModelSigner } from '../../facts/model-signature.js';
import type { Models } from '../../facts/models.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';

export interface AuthorFacts {
  readonly change: Observed<Change>;
  readonly commits: Observed<Commits>;
  readonly pushes: Observed<Pushes>;
}

/** Who vouches: an identity or a key, and the logins that the policy says hold it. */
export interface Voucher {
  readonly by: ModelSigner | null;
  readonly owners: readonly string[];
}

/** `who`: the login or the alias that is an author's. */
export type Independence =
  | { readonly is: 'independent' }
  | { readonly is: 'author'; readonly who: string }
  | { readonly is: 'unknown'; readonly why: readonly Reason[] };

const INDEPENDENT: Independence = { is: 'independent' };

/**
 * Whether who vouches for a model had a hand in the change. Nobody is shown to be independent of an author who is not known.
 * A workflow, or a key that the policy gives to nobody, is no person. Of what is released nobody is the author.
 */
export const independenceIn = (
  at: Models['at'],
  facts: AuthorFacts,
  people: People,
): ((voucher: Voucher) => Independence) => {
  if (at === 'released') return () => INDEPENDENT;
  const { change, commits, pushes } = facts;
  if (!change.known || !commits.known || !pushes.known) {
    const why = [change, commits, pushes].flatMap((fact) => (fact.known ? [] : [fact.why]));
    return (voucher) => (namesOf(voucher).length === 0 ? INDEPENDENT : { is: 'unknown', why });
  }
  const authors = authorNames(change.value, commits.value, pushes.value, people);
  return (voucher) => {
    const names = namesOf(voucher);
    const who = names.find(authors.has);
    if (who !== undefined) return { is: 'author', who };
    return names.length === 0 || authors.doubts.length === 0 ? INDEPENDENT : { is: 'unknown', why: authors.doubts };
  };
};

/** Persons only: the identity of a workflow is no person's. */
const namesOf = ({ by, owners }: Voucher): readonly string[] =>
  by?.kind === 'identity' && by.workflow === null ? [...owners, by.identity] : owners;

const authorNames = (change: Change, commits: Commits, pushes: Pushes, people: People) => {
  const contributors = contributorsOf({ change, commits, pushes, people });
  const identity = identityOf(people);
  const accounts = [...contributors.accounts.values()];
  const ids = new Set(accounts.map(({ id }) => String(id)));
  const persons = new Set(accounts.map(identity.personOf));
  const substantial = new Set(contributors.substantial);
  const written = [...commits.current, ...commits.earlier]
    .filter(({ id }) => substantial.has(id))
    .flatMap((each) => [each.author, ...(each.byHost ? [] : [each.committer]), ...each.coAuthors]);
  const names = new Set([...accounts.map(({ login }) => login), ...written.map(({ alias }) => nameOfAlias(alias))].map(lower));
  return {
    doubts: doubtsOf(contributors, 'pusher', change),
    has: (name: string): boolean => {
      const person = identity.groupOfLogin(name);
      const [, id] = OF_ACCOUNT.exec(name) ?? [];
      return names.has(lower(name)) || (person !== null && persons.has(person)) || (id !== undefined && ids.has(id));
    },
  };
};

/** What stands among logins for an address of an account; the account's further addresses have a number behind it. */
const OF_ACCOUNT = /^mail:account-([0-9]+)(?:-[1-9][0-9]*)?$/u;

const lower = (name: string): string => name.toLowerCase();
