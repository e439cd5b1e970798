// Runs jest in a process of its own, shows what it prints, and counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countsOfJest } from './counts.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Runs a node script of the project, shows what it prints, and keeps its standard output. */
export const run = (title, parameters) =>
  new Promise((done, failed) => {
    process.stdout.write(`\n== ${title}\n`);
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
      process.stdout.write(part);
    });
    child.on('error', failed);
    child.on('close', (exitCode) => done({ exitCode, text }));
  });

/** `config`: another than jest.config.js. */
export const runJest = async (title, config) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  try {
    const report = join(folder, 'jest.json');
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const chosen = config === undefined ? [] : [`--config=${config}`];
    const { exitCode } = await run(title, [
      ...flags,
      'node_modules/jest/bin/jest.js',
      ...chosen,
      '--json',
      `--outputFile=${report}`,
    ]);
    return countsOfJest(exitCode, () => readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
