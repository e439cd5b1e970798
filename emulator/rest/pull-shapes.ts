import type { Context } from '../handler.js';
import { madeUpSha } from '../state/git.js';
import { type Labelling, type Pull, type Review } from '../state.js';
import { ghost, userOrNull, userShape } from './accounts.js';
import { repoApi, repoHtml, type Shape } from './place.js';
import { repositoryShape } from './repository.js';

export function labelShape({ name }: Labelling, context: Context): Shape {
  const id = Number.parseInt(madeUpSha(`label ${name}`).slice(0, 7), 16);
  const url = `${repoApi(context)}/labels/${encodeURIComponent(name)}`;
  return {
    id,
    node_id: `LA_${String(id)}`,
    url,
    name,
    description: `The label ${name}`,
    color: 'ededed',
    default: false,
  };
}

/** Writers belong to the organisation, as far as the emulator knows. */
export function associationOf(person: Pull['author']): string {
  if (person === undefined || person.permission === 'none') return 'NONE';
  return person.permission === 'read' ? 'CONTRIBUTOR' : 'MEMBER';
}

/** Of a deleted repository GitHub still knows whose it was, which the world does not: its pull's author stands in. */
function branchShape(pull: Pull, context: Context): Shape {
  const { headRef: ref, headSha: sha, headRepository } = pull;
  const owner = headRepository?.owner ?? pull.author ?? ghost;
  const repo = headRepository === undefined ? null : repositoryShape(headRepository, context);
  return { label: `${owner.login}:${ref}`, ref, sha, user: userShape(owner, context), repo };
}

function baseShape({ baseRef: ref, baseSha: sha }: Pull, context: Context): Shape {
  const { owner } = context.state.repository;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: userShape(owner, context),
    repo: repositoryShape(context.state.repository, context),
  };
}

/** A pull request as lists hold it. */
export function pullSummary(pull: Pull, context: Context): Shape {
  const url = `${repoApi(context)}/pulls/${String(pull.number)}`;
  const issue = `${repoApi(context)}/issues/${String(pull.number)}`;
  const html = `${repoHtml(context)}/pull/${String(pull.number)}`;
  const statuses = `${repoApi(context)}/statuses/${pull.headSha}`;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${url}/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  const { number, id, nodeId, title, body, draft, state, merged, closedAt, createdAt, updatedAt } = pull;
  const assignees = pull.initiator === undefined ? [] : [userShape(pull.initiator, context)];
  return {
    url,
    id,
    node_id: nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number,
    state,
    locked: false,
    title,
    user: userShape(pull.author ?? ghost, context),
    body: body === '' ? null : body,
    labels: pull.labels.map((label) => labelShape(label, context)),
    milestone: null,
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt ?? null,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.sha ?? madeUpSha(`test merge of ${pull.headSha} and ${pull.baseSha}`),
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: branchShape(pull, context),
    base: baseShape(pull, context),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(pull.author),
    auto_merge: autoMergeShape(pull, context),
    draft,
  };
}

function autoMergeShape({ autoMerge }: Pull, context: Context): Shape | null {
  if (autoMerge === undefined) return null;
  return { enabled_by: userOrNull(autoMerge.by, context), merge_method: 'merge', commit_title: '', commit_message: '' };
}

export function pullShape(pull: Pull, context: Context): Shape {
  const total = (of: 'additions' | 'deletions'): number => pull.files.reduce((sum, file) => sum + file[of], 0);
  return {
    ...pullSummary(pull, context),
    merged: pull.merged !== undefined,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: pull.state === 'open' ? true : null,
    mergeable_state: pull.draft ? 'draft' : pull.state === 'open' ? 'blocked' : 'unknown',
    merged_by: userOrNull(pull.merged?.by, context),
    comments: context.written.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commitsCount,
    additions: total('additions'),
    deletions: total('deletions'),
    changed_files: pull.filesCount,
  };
}

export function reviewShape(review: Review, context: Context): Shape {
  const number = String(review.pull);
  const html = `${repoHtml(context)}/pull/${number}#pullrequestreview-${String(review.id)}`;
  const pull = `${repoApi(context)}/pulls/${number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userOrNull(review.by, context),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(review.by),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.at,
    commit_id: review.sha,
  };
}
