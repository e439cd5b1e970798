import type { Account, Alias, ObjectId } from './account.js';
import { commitGraphOf, isCleanBaseMerge } from './commit-graph.js';
import type { Change } from './change.js';
import type { Commit, Commits, Pushes } from './commits.js';
import { identityOf } from './identity.js';
import { groupBy } from '../lib/group-by.js';
import type { People } from './people.js';
import { pushersOf, type Pushers } from './pushers.js';

export interface ContributionFacts {
  readonly change: Change;
  readonly commits: Commits;
  readonly pushes: Pushes;
}

/** One part that an account had in the change; `commit` null: in the change as a whole. */
export interface Contribution {
  readonly account: Account;
  readonly part: 'opened' | 'initiated' | 'authored' | 'committed' | 'co-authored' | 'pushed' | 'owns-fork';
  readonly commit: ObjectId | null;
}

/** A part in the change that no account answers for. `pusherStands`: who pushed the commit is known, every time. */
export interface Unattributed {
  readonly part: 'opened' | 'authored' | 'committed' | 'pushed';
  readonly commit: ObjectId | null;
  readonly alias: Alias | null;
  readonly pusherStands: boolean;
}

export interface Contributors {
  readonly contributions: readonly Contribution[];
  /** Every contributing account, by id. */
  readonly accounts: ReadonlyMap<number, Account>;
  /** Whether this account, or another account of the same person, contributed. */
  readonly has: (account: Account) => boolean;
  /** What the person behind the account did, in the order: change, commits. */
  readonly partsOf: (account: Account) => readonly Contribution[];
  /** Whether the person behind the account had a hand in this commit, or in the change as a whole. */
  readonly touched: (account: Account, commit: ObjectId) => boolean;
  /** Commits, on this head or an earlier one, that bring content of their own: all but proven clean merges of the base. */
  readonly substantial: readonly ObjectId[];
  /** Those of them that are on this head. */
  readonly onHead: readonly ObjectId[];
  readonly unattributed: readonly Unattributed[];
  /** A bot whose app the policy does not trust opened the change, and the host does not tell who was behind it. */
  readonly initiatorUnknown: boolean;
}

/**
 * Everybody who contributed: who opened the change, the initiator behind a bot, and every author, committer, co-author
 * and pusher of any commit on this head or an earlier one. A proven clean merge of the base makes nobody a contributor.
 */
export const contributorsOf = (facts: ContributionFacts & { readonly people: People }): Contributors => {
  const { change, commits, pushes, people } = facts;
  const identity = identityOf(people);
  const pushers = pushersOf(pushes, commitGraphOf(commits));
  const contributing = [...commits.current, ...commits.earlier].filter((commit) => !isCleanBaseMerge(commit));
  const contributions = [...ofChange(change, pushes), ...contributing.flatMap((commit) => ofCommit(commit, pushers))];
  const persons = groupBy(contributions, ({ account }) => identity.personOf(account));
  const partsOf = (account: Account): readonly Contribution[] => persons.get(identity.personOf(account)) ?? [];
  const { author, initiator } = change;
  return {
    contributions,
    accounts: new Map(contributions.map(({ account }) => [account.id, account])),
    has: (account) => partsOf(account).length > 0,
    partsOf,
    touched: (account, commit) => partsOf(account).some((part) => part.commit === null || part.commit === commit),
    substantial: [...new Set(contributing.map((commit) => commit.id))],
    onHead: commits.current.filter((commit) => !isCleanBaseMerge(commit)).map((commit) => commit.id),
    unattributed: unattributedOf(facts, pushers),
    initiatorUnknown: author?.type === 'bot' && initiator === null && !identity.isTrustedApp(author),
  };
};

const ofChange = (change: Change, pushes: Pushes): readonly Contribution[] => {
  const owner = pushes.source === 'fork' ? pushes.owner : null;
  return [
    ...part('opened', change.author, null),
    ...part('initiated', change.initiator, null),
    ...part('owns-fork', owner, null),
  ];
};

const ofCommit = (commit: Commit, pushers: Pushers): readonly Contribution[] => [
  ...part('authored', commit.author.account, commit.id),
  // Of a commit that the host made, the host is the committer: nobody.
  ...(commit.byHost ? [] : part('committed', commit.committer.account, commit.id)),
  ...commit.coAuthors.flatMap((coAuthor) => part('co-authored', coAuthor.account, commit.id)),
  ...pushers.of(commit.id).accounts.flatMap((account) => part('pushed', account, commit.id)),
];

const part = (name: Contribution['part'], account: Account | null, commit: ObjectId | null): readonly Contribution[] =>
  account === null ? [] : [{ account, part: name, commit }];

const unattributedOf = (facts: ContributionFacts, pushers: Pushers): readonly Unattributed[] => {
  const { change, commits } = facts;
  const contributing = (list: readonly Commit[]) => list.filter((commit) => !isCleanBaseMerge(commit));
  const nameless = (commit: Commit) => namelessParts(commit, pushers.of(commit.id).complete);
  // What was replaced cannot be mended any more; there the pusher stands for the name in the commit.
  const earlier = contributing(commits.earlier)
    .flatMap(nameless)
    .filter((each) => !each.pusherStands);
  const unpushed = contributing([...commits.current, ...commits.earlier]).filter(({ id }) => !pushers.of(id).complete);
  return [
    ...(change.author === null ? [unattributed('opened', null, null, false)] : []),
    ...contributing(commits.current).flatMap(nameless),
    ...earlier,
    ...unpushed.map(({ id }) => unattributed('pushed', id, null, false)),
  ];
};

const namelessParts = (commit: Commit, pusherStands: boolean): readonly Unattributed[] => [
  ...(commit.author.account === null ? [unattributed('authored', commit.id, commit.author.alias, pusherStands)] : []),
  ...(commit.committer.account === null && !commit.byHost
    ? [unattributed('committed', commit.id, commit.committer.alias, pusherStands)]
    : []),
];

const unattributed = (
  name: Unattributed['part'],
  commit: ObjectId | null,
  alias: Alias | null,
  pusherStands: boolean,
): Unattributed => ({ part: name, commit, alias, pusherStands });
