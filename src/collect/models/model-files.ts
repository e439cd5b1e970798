import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { FileInspection } from '../../facts/model-inspection.js';
import type { FileStorage, ModelFile } from '../../facts/models.js';
import { known, unknown, type Observed, type Reason } from '../../facts/observed.js';
import type { ModelContext } from './context.js';
import { filterAt } from './filter-at.js';
import { inspectBytes } from './formats/inspect.js';
import type { FolderEntry } from './folders.js';
import { LONGEST_POINTER, readPointer, type PointedAt } from './pointer.js';
import { isModelFormat, roleOf } from './role-of.js';

/** Files that lie in git itself are read up to so many bytes, one and all of a model. */
const MOST_OF_FILE = 5 * 1024 * 1024;
const MOST_OF_ALL = 20 * 1024 * 1024;

/** Files of a model. */
const MOST_FILES = 5000;

/** A pointer to more than this is a weight, whatever it is called. */
export const LARGE = 50 * 1024 * 1024;

/** Every file below the root of a model, what it is and where its bytes are. No file that a pointer stands for is fetched. */
export const readModelFiles = async (
  context: ModelContext,
  demand: ModelDemand,
): Promise<Observed<readonly ModelFile[]>> => {
  const listed = await context.below(context.commit, demand.root);
  if (!listed.known) return listed;
  if (listed.value.length > MOST_FILES) return unknown(tooMany(demand.root, listed.value.length));
  const [filter, contents] = await Promise.all([
    filterAt((paths) => context.texts(context.commit, paths), [demand.root], attributesIn(listed.value)),
    context.objects(readable(listed.value)),
  ]);
  if (!filter.known) return filter;
  const unread = [...contents].find(([, content]) => !content.known)?.[1];
  if (unread !== undefined && !unread.known) return unknown({ ...unread.why, about: [demand.root] });
  const stored = listed.value.map((entry) => ({ entry, ...storedOf(entry, contents) }));
  const held = await context.held(stored.flatMap(({ pointer }) => pointer ?? []));
  const files = stored.map(async ({ entry, storage, pointer, inspection }): Promise<ModelFile> => {
    const named = roleOf(entry.path, { card: demand.card, manifest: demand.manifest });
    const isOwn = named === 'manifest' || named === 'card' || !isWeight(pointer, inspection);
    const role = isOwn ? named : 'weight';
    return {
      path: entry.path,
      object: entry.object,
      role,
      // The mode alone: these bytes ran before.
      change:
        role === 'weight' && pointer !== null && context.isTextKept(entry.path)
          ? 'unchanged'
          : context.changeOf(entry.path),
      kind: entry.kind,
      storage:
        pointer === null
          ? storage
          : { ...storage, kind: 'lfs', ...pointer, held: held.get(pointer.sha256) ?? NOT_ASKED },
      filter: filter.value(entry.path),
      inspection: pointer === null ? inspection : await context.atHand(entry.path, pointer),
    };
  });
  return known(await Promise.all(files));
};

const tooMany = (root: string, found: number): Reason => ({
  code: 'list-truncated',
  about: [root],
  needed: `at most ${String(MOST_FILES)} files`,
  found: `${String(found)} files`,
});

/** Whatever the name says: a pointer to a large file, or bytes of a model. */
const isWeight = (pointer: PointedAt | null, inspection: Stored['inspection']): boolean =>
  pointer === null ? inspection?.known === true && isModelFormat(inspection.value.format) : pointer.size > LARGE;

const NOT_ASKED: Observed<never> = unknown({ code: 'not-demanded', about: ['large files'] });

/** Small files first, so that pointers are always among them. */
const readable = (entries: readonly FolderEntry[]): ReadonlyMap<ObjectId, number> => {
  const files = entries.filter(({ kind, size }) => kind === 'file' && size <= MOST_OF_FILE);
  const wanted = new Map<ObjectId, number>();
  let left = MOST_OF_ALL;
  for (const { object, size } of [...files].sort((a, b) => a.size - b.size)) {
    if (wanted.has(object)) continue;
    if (size > LONGEST_POINTER && size > left) break;
    left -= size;
    wanted.set(object, size);
  }
  return wanted;
};

interface Stored {
  readonly storage: Exclude<FileStorage, { kind: 'lfs' }>;
  readonly pointer: PointedAt | null;
  readonly inspection: Observed<FileInspection> | null;
}

const storedOf = (entry: FolderEntry, contents: ReadonlyMap<ObjectId, Observed<Uint8Array>>): Stored => {
  const content = entry.kind === 'file' ? contents.get(entry.object) : undefined;
  if (content?.known !== true) return plain(entry, null, null);
  const pointer = readPointer(content.value);
  if (pointer === null) {
    const sha256 = createHash('sha256').update(content.value).digest('hex');
    return plain(entry, sha256, known(inspectBytes(entry.path, content.value)));
  }
  if ('kind' in pointer) return { storage: pointer, pointer: null, inspection: null };
  return { ...plain(entry, null, null), pointer };
};

const plain = ({ size }: FolderEntry, sha256: string | null, inspection: Stored['inspection']): Stored => ({
  storage: { kind: 'blob', sha256, size },
  pointer: null,
  inspection,
});

const attributesIn = (listed: readonly FolderEntry[]): readonly string[] =>
  listed.flatMap(({ path }) => (path.endsWith('/.gitattributes') ? [path] : []));
