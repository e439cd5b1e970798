import type { Component } from '../../../facts/dependencies.js';
import { optional, text, type Cursor } from '../../../lib/shape.js';
import { archivedAt } from '../archive.js';
import { component } from '../component.js';
import { entriesOf } from '../entries.js';
import { hexHash, integrityHashes } from '../hashes.js';
import { gitOrigin, hostOf, originOf, type Origin } from '../source.js';
import { readYaml } from '../structured-text.js';
import { refuse } from '../unreadable.js';
import { readClassicBlocks, type ClassicBlock } from './yarn-classic.js';

/** yarn.lock of either kind: that of yarn 1 has a syntax of its own, later ones are YAML. */
export const readYarnLock = (content: string): readonly Component[] =>
  /^__metadata:/m.test(content) ? readBerry(content) : readClassicBlocks(content).flatMap(classicOf);

const classicOf = (block: ClassicBlock): readonly Component[] => {
  const { version, resolved = null, integrity = null } = block.fields;
  if (version === undefined) return refuse('a package has no version');
  const names = new Set(block.patterns.map(({ name, range }) => /^npm:(@?[^@]+)(?:@|$)/.exec(range)?.[1] ?? name));
  const origin = resolved === null ? unresolved(block) : classicOrigin(resolved);
  const hashes = [...integrityHashes(integrity), ...origin.hashes];
  return [...names].map((name) =>
    component({
      ecosystem: 'npm',
      ...archivedAt(resolved, { name, version }),
      source: origin.source,
      from: origin.from,
      hashes,
    }),
  );
};

interface HashedOrigin extends Origin {
  readonly hashes: readonly string[];
}

/** The SHA-1 of an archive stands behind its address, the commit behind that of a repository. */
const classicOrigin = (resolved: string): HashedOrigin => {
  const hash = resolved.indexOf('#');
  const fragment = hash < 0 ? '' : resolved.slice(hash + 1);
  const whole = originOf(resolved);
  if (whole.source === 'git' || hash < 0) return { ...whole, hashes: [] };
  const isDigest = /^[0-9a-f]{40}$/.test(fragment);
  return { ...originOf(resolved.slice(0, hash)), hashes: isDigest ? [hexHash('sha1', fragment)] : [] };
};

const unresolved = ({ patterns }: ClassicBlock): HashedOrigin => {
  const isLocal = patterns.some(({ range }) => /^(?:file:|link:|portal:|\.{1,2}\/|\/|~\/)/.test(range));
  return { source: isLocal ? 'file' : null, from: null, hashes: [] };
};

const readBerry = (content: string): readonly Component[] => {
  const entries = entriesOf(readYaml(content));
  const metadata = entries.find(([key]) => key === '__metadata')?.[1];
  const version = metadata?.get('version', (value) => (typeof value === 'number' ? value : Number(text(value, '$'))));
  if (version === undefined || !(version >= 4 && version <= 9)) return refuse('its version is not known');
  return entries.flatMap(([key, entry]) => (key === '__metadata' ? [] : berryOf(entry)));
};

const berryOf = (entry: Cursor): readonly Component[] => {
  if (entry.get('linkType', text) === 'soft') return [];
  const { name, reference } = resolutionOf(entry.get('resolution', text));
  const version = entry.get('version', (value) =>
    typeof value === 'number' ? String(value) : text(value, entry.path),
  );
  const checksum = entry.get('checksum', optional(text));
  // Of the archive that yarn makes of the package; what stands before the slash is the key of its cache.
  const hashes = checksum === null ? [] : [hexHash('sha512', checksum.slice(checksum.lastIndexOf('/') + 1))];
  const archived = archivedAt(archiveUrlOf(reference) ?? reference, { name, version });
  return [component({ ecosystem: 'npm', ...archived, ...berryOrigin(reference), hashes })];
};

/** Patches upon patches that are followed. */
const MOST_PATCHES = 10;

/** `name@npm:1.0.0`; of a patched package, what is patched: `name@patch:name@npm%3A1.0.0#…`. */
const resolutionOf = (
  resolution: string,
  left = MOST_PATCHES,
): { readonly name: string; readonly reference: string } => {
  const at = resolution.indexOf('@', 1);
  if (at < 0 || left === 0) return refuse('a resolution has no reference');
  const reference = resolution.slice(at + 1);
  if (!reference.startsWith('patch:')) return { name: resolution.slice(0, at), reference };
  return resolutionOf(decoded(reference.slice('patch:'.length).replace(/#.*$/s, '')), left - 1);
};

/** null: it comes from the registry by its name. */
const archiveUrlOf = (reference: string): string | null => {
  const archive = /::(?:.*&)?__archiveUrl=([^&]*)/.exec(reference)?.[1];
  return archive === undefined ? null : decoded(archive);
};

const berryOrigin = (reference: string): Origin => {
  if (reference.startsWith('npm:')) {
    const archive = archiveUrlOf(reference);
    return { source: archive === null ? null : hostOf(archive), from: null };
  }
  if (/#(?:.*&)?commit=/.test(reference)) return gitOrigin(reference, null);
  return originOf(reference.replace(/::.*$/s, ''));
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse('an address is badly escaped');
  }
};
