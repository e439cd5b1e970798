import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, objectId, text } from '../../lib/shape.js';
import type { RepositoryName } from './comparison.js';
import { treeOid, type Listing } from './merge-tree.js';

/** Null: the host cut the list, or it is not the whole of the tree that was asked for. */
export type ReadListing = (tree: ObjectId) => Promise<Listing | null>;

/** Reads whole trees by their ids, each once. A listing that does not hash to the id that was asked for is not used. */
export function listings(client: Client, { owner, name }: RepositoryName): ReadListing {
  const asked = new Map<ObjectId, Promise<Listing | null>>();
  const ask = async (tree: ObjectId): Promise<Listing | null> => {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const answer = cursor(await client.read(route, { owner, repo: name, tree_sha: tree, recursive: '1' }), '$');
    if (answer.get('truncated', boolean)) return null;
    const rows = answer.list('tree', (row) => ({
      path: row.get('path', text),
      type: row.get('type', text),
      entry: { mode: row.get('mode', text), oid: row.get('sha', objectId) },
    }));
    const listing = new Map(rows.filter((row) => row.type !== 'tree').map((row) => [row.path, row.entry]));
    return treeOid(listing) === tree ? listing : null;
  };
  return (tree) => {
    const answer = asked.get(tree) ?? ask(tree);
    asked.set(tree, answer);
    return answer;
  };
}
