import type { Account, Attribution } from '../../facts/account.js';
import type { Commit } from '../../facts/commits.js';
import { Malformed, boolean, cursor, instant, natural, nullable, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { WEB_FLOW, gitActor } from './account.js';
import { coAuthorTrailers } from './trailers.js';

/** A commit as read, with what the fact leaves out. */
export interface CommitReading {
  readonly commit: Commit;
  readonly message: string;
  /** The host names more authors than were asked for. */
  readonly moreAuthors: boolean;
}

/** Reads the fragment `Made`. `recomputedTree` and `parentsOnBase` are for ancestry to fill in. */
export const readCommit = (found: Cursor): CommitReading => {
  const message = found.get('message', text);
  const authors = authorsOf(found);
  const signature = signatureOf(found);
  const committer = committerOf(found, signature);
  const commit: Commit = {
    id: found.get('oid', objectId),
    tree: found.at('tree').get('oid', objectId),
    parents: parentsOf(found),
    author: gitActor(found.maybe('author')),
    committer,
    coAuthors: [...authors.listed.slice(1), ...unlisted(message, authors.listed)],
    byHost: signature?.byHost === true && signature.valid && found.get('committedViaWeb', boolean),
    signature,
    authoredAt: found.get('authoredDate', instant),
    committedAt: found.get('committedDate', instant),
    recomputedTree: null,
    parentsOnBase: [],
  };
  return { commit, message, moreAuthors: authors.more };
};

/** The commits of a connection of PullRequestCommit. */
export const readPullCommits = (connection: Cursor): readonly CommitReading[] =>
  connection.list('nodes', (node) => readCommit(node.at('commit')));

export const readCommitAt = (value: unknown, path: string): CommitReading => readCommit(cursor(value, path));

const parentsOf = (found: Cursor): readonly string[] => {
  const parents = found.at('parents');
  const listed = parents.list('nodes', (node) => node.get('oid', objectId));
  if (parents.get('totalCount', natural) !== listed.length) throw new Malformed(parents.path, 'every parent');
  return listed;
};

const authorsOf = (found: Cursor): { readonly listed: readonly Attribution[]; readonly more: boolean } => {
  const authors = found.at('authors');
  const listed = authors.list('nodes', gitActor);
  return { listed, more: authors.get('totalCount', natural) > listed.length };
};

/** Trailers whose address the host's own list does not name: nobody's account, but recorded. */
const unlisted = (message: string, listed: readonly Attribution[]): readonly Attribution[] => {
  const known = new Set(listed.map(({ alias }) => alias.toLowerCase()));
  return coAuthorTrailers(message)
    .filter((email) => !known.has(email.toLowerCase()))
    .map((email) => ({ alias: email, account: null }));
};

const signatureOf = (found: Cursor): Commit['signature'] => {
  const signature = found.maybe('signature');
  if (signature === null) return null;
  const byHost = signature.get('wasSignedByGitHub', boolean);
  const valid = signature.get('isValid', boolean) && signature.get('state', text) === 'VALID';
  const signer = signature.maybe('signer');
  const named: Account | null =
    signer === null ? null : { id: signer.get('databaseId', natural), login: signer.get('login', text), type: 'user' };
  return { valid, signer: named ?? (byHost ? WEB_FLOW : null), byHost };
};

const HOST_ADDRESS = 'noreply@github.com';

/** Anybody can write the host's address; it is the host only where the host signed. */
const committerOf = (found: Cursor, signature: Commit['signature']): Attribution => {
  const committer = gitActor(found.maybe('committer'));
  const proven = signature !== null && signature.valid && signature.byHost;
  return committer.account === null && committer.alias === HOST_ADDRESS && proven
    ? { ...committer, account: WEB_FLOW }
    : committer;
};

/** Names what is null on purpose: a commit that the host does not hold any more. */
export const optionalCommit = (found: Cursor, key: string): CommitReading | null =>
  found.get(key, nullable(readCommitAt));
