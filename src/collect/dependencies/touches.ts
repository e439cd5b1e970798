import type { ChangedFile } from '../../facts/change.js';
import { kindOf, type FileKind } from './kinds.js';

/** A file of one kind before and after; null on a side where it was not, or was something else. */
export interface Touch {
  readonly kind: FileKind;
  readonly base: string | null;
  readonly head: string | null;
}

/** What the change does to lock files and manifests. A file that was given another kind of name is one that went and one that came. */
export const touchesOf = (files: readonly ChangedFile[]): readonly Touch[] => {
  const sides = files.flatMap(sidesOf);
  const named = new Set(sides.flatMap(({ base, head }) => [base, head]));
  return [...sides, ...summed(sides).filter(({ head }) => !named.has(head))].flatMap(({ base, head }) => {
    const [before, after] = [base === null ? null : kindOf(base), head === null ? null : kindOf(head)];
    if (before !== null && after !== null && sameKind(before, after)) return [{ kind: after, base, head }];
    return [
      ...(before === null ? [] : [{ kind: before, base, head: null }]),
      ...(after === null ? [] : [{ kind: after, base: null, head }]),
    ];
  });
};

/** A go.sum is read with its go.mod, which the change need not touch. */
const summed = (sides: readonly Sides[]): readonly Sides[] => {
  const sums = sides.flatMap(({ base, head }) => [base, head].filter((path) => path !== null));
  const mods = sums.filter((path) => /(?:^|\/)go\.sum$/.test(path)).map((path) => path.replace(/sum$/, 'mod'));
  return [...new Set(mods)].map((path) => ({ base: path, head: path }));
};

interface Sides {
  readonly base: string | null;
  readonly head: string | null;
}

const sidesOf = ({ path, previous, status }: ChangedFile): readonly Sides[] => {
  switch (status) {
    case 'added':
    case 'copied':
      return [{ base: null, head: path }];
    case 'removed':
      return [{ base: path, head: null }];
    case 'renamed':
      return [{ base: previous, head: path }];
    case 'modified':
    case 'changed':
      return [{ base: path, head: path }];
    case 'unchanged':
      return [];
  }
};

const sameKind = (a: FileKind, b: FileKind): boolean =>
  a === b || (a.kind === 'lock' && b.kind === 'lock' && a.read === b.read);
