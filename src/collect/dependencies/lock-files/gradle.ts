import type { Component } from '../../../facts/dependencies.js';
import { component } from '../component.js';
import { demandUnique } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** gradle.lockfile: `group:artifact:version=configurations`, `empty=configurations`. Repositories and digests are not told. */
export const readGradleLock = (content: string): readonly Component[] => {
  const lines = content
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  demandUnique(lines);
  return lines.filter((line) => !line.startsWith('empty=')).map(lineOf);
};

const lineOf = (line: string): Component => {
  const [, name = '', version = '', configurations] = /^([^:=\s]+:[^:=\s]+):([^:=\s]+)(?:=(\S*))?$/.exec(line) ?? [];
  if (name === '') return refuse('a line is no dependency');
  return component({ ecosystem: 'maven', name, version, scope: scopeOf(configurations) });
};

const scopeOf = (configurations: string | undefined): Component['scope'] => {
  const names = (configurations ?? '').split(',').filter((name) => name !== '');
  if (names.length === 0) return 'unknown';
  return names.every((name) => /^(?:test|androidTest)(?![a-z])/.test(name)) ? 'development' : 'runtime';
};
