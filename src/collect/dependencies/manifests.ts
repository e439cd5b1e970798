import { record } from '../../lib/shape.js';
import type { FileText } from './blobs.js';
import type { ManifestKind } from './kinds.js';
import type { Touch } from './touches.js';
import { jsonOf, tomlOf } from './structured-text.js';

/** A lock file that the change touches, with whether it could be read at both commits. */
export interface TouchedLock {
  readonly touch: Touch;
  readonly readable: boolean;
}

/** A path without its last part: `a/b/` of `a/b/c`, empty of `c`. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Ecosystems whose versions stand in one file above the projects that lock them. */
const CENTRAL = new Set(['nuget', 'maven']);

/** Whether a lock file that we read, and that the change touches as well, tells what this file comes to. */
export const isLocked = (path: string, ecosystem: string, locks: readonly TouchedLock[]): boolean =>
  locks.some(({ touch, readable }) => {
    if (!readable || touch.head === null || touch.kind.ecosystem !== ecosystem || touch.head === path) return false;
    const [folder, lock] = [folderOf(path), folderOf(touch.head)];
    return folder.startsWith(lock) || (CENTRAL.has(ecosystem) && lock.startsWith(folder));
  });

/** Whether a file that we cannot read says itself what is installed: no other lock file speaks for it. */
export const locksItself = (path: string): boolean => isLockName(path) || /(?:^|\/)environment\.ya?ml$/.test(path);

const isLockName = (path: string): boolean => /lock|resolved|freeze/i.test(path.slice(folderOf(path).length));

/**
 * Whether a file that went leaves demands behind that nothing locks: unless another lock file came for it, or another file of
 * the same packages went with it from the same folder.
 */
export const leavesDemands = (gone: Touch, touches: readonly Touch[], locks: readonly TouchedLock[]): boolean => {
  const { kind, base } = gone;
  if (base === null || (kind.kind === 'lock' && kind.alone === true)) return false;
  if (kind.kind === 'manifest' && !isLockName(base)) return false;
  if (isLocked(base, kind.ecosystem, locks)) return false;
  return !touches.some(
    (touch) =>
      touch !== gone &&
      touch.head === null &&
      touch.base !== null &&
      touch.kind.kind === 'manifest' &&
      touch.kind.ecosystem === kind.ecosystem &&
      folderOf(touch.base) === folderOf(base),
  );
};

/** Whether both texts demand the same; a text that cannot be read demands anything. A missing one demands nothing. */
export const sameDemands = (kind: ManifestKind, before: FileText, after: FileText): boolean => {
  if (kind.demands === null) return false;
  const [old, current] = [demandsOf(kind.demands, before), demandsOf(kind.demands, after)];
  return old !== null && old === current;
};

const demandsOf = (demands: NonNullable<ManifestKind['demands']>, text: FileText): string | null => {
  if (text.state === 'unreadable') return null;
  try {
    const read = demands.format === 'json' ? jsonOf : tomlOf;
    const root = text.state === 'absent' ? {} : read(text.text);
    return JSON.stringify(demands.paths.map((path) => valueAt(root, path.split('.'))));
  } catch {
    return null;
  }
};

const valueAt = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const object = record(value, '$');
    return Object.hasOwn(object, key) ? object[key] : null;
  }, root);
