import type { Account, Attribution } from './account.js';
import type { Commits } from './commits.js';

/** Every address written in the commits of a change, of this head and earlier ones. */
const attributionsOf = ({ current, earlier }: Commits): readonly Attribution[] =>
  [...current, ...earlier].flatMap((each) => [each.author, each.committer, ...each.coAuthors]);

/** Alias of an address, lower-case → the account that the host gives the address in a commit of this change. */
export const accountsByMail = (commits: Commits): ReadonlyMap<string, Account> =>
  new Map(
    attributionsOf(commits).flatMap(({ alias, account }): [string, Account][] =>
      account === null ? [] : [[alias.toLowerCase(), account]],
    ),
  );
