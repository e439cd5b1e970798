import type { ObjectId } from '../../facts/account.js';
import type { Review } from '../../facts/reviews.js';
import type { Client } from '../../lib/client.js';
import type { Core } from './core.js';
import { follow, pullOf, pullVariables } from './later.js';
import { nodes } from './opening.js';
import type { Opened } from './opening.js';
import { LATER_EVENTS_QUERY } from './later-queries.js';
import { readRestReviews, withDismissals } from './reviews.js';
import { joinEvents, readEvents } from './timeline.js';
import type { Events } from './timeline.js';

/** Every dismissal, change of the base and label event. */
export const completeEvents = async (client: Client, opened: Opened): Promise<Events> => {
  const { core } = opened;
  const first: Events = {
    dismissals: core.dismissals,
    baseChanges: core.change.baseChanges,
    labels: core.labelEvents,
  };
  const parts = await follow(opened.more.events, async (after) =>
    pullOf(await client.query(LATER_EVENTS_QUERY, { ...pullVariables(core), after })).at('items'),
  );
  return joinEvents([first, ...parts.map((part) => readEvents(part.get('nodes', nodes)))]);
};

/** Reviews that one answer of GraphQL holds. */
const FIRST = 100;

/** Every review. Beyond the first hundred the pages of REST are read: they leave side by side. */
export const completeReviews = async (
  client: Client,
  core: Core,
  events: Promise<Events>,
): Promise<readonly Review[]> => {
  if (core.reviewCount <= FIRST) return withDismissals(core.reviews, (await events).dismissals);
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const parameters = { owner: core.owner, repo: core.name, pull_number: core.target.pull };
  const items = await client.list(route, parameters, { count: core.reviewCount, unique: 'id' });
  return readRestReviews(items, (await events).dismissals, treesOf(core.reviews));
};

/** What the first hundred say of commits that later reviews may be of, too. */
const treesOf = (reviews: readonly Review[]): ReadonlyMap<ObjectId, ObjectId> =>
  new Map(
    reviews.flatMap(({ commit, tree }): [ObjectId, ObjectId][] =>
      commit === null || tree === null ? [] : [[commit, tree]],
    ),
  );
