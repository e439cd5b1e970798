import type { HeadRepository, PullFile, Pull } from '../state/types.js';
import { accountView, actorView, associationOf } from './account.js';
import { rollupView } from './checks.js';
import { labelList } from './label.js';
import { mergeFields } from './merge.js';
import { findRef, refView } from './ref.js';
import { latestReviewList, opinionList, reviewDecision, reviewList } from './review.js';
import { commitOrNull, located, remembered, type Scope } from './scope.js';
import { pullTimeline } from './timeline.js';
import { list, type List, type View } from './view.js';

/** GitHub lists no more, whatever it counts. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;

const none = (): List => list([], () => ({}));

const changeTypes: Readonly<Record<PullFile['status'], string>> = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
  unchanged: 'CHANGED',
};

/** By path, as GitHub lists them. */
const filesOf = remembered((pull: Pull): readonly PullFile[] =>
  pull.files.slice(0, MOST_FILES).sort((a, b) => (a.path < b.path ? -1 : 1)),
);

const fileView = (file: PullFile): View => ({
  path: file.path,
  changeType: changeTypes[file.status],
  additions: file.additions,
  deletions: file.deletions,
  viewerViewedState: 'UNVIEWED',
});

const pullCommitView = (scope: Scope, pull: Pull, sha: string): View => ({
  __typename: 'PullRequestCommit',
  id: `PURC_${String(pull.number)}_${sha}`,
  commit: () => commitOrNull(scope, sha),
  pullRequest: () => pullView(scope, pull),
  ...located(scope, `/pull/${String(pull.number)}/commits/${sha}`),
});

const headRepositoryView = (scope: Scope, head: HeadRepository): View => {
  if (!head.fork) return scope.views.repository(scope);
  return {
    __typename: 'Repository',
    id: head.nodeId,
    databaseId: head.id,
    name: head.name,
    nameWithOwner: head.fullName,
    owner: () => accountView(scope, head.owner),
    isFork: true,
    parent: () => scope.views.repository(scope),
    resourcePath: `/${head.fullName}`,
    url: `${scope.context.url}/${head.fullName}`,
  };
};

const headFields = (scope: Scope, pull: Pull): View => ({
  headRefName: pull.headRef,
  headRefOid: pull.headSha,
  headRef: () => {
    if (pull.headRepository === undefined) return null;
    if (!pull.headRepository.fork) return findRef(scope, `refs/heads/${pull.headRef}`);
    return refView(scope, `refs/heads/${pull.headRef}`, pull.headSha);
  },
  headRepository: () => (pull.headRepository === undefined ? null : headRepositoryView(scope, pull.headRepository)),
  headRepositoryOwner: () => actorView(scope, pull.headRepository?.owner),
  isCrossRepository: pull.headRepository?.fork ?? true,
  maintainerCanModify: false,
});

const baseFields = (scope: Scope, pull: Pull): View => ({
  baseRefName: pull.baseRef,
  baseRefOid: pull.baseSha,
  baseRef: () => findRef(scope, `refs/heads/${pull.baseRef}`),
  baseRepository: () => scope.views.repository(scope),
});

const bodyEdits = (scope: Scope, pull: Pull): View => {
  const edits = pull.edits.filter(({ field }) => field === 'body');
  const last = edits.at(-1);
  return {
    lastEditedAt: last?.at ?? null,
    editor: () => actorView(scope, last?.by),
    includesCreatedEdit: last !== undefined,
    userContentEdits: () =>
      list(edits, ({ at, by }) => ({
        id: `UCE_${pull.nodeId}_${at}`,
        createdAt: at,
        editedAt: at,
        updatedAt: at,
        deletedAt: null,
        deletedBy: null,
        editor: () => actorView(scope, by),
      })),
  };
};

const contentLists = (scope: Scope, pull: Pull): View => ({
  commits: () =>
    list(pull.commits.slice(0, MOST_COMMITS), ({ sha }) => pullCommitView(scope, pull, sha), {
      total: pull.commitsCount,
    }),
  files: () => list(filesOf(pull), fileView, { total: pull.filesCount }),
  labels: () => labelList(scope, pull.labels),
  closingIssuesReferences: () =>
    list(
      pull.closes.flatMap((number) => scope.state.issues.get(number) ?? []),
      (issue) => scope.views.issue(scope, issue),
    ),
  timelineItems: (args) => pullTimeline(scope, pull, (sha) => pullCommitView(scope, pull, sha), args),
});

const peopleLists = (scope: Scope, pull: Pull): View => ({
  assignees: () => {
    const assigned = pull.timeline.flatMap((event) => (event.kind === 'assigned' ? [event.assignee] : []));
    const users = assigned.filter(({ type }) => type === 'User');
    return list(users, (person) => accountView(scope, person));
  },
  reviews: (args) => reviewList(scope, pull, args),
  latestReviews: () => latestReviewList(scope, pull),
  latestOpinionatedReviews: (args) => opinionList(scope, pull, args),
  // The world has no conversations, requests for review or comments.
  reviewThreads: none,
  reviewRequests: none,
  comments: none,
});

const coreFields = (scope: Scope, pull: Pull): View => ({
  id: pull.nodeId,
  databaseId: pull.id,
  fullDatabaseId: String(pull.id),
  number: pull.number,
  title: pull.title,
  body: pull.body,
  bodyText: pull.body,
  state: pull.merged === undefined ? pull.state.toUpperCase() : 'MERGED',
  isDraft: pull.draft,
  closed: pull.state === 'closed',
  closedAt: pull.closedAt ?? null,
  createdAt: pull.createdAt,
  publishedAt: pull.createdAt,
  updatedAt: pull.updatedAt,
  author: () => actorView(scope, pull.author),
  authorAssociation: associationOf(pull.author),
  locked: false,
  milestone: null,
  changedFiles: pull.filesCount,
  additions: () => pull.files.reduce((sum, file) => sum + file.additions, 0),
  deletions: () => pull.files.reduce((sum, file) => sum + file.deletions, 0),
  reviewDecision: () => reviewDecision(scope, pull),
  viewerDidAuthor: pull.author?.id === scope.viewer.id,
});

/** A pull request. */
export const pullView = (scope: Scope, pull: Pull): View => {
  const place = located(scope, `/pull/${String(pull.number)}`);
  return {
    __typename: 'PullRequest',
    ...coreFields(scope, pull),
    ...headFields(scope, pull),
    ...baseFields(scope, pull),
    ...mergeFields(scope, pull),
    ...bodyEdits(scope, pull),
    ...contentLists(scope, pull),
    ...peopleLists(scope, pull),
    statusCheckRollup: () => {
      const head = scope.state.commits.get(pull.headSha);
      return head === undefined ? null : rollupView(scope, head);
    },
    repository: () => scope.views.repository(scope),
    ...place,
    permalink: place.url,
  };
};
