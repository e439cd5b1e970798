/**
 * `describe`, `it` and `expect` as the pure tests use them, for a runner that keeps all tests loaded: jest loads its whole
 * world anew for every file, some seconds for each of thousands of mutants. What is used beyond this fails at once.
 */
import { expect } from 'expect';

/** @type {{ id: string, run: () => unknown }[]} */
const tests = [];
const path = [];

const describe = (title, body) => {
  path.push(title);
  body();
  path.pop();
};

/** The number keeps tests with one title apart. */
const it = (title, run) => {
  tests.push({ id: [...path, title, `(${tests.length})`].join(' › '), run });
};

it.each = (rows) => (title, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    it(`${title} ${String(values[0])}`, () => run(...values));
  }
};
describe.each = (rows) => (title, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    describe(`${title} ${String(values[0])}`, () => body(...values));
  }
};

export { describe, expect, it, tests };
