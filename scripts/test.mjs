// The whole test: jest, then the cases that must be decided as told. Other cases are run and counted, and fail nothing yet.
// With --system also the tests against programs of others. Closes with `N passed, N failed` (and `, N skipped` where some were),
// all but the other cases together; ends with 1 if any failed or none ran.
import { closing, countsOfCases, sum } from './test/counts.mjs';
import { run, runJest } from './test/run-jest.mjs';
import { runSystemTests } from './test/system.mjs';

const cases = async (title, choice) => {
  const { exitCode, text } = await run(title, ['scripts/run-ts.mjs', 'scripts/cases.ts', choice]);
  return countsOfCases(exitCode, text);
};

const tests = await runJest('jest');
const required = await cases('cases that must be decided as told', '--required');
const others = await cases('other cases: counted, not demanded yet', '--others');
const system = process.argv.includes('--system') ? await runSystemTests() : null;

const total = sum(tests, required, ...(system === null ? [] : [system]));
const line = (name, counts) => `${name.padEnd(16)} ${closing(counts)}`;
process.stdout.write(`\n${line('jest', tests)}\n${line('required cases', required)}\n`);
if (system !== null) process.stdout.write(`${line('system tests', system)}\n`);
process.stdout.write(`${line('other cases', others)} (not counted below)\n\n${closing(total)}\n`);
// A part in which nothing passed has not run; of the system tests all may be skipped.
process.exitCode = total.failed > 0 || tests.passed === 0 || required.passed === 0 ? 1 : 0;
