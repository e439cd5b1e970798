import type { CommitSpec, World } from '../world.js';
import { hashObject, storeTree, type ObjectStore } from './git.js';
import { contentsOf } from './contents.js';
import type { Graph } from './graph.js';
import { nodeIdOf } from './ids.js';
import { rootAdmin, webFlow, type Directory } from './people.js';
import type { Commit, GitIdentity } from './types.js';

/** Every commit of the world by the graph's key, parents before children. */
export function commitsOf(world: World, graph: Graph, directory: Directory, store: ObjectStore): Map<string, Commit> {
  const filesOf = contentsOf(world, graph, store);
  const commits = new Map<string, Commit>();
  const make = (key: string): Commit => {
    const known = commits.get(key);
    if (known !== undefined) return known;
    const parents = graph.parents(key).map((parent) => make(parent).sha);
    const node = graph.nodes.get(key);
    const spec = node?.spec ?? baseSpec(world, graph, key);
    const files = filesOf(key);
    const described = describe(spec, directory);
    const tree = storeTree(store, files);
    const sha = hashCommit({ key, tree, parents, ...described });
    const commit = {
      alias: key,
      sha,
      nodeId: nodeIdOf('C', sha),
      tree,
      files,
      parents,
      ...described,
      onBase: node === undefined,
    };
    commits.set(key, commit);
    return commit;
  };
  for (const key of [...graph.baseKeys, ...graph.nodes.keys()]) make(key);
  return commits;
}

/** One day apart, the tip a day before the world's now; the oldest made the policy. */
function baseSpec(world: World, graph: Graph, key: string): CommitSpec {
  const depth = graph.baseKeys.indexOf(key);
  const oldest = depth === graph.baseKeys.length - 1;
  const author = oldest ? (world.pull['policy-author'] ?? rootAdmin) : rootAdmin;
  const at = new Date(Date.parse(world.now) - (depth + 4) * 86_400_000).toISOString().replace('.000Z', 'Z');
  const verified = { valid: true, signer: author };
  return {
    author,
    committer: author,
    'pushed-by': author,
    at,
    'pushed-at': at,
    tree: key,
    message: `Change of ${key}`,
    verified,
  };
}

function describe(spec: CommitSpec, directory: Directory) {
  const message = spec.message ?? '';
  const author = identity(spec.author, spec['authored-at'] ?? spec.at, directory);
  return {
    message,
    author,
    committer: identity(spec.committer, spec.at, directory),
    coAuthors: coAuthorsOf(message, author, directory),
    signature: signatureOf(spec, directory),
    pushedBy: directory.maybe(spec['pushed-by']),
    pushedAt: spec['pushed-at'] ?? spec.at,
  };
}

function identity(who: CommitSpec['author'], date: string, directory: Directory): GitIdentity {
  if (who === undefined) return { name: 'unknown', email: 'unknown@invalid', date, account: undefined };
  if (typeof who !== 'string') return { ...who, date, account: directory.byEmail(who.email) };
  const account = directory.person(who);
  const noreply = `${String(account.id)}+${account.login}@users.noreply.github.com`;
  const name = account.login === webFlow ? 'GitHub' : account.login;
  return { name, email: account.emails[0] ?? noreply, date, account };
}

/** Absent, or `{valid: false}` without a signer, means that there is no signature at all. */
function signatureOf({ verified }: CommitSpec, directory: Directory): Commit['signature'] {
  const { valid = false, signer } = verified ?? {};
  return valid || signer !== undefined ? { valid, signer: directory.maybe(signer) } : undefined;
}

const trailer = /^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>]+)>[ \t]*$/i;

/** Trailers stand in the last paragraph, and the subject is none; each address counts once. */
function coAuthorsOf(message: string, author: GitIdentity, directory: Directory): GitIdentity[] {
  const paragraphs = message
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split(/\n[ \t]*\n/);
  const found = new Map<string, GitIdentity>();
  for (const line of paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : []) {
    const [, name = '', email = ''] = trailer.exec(line) ?? [];
    if (email !== '' && email.toLowerCase() !== author.email.toLowerCase()) {
      found.set(email.toLowerCase(), { name, email, date: author.date, account: directory.byEmail(email) });
    }
  }
  return [...found.values()];
}

interface Hashed {
  readonly key: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitIdentity;
  readonly committer: GitIdentity;
  readonly message: string;
}

/** A git commit object with the world's name of it as a header of its own, so that equal commits keep apart. */
function hashCommit({ key, tree, parents, author, committer, message }: Hashed): string {
  const line = (role: string, { name, email, date }: GitIdentity): string =>
    `${role} ${name} <${email}> ${String(Math.floor(Date.parse(date) / 1000))} +0000`;
  const header = [
    `tree ${tree}`,
    ...parents.map((sha) => `parent ${sha}`),
    line('author', author),
    line('committer', committer),
  ];
  return hashObject('commit', Buffer.from([...header, `world-alias ${key}`, '', message].join('\n')));
}
