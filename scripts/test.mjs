// The whole test: jest, then the cases that must be decided as told. Other cases are run and counted, and fail nothing yet.
// Closes with `N passed, N failed`, jest's tests and the required cases together; ends with 1 if any failed or none ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countsOfCases, countsOfJest, sum } from './test/counts.mjs';

const root = resolve(import.meta.dirname, '..');

/** Runs a node script of the project, shows what it prints, and keeps its standard output. */
const run = (title, parameters) =>
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

const jest = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  try {
    const report = join(folder, 'jest.json');
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const { exitCode } = await run('jest', [
      ...flags,
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
    ]);
    return countsOfJest(exitCode, () => readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const cases = async (title, choice) => {
  const { exitCode, text } = await run(title, ['scripts/run-ts.mjs', 'scripts/cases.ts', choice]);
  return countsOfCases(exitCode, text);
};

const tests = await jest();
const required = await cases('cases that must be decided as told', '--required');
const others = await cases('other cases: counted, not demanded yet', '--others');

const total = sum(tests, required);
const line = (name, { passed, failed }) => `${name.padEnd(16)} ${passed} passed, ${failed} failed`;
process.stdout.write(`\n${line('jest', tests)}\n${line('required cases', required)}\n`);
process.stdout.write(
  `${line('other cases', others)} (not counted below)\n\n${total.passed} passed, ${total.failed} failed\n`,
);
// A part in which nothing passed has not run.
process.exitCode = total.failed > 0 || tests.passed === 0 || required.passed === 0 ? 1 : 0;
