import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/threat-model.md', 'utf8');
const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }
).scripts;
const promises = page.split('\n').filter((line) => /^\| P\d+ *\|/.test(line));

const named = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:__tests__|scripts|src|docs)\/[^`]+)`/g)].map(([, path = '']) => path);

/** Empty for a file that is no suite. */
const suiteOf = (path: string): string => /^suite: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

describe('the threat model', () => {
  it('names for each promise what shows it', () => {
    expect(promises.map((line) => line.split('|')[1]?.trim())).toEqual(
      Array.from({ length: 16 }, (_, index) => `P${String(index + 1)}`),
    );
    expect(promises.filter((line) => named(line).length === 0)).toEqual([]);
  });

  it('names files that exist and commands that package.json has', () => {
    expect(named(page).filter((path) => !existsSync(path))).toEqual([]);
    const commands = [...page.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names as tests only what `npm test` runs', () => {
    const tests = named(promises.join('\n')).filter((path) => path.startsWith('__tests__/'));
    const runs = (path: string): boolean =>
      path.endsWith('/')
        ? readdirSync(path).some((name) => name.endsWith('.test.ts'))
        : path.endsWith('.test.ts')
          ? /^ *it(?:\.each)?\b/m.test(readFileSync(path, 'utf8'))
          : /^__tests__\/cases\/[a-z-]+\/[a-z-]+\.yaml$/.test(path) && suiteOf(path) !== '';
    expect(tests.length).toBeGreaterThan(30);
    expect(tests.filter((path) => !runs(path))).toEqual([]);
    expect(runs('__tests__/cases/core/world.yaml')).toBe(false);
    expect(runs('__tests__/controls/scene.ts')).toBe(false);
  });

  it('is where SECURITY.md sends its reader', () => {
    expect(readFileSync('SECURITY.md', 'utf8')).toContain('(docs/threat-model.md)');
  });
});
