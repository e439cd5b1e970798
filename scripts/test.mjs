// The whole test: jest, then the cases. With --system also the tests against programs of others. Closes with
// `N passed, N failed` (and `, N skipped` where some were), all together; ends with 1 if any failed or none ran.
import { closing, countsOfCases, sum } from './test/counts.mjs';
import { run, runJest } from './test/run-jest.mjs';
import { runSystemTests } from './test/system.mjs';

const tests = await runJest('jest');
const { exitCode, text } = await run('cases', ['scripts/run-ts.mjs', 'scripts/cases.ts']);
const cases = countsOfCases(exitCode, text);
const system = process.argv.includes('--system') ? await runSystemTests() : null;

const total = sum(tests, cases, ...(system === null ? [] : [system]));
const line = (name, counts) => `${name.padEnd(16)} ${closing(counts)}`;
process.stdout.write(`\n${line('jest', tests)}\n${line('cases', cases)}\n`);
if (system !== null) process.stdout.write(`${line('system tests', system)}\n`);
process.stdout.write(`\n${closing(total)}\n`);
// A part in which nothing passed has not run; of the system tests all may be skipped.
process.exitCode = total.failed > 0 || tests.passed === 0 || cases.passed === 0 ? 1 : 0;
