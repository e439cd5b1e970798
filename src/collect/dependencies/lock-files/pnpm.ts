import type { Component } from '../../../facts/dependencies.js';
import { boolean, optional, text, type Cursor } from '../../../lib/shape.js';
import { archivedAt } from '../archive.js';
import { component } from '../component.js';
import { entriesAt } from '../entries.js';
import { integrityHashes } from '../hashes.js';
import { gitOrigin, originOf, type Origin } from '../source.js';
import { readYaml } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** pnpm-lock.yaml of versions 6 and 9. It does not name the registry; from version 9 on, neither install scripts nor scopes. */
export const readPnpmLock = (content: string): readonly Component[] => {
  const lock = readYaml(content);
  const version = lock.get('lockfileVersion', (value) =>
    typeof value === 'number' ? String(value) : text(value, '$.lockfileVersion'),
  );
  const [, major] = /^(6|9)(?:\.\d+)?$/.exec(version) ?? [];
  if (major === undefined) return refuse('its lockfileVersion is not known');
  return entriesAt(lock, 'packages').flatMap(([key, entry]) => packageOf(key, entry, major === '6'));
};

const packageOf = (key: string, entry: Cursor, tellsMore: boolean): readonly Component[] => {
  const resolution = entry.at('resolution');
  const directory = resolution.has('directory');
  if (directory) return [];
  const spec = specOf(key);
  const name = entry.get('name', optional(text)) ?? spec.name;
  if (name === '') return refuse('a package has no name');
  return [
    component({
      ecosystem: 'npm',
      ...archivedAt(resolution.get('tarball', optional(text)), {
        name,
        version: entry.get('version', optional(text)) ?? spec.version,
      }),
      ...origin(resolution),
      hashes: integrityHashes(resolution.get('integrity', optional(text))),
      installScript: tellsMore ? entry.get('requiresBuild', optional(boolean)) === true : null,
      scope: tellsMore ? scopeOf(entry) : 'unknown',
    }),
  ];
};

/** `/name@1.0.0(peer@2.0.0)`, `@scope/name@1.0.0`, `name@https://…`; what names no version has one of its own. */
const specOf = (key: string): { readonly name: string; readonly version: string | null } => {
  const bare = key.replace(/^\//, '').replace(/\(.*$/s, '');
  const at = bare.indexOf('@', 1);
  if (at < 0) return { name: '', version: null };
  const version = bare.slice(at + 1);
  return { name: bare.slice(0, at), version: /^\d[^:/]*$/.test(version) ? version : null };
};

const origin = (resolution: Cursor): Origin => {
  const repo = resolution.get('repo', optional(text));
  if (repo === null) return originOf(resolution.get('tarball', optional(text)));
  return gitOrigin(repo, resolution.get('commit', text));
};

const scopeOf = (entry: Cursor): Component['scope'] =>
  entry.has('dev') ? (entry.get('dev', boolean) ? 'development' : 'runtime') : 'unknown';
