import type { Change } from '../../facts/change.js';
import type { Commits, Pushes } from '../../facts/commits.js';
import { contributorsOf } from '../../facts/contributors.js';
import { doubtsOf } from '../../facts/doubts.js';
import type { Models } from '../../facts/models.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import { nameOfAny, namesOfVoucher, type Voucher } from './voucher-names.js';

export interface AuthorFacts {
  readonly change: Observed<Change>;
  readonly commits: Observed<Commits>;
  readonly pushes: Observed<Pushes>;
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
    return (voucher) => (namesOfVoucher(voucher).length === 0 ? INDEPENDENT : { is: 'unknown', why });
  }
  const authors = authorNames(change.value, commits.value, pushes.value, people);
  return (voucher) => {
    const names = namesOfVoucher(voucher);
    const who = names.find(authors.has);
    if (who !== undefined) return { is: 'author', who };
    return names.length === 0 || authors.doubts.length === 0 ? INDEPENDENT : { is: 'unknown', why: authors.doubts };
  };
};

const authorNames = (change: Change, commits: Commits, pushes: Pushes, people: People) => {
  const contributors = contributorsOf({ change, commits, pushes, people });
  const accounts = [...contributors.accounts.values()];
  const substantial = new Set(contributors.substantial);
  const written = [...commits.current, ...commits.earlier]
    .filter(({ id }) => substantial.has(id))
    .flatMap((each) => [each.author, ...(each.byHost ? [] : [each.committer]), ...each.coAuthors]);
  return {
    doubts: doubtsOf(contributors, 'pusher', change),
    has: nameOfAny(
      accounts,
      written.map(({ alias }) => alias),
      people,
    ),
  };
};
