import { defineControl } from './kit/control.js';

export const modelMonitoring = defineControl({
  id: 'model-monitoring',
  version: 1,
  requirement: 'The model is watched: there is a plan, and the last report of drift is fresh and passes.',
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
