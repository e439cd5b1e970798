import type { ChangedFile } from '../facts/change.js';
import type { Observed } from '../facts/observed.js';
import { checkFaults, workflowFaults, type CheckDemand } from './kit/check-standing.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { coverageSetting, testsSetting } from './kit/tests-setting.js';
import { distinctFaults, resultsFaults } from './kit/tests-standing.js';
import { choices, group, list, optionalText, text } from './kit/setting.js';

const check = group(
  {
    name: text({ help: 'Exact name of the check run.' }),
    app: text({ help: 'Slug of the app that must have made it, such as `github-actions`.' }),
    conclusions: choices(['success', 'neutral', 'skipped'], {
      min: 1,
      default: ['success'],
      help: 'Conclusions that count as passed.',
    }),
    workflow: optionalText({ help: 'Workflow file that makes it; a change that touches the file fails.' }),
    tests: testsSetting,
    coverage: coverageSetting,
  },
  { help: 'One check that must have passed on the head.' },
);

export const requiredChecks = defineControl({
  id: 'required-checks',
  version: 1,
  requirement: 'The checks that test the change passed.',
  needs: ['change', 'checks', 'clock'],
  wants: ['files', 'testResults'],
  settings: { checks: list(check, { min: 1, help: 'The checks that are demanded.' }) },
  codes: [
    'check-missing',
    'check-pending',
    'check-not-success',
    'check-wrong-source',
    'check-stale',
    'workflow-changed',
    'tests-missing',
    'tests-too-few',
    'tests-failed',
    'tests-skipped',
    'coverage-low',
    'tests-unreadable',
    'fact-unavailable',
  ],
  judge({ change, checks, clock, files, testResults: results }, settings) {
    const scene = { head: change.head.commit, checks, now: clock.now };
    return verdictOf(
      settings.checks.flatMap((demand) =>
        distinctFaults([
          ...checkFaults(scene, demand),
          ...originFaults(files, demand),
          ...resultsFaults({ ...scene, files, results }, demand),
        ]),
      ),
    );
  },
});

/** The list of files matters only to a check whose workflow is named. */
const originFaults = (files: Observed<readonly ChangedFile[]>, demand: CheckDemand): readonly Fault[] => {
  if (demand.workflow === null) return [];
  return files.known ? workflowFaults(files.value, demand) : [{ outcome: 'indeterminate', reason: files.why }];
};
