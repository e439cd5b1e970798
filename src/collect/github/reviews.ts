import type { ObjectId } from '../../facts/account.js';
import type { Review } from '../../facts/reviews.js';
import { boolean, cursor, instant, natural, nullable, objectId, optional, text } from '../../lib/shape.js';
import type { Cursor, Reader } from '../../lib/shape.js';
import { actor, restUser } from './account.js';
import type { Dismissal, PushAccess } from './core.js';

const OPINIONS = new Map<string, Review['opinion']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['COMMENTED', 'commented'],
]);

const opinionOf = (state: string): Review['opinion'] => OPINIONS.get(state.toUpperCase()) ?? 'unknown';

/** An id that GraphQL writes as a text because it outgrew its integers. */
export const bigId: Reader<number> = (value, path) => natural(typeof value === 'string' ? Number(value) : value, path);

/** Of a list of reviews in GraphQL. Drafts that were not submitted are nobody's opinion. */
export const readReviews = (nodes: readonly Cursor[], dismissals: readonly Dismissal[]): readonly Review[] =>
  nodes.flatMap((node) => {
    const state = node.get('state', text);
    if (state === 'PENDING') return [];
    const id = node.get('fullDatabaseId', bigId);
    const commit = node.maybe('commit');
    return [
      {
        id,
        by: actor(node.maybe('author')),
        commit: commit?.get('oid', objectId) ?? null,
        tree: commit?.at('tree').get('oid', objectId) ?? null,
        at: node.get('submittedAt', instant),
        ...standing(id, state, dismissals),
      },
    ];
  });

/** Of the same list. */
export const readPushAccess = (nodes: readonly Cursor[]): readonly PushAccess[] =>
  nodes.flatMap((node) => {
    const by = actor(node.maybe('author'));
    return by === null ? [] : [{ account: by.id, canPush: node.get('authorCanPushToRepository', boolean) }];
  });

/** Of `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews`, which names commits and not their trees: `trees` tells those that are known. */
export const readRestReviews = (
  items: readonly unknown[],
  dismissals: readonly Dismissal[],
  trees: ReadonlyMap<ObjectId, ObjectId> = new Map(),
): readonly Review[] =>
  items.flatMap((item, index) => {
    const node = cursor(item, `$[${String(index)}]`);
    const state = node.get('state', text);
    if (state === 'PENDING') return [];
    const id = node.get('id', natural);
    const commit = node.get('commit_id', optional(objectId));
    return [
      {
        id,
        by: restUser(node.maybe('user')),
        commit,
        tree: commit === null ? null : (trees.get(commit) ?? null),
        at: node.get('submitted_at', instant),
        ...standing(id, state, dismissals),
      },
    ];
  });

/** A dismissed review shows only that; what it had been stands in the timeline. */
const standing = (
  id: number,
  state: string,
  dismissals: readonly Dismissal[],
): Pick<Review, 'opinion' | 'dismissed'> => {
  if (state !== 'DISMISSED') return { opinion: opinionOf(state), dismissed: null };
  const event = dismissals.findLast(({ review }) => review === id);
  if (event === undefined) return { opinion: 'unknown', dismissed: { by: null, at: null } };
  return { opinion: event.previous, dismissed: { by: event.by, at: event.at } };
};

/** Of the node of a dismissal in the timeline. */
export const readDismissal = (node: Cursor): Dismissal => ({
  review: node.maybe('review')?.get('fullDatabaseId', nullable(bigId)) ?? null,
  previous: opinionOf(node.get('previousReviewState', text)),
  by: actor(node.maybe('actor')),
  at: node.get('createdAt', instant),
});

/** Reviews with what dismissals beyond the first events tell of them. */
export const withDismissals = (reviews: readonly Review[], dismissals: readonly Dismissal[]): readonly Review[] =>
  reviews.map((review) => {
    const event = dismissals.findLast((dismissal) => dismissal.review === review.id);
    if (review.dismissed === null || event === undefined) return review;
    return { ...review, opinion: event.previous, dismissed: { by: event.by, at: event.at } };
  });
