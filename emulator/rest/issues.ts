import { json, notFound, problem, type Answer, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type Issue } from '../state.js';
import { appOf, textFields } from './caller.js';
import { commentShape, commentsOn, isPull, issueShape, type AnyIssue } from './issue-shapes.js';
import { list } from './paging.js';
import { inRepository, numberIn } from './place.js';

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
