import type { View } from '../graphql/view.js';
import { textOf, type Arguments } from '../graphql/view.js';
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

function objectView({ folder }: Place, args: Arguments): View | null {
  const expression = textOf(args, 'expression') ?? '';
  const oid = git(folder, ['rev-parse', '--verify', '-q', expression]);
  if (oid === undefined) return null;
  const type = git(folder, ['cat-file', '-t', oid]);
  if (type === 'blob') return blobView(folder, oid);
  if (type !== 'tree') return { __typename: 'Commit', oid };
  return { __typename: 'Tree', oid, entries: () => (listTree(folder, oid) ?? []).map(entryView) };
}

const entryView = ({ name, type, mode, sha }: Entry): View => ({
  name,
  type,
  oid: sha,
  mode: Number.parseInt(mode, 8),
});

function blobView(folder: string, oid: string): View {
  const size = Number(git(folder, ['cat-file', '-s', oid]));
  const content = git(folder, ['cat-file', 'blob', oid], { ending: 'kept' }) ?? '';
  const isBinary = content.includes('\0');
  const isTruncated = size > LONGEST;
  const text = isTruncated ? Buffer.from(content).subarray(0, LONGEST).toString('utf8') : content;
  return { __typename: 'Blob', oid, byteSize: size, isBinary, isTruncated, text: isBinary ? null : text };
}
