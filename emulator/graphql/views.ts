import type { Caller, Context } from '../handler.js';
import { appOf } from '../rest/caller.js';
import { commitView } from './commit.js';
import { issueView } from './issue.js';
import { postedSuitesOf, statusesOf } from './posted.js';
import { pullView } from './pull.js';
import { repositoryView } from './repository.js';
import { reviewView } from './review.js';
import type { Scope, Views } from './scope.js';

const views: Views = {
  repository: repositoryView,
  commit: commitView,
  pull: pullView,
  issue: issueView,
  review: reviewView,
};

/** What the views of one query look at: the state and what was written, as they are now. */
export const scopeOf = (context: Context, caller: Caller): Scope => ({
  context,
  state: context.state,
  views,
  caller,
  viewer: appOf(caller, context).bot,
  statuses: statusesOf(context),
  postedSuites: postedSuitesOf(context),
});
