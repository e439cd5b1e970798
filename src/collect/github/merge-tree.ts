import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';

/** A blob, symbolic link or submodule. `mode` as the host writes it: `100644`, `100755`, `120000`, `160000`. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: ObjectId;
}

/** Every entry of a commit by its whole path, folders themselves not listed. */
export type Listing = ReadonlyMap<string, TreeEntry>;

interface Folder {
  readonly entries: Map<string, TreeEntry>;
  readonly folders: Map<string, Folder>;
}

const same = (a: TreeEntry | undefined, b: TreeEntry | undefined): boolean => a?.oid === b?.oid && a?.mode === b?.mode;

/**
 * Three-way merge by whole paths: what one side left alone is taken from the other, what both made alike is taken once.
 * Null wherever both sides changed one path differently, or one side's file is the other's folder. Contents are never
 * mixed, so every entry of the result stands on one of the two sides.
 */
export function mergeTrees(base: Listing, ours: Listing, theirs: Listing): Listing | null {
  const merged = new Map<string, TreeEntry>();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    if (!same(our, their) && !same(before, our) && !same(before, their)) return null;
    const taken = same(before, our) ? their : our;
    if (taken !== undefined) merged.set(path, taken);
  }
  return rootOf(merged) === null ? null : merged;
}

/** The id of the git tree object that holds exactly these entries; null where a path is a file and a folder at once. */
export function treeOid(listing: Listing): ObjectId | null {
  const root = rootOf(listing);
  return root === null ? null : folderOid(root).toString('hex');
}

const emptyFolder = (): Folder => ({ entries: new Map(), folders: new Map() });

function rootOf(listing: Listing): Folder | null {
  const root = emptyFolder();
  for (const [path, entry] of listing) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const part of names) {
      if (folder.entries.has(part)) return null;
      const next = folder.folders.get(part) ?? emptyFolder();
      folder.folders.set(part, next);
      folder = next;
    }
    if (folder.folders.has(name)) return null;
    folder.entries.set(name, entry);
  }
  return root;
}

/** Git sorts the names of a tree as bytes, a folder as if its name ended in a slash. */
function folderOid(folder: Folder): Buffer {
  const files = [...folder.entries].map(([name, entry]) => ({
    key: Buffer.from(name),
    content: line(entry.mode, name, Buffer.from(entry.oid, 'hex')),
  }));
  const folders = [...folder.folders].map(([name, inner]) => ({
    key: Buffer.from(`${name}/`),
    content: line('40000', name, folderOid(inner)),
  }));
  const sorted = [...files, ...folders].sort((a, b) => Buffer.compare(a.key, b.key));
  const content = Buffer.concat(sorted.map((entry) => entry.content));
  return createHash('sha1')
    .update(`tree ${String(content.length)}\0`)
    .update(content)
    .digest();
}

function line(mode: string, name: string, oid: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), oid]);
}
