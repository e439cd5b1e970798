import { integer, optionalGroup, optionalInteger, text } from './setting.js';

const place = {
  artifact: text({ default: 'test-results', help: 'Exact name of the artifact that the run of the check leaves.' }),
  files: text({ default: '**/*.xml', help: 'Glob of the files within the artifact.' }),
};

export const testsSetting = optionalGroup(
  {
    ...place,
    'at-least': integer({ min: 1, help: 'So many tests must have run; those that were skipped did not.' }),
    failed: integer({ min: 0, default: 0, help: 'So many may have failed, errors included.' }),
    skipped: optionalInteger({ min: 0, help: 'So many may have been skipped. Omitted: any number.' }),
  },
  { help: 'What the test results (JUnit XML) of its run must show.' },
);

export const coverageSetting = optionalGroup(
  {
    ...place,
    lines: integer({ min: 1, max: 100, help: 'Percent of the lines that must have run, in each file.' }),
    branches: optionalInteger({ min: 1, max: 100, help: 'Percent of the branches, likewise. Omitted: not looked at.' }),
  },
  { help: 'What the coverage (Cobertura, JaCoCo, LCOV, Istanbul) of its run must show.' },
);
