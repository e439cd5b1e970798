import { json, notAccessible, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import { bytesOf, commitAt, entryAt, nodeIdOf, type TreeEntry } from '../state.js';
import { codeownersFaults } from '../graphql/codeowners.js';
import { gitUser, verificationShape } from './commits.js';
import { encodePath, inRepository, repoApi, repoHtml, type Shape } from './place.js';

const longestInline = 1024 * 1024;

function sizeOf(entry: TreeEntry, { state }: Context): number {
  return bytesOf(state.blobs.get(entry.sha) ?? '').length;
}

function treeEntryShape(entry: TreeEntry, context: Context): Shape {
  const { path, mode, type, sha } = entry;
  if (type === 'commit') return { path, mode, type, sha };
  const url = `${repoApi(context)}/git/${type}s/${sha}`;
  return type === 'tree'
    ? { path, mode, type, sha, url }
    : { path, mode, type, sha, size: sizeOf(entry, context), url };
}

/** Entries of a tree with their whole paths, each folder before what it holds. */
function walk(sha: string, prefix: string, { state }: Pick<Context, 'state'>): TreeEntry[] {
  const entries = state.trees.get(sha) ?? [];
  return entries.flatMap((entry) => {
    const whole = { ...entry, path: prefix + entry.path };
    return entry.type === 'tree' ? [whole, ...walk(entry.sha, `${whole.path}/`, { state })] : [whole];
  });
}

const getTree: Handler = (request, context) => {
  const { state } = context;
  const asked = request.params['tree_sha'] ?? '';
  const sha = state.trees.has(asked) ? asked : commitAt(state, asked)?.tree;
  if (sha === undefined) return notFound;
  // GitHub takes any value for yes, "false" and "0" too.
  const entries = request.query.has('recursive') ? walk(sha, '', context) : (state.trees.get(sha) ?? []);
  return json({
    sha,
    url: `${repoApi(context)}/git/trees/${sha}`,
    tree: entries.map((entry) => treeEntryShape(entry, context)),
    truncated: false,
  });
};

const getBlob: Handler = (request, context) => {
  const sha = request.params['file_sha'] ?? '';
  const text = context.state.blobs.get(sha);
  if (text === undefined) return notFound;
  if (wantsRaw(request.headers.accept))
    return { status: 200, headers: { 'content-type': rawType }, body: bytesOf(text) };
  const url = `${repoApi(context)}/git/blobs/${sha}`;
  return json({
    sha,
    node_id: nodeIdOf('B', sha),
    size: bytesOf(text).length,
    url,
    content: base64(text),
    encoding: 'base64',
  });
};

const getGitCommit: Handler = (request, context) => {
  const commit = context.state.commits.get(request.params['commit_sha'] ?? '');
  if (commit === undefined) return notFound;
  const [api, html] = [repoApi(context), repoHtml(context)];
  return json({
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
  });
};

const getRef: Handler = (request, context) => {
  const ref = `refs/${request.params['ref'] ?? ''}`;
  const sha = context.state.refs.get(ref);
  if (sha === undefined) return notFound;
  const object = { type: 'commit', sha, url: `${repoApi(context)}/git/commits/${sha}` };
  return json({ ref, node_id: nodeIdOf('REF', ref), url: `${repoApi(context)}/git/${encodePath(ref)}`, object });
};

const rawType = 'application/vnd.github.raw+json; charset=utf-8';

function wantsRaw(accept: string | undefined): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept ?? '');
}

/** Sixty characters a line, as GitHub breaks it. */
function base64(text: string): string {
  return bytesOf(text)
    .toString('base64')
    .replaceAll(/.{1,60}/g, '$&\n');
}

const getContents: Handler = (request, context) => {
  const { state } = context;
  const ref = request.query.get('ref') ?? state.repository.defaultBranch;
  const commit = commitAt(state, ref);
  if (commit === undefined) return problem(404, `No commit found for the ref ${ref}`);
  const path = (request.params['path'] ?? '').replace(/\/+$/, '');
  const entry = entryAt(state.trees, commit.tree, path);
  if (entry === undefined) return notFound;
  if (entry.type === 'tree') {
    const inner = state.trees.get(entry.sha) ?? [];
    return json(
      inner.map((child) =>
        contentShape({ ...child, path: path === '' ? child.path : `${path}/${child.path}` }, ref, context),
      ),
    );
  }
  const text = state.blobs.get(entry.sha) ?? '';
  if (wantsRaw(request.headers.accept))
    return { status: 200, headers: { 'content-type': rawType }, body: bytesOf(text) };
  const shape = contentShape(entry, ref, context);
  if (entry.type === 'commit') return json({ ...shape, submodule_git_url: 'https://github.com/acme/other.git' });
  if (entry.mode === '120000') return json({ ...shape, target: text });
  const inline = bytesOf(text).length <= longestInline;
  return json({ ...shape, content: inline ? base64(text) : '', encoding: inline ? 'base64' : 'none' });
};

function contentShape(entry: TreeEntry, ref: string, context: Context): Shape {
  const path = encodePath(entry.path);
  const type =
    entry.type === 'tree'
      ? 'dir'
      : entry.type === 'commit'
        ? 'submodule'
        : entry.mode === '120000'
          ? 'symlink'
          : 'file';
  const url = `${repoApi(context)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${repoApi(context)}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${repoHtml(context)}/blob/${encodeURIComponent(ref)}/${path}`;
  const download =
    type === 'file' || type === 'symlink'
      ? `${context.url}/raw/${context.state.repository.fullName}/${encodeURIComponent(ref)}/${path}`
      : null;
  const name = entry.path.split('/').at(-1) ?? '';
  const common = { type, size: sizeOf(entry, context), name, path: entry.path, sha: entry.sha, url };
  return { ...common, git_url: git, html_url: html, download_url: download, _links: { self: url, git, html } };
}

const getCodeownersErrors: Handler = (request, context) => {
  const commit = commitAt(context.state, request.query.get('ref') ?? context.state.repository.defaultBranch);
  const errors = commit === undefined ? undefined : codeownersFaults(context.state, commit.sha);
  return errors === undefined ? notFound : json({ errors });
};

export const gitRoutes: readonly Route[] = [
  inRepository('GET', '/git/trees/{tree_sha*}', getTree),
  inRepository('GET', '/git/blobs/{file_sha}', getBlob),
  inRepository('GET', '/git/commits/{commit_sha}', getGitCommit),
  inRepository('GET', '/git/ref/{ref*}', getRef),
  // The job's token never has contents: write; ledgers answer these.
  ...[
    ['POST', '/git/trees'],
    ['POST', '/git/commits'],
    ['POST', '/git/refs'],
    ['PATCH', '/git/refs/{ref*}'],
  ].map(([method = '', path = '']) => inRepository(method, path, () => notAccessible)),
  { ...inRepository('GET', '/contents', getContents), name: 'GET /repos/{owner}/{repo}/contents/{path}' },
  inRepository('GET', '/contents/{path*}', getContents),
  inRepository('GET', '/codeowners/errors', getCodeownersErrors),
];
