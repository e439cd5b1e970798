import { defineControl } from './kit/control.js';

export const modelInventory = defineControl({
  id: 'model-inventory',
  version: 1,
  requirement: 'Every model-like file belongs to a declared model, and its bill lists every weight.',
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
