import type { Component } from '../../facts/dependencies.js';
import { Malformed } from '../../lib/shape.js';
import type { FileText } from './blobs.js';
import type { LockKind } from './kinds.js';
import { Unreadable } from './unreadable.js';

export type LockReading =
  | { readonly state: 'read'; readonly components: readonly Component[] }
  | { readonly state: 'unread'; readonly found: string };

/** The components of a lock file. One that is no lock file of its kind, or that has two meanings, is unread, never empty. */
export const readLock = (kind: LockKind, main: FileText, beside: FileText): LockReading => {
  if (main.state !== 'found') return unread(main.state === 'absent' ? 'it is not there' : main.found);
  if (beside.state === 'unreadable') return unread(beside.found);
  try {
    const components = kind.read(main.text, beside.state === 'found' ? beside.text : null);
    return { state: 'read', components: merged(components) };
  } catch (fault) {
    if (fault instanceof Unreadable || fault instanceof Malformed) return unread(fault.message);
    // A stack that a hostile file exhausts.
    if (fault instanceof RangeError) return unread('it is nested too deeply');
    throw fault;
  }
};

const unread = (found: string): LockReading => ({ state: 'unread', found });

/** One component for each name, version and place of origin, with all digests: a lock file may name it once for each platform. */
const merged = (components: readonly Component[]): readonly Component[] => {
  const found = new Map<string, Component>();
  for (const each of components) {
    const key = JSON.stringify([each.ecosystem, each.name, each.version, each.purl, each.source]);
    const other = found.get(key);
    found.set(key, other === undefined ? each : joined(other, each));
  }
  return [...found.values()];
};

const joined = (a: Component, b: Component): Component => ({
  ...a,
  licence: a.licence ?? b.licence,
  hashes: [...new Set([...a.hashes, ...b.hashes])].toSorted(),
  installScript: a.installScript === true || b.installScript === true ? true : (a.installScript ?? b.installScript),
  scope: a.scope === b.scope ? a.scope : a.scope === 'runtime' || b.scope === 'runtime' ? 'runtime' : 'unknown',
});
