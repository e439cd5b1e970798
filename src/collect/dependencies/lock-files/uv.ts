import type { Component } from '../../../facts/dependencies.js';
import { integer, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { colonHash } from '../hashes.js';
import { anyOf, gitOrigin, hostOf, originOf, type Origin } from '../source.js';
import { readToml } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** uv.lock. What belongs to the workspace itself is no component. */
export const readUvLock = (content: string): readonly Component[] => {
  const lock = readToml(content);
  if (lock.get('version', integer) !== 1) return refuse('its version is not known');
  return lock.has('package') ? lock.list('package', packageOf).flat() : [];
};

const packageOf = (entry: Cursor): readonly Component[] => {
  const source = entry.at('source');
  if (source.has('editable') || source.has('virtual')) return [];
  const archives = [
    ...(entry.has('sdist') ? [entry.at('sdist')] : []),
    ...(entry.has('wheels') ? entry.list('wheels', (wheel) => wheel) : []),
  ];
  const hashes = archives.flatMap((archive) => (archive.has('hash') ? [colonHash(archive.get('hash', text))] : []));
  const version = entry.has('version') ? entry.get('version', text) : null;
  const origin = originAt(source, archives);
  return [component({ ecosystem: 'pip', name: entry.get('name', text), version, ...origin, hashes })];
};

const originAt = (source: Cursor, archives: readonly Cursor[]): Origin => {
  if (source.has('git')) return gitOrigin(source.get('git', text), null);
  if (source.has('url')) return originOf(source.get('url', text));
  if (source.has('registry')) return { source: fetchedFrom(source.get('registry', text), archives), from: null };
  if (source.has('directory') || source.has('path')) return { source: 'file', from: null };
  return refuse('a source is of an unknown kind');
};

/** The index only lists: what is fetched are the archives that it names. */
const fetchedFrom = (index: string, archives: readonly Cursor[]): string | null => {
  const urls = archives.flatMap((archive) => (archive.has('url') ? [archive.get('url', text)] : []));
  return anyOf(urls.length > 0 ? urls.map(hostOf) : [/^https?:/i.test(index) ? hostOf(index) : 'file']);
};
