import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cli } from '../e2e/cli.js';

/** Whole records with each kind of signature, of every format that was ever released, and of the present one (`npm run golden`). */
const golden = join(import.meta.dirname, 'golden-signed');

const SIGNER = ['--repository', 'acme/pay', '--workflow', '.github/workflows/countersign.yml@refs/heads/main'];

const trustIn = (folder: string): readonly string[] =>
  existsSync(join(folder, 'key.pem'))
    ? ['--key', join(folder, 'key.pem')]
    : [...SIGNER, '--trusted-root', join(folder, 'trusted_root.json')];

describe.each(readdirSync(golden))('golden signed records %s', (format) => {
  it.each(readdirSync(join(golden, format)))(
    '%s verifies with the built command line, and for nobody else',
    async (name) => {
      const folder = join(golden, format, name);
      const said = await cli(['verify', folder, ...trustIn(folder)]);
      expect(said.stdout).toMatch(/^verified\n/);
      expect([said.stderr, said.exitCode]).toEqual(['', 0]);
      const other = await cli([
        'verify',
        folder,
        ...trustIn(folder),
        '--repository',
        'acme/other',
        '--workflow',
        '.github/workflows/countersign.yml@refs/heads/main',
      ]);
      expect(other.exitCode).toBe(24);
    },
  );
});
