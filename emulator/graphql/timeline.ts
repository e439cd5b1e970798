import type { Issue, Pull, TimelineEvent } from '../state/types.js';
import { actorView, userView } from './account.js';
import { labelView } from './label.js';
import { commitOrNull, located, type Scope } from './scope.js';
import { list, textOf, textsOf, type Arguments, type Field, type List, type View } from './view.js';

/** Whose timeline it is. */
export interface Subject {
  readonly number: number;
  readonly path: 'pull' | 'issues';
  readonly view: () => View;
}

interface Item {
  /** GitHub's word in `itemTypes`. */
  readonly type: string;
  readonly at: string;
  readonly view: () => View;
}

type Shape = readonly [type: string, typename: string, fields: View];

const pullOrNull = (scope: Scope, number: number) => (): Field => {
  const pull = scope.state.pulls.get(number);
  return pull === undefined ? null : scope.views.pull(scope, pull);
};

const reviewOrNull = (scope: Scope, subject: Subject, id: number) => (): Field => {
  const review = scope.state.pulls.get(subject.number)?.reviews.find((candidate) => candidate.id === id);
  return review === undefined ? null : scope.views.review(scope, review);
};

const linkShape = (scope: Scope, event: Of<'cross-referenced' | 'connected'>, subject: Subject): Shape => {
  const source = pullOrNull(scope, event.pull);
  if (event.kind === 'connected') {
    // As GitHub answers on an issue: `subject` is the pull request that was connected, `source` the issue itself.
    const fields = { source: subject.view, subject: source, isCrossRepository: false };
    return ['CONNECTED_EVENT', 'ConnectedEvent', fields];
  }
  const fields = {
    source,
    target: subject.view,
    willCloseTarget: event.closes,
    isCrossRepository: false,
    referencedAt: event.at,
    ...located(scope, `/pull/${String(event.pull)}`),
  };
  return ['CROSS_REFERENCED_EVENT', 'CrossReferencedEvent', fields];
};

type Of<Kind extends TimelineEvent['kind']> = Extract<TimelineEvent, { readonly kind: Kind }>;

const mergeShape = (
  scope: Scope,
  event: Of<'merged' | 'closed' | 'auto-merge-enabled' | 'added-to-queue'>,
  subject: Subject,
): Shape => {
  const place = located(scope, `/${subject.path}/${String(subject.number)}#event-${String(event.id)}`);
  switch (event.kind) {
    case 'merged': {
      const commit = (): Field => commitOrNull(scope, event.sha);
      return [
        'MERGED_EVENT',
        'MergedEvent',
        { commit, mergeRefName: event.ref.replace(/^refs\/heads\//, ''), ...place },
      ];
    }
    case 'closed':
      return ['CLOSED_EVENT', 'ClosedEvent', { closable: subject.view, closer: null, stateReason: null, ...place }];
    case 'auto-merge-enabled':
      return ['AUTO_MERGE_ENABLED_EVENT', 'AutoMergeEnabledEvent', { enabler: () => userView(scope, event.actor) }];
    case 'added-to-queue':
      return ['ADDED_TO_MERGE_QUEUE_EVENT', 'AddedToMergeQueueEvent', { enqueuer: () => userView(scope, event.actor) }];
  }
};

/** What GitHub's schema calls the event; undefined for those that only REST shows. */
const shapeOf = (scope: Scope, event: TimelineEvent, subject: Subject): Shape | undefined => {
  switch (event.kind) {
    case 'labeled': {
      const fields = { label: () => labelView(scope, event.label), labelable: subject.view };
      return ['LABELED_EVENT', 'LabeledEvent', fields];
    }
    case 'unlabeled': {
      const fields = { label: () => labelView(scope, event.label), labelable: subject.view };
      return ['UNLABELED_EVENT', 'UnlabeledEvent', fields];
    }
    case 'assigned': {
      const assignee = (): Field => actorView(scope, event.assignee);
      return [
        'ASSIGNED_EVENT',
        'AssignedEvent',
        { assignee, assignable: subject.view, user: () => userView(scope, event.assignee) },
      ];
    }
    case 'copilot-work-started':
      return undefined;
    case 'renamed': {
      const fields = { previousTitle: event.from, currentTitle: event.to, subject: subject.view };
      return ['RENAMED_TITLE_EVENT', 'RenamedTitleEvent', fields];
    }
    case 'base-changed': {
      const fields = { previousRefName: event.from, currentRefName: event.to, databaseId: event.id };
      return ['BASE_REF_CHANGED_EVENT', 'BaseRefChangedEvent', fields];
    }
    case 'force-pushed': {
      const beforeCommit = (): Field => commitOrNull(scope, event.before);
      const afterCommit = (): Field => commitOrNull(scope, event.after);
      return ['HEAD_REF_FORCE_PUSHED_EVENT', 'HeadRefForcePushedEvent', { beforeCommit, afterCommit }];
    }
    case 'review-dismissed': {
      const fields = { databaseId: event.id, previousReviewState: event.submittedState, dismissalMessage: null };
      const place = located(scope, `/${subject.path}/${String(subject.number)}#event-${String(event.id)}`);
      const review = reviewOrNull(scope, subject, event.review);
      return [
        'REVIEW_DISMISSED_EVENT',
        'ReviewDismissedEvent',
        { ...fields, ...place, review, pullRequestCommit: null },
      ];
    }
    case 'cross-referenced':
    case 'connected':
      return linkShape(scope, event, subject);
    case 'auto-merge-enabled':
    case 'added-to-queue':
    case 'merged':
    case 'closed':
      return mergeShape(scope, event, subject);
  }
};

const itemsOf = (scope: Scope, events: readonly TimelineEvent[], subject: Subject): Item[] =>
  events.flatMap((event) => {
    const shape = shapeOf(scope, event, subject);
    if (shape === undefined) return [];
    const [type, typename, fields] = shape;
    const view = (): View => ({
      __typename: typename,
      id: event.nodeId,
      createdAt: event.at,
      actor: () => actorView(scope, event.actor),
      ...(subject.path === 'pull' ? { pullRequest: subject.view } : {}),
      ...fields,
    });
    return [{ type, at: event.at, view }];
  });

/**
 * `itemTypes` and `since` narrow what is listed and `filteredCount`, but not `totalCount`: GitHub counts the whole
 * timeline there whatever is asked for (measured in public: strands-labs/robots#2146).
 */
const timelineList = (items: readonly Item[], args: Arguments): List => {
  const types = textsOf(args, 'itemTypes');
  const since = textOf(args, 'since');
  const shown = items.filter(
    ({ type, at }) =>
      (types === null || types.includes(type)) && (since === null || Date.parse(at) >= Date.parse(since)),
  );
  return list(shown, ({ view }) => view(), { total: items.length, extra: { updatedAt: items.at(-1)?.at ?? null } });
};

/** The timeline of a pull request: its commits, its reviews and what happened to it. */
export const pullTimeline = (scope: Scope, pull: Pull, commitItem: (sha: string) => View, args: Arguments): List => {
  const subject: Subject = { number: pull.number, path: 'pull', view: () => scope.views.pull(scope, pull) };
  const commits = pull.commits.map(({ sha, committer }) => {
    return { type: 'PULL_REQUEST_COMMIT', at: committer.date, view: () => commitItem(sha) };
  });
  const reviews = pull.reviews.map((review) => {
    return { type: 'PULL_REQUEST_REVIEW', at: review.at, view: () => scope.views.review(scope, review) };
  });
  const items = [...commits, ...reviews, ...itemsOf(scope, pull.timeline, subject)];
  return timelineList(inOrder(items), args);
};

/** The timeline of an issue. */
export const issueTimeline = (scope: Scope, issue: Issue, args: Arguments): List => {
  const subject: Subject = { number: issue.number, path: 'issues', view: () => scope.views.issue(scope, issue) };
  return timelineList(inOrder(itemsOf(scope, issue.timeline, subject)), args);
};

const inOrder = (items: Item[]): Item[] => items.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
