// Mutation testing of what decides: every mutant against the pure tests, each survivor against altered changes, then the report.
// Usage: npm run mutate [-- --mutate 'src/decision/**/*.ts']. Ends with 1 if a survivor lets a blocked change pass.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

const run = (parameters, env = {}) => {
  const { status } = spawnSync(process.execPath, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
};

run([stryker, 'run', 'stryker.config.mjs', ...process.argv.slice(2)]);
run([stryker, 'run', 'stryker.config.mjs'], { RELAXING: '1' });
run([join('scripts', 'mutate', 'report.mjs')]);
