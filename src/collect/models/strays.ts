import type { ObjectId } from '../../facts/account.js';
import type { ChangedFile } from '../../facts/change.js';
import type { StrayFile } from '../../facts/models.js';
import { known, unknown, type Observed, type Reason } from '../../facts/observed.js';
import type { ModelContext } from './context.js';
import { filterAt } from './filter-at.js';
import { inspectBytes } from './formats/inspect.js';
import { LARGE } from './model-files.js';
import type { Placed } from './places.js';
import { LONGEST_POINTER, readPointer, type PointedAt } from './pointer.js';
import { isModelFormat, isWeightName } from './role-of.js';

type Looking = Pick<ModelContext, 'commit' | 'held' | 'objects' | 'texts'>;
type Find = (paths: readonly string[]) => Promise<readonly Placed[]>;

/** Binary files up to so many bytes, and so many of them together, are looked into. */
const MOST_OF_FILE = 5 * 1024 * 1024;
const MOST_OF_ALL = 50 * 1024 * 1024;
const MOST_FILES = 250;

/** Pictures, fonts and papers: many changes have them, and few of them are models under another name. */
const MEDIA = /\.(png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav)$/iu;

/** Files of the change that lie in no root and look like a model's. */
export const findStrays = async (
  context: Looking,
  files: Observed<readonly ChangedFile[]>,
  roots: readonly string[],
  find: Find,
): Promise<Observed<readonly StrayFile[]>> => {
  if (!files.known) return files;
  const outside = files.value
    .filter(({ status, path }) => status !== 'removed' && !roots.some((root) => path.startsWith(`${root}/`)))
    .map(({ path }) => path);
  const named = outside.filter(isWeightName).map((path): StrayFile => ({ path, looks: 'extension', size: null }));
  const placed = await find(outside.filter((path) => !isWeightName(path)));
  const there = placed.flatMap(({ path, entry }) =>
    entry.known && entry.value !== null ? [{ path, ...entry.value }] : [],
  );
  const looked = await lookInto(context, there);
  if (!looked.known) return looked;
  const lost = placed.find(({ entry }) => !entry.known && entry.why.found !== NO_FILE);
  if (lost !== undefined && !lost.entry.known) return unknown(lost.entry.why);
  const gone = placed.find(({ entry }) => entry.known && entry.value === null);
  if (gone !== undefined)
    return unknown({
      code: 'fact-unavailable',
      about: [gone.path],
      found: 'the change names it, and its head has it not',
    });
  const all = [...named, ...looked.value];
  return known(all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
};

/** A link or a submodule holds no bytes of its own. */
const NO_FILE = 'it is not a regular file';

interface There {
  readonly path: string;
  readonly object: ObjectId;
  readonly size: number;
  readonly isBinary: boolean;
}

const lookInto = async (context: Looking, there: readonly There[]): Promise<Observed<readonly StrayFile[]>> => {
  const pointers = there.filter(({ isBinary, size }) => !isBinary && size > 0 && size <= LONGEST_POINTER);
  const followed = await followedOf(
    context,
    there.filter(({ isBinary, size }) => !isBinary && size > LONGEST_POINTER),
  );
  if (!followed.known) return followed;
  const { small, large, unseen } = sorted([...there.filter(({ isBinary }) => isBinary), ...followed.value]);
  if (unseen > 0) return unknown(tooMany(unseen));
  const contents = await context.objects(new Map([...pointers, ...small].map(({ object, size }) => [object, size])));
  const short: Short[] = [];
  const strays: StrayFile[] = large.map(({ path, size }) => ({ path, looks: 'large-binary', size }));
  for (const { path, object, isBinary } of [...pointers, ...small]) {
    const content = contents.get(object);
    if (content === undefined) continue;
    if (!content.known) return unknown({ ...content.why, about: [path] });
    const pointer = readPointer(content.value);
    if (pointer !== null && !('kind' in pointer) && pointer.size <= LARGE) {
      short.push({ path, pointer });
      continue;
    }
    // The host takes a pickle without a zero byte for text.
    const looksBinary = isBinary || (content.value[0] ?? 0) >= 0x80;
    // A pointer that cannot be read may stand for anything.
    if (pointer !== null) strays.push({ path, looks: 'large-pointer', size: 'kind' in pointer ? null : pointer.size });
    else if (looksBinary) strays.push(...byMagic(path, content.value));
  }
  const lying = await lyingAmong(context, short);
  return lying.known ? known([...strays, ...lying.value]) : lying;
};

interface Short {
  readonly path: string;
  readonly pointer: PointedAt;
}

/** Pointers that tell a small size of an object that has another: a checkout gets what the store has, whatever they tell. */
const lyingAmong = async ({ held }: Looking, short: readonly Short[]): Promise<Observed<readonly StrayFile[]>> => {
  const found = await held(short.map(({ pointer }) => pointer));
  const strays: StrayFile[] = [];
  for (const { path, pointer } of short) {
    const answer = found.get(pointer.sha256);
    if (answer?.known === false) return unknown({ ...answer.why, about: [path] });
    if (answer?.value === 'other-size') strays.push({ path, looks: 'large-pointer', size: null });
  }
  return known(strays);
};

/** Longer texts that a checkout hands to Git LFS: what begins as a pointer and goes on with blanks, it follows. */
const followedOf = async (
  { commit, texts }: Looking,
  longer: readonly There[],
): Promise<Observed<readonly There[]>> => {
  const filter = await filterAt(
    (paths) => texts(commit, paths),
    longer.map(({ path }) => folderOf(path)),
  );
  return filter.known ? known(longer.filter(({ path }) => filter.value(path) === 'lfs')) : filter;
};

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

interface Sorted {
  /** Looked into. */
  readonly small: readonly There[];
  /** Too large for that. */
  readonly large: readonly There[];
  /** How many more there are than are looked into. */
  readonly unseen: number;
}

/** Pictures and the like come last: of them only as many are looked into as there is room for. */
const sorted = (binaries: readonly There[]): Sorted => {
  const isSmallMedia = ({ path, size }: There): boolean => MEDIA.test(path) && size <= MOST_OF_FILE;
  const media = binaries.filter(isSmallMedia);
  const others = binaries.filter((each) => !isSmallMedia(each)).sort((a, b) => a.size - b.size);
  const small: There[] = [];
  const large: There[] = [];
  let left = MOST_OF_ALL;
  for (const each of others) {
    left -= each.size;
    (each.size <= MOST_OF_FILE && left >= 0 ? small : large).push(each);
  }
  if (small.length > MOST_FILES) return { small: [], large, unseen: small.length - MOST_FILES };
  for (const each of media) {
    if (small.length >= MOST_FILES || each.size > left) break;
    left -= each.size;
    small.push(each);
  }
  return { small, large, unseen: 0 };
};

const tooMany = (unseen: number): Reason => ({
  code: 'list-truncated',
  about: ['strays'],
  needed: `at most ${String(MOST_FILES)} binary files outside of the models`,
  found: `${String(unseen)} more`,
});

const byMagic = (path: string, bytes: Uint8Array): readonly StrayFile[] => {
  const { format, imports, size } = inspectBytes(path, bytes);
  return isModelFormat(format) || imports.length > 0 ? [{ path, looks: 'magic', size }] : [];
};
