import { json, type Context, type Handler, type Route } from '../handler.js';
import { inLedger } from '../ledger.js';
import type { HeadRepository, Repository } from '../state.js';
import { userShape } from './accounts.js';
import { inRepository, pageOn, type Shape } from './place.js';

const longAgo = '2020-01-01T00:00:00Z';

const templates = new Map([
  ['archive_url', '/{archive_format}{/ref}'],
  ['assignees_url', '/assignees{/user}'],
  ['blobs_url', '/git/blobs{/sha}'],
  ['branches_url', '/branches{/branch}'],
  ['collaborators_url', '/collaborators{/collaborator}'],
  ['comments_url', '/comments{/number}'],
  ['commits_url', '/commits{/sha}'],
  ['compare_url', '/compare/{base}...{head}'],
  ['contents_url', '/contents/{+path}'],
  ['contributors_url', '/contributors'],
  ['deployments_url', '/deployments'],
  ['downloads_url', '/downloads'],
  ['events_url', '/events'],
  ['forks_url', '/forks'],
  ['git_commits_url', '/git/commits{/sha}'],
  ['git_refs_url', '/git/refs{/sha}'],
  ['git_tags_url', '/git/tags{/sha}'],
  ['hooks_url', '/hooks'],
  ['issue_comment_url', '/issues/comments{/number}'],
  ['issue_events_url', '/issues/events{/number}'],
  ['issues_url', '/issues{/number}'],
  ['keys_url', '/keys{/key_id}'],
  ['labels_url', '/labels{/name}'],
  ['languages_url', '/languages'],
  ['merges_url', '/merges'],
  ['milestones_url', '/milestones{/number}'],
  ['notifications_url', '/notifications{?since,all,participating}'],
  ['pulls_url', '/pulls{/number}'],
  ['releases_url', '/releases{/id}'],
  ['stargazers_url', '/stargazers'],
  ['statuses_url', '/statuses/{sha}'],
  ['subscribers_url', '/subscribers'],
  ['subscription_url', '/subscription'],
  ['tags_url', '/tags'],
  ['teams_url', '/teams'],
  ['trees_url', '/git/trees{/sha}'],
]);

/** A repository as other objects hold it. */
export function minimalRepository(repository: Repository | HeadRepository, context: Context): Shape {
  const url = `${context.apiUrl}/repos/${repository.fullName}`;
  const urls = Object.fromEntries([...templates].map(([name, rest]) => [name, url + rest]));
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: context.state.repository.visibility !== 'public',
    owner: userShape(repository.owner, context),
    html_url: pageOn(repository.fullName),
    description: null,
    fork: 'fork' in repository && repository.fork,
    url,
    ...urls,
  };
}

/** A repository as a pull request's base and head hold it. */
export function repositoryShape(repository: Repository | HeadRepository, context: Context): Shape {
  const { visibility, defaultBranch, archived } = context.state.repository;
  const clone = `${pageOn(repository.fullName)}.git`;
  const has = {
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
  };
  const counts = {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 1,
  };
  const merging = {
    allow_rebase_merge: true,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_auto_merge: true,
    delete_branch_on_merge: false,
  };
  return {
    ...minimalRepository(repository, context),
    clone_url: clone,
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: pageOn(repository.fullName),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: defaultBranch,
    archived,
    disabled: false,
    visibility,
    ...has,
    ...counts,
    ...merging,
    allow_forking: false,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    pushed_at: context.state.pushes.at(-1)?.at ?? longAgo,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

const getRepository: Handler = (_, context) => {
  const shape = repositoryShape(context.state.repository, context);
  const permissions = { admin: false, maintain: false, push: false, triage: false, pull: true };
  return json({ ...shape, permissions, network_count: 0, subscribers_count: 0 });
};

/** A ledger is shown as any repository is. */
const ofWorld = inRepository('GET', '', getRepository);

const getAny: Handler = (request, context) => {
  const ledger = inLedger(request, context);
  return ledger === undefined ? ofWorld.handle(request, context) : getRepository(request, ledger);
};

export const repositoryRoutes: readonly Route[] = [{ ...ofWorld, handle: getAny }];
