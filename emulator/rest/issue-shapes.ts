import type { Context } from '../handler.js';
import { nodeIdOf, type Issue, type Pull } from '../state.js';
import type { PostedComment } from '../written.js';
import { ghost, userOrNull, userShape } from './accounts.js';
import { repoApi, repoHtml, type Shape } from './place.js';
import { associationOf, labelShape } from './pull-shapes.js';

/** An issue or a pull request: GitHub's REST API shows both as issues. */
export type AnyIssue = Issue | Pull;

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
