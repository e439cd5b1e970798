import type { Account } from './account.js';
import type { Commit } from './commits.js';
import type { CommitPushers } from './pushers.js';

/** A valid signature by the committer: the host's own on what the host committed, or on a bot's commit. */
export const isSignedByCommitter = (commit: Commit): boolean => {
  const { signature, committer, byHost } = commit;
  if (signature?.valid !== true) return false;
  if (signature.byHost) return byHost || isHost(commit) || committer.account?.type === 'bot';
  return signature.signer !== null && signature.signer.id === committer.account?.id;
};

/** The committer is the account that the host signs with. */
const isHost = ({ signature, committer }: Commit): boolean =>
  signature?.signer != null && signature.signer.id === committer.account?.id;

/**
 * A valid signature by the author: the author's own, or the host's on a commit that the author made in the web interface.
 * Where it is known that somebody else pushed such a commit, the host's signature says nothing of the author.
 */
export const isSignedByAuthor = (commit: Commit, pushers: CommitPushers | null): boolean => {
  const { signature, author } = commit;
  const { account } = author;
  if (signature?.valid !== true || account === null) return false;
  if (signature.signer?.id === account.id) return true;
  if (!signature.byHost) return false;
  return (
    pushers?.complete !== true || pushers.accounts.length === 0 || pushers.accounts.some(({ id }) => id === account.id)
  );
};

/** Bots in whose name the commit was written or committed. */
export const botsOf = (commit: Commit): readonly Account[] => {
  const named = [commit.author.account, ...(commit.byHost ? [] : [commit.committer.account])];
  const bots = named.flatMap((account): [number, Account][] =>
    account?.type === 'bot' ? [[account.id, account]] : [],
  );
  return [...new Map(bots).values()];
};

/** Signed by the host or by the bot itself. */
export const isSignedFor = ({ signature }: Commit, bot: Account): boolean =>
  signature?.valid === true && (signature.byHost || signature.signer?.id === bot.id);
