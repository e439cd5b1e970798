// The system tests, with a line for each program that they went without.
import { missingPrograms, PROGRAMS } from '../system/programs.mjs';
import { runJest } from './run-jest.mjs';

export const runSystemTests = async () => {
  const counts = await runJest('system tests, against programs of others', 'jest.system.config.js');
  for (const program of missingPrograms()) {
    const { variable } = PROGRAMS[program];
    process.stdout.write(`skipped for want of ${program}: npm run system:install, or name it in ${variable}\n`);
  }
  return counts;
};
