import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianSource } from '../../scripts/system/debian-source.mjs';
import { findProgram, PROGRAMS } from '../../scripts/system/programs.mjs';

let folder = '';
const before = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-system-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  process.env = { ...before };
});

describe('from where the newest suite is taken', () => {
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, 'sources.list.d'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  it('is what the machine itself takes Debian from, in either form of its lists', () => {
    write('sources.list.d/x.list', 'deb https://example.test/apt other main\n');
    expect(debianSource(folder, 'sid')).toBeNull();
    write(
      'sources.list.d/debian.sources',
      'Types: deb\nURIs: https://example.test/security/debian-security\nSuites: a\n\nTypes: deb\n# a remark\nURIs: https://mirror.test/debian\nSuites: a a-updates\nSigned-By: /keys/x.gpg\n',
    );
    expect(debianSource(folder, 'sid')).toBe('deb [signed-by=/keys/x.gpg] https://mirror.test/debian sid main');
    write('sources.list', '# deb https://old.test/debian a main\ndeb [arch=amd64] https://list.test/debian/ a main\n');
    expect(debianSource(folder, 'sid')).toBe('deb https://list.test/debian/ sid main');
  });

  it('is nothing where there are no lists', () => {
    expect(debianSource(join(folder, 'nowhere'), 'sid')).toBeNull();
  });
});

describe('a program of the system tests', () => {
  it('is the one that the variable names, and a variable that names none is no reason to skip', () => {
    const program = join(folder, 'my-cosign');
    writeFileSync(program, '#!/bin/sh\n');
    process.env['COSIGN'] = program;
    expect(() => findProgram('cosign')).toThrow('no program');
    chmodSync(program, 0o755);
    expect(findProgram('cosign')).toBe(program);
  });

  it('is else the first of its names on the path', () => {
    const program = join(folder, 'chromium-browser');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    process.env['CHROMIUM'] = '';
    process.env['PATH'] = folder;
    expect(findProgram('chromium')).toBe(program);
  });

  it('has a line in the documentation', () => {
    const page = readFileSync('docs/testing.md', 'utf8');
    for (const { variable } of Object.values(PROGRAMS)) expect(page).toContain(`\`${variable}\``);
  });
});
