import type { ChangedFile } from '../../facts/change.js';
import type { Model } from '../../facts/models.js';
import { isSuspiciousPath, showSuspicious } from '../../facts/suspicious-path.js';
import { groupBy } from '../../lib/group-by.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';

/** Files below the root whose path leads elsewhere, or means different files on different machines. */
export const pathFaults = ({ files, name }: Pick<Model, 'files' | 'name'>): readonly Fault[] => {
  if (!files.known) return [undecided(files.why)];
  const alike = groupBy(files.value, ({ path }) => folded(path));
  return files.value.flatMap(({ path, kind }) => {
    const twin = (alike.get(folded(path)) ?? []).find((each) => each.path !== path);
    const found = [
      ...(kind === 'file' ? [] : [`a ${kind}`]),
      ...(isUnsafePath(path) ? ['a path that can lead elsewhere, or hides characters'] : []),
      ...(twin === undefined ? [] : [`the same as ${showSuspicious(twin.path)} where case does not count`]),
    ];
    return found.map((each) => unsafePath(path, name, each));
  });
};

/** Files of the change beside a root that a checkout may lay into it, or in its place. */
export const twinFaults = (
  files: readonly ChangedFile[],
  models: readonly Pick<Model, 'root' | 'name'>[],
): readonly Fault[] => {
  const there = files.flatMap(({ status, path }) => (status === 'removed' ? [] : [{ path, plain: folded(path) }]));
  return models.flatMap(({ root, name }) => {
    const plain = folded(root);
    return there
      .filter(({ path }) => !path.startsWith(`${root}/`))
      .filter((each) => isWithin(each.plain, plain) || isWithin(plain, each.plain))
      .map(({ path }) => unsafePath(path, name, `the same as ${root} where case does not count, or as a part of it`));
  });
};

const isWithin = (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`);

/** One text for all that some file system takes for one: other cases, letters composed otherwise, joiners, dots at the end. */
const folded = (path: string): string =>
  path
    .replace(/[\u200c\u200d]|[. ]+(?=\/|$)/gu, '')
    .normalize('NFD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');

export const unsafePath = (path: string, model: string, found: string): Fault =>
  failed({ code: 'unsafe-path', about: [showSuspicious(path), model], needed: 'a plain file', found });

/** Absolute, with a segment that is no name, with a backslash, or with characters that hide others. */
export const isUnsafePath = (path: string): boolean =>
  path.includes('\\') ||
  isSuspiciousPath(path) ||
  path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
