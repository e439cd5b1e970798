import { json, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import { landedShas } from '../state/history.js';
import { commitAt, type Commit, type Pull } from '../state.js';
import { commitShape, fileShape } from './commits.js';
import { list } from './paging.js';
import { pullShape, pullSummary, reviewShape } from './pull-shapes.js';
import { inRepository, numberIn, type Shape } from './place.js';

const mostCommits = 250;
const mostFiles = 3000;

function pullAt(params: Readonly<Record<string, string>>, context: Context): Pull | undefined {
  return context.state.pulls.get(numberIn(params, 'pull_number'));
}

const listPulls: Handler = (request, context) => {
  const { query } = request;
  const state = query.get('state') ?? 'open';
  const head = query.get('head')?.toLowerCase();
  const base = query.get('base');
  const chosen = [...context.state.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.baseRef === base)
    .filter(
      (pull) =>
        head === undefined || `${pull.headRepository?.owner.login ?? ''}:${pull.headRef}`.toLowerCase() === head,
    )
    .sort((a, b) => (query.get('direction') === 'asc' ? 1 : -1) * (a.number - b.number));
  return list(chosen, (pull) => pullSummary(pull, context), request, context);
};

/** A handler for what lies below one pull request. */
function ofPull(answer: (pull: Pull, ...rest: Parameters<Handler>) => ReturnType<Handler>): Handler {
  return (request, context) => {
    const pull = pullAt(request.params, context);
    return pull === undefined ? notFound : answer(pull, request, context);
  };
}

const getPull = ofPull((pull, _, context) => json(pullShape(pull, context)));

const listPullCommits = ofPull((pull, request, context) => {
  const show = (commit: Commit): Shape => commitShape(commit, context);
  return list(pull.commits.slice(0, mostCommits), show, request, context);
});

const listFiles = ofPull((pull, request, context) => {
  const files = pull.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).slice(0, mostFiles);
  return list(files, (file) => fileShape(file, pull.headSha, context), request, context);
});

const listReviews = ofPull((pull, request, context) =>
  list(pull.reviews, (review) => reviewShape(review, context), request, context),
);

const listPullsOfCommit: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['commit_sha'] ?? '');
  if (commit === undefined) return problem(422, `No commit found for SHA: ${request.params['commit_sha'] ?? ''}`);
  const holds = [...context.state.pulls.values()].filter(
    (pull) =>
      landedShas(context.state, pull).has(commit.sha) ||
      (pull.headRepository?.fork === false && pull.commits.includes(commit)),
  );
  return list(holds, (pull) => pullSummary(pull, context), request, context);
};

export const pullRoutes: readonly Route[] = [
  inRepository('GET', '/commits/{commit_sha}/pulls', listPullsOfCommit),
  inRepository('GET', '/pulls', listPulls),
  inRepository('GET', '/pulls/{pull_number}', getPull),
  inRepository('GET', '/pulls/{pull_number}/commits', listPullCommits),
  inRepository('GET', '/pulls/{pull_number}/files', listFiles),
  inRepository('GET', '/pulls/{pull_number}/reviews', listReviews),
  inRepository(
    'GET',
    '/pulls/{pull_number}/requested_reviewers',
    ofPull(() => json({ users: [], teams: [] })),
  ),
];
