import { defineControl } from './kit/control.js';

export const modelIntegrity = defineControl({
  id: 'model-integrity',
  version: 1,
  requirement: 'The weights are exactly those that were signed and scanned, in a format that runs no code.',
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
