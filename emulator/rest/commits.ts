import { json, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import {
  changedFiles,
  commitAt,
  historyOf,
  mergeBase,
  shasBetween,
  type Commit,
  type FileMap,
  type GitIdentity,
} from '../state.js';
import { userOrNull } from './accounts.js';
import { list, pageOf } from './paging.js';
import { encodePath, inRepository, repoApi, repoHtml, type Shape } from './place.js';

const mostComparedFiles = 300;

export function verificationShape({ signature }: Commit): Shape {
  if (signature === undefined)
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const text = '-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----';
  const { valid } = signature;
  return {
    verified: valid,
    reason: valid ? 'valid' : 'invalid',
    signature: text,
    payload: 'emulated',
    verified_at: valid ? '2026-01-01T00:00:00Z' : null,
  };
}

export function gitUser({ name, email, date }: GitIdentity): Shape {
  return { name, email, date };
}

/** A commit as lists hold it: without files. */
export function commitShape(commit: Commit, context: Context): Shape {
  const api = repoApi(context);
  const html = repoHtml(context);
  return {
    sha: commit.sha,
    node_id: commit.nodeId,
    commit: {
      author: gitUser(commit.author),
      committer: gitUser(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationShape(commit),
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: userOrNull(commit.author.account, context),
    committer: userOrNull(commit.committer.account, context),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
  };
}

export interface FileChange {
  readonly path: string;
  readonly status: string;
  readonly previous: string | undefined;
  readonly additions: number;
  readonly deletions: number;
  readonly sha: string;
}

export function fileShape(file: FileChange, sha: string, context: Context): Shape {
  const html = repoHtml(context);
  const path = encodePath(file.path);
  const common = {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repoApi(context)}/contents/${path}?ref=${sha}`,
  };
  const patch =
    file.additions + file.deletions > 0
      ? { patch: `@@ -1,${String(file.deletions)} +1,${String(file.additions)} @@` }
      : {};
  return { ...common, ...patch, ...(file.previous === undefined ? {} : { previous_filename: file.previous }) };
}

/** What differs between two trees, moved files as renames. Numbers of lines come from the pull requests' lists where these know the path. */
function changesBetween(before: FileMap, after: FileMap, context: Context): FileChange[] {
  const paths = changedFiles(before, after);
  const gone = new Map(paths.filter((path) => !after.has(path)).map((path) => [before.get(path)?.sha ?? '', path]));
  const moved = new Set(
    paths.flatMap((path) => (before.has(path) ? [] : (gone.get(after.get(path)?.sha ?? '') ?? []))),
  );
  const known = new Map(
    [...context.state.pulls.values()].flatMap(({ files }) => files.map((file) => [file.path, file] as const)),
  );
  return paths
    .filter((path) => !moved.has(path))
    .map((path) => {
      const previous = before.has(path) ? undefined : gone.get(after.get(path)?.sha ?? '');
      const status =
        previous !== undefined ? 'renamed' : !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified';
      const { additions = status === 'removed' ? 0 : 1, deletions = status === 'added' ? 0 : 1 } =
        previous === undefined ? (known.get(path) ?? {}) : { additions: 0, deletions: 0 };
      return { path, status, previous, additions, deletions, sha: (after.get(path) ?? before.get(path))?.sha ?? '' };
    });
}

const noFiles: FileMap = new Map();

const getCommit: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['ref'] ?? '');
  if (commit === undefined) return problem(422, `No commit found for SHA: ${request.params['ref'] ?? ''}`);
  const parent = context.state.commits.get(commit.parents[0] ?? '');
  const changes = changesBetween(parent?.files ?? noFiles, commit.files, context);
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  const files = changes.slice(0, mostComparedFiles).map((change) => fileShape(change, commit.sha, context));
  return json({
    ...commitShape(commit, context),
    stats: { total: additions + deletions, additions, deletions },
    files,
  });
};

const listCommits: Handler = (request, context) => {
  const ref = request.query.get('sha') ?? context.state.repository.defaultBranch;
  const commit = commitAt(context.state, ref);
  if (commit === undefined) return notFound;
  const { query } = request;
  const login = query.get('author')?.toLowerCase();
  const inTime = (date: string): boolean =>
    !(date < (query.get('since') ?? '')) && !(date > (query.get('until') ?? '9999'));
  const history = historyOf(context.state, commit.sha, query.get('path') ?? undefined)
    .filter(
      ({ author }) =>
        login === undefined || author.account?.login.toLowerCase() === login || author.email.toLowerCase() === login,
    )
    .filter(({ committer }) => inTime(committer.date));
  return list(history, (each) => commitShape(each, context), request, context);
};

const compare: Handler = (request, context) => {
  const { state } = context;
  const [from = '', to = ''] = (request.params['basehead'] ?? '')
    .split('...')
    .map((end) => end.replace(/^[^:/]+:/, ''));
  const [base, head] = [commitAt(state, from), commitAt(state, to)];
  const ancestor = base && head && state.commits.get(mergeBase(state, base.sha, head.sha) ?? '');
  if (base === undefined || head === undefined || ancestor === undefined) return notFound;
  const ahead = shasBetween(state, base.sha, head.sha).flatMap((sha) => state.commits.get(sha) ?? []);
  const behind = shasBetween(state, head.sha, base.sha).length;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const paged = request.query.has('page') || request.query.has('per_page');
  const page = paged ? pageOf(ahead, request, context) : { items: ahead.slice(-250), headers: {} };
  const first = (request.query.get('page') ?? '1') === '1';
  const changes = first ? changesBetween(ancestor.files, head.files, context).slice(0, mostComparedFiles) : [];
  const address = `${base.sha}...${head.sha}`;
  const html = `${repoHtml(context)}/compare/${address}`;
  const body = {
    url: `${repoApi(context)}/compare/${address}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitShape(base, context),
    merge_base_commit: commitShape(ancestor, context),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: page.items.map((commit) => commitShape(commit, context)),
    files: changes.map((change) => fileShape(change, head.sha, context)),
  };
  return json(body, 200, page.headers);
};

export const commitRoutes: readonly Route[] = [
  inRepository('GET', '/commits', listCommits),
  inRepository('GET', '/compare/{basehead*}', compare),
];

/** Comes after every route below a commit, since a ref may hold slashes. */
export const anyCommitRoute: Route = inRepository('GET', '/commits/{ref*}', getCommit);
