import type { Person, Pull, Repository, State } from '../state.js';
import { throwawayMerge } from '../run.js';

type Payload = Readonly<Record<string, unknown>>;

/** An account as webhooks show it; null: deleted. */
export function account(person: Person | undefined): Payload | null {
  if (!person) return null;
  return {
    login: person.login,
    id: person.id,
    node_id: person.nodeId,
    type: person.type,
    html_url: `https://github.com/${person.login}`,
    site_admin: false,
  };
}

export function repositoryObject(repository: Repository): Payload {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    owner: account(repository.owner),
    html_url: `https://github.com/${repository.fullName}`,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    fork: false,
  };
}

/** A pull request as webhooks show it. */
export function pullObject(state: State, pull: Pull): Payload {
  const { repository } = state;
  const head = pull.headRepository;
  return {
    url: `https://api.github.com/repos/${repository.fullName}/pulls/${String(pull.number)}`,
    html_url: `https://github.com/${repository.fullName}/pull/${String(pull.number)}`,
    id: pull.id,
    node_id: pull.nodeId,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: account(pull.author),
    body: pull.body === '' ? null : pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? throwawayMerge(state),
    draft: pull.draft,
    labels: pull.labels.map(({ name }) => ({ name })),
    head: {
      label: `${head?.owner.login ?? 'unknown'}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: account(head?.owner),
      repo: head
        ? { id: head.id, node_id: head.nodeId, full_name: head.fullName, name: head.name, fork: head.fork }
        : null,
    },
    base: {
      label: `${repository.owner.login}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: account(repository.owner),
      repo: repositoryObject(repository),
    },
    auto_merge: pull.autoMerge ? { enabled_by: account(pull.autoMerge.by), merge_method: 'merge' } : null,
    merged: pull.merged !== undefined,
    merged_by: account(pull.merged?.by),
    commits: pull.commitsCount,
    changed_files: pull.filesCount,
  };
}

/** The issue that the pull request closes, else the first of the world. */
export function issueObject(state: State): Payload {
  const issue = state.issues.get(state.pull.closes[0] ?? 0) ?? [...state.issues.values()][0];
  if (!issue) return {};
  return {
    number: issue.number,
    id: issue.id,
    node_id: issue.nodeId,
    title: issue.title,
    state: issue.state,
    user: account(issue.author),
    labels: issue.labels.map(({ name }) => ({ name })),
  };
}
