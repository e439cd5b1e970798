import { spawnSync } from 'node:child_process';
import { json, notFound, problem, type Answer, type EmulatedRequest } from '../handler.js';
import { git, listTree, writeTree, type Entry, type TreeItem } from './git.js';

/** Where a call is answered. */
interface Place {
  readonly folder: string;
  readonly now: string;
  readonly api: string;
  readonly html: string;
}

type LedgerHandler = (request: EmulatedRequest, place: Place) => Answer;

const isEmpty = ({ folder }: Place): boolean => git(folder, ['for-each-ref', '--count=1']) === '';
const emptyRepository = problem(409, 'Git Repository is empty.');
const unprocessable = (message: string): Answer => problem(422, message);

const fieldsOf = ({ json: body }: EmulatedRequest): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(typeof body === 'object' && body !== null ? Object.entries(body) : []);

const textIn = (fields: ReadonlyMap<string, unknown>, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

const isA = (folder: string, sha: string, type: string): boolean =>
  /^[0-9a-f]{40}$/.test(sha) && git(folder, ['cat-file', '-t', sha]) === type;

function treeShape(tree: string, { folder, api }: Place): object {
  const shape = ({ name, mode, type, sha, size }: Entry): object => {
    const url = `${api}/git/${type}s/${sha}`;
    return size === undefined ? { path: name, mode, type, sha, url } : { path: name, mode, type, sha, size, url };
  };
  return {
    sha: tree,
    url: `${api}/git/trees/${tree}`,
    tree: (listTree(folder, tree) ?? []).map(shape),
    truncated: false,
  };
}

const postTree: LedgerHandler = (request, place) => {
  if (isEmpty(place)) return emptyRepository;
  const fields = fieldsOf(request);
  const base = fields.has('base_tree') ? textIn(fields, 'base_tree') : undefined;
  const isTree = base === undefined || isA(place.folder, base, 'tree') || isA(place.folder, base, 'commit');
  if (!isTree) return unprocessable('base_tree is not a valid tree oid');
  const items = fields.get('tree');
  if (!Array.isArray(items) || items.length === 0) return unprocessable('Invalid tree info');
  const tree = writeTree(place.folder, base, items as readonly TreeItem[]);
  return tree === undefined
    ? unprocessable('tree.path contains a malformed path component')
    : json(treeShape(tree, place), 201);
};

function commitShape(sha: string, { folder, api, html }: Place): object {
  const format = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI'].join('%n');
  const [tree = '', parents = '', ...rest] = (git(folder, ['show', '-s', `--format=${format}`, sha]) ?? '').split('\n');
  const [an, ae, at, cn, ce, ct] = rest;
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    url: `${api}/git/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    author: { name: an, email: ae, date: new Date(at ?? 0).toISOString() },
    committer: { name: cn, email: ce, date: new Date(ct ?? 0).toISOString() },
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    message: git(folder, ['show', '-s', '--format=%B', sha]) ?? '',
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((parent) => ({ sha: parent, url: `${api}/git/commits/${parent}`, html_url: `${html}/commit/${parent}` })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

const postCommit: LedgerHandler = (request, place) => {
  const { folder, now } = place;
  const fields = fieldsOf(request);
  const parents = fields.get('parents') ?? [];
  const tree = textIn(fields, 'tree');
  if (!isA(folder, tree, 'tree')) return unprocessable('Tree SHA does not exist');
  const known = Array.isArray(parents) && parents.every((each) => isA(folder, String(each), 'commit'));
  if (!known) return unprocessable('Parent SHA does not exist or is not a commit object');
  const who = { NAME: 'ledger[bot]', EMAIL: 'ledger@users.noreply.example', DATE: now };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  );
  const parameters = ['commit-tree', tree, '-F', '-', ...parents.flatMap((each) => ['-p', String(each)])];
  const sha = git(folder, parameters, { input: textIn(fields, 'message'), env });
  return sha === undefined ? unprocessable('Invalid commit') : json(commitShape(sha, place), 201);
};

const getCommit: LedgerHandler = (request, place) => {
  const sha = request.params['commit_sha'] ?? '';
  return isA(place.folder, sha, 'commit') ? json(commitShape(sha, place)) : notFound;
};

const refShape = (ref: string, sha: string, { api }: Place): object => ({
  ref,
  node_id: `REF_${ref.length}`,
  url: `${api}/git/${ref}`,
  object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
});

const refAt = (ref: string, { folder }: Place): string | undefined => git(folder, ['rev-parse', '--verify', '-q', ref]);

const getRef: LedgerHandler = (request, place) => {
  if (isEmpty(place)) return emptyRepository;
  const ref = `refs/${request.params['ref'] ?? ''}`;
  const sha = refAt(ref, place);
  return sha === undefined ? notFound : json(refShape(ref, sha, place));
};

const postRef: LedgerHandler = (request, place) => {
  if (isEmpty(place)) return emptyRepository;
  const fields = fieldsOf(request);
  const [ref, sha] = [textIn(fields, 'ref'), textIn(fields, 'sha')];
  if (!/^refs\/[^/]+\/.+$/.test(ref)) return unprocessable('Reference name must start with refs/ and have two slashes');
  if (refAt(ref, place) !== undefined) return unprocessable('Reference already exists');
  if (!isA(place.folder, sha, 'commit')) return unprocessable('Object does not exist');
  const made = git(place.folder, ['update-ref', ref, sha, '0'.repeat(40)]);
  return made === undefined ? unprocessable('Reference already exists') : json(refShape(ref, sha, place), 201);
};

const patchRef: LedgerHandler = (request, place) => {
  const fields = fieldsOf(request);
  const ref = `refs/${request.params['ref'] ?? ''}`;
  const [old, sha] = [refAt(ref, place), textIn(fields, 'sha')];
  if (old === undefined) return unprocessable('Reference does not exist');
  if (!isA(place.folder, sha, 'commit')) return unprocessable('Object does not exist');
  const forward = git(place.folder, ['merge-base', '--is-ancestor', old, sha]) !== undefined;
  if (!forward && fields.get('force') !== true) return unprocessable('Update is not a fast forward');
  const moved = git(place.folder, ['update-ref', ref, sha, old]);
  return moved === undefined ? problem(409, 'Conflict') : json(refShape(ref, sha, place));
};

const getContents: LedgerHandler = (request, place) => {
  const { folder, api, html } = place;
  const ref = request.query.get('ref') ?? 'HEAD';
  const path = request.params['path'] ?? '';
  const entries = listTree(folder, `${ref}:${path}`);
  if (entries === undefined) return notFound;
  return json(
    entries.map(({ name, type, sha, size = 0 }) => {
      const whole = `${path}/${name}`;
      const self = `${api}/contents/${encodeURIComponent(whole)}?ref=${ref}`;
      const page = `${html}/blob/${ref}/${whole}`;
      const gitUrl = `${api}/git/${type}s/${sha}`;
      const links = { self, git: gitUrl, html: page };
      const common = { type: type === 'tree' ? 'dir' : 'file', size, name, path: whole, sha, url: self };
      return { ...common, git_url: gitUrl, html_url: page, download_url: type === 'tree' ? null : page, _links: links };
    }),
  );
};

/** As much of a comparison as tells which commit is reached from which. */
const compare: LedgerHandler = (request, { folder }) => {
  const [base = '', head = ''] = (request.params['basehead'] ?? '').split('...');
  const count = (range: string): number => Number(git(folder, ['rev-list', '--count', range]) ?? '-1');
  const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)];
  if (ahead < 0 || behind < 0) return notFound;
  const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  return json({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] });
};

const getBlob: LedgerHandler = (request, { folder, api }) => {
  const sha = request.params['file_sha'] ?? '';
  if (!isA(folder, sha, 'blob')) return notFound;
  const content = spawnSync('git', ['cat-file', 'blob', sha], { cwd: folder, maxBuffer: 1e8 }).stdout;
  return json({
    sha,
    node_id: `B_${sha.slice(0, 12)}`,
    size: content.length,
    url: `${api}/git/blobs/${sha}`,
    content: content.toString('base64').replaceAll(/.{1,60}/g, '$&\n'),
    encoding: 'base64',
  });
};

/** By method and path below the repository. */
export const ledgerHandlers: ReadonlyMap<string, LedgerHandler> = new Map([
  ['POST /git/trees', postTree],
  ['POST /git/commits', postCommit],
  ['GET /git/blobs/{file_sha}', getBlob],
  ['GET /git/commits/{commit_sha}', getCommit],
  ['GET /git/ref/{ref*}', getRef],
  ['POST /git/refs', postRef],
  ['PATCH /git/refs/{ref*}', patchRef],
  ['GET /contents/{path*}', getContents],
  ['GET /compare/{basehead*}', compare],
]);
