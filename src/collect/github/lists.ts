import type { FactName } from '../../facts/facts.js';
import type { Review } from '../../facts/reviews.js';
import { known } from '../../facts/observed.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { observe } from '../observe.js';
import type { CommitReading } from './commit.js';
import type { Core, CoreChecks, ForcePush } from './core.js';
import { completeChecks } from './later-checks.js';
import { completeCommits, completeForcePushes } from './later-commits.js';
import { completeEvents, completeReviews } from './later-events.js';
import type { Opened } from './opening.js';
import type { Events } from './timeline.js';

/** Lists that the opening only began, each read to its end side by side, each unknown for itself. */
export interface Lists {
  readonly commits: Promise<Observed<readonly CommitReading[]>>;
  readonly forcePushes: Promise<Observed<readonly ForcePush[]>>;
  readonly events: Promise<Observed<Events>>;
  readonly reviews: Promise<Observed<readonly Review[]>>;
  readonly checks: Promise<Observed<CoreChecks>>;
  /** The core with every list that could be completed. */
  readonly whole: Promise<Core>;
}

/** No request where the opening brought all. */
export const completeLists = (client: Client, opened: Opened, wants: ReadonlySet<FactName>): Lists => {
  const { core } = opened;
  const commits = completeCommits(client, opened);
  const forcePushes = observe('commits', () => completeForcePushes(client, opened));
  const reading = completeEvents(client, opened);
  const events = observe('change', () => reading);
  const reviews = wants.has('reviews')
    ? observe('reviews', () => completeReviews(client, core, reading))
    : Promise.resolve(known(core.reviews));
  const checks = wants.has('checks')
    ? observe('checks', () => completeChecks(client, opened))
    : Promise.resolve(known(core.checks));
  const lists = { commits, forcePushes, events, reviews, checks };
  return { ...lists, whole: wholeCore(core, lists) };
};

const wholeCore = async (core: Core, lists: Omit<Lists, 'whole'>): Promise<Core> => {
  const [commits, forcePushes, reviews, checks] = await Promise.all([
    lists.commits,
    lists.forcePushes,
    lists.reviews,
    lists.checks,
  ]);
  return {
    ...core,
    ...(commits.known
      ? { commits: commits.value.map(({ commit }) => commit), texts: withMessages(core, commits.value) }
      : {}),
    ...(forcePushes.known ? { forcePushes: forcePushes.value } : {}),
    ...(reviews.known ? { reviews: reviews.value } : {}),
    ...(checks.known ? { checks: checks.value } : {}),
  };
};

/** The texts of the change with the messages of all its commits. */
export const withMessages = (core: Core, commits: readonly CommitReading[]): Core['texts'] => ({
  ...core.texts,
  messages: commits.map(({ message }) => message),
});
