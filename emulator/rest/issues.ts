import { json, notFound, problem, type Answer, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type Issue, type Pull } from '../state.js';
import type { PostedComment } from '../written.js';
import { ghost, userOrNull, userShape } from './accounts.js';
import { appOf, textFields } from './caller.js';
import { list } from './paging.js';
import { inRepository, numberIn, repoApi, repoHtml, type Shape } from './place.js';
import { associationOf, labelShape } from './pull-shapes.js';

/** An issue or a pull request: GitHub's REST API shows both as issues. */
export type AnyIssue = Issue | Pull;

function anyIssue(number: number, { state, written }: Context): AnyIssue | undefined {
  const posted = written.issues.find((issue) => issue.number === number);
  return posted ?? state.issues.get(number) ?? state.pulls.get(number);
}

/** Issues and pull requests, as GitHub's list has them: newest first. */
function everyIssue({ state, written }: Context): readonly AnyIssue[] {
  const changed = new Set(written.issues.map(({ number }) => number));
  const given = [...state.issues.values()].filter(({ number }) => !changed.has(number));
  const all: readonly AnyIssue[] = [...given, ...state.pulls.values(), ...written.issues];
  return all.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.number - a.number);
}

export function isPull(issue: AnyIssue): issue is Pull {
  return 'headSha' in issue;
}

export function issueShape(issue: AnyIssue, context: Context): Shape {
  const number = String(issue.number);
  const url = `${repoApi(context)}/issues/${number}`;
  const html = `${repoHtml(context)}/${isPull(issue) ? 'pull' : 'issues'}/${number}`;
  const closed = issue.timeline.findLast(({ kind }) => kind === 'closed');
  const assignees = isPull(issue) && issue.initiator !== undefined ? [userShape(issue.initiator, context)] : [];
  const shape = {
    url,
    repository_url: repoApi(context),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: userShape(issue.author ?? ghost, context),
    labels: issue.labels.map((label) => labelShape(label, context)),
    state: issue.state,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: commentsOn(issue.number, context).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? (closed?.at ?? issue.updatedAt) : null,
    closed_by: issue.state === 'closed' ? userOrNull(closed?.actor, context) : null,
    author_association: associationOf(issue.author),
    active_lock_reason: null,
    body: issue.body === '' ? null : issue.body,
  };
  return isPull(issue) ? { ...shape, draft: issue.draft, pull_request: pullPart(issue, html, context) } : shape;
}

function pullPart(pull: Pull, html: string, context: Context): Shape {
  const url = `${repoApi(context)}/pulls/${String(pull.number)}`;
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: pull.merged?.at ?? null,
  };
}

export function commentsOn(number: number, { written }: Context): readonly PostedComment[] {
  return written.comments.filter(({ issue }) => issue === number);
}

export function commentShape(comment: PostedComment, context: Context): Shape {
  const { id, issue, body, at, author } = comment;
  return {
    url: `${repoApi(context)}/issues/comments/${String(id)}`,
    html_url: `${repoHtml(context)}/issues/${String(issue)}#issuecomment-${String(id)}`,
    issue_url: `${repoApi(context)}/issues/${String(issue)}`,
    id,
    node_id: nodeIdOf('IC', id),
    user: userShape(author, context),
    created_at: at,
    updated_at: at,
    body,
    author_association: associationOf(author),
    performed_via_github_app: null,
  };
}

/** A handler for what lies below one issue or pull request. */
export function ofIssue(answer: (issue: AnyIssue, ...rest: Parameters<Handler>) => Answer): Handler {
  return (request, context) => {
    const issue = anyIssue(numberIn(request.params, 'issue_number'), context);
    return issue === undefined ? notFound : answer(issue, request, context);
  };
}

const getIssue = ofIssue((issue, _, context) => json(issueShape(issue, context)));

const listIssues: Handler = (request, context) => {
  const state = request.query.get('state') ?? 'open';
  const since = request.query.get('since');
  const labels = (request.query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const shown = everyIssue(context).filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)),
  );
  return list(shown, (issue) => issueShape(issue, context), request, context);
};

const postIssue: Handler = (request, context) => {
  const { written, now } = context;
  const text = textFields(request);
  const title = text('title');
  if (title === null) return problem(422, 'Validation Failed', { errors: [{ code: 'missing_field', field: 'title' }] });
  const number = Math.max(0, ...everyIssue(context).map((issue) => issue.number)) + 1;
  const id = written.nextId;
  written.nextId += 1;
  const issue: Issue = {
    number,
    id,
    nodeId: nodeIdOf('I', id),
    title,
    body: text('body') ?? '',
    state: 'open',
    author: appOf(request.caller, context).bot,
    labels: labelsIn(request).map((name) => ({ name, by: appOf(request.caller, context).bot, at: now })),
    edited: undefined,
    createdAt: now,
    updatedAt: now,
    timeline: [],
  };
  written.issues.push(issue);
  return json(issueShape(issue, context), 201);
};

/** Labels that there are not yet are made, as GitHub does for whoever may push. */
function labelsIn({ json: body }: Parameters<Handler>[0]): readonly string[] {
  const given = typeof body === 'object' && body !== null && 'labels' in body ? body.labels : [];
  return Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
}

const updateIssue = ofIssue((issue, request, context) => {
  if (isPull(issue)) return problem(422, 'The emulator alters issues only');
  const { written, now } = context;
  const text = textFields(request);
  const state = text('state') ?? issue.state;
  if (state !== 'open' && state !== 'closed') return problem(422, 'Validation Failed');
  const actor = appOf(request.caller, context).bot;
  const closing = {
    id: written.nextId,
    nodeId: nodeIdOf('CE', written.nextId),
    kind: 'closed',
    at: now,
    actor,
  } as const;
  written.nextId += 1;
  const changed: Issue = {
    ...issue,
    title: text('title') ?? issue.title,
    body: text('body') ?? issue.body,
    state,
    updatedAt: now,
    timeline: state === 'closed' && issue.state === 'open' ? [...issue.timeline, closing] : issue.timeline,
  };
  const index = written.issues.findIndex(({ number }) => number === issue.number);
  if (index < 0) written.issues.push(changed);
  else written.issues[index] = changed;
  return json(issueShape(changed, context));
});

const listComments = ofIssue((issue, request, context) =>
  list(commentsOn(issue.number, context), (comment) => commentShape(comment, context), request, context),
);

const postComment = ofIssue((issue, request, context) => {
  const { written, now } = context;
  const author = appOf(request.caller, context).bot;
  const comment = { id: written.nextId, issue: issue.number, body: textFields(request)('body') ?? '', at: now, author };
  written.nextId += 1;
  written.comments.push(comment);
  return json(commentShape(comment, context), 201);
});

const updateComment: Handler = (request, context) => {
  const { comments } = context.written;
  const index = comments.findIndex(({ id }) => id === numberIn(request.params, 'comment_id'));
  const known = comments[index];
  if (known === undefined) return notFound;
  const changed = { ...known, body: textFields(request)('body') ?? known.body };
  comments[index] = changed;
  return json(commentShape(changed, context));
};

export const issueRoutes: readonly Route[] = [
  inRepository('GET', '/issues', listIssues),
  inRepository('POST', '/issues', postIssue),
  inRepository('PATCH', '/issues/comments/{comment_id}', updateComment),
  inRepository('GET', '/issues/{issue_number}', getIssue),
  inRepository('PATCH', '/issues/{issue_number}', updateIssue),
  inRepository('GET', '/issues/{issue_number}/comments', listComments),
  inRepository('POST', '/issues/{issue_number}/comments', postComment),
];
