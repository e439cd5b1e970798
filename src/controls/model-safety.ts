import { defineControl } from './kit/control.js';

export const modelSafety = defineControl({
  id: 'model-safety',
  version: 1,
  requirement: 'These weights were attacked and measured for fairness, and the bounds of what went wrong lie within.',
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
