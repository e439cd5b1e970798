// Runs a TypeScript file of this project: bundles it to a temporary file and runs that with this node.
// Usage: node scripts/run-ts.mjs FILE [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: run-ts.mjs FILE [ARGUMENT…]');

// Below node_modules, so that packages which are not bundled are still found.
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-ts-'));
try {
  const outfile = join(folder, 'main.mjs');
  buildSync({
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // From here on imports of JSON keep the attribute that node demands of them.
    target: 'node20.10',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const { status, signal } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = signal ? 1 : (status ?? 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
