import type { Model } from '../../facts/models.js';
import { isSuspiciousPath, showSuspicious } from '../../facts/suspicious-path.js';
import { groupBy } from '../../lib/group-by.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';

/** Files below the root whose path leads elsewhere, or means different files on different machines. */
export const pathFaults = ({ files, name }: Pick<Model, 'files' | 'name'>): readonly Fault[] => {
  if (!files.known) return [undecided(files.why)];
  const folded = groupBy(files.value, ({ path }) => path.normalize('NFC').toLowerCase());
  return files.value.flatMap(({ path, kind }) => {
    const twin = (folded.get(path.normalize('NFC').toLowerCase()) ?? []).find((each) => each.path !== path);
    const found = [
      ...(kind === 'file' ? [] : [`a ${kind}`]),
      ...(isUnsafePath(path) ? ['a path that can lead elsewhere, or hides characters'] : []),
      ...(twin === undefined ? [] : [`the same as ${showSuspicious(twin.path)} where case does not count`]),
    ];
    return found.map((each) => unsafePath(path, name, each));
  });
};

export const unsafePath = (path: string, model: string, found: string): Fault =>
  failed({ code: 'unsafe-path', about: [showSuspicious(path), model], needed: 'a plain file', found });

/** Absolute, with a segment that is no name, with a backslash, or with characters that hide others. */
export const isUnsafePath = (path: string): boolean =>
  path.includes('\\') ||
  isSuspiciousPath(path) ||
  path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
