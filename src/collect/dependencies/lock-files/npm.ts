import type { Component } from '../../../facts/dependencies.js';
import { boolean, integer, optional, text, type Cursor } from '../../../lib/shape.js';
import { archivedAt } from '../archive.js';
import { component } from '../component.js';
import { entriesAt } from '../entries.js';
import { integrityHashes } from '../hashes.js';
import { originOf } from '../source.js';
import { readJson } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. What belongs to the repository itself is no component. */
export const readNpmLock = (content: string): readonly Component[] => {
  const lock = readJson(content);
  const version = lock.get('lockfileVersion', integer);
  if (version < 1 || version > 3) return refuse(`lockfileVersion ${String(version)} is not known`);
  const packages = lock.has('packages');
  if (version > 1 && !packages) return refuse('it has no packages');
  const installed = packages ? entriesAt(lock, 'packages').flatMap(([path, entry]) => placed(path, entry)) : [];
  // Older versions of npm install from this list, newer ones from the other: what one of them says alone counts as well.
  const known = new Set(installed.map(identity));
  const listed = entriesAt(lock, 'dependencies').flatMap(([name, entry]) => nested(name, entry));
  return [...installed, ...listed.filter((each) => !known.has(identity(each)))];
};

const identity = ({ purl, name, source, hashes }: Component): string => JSON.stringify([purl, name, source, hashes]);

const FOLDER = 'node_modules/';

const placed = (path: string, entry: Cursor): readonly Component[] => {
  const cut = path.lastIndexOf(FOLDER);
  if (cut < 0 || entry.get('link', optional(boolean)) === true) return [];
  // An alias is installed under another name than its own.
  const name = entry.get('name', optional(text)) ?? path.slice(cut + FOLDER.length);
  const resolved = entry.get('resolved', optional(text));
  return [
    component({
      ecosystem: 'npm',
      ...archivedAt(resolved, { name, version: entry.get('version', optional(text)) }),
      ...originOf(resolved),
      hashes: integrityHashes(entry.get('integrity', optional(text))),
      licence: licenceOf(entry),
      installScript: entry.get('hasInstallScript', optional(boolean)) === true,
      scope: scopeOf(entry),
    }),
  ];
};

const nested = (key: string, entry: Cursor): readonly Component[] => {
  const inner = entriesAt(entry, 'dependencies').flatMap(([name, each]) => nested(name, each));
  const written = entry.get('version', text);
  const [, alias, aliased] = /^npm:(@?[^@]+)@(.+)$/.exec(written) ?? [];
  const exact = /^\d/.test(written) ? written : (aliased ?? null);
  const resolved = entry.get('resolved', optional(text)) ?? (exact === null ? written : null);
  const origin = originOf(resolved);
  if (origin.source === 'file' && entry.get('bundled', optional(boolean)) !== true && !entry.has('integrity'))
    return [...localOf(written, key, entry), ...inner];
  const version = exact ?? commitIn(written);
  const hashes = integrityHashes(entry.get('integrity', optional(text)));
  return [
    component({
      ecosystem: 'npm',
      ...archivedAt(resolved, { name: alias ?? key, version }),
      ...origin,
      hashes,
      scope: scopeOf(entry),
    }),
    ...inner,
  ];
};

/** A folder of the repository is no component; an archive in it is. */
const localOf = (written: string, name: string, entry: Cursor): readonly Component[] =>
  /\.(?:tgz|tar\.gz|tar)$/i.test(written)
    ? [component({ ecosystem: 'npm', name, version: null, source: 'file', scope: scopeOf(entry) })]
    : [];

const commitIn = (written: string): string | null => /#([0-9a-f]{40})$/.exec(written)?.[1] ?? null;

const scopeOf = (entry: Cursor): Component['scope'] =>
  entry.get('dev', optional(boolean)) === true ? 'development' : 'runtime';

const licenceOf = (entry: Cursor): string | null => {
  const told = entry.get('license', (value) => value);
  return typeof told === 'string' && told !== '' ? told : null;
};
