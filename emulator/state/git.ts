import { createHash } from 'node:crypto';
import { bytesOf } from './bytes.js';
import type { FileEntry, FileMap, TreeEntry } from './types.js';

const directory = '040000';

/** Git objects by hash. Hashes are git's own, so that whoever reads the trees can compute them again. */
export interface ObjectStore {
  readonly trees: Map<string, readonly TreeEntry[]>;
  /** As the world writes them: `bytesOf` tells the bytes. */
  readonly blobs: Map<string, string>;
}

export function hashObject(type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1')
    .update(`${type} ${String(content.length)}\0`)
    .update(content)
    .digest('hex');
}

/** A hash of forty hex digits for things that git does not hash here, such as commits of a submodule. */
export function madeUpSha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export function storeBlob(store: ObjectStore, text: string): string {
  const sha = hashObject('blob', bytesOf(text));
  store.blobs.set(sha, text);
  return sha;
}

interface Folder {
  readonly files: Map<string, FileEntry>;
  readonly folders: Map<string, Folder>;
}

/** Stores the nested trees of a file map and answers the hash of the root. */
export function storeTree(store: ObjectStore, files: FileMap): string {
  const root: Folder = { files: new Map(), folders: new Map() };
  for (const [path, entry] of files) {
    const parts = path.split('/');
    const name = parts.pop() ?? path;
    folderAt(root, parts).files.set(name, entry);
  }
  return storeFolder(store, root);
}

function folderAt(root: Folder, parts: readonly string[]): Folder {
  let folder = root;
  for (const part of parts) {
    const next: Folder = folder.folders.get(part) ?? { files: new Map(), folders: new Map() };
    folder.folders.set(part, next);
    folder = next;
  }
  return folder;
}

function storeFolder(store: ObjectStore, folder: Folder): string {
  const entries: TreeEntry[] = [];
  for (const [name, inner] of folder.folders) {
    entries.push({ path: name, mode: directory, type: 'tree', sha: storeFolder(store, inner) });
  }
  for (const [name, { mode, sha }] of folder.files) {
    if (!folder.folders.has(name)) entries.push({ path: name, mode, type: mode === '160000' ? 'commit' : 'blob', sha });
  }
  const sorted = entries.map((entry) => ({ entry, key: sortKey(entry) })).sort((a, b) => Buffer.compare(a.key, b.key));
  const content = Buffer.concat(sorted.flatMap(({ entry }) => encodeEntry(entry)));
  const sha = hashObject('tree', content);
  store.trees.set(
    sha,
    sorted.map(({ entry }) => entry),
  );
  return sha;
}

/** Git sorts names as bytes, a folder as if its name ended in a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path);
}

function encodeEntry(entry: TreeEntry): Buffer[] {
  return [Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.path}\0`), Buffer.from(entry.sha, 'hex')];
}

/** The entry at a path below a tree. The empty path is the tree itself. */
export function entryAt(
  trees: ReadonlyMap<string, readonly TreeEntry[]>,
  root: string,
  path: string,
): TreeEntry | undefined {
  let entry: TreeEntry = { path: '', mode: directory, type: 'tree', sha: root };
  for (const part of path.split('/').filter((name) => name !== '')) {
    const next = trees.get(entry.sha)?.find((child) => child.path === part);
    if (next === undefined) return undefined;
    entry = next;
  }
  return { ...entry, path };
}
