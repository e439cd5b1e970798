import type { Context, Handler, Route } from '../handler.js';
import type { Commit, TimelineEvent } from '../state.js';
import { userOrNull, userShape } from './accounts.js';
import { gitUser, verificationShape } from './commits.js';
import { commentShape, commentsOn, isPull, issueShape, type AnyIssue } from './issue-shapes.js';
import { ofIssue } from './issues.js';
import { list } from './paging.js';
import { inRepository, repoApi, repoHtml, type Shape } from './place.js';
import { reviewShape } from './pull-shapes.js';

/** An event with what only its kind has, in GitHub's words. */
function eventShape(event: TimelineEvent, context: Context): Shape {
  const { name, commit, more } = nameAndRest(event, context);
  const url = `${repoApi(context)}/issues/events/${String(event.id)}`;
  return {
    id: event.id,
    node_id: event.nodeId,
    url,
    actor: userOrNull(event.actor, context),
    event: name,
    commit_id: commit ?? null,
    commit_url: commit === undefined ? null : `${repoApi(context)}/commits/${commit}`,
    created_at: event.at,
    performed_via_github_app: null,
    ...more,
  };
}

interface NameAndRest {
  readonly name: string;
  readonly commit?: string;
  readonly more?: Shape;
}

function nameAndRest(event: TimelineEvent, context: Context): NameAndRest {
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return { name: event.kind, more: { label: { name: event.label, color: 'ededed' } } };
    case 'assigned':
      return {
        name: 'assigned',
        more: { assignee: userShape(event.assignee, context), assigner: userOrNull(event.actor, context) },
      };
    case 'renamed':
      return { name: 'renamed', more: { rename: { from: event.from, to: event.to } } };
    case 'review-dismissed':
      return { name: 'review_dismissed', more: { dismissed_review: dismissedReview(event) } };
    case 'merged':
      return { name: 'merged', commit: event.sha };
    case 'force-pushed':
      return { name: 'head_ref_force_pushed', commit: event.after };
    case 'closed':
      return { name: 'closed', more: { state_reason: null } };
    case 'base-changed':
      return { name: 'base_ref_changed' };
    case 'added-to-queue':
      return { name: 'added_to_merge_queue' };
    case 'copilot-work-started':
    case 'auto-merge-enabled':
    case 'connected':
    case 'cross-referenced':
      return { name: event.kind.replace('cross-referenced', 'cross_referenced').replaceAll('-', '_') };
  }
}

function dismissedReview({ review, submittedState }: Extract<TimelineEvent, { kind: 'review-dismissed' }>): Shape {
  return { state: submittedState.toLowerCase(), review_id: review, dismissal_message: null };
}

const listEvents = ofIssue((issue, request, context) => {
  const events = issue.timeline.filter(({ kind }) => kind !== 'cross-referenced');
  return list(events, (event) => eventShape(event, context), request, context);
});

const listAllEvents: Handler = (request, context) => {
  const issues: readonly AnyIssue[] = [...context.state.issues.values(), ...context.state.pulls.values()];
  const events = issues
    .flatMap((issue) =>
      issue.timeline.filter(({ kind }) => kind !== 'cross-referenced').map((event) => ({ issue, event })),
    )
    .sort((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at));
  const show = ({ issue, event }: (typeof events)[number]): Shape => ({
    ...eventShape(event, context),
    issue: issueShape(issue, context),
  });
  return list(events, show, request, context);
};

interface Moment {
  readonly at: string;
  readonly shape: Shape;
}

/** Everything that happened on an issue or a pull request, oldest first: events, and of pulls commits and reviews too. */
const listTimeline = ofIssue((issue, request, context) => {
  const events = issue.timeline.map((event): Moment => ({ at: event.at, shape: timelineShape(event, context) }));
  const comments = commentsOn(issue.number, context).map((comment): Moment => {
    const actor = userShape(comment.author, context);
    return { at: comment.at, shape: { ...commentShape(comment, context), event: 'commented', actor } };
  });
  const ofPull = isPull(issue)
    ? [...issue.commits.map((commit) => committed(commit, context)), ...reviewed(issue, context)]
    : [];
  const moments = [...ofPull, ...events, ...comments].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return list(moments, ({ shape }) => shape, request, context);
});

function timelineShape(event: TimelineEvent, context: Context): Shape {
  if (event.kind !== 'cross-referenced') return eventShape(event, context);
  const pull = context.state.pulls.get(event.pull);
  const source = pull === undefined ? {} : { type: 'issue', issue: issueShape(pull, context) };
  return {
    event: 'cross-referenced',
    actor: userOrNull(event.actor, context),
    created_at: event.at,
    updated_at: event.at,
    source,
  };
}

function committed(commit: Commit, context: Context): Moment {
  const [api, html] = [repoApi(context), repoHtml(context)];
  const shape = {
    event: 'committed',
    sha: commit.sha,
    node_id: commit.nodeId,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: verificationShape(commit),
  };
  return { at: commit.committer.date, shape };
}

/** The timeline writes the states of reviews in small letters. */
function reviewed(issue: Extract<AnyIssue, { headSha: string }>, context: Context): Moment[] {
  return issue.reviews.map((review) => {
    const shape = { ...reviewShape(review, context), event: 'reviewed', state: review.state.toLowerCase() };
    return { at: review.at, shape };
  });
}

export const eventRoutes: readonly Route[] = [
  inRepository('GET', '/issues/events', listAllEvents),
  inRepository('GET', '/issues/{issue_number}/events', listEvents),
  inRepository('GET', '/issues/{issue_number}/timeline', listTimeline),
];
