import type { Caller, Context } from '../handler.js';
import type { CheckSuite, Commit, Issue, Person, Pull, Review, State, Status } from '../state/types.js';
import type { View } from './view.js';

/** Views that others refer to in a circle; they are joined in views.ts, so that the files need not import each other. */
export interface Views {
  readonly repository: (scope: Scope) => View;
  readonly commit: (scope: Scope, commit: Commit) => View;
  readonly pull: (scope: Scope, pull: Pull) => View;
  readonly issue: (scope: Scope, issue: Issue) => View;
  readonly review: (scope: Scope, review: Review) => View;
}

/** What every view may look at while one query is answered. */
export interface Scope {
  readonly context: Context;
  readonly state: State;
  readonly views: Views;
  readonly caller: Caller;
  /** The account behind the token. */
  readonly viewer: Person;
  /** The world's statuses and those that were posted since, oldest first. */
  readonly statuses: readonly Status[];
  /** Suites of the check runs that were posted since; the world's own are in the state. */
  readonly postedSuites: readonly CheckSuite[];
}

/** Something worked out from a state or a list once, and again only for another one. */
export const remembered = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

export { grouped } from '../grouped.js';

/** The view of a commit, or null where the state has no such commit. */
export const commitOrNull = (scope: Scope, sha: string | undefined): View | null => {
  const commit = sha === undefined ? undefined : scope.state.commits.get(sha);
  return commit === undefined ? null : scope.views.commit(scope, commit);
};

/** `resourcePath` and `url` of something below the repository. */
export const located = (scope: Scope, path: string): { resourcePath: string; url: string } => {
  const resourcePath = `/${scope.state.repository.fullName}${path}`;
  return { resourcePath, url: `${scope.context.url}${resourcePath}` };
};
