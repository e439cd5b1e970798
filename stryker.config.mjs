import { survivors } from './scripts/mutate/survivors.mjs';

/**
 * Mutation testing of what decides: `npm run mutate`, or `npm run mutate -- --mutate 'src/decision/**'` for a part.
 * With RELAXING set it asks of each survivor of the last run whether it lets a blocked change pass.
 */
const isRelaxing = process.env['RELAXING'] !== undefined;

const shared = {
  plugins: [
    '@stryker-mutator/typescript-checker',
    ...['runner', 'relaxing-runner', 'words-only'].map((name) => `./scripts/mutate/${name}.mjs`),
  ],
  ignorers: ['words-only'],
  concurrency: 2,
  timeoutMS: 10_000,
  // The tests run from a bundle, which drops the types.
  disableTypeChecks: false,
  tempDirName: '.cache/mutation',
  ignorePatterns: ['/dist', '/docs', '/bench', '/emulator', '/.cache', '/__tests__/fixtures', '/__tests__/e2e'],
  reporters: ['json', 'progress-append-only', ...(isRelaxing ? [] : ['clear-text'])],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};

export default isRelaxing
  ? {
      ...shared,
      mutate: survivors('.cache/mutation.json'),
      testRunner: 'relaxing',
      coverageAnalysis: 'off',
      jsonReporter: { fileName: '.cache/relaxing.json' },
    }
  : {
      ...shared,
      mutate: ['src/facts/**/*.ts', 'src/controls/**/*.ts', 'src/decision/**/*.ts'],
      testRunner: 'pure',
      coverageAnalysis: 'perTest',
      checkers: ['typescript'],
      tsconfigFile: 'tsconfig.mutate.json',
      typescriptChecker: { prioritizePerformanceOverAccuracy: true },
      jsonReporter: { fileName: '.cache/mutation.json' },
    };
