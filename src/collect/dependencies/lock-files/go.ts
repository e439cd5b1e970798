import type { Component } from '../../../facts/dependencies.js';
import { component } from '../component.js';
import { base64Hash } from '../hashes.js';
import { refuse } from '../unreadable.js';

/** go.mod with the go.sum beside it, null where there is none. Which proxy serves the modules is not told. */
export const readGoModules = (content: string, sums: string | null): readonly Component[] => {
  const lines = directives(content);
  if (!lines.some(({ name }) => name === 'module')) return refuse('it names no module');
  const replaced = new Map(lines.filter(({ name }) => name === 'replace').map(({ words }) => replacementOf(words)));
  const hashes = sums === null ? new Map<string, string>() : sumsOf(sums);
  return lines
    .filter(({ name }) => name === 'require')
    .map(({ words: [module = '', version = '', ...more] }) => {
      if (module === '' || !/^v\d/.test(version) || more.length > 0) return refuse('a requirement is none');
      const instead = replaced.get(`${module} ${version}`) ?? replaced.get(`${module} `);
      return moduleOf(instead ?? { module, version }, hashes);
    });
};

/** go.work: what it replaces, it replaces in every module of the workspace. The digests stand in the go.sum of each. */
export const readGoWorkspace = (content: string): readonly Component[] => {
  const lines = directives(content);
  if (!lines.some(({ name }) => name === 'go' || name === 'use')) return refuse('it is no workspace of Go');
  return lines
    .filter(({ name }) => name === 'replace')
    .map(({ words }) => moduleOf(replacementOf(words)[1], new Map<string, string>()));
};

interface Module {
  readonly module: string;
  /** null: a folder of the repository. */
  readonly version: string | null;
}

const moduleOf = ({ module, version }: Module, hashes: ReadonlyMap<string, string>): Component => {
  const hash = hashes.get(`${module} ${version ?? ''}`);
  const source = version === null ? 'file' : null;
  return component({ ecosystem: 'go', name: module, version, source, hashes: hash === undefined ? [] : [hash] });
};

const DIRECTIVES = new Set([
  'module',
  'go',
  'toolchain',
  'godebug',
  'require',
  'replace',
  'exclude',
  'retract',
  'tool',
  'ignore',
  'use',
]);

interface Directive {
  readonly name: string;
  readonly words: readonly string[];
}

/** One directive a line, or several in a block of brackets. */
const directives = (content: string): readonly Directive[] => {
  const found: Directive[] = [];
  let block: string | null = null;
  for (const line of content.split(/\r?\n/)) {
    const words = wordsOf(line);
    const [first] = words;
    if (first === undefined) continue;
    if (block !== null && first === ')' && words.length === 1) block = null;
    else if (block !== null) found.push({ name: block, words });
    else if (!DIRECTIVES.has(first)) return refuse('a directive is not known');
    else if (words.length === 2 && words[1] === '(') block = first;
    else found.push({ name: first, words: words.slice(1) });
  }
  if (block !== null) return refuse('a block does not end');
  return found;
};

const wordsOf = (line: string): readonly string[] =>
  line
    .replace(/\/\/.*$/, '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(["`])(.*)\1$/, '$2'));

/** `old [version] => new [version]`. */
const replacementOf = (words: readonly string[]): readonly [string, Module] => {
  const arrow = words.indexOf('=>');
  const [before, after] = [words.slice(0, arrow), words.slice(arrow + 1)];
  const [[old, version = ''], [module, to]] = [before, after];
  if (arrow < 1 || old === undefined || module === undefined || before.length > 2 || after.length > 2)
    return refuse('a replacement is none');
  const isFolder = /^(?:\.{1,2}(?:\/|$)|\/|[A-Za-z]:)/.test(module);
  if (isFolder !== (to === undefined)) return refuse('a replacement is none');
  return [`${old} ${version}`, isFolder ? { module: old, version: null } : { module, version: to ?? null }];
};

/** Of the archives; those of the go.mod files alone say nothing of the code. */
const sumsOf = (sums: string): ReadonlyMap<string, string> => {
  const hashes = new Map<string, string>();
  for (const line of sums.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, module = '', version = '', digest = ''] = /^(\S+) (\S+) h1:(\S+)$/.exec(line.trim()) ?? [];
    if (module === '') return refuse('a line of go.sum is none');
    const key = `${module} ${version}`;
    const hash = base64Hash('h1', digest);
    if (hashes.has(key) && hashes.get(key) !== hash) return refuse('go.sum has two digests of one module');
    hashes.set(key, hash);
  }
  return hashes;
};
