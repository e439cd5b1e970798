import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const standIn = '__tests__/cases/stand-in';
const suite = `suite: own
about: x
cases:
  - {id: own-001, title: as it must be, expect: {verdict: pass}}
  - {id: own-002, title: ends badly, given: {inputs: {misbehave: exits-badly}}, expect: {verdict: pass}}
`;

function command(...parameters: readonly string[]): {
  readonly status: number | null;
  readonly lines: readonly string[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    writeFileSync(join(folder, 'own.yaml'), suite);
    const fixed = ['scripts/run-ts.mjs', 'scripts/cases.ts', folder, '--dist', standIn];
    const schema = ['--schema', join(standIn, 'evidence.schema.json')];
    const { status, stdout } = spawnSync(process.execPath, [...fixed, ...schema, ...parameters], { encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('npm run cases', () => {
  it('prints one line for each case that differs, closes with the counts, and ends with 1', () => {
    const { status, lines } = command();
    expect(status).toBe(1);
    expect(lines.filter((line) => line.includes('own-00'))).toEqual([
      'FAILED  own-002  ends badly: exit: expected 0, got 1',
    ]);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('runs one case alone, and ends with 0 when it passes', () => {
    const { status, lines } = command('--only', 'own-001');
    expect([status, lines.at(-1)]).toEqual([0, '1 passed, 0 failed']);
  });

  it('refuses a case or a suite that does not exist, rather than running nothing', () => {
    expect(command('--only', 'own-003').status).toBe(1);
    expect(command('--suites', 'no-such').status).toBe(1);
  });
});
