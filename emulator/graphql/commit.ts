import type { Commit, GitIdentity } from '../state/types.js';
import { accountView, userView } from './account.js';
import { checkSuites, rollupView } from './checks.js';
import { deploymentsOfCommit } from './deployments.js';
import { entryView, findEntry, rootTreeView } from './git-object.js';
import { landedShas } from '../state/history.js';
import { historyOf } from './history.js';
import { lineChanges } from './line-changes.js';
import { commitOrNull, located, type Scope } from './scope.js';
import { statusView } from './status.js';
import { list, textOf, type Arguments, type List, type View } from './view.js';

const GITHUB = 'web-flow';

/** The git author or committer. Bots and GitHub's own committer have no `user` here; REST shows their accounts. */
const gitActorView = (scope: Scope, { name, email, date, account }: GitIdentity): View => ({
  name,
  email,
  date,
  user: () => (account?.login === GITHUB ? null : userView(scope, account)),
  avatarUrl: `${scope.context.url}/avatars/e?email=${encodeURIComponent(email)}`,
});

const signatureView = (scope: Scope, commit: Commit): View | null => {
  if (commit.signature === undefined) return null;
  const { valid, signer } = commit.signature;
  return {
    __typename: 'GpgSignature',
    email: commit.committer.email,
    isValid: valid,
    state: valid ? 'VALID' : 'INVALID',
    keyId: signer === undefined ? null : signer.id.toString(16).padStart(16, '0').toUpperCase(),
    signer: signer?.type === 'User' ? () => accountView(scope, signer) : null,
    wasSignedByGitHub: signer?.login === GITHUB,
    verifiedAt: valid ? commit.committer.date : null,
  };
};

const historyList = (scope: Scope, commit: Commit, args: Arguments): List =>
  list(historyOf(scope.state, commit, textOf(args, 'path')), (entry) => scope.views.commit(scope, entry));

const fileView = (scope: Scope, commit: Commit, args: Arguments): View | null => {
  const found = findEntry(scope.state, commit.tree, textOf(args, 'path') ?? '');
  return found === undefined ? null : entryView(scope, found.entry, found.prefix);
};

/** Commits of forks are none of this repository's to GitHub: their pull requests are not told (retransmission#280, nx.js#410). */
const associatedPulls = (scope: Scope, commit: Commit): List => {
  const pulls = [...scope.state.pulls.values()].filter(
    (pull) =>
      landedShas(scope.state, pull).has(commit.sha) ||
      (pull.headRepository?.fork === false && pull.commits.some(({ sha }) => sha === commit.sha)),
  );
  return list(pulls, (pull) => scope.views.pull(scope, pull));
};

const messageFields = ({ message }: Commit): View => {
  const [headline = '', ...rest] = message.split(/\r?\n/);
  return { message, messageHeadline: headline, messageBody: rest.join('\n').trim() };
};

const gitFields = (scope: Scope, commit: Commit): View => ({
  tree: () => rootTreeView(scope, commit),
  parents: () => list(commit.parents, (sha) => commitOrNull(scope, sha) ?? { oid: sha }),
  file: (args) => fileView(scope, commit, args),
  history: (args) => historyList(scope, commit, args),
  additions: () => lineChanges(scope.state, commit).additions,
  deletions: () => lineChanges(scope.state, commit).deletions,
  changedFilesIfAvailable: () => lineChanges(scope.state, commit).files,
});

const peopleFields = (scope: Scope, commit: Commit): View => ({
  author: () => gitActorView(scope, commit.author),
  committer: () => gitActorView(scope, commit.committer),
  authors: () => list([commit.author, ...commit.coAuthors], (identity) => gitActorView(scope, identity)),
  authoredByCommitter: commit.author.email.toLowerCase() === commit.committer.email.toLowerCase(),
  // GitHub goes by the committer's address alone, which anybody can write; only the signature proves it.
  committedViaWeb: commit.committer.email === 'noreply@github.com',
  signature: () => signatureView(scope, commit),
  onBehalfOf: null,
});

/** A commit, with its checks and statuses. */
export const commitView = (scope: Scope, commit: Commit): View => ({
  __typename: 'Commit',
  id: commit.nodeId,
  oid: commit.sha,
  abbreviatedOid: commit.sha.slice(0, 7),
  authoredDate: commit.author.date,
  committedDate: commit.committer.date,
  // Removed by GitHub in 2023 for being unreliable: always null.
  pushedDate: null,
  ...messageFields(commit),
  ...peopleFields(scope, commit),
  ...gitFields(scope, commit),
  associatedPullRequests: () => associatedPulls(scope, commit),
  checkSuites: (args) => checkSuites(scope, commit, args),
  status: () => statusView(scope, commit),
  statusCheckRollup: () => rollupView(scope, commit),
  deployments: (args) => deploymentsOfCommit(scope, commit.sha, args),
  comments: () => list([], () => ({})),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/commit/${commit.sha}`),
  commitResourcePath: `/${scope.state.repository.fullName}/commit/${commit.sha}`,
  commitUrl: `${scope.context.url}/${scope.state.repository.fullName}/commit/${commit.sha}`,
});
