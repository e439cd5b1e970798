import { textOf, type Arguments, type View } from '../graphql/view.js';
import { git, listTree, type Entry } from './git.js';

/** GitHub cuts the text of what is longer, and says so. */
const LONGEST = 512_000;

interface Place {
  readonly folder: string;
  /** `owner/name` */
  readonly name: string;
}

/** The repository of a ledger as GraphQL shows it: refs, and objects by expression, out of real git. */
export function ledgerView(place: Place): View {
  return {
    __typename: 'Repository',
    nameWithOwner: place.name,
    ref: (args) => refView(place, textOf(args, 'qualifiedName') ?? ''),
    object: (args) => objectView(place, args),
  };
}

function refView({ folder }: Place, name: string): View | null {
  const oid = name.startsWith('refs/') ? git(folder, ['rev-parse', '--verify', '-q', name]) : undefined;
  return oid === undefined ? null : { __typename: 'Ref', name, target: { __typename: 'Commit', oid } };
}

/** `<revision>` or `<revision>:<path>`; null where it names nothing. */
function objectView({ folder }: Place, args: Arguments): View | null {
  const expression = textOf(args, 'expression') ?? '';
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const commit = /^[0-9a-f]{40}$/.test(revision) ? revision : git(folder, ['rev-parse', '--verify', '-q', revision]);
  if (commit === undefined) return null;
  if (colon < 0) return { __typename: 'Commit', oid: commit };
  const found = objectsOf(folder, commit).get(expression.slice(colon + 1));
  if (found === undefined) return null;
  return found.type === 'blob' ? blobView(folder, found) : treeView(folder, found);
}

/** What lies at each path of a commit: a query may ask for hundreds of them, and each process of git takes its time. */
function objectsOf(folder: string, commit: string): ReadonlyMap<string, Entry> {
  const key = `${folder} ${commit}`;
  const known = listed.get(key) ?? new Map((listTree(folder, commit, 'all') ?? []).map((entry) => [entry.name, entry]));
  if (listed.size > 3) listed.clear();
  listed.set(key, known);
  return known;
}

const listed = new Map<string, ReadonlyMap<string, Entry>>();

const treeView = (folder: string, { sha }: Entry): View => ({
  __typename: 'Tree',
  oid: sha,
  entries: () =>
    (listTree(folder, sha) ?? []).map(({ name, type, mode, sha: oid }) => ({
      name,
      type,
      oid,
      mode: Number.parseInt(mode, 8),
    })),
});

function blobView(folder: string, { sha, size = 0 }: Entry): View {
  const content = git(folder, ['cat-file', 'blob', sha], { ending: 'kept' }) ?? '';
  const isBinary = content.includes('\0');
  const isTruncated = size > LONGEST;
  const text = isTruncated ? Buffer.from(content).subarray(0, LONGEST).toString('utf8') : content;
  return { __typename: 'Blob', oid: sha, byteSize: size, isBinary, isTruncated, text: isBinary ? null : text };
}
