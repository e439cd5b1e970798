import type { Component } from '../../../facts/dependencies.js';
import { integer, optional, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { entriesAt, entriesOf } from '../entries.js';
import { base64Hash } from '../hashes.js';
import { readJson } from '../structured-text.js';
import { refuse } from '../unreadable.js';

const TYPES = new Set(['Direct', 'Transitive', 'CentralTransitive']);

/** packages.lock.json of NuGet. Projects of the repository are no components; the feed is not told. */
export const readNugetLock = (content: string): readonly Component[] => {
  const lock = readJson(content);
  const version = lock.get('version', integer);
  if (version !== 1 && version !== 2) return refuse('its version is not known');
  if (!lock.has('dependencies')) return refuse('it has no dependencies');
  return entriesAt(lock, 'dependencies').flatMap(([, framework]) => entriesOf(framework).flatMap(packageOf));
};

const packageOf = ([name, entry]: readonly [string, Cursor]): readonly Component[] => {
  const type = entry.get('type', text);
  if (type === 'Project') return [];
  if (!TYPES.has(type)) return refuse('a dependency is of an unknown type');
  const digest = entry.get('contentHash', optional(text));
  const hashes = digest === null ? [] : [base64Hash('sha512', digest)];
  return [component({ ecosystem: 'nuget', name, version: entry.get('resolved', optional(text)), hashes })];
};
