import type { ObjectId } from '../../facts/account.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import {
  arrayOf,
  boolean,
  cursor,
  filledText,
  Malformed,
  natural,
  objectId,
  optional,
  type Cursor,
} from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { reasonOf } from '../observe.js';

const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';

/** A file below a folder. */
export interface FolderEntry {
  /** In the repository. */
  readonly path: string;
  readonly object: ObjectId;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Bytes in git; of a submodule 0. */
  readonly size: number;
}

/** Everything below a folder at a commit, sorted by path. A list that the host cut is not known. Never rejects. */
export const readFolder = async (
  client: Client,
  { owner, name }: RepositoryName,
  commit: ObjectId,
  folder: string,
): Promise<Observed<readonly FolderEntry[]>> => {
  try {
    const tree = await treeAt(client, { owner, name }, commit, folder);
    if (tree === null) return known([]);
    const answer = cursor(await client.read(TREE, { owner, repo: name, tree_sha: tree, recursive: '1' }), '$');
    if (answer.get('sha', objectId) !== tree) throw new Malformed('$.sha', `tree ${tree}`);
    if (answer.get('truncated', boolean)) return unread(folder, 'the host cut the list of its files');
    const prefix = folder === '' ? '' : `${folder}/`;
    const entries = answer.get('tree', arrayOf(cursor)).flatMap((entry) => entryOf(prefix, entry));
    return known(entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
  } catch (fault) {
    return unknown({ ...reasonOf(folder, fault), about: [folder] });
  }
};

const entryOf = (prefix: string, entry: Cursor): readonly FolderEntry[] => {
  if (entry.get('type', filledText) === 'tree') return [];
  const mode = entry.get('mode', filledText);
  return [
    {
      path: `${prefix}${entry.get('path', filledText)}`,
      object: entry.get('sha', objectId),
      kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file',
      size: entry.get('size', optional(natural)) ?? 0,
    },
  ];
};

const FOLDER_QUERY = `
query ModelFolder($owner: String!, $name: String!, $commit: GitObjectID!, $folder: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    commit: object(oid: $commit) { oid }
    object(expression: $folder) { __typename oid }
  }
}`;

/** The tree of a folder; null: there is nothing, or no folder, at that path. */
const treeAt = async (
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  folder: string,
): Promise<ObjectId | null> => {
  const answer = await client.query(FOLDER_QUERY, { ...repository, commit, folder: `${commit}:${folder}` });
  const found = cursor(answer, '$.data').at('repository');
  // Nothing at a path means something only of a commit that is there.
  if (found.at('commit').get('oid', objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
  const object = found.maybe('object');
  return object?.get('__typename', filledText) === 'Tree' ? object.get('oid', objectId) : null;
};

const unread = (folder: string, found: string): Observed<never> =>
  unknown({ code: 'list-truncated', about: [folder], found });
