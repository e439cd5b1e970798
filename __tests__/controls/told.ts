import type { Reason } from '../../src/facts/observed.js';

/** Each reason as code, what it is about, what was needed, what was found, and who can help. */
export const told = (reasons: readonly Reason[] = []): readonly string[] =>
  reasons.map(({ code, about, needed = '', found = '', who }) =>
    [code, about.join(' '), needed, found, ...(who === undefined ? [] : [`who: ${who.join(' ')}`])].join(' | '),
  );
