import type { Component } from '../../../facts/dependencies.js';
import { integer, optional, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { hexHash } from '../hashes.js';
import { gitOrigin, indexOf, type Origin } from '../source.js';
import { readToml } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** Cargo.lock, versions 1 to 4. Packages without a source are those of the workspace: no components. */
export const readCargoLock = (content: string): readonly Component[] => {
  const lock = readToml(content);
  const version = lock.get('version', optional(integer)) ?? 1;
  if (version < 1 || version > 4) return refuse('its version is not known');
  const metadata = lock.maybe('metadata');
  return lock.has('package') ? lock.list('package', (entry) => packageOf(entry, metadata)).flat() : [];
};

const packageOf = (entry: Cursor, metadata: Cursor | null): readonly Component[] => {
  const [name, version] = [entry.get('name', text), entry.get('version', text)];
  const source = entry.get('source', optional(text));
  if (source === null) return [];
  // The first versions keep all digests in one table.
  const key = `checksum ${name} ${version} (${source})`;
  const checksum = entry.get('checksum', optional(text)) ?? metadata?.get(key, optional(text)) ?? null;
  const hashes = checksum === null || checksum === '<none>' ? [] : [hexHash('sha256', checksum)];
  return [component({ ecosystem: 'cargo', name, version, ...originAt(source), hashes })];
};

/** Indexes live on hosts that they share with others, so the path belongs to the place. */
const originAt = (source: string): Origin => {
  const [, kind = '', url = ''] = /^(registry|sparse|git|path|local-registry|directory)\+(.+)$/.exec(source) ?? [];
  switch (kind) {
    case 'git':
      return gitOrigin(url, null);
    case 'registry':
    case 'sparse':
      return { source: /^https?:/i.test(url) ? indexOf(url) : url.startsWith('file:') ? 'file' : 'git', from: null };
    case '':
      return refuse('a source is of an unknown kind');
    default:
      return { source: 'file', from: null };
  }
};
