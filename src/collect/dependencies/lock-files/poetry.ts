import type { Component } from '../../../facts/dependencies.js';
import { arrayOf, optional, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { colonHash } from '../hashes.js';
import { gitOrigin, hostOf, originOf, type Origin } from '../source.js';
import { readToml } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** poetry.lock, versions 1 and 2. Without a source of its own a package comes from the index of pyproject.toml: not told. */
export const readPoetryLock = (content: string): readonly Component[] => {
  const lock = readToml(content);
  const metadata = lock.at('metadata');
  if (!/^[12]\.\d+$/.test(metadata.get('lock-version', text))) return refuse('its lock-version is not known');
  const files = filesOf(metadata);
  return lock.has('package') ? lock.list('package', (entry) => packageOf(entry, files)) : [];
};

type Files = ReadonlyMap<string, readonly string[]>;

const hashesIn = (from: Cursor, key: string): readonly string[] =>
  from.list(key, (file) => colonHash(file.get('hash', text)));

/** Version 1 keeps the digests of all packages in one table, by name. */
const filesOf = (metadata: Cursor): Files => {
  const files = metadata.maybe('files');
  if (files === null) return new Map();
  return new Map(files.keys.map((name) => [name, hashesIn(files, name)]));
};

const packageOf = (entry: Cursor, files: Files): Component => {
  const name = entry.get('name', text);
  const hashes = entry.has('files') ? hashesIn(entry, 'files') : (files.get(name) ?? []);
  const source = entry.maybe('source');
  const origin = source === null ? { source: null, from: null } : originAt(source);
  return component({
    ecosystem: 'pip',
    name,
    version: entry.get('version', text),
    ...origin,
    hashes,
    scope: scopeOf(entry),
  });
};

const originAt = (source: Cursor): Origin => {
  const url = source.get('url', text);
  switch (source.get('type', text)) {
    case 'legacy':
      return { source: hostOf(url), from: null };
    case 'url':
      return originOf(url);
    case 'git':
      return gitOrigin(url, source.get('resolved_reference', text));
    case 'directory':
    case 'file':
      return { source: 'file', from: null };
    default:
      return refuse('a source is of an unknown type');
  }
};

const scopeOf = (entry: Cursor): Component['scope'] => {
  const category = entry.get('category', optional(text));
  if (category !== null) return category === 'dev' ? 'development' : 'runtime';
  const groups = entry.get('groups', optional(arrayOf(text)));
  if (groups === null) return 'unknown';
  return groups.includes('main') ? 'runtime' : 'development';
};
