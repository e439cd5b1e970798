import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controls } from '../../src/controls/index.js';
import { wordedCodes } from '../../src/report/sentences.js';

const stems = readdirSync('src/controls')
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

const page = (id: string): string => {
  const file = `docs/controls/${id}.md`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const readme = readFileSync('README.md', 'utf8');

describe.each(stems)('the control %s', (stem) => {
  const declared = controls.find(({ id }) => id === stem);

  it('has a source, a test and a page of one stem, and is in the list', () => {
    const files = [`__tests__/controls/${stem}.test.ts`, `docs/controls/${stem}.md`];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(declared?.id).toBe(stem);
  });

  it('has a page that begins with its id, and a row in the README that leads there', () => {
    expect(page(stem).split('\n')[0]).toMatch(new RegExp(`^# ${stem}: .+$`));
    expect(readme).toContain(`| [${stem}](docs/controls/${stem}.md) `);
  });

  it('explains each reason code that it can give, and no other, on its page', () => {
    const headings = [...page(stem).matchAll(/^### ([a-z][a-z-]*)$/gm)].map(([, code]) => code);
    expect([...headings].sort()).toEqual([...(declared?.codes ?? ['no such control'])].sort());
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has words for each of its codes', () => {
    expect(declared?.codes.filter((code) => !wordedCodes().includes(code))).toEqual([]);
  });
});

/** Codes in the source of a folder: every literal on the right of a `code:`, in alternatives too. */
function codesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  // What is wrong with bytes is told within the reason `structure-broken`, and explained in docs/evidence.md.
  return files
    .filter((name) => !name.startsWith('models/formats/'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const parts = [...text.matchAll(/\bcode: ([^,;}]*)/g)].map(([, part = '']) => part);
      return parts.flatMap((part) => [...part.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code));
    });
}

describe('the codes of the gate itself', () => {
  const own = [...new Set(['src/app', 'src/collect', 'src/decision', 'src/facts'].flatMap(codesIn))].sort();

  it('are found in the source', () => {
    expect(own).toEqual(
      expect.arrayContaining(['head-moved', 'snapshot-inconsistent', 'policy-invalid', 'publish-forbidden']),
    );
  });

  it('are explained in docs/gate.md, each once, and no other', () => {
    const headings = [...readFileSync('docs/gate.md', 'utf8').matchAll(/^### ([a-z]+(?:-[a-z]+)+)$/gm)].map(
      ([, code = '']) => code,
    );
    const ofControls = new Set(controls.flatMap(({ codes }) => codes));
    // Facts that the gate itself needs can be missing too.
    const wanted = wordedCodes().filter((code) => !ofControls.has(code) || code === 'fact-unavailable');
    expect([...headings].sort()).toEqual([...wanted].sort());
  });

  it('of the bytes of weights are explained in docs/evidence.md', () => {
    const explained = readFileSync('docs/evidence.md', 'utf8');
    const codes = [...new Set(codesIn('src/collect/models/formats'))];
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !explained.includes(`\`${code}\``))).toEqual([]);
  });

  it('have words', () => {
    expect(own.filter((code) => !wordedCodes().includes(code))).toEqual([]);
  });
});

describe('the words', () => {
  it('name each code once', () => {
    const codes = wordedCodes();
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});
