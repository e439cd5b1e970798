import { describe } from '@jest/globals';
import { findProgram, type Program } from '../../scripts/system/programs.mjs';

/**
 * Tests against a program of others; `body` gets its path. Where it is nowhere (the variable, the path, .cache/system) they
 * are skipped, and so counted.
 */
export function describeWith(program: Program, title: string, body: (path: string) => void): void {
  const path = findProgram(program);
  const declare = path === null ? describe.skip : describe;
  declare(`${title}, with ${program}`, () => {
    body(path ?? '');
  });
}
