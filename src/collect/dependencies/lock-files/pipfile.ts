import type { Component } from '../../../facts/dependencies.js';
import { arrayOf, optional, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { entriesAt } from '../entries.js';
import { colonHash } from '../hashes.js';
import { anyOf, gitOrigin, hostOf, originOf, type Origin } from '../source.js';
import { readJson } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** Pipfile.lock. A package without an index may come from any of the file. */
export const readPipfileLock = (content: string): readonly Component[] => {
  const lock = readJson(content);
  const meta = lock.at('_meta');
  if (meta.get('pipfile-spec', (value) => value) !== 6) return refuse('its pipfile-spec is not known');
  const sources = new Map(
    meta.list('sources', (source) => [source.get('name', text), hostOf(source.get('url', text))]),
  );
  const categories = lock.keys.filter((key) => key !== '_meta');
  return categories.flatMap((category) =>
    entriesAt(lock, category)
      .filter(([, entry]) => !entry.has('path') || entry.get('path', text) !== '.')
      .map(([name, entry]) => packageOf(name, entry, category, sources)),
  );
};

const packageOf = (name: string, entry: Cursor, category: string, sources: ReadonlyMap<string, string>): Component => {
  const written = entry.get('version', optional(text));
  const version = /^===?\s*([^\s*]+)$/.exec(written ?? '')?.[1] ?? entry.get('ref', optional(text));
  const hashes = (entry.get('hashes', optional(arrayOf(text))) ?? []).map(colonHash);
  const scope = category === 'default' ? 'runtime' : category === 'develop' ? 'development' : 'unknown';
  return component({ ecosystem: 'pip', name, version, ...originAt(entry, sources), hashes, scope });
};

const originAt = (entry: Cursor, sources: ReadonlyMap<string, string>): Origin => {
  const git = entry.get('git', optional(text));
  if (git !== null) return gitOrigin(git, entry.get('ref', optional(text)));
  if (entry.has('path')) return { source: 'file', from: null };
  const file = entry.get('file', optional(text));
  if (file !== null) return originOf(file);
  const index = entry.get('index', optional(text));
  if (index === null) return { source: anyOf([...sources.values()]), from: null };
  return { source: sources.get(index) ?? refuse('an index is none of the sources'), from: null };
};
