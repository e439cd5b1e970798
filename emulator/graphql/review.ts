import type { Pull, Review } from '../state/types.js';
import { actorView, associationOf, canPush } from './account.js';
import { commitOrNull, located, type Scope } from './scope.js';
import { list, textOf, textsOf, type Arguments, type List, type View } from './view.js';

const editFields = (scope: Scope, review: Review): View => ({
  lastEditedAt: review.edited?.at ?? null,
  editor: () => actorView(scope, review.edited?.by),
  includesCreatedEdit: review.edited !== undefined,
  updatedAt: review.edited?.at ?? review.dismissed?.at ?? review.at,
  userContentEdits: () =>
    list(review.edited === undefined ? [] : [review.edited], ({ by, at }) => ({
      id: `UCE_${review.nodeId}`,
      createdAt: at,
      editedAt: at,
      updatedAt: at,
      deletedAt: null,
      deletedBy: null,
      editor: () => actorView(scope, by),
    })),
});

/** A review. A dismissed one says DISMISSED; what it had been stands in the timeline. */
export const reviewView = (scope: Scope, review: Review): View => ({
  __typename: 'PullRequestReview',
  id: review.nodeId,
  databaseId: review.id,
  fullDatabaseId: String(review.id),
  state: review.state,
  author: () => actorView(scope, review.by),
  authorAssociation: associationOf(review.by),
  authorCanPushToRepository: canPush(review.by),
  body: review.body,
  bodyText: review.body,
  commit: () => commitOrNull(scope, review.sha),
  createdAt: review.at,
  publishedAt: review.at,
  submittedAt: review.at,
  ...editFields(scope, review),
  isMinimized: false,
  minimizedReason: null,
  createdViaEmail: false,
  viewerDidAuthor: review.by?.id === scope.viewer.id,
  // The world has no reviews that were asked of a team.
  onBehalfOf: () => list([], () => ({})),
  comments: () => list([], () => ({})),
  pullRequest: () => {
    const pull = scope.state.pulls.get(review.pull);
    return pull === undefined ? null : scope.views.pull(scope, pull);
  },
  repository: () => scope.views.repository(scope),
  ...located(scope, `/pull/${String(review.pull)}#pullrequestreview-${String(review.id)}`),
});

const listed = (scope: Scope, reviews: readonly Review[]): List => list(reviews, (review) => reviewView(scope, review));

const latestByAuthor = (reviews: readonly Review[]): readonly Review[] => {
  const latest = new Map<number | undefined, Review>();
  for (const review of reviews) {
    latest.delete(review.by?.id);
    latest.set(review.by?.id, review);
  }
  return [...latest.values()];
};

/** `reviews(states:, author:)` */
export const reviewList = (scope: Scope, pull: Pull, args: Arguments): List => {
  const states = textsOf(args, 'states');
  const author = textOf(args, 'author')?.toLowerCase() ?? null;
  const reviews = pull.reviews.filter(
    ({ state, by }) =>
      (states === null || states.includes(state)) && (author === null || by?.login.toLowerCase() === author),
  );
  return listed(scope, reviews);
};

const OPINIONS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

const opinions = (pull: Pull, only: 'writers' | 'everybody'): readonly Review[] =>
  latestByAuthor(pull.reviews.filter(({ state }) => OPINIONS.has(state))).filter(
    ({ by }) => only === 'everybody' || canPush(by),
  );

/** `latestOpinionatedReviews(writersOnly:)`: the last review of each author that is more than a comment. */
export const opinionList = (scope: Scope, pull: Pull, args: Arguments): List =>
  listed(scope, opinions(pull, args['writersOnly'] === true ? 'writers' : 'everybody'));

/** `latestReviews`: the last review of each author. */
export const latestReviewList = (scope: Scope, pull: Pull): List => listed(scope, latestByAuthor(pull.reviews));

/** GitHub's own opinion of the reviews; null where the base demands none and nobody gave one. */
export const reviewDecision = (scope: Scope, pull: Pull): string | null => {
  const given = opinions(pull, 'writers').map(({ state }) => state);
  const wanted = scope.state.protections.get(pull.baseRef)?.approvals ?? 0;
  if (given.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  const approvals = given.filter((state) => state === 'APPROVED').length;
  if (approvals >= Math.max(wanted, 1)) return 'APPROVED';
  return wanted > 0 ? 'REVIEW_REQUIRED' : null;
};
