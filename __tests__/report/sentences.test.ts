import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controls } from '../../src/controls/index.js';
import { sentence, wordedCodes } from '../../src/report/sentences.js';

/** Faults of a policy's text have words of their own; what the decision names is `policy-invalid`. */
const OF_TEXTS = 'src/policy/';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('src/report/'))
  // Holes of a trace are no reasons: their words are in report/trace, held complete by their type.
  .filter((name) => !name.startsWith('src/evidence/trace/'))
  // What is wrong with the bytes of a weight, or why a signature of a model is refused, is told within a reason, and explained in docs/evidence.md.
  .filter((name) => !name.startsWith('src/collect/models/formats/') && !name.startsWith('src/verify/model-'))
  .filter((name) => !name.startsWith(OF_TEXTS) || name.endsWith('conditions.ts'));

/** Codes as they are written: in a reason, or in a table of codes. */
const written = (text: string): readonly string[] => {
  const inReasons = [...text.matchAll(/code: '([a-z]+(?:-[a-z]+)*)'/g)];
  const tables = [...text.matchAll(/CODES[^=]*= \{([^}]*)\}/g)].flatMap(([, body = '']) => [
    ...body.matchAll(/: '([a-z]+(?:-[a-z]+)+)'/g),
  ]);
  const ofFaults = [...text.matchAll(/fault\('(?:fail|pending|indeterminate)', '([a-z-]+)'/g)];
  return [...inReasons, ...tables, ...ofFaults].map(([, code = '']) => code);
};

const codes = new Set([
  ...files.flatMap((name) => written(readFileSync(name, 'utf8'))),
  ...controls.flatMap((control) => control.codes),
]);

describe('the words', () => {
  it('are there for every code that can be given', () => {
    expect(codes.size).toBeGreaterThan(70);
    expect([...codes].filter((code) => !wordedCodes().includes(code)).sort()).toEqual([]);
  });

  it('say what is wrong in few words, and what to do in a sentence', () => {
    for (const code of wordedCodes()) {
      const { says, next } = sentence(code);
      expect([code, says.length < 90, says.endsWith('.'), next.endsWith('.'), /^[A-Z`]/.test(next)]).toEqual([
        code,
        true,
        false,
        true,
        true,
      ]);
    }
  });

  it('of an unknown code are the code', () => {
    expect(sentence('never-heard-of').says).toBe('never-heard-of');
  });
});
