import { readFileSync } from 'node:fs';
import { kindOf } from '../../../src/collect/dependencies/kinds.js';
import { readLock, type LockReading } from '../../../src/collect/dependencies/lock-texts.js';
import type { Component } from '../../../src/facts/dependencies.js';

/** A lock file by the name that it has in a repository. */
export const reading = (path: string, text: string, beside: string | null = null): LockReading => {
  const kind = kindOf(path);
  if (kind?.kind !== 'lock') throw new Error(`${path} is no lock file`);
  return readLock(
    kind,
    { state: 'found', text },
    beside === null ? { state: 'absent' } : { state: 'found', text: beside },
  );
};

/** The components of a lock file that can be read. */
export const components = (path: string, text: string, beside: string | null = null): readonly Component[] => {
  const read = reading(path, text, beside);
  if (read.state === 'unread') throw new Error(read.found);
  return read.components;
};

export const fixture = (name: string): string => readFileSync(`__tests__/fixtures/lock-files/${name}`, 'utf8');

/** A component in one line: `name@version source scope script licence`, with a dash for what is not told. */
export const shown = ({ name, version, source, scope, installScript, licence }: Component): string => {
  const script = installScript === null ? '-' : installScript ? 'script' : 'none';
  return [`${name}@${version ?? '-'}`, source ?? '-', scope, script, licence ?? '-'].join(' ');
};

export const HEX = (count: number): string => 'a'.repeat(count);
