import { defineControl } from './kit/control.js';

export const modelEvaluation = defineControl({
  id: 'model-evaluation',
  version: 1,
  requirement: 'These weights were evaluated, reach their floors, and are proven not to be worse than the baseline.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: ['fact-unavailable'],
  judge() {
    return {
      outcome: 'indeterminate',
      reasons: [{ code: 'fact-unavailable', about: ['models'], found: 'not built yet' }],
    };
  },
});
