import type { Component } from '../../facts/dependencies.js';
import type { Move } from './graph.js';
import { kindOf } from './kinds.js';
import type { LockReading } from './lock-texts.js';
import { isLocked, type TouchedLock } from './manifests.js';
import { sameAs } from './moves.js';

/** A lock file that the change touches, as it is on both sides; null where it is not. */
export interface Lock extends TouchedLock {
  readonly base: LockReading | null;
  readonly head: LockReading | null;
}

/**
 * The graph's changes without those of manifests (`package.json`: `^1.2.0`) that a lock file beside them tells exactly: what
 * the range comes to is among the changes of the lock file, or did not change.
 */
export const withoutResolved = (moves: readonly Move[], locks: readonly Lock[]): readonly Move[] =>
  moves.filter(({ change, manifest, component }) => {
    if (kindOf(manifest)?.kind !== 'manifest') return true;
    const around = locks.filter((lock) => isLocked(manifest, component.ecosystem, [lock]));
    const side = change === 'added' ? 'head' : 'base';
    return !around.some((lock) => componentsOf(lock[side]).some((each) => comesTo(component, each)));
  });

const componentsOf = (reading: LockReading | null): readonly Component[] =>
  reading?.state === 'read' ? reading.components : [];

const comesTo = (demand: Component, exact: Component): boolean =>
  sameAs(demand) === sameAs(demand.version === null ? { ...exact, version: null } : exact);
