import { bytesOf } from '../state/bytes.js';
import type { Commit, State, TreeEntry } from '../state/types.js';
import { commitOrNull, type Scope } from './scope.js';
import type { Field, View } from './view.js';

const EXTRA_BYTES = 512_000;

const gitPath = (scope: Scope, kind: string, oid: string): Readonly<Record<string, string>> => {
  const path = `/${scope.state.repository.fullName}/${kind}/${oid}`;
  return { commitResourcePath: path, commitUrl: `${scope.context.url}${path}` };
};

const repositoryOf = (scope: Scope) => (): Field => scope.views.repository(scope);

/** A blob; GitHub cuts the text of those over half a megabyte and says so. */
const blobView = (scope: Scope, oid: string, content: string): View => {
  const bytes = bytesOf(content);
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > EXTRA_BYTES;
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : bytes.subarray(0, EXTRA_BYTES).toString('utf8'),
    repository: repositoryOf(scope),
    ...gitPath(scope, 'blob', oid),
  };
};

const treeView = (scope: Scope, oid: string, prefix: string): View => ({
  __typename: 'Tree',
  id: `T_${oid}`,
  oid,
  abbreviatedOid: oid.slice(0, 7),
  entries: () => (scope.state.trees.get(oid) ?? []).map((entry) => entryView(scope, entry, prefix)),
  repository: repositoryOf(scope),
  ...gitPath(scope, 'tree', oid),
});

/** Root tree of a commit. */
export const rootTreeView = (scope: Scope, commit: Commit): View => treeView(scope, commit.tree, '');

const objectView = (scope: Scope, entry: TreeEntry, path: string): View | null => {
  if (entry.type === 'tree') return treeView(scope, entry.sha, `${path}/`);
  const content = scope.state.blobs.get(entry.sha);
  return content === undefined ? null : blobView(scope, entry.sha, content);
};

/** An entry of a tree. GitHub gives the mode as a decimal number: 33188 for `100644`. */
export const entryView = (scope: Scope, entry: TreeEntry, prefix: string): View => {
  const path = `${prefix}${entry.path}`;
  return {
    name: entry.path,
    path,
    oid: entry.sha,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    extension: /\.[^.]+$/.exec(entry.path)?.[0] ?? '',
    size: bytesOf(scope.state.blobs.get(entry.sha) ?? '').length,
    submodule: null,
    object: () => objectView(scope, entry, path),
    repository: repositoryOf(scope),
  };
};

interface Found {
  readonly entry: TreeEntry;
  readonly prefix: string;
}

/** What lies at a path below a root tree; undefined where nothing does. */
export const findEntry = (state: State, root: string, path: string): Found | undefined => {
  const parts = path.replace(/\/+$/, '').split('/');
  let tree = root;
  for (const [index, part] of parts.entries()) {
    const entry = state.trees.get(tree)?.find((candidate) => candidate.path === part);
    if (entry === undefined) return undefined;
    if (index === parts.length - 1)
      return {
        entry,
        prefix: parts
          .slice(0, -1)
          .map((name) => `${name}/`)
          .join(''),
      };
    tree = entry.sha;
  }
  return undefined;
};

/** A revision as `git rev-parse` takes it: full sha, abbreviated sha, branch, full ref name or HEAD; `~7` is the seventh along first parents. */
export const resolveRevision = (state: State, revision: string): string | undefined => {
  const [, start, steps] = /^([^~]+)~(\d+)$/.exec(revision) ?? [];
  if (start === undefined) return resolveName(state, revision);
  let found = resolveName(state, start);
  for (let left = Number(steps); left > 0 && found !== undefined; left -= 1)
    found = state.commits.get(found)?.parents[0];
  return found;
};

const resolveName = (state: State, revision: string): string | undefined => {
  if (state.commits.has(revision)) return revision;
  const branch = revision === 'HEAD' ? state.repository.defaultBranch : revision;
  for (const prefix of ['', 'refs/', 'refs/heads/', 'refs/tags/']) {
    const sha = state.refs.get(`${prefix}${branch}`);
    if (sha !== undefined) return sha;
  }
  if (!/^[0-9a-f]{7,39}$/.test(revision)) return undefined;
  const matches = [...state.commits.keys()].filter((sha) => sha.startsWith(revision));
  return matches.length === 1 ? matches[0] : undefined;
};

/** `object(expression:)`: `<revision>` or `<revision>:<path>`; null where it names nothing. */
export const objectByExpression = (scope: Scope, expression: string): View | null => {
  const colon = expression.indexOf(':');
  const sha = resolveRevision(scope.state, colon < 0 ? expression : expression.slice(0, colon));
  const commit = sha === undefined ? undefined : scope.state.commits.get(sha);
  if (commit === undefined) return null;
  if (colon < 0) return scope.views.commit(scope, commit);
  const path = expression.slice(colon + 1);
  if (path === '') return rootTreeView(scope, commit);
  const found = findEntry(scope.state, commit.tree, path);
  return found === undefined ? null : objectView(scope, found.entry, `${found.prefix}${found.entry.path}`);
};

/** `object(oid:)`: a commit, a tree or a blob; null where there is none. */
export const objectByOid = (scope: Scope, oid: string): View | null => {
  const content = scope.state.blobs.get(oid);
  if (content !== undefined) return blobView(scope, oid, content);
  return scope.state.trees.has(oid) ? treeView(scope, oid, '') : commitOrNull(scope, oid);
};
