import { defineControl } from './kit/control.js';

export const modelData = defineControl({
  id: 'model-data',
  version: 1,
  requirement: 'Every data set behind the model is registered, with its privacy decided and its review current.',
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
