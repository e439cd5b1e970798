import type { ChangedFile } from './change.js';

/** The names that a changed file touches, old before new. The source of a copy stays as it was. */
export const namesOf = (file: ChangedFile): readonly string[] =>
  file.previous === null || file.status === 'copied' ? [file.path] : [file.previous, file.path];
