import { defineControl } from './kit/control.js';

export const modelLicence = defineControl({
  id: 'model-licence',
  version: 1,
  requirement: 'The licence of the model is known, allowed, told alike everywhere, and its obligations are met.',
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
